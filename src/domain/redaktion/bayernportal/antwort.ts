/**
 * Reads answers of BayernPortal's interface leniently. It is described in public
 * (https://www.baybw-services.bayern.de/restapi.htm) and by programs that use it, but no answer was
 * ever seen here: a missing value may be a missing key, one entry an object instead of an array, a
 * number a text. What fits is found by its shape; what fits nowhere is no guess but a stop.
 */
import { sauber } from '../../sprache/eingabe.ts';

/** What the interface answered: status of HTTP, and the data with 200. */
export interface Antwort {
  status: number;
  /** What the body was. */
  typ: 'json' | 'html' | 'xml' | 'leer' | 'anderes';
  /** JSON as it was parsed, without persons; undefined where there is none. */
  daten: unknown;
}

/** Asks for a resource: path below the base, parameters behind the question mark. */
export type Holer = (
  pfad: string,
  parameter?: Readonly<Record<string, string>>,
) => Promise<Antwort>;

/** An answer whose shape nobody knows; the message says what came (German). */
export class Formfehler extends Error {
  override name = 'Formfehler';
}

/**
 * What an answer says; nothing where it is empty.
 * @param was what was asked for (German, plural)
 * @throws Formfehler (German) if the interface does not know the address
 */
export function inhaltVon({ status, daten }: Antwort, was: string): unknown {
  if (status < 300) return daten;
  throw new Formfehler(
    `Das BayernPortal kennt die Adresse nicht, unter der ${was} stehen sollen (Status ${status}). Nichts geschrieben. Prüfen Sie BAYERNPORTAL_URL; stimmt sie, hat sich die Schnittstelle geändert.`,
  );
}

export type Objekt = Readonly<Record<string, unknown>>;

export const istObjekt = (wert: unknown): wert is Objekt =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** The value of the first of these fields that there is, however its letters are written. */
export function feld(objekt: Objekt, ...namen: readonly string[]): unknown {
  for (const name of namen) {
    const gefunden = Object.keys(objekt).find(
      (eines) => eines.toLowerCase() === name.toLowerCase(),
    );
    if (gefunden !== undefined && objekt[gefunden] !== null) return objekt[gefunden];
  }
  return undefined;
}

/** `"Titel"`, `365` and `{ "value": "Titel" }` as text in one line; nothing where there is none. */
export function textVon(wert: unknown): string {
  if (istObjekt(wert)) return textVon(feld(wert, 'value'));
  if (typeof wert === 'number') return Number.isSafeInteger(wert) ? String(wert) : '';
  return typeof wert === 'string' ? sauber(wert) : '';
}

/** Several entries, or one that came without its list. */
export const eintraegeVon = (wert: unknown): Objekt[] => [wert].flat().filter(istObjekt);

/** True for what says nothing: no key, null, an empty list or object. */
export const istLeer = (wert: unknown): boolean =>
  wert === undefined ||
  wert === null ||
  wert === '' ||
  (Array.isArray(wert) ? wert.length === 0 : istObjekt(wert) && Object.values(wert).every(istLeer));

/** A list to look for in an answer. */
export interface Gesuchtes {
  /** What it is, for the message (German, plural). */
  was: string;
  /** Keys under which it is expected. */
  namen: readonly string[];
  /** True for an entry of this list. */
  passt(eintrag: Objekt): boolean;
}

/** Envelopes around a list: one, or one more. */
const TIEFE = 3;

function suche(daten: unknown, gesucht: Gesuchtes, tiefe: number): Objekt[] | undefined {
  if (Array.isArray(daten))
    return daten.length === 0 || daten.filter(istObjekt).some(gesucht.passt)
      ? daten.filter(istObjekt)
      : undefined;
  if (!istObjekt(daten) || tiefe === 0) return undefined;
  if (gesucht.passt(daten)) return [daten];
  const genannt = feld(daten, ...gesucht.namen);
  if (genannt !== undefined) {
    const gefunden = suche(genannt, gesucht, tiefe - 1);
    if (gefunden) return gefunden;
  }
  const [einzige, ...weitere] = Object.values(daten)
    .map((wert) => suche(wert, gesucht, tiefe - 1))
    .filter((liste) => liste && liste.length > 0);
  return weitere.length === 0 ? einzige : undefined;
}

/** The keys of an answer, to be shown: never its values. */
export const schluesselIn = (daten: unknown): string =>
  istObjekt(daten)
    ? Object.keys(daten)
        .slice(0, 12)
        .map((name) => `„${name.slice(0, 40)}“`)
        .join(', ') || 'keine'
    : Array.isArray(daten)
      ? 'eine Liste ohne Namen'
      : `nur ein Wert (${typeof daten})`;

/**
 * The entries of a list, in whatever envelope; none where the answer says nothing.
 * @throws Formfehler (German) if the answer says something, but nothing of that kind
 */
export function listeIn(daten: unknown, gesucht: Gesuchtes): Objekt[] {
  if (istLeer(daten)) return [];
  const gefunden = suche(daten, gesucht, TIEFE);
  if (gefunden) return gefunden;
  if (istObjekt(daten) && istLeer(feld(daten, ...gesucht.namen)) && hatNamen(daten, gesucht))
    return [];
  throw new Formfehler(
    `Die Antwort des BayernPortals hat eine Form, die dieses Programm nicht kennt: Gesucht sind ${gesucht.was}, gefunden: ${schluesselIn(daten)}. Nichts geschrieben. Rufen Sie „npm run bayernportal -- --probe“ auf und geben Sie den Bericht an die Entwicklung weiter.`,
  );
}

const hatNamen = (daten: Objekt, { namen }: Gesuchtes): boolean =>
  Object.keys(daten).some((name) =>
    namen.some((erwartet) => erwartet.toLowerCase() === name.toLowerCase()),
  );

/** What belongs to persons, or is a picture: it is not needed, so it is not even kept. */
const UNERWUENSCHT =
  /^(?:.*ansprechpartner.*|ap|anrede|vorname|nachname|funktion|stellenbezeichnung|zimmer|.*mail|telefon.*|fax.*|mobil.*|sprechzeiten|oeffnungszeiten|logo|linksichereskontaktformular)$/i;

/** Deeper than any answer that is known. */
const HOECHSTENS_TIEF = 30;

/** An answer without persons, telephone numbers and pictures. */
export function ohnePersonen(daten: unknown, tiefe = HOECHSTENS_TIEF): unknown {
  if (tiefe === 0) return undefined;
  if (Array.isArray(daten)) return daten.map((eines) => ohnePersonen(eines, tiefe - 1));
  if (!istObjekt(daten)) return daten;
  return Object.fromEntries(
    Object.entries(daten)
      .filter(([name]) => !UNERWUENSCHT.test(name))
      .map(([name, wert]) => [name, ohnePersonen(wert, tiefe - 1)]),
  );
}
