import type { APIRoute, GetStaticPaths } from 'astro';
import { signetdateien, signetVon } from '../../data/siegel.ts';
import type { Signetvariante } from '../../domain/siegel/formen.ts';
import type { Amt } from '../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = (() =>
  signetdateien.map(({ datei, amt, variante }) => ({
    params: { datei },
    props: { amt, variante },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt; variante: Signetvariante }> = ({ props }) =>
  new Response(signetVon(props.amt, props.variante), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
