import type { APIRoute } from 'astro';
import { absolut } from '../../../data/antwort.ts';
import { verzeichnis } from '../../../data/verzeichnis.ts';
import { aemterExport, alsCsv, AMT_SPALTEN } from '../../../domain/ausgabe/export.ts';

export const GET: APIRoute = (kontext) =>
  new Response(alsCsv(aemterExport(verzeichnis, absolut(kontext)), AMT_SPALTEN), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
