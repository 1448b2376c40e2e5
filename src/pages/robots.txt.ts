import type { APIRoute } from 'astro';
import { istVorschau } from '../umgebung.ts';
import { absolut } from '../data/antwort.ts';

export const GET: APIRoute = (kontext) =>
  new Response(
    istVorschau
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${absolut(kontext)('/sitemap-index.xml')}\n`,
  );
