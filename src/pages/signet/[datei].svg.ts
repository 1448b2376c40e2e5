import type { APIRoute, GetStaticPaths } from 'astro';
import { absolut } from '../../data/antwort.ts';
import { signetpfade, signetVon } from '../../data/siegel.ts';
import type { Signetvariante } from '../../domain/siegel/formen.ts';
import type { Amt } from '../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = signetpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt; variante: Signetvariante }> = async ({ props, site }) =>
  new Response(await signetVon(props.amt, props.variante, absolut({ site })), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
