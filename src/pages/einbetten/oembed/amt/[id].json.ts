import type { APIRoute, GetStaticPaths } from 'astro';
import { amtOembed } from '../../../../data/amtsdateien.ts';
import { amtspfade } from '../../../../data/amtspfade.ts';
import { absolut, jsonText } from '../../../../data/antwort.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props, site }) =>
  jsonText(amtOembed(props.amt, absolut({ site })));
