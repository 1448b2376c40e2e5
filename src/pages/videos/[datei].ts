import type { APIRoute, GetStaticPaths } from 'astro';
import { video, videopfade } from '../../data/seiten.ts';

export const getStaticPaths = videopfade satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => video(params.datei!);
