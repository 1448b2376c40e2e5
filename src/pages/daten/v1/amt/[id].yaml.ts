import type { APIRoute, GetStaticPaths } from 'astro';
import { amtYaml } from '../../../../data/amtsdateien.ts';
import { amtspfade } from '../../../../data/amtspfade.ts';
import type { Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props }) =>
  new Response(amtYaml(props.amt), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
