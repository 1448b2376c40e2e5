import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { alsOembed, KARTENEINBETTUNG } from '../../../domain/ausgabe/einbettung.ts';
import { pfade } from '../../../domain/verzeichnis/urls.ts';

export const GET: APIRoute = (kontext) =>
  json(alsOembed(KARTENEINBETTUNG, pfade.teilbild.start, absolut(kontext)));
