/**
 * Endpoints of the open data: a file is served as it was made. While the site is built the files are
 * written past the builder (`massenware.ts`): they may be 50 MB, and it would copy each four times.
 */
import type { APIRoute } from 'astro';
import { endungVon, FORMATE } from '../domain/ausgabe/dateien.ts';
import type { Dateiinhalt } from '../io/ausgabe.ts';
import { schreibtVorbei } from '../io/massenware.ts';
import { ausgabe } from './ausgabe.ts';

/** Paths of all files with an ending; none in a build. */
export const namenMit = async (endung: string) =>
  (schreibtVorbei() ? [] : [...(await ausgabe()).dateien.keys()])
    .filter((name) => name.endsWith(endung))
    .map((name) => ({ params: { name: name.slice(0, -endung.length) } }));

/** An answer in UTF-8, or as the bytes are. */
export const antwort = (inhalt: Dateiinhalt, typ: string): Response =>
  new Response(inhalt, {
    headers: { 'Content-Type': typeof inhalt === 'string' ? `${typ}; charset=utf-8` : typ },
  });

/** Serves the files with an ending. */
export const datei =
  (endung: string): APIRoute =>
  async ({ params }) => {
    const name = `${params.name}${endung}`;
    return antwort((await ausgabe()).dateien.get(name)!, FORMATE[endungVon(name)].typ);
  };
