import type { APIRoute } from 'astro';
import { absolut } from '../../data/antwort.ts';
import { arbeitsliste } from '../../data/redaktion.ts';
import { csvText } from '../../domain/ausgabe/export.ts';
import { arbeitsblatt } from '../../domain/redaktion/arbeitsblatt.ts';

/** German Excel takes a file for UTF-8 by this mark alone. */
const MARKE = '\uFEFF';

export const GET: APIRoute = (kontext) =>
  new Response(MARKE + csvText(arbeitsblatt(arbeitsliste, absolut(kontext)), ';'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
