import { datei, namenMit } from '../../../data/dateiantwort.ts';

export const getStaticPaths = () => namenMit('.geojson');
export const GET = datei('.geojson');
