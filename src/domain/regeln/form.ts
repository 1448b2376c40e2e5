/** Turns what the schema says into German messages with a remedy. */
import type { z } from 'zod';
import { datensatzSchema } from '../schema.ts';
import type { Pfad, Quelltext } from '../meldung.ts';
import { naechster } from '../vorschlag.ts';
import type { Fund, Teildatensatz } from './regel.ts';

/** Rules that the schema itself enforces; `tabelle.ts` describes them. */
export type FormRegel =
  'pflichtfeld' | 'unbekanntes-feld' | 'falscher-wert' | 'anfuehrungszeichen' | 'adresse';

export interface FormFund extends Fund {
  regel: FormRegel;
}

type Issue = z.core.$ZodIssue;

interface Feld {
  description?: string | undefined;
  examples?: unknown[] | undefined;
  /** Names of the fields below, for an object. */
  unterfelder: string[];
}

/** What the schema says about the field at a path. */
export function feldBei(pfad: Pfad): Feld {
  let schema = datensatzSchema as unknown as z.core.$ZodType;
  const auspacken = () => {
    while (schema._zod.def.type === 'optional')
      schema = (schema._zod.def as z.core.$ZodOptionalDef).innerType;
  };
  for (const schritt of pfad) {
    auspacken();
    const { def } = schema._zod;
    if (def.type === 'object')
      schema = (def as z.core.$ZodObjectDef).shape[String(schritt)] ?? schema;
    else if (def.type === 'array') schema = (def as z.core.$ZodArrayDef).element;
  }
  auspacken();
  const { def } = schema._zod;
  return {
    ...(schema as z.ZodType).meta(),
    unterfelder: def.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [],
  };
}

const zeige = (wert: unknown) => (typeof wert === 'string' ? wert : JSON.stringify(wert));

/** `online_verfahren[2].stand`, counted from 1 as people do. */
const benenne = (pfad: Pfad) =>
  pfad
    .map((schritt) => (typeof schritt === 'number' ? `${schritt + 1}. Eintrag` : String(schritt)))
    .join(' › ') || 'Datensatz';

function erwartung(pfad: Pfad): string {
  const { description, examples } = feldBei(pfad);
  const beispiel = examples?.length
    ? ` Beispiel: ${typeof pfad.at(-1) === 'string' ? `${String(pfad.at(-1))}: ` : ''}${JSON.stringify(examples[0])}`
    : '';
  return `${description ?? ''}${beispiel}`.trim();
}

const wertBei = (daten: unknown, pfad: Pfad) =>
  pfad.reduce<unknown>(
    (wert, schritt) => (wert as Record<PropertyKey, unknown> | undefined)?.[schritt],
    daten,
  );

const ADRESSFELDER = new Set<PropertyKey | undefined>(['quelle', 'website', 'bayernportal']);

function* unbekannteFelder(pfad: Pfad, felder: readonly string[]): Generator<FormFund> {
  const { unterfelder } = feldBei(pfad);
  for (const feld of felder) {
    const vorschlag = naechster(feld, unterfelder);
    yield {
      regel: 'unbekanntes-feld',
      pfad: [...pfad, feld],
      ziel: 'schluessel',
      meldung: `Das Feld „${feld}“ gibt es hier nicht.${vorschlag ? ` Meinten Sie „${vorschlag}“?` : ` Löschen Sie es; erlaubt sind: ${unterfelder.join(', ')}.`}`,
      vorschlag,
    };
  }
}

function falscheAdresse(pfad: Pfad, wert: string): FormFund {
  const sicher = /^http:\/\//.test(wert) ? wert.replace(/^http:/, 'https:') : undefined;
  const grund = sicher
    ? 'beginnt mit http://, erlaubt ist nur https://'
    : /^[a-z][a-z0-9+.-]*:/i.test(wert) && !wert.startsWith('https:')
      ? 'ist keine Webadresse; erlaubt ist nur https://'
      : 'ist keine vollständige Adresse, die mit https:// beginnt (ohne Leerzeichen, ohne Benutzernamen)';
  return {
    regel: 'adresse',
    pfad,
    meldung: `Die Adresse in „${benenne(pfad)}“ ${grund}. Kopieren Sie die Adresse aus der Adresszeile des Browsers.`,
    vorschlag: sicher ?? (/^www\.\S+$/.test(wert) ? `https://${wert}` : undefined),
  };
}

function* fundeAus(issue: Issue, quelltext: Quelltext): Generator<FormFund> {
  const pfad = issue.path;
  const wert = wertBei(quelltext.daten, pfad);
  const name = benenne(pfad);
  if (issue.code === 'unrecognized_keys') {
    yield* unbekannteFelder(pfad, issue.keys);
    return;
  }
  if (wert === undefined && pfad.length > 0) {
    yield {
      regel: 'pflichtfeld',
      pfad: pfad.slice(0, -1),
      ziel: 'schluessel',
      meldung: `Das Feld „${name}“ fehlt. ${erwartung(pfad)}`,
    };
    return;
  }
  const schlicht = quelltext.ohneAnfuehrungszeichen(pfad);
  const textErwartet = issue.code === 'invalid_type' && issue.expected === 'string';
  if (textErwartet && schlicht !== undefined && schlicht !== '' && typeof wert !== 'object') {
    yield anfuehrungszeichen(pfad, schlicht);
    return;
  }
  if (typeof wert === 'string' && ADRESSFELDER.has(pfad.at(-1))) {
    yield falscheAdresse(pfad, wert);
    return;
  }
  if (pfad.length === 0) {
    yield {
      regel: 'falscher-wert',
      pfad,
      meldung:
        'Die Datei enthält keinen Datensatz. Erwartet werden Zeilen der Form „feld: wert“, beginnend mit „name: …“.',
    };
    return;
  }
  const vorschlag =
    issue.code === 'invalid_value' && typeof wert === 'string'
      ? naechster(wert, issue.values.map(String))
      : typeof wert === 'string' && issue.code === 'invalid_type' && /^\d+$/.test(wert)
        ? wert
        : undefined;
  const erlaubt = issue.code === 'invalid_value' ? ` Erlaubt: ${issue.values.join(', ')}.` : '';
  yield {
    regel: 'falscher-wert',
    pfad,
    meldung: `Der Wert „${zeige(wert)}“ passt nicht in „${name}“. ${erwartung(pfad)}${erlaubt}${vorschlag ? ` Meinten Sie „${vorschlag}“?` : ''}`,
    vorschlag,
  };
}

/** Explains why keys and dates need quotes, and shows the value with them. */
export function anfuehrungszeichen(pfad: Pfad, roh: string): FormFund {
  return {
    regel: 'anfuehrungszeichen',
    pfad,
    meldung: `„${benenne(pfad)}“ braucht Anführungszeichen. Ohne sie liest YAML eine Zahl oder ein Datum: Führende Nullen gehen verloren.`,
    vorschlag: `"${roh}"`,
  };
}

/** Keys and dates that the schema accepts as text although they stand without quotes. */
function* schlichteTexte(daten: Teildatensatz, quelltext: Quelltext): Generator<FormFund> {
  const pfade: Pfad[] = [
    ['schluessel'],
    ['auszeichnung', 'seit'],
    ['entzug', 'seit'],
    ['anschrift', 'plz'],
    ...(daten.online_verfahren ?? []).map((_, i) => ['online_verfahren', i, 'stand']),
  ];
  for (const pfad of pfade) {
    if (wertBei(daten, pfad) === undefined) continue;
    const roh = quelltext.ohneAnfuehrungszeichen(pfad);
    if (roh !== undefined) yield anfuehrungszeichen(pfad, roh);
  }
}

function entferne(daten: unknown, pfad: Pfad): void {
  const eltern = wertBei(daten, pfad.slice(0, -1));
  const letzter = pfad.at(-1);
  if (Array.isArray(eltern)) eltern[letzter as number] = undefined;
  else if (eltern && letzter !== undefined) Reflect.deleteProperty(eltern, letzter);
}

/** Checks the form of a record; what has no fault goes on to the other rules. */
export function pruefeForm(quelltext: Quelltext): { funde: FormFund[]; daten: Teildatensatz } {
  const ergebnis = datensatzSchema.safeParse(quelltext.daten);
  if (ergebnis.success) {
    return { funde: [...schlichteTexte(ergebnis.data, quelltext)], daten: ergebnis.data };
  }
  const istObjekt = typeof quelltext.daten === 'object' && !Array.isArray(quelltext.daten);
  const rest = istObjekt ? (structuredClone(quelltext.daten) ?? {}) : {};
  for (const { path } of ergebnis.error.issues) entferne(rest, path);
  const daten = rest as Teildatensatz;
  return {
    funde: [
      ...ergebnis.error.issues.flatMap((issue) => [...fundeAus(issue, quelltext)]),
      ...schlichteTexte(daten, quelltext),
    ],
    daten,
  };
}
