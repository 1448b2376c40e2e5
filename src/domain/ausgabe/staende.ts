/** All states that are kept, with their files and what happened between them. */
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import { aenderungenZwischen, type Aenderungen } from '../vergleich/aenderung.ts';
import {
  berichtigungenZu,
  gesamtstandAm,
  heutigerStand,
  nachAmtsschluessel,
  type Amtsberichtigung,
  type Standzeile,
} from '../vergleich/gesamtstand.ts';
import { standtage, stichtage, type Tageswahl } from '../vergleich/stichtage.ts';
import { unverortet, type Unverortet } from '../vergleich/zustand.ts';
import { pfade, type Standdatei } from '../verzeichnis/urls.ts';
import type { Csvschreiber } from './csvform.ts';
import {
  aenderungenExport,
  gebieteCsv,
  gebietszeilen,
  quellenCsv,
  standCsv,
  standJson,
  type Gebietszeile,
} from './zustand.ts';

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
  gebiete: readonly Gebietszeile[];
  gebieteCsv: Standtext;
  /** Where its facts stand, as CSV. */
  quellen: string;
  /** Numbers that were put right after its day. */
  berichtigungen: readonly Amtsberichtigung<A>[];
  unverortet: Unverortet;
  /** Since when its changes are told: the last end of a quarter before it. */
  seit: string | undefined;
  /** What happened since then, as far as it is dated. */
  aenderungen: Aenderungen<A>;
  aenderungenJson: string;
}

/** What the files are made with. */
export interface Standwerkzeug extends Tageswahl {
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
  { sha256, alsCsv, ...wahl }: Standwerkzeug,
): Stand<A>[] {
  const tage = standtage(
    aemter.map(({ datensatz }) => datensatz),
    heute,
    wahl,
  );
  const mitSumme = (text: string): Standtext => ({ text, sha256: sha256(text) });
  const quartale = stichtage(heute);
  // In order already, so that no state has to sort them anew.
  const geordnet = aemter.toSorted(nachAmtsschluessel);
  return [...tage, undefined].map((tag) => {
    const zeilen = tag === undefined ? heutigerStand(geordnet) : gesamtstandAm(geordnet, tag);
    const bis = tag ?? heute;
    // Always whole quarters: a day that gets a state later must not shorten what is published.
    const zeitraum = { von: quartale.findLast((ende) => ende < bis), bis };
    const aenderungen = aenderungenZwischen(geordnet, zeitraum);
    const gebiete = gebietszeilen(zeilen);
    return {
      kennung: tag ?? 'aktuell',
      tag,
      zeilen,
      mitZahl: zeilen.filter(({ zahl }) => zahl !== undefined).length,
      json: mitSumme(standJson(tag ?? null, zeilen)),
      csv: mitSumme(standCsv(zeilen, alsCsv)),
      gebiete,
      gebieteCsv: mitSumme(gebieteCsv(gebiete, alsCsv)),
      quellen: quellenCsv(zeilen, alsCsv),
      berichtigungen: tag === undefined ? [] : berichtigungenZu(zeilen, tag),
      unverortet: unverortet(
        aemter.map(({ datensatz }) => datensatz),
        zeitraum.bis,
      ),
      seit: zeitraum.von,
      aenderungen,
      aenderungenJson: `${JSON.stringify(aenderungenExport(zeitraum, aenderungen))}\n`,
    };
  });
}

/** The list of all states for programs. @param absolut makes a path absolute */
export const staendeliste = (staende: readonly Stand[], absolut: (pfad: string) => string) =>
  staende.map((stand) => {
    const { kennung, tag, zeilen, mitZahl, json, csv, berichtigungen, unverortet } = stand;
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
      gebiete: { url: datei('gebiete.csv'), sha256: stand.gebieteCsv.sha256 },
      quellen: datei('quellen.csv'),
      berichtigungen: tag === undefined ? null : datei('berichtigungen.json'),
      aenderungen: absolut(pfade.daten.aenderungen(kennung)),
    };
  });
