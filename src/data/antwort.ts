/** What the endpoints of open data share. */
import type { APIContext } from 'astro';
import { mitBasis } from '../domain/verzeichnis/urls.ts';

/** Makes paths absolute, below the address and base path of this installation. */
export const absolut =
  ({ site }: Pick<APIContext, 'site'>) =>
  (pfad: string): string =>
    new URL(mitBasis(import.meta.env.BASE_URL, pfad), site).href;

/** A JSON answer. */
export const json = (daten: unknown, typ = 'application/json'): Response =>
  new Response(`${JSON.stringify(daten)}\n`, {
    headers: { 'Content-Type': `${typ}; charset=utf-8` },
  });
