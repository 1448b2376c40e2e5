import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { verzeichnis } from '../../../data/verzeichnis.ts';
import { aemterExport } from '../../../domain/ausgabe/export.ts';

export const GET: APIRoute = (kontext) => json(aemterExport(verzeichnis, absolut(kontext)));
