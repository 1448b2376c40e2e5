/** What the endpoints of open data share. */
import type { APIContext } from 'astro';
import { feedText, type Feed } from '../domain/ausgabe/feed.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';

/** Makes paths absolute, below the address and base path of this installation. */
export const absolut =
  ({ site }: Pick<APIContext, 'site'>) =>
  (pfad: string): string =>
    new URL(mitBasis(import.meta.env.BASE_URL, pfad), site).href;

/** A JSON answer of a text that is already written. */
export const jsonText = (text: string, typ = 'application/json'): Response =>
  new Response(text, { headers: { 'Content-Type': `${typ}; charset=utf-8` } });

/** A JSON answer. */
export const json = (daten: unknown, typ = 'application/json'): Response =>
  jsonText(`${JSON.stringify(daten)}\n`, typ);

/** A table as an answer. */
export const csv = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

/** A feed as an answer. */
export const atom = (feed: Feed, kontext: Pick<APIContext, 'site'>): Response =>
  new Response(feedText(feed, absolut(kontext)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
