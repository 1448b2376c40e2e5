import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../../../data/antwort.ts';
import { standpfade } from '../../../../data/staende.ts';
import type { Stand } from '../../../../domain/ausgabe/staende.ts';

export const getStaticPaths = standpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ stand: Stand }> = ({ props }) => csv(props.stand.gebieteCsv.text);
