import type { APIRoute, GetStaticPaths } from 'astro';
import { amtBibtex } from '../../../../data/amtsdateien.ts';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { absolut } from '../../../../data/antwort.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props, site }) =>
  new Response(amtBibtex(props.amt, absolut({ site })), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
