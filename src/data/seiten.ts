/** The pages of running text, loaded once. */
import { getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { VIDEOSEITE } from '../domain/datensatz/seite.ts';
import { leseVideo } from '../io/seiteninhalt.ts';

const seiten = (await getCollection('seiten')).map(({ data, rendered }) => ({
  ...data,
  html: rendered!.html,
  abschnitte: ((rendered!.metadata?.headings ?? []) as MarkdownHeading[])
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ anker: slug, name: text })),
}));

/** Whether there is a video in sign language; without one there is no page, and no link to it. */
export const hatVideos = seiten.some(({ name }) => name === VIDEOSEITE);

/** A path for each page in each of its languages. */
export const seitenpfade = () =>
  seiten.map((seite) => ({
    params: { sprache: seite.sprache === 'de' ? undefined : seite.sprache, seite: seite.name },
    props: { seite },
  }));

/** A path for each video and its captions. */
export const videopfade = () =>
  seiten
    .flatMap(({ videos = [] }) => videos.flatMap(({ datei, untertitel }) => [datei, untertitel]))
    .filter((datei) => datei !== undefined)
    .map((datei) => ({ params: { datei } }));

/** Types of the files that `datensatz/seite.ts` allows. */
const TYPEN: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
};

/** Serves a video or its captions. */
export const video = (datei: string): Response =>
  new Response(leseVideo(datei), {
    headers: { 'Content-Type': TYPEN[datei.replace(/^.*\./, '')]! },
  });
