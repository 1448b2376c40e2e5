/** What a pull request means: the difference between two states of all records. */
import type { Formschema } from '../datensatz/formschema.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Eintrag } from '../pruefung/regeln/bestand.ts';
import { pruefeForm } from '../pruefung/regeln/form.ts';
import { KENNUNG } from '../register/kennung.ts';
import { behoerdenname, type Register } from '../register/register.ts';
import { feldsaetze, sprung, wechsel, zahlensaetze } from './aenderungssaetze.ts';
import { ohneUmbruch } from './zeilenvergleich.ts';

/** One file of a state: its text and what it says as far as its form is sound. */
export interface Dateistand extends Eintrag {
  text: string;
  /** Top-level fields in which something is wrong; `null` if the file cannot be read at all. */
  fehlerhaft: ReadonlySet<string> | null;
}

/** The state of a file. */
export function dateistand(schema: Formschema, quelltext: Quelltext): Dateistand {
  const { datei, kennung, text, lesefehler } = quelltext;
  if (lesefehler) return { datei, kennung, text, daten: {}, fehlerhaft: null };
  const { daten, funde } = pruefeForm(schema, quelltext);
  const fehlerhaft = new Set(
    funde.flatMap(({ pfad: [feld] }) => (feld === undefined ? [] : [String(feld)])),
  );
  return { datei, kennung, text, daten, fehlerhaft };
}

/** What happened to one record. */
export interface Aenderung {
  art:
    | 'neu'
    | 'umbenannt'
    | 'entzogen'
    | 'zahl'
    | 'angaben'
    | 'schreibweise'
    | 'unlesbar'
    | 'entfernt';
  kennung: string;
  datei: string;
  name: string;
  /** Former id, where it was renamed. */
  vorher?: string;
  /** Each change in words (German). */
  saetze: string[];
  /** By how much the number shown rises or falls. */
  sprung?: number;
}

/** The official name by the key; else the id, unless no record may bear it. */
function nameVon(register: Register, { daten, kennung }: Eintrag): string {
  const behoerde = daten.schluessel === undefined ? undefined : register.finde(daten.schluessel);
  if (behoerde) return behoerdenname(behoerde);
  return KENNUNG.test(kennung) ? kennung : 'ungültiger Dateiname';
}

/**
 * Finds what a record was before: the file of its id, else a lost one that it names as its former
 * id, else a lost one with its key.
 */
function vorgaengersuche(vorher: readonly Dateistand[], jetzt: readonly Dateistand[]) {
  const neue = new Set(jetzt.map(({ kennung }) => kennung));
  const alte = new Map(vorher.map((stand) => [stand.kennung, stand]));
  const verlorene = vorher.filter(({ kennung }) => !neue.has(kennung));
  const nachKennung = new Map(verlorene.map((stand) => [stand.kennung, stand]));
  const nachSchluessel = new Map(verlorene.map((stand) => [stand.daten.schluessel, stand]));
  return ({ kennung, daten: { frueher = [], schluessel } }: Dateistand): Dateistand | undefined =>
    alte.get(kennung) ??
    frueher.map((id) => nachKennung.get(id ?? '')).find(Boolean) ??
    (schluessel === undefined ? undefined : nachSchluessel.get(schluessel));
}

/** What became of one record, or nothing if its file stayed as it was. */
function aenderung(
  schema: Formschema,
  register: Register,
  alt: Dateistand | undefined,
  stand: Dateistand,
): Aenderung[] {
  const { kennung, datei, daten, text, fehlerhaft } = stand;
  if (alt?.datei === datei && ohneUmbruch(alt.text) === ohneUmbruch(text)) return [];
  const kopf = { kennung, datei, name: nameVon(register, stand) };
  if (fehlerhaft === null)
    return [
      { art: 'unlesbar', ...kopf, name: alt ? nameVon(register, alt) : kopf.name, saetze: [] },
    ];
  const zahlFehlt = fehlerhaft.has('online_verfahren');
  const zahlen = zahlensaetze(alt?.daten ?? {}, daten, zahlFehlt);
  const angaben = feldsaetze(schema, alt?.daten, stand);
  if (!alt) return [{ art: 'neu', ...kopf, saetze: [...zahlen, ...angaben] }];
  const gezeigt = zahlFehlt ? undefined : wechsel(alt.daten, daten);
  const umbenannt = alt.kennung !== kennung;
  const saetze = [...(gezeigt ? [`gezeigte Zahl: ${gezeigt}`] : []), ...zahlen, ...angaben];
  const art = () => {
    if (!alt.daten.entzug && daten.entzug) return 'entzogen';
    if (umbenannt) return 'umbenannt';
    if (zahlen.length > 0) return 'zahl';
    return saetze.length > 0 ? 'angaben' : 'schreibweise';
  };
  return [
    {
      art: art(),
      ...kopf,
      ...(umbenannt && { vorher: alt.kennung }),
      saetze,
      ...(gezeigt && { sprung: sprung(alt.daten, daten) }),
    },
  ];
}

/**
 * Compares two states of the records.
 * @param vorher records of the base
 * @param jetzt records of the branch
 */
export function aenderungen(
  schema: Formschema,
  register: Register,
  vorher: readonly Dateistand[],
  jetzt: readonly Dateistand[],
): Aenderung[] {
  const vorgaenger = vorgaengersuche(vorher, jetzt);
  const paare = jetzt.map((stand) => ({ stand, alt: vorgaenger(stand) }));
  const bleibende = new Set([
    ...jetzt.map(({ kennung }) => kennung),
    ...paare.map(({ alt }) => alt?.kennung),
  ]);
  const entfernte = vorher.filter(({ kennung }) => !bleibende.has(kennung));
  return [
    ...paare.flatMap(({ stand, alt }) => aenderung(schema, register, alt, stand)),
    ...entfernte.map((alt): Aenderung => {
      const { kennung, datei } = alt;
      return { art: 'entfernt', kennung, datei, name: nameVon(register, alt), saetze: [] };
    }),
  ];
}
