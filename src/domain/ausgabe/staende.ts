/** All states that are kept, with their files and what happened between them. */
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import { aenderungenZwischen, type Aenderungen } from '../vergleich/aenderung.ts';
import {
  berichtigungenZu,
  gesamtstandAm,
  heutigerStand,
  type Amtsberichtigung,
  type Standzeile,
} from '../vergleich/gesamtstand.ts';
import { stichtage } from '../vergleich/stichtage.ts';
import { unverortet, type Unverortet } from '../vergleich/zustand.ts';
import { pfade, type Standdatei } from '../verzeichnis/urls.ts';
import type { Csvschreiber } from './csvform.ts';
import { aenderungenExport, quellenCsv, standCsv, standJson } from './zustand.ts';

/** A file of a state. */
export interface Standtext {
  text: string;
  /** 64 hexadecimal digits. */
  sha256: string;
}

export interface Stand<A extends GeprueftesAmt = GeprueftesAmt> {
  /** Its day, `YYYY-MM-DD`, or `aktuell`. */
  kennung: string;
  /** Undefined for the state of today. */
  tag: string | undefined;
  zeilen: readonly Standzeile<A>[];
  /** How many of them have a number. */
  mitZahl: number;
  json: Standtext;
  csv: Standtext;
  /** Where its facts stand, as CSV. */
  quellen: string;
  /** Numbers that were put right after its day. */
  berichtigungen: readonly Amtsberichtigung<A>[];
  unverortet: Unverortet;
  /** What happened since the state before, as far as it is dated. */
  aenderungen: Aenderungen<A>;
  aenderungenJson: string;
}

/** What the files are made with. */
export interface Standwerkzeug {
  /** Of a text, in hexadecimal digits. */
  sha256: (text: string) => string;
  alsCsv: Csvschreiber;
}

/**
 * All states, oldest first, that of today last.
 * @param heute `YYYY-MM-DD`
 */
export function staendeAus<A extends GeprueftesAmt>(
  aemter: readonly A[],
  heute: string,
  { sha256, alsCsv }: Standwerkzeug,
): Stand<A>[] {
  const tage = stichtage(heute);
  const mitSumme = (text: string): Standtext => ({ text, sha256: sha256(text) });
  return [...tage, undefined].map((tag, i) => {
    const zeilen = tag === undefined ? heutigerStand(aemter) : gesamtstandAm(aemter, tag);
    const zeitraum = { von: tage[i - 1], bis: tag ?? heute };
    const aenderungen = aenderungenZwischen(aemter, zeitraum);
    return {
      kennung: tag ?? 'aktuell',
      tag,
      zeilen,
      mitZahl: zeilen.filter(({ zahl }) => zahl !== undefined).length,
      json: mitSumme(standJson(tag ?? null, zeilen)),
      csv: mitSumme(standCsv(zeilen, alsCsv)),
      quellen: quellenCsv(zeilen, alsCsv),
      berichtigungen: tag === undefined ? [] : berichtigungenZu(zeilen, tag),
      unverortet: unverortet(
        aemter.map(({ datensatz }) => datensatz),
        zeitraum.bis,
      ),
      aenderungen,
      aenderungenJson: `${JSON.stringify(aenderungenExport(zeitraum, aenderungen))}\n`,
    };
  });
}

/** The list of all states for programs. @param absolut makes a path absolute */
export const staendeliste = (staende: readonly Stand[], absolut: (pfad: string) => string) =>
  staende.map(({ kennung, tag, zeilen, mitZahl, json, csv, berichtigungen, unverortet }) => {
    const datei = (name: Standdatei) => absolut(pfade.daten.standdatei(kennung, name));
    return {
      tag: tag ?? null,
      anzahl: zeilen.length,
      mit_zahl: mitZahl,
      auszeichnung_ohne_datum: unverortet.ohneDatum,
      auszeichnung_ungenau: unverortet.ungenau,
      spaeter_berichtigt: berichtigungen.length,
      url: absolut(pfade.daten.stand(kennung)),
      json: { url: datei('aemter.json'), sha256: json.sha256 },
      csv: { url: datei('aemter.csv'), sha256: csv.sha256 },
      quellen: datei('quellen.csv'),
      berichtigungen: tag === undefined ? null : datei('berichtigungen.json'),
      aenderungen: absolut(pfade.daten.aenderungen(kennung)),
    };
  });
