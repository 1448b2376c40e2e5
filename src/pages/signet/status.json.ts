import type { APIRoute } from 'astro';
import { json } from '../../data/antwort.ts';
import { statusliste } from '../../data/siegel.ts';

export const GET: APIRoute = () => json(statusliste);
