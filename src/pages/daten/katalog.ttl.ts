import { ausgabe } from '../../data/ausgabe.ts';
import { antwort } from '../../data/dateiantwort.ts';

export const GET = async () => antwort((await ausgabe()).katalog.ttl, 'text/turtle');
