/** Checks records: all messages at once, and the records that may be published. */
import type { Formschema } from '../datensatz/formschema.ts';
import { amtKennungen, vergebeneKennungen } from '../register/kennung.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Meldung, Schwere } from './meldung.ts';
import type { Register } from '../register/register.ts';
import { verschwundene } from './regeln/basis.ts';
import { bestandAus, type Eintrag } from './regeln/bestand.ts';
import { pruefeForm } from './regeln/form.ts';
import type { Fund, Kontext, Regel, Umfeld } from './regeln/regel.ts';
import { regel, REGELN } from './regeln/tabelle.ts';
import { ZEICHEN } from './regeln/zeichen.ts';
import { ohneDoppelteAnfuehrung } from '../sprache/anfuehrung.ts';
import type { Datensatz, Teildatensatz } from '../datensatz/schema.ts';

/** A record that has passed the check, with its id. */
export interface GeprueftesAmt {
  id: string;
  datensatz: Datensatz;
}

export interface Pruefergebnis {
  meldungen: Meldung[];
  /** The records without errors. */
  aemter: GeprueftesAmt[];
}

/** What a rule found, with the rule. */
export interface Befund extends Fund {
  regel: string;
  schwere: Schwere;
}

/** A file whose form has been compared with the schema. */
export interface Gelesen extends Eintrag {
  quelltext: Quelltext;
  werte: Teildatensatz;
  formfunde: Befund[];
}

/** What a value may do to the sentence that repeats it: end its line, turn it round, command a terminal. */
const STOERENDE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** What a rule found, as it is told: in one line, in which everything is seen. */
export const befund = ({ id, schwere }: Regel, fund: Fund): Befund => ({
  ...fund,
  meldung: ohneDoppelteAnfuehrung(fund.meldung.replace(STOERENDE, ' ')),
  regel: id,
  schwere,
});

/** A finding with its place in the file. */
export function alsMeldung(quelltext: Quelltext, { pfad, ziel, ...fund }: Befund): Meldung {
  return {
    datei: quelltext.datei,
    ...quelltext.stelle(pfad, ziel),
    regel: fund.regel,
    schwere: fund.schwere,
    meldung: fund.meldung,
    vorschlag: fund.vorschlag ?? null,
  };
}

const lesebefund = ({ lesefehler }: Quelltext): Befund =>
  befund(regel(lesefehler!.regel), { pfad: [], meldung: lesefehler!.meldung });

/** Messages by file and place. */
export const geordnet = (meldungen: Meldung[]): Meldung[] =>
  meldungen.sort(
    (a, b) =>
      (a.datei < b.datei ? -1 : Number(a.datei > b.datei)) ||
      a.zeile - b.zeile ||
      a.spalte - b.spalte,
  );

/** Compares a file with its form. */
export function lies(schema: Formschema, quelltext: Quelltext): Gelesen {
  const { datei, kennung } = quelltext;
  if (quelltext.lesefehler)
    return {
      datei,
      kennung,
      quelltext,
      daten: {},
      werte: {},
      formfunde: [lesebefund(quelltext)],
    };
  const { daten, werte, funde } = pruefeForm(schema, quelltext);
  const formfunde = funde.map((fund) => befund(regel(fund.regel), fund));
  return { datei, kennung, quelltext, daten, werte, formfunde };
}

/** What a file says as far as its form is sound, to compare it with others. */
export function eintragAus(schema: Formschema, quelltext: Quelltext): Eintrag {
  const { datei, kennung, daten } = lies(schema, quelltext);
  return { datei, kennung, daten };
}

/** The published records by id, for the rules that compare with them. */
export const basisAus = (
  schema: Formschema,
  quelltexte: readonly Quelltext[],
): Map<string, Teildatensatz> =>
  new Map(
    quelltexte
      .filter(({ datei }) => datei.startsWith('aemter/'))
      .map((quelltext) => [quelltext.kennung, eintragAus(schema, quelltext).daten]),
  );

/** Rules that explain why a value does not fit; others would only say that it does not. */
const ERKLAEREND = [
  'zeichen',
  'verlorene-zeichen',
  'normalform',
  'leerraum',
  'zahlschreibweise',
  'fremde-schrift',
  'anfuehrung-im-wert',
];
const NUR_FOLGE = new Set(['falscher-wert', 'adresse', 'name', 'html', ...ERKLAEREND]);

/** One message for one value: the one that explains it. */
function ohneWiederholung(befunde: readonly Befund[]): Befund[] {
  const erklaert = new Map<string, string>();
  for (const regel of ERKLAEREND)
    for (const { pfad, regel: id } of befunde)
      if (id === regel && !erklaert.has(pfad.join('/'))) erklaert.set(pfad.join('/'), id);
  return befunde.filter(({ pfad, regel: id }) => {
    const grund = erklaert.get(pfad.join('/'));
    return grund === undefined || grund === id || !NUR_FOLGE.has(id);
  });
}

/**
 * Compares a file beside the records with its form: errands, exceptions, totals, pages. Of the rules
 * for records those on characters hold for it, too.
 */
export function liesNebendatei(schema: Formschema, quelltext: Quelltext): Gelesen {
  const gelesen = lies(schema, quelltext);
  if (quelltext.lesefehler) return gelesen;
  const zeichenfunde = ZEICHEN.flatMap((eine) =>
    [...eine.pruefe({ quelltext })].map((fund) => befund(eine, fund)),
  );
  return { ...gelesen, formfunde: ohneWiederholung([...gelesen.formfunde, ...zeichenfunde]) };
}

function befundeZu({ quelltext, daten, werte, formfunde }: Gelesen, umfeld: Umfeld): Befund[] {
  if (quelltext.lesefehler) return formfunde;
  const kontext: Kontext = { ...umfeld, quelltext, daten, werte };
  const befunde = [...formfunde];
  for (const eine of REGELN as readonly Regel[])
    for (const fund of eine.pruefe?.(kontext) ?? []) befunde.push(befund(eine, fund));
  return befunde.length === 0 ? befunde : ohneWiederholung(befunde);
}

/** What all records of a check share. */
export interface Umfeldangaben {
  /** Form of a record. */
  schema: Formschema;
  register: Register;
  /** What the other records say. */
  eintraege: readonly Eintrag[];
  /** Published records by id, to find what got lost. */
  basis?: ReadonlyMap<string, Teildatensatz> | undefined;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
}

/** Prepares what the rules look up. */
export function umfeldAus({ eintraege, ...angaben }: Umfeldangaben): Umfeld {
  return {
    ...angaben,
    kennungen: amtKennungen(angaben.register),
    vergebeneKennungen: vergebeneKennungen(angaben.register),
    bestand: bestandAus(eintraege),
  };
}

/** Checks one record among the others: what the form in the browser asks at every key press. */
export const pruefeEinen = (quelltext: Quelltext, umfeld: Umfeld): Befund[] =>
  befundeZu(lies(umfeld.schema, quelltext), umfeld);

/** Checks all records of a content folder together: some rules look across files. */
export function pruefe(
  quelltexte: readonly Quelltext[],
  angaben: Omit<Umfeldangaben, 'eintraege'>,
): Pruefergebnis {
  const gelesene = quelltexte.map((quelltext) => lies(angaben.schema, quelltext));
  const umfeld = umfeldAus({ ...angaben, eintraege: gelesene });
  const meldungen: Meldung[] = [];
  const aemter: GeprueftesAmt[] = [];
  for (const gelesen of gelesene) {
    const befunde = befundeZu(gelesen, umfeld);
    for (const eines of befunde) meldungen.push(alsMeldung(gelesen.quelltext, eines));
    if (!befunde.some(({ schwere }) => schwere === 'fehler'))
      aemter.push({ id: gelesen.kennung, datensatz: gelesen.daten as Datensatz });
  }
  for (const { kennung, meldung } of angaben.basis ? verschwundene(angaben.basis, gelesene) : [])
    meldungen.push({
      datei: `aemter/${kennung}.yaml`,
      zeile: 1,
      spalte: 1,
      regel: 'verschwunden',
      schwere: regel('verschwunden').schwere,
      meldung,
      vorschlag: null,
    });
  return { meldungen: geordnet(meldungen), aemter };
}

/**
 * What the check would say of files if they were written.
 * @param texte their new texts; a file may be new
 */
export function pruefeVorab(
  quelltexte: readonly Quelltext[],
  texte: ReadonlyMap<string, string>,
  grundlage: Omit<Umfeldangaben, 'eintraege'>,
  lesen: (datei: string, text: string) => Quelltext,
): Meldung[] {
  const danach = [
    ...quelltexte.filter(({ datei }) => !texte.has(datei)),
    ...[...texte].map(([datei, text]) => lesen(datei, text)),
  ];
  return pruefe(danach, grundlage).meldungen.filter(({ datei }) => texte.has(datei));
}
