/** Checks the lists of procedures that offices offer online: the same messages as for records. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import { frueheste, kalendermangel } from '../datensatz/stand.ts';
import {
  HOECHSTENS_LEISTUNGEN,
  HOECHSTENS_VERFAHREN,
  VERFAHREN_NEU,
  type Verfahrensdatei,
} from '../datensatz/verfahren.ts';
import type { Meldung } from './meldung.ts';
import { alsMeldung, befund, geordnet, liesNebendatei, type Befund } from './pruefung.ts';
import type { Fund } from './regeln/regel.ts';
import { regel, type Regelname } from './regeln/tabelle.ts';

/** A list that has passed the check; `id` is that of its record. */
export interface GepruefteVerfahren {
  id: string;
  datei: Verfahrensdatei;
}

/** What the lists are compared with. */
export interface Verfahrensumfeld {
  /** Keys of all records by id, also of those with errors; undefined where one has no key. */
  schluessel: ReadonlyMap<string, string | undefined>;
  /** From former ids to those of today. */
  frueher: ReadonlyMap<string, string>;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
}

type Verfahrensfund = Fund & { regel: Regelname };

/** A value that is wrong; nobody writes these files by hand, so the remedy is always the same. */
const falsch = (pfad: Fund['pfad'], meldung: string): Verfahrensfund => ({
  regel: 'falscher-wert',
  pfad,
  meldung: `${meldung} ${VERFAHREN_NEU}`,
});

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

/** What to do with a list whose record is not there. */
function ohneDatensatz(
  kennung: string,
  { schluessel }: Verfahrensdatei,
  { schluessel: vorhandene, frueher }: Verfahrensumfeld,
): Verfahrensfund {
  const neu =
    frueher.get(kennung) ?? [...vorhandene].find(([, eigener]) => eigener === schluessel)?.[0];
  return {
    regel: 'dateiname',
    pfad: [],
    meldung: neu
      ? `Der Datensatz heißt „${neu}“. Benennen Sie diese Datei um in „verfahren/${neu}.json“; gibt es die schon, löschen Sie diese hier.`
      : `Einen Datensatz „${kennung}“ gibt es nicht. Legen Sie ihn an („npm run new“), oder löschen Sie diese Datei.`,
  };
}

function* standmaengel(stand: string, heute: string): Generator<Verfahrensfund> {
  const mangel = kalendermangel(stand);
  if (mangel !== undefined) yield falsch(['stand'], `Das Datum „${stand}“ ${mangel}`);
  else if (frueheste(stand) > heute)
    yield falsch(
      ['stand'],
      `Der Stand „${stand}“ liegt in der Zukunft (heute ist ${heute}). Prüfen Sie die Uhr des Rechners, der die Datei geschrieben hat.`,
    );
}

/** What is wrong with a list whose form is sound. */
function* maengel(
  kennung: string,
  liste: Verfahrensdatei,
  umfeld: Verfahrensumfeld,
): Generator<Verfahrensfund> {
  if (!umfeld.schluessel.has(kennung)) {
    yield ohneDatensatz(kennung, liste, umfeld);
    return;
  }
  const eigener = umfeld.schluessel.get(kennung);
  if (eigener !== undefined && eigener !== liste.schluessel)
    yield falsch(
      ['schluessel'],
      `Der Schlüssel „${liste.schluessel}“ ist nicht der des Datensatzes „${kennung}“ (${eigener}). Prüfen Sie, ob die Liste von einer anderen Behörde ist.`,
    );
  yield* standmaengel(liste.stand, umfeld.heute);
  const gesehen = new Map<string, number>();
  for (const [i, { id, name, leistungen }] of liste.verfahren.entries()) {
    const erstes = gesehen.get(id);
    if (erstes === undefined) gesehen.set(id, i);
    else
      yield falsch(
        ['verfahren', i, 'id'],
        `Das Verfahren „${id}“ (${name}) steht zweimal da, zuerst als ${erstes + 1}. Eintrag: Es würde doppelt gezählt.`,
      );
    if (leistungen.length > HOECHSTENS_LEISTUNGEN)
      yield falsch(
        ['verfahren', i, 'leistungen'],
        `Das Verfahren „${id}“ (${name}) nennt ${leistungen.length} Leistungen, erlaubt sind ${HOECHSTENS_LEISTUNGEN}.`,
      );
  }
}

/** What makes comparing every single value pointless. */
function* grobeMaengel(daten: unknown): Generator<Verfahrensfund> {
  const { verfahren } = (daten ?? {}) as { verfahren?: unknown };
  if (!istObjekt(daten)) yield falsch([], 'Die Datei enthält keine Liste von Online-Verfahren.');
  else if (Array.isArray(verfahren) && verfahren.length > HOECHSTENS_VERFAHREN)
    yield falsch(
      ['verfahren'],
      `Die Liste nennt ${verfahren.length} Verfahren, erlaubt sind ${HOECHSTENS_VERFAHREN}.`,
    );
}

function befundeZu(
  quelltext: Quelltext,
  schema: Formschema,
  umfeld: Verfahrensumfeld,
): readonly Befund[] {
  const alsBefunde = (funde: Iterable<Verfahrensfund>) =>
    [...funde].map(({ regel: id, ...fund }) => befund(regel(id), fund));
  const grobe = quelltext.lesefehler ? [] : alsBefunde(grobeMaengel(quelltext.daten));
  if (grobe.length > 0) return grobe;
  const { formfunde, daten, kennung } = liesNebendatei(schema, quelltext);
  if (quelltext.lesefehler) return formfunde;
  if (formfunde.length > 0)
    return formfunde.map((fund) => ({ ...fund, meldung: `${fund.meldung} ${VERFAHREN_NEU}` }));
  return alsBefunde(maengel(kennung, daten as unknown as Verfahrensdatei, umfeld));
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
