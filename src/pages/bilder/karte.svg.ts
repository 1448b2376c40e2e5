import type { APIRoute } from 'astro';
import { kartenbild } from '../../data/presse.ts';

export const GET: APIRoute = () =>
  new Response(kartenbild(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
