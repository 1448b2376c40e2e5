/** What the editors' form decides: what it is about, what the check says of it, what is left to do. */
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import type { Formschema } from '../datensatz/formschema.ts';
import { basisAus, pruefeEinen } from '../pruefung/pruefung.ts';
import type { Umfeld } from '../pruefung/regeln/regel.ts';
import { amtKennungen } from '../register/kennung.ts';
import type { Behoerde, Register } from '../register/register.ts';
import { aenderungen, dateistand } from './aenderungen.ts';
import {
  amFeld,
  eingabenAus,
  entwirf,
  feldtitel,
  imFormular,
  offene,
  type Eingaben,
  type Entwurf,
  type Feldbefund,
} from './eingabemaske.ts';
import { OHNE_ZAHL } from './maskenberichtigung.ts';
import { FELDER, VORBELEGTE, type Feldname } from './maskenfelder.ts';
import type { Redaktionsdaten } from './redaktionsdaten.ts';
import { datum } from '../texte/anzeige.ts';
import { redaktionstexte as t } from './texte.ts';

/** What the form is about: an authority and, if it has one, its record. */
export interface Gegenstand {
  behoerde: Behoerde;
  /** Path relative to the content folder. */
  datei: string;
  vorhanden: Quelltext | undefined;
  /** The fields as the record fills them. */
  anfang: Eingaben;
}

/** What the last check said. */
export interface Maskenstand {
  eingaben: Eingaben;
  entwurf: Entwurf;
  quelltext: Quelltext;
  befunde: readonly Feldbefund[];
}

/** Where the record of an authority is or will be: its id if it has one, and its file. */
export function ablage(
  register: Register,
  bestand: Redaktionsdaten['bestand'],
): (behoerde: Behoerde) => { id: string | undefined; datei: string } {
  const kennungen = amtKennungen(register);
  const idVon = new Map(Object.entries(bestand).map(([id, amt]) => [amt.schluessel, id]));
  return ({ schluessel }) => {
    const id = idVon.get(schluessel);
    return { id, datei: `aemter/${id ?? kennungen.get(schluessel)!}.yaml` };
  };
}

/** The record of what the form is about, if it has one. */
export const datensatzVon = ({ vorhanden }: Pick<Gegenstand, 'vorhanden'>): Datensatz | undefined =>
  vorhanden?.daten as Datensatz | undefined;

/**
 * @param vorhanden the record as it is published, if there is one
 * @param heute the day that a correction is of, unless someone says otherwise, `YYYY-MM-DD`
 */
export function gegenstandAus(
  behoerde: Behoerde,
  datei: string,
  vorhanden: Quelltext | undefined,
  heute: string,
): Gegenstand {
  const datensatz = datensatzVon({ vorhanden });
  const anfang = datensatz
    ? { ...eingabenAus(datensatz), 'berichtigung.am': datum(heute, 'de') }
    : {};
  return { behoerde, datei, vorhanden, anfang };
}

/** True if something is said of a correction, but not which number it is of. */
const ohneZahl = (eingaben: Eingaben): boolean =>
  !eingaben['berichtigung.welche'] &&
  FELDER.some(
    (feld) => feld.startsWith('berichtigung.') && !VORBELEGTE.has(feld) && eingaben[feld],
  );

/**
 * Checks what stands in the fields by the rules of the check.
 * @param lies reads the text of a file
 */
export function pruefeMaske(
  umfeld: Umfeld,
  { behoerde, datei, vorhanden }: Gegenstand,
  eingaben: Eingaben,
  lies: (datei: string, text: string) => Quelltext,
): Maskenstand {
  const entwurf = entwirf(behoerde, eingaben, vorhanden);
  const quelltext = lies(datei, entwurf.text);
  // Nothing of what is published may get lost; that is checked as for a pull request.
  const basis = vorhanden && basisAus(umfeld.schema, [vorhanden]);
  const befunde: Feldbefund[] = [
    ...amFeld(pruefeEinen(quelltext, { ...umfeld, basis }), entwurf),
    ...(ohneZahl(eingaben) ? [{ befund: OHNE_ZAHL, feld: 'berichtigung.welche' as const }] : []),
  ];
  return { eingaben, entwurf, quelltext, befunde };
}

export const istFehler = ({ befund }: Feldbefund): boolean => befund.schwere === 'fehler';

/** True if something was typed that could be discarded. */
export const hatEingaben = ({ eingaben, entwurf }: Maskenstand, { anfang }: Gegenstand): boolean =>
  Object.keys(offene(eingaben, anfang)).length > 0 || !entwurf.unveraendert;

/** What discarding takes away: the fields as they were typed, emptied ones too. */
export const verworfene = (eingaben: Eingaben, anfang: Eingaben): Eingaben =>
  offene(
    { ...Object.fromEntries(Object.keys(anfang).map((feld) => [feld, ''])), ...eingaben },
    anfang,
  );

/**
 * What another window about the same authority knows, and this one does not: else each would write a
 * file of the same name without what the other was told.
 * @param gemerkte what is kept of both
 * @param gezeigte the fields as they stand here
 */
export function ausAnderemFenster(
  gemerkte: Eingaben,
  gezeigte: Eingaben,
  gegenstand: Gegenstand,
): Eingaben {
  const zuTun = offene(gemerkte, gegenstand.anfang, datensatzVon(gegenstand));
  return Object.fromEntries(
    FELDER.flatMap((feld) => {
      const wert = gemerkte[feld];
      // What was taken back there is as the record has it, and so no longer to be done.
      const gilt = feld in zuTun || wert === (gegenstand.anfang[feld] ?? '');
      return wert !== undefined && wert !== (gezeigte[feld] ?? '') && gilt ? [[feld, wert]] : [];
    }),
  );
}

/** A finding in words of the form. */
export const satzZu = (
  schema: Formschema,
  { befund, feld }: Feldbefund,
  eingaben: Eingaben,
): string => (feld ? imFormular(schema, feld, befund, eingaben[feld] ?? '') : befund.meldung);

/** The faults in the order of the form, those of the record as a whole first. */
export function maengel({ befunde }: Maskenstand): Feldbefund[] {
  const stelle = ({ feld }: Feldbefund) => (feld ? FELDER.indexOf(feld) : -1);
  return befunde.filter(istFehler).sort((a, b) => stelle(a) - stelle(b));
}

/** A fault in the list of faults: with the title of its field, unless it begins with it. */
export function mangelsatz(schema: Formschema, mangel: Feldbefund, eingaben: Eingaben): string {
  const text = satzZu(schema, mangel, eingaben);
  if (!mangel.feld) return text;
  const titel = feldtitel(schema, mangel.feld);
  return text.startsWith(`„${titel}“`) ? text : t.fehlerBei(titel, text);
}

/** So many fields are named in the result; the others are counted. */
const GENANNTE = 3;

/** The result in one line: what is still open, by name. */
export function ergebnistext(schema: Formschema, { entwurf, befunde }: Maskenstand): string {
  const titel = ({ feld }: Feldbefund) => (feld ? feldtitel(schema, feld) : t.datei.ganze);
  const offen = [...new Set(befunde.filter(istFehler).map(titel))];
  if (offen.length > 0) {
    const weitere = offen.length - GENANNTE;
    const namen = offen.slice(0, GENANNTE).join(', ');
    return t.datei.offen(namen + (weitere > 0 ? t.datei.weitere(weitere) : ''));
  }
  if (entwurf.unveraendert) return t.datei.unveraendert;
  return befunde.length > 0 ? t.datei.warnungen(befunde.length) : t.datei.gut;
}

/** Lines of the file with a fault among some findings, from 1. */
export const fehlerzeilen = (
  { quelltext }: Maskenstand,
  befunde: readonly Feldbefund[],
): ReadonlySet<number> =>
  new Set(
    befunde
      .filter(istFehler)
      .map(({ befund: { pfad, ziel } }) => quelltext.stelle(pfad, ziel).zeile),
  );

/** The changes of an existing record in sentences, as the pull request will show them. */
export const aenderungssaetze = (
  { schema, register }: Umfeld,
  { quelltext }: Maskenstand,
  { vorhanden }: Gegenstand,
): readonly string[] =>
  vorhanden
    ? (aenderungen(
        schema,
        register,
        [dateistand(schema, vorhanden)],
        [dateistand(schema, quelltext)],
      )[0]?.saetze ?? [])
    : [];

/** What the form starts with: an authority, nothing, or an office that does not exist. */
export type Beginn = Behoerde | 'unbekannt' | undefined;

/**
 * @param verlangt id of the office that the address asks for
 * @param entwurf key of the authority with a kept draft
 */
export function beginnMit(
  register: Register,
  bestand: Redaktionsdaten['bestand'],
  { verlangt, entwurf }: { verlangt: string | null; entwurf: string | undefined },
): Beginn {
  if (verlangt === null) return entwurf === undefined ? undefined : register.finde(entwurf);
  return register.finde(bestand[verlangt]?.schluessel ?? '') ?? 'unbekannt';
}

/** The field with this name, if it is one of the record's. */
export const feldNamens = (name: string): Feldname | undefined =>
  FELDER.find((feld) => feld === name);
