import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absolut } from '../../data/antwort.ts';
import { unterschriftspfade } from '../../data/siegel.ts';

export const getStaticPaths = unterschriftspfade satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props,
  site,
}) =>
  new Response(await props.jws(absolut({ site })), {
    headers: { 'Content-Type': 'application/jose' },
  });
