import type { APIRoute, GetStaticPaths } from 'astro';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { absolut, json } from '../../../../data/antwort.ts';
import { amtEinzeln } from '../../../../domain/ausgabe/export.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props, site }) =>
  json(amtEinzeln(props.amt, absolut({ site })));
