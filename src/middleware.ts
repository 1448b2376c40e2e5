/**
 * What the frame of every page says without the page knowing it: the date of the data. Runs once for
 * each page while the site is built.
 */
import type { MiddlewareHandler } from 'astro';
import { datenstand } from './data/verzeichnis.ts';

export const onRequest: MiddlewareHandler = (kontext, weiter) => {
  kontext.locals.datenstand = datenstand;
  return weiter();
};
