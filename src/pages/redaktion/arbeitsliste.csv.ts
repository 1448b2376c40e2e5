import type { APIRoute } from 'astro';
import { absolut } from '../../data/antwort.ts';
import { arbeitslisteCsv } from '../../data/redaktion.ts';

export const GET: APIRoute = (kontext) =>
  new Response(arbeitslisteCsv(absolut(kontext)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
