import type { APIRoute, GetStaticPaths } from 'astro';
import { absolut, json } from '../../../../data/antwort.ts';
import { verzeichnis } from '../../../../data/verzeichnis.ts';
import { amtEinzeln } from '../../../../domain/ausgabe/export.ts';
import { alleKennungen, type Amt } from '../../../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = (() =>
  verzeichnis.aemter.flatMap((amt) =>
    alleKennungen(amt).map((id) => ({ params: { id }, props: { amt } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ amt: Amt }> = ({ props, site }) =>
  json(amtEinzeln(props.amt, absolut({ site })));
