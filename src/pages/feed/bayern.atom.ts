import type { APIRoute } from 'astro';
import { atom } from '../../data/antwort.ts';
import { bayernfeed } from '../../data/feeds.ts';

export const GET: APIRoute = (kontext) => atom(bayernfeed, kontext);
