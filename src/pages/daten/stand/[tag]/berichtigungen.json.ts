import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../../data/antwort.ts';
import { standpfade } from '../../../../data/staende.ts';
import { berichtigungenExport } from '../../../../domain/ausgabe/zustand.ts';
import type { Stand } from '../../../../domain/ausgabe/staende.ts';

export const getStaticPaths = (() =>
  standpfade().filter(({ props: { stand } }) => stand.tag !== undefined)) satisfies GetStaticPaths;

export const GET: APIRoute<{ stand: Stand }> = ({ props }) =>
  json(berichtigungenExport(props.stand.berichtigungen));
