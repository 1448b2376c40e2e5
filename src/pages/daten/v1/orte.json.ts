import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { ortsgrundlage, verzeichnis } from '../../../data/verzeichnis.ts';
import { orteExport } from '../../../domain/ausgabe/export.ts';

export const GET: APIRoute = (kontext) =>
  json(orteExport(verzeichnis, absolut(kontext), ortsgrundlage));
