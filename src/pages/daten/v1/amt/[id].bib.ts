import type { APIRoute, GetStaticPaths } from 'astro';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { zitatangaben } from '../../../../data/zitate.ts';
import { alsBibtex } from '../../../../domain/ausgabe/zitatform.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props: { amt }, site }) =>
  new Response(alsBibtex(zitatangaben(amt, site)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
