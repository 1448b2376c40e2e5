import type { APIRoute } from 'astro';
import { absolut, json } from '../../../data/antwort.ts';
import { staende } from '../../../data/staende.ts';
import { staendeliste } from '../../../domain/ausgabe/staende.ts';

export const GET: APIRoute = (kontext) => json(staendeliste(staende, absolut(kontext)));
