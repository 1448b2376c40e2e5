import { katalog } from '../../data/ausgabe.ts';
import { antwort } from '../../data/dateiantwort.ts';

export const GET = () => antwort(katalog.jsonld, 'application/ld+json');
