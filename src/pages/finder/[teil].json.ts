import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../data/antwort.ts';
import { finder } from '../../data/finder.ts';

export const getStaticPaths = (() =>
  finder.teile.map((teil, nummer) => ({
    params: { teil: String(nummer) },
    props: { teil },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => json(props.teil);
