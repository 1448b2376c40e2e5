import type { APIRoute } from 'astro';
import { json } from '../../data/antwort.ts';
import { redaktionsdaten } from '../../data/redaktion.ts';

export const GET: APIRoute = () => json(redaktionsdaten);
