/** The pages of running text, loaded once. */
import { getCollection } from 'astro:content';
import { VIDEOSEITE } from '../domain/datensatz/seite.ts';

const seiten = (await getCollection('seiten')).map(({ data, rendered }) => ({
  ...data,
  html: rendered!.html,
}));

/** Whether there is a video in sign language; without one there is no page, and no link to it. */
export const hatVideos = seiten.some(({ name }) => name === VIDEOSEITE);

/** A path for each page in each of its languages. */
export const seitenpfade = () =>
  seiten.map((seite) => ({
    params: { sprache: seite.sprache === 'de' ? undefined : seite.sprache, seite: seite.name },
    props: { seite },
  }));
