/**
 * What the frame of every page says without the page knowing it: the date of the data, and the
 * state that keeps them. Runs once for each page while the site is built.
 */
import type { MiddlewareHandler } from 'astro';
import { datenstand, standtag } from './data/verzeichnis.ts';

export const onRequest: MiddlewareHandler = (kontext, weiter) => {
  kontext.locals.datenstand = datenstand;
  kontext.locals.standtag = standtag;
  return weiter();
};
