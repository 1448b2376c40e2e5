import type { APIRoute } from 'astro';
import { json } from '../data/antwort.ts';
import { anliegen, ortsteile, verzeichnis } from '../data/verzeichnis.ts';
import { packeFinder } from '../domain/suche/finderindex.ts';

export const GET: APIRoute = () => json(packeFinder(verzeichnis, ortsteile, anliegen));
