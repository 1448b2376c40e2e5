import type { APIRoute, GetStaticPaths } from 'astro';
import { standpfade } from '../../../../data/staende.ts';
import type { Stand } from '../../../../domain/ausgabe/staende.ts';

export const getStaticPaths = standpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ stand: Stand }> = ({ props }) =>
  new Response(props.stand.csv.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
