import type { APIRoute, GetStaticPaths } from 'astro';
import { absolut } from '../../../../data/antwort.ts';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { bautag } from '../../../../data/verzeichnis.ts';
import { amtAlsBibtex, amtszitat } from '../../../../domain/ausgabe/zitat.ts';
import { texte } from '../../../../domain/texte/index.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';
import { ministerium } from '../../../../config.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props: { amt }, site }) =>
  new Response(
    amtAlsBibtex(amt, amtszitat(texte('de'), amt, bautag, absolut({ site })), ministerium.name),
    { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } },
  );
