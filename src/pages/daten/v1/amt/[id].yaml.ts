import type { APIRoute, GetStaticPaths } from 'astro';
import { rohtexte } from '../../../../data/redaktion.ts';

export const getStaticPaths = (() =>
  rohtexte.map(({ id, text }) => ({ params: { id }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
