/** Reads the lists of procedures that offices offer online: JSON with the places of its values. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents, YAMLException } from 'js-yaml';
import type { Quelltext, Stelle } from '../domain/datensatz/quelltext.ts';
import { VERFAHREN_NEU, verfahrensFormschema } from '../domain/datensatz/verfahren.ts';
import { pruefeVerfahren, verfahrensumfeldAus } from '../domain/pruefung/verfahrenspruefung.ts';
import { leseAemter } from './inhalt.ts';
import { verfahrensordner } from './inhaltsordner.ts';
import { heute } from './uhr.ts';
import { mitStellen, unlesbar } from './yaml.ts';
import { zeilenzaehler } from './yamlstellen.ts';

/** A list of 250 procedures is about 60 KB. */
const HOECHSTENS_ZEICHEN = 5_000_000;
const HOECHSTENS_TIEFE = 20;

const ANFANG: Stelle = { zeile: 1, spalte: 1 };

/** JSON is YAML, too: so its places are found by the parser that finds those of records. */
const ereignisse = (text: string) => parseEvents(text, { maxDepth: HOECHSTENS_TIEFE });

/** Where the text stops being JSON, as far as one of the two parsers says so. */
function abbruchstelle(text: string, fehler: unknown): Stelle {
  const ort = zeilenzaehler(text);
  const position = / at position (\d+)/.exec((fehler as Error).message)?.[1];
  if (position !== undefined) return ort(Number(position));
  try {
    ereignisse(text);
    return ANFANG;
  } catch (grund) {
    const mark = grund instanceof YAMLException ? grund.mark : undefined;
    return mark ? ort(Math.min(mark.position, text.trimEnd().length)) : ANFANG;
  }
}

/** Reads one list. Never throws: what cannot be read is told in `lesefehler`. */
export function verfahrensquelltext(datei: string, text: string): Quelltext {
  if (text.length > HOECHSTENS_ZEICHEN)
    return unlesbar(datei, '', {
      ...ANFANG,
      regel: 'zu-gross',
      meldung: `Die Datei ist zu groß für die Verfahren eines Amts. ${VERFAHREN_NEU}`,
    });
  let daten: unknown;
  try {
    daten = JSON.parse(text);
  } catch (fehler) {
    const marke = text.search(/^(?:<{7}|={7}|>{7})/m);
    return marke >= 0
      ? unlesbar(datei, text, {
          ...zeilenzaehler(text)(marke),
          regel: 'zusammenfuehrung',
          meldung: `In der Datei ist eine Zusammenführung nicht zu Ende gebracht. ${VERFAHREN_NEU}`,
        })
      : unlesbar(datei, text, {
          ...abbruchstelle(text, fehler),
          regel: 'syntax',
          meldung: `Die Datei ist beschädigt oder unvollständig: Sie ist kein gültiges JSON. ${VERFAHREN_NEU}`,
        });
  }
  return {
    ...mitStellen(datei, text, daten, () => ereignisse(text)),
    // In JSON only what is no text stands without quotes.
    ohneAnfuehrungszeichen: () => undefined,
  };
}

/** Ids of the records that have a list, by the names of the files. */
export const verfahrenskennungen = (): ReadonlySet<string> =>
  new Set(
    existsSync(verfahrensordner())
      ? readdirSync(verfahrensordner()).flatMap((name) => /^([^.].*)\.json$/.exec(name)?.[1] ?? [])
      : [],
  );

/** All lists, in the order of their names; a content folder may have none. Hidden files are left out. */
export function leseVerfahren(): Quelltext[] {
  const ordner = verfahrensordner();
  if (!existsSync(ordner)) return [];
  return readdirSync(ordner, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((eintrag) => {
      const datei = `verfahren/${eintrag.name}`;
      if (eintrag.isFile() && eintrag.name.endsWith('.json'))
        return verfahrensquelltext(datei, readFileSync(join(ordner, eintrag.name), 'utf8'));
      return unlesbar(datei, '', {
        ...ANFANG,
        regel: 'dateiname',
        meldung:
          'Hier liegen nur Listen, die „npm run bayernportal -- --write“ geschrieben hat; ihr Name endet auf „.json“. Löschen Sie diese Datei, oder verschieben Sie sie.',
      });
    });
}

/** Checks the lists beside the records that they belong to. */
export function pruefeVerfahrenslisten(
  quelltexte: readonly Quelltext[],
  datensaetze?: readonly Quelltext[],
): ReturnType<typeof pruefeVerfahren> {
  // Without lists nothing is compared, and no record need be read.
  if (quelltexte.length === 0) return { meldungen: [], verfahren: [] };
  const umfeld = verfahrensumfeldAus(datensaetze ?? leseAemter(), heute());
  return pruefeVerfahren(quelltexte, verfahrensFormschema, umfeld);
}
