import type { GetStaticPaths } from 'astro';
import { grafikdatei, grafikpfade } from '../../../data/vergleich.ts';

export const getStaticPaths = grafikpfade satisfies GetStaticPaths;

export const GET = grafikdatei('csv');
