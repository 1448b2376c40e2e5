/**
 * States of the past and what changed between them, as files. They name only what the records say
 * with a date of that day or earlier: no names, inhabitants or addresses, which the register of
 * later days may change, no sources, whose pages move, and no day of the build. So the same state has
 * the same bytes whenever it is made; by id and key it joins with `aemter.csv` of today.
 */
import type { Zahl } from '../datensatz/schema.ts';
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import type { Aenderungen, Zeitraum } from '../vergleich/aenderung.ts';
import { ersteKennung, type Amtsberichtigung, type Standzeile } from '../vergleich/gesamtstand.ts';
import type { Csvschreiber } from './csvform.ts';

/** The licence of the records. */
const LIZENZ = 'CC0-1.0';

/** Columns of the CSV of a state, and keys of an office in its JSON, in the order of the contract. */
export const STANDSPALTEN = [
  'id',
  'schluessel',
  'ausgezeichnet_seit',
  'anzahl',
  'mindestens',
  'stand',
] as const;

/** Columns of the table of sources beside a state. */
export const QUELLSPALTEN = ['id', 'schluessel', 'quelle_auszeichnung', 'quelle_zahl'] as const;

/** Columns of the table of areas beside a state. */
export const GEBIETSSPALTEN = ['schluessel', 'aemter', 'mit_zahl'] as const;

const zahlfelder = (zahl: Zahl | undefined) => ({
  anzahl: zahl?.anzahl ?? null,
  mindestens: zahl ? (zahl.mindestens ?? false) : null,
  stand: zahl?.stand ?? null,
});

const kopf = (amt: GeprueftesAmt) => ({
  id: ersteKennung(amt),
  schluessel: amt.datensatz.schluessel,
});

/** One office of a state; what is unknown is null. */
export const standExport = ({ amt, seit, zahl }: Standzeile) => ({
  ...kopf(amt),
  ausgezeichnet_seit: seit ?? null,
  ...zahlfelder(zahl),
});

/** Where the facts of one office of a state stand. */
const quellenExport = ({ amt, zahl }: Standzeile) => ({
  ...kopf(amt),
  quelle_auszeichnung: amt.datensatz.auszeichnung.quelle,
  quelle_zahl: zahl?.quelle ?? null,
});

/** A state as JSON text. @param tag its day, or null for the state of today, which changes */
export const standJson = (tag: string | null, zeilen: readonly Standzeile[]): string =>
  `${JSON.stringify({
    tag,
    lizenz: LIZENZ,
    anzahl: zeilen.length,
    mit_zahl: zeilen.filter(({ zahl }) => zahl !== undefined).length,
    aemter: zeilen.map(standExport),
  })}\n`;

/** A state as CSV text. */
export const standCsv = (zeilen: readonly Standzeile[], alsCsv: Csvschreiber): string =>
  alsCsv(zeilen.map(standExport), STANDSPALTEN);

/** The sources of a state as CSV text. They are repaired when pages move, so they stand apart. */
export const quellenCsv = (zeilen: readonly Standzeile[], alsCsv: Csvschreiber): string =>
  alsCsv(zeilen.map(quellenExport), QUELLSPALTEN);

/** How many offices of a state an area has, and how many of them have a number. */
export interface Gebietszeile {
  /** Three digits of a Regierungsbezirk, five of a Landkreis or a kreisfreie Stadt. */
  schluessel: string;
  aemter: number;
  mit_zahl: number;
}

/**
 * The areas of a state that have an office, by key. A key begins with those of the areas that it
 * lies in, so this needs no register, which later days may change.
 */
export function gebietszeilen(zeilen: readonly Standzeile[]): Gebietszeile[] {
  const gebiete = new Map<string, Gebietszeile>();
  for (const { amt, zahl } of zeilen) {
    const eigener = amt.datensatz.schluessel;
    for (const schluessel of new Set([eigener.slice(0, 3), eigener.slice(0, 5)])) {
      const bisher = gebiete.get(schluessel) ?? { schluessel, aemter: 0, mit_zahl: 0 };
      bisher.aemter++;
      if (zahl) bisher.mit_zahl++;
      gebiete.set(schluessel, bisher);
    }
  }
  return [...gebiete.values()].sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1));
}

/** The areas of a state as CSV text. */
export const gebieteCsv = (gebiete: readonly Gebietszeile[], alsCsv: Csvschreiber): string =>
  alsCsv(gebiete, GEBIETSSPALTEN);

/** Numbers of a state that were put right after its day; this list grows, the state stays. */
export const berichtigungenExport = (berichtigungen: readonly Amtsberichtigung[]) =>
  berichtigungen.map(({ amt, damals, heute, korrektur: { am, grund } }) => ({
    ...kopf(amt),
    stand: damals.stand ?? null,
    damals: { anzahl: damals.anzahl, mindestens: damals.mindestens ?? false },
    richtig: { anzahl: heute.anzahl, mindestens: heute.mindestens ?? false },
    am,
    grund,
    quelle: heute.quelle,
  }));

/** What happened between two days; what is unknown is null. */
export const aenderungenExport = (
  { von = null, bis }: { von?: string | null | undefined; bis: Zeitraum['bis'] },
  { neu, zahlen, entzogen, berichtigt }: Aenderungen,
) => ({
  von,
  bis,
  lizenz: LIZENZ,
  neu: neu.map((zeile) => ({ ...standExport(zeile), ...quellenExport(zeile) })),
  zahlen: zahlen.map(({ amt, vorher, jetzt }) => ({
    ...kopf(amt),
    vorher: vorher ? zahlfelder(vorher) : null,
    ...zahlfelder(jetzt),
    quelle: jetzt.quelle,
  })),
  entzogen: entzogen.map(({ amt, entzug: { seit, grund, quelle } }) => ({
    ...kopf(amt),
    seit,
    grund,
    quelle,
  })),
  berichtigt: berichtigt.map(({ amt, zahl, korrektur: { am, grund, vorher } }) => ({
    ...kopf(amt),
    ...zahlfelder(zahl),
    vorher,
    am,
    grund,
    quelle: zahl.quelle,
  })),
});
