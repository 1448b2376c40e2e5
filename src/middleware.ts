/**
 * What the frame of every page says without the page knowing it: the date of the data, the state
 * that keeps them, and whether there are videos in sign language. Runs once for each page while the
 * site is built.
 */
import type { MiddlewareHandler } from 'astro';
import { hatVideos } from './data/seiten.ts';
import { datenstand, standtag } from './data/verzeichnis.ts';

export const onRequest: MiddlewareHandler = (kontext, weiter) => {
  kontext.locals.datenstand = datenstand;
  kontext.locals.standtag = standtag;
  kontext.locals.hatVideos = hatVideos;
  return weiter();
};
