import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { json } from '../../data/antwort.ts';
import { schluesselpfade } from '../../data/siegel.ts';

export const getStaticPaths = schluesselpfade satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  json(props.jwks, 'application/jwk-set+json');
