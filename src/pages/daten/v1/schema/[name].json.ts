import type { APIRoute } from 'astro';
import { ausgabe } from '../../../../data/ausgabe.ts';
import { antwort } from '../../../../data/dateiantwort.ts';
import { SCHEMATA } from '../../../../domain/ausgabe/dateien.ts';

export const getStaticPaths = () => Object.keys(SCHEMATA).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  antwort((await ausgabe()).schemata.get(params.name!)!, 'application/schema+json');
