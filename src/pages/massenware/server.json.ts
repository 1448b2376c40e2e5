import type { APIRoute } from 'astro';
import { absolut, json } from '../../data/antwort.ts';
import { serverdateien } from '../../data/webserver.ts';

export const GET: APIRoute = ({ site }) => json(serverdateien(absolut({ site })));
