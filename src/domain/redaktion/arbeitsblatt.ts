/** The worklist as a table for spreadsheets. */
import { schluesselInGruppen } from '../register/register.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Arbeit } from './arbeitsliste.ts';
import { arbeitstexte as t } from './arbeitstexte.ts';
import { FEHLGRUENDE } from './fehlgruende.ts';

/** A column: its head, and what stands below it for an office. */
interface Spalte {
  kopf: string;
  wert: (arbeit: Arbeit) => string | number;
}

const spalten = (absolut: (pfad: string) => string): readonly Spalte[] => [
  { kopf: t.spalten.amt, wert: ({ amt }) => amt.name },
  { kopf: t.blatt.schluessel, wert: ({ amt }) => schluesselInGruppen(amt.schluessel) },
  { kopf: t.blatt.landkreis, wert: ({ amt }) => amt.landkreis?.name ?? '' },
  { kopf: t.blatt.bezirk, wert: ({ amt }) => amt.bezirk.name },
  { kopf: t.spalten.einwohner, wert: ({ einwohner }) => einwohner },
  { kopf: t.spalten.schritt, wert: ({ luecken: [erste] }) => t.schritte[erste.grund].join(' ') },
  { kopf: t.blatt.zahl, wert: ({ amt }) => amt.zahl.anzahl },
  { kopf: t.blatt.untergrenze, wert: ({ amt }) => (amt.zahl.mindestens ? t.blatt.ja : '') },
  { kopf: t.blatt.stand, wert: ({ amt }) => amt.zahl.stand ?? '' },
  // One column for each kind, so that a spreadsheet can filter and count.
  ...FEHLGRUENDE.map((grund): Spalte => ({
    kopf: t.gruende[grund],
    wert: ({ fehlt }) => (fehlt.includes(grund) ? t.blatt.ja : ''),
  })),
  {
    kopf: t.blatt.formular,
    wert: ({ amt, luecken: [{ feld }] }) => absolut(pfade.redaktionAmt(amt.id, feld)),
  },
];

/**
 * Head and lines, in the order of the worklist.
 * @param absolut makes a path of the site absolute
 */
export function arbeitsblatt(
  liste: readonly Arbeit[],
  absolut: (pfad: string) => string,
): [kopf: string[], ...zeilen: (string | number)[][]] {
  const alle = spalten(absolut);
  return [
    alle.map(({ kopf }) => kopf),
    ...liste.map((arbeit) => alle.map(({ wert }) => wert(arbeit))),
  ];
}
