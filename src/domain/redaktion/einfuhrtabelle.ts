/** Reads a list of numbers: a table whose first line names the columns. */
import { standAus } from '../datensatz/stand.ts';
import type { Zahl } from '../datensatz/schema.ts';
import { istMehrdeutig } from '../sprache/datum.ts';
import { adresseAus, sauber } from '../sprache/eingabe.ts';
import { ascii } from '../sprache/ortsname.ts';
import { ANZAHL, DATUM, erwartetWird, zahlAus } from './angaben.ts';

/** Columns by the words that stand above them, in lower case without umlauts and blanks. */
const SPALTEN = {
  schluessel: ['schluessel', 'ags', 'gemeindeschluessel', 'amtlicherschluessel', 'key'],
  name: ['name', 'behoerde', 'amt', 'gemeinde', 'kommune'],
  anzahl: ['anzahl', 'zahl', 'onlineverfahren', 'verfahren', 'anzahlonlineverfahren'],
  stand: ['stand', 'datum', 'date'],
  quelle: ['quelle', 'url', 'link', 'fundstelle', 'source'],
  mindestens: ['mindestens', 'untergrenze'],
  kommunal: ['kommunal', 'davonkommunal'],
  zentral: ['zentral', 'davonzentral'],
} as const;
type Spalte = keyof typeof SPALTEN;
const SPALTENNAMEN = Object.keys(SPALTEN) as Spalte[];

/** A line of the table that names an authority and a number. */
export interface Einfuhrzeile {
  /** Line in the table, counted from 1 as the spreadsheet does. */
  nummer: number;
  /** Key or name as it stands there. */
  bezeichnung: string;
  /** Name beside the key, to notice where both do not go together. */
  name?: string;
  zahl: Zahl;
}

/** A line that cannot be used, and why (German). */
export interface Zeilenfehler {
  nummer: number;
  meldung: string;
}

/** What holds for all lines that say nothing of it themselves. */
export interface Vorgaben {
  stand?: string | undefined;
  quelle?: string | undefined;
}

const istLeer = (zelle: string) => sauber(zelle) === '';

const kopfwort = (zelle: string) => ascii(zelle).replace(/[^a-z]/g, '');

/**
 * The columns that the first line names.
 * @throws Error (German) if two columns mean the same
 */
function findeSpalten(kopf: readonly string[]): Map<Spalte, number> {
  return new Map(
    SPALTENNAMEN.flatMap((spalte) => {
      const treffer = kopf.flatMap((zelle, i) =>
        (SPALTEN[spalte] as readonly string[]).includes(kopfwort(zelle)) ? [i] : [],
      );
      // "Quelle" beside "URL": the word of the record is the one that is meant.
      const genaue = treffer.filter((i) => ascii(sauber(kopf[i]!)) === spalte);
      const [i, ...weitere] = genaue.length > 0 ? genaue : treffer;
      if (weitere.length > 0)
        throw new Error(
          `Zwei Spalten können „${spalte}“ sein: ${treffer.map((eine) => `„${kopf[eine]}“`).join(' und ')}. Nennen Sie die richtige „${spalte}“ und die andere anders.`,
        );
      return i === undefined ? [] : [[spalte, i] as const];
    }),
  );
}

/** Yes or no as people write it; undefined for anything else. */
const jaNein = (text: string): boolean | undefined =>
  /^(ja|j|yes|y|x|true|wahr|1|✓)$/i.test(text)
    ? true
    : /^(nein|n|no|false|falsch|0|-|)$/i.test(text)
      ? false
      : undefined;

/** Columns without which a table says too little. */
const fehlendeSpalten = (spalten: ReadonlyMap<Spalte, number>, { quelle }: Vorgaben): string[] => [
  ...(spalten.has('schluessel') || spalten.has('name') ? [] : ['schluessel (oder name)']),
  ...(spalten.has('anzahl') ? [] : ['anzahl']),
  ...(spalten.has('quelle') || quelle ? [] : ['quelle (oder die Angabe --quelle)']),
];

const TEILE = ['kommunal', 'zentral'] as const;

/** What a line says, as it stands there or follows from what holds for all lines. */
type Rohzeile = Record<Spalte, string>;

/** Why a line cannot be used (German); undefined if it can. */
function mangelAn(roh: Rohzeile): string | undefined {
  if (roh.schluessel === '' && roh.name === '') return 'Weder Schlüssel noch Name ist angegeben.';
  if (!ANZAHL.lies(roh.anzahl)) return `„${roh.anzahl}“ ist keine Anzahl. ${erwartetWird(ANZAHL)}`;
  if (jaNein(roh.mindestens) === undefined)
    return `„${roh.mindestens}“ in der Spalte mindestens ist weder ja noch nein.`;
  if (roh.stand === '')
    return 'Der Stand fehlt. Ohne ihn lässt sich die Zahl nicht in den Verlauf einordnen (oder für alle: --stand).';
  if (standAus(roh.stand) === undefined)
    return `„${roh.stand}“ ist kein Datum. ${erwartetWird(DATUM)}`;
  if (istMehrdeutig(roh.stand))
    return `„${roh.stand}“ lässt sich auf zwei Arten lesen. Schreiben Sie Tag und Monat mit Punkten: 12.11.2021.`;
  if (roh.quelle === '') return 'Die Quelle fehlt.';
  const falsch = TEILE.find((teil) => roh[teil] !== '' && !ANZAHL.lies(roh[teil]));
  return falsch && `„${roh[falsch]}“ ist keine Anzahl (Spalte ${falsch}).`;
}

/** What a line without faults says. */
function eintragAus(nummer: number, roh: Rohzeile): Einfuhrzeile {
  const { schluessel, name } = roh;
  const teil = (text: string) => ANZAHL.lies(text)?.anzahl;
  return {
    nummer,
    bezeichnung: schluessel || name,
    ...(schluessel && name && { name }),
    zahl: zahlAus(ANZAHL.lies(roh.anzahl)!, {
      stand: DATUM.lies(roh.stand),
      quelle: adresseAus(roh.quelle),
      ...(jaNein(roh.mindestens) && { mindestens: true }),
      kommunal: teil(roh.kommunal),
      zentral: teil(roh.zentral),
    }),
  };
}

/**
 * Reads a table whose first line names the columns.
 * @throws Error (German) if a column that is needed is missing
 */
export function liesTabelle(
  zeilen: readonly (readonly string[])[],
  vorgaben: Vorgaben = {},
): { eintraege: Einfuhrzeile[]; fehler: Zeilenfehler[] } {
  const [kopf = []] = zeilen;
  const spalten = findeSpalten(kopf);
  const fehlend = fehlendeSpalten(spalten, vorgaben);
  if (fehlend.length > 0)
    throw new Error(
      `In der ersten Zeile der Tabelle fehlt die Spalte ${fehlend.join(', ')}. Gefunden: ${kopf.filter(Boolean).join(', ') || 'nichts'}. Erkannt werden: ${SPALTENNAMEN.join(', ')}.`,
    );
  const eintraege: Einfuhrzeile[] = [];
  const fehler: Zeilenfehler[] = [];
  for (const [i, zeile] of zeilen.entries()) {
    if (i === 0 || zeile.every(istLeer)) continue;
    const nummer = i + 1;
    const roh = Object.fromEntries(
      SPALTENNAMEN.map((spalte) => {
        const vorgabe = spalte === 'stand' || spalte === 'quelle' ? vorgaben[spalte] : undefined;
        return [spalte, sauber(zeile[spalten.get(spalte) ?? -1] ?? '') || (vorgabe ?? '')];
      }),
    ) as Rohzeile;
    const meldung = zeile.slice(kopf.length).every(istLeer)
      ? mangelAn(roh)
      : 'Die Zeile hat mehr Felder als die Überschrift. Ein Wert mit Trennzeichen gehört in Anführungszeichen.';
    if (meldung === undefined) eintraege.push(eintragAus(nummer, roh));
    else fehler.push({ nummer, meldung });
  }
  return { eintraege, fehler };
}
