import type { APIRoute, GetStaticPaths } from 'astro';
import { absolut, json } from '../../data/antwort.ts';
import { buendel, buendelpfade } from '../../data/massenware.ts';
import type { Amt } from '../../domain/verzeichnis/verzeichnis.ts';

export const getStaticPaths = buendelpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ aemter: readonly Amt[] }> = async ({ props, site }) =>
  json(await buendel(props.aemter, absolut({ site })));
