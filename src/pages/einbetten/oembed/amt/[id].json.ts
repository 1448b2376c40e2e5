import type { APIRoute, GetStaticPaths } from 'astro';
import { absolut, json } from '../../../../data/antwort.ts';
import { amtspfade } from '../../../../data/einbettungen.ts';
import { alsOembed, type Einbettung } from '../../../../domain/ausgabe/einbettung.ts';

export const getStaticPaths = amtspfade satisfies GetStaticPaths;

export const GET: APIRoute<{ einbettung: Einbettung; teilbild: string }> = ({ props, site }) =>
  json(alsOembed(props.einbettung, props.teilbild, absolut({ site })));
