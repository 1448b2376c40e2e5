import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { alsOembed, KARTENEINBETTUNG } from '../../../domain/ausgabe/einbettung.ts';

export const GET: APIRoute = (kontext) => json(alsOembed(KARTENEINBETTUNG, absolut(kontext)));
