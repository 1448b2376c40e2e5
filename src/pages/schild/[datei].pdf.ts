import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absolut } from '../../data/antwort.ts';
import { schildpfade, schildVon } from '../../data/schilder.ts';

export const getStaticPaths = schildpfade satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props,
  site,
}) =>
  new Response(new Uint8Array(await schildVon(props.amt, props.format, absolut({ site }))), {
    headers: { 'Content-Type': 'application/pdf' },
  });
