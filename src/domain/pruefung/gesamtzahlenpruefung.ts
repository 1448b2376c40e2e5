/** Checks the published totals: the same messages as for records. */
import type { Formschema } from '../datensatz/formschema.ts';
import { widersprueche, type Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import { frueheste, kalendermangel } from '../datensatz/stand.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, liesNebendatei } from './pruefung.ts';
import type { Fund } from './regeln/regel.ts';
import { regel } from './regeln/tabelle.ts';

/** A total as a message names it. */
const benannt = ({ anzahl, stand }: Gesamtzahl): string => `${anzahl} (Stand ${stand})`;

function* standmaengel(zahlen: readonly Gesamtzahl[], heute: string): Generator<Fund> {
  for (const [i, { stand }] of zahlen.entries()) {
    if (stand === undefined) continue;
    const mangel = kalendermangel(stand);
    if (mangel !== undefined)
      yield {
        pfad: [i, 'stand'],
        meldung: `Das Datum „${stand}“ ${mangel} Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag.`,
      };
    else if (frueheste(stand) > heute)
      yield {
        pfad: [i, 'stand'],
        meldung: `Der Stand „${stand}“ liegt in der Zukunft (heute ist ${heute}). Berichtigen Sie ihn.`,
      };
  }
}

function* widerspruchsmaengel(zahlen: readonly Gesamtzahl[]): Generator<Fund> {
  for (const [i, j] of widersprueche(zahlen)) {
    const [frueher, spaeter] = [zahlen[i]!, zahlen[j]!];
    if (frueher.widerspruch ?? spaeter.widerspruch) continue;
    yield {
      pfad: [j, 'anzahl'],
      meldung: `Die Zahl ${benannt(spaeter)} widerspricht der früheren ${benannt(frueher)}: So viele Siegel sind nicht weggefallen. Prüfen Sie beide Quellen, und schreiben Sie zu der weniger glaubhaften „widerspruch“ mit einem Satz. Beide bleiben stehen.`,
    };
  }
}

function* doppelte(zahlen: readonly Gesamtzahl[]): Generator<Fund> {
  const gesehen = new Map<string, number>();
  for (const [i, { stand, quelle }] of zahlen.entries()) {
    const was = `${stand} ${quelle}`;
    const erste = gesehen.get(was);
    if (erste === undefined) gesehen.set(was, i);
    else
      yield {
        pfad: [i, 'quelle'],
        meldung: `Diese Quelle steht mit demselben Stand schon im ${erste + 1}. Eintrag. Löschen Sie einen von beiden.`,
      };
  }
}

/**
 * Checks the published totals.
 * @param quelltext the file; undefined if there is none
 * @param heute day of the check, `YYYY-MM-DD`
 * @returns the messages, and the totals if there is no error
 */
export function pruefeGesamtzahlen(
  quelltext: Quelltext | undefined,
  schema: Formschema,
  heute: string,
): { meldungen: Meldung[]; gesamtzahlen: Gesamtzahl[] } {
  // A file of comments alone is read as nothing.
  if (!quelltext || (!quelltext.lesefehler && (quelltext.daten ?? null) === null))
    return { meldungen: [], gesamtzahlen: [] };
  const { formfunde } = liesNebendatei(schema, quelltext);
  const zahlen = formfunde.length === 0 ? (quelltext.daten as Gesamtzahl[]) : [];
  const standfunde = [...standmaengel(zahlen, heute)];
  // A day that does not exist is before or after no other.
  const weitere = standfunde.length > 0 ? [] : [...widerspruchsmaengel(zahlen)];
  const funde = [...standfunde, ...weitere, ...doppelte(zahlen)];
  const befunde = [...formfunde, ...funde.map((fund) => befund(regel('falscher-wert'), fund))];
  return {
    meldungen: geordnet(befunde.map((eines) => alsMeldung(quelltext, eines))),
    gesamtzahlen: befunde.length === 0 ? zahlen : [],
  };
}
