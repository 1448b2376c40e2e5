import type { APIRoute } from 'astro';
import { schemata } from '../../../../data/ausgabe.ts';
import { antwort } from '../../../../data/dateiantwort.ts';

export const getStaticPaths = () => [...schemata.keys()].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  antwort(schemata.get(params.name!)!, 'application/schema+json');
