import type { APIRoute } from 'astro';
import { lizenzhinweise } from '../data/lizenzhinweise.ts';

export const GET: APIRoute = () =>
  new Response(lizenzhinweise(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
