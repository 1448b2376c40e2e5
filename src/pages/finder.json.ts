import type { APIRoute } from 'astro';
import { json } from '../data/antwort.ts';
import { finder } from '../data/finder.ts';

export const GET: APIRoute = () => json(finder.index);
