import type { APIRoute } from 'astro';
import { json } from '../../data/antwort.ts';
import { verzeichnis } from '../../data/verzeichnis.ts';
import { packeAemter } from '../../domain/karte/kartendaten.ts';

export const GET: APIRoute = () => json(packeAemter(verzeichnis));
