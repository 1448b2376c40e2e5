import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../data/antwort.ts';
import { gemeindefreie, grenzen, verzeichnis } from '../../../data/verzeichnis.ts';
import { gemeindekarte } from '../../../domain/karte/kartendaten.ts';
import { kreisSchluessel } from '../../../domain/register/register.ts';

export const getStaticPaths = (() =>
  [...new Set(verzeichnis.register.orte.map(({ schluessel }) => kreisSchluessel(schluessel)))].map(
    (kreis) => ({ params: { kreis } }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  json(gemeindekarte(params.kreis!, verzeichnis, grenzen, gemeindefreie));
