import type { APIRoute } from 'astro';
import { json } from '../../data/antwort.ts';
import { grenzen, verzeichnis } from '../../data/verzeichnis.ts';
import { kreiskarte } from '../../domain/karte/kartendaten.ts';

export const GET: APIRoute = () => json(kreiskarte(verzeichnis, grenzen));
