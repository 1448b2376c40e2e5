import { datei, namenMit } from '../../../data/dateiantwort.ts';

export const getStaticPaths = () => namenMit('.csv');
export const GET = datei('.csv');
