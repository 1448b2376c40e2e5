import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { verzeichnis } from '../../../data/verzeichnis.ts';
import { aemterExport, alsGeoJson } from '../../../domain/ausgabe/export.ts';

export const GET: APIRoute = (kontext) =>
  json(alsGeoJson(aemterExport(verzeichnis, absolut(kontext))), 'application/geo+json');
