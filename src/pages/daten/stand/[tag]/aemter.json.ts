import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../../data/antwort.ts';
import { standpfade } from '../../../../data/staende.ts';
import type { Stand } from '../../../../domain/ausgabe/staende.ts';

export const getStaticPaths = standpfade satisfies GetStaticPaths;

export const GET: APIRoute<{ stand: Stand }> = ({ props }) => jsonText(props.stand.json.text);
