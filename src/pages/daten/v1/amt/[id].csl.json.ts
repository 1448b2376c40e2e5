import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../../data/antwort.ts';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { zitatangaben } from '../../../../data/zitate.ts';
import { alsCsl } from '../../../../domain/ausgabe/zitatform.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props: { amt }, site }) =>
  json(alsCsl(zitatangaben(amt, site)), 'application/vnd.citationstyles.csl+json');
