import type { APIRoute } from 'astro';
import { antwort } from '../data/dateiantwort.ts';
import { webmanifest } from '../domain/ausgabe/webmanifest.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';

export const GET: APIRoute = () =>
  antwort(
    webmanifest((pfad) => mitBasis(import.meta.env.BASE_URL, pfad)),
    'application/manifest+json',
  );
