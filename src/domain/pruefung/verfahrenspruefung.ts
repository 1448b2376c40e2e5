/** Checks the lists of procedures that offices offer online: the same messages as for records. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Verfahrensdatei } from '../datensatz/verfahren.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, lies, type Befund } from './pruefung.ts';
import { regel } from './regeln/tabelle.ts';
import { pruefeVerfahrensliste, type Verfahrensumfeld } from './regeln/verfahren.ts';

/** A list that has passed the check; `id` is that of its record. */
export interface GepruefteVerfahren {
  id: string;
  datei: Verfahrensdatei;
}

const istObjekt = (daten: unknown): boolean =>
  typeof daten === 'object' && daten !== null && !Array.isArray(daten);

/** What records say of themselves, for the lists that belong to them. */
export function verfahrensumfeldAus(
  datensaetze: readonly Quelltext[],
  heute: string,
): Verfahrensumfeld {
  const angaben = datensaetze.map(({ kennung, daten }) => ({
    kennung,
    ...(istObjekt(daten) ? (daten as { schluessel?: unknown; frueher?: unknown }) : {}),
  }));
  return {
    heute,
    schluessel: new Map(
      angaben.map(({ kennung, schluessel }) => [
        kennung,
        typeof schluessel === 'string' ? schluessel : undefined,
      ]),
    ),
    frueher: new Map(
      angaben.flatMap(({ kennung, frueher }) =>
        Array.isArray(frueher) ? frueher.map((alt) => [String(alt), kennung] as const) : [],
      ),
    ),
  };
}

function befundeZu(
  quelltext: Quelltext,
  schema: Formschema,
  umfeld: Verfahrensumfeld,
): readonly Befund[] {
  const { abhilfe } = regel('verfahrensdatei');
  if (!quelltext.lesefehler && !istObjekt(quelltext.daten))
    return [
      befund(regel('falscher-wert'), {
        pfad: [],
        meldung: `Die Datei enthält keine Liste von Online-Verfahren. ${abhilfe}`,
      }),
    ];
  const { formfunde, daten, kennung } = lies(schema, quelltext);
  if (quelltext.lesefehler) return formfunde;
  // Nobody writes these files by hand, so the remedy is the same whatever is wrong.
  if (formfunde.length > 0)
    return formfunde.map((fund) => ({ ...fund, meldung: `${fund.meldung} ${abhilfe}` }));
  const liste = daten as unknown as Verfahrensdatei;
  return [...pruefeVerfahrensliste(kennung, liste, umfeld)].map(({ regel: id, ...fund }) =>
    befund(regel(id), fund),
  );
}

/** Checks the lists. @returns those without a fault, and what is wrong with the others */
export function pruefeVerfahren(
  quelltexte: readonly Quelltext[],
  schema: Formschema,
  umfeld: Verfahrensumfeld,
): { meldungen: Meldung[]; verfahren: GepruefteVerfahren[] } {
  const meldungen: Meldung[] = [];
  const verfahren: GepruefteVerfahren[] = [];
  for (const quelltext of quelltexte) {
    const befunde = befundeZu(quelltext, schema, umfeld);
    meldungen.push(...befunde.map((eines) => alsMeldung(quelltext, eines)));
    if (befunde.length === 0)
      verfahren.push({ id: quelltext.kennung, datei: quelltext.daten as Verfahrensdatei });
  }
  return { meldungen: geordnet(meldungen), verfahren };
}
