import { datei, namenMit } from '../../../data/dateiantwort.ts';

export const getStaticPaths = () => namenMit('.json');
export const GET = datei('.json');
