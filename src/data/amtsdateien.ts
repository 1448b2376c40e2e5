/**
 * The files that there are once for each office, as text: what endpoints serve while someone works on
 * the site, and what the build hands out in bundles (`massenware.ts`).
 */
import { ministerium } from '../config.ts';
import { alsOembed, amtEinbettung } from '../domain/ausgabe/einbettung.ts';
import { amtEinzeln } from '../domain/ausgabe/export.ts';
import { amtAlsBibtex, amtAlsCsl, amtszitat } from '../domain/ausgabe/zitat.ts';
import { texte } from '../domain/texte/index.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseText } from '../io/inhalt.ts';
import { bautag } from './verzeichnis.ts';

/** Makes a path absolute. */
type Absolut = (pfad: string) => string;

const json = (daten: unknown): string => `${JSON.stringify(daten)}\n`;

const zitat = (amt: Amt, absolut: Absolut) => amtszitat(texte('de'), amt, bautag, absolut);

/** What is known of an office, with its history. */
export const amtJson = (amt: Amt, absolut: Absolut): string => json(amtEinzeln(amt, absolut));

/** The record as it is written, with its comments. */
export const amtYaml = (amt: Amt): string => leseText(amt.id);

/** How to cite it. */
export const amtBibtex = (amt: Amt, absolut: Absolut): string =>
  amtAlsBibtex(amt, zitat(amt, absolut), ministerium.name);

/** The same for programs that keep references. */
export const amtCsl = (amt: Amt, absolut: Absolut): string =>
  json(amtAlsCsl(amt, zitat(amt, absolut), ministerium.name));

/** How foreign pages embed it. */
export const amtOembed = (amt: Amt, absolut: Absolut): string =>
  json(alsOembed(amtEinbettung(amt), pfade.teilbild.amt(amt.id), absolut));
