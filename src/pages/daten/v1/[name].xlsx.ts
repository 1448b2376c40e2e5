import { datei, namenMit } from '../../../data/dateiantwort.ts';

export const getStaticPaths = () => namenMit('.xlsx');
export const GET = datei('.xlsx');
