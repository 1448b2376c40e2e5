import { datei, namenMit } from '../../../data/dateiantwort.ts';

export const getStaticPaths = () => namenMit('.jsonl');
export const GET = datei('.jsonl');
