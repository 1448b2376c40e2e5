import type { APIRoute } from 'astro';
import { absolut } from '../data/antwort.ts';
import { legeMassenwareAb } from '../data/massenware.ts';

/** Writes files beside the builder while the site is built; has nothing to say itself. */
export const GET: APIRoute = async ({ site }) => {
  if (import.meta.env.PROD) await legeMassenwareAb(absolut({ site }));
  return new Response(null, { status: import.meta.env.PROD ? 200 : 404 });
};
