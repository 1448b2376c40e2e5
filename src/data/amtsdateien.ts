/**
 * The files that there are once for each office, as text: what endpoints serve while someone works on
 * the site, and what the build hands out in bundles (`massenware.ts`).
 */
import { herausgeber } from '../config.ts';
import { alsOembed, amtEinbettung } from '../domain/ausgabe/einbettung.ts';
import { amtEinzeln } from '../domain/ausgabe/export.ts';
import { urheberVon } from '../domain/ausgabe/herausgeber.ts';
import { amtsangaben, amtsseite, seitenzitat } from '../domain/ausgabe/zitat.ts';
import { alsBibtex, alsCsl, type Zitatangaben } from '../domain/ausgabe/zitatform.ts';
import { texte } from '../domain/texte/index.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseText } from '../io/inhalt.ts';
import { bautag, standtag } from './verzeichnis.ts';

/** Makes a path absolute. */
type Absolut = (pfad: string) => string;

const json = (daten: unknown): string => `${JSON.stringify(daten)}\n`;

const t = texte('de');

const zitat = (amt: Amt, absolut: Absolut): Zitatangaben =>
  amtsangaben(
    t,
    amt,
    seitenzitat(amtsseite(t, amt), { fassung: bautag, standtag, absolut }),
    urheberVon(herausgeber),
  );

/** What is known of an office, with its history. */
export const amtJson = (amt: Amt, absolut: Absolut): string => json(amtEinzeln(amt, absolut));

/** The record as it is written, with its comments. */
export const amtYaml = (amt: Amt): string => leseText(amt.id);

/** How to cite it. */
export const amtBibtex = (amt: Amt, absolut: Absolut): string => alsBibtex(zitat(amt, absolut));

/** The same for programs that keep references. */
export const amtCsl = (amt: Amt, absolut: Absolut): string => json(alsCsl(zitat(amt, absolut)));

/** How foreign pages embed it. */
export const amtOembed = (amt: Amt, absolut: Absolut): string =>
  json(alsOembed(amtEinbettung(amt), pfade.teilbild.amt(amt.id), absolut));
