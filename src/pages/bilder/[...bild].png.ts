import type { APIRoute, GetStaticPaths } from 'astro';
import { bildNummer, bildpfade } from '../../data/bilder.ts';

export const getStaticPaths = bildpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ nummer: number }> = async ({ props }) =>
  new Response(new Uint8Array(await bildNummer(props.nummer)), {
    headers: { 'Content-Type': 'image/png' },
  });
