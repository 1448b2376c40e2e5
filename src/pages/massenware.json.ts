import type { APIRoute } from 'astro';
import { absolut } from '../data/antwort.ts';
import { legeMassenwareAb } from '../data/massenware.ts';

/** Writes files beside the builder while the site is built; has nothing to say itself. */
export const GET: APIRoute = async ({ site }) =>
  new Response(null, { status: (await legeMassenwareAb(absolut({ site }))) ? 200 : 404 });
