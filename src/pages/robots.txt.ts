import type { APIRoute } from 'astro';
import { absolut } from '../data/antwort.ts';

export const GET: APIRoute = (kontext) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolut(kontext)('/sitemap-index.xml')}\n`);
