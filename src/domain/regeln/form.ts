/** Turns what the schema says into German messages with a remedy. */
import type { z } from 'zod';
import { datensatzSchema } from '../schema.ts';
import { anliegenSchema } from '../anliegen.ts';
import type { Pfad, Quelltext } from '../meldung.ts';
import { naechster } from '../vorschlag.ts';
import type { Fund, Teildatensatz } from './regel.ts';

/** Rules that the schema itself enforces; `tabelle.ts` describes them. */
export type FormRegel =
  | 'pflichtfeld'
  | 'unbekanntes-feld'
  | 'falscher-wert'
  | 'anfuehrungszeichen'
  | 'adresse'
  | 'zeichen';

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
function feldBei(wurzel: z.ZodType, pfad: Pfad): Feld {
  let schema: z.core.$ZodType = wurzel;
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

function erwartung(schema: z.ZodType, pfad: Pfad): string {
  const { description, examples } = feldBei(schema, pfad);
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

/** Top-level fields that have a field of this name below them: it may just be badly indented. */
const felderMit = (schema: z.ZodType, feld: string): string[] =>
  feldBei(schema, []).unterfelder.filter((oben) =>
    [[oben], [oben, 0]].some((pfad) => feldBei(schema, pfad).unterfelder.includes(feld)),
  );

function* unbekannteFelder(
  schema: z.ZodType,
  pfad: Pfad,
  felder: readonly string[],
): Generator<FormFund> {
  const { unterfelder } = feldBei(schema, pfad);
  for (const feld of felder) {
    const eltern = pfad.length === 0 ? felderMit(schema, feld) : [];
    const vorschlag = eltern.length > 0 ? undefined : naechster(feld, unterfelder);
    yield {
      regel: 'unbekanntes-feld',
      pfad: [...pfad, feld],
      ziel: 'schluessel',
      meldung: `Das Feld „${feld}“ gibt es hier nicht.${
        eltern.length > 0
          ? ` Es gehört eingerückt unter „${eltern.join('“ oder „')}“.`
          : vorschlag
            ? ` Meinten Sie „${vorschlag}“?`
            : ` Löschen Sie es; erlaubt sind: ${unterfelder.join(', ')}.`
      }`,
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
      : 'ist keine vollständige Adresse einer öffentlichen Seite, die mit https:// beginnt (ohne Leerzeichen, Benutzernamen, Port oder Auslassungspunkte)';
  return {
    regel: 'adresse',
    pfad,
    meldung: `Die Adresse in „${benenne(pfad)}“ ${grund}. Kopieren Sie die Adresse aus der Adresszeile des Browsers.`,
    vorschlag: sicher ?? (/^www\.\S+$/.test(wert) ? `https://${wert}` : undefined),
  };
}

function* fundeAus(schema: z.ZodType, issue: Issue, quelltext: Quelltext): Generator<FormFund> {
  const pfad = issue.path;
  const wert = wertBei(quelltext.daten, pfad);
  const name = benenne(pfad);
  if (issue.code === 'unrecognized_keys') {
    yield* unbekannteFelder(schema, pfad, issue.keys);
    return;
  }
  if (wert === undefined && pfad.length > 0) {
    yield {
      regel: 'pflichtfeld',
      pfad: pfad.slice(0, -1),
      ziel: 'schluessel',
      meldung: `Das Feld „${name}“ fehlt. ${erwartung(schema, pfad)}`,
    };
    return;
  }
  if (wert === null && pfad.length > 0) {
    yield {
      regel: 'falscher-wert',
      pfad,
      meldung: `Das Feld „${name}“ ist leer. Tragen Sie etwas ein oder löschen Sie die Zeile. ${erwartung(schema, pfad)}`,
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
  const vorschlag = typeof wert === 'string' ? berichtigt(wert, issue) : undefined;
  const erlaubt = issue.code === 'invalid_value' ? ` Erlaubt: ${issue.values.join(', ')}.` : '';
  const zuviel = vorschlag === wert ? ' Schreiben Sie es ohne Anführungszeichen.' : '';
  const meinten = vorschlag && !zuviel ? ` Meinten Sie „${vorschlag}“?` : '';
  yield {
    regel: 'falscher-wert',
    pfad,
    meldung: `Der Wert „${zeige(wert)}“ passt nicht in „${name}“. ${erwartung(schema, pfad)}${erlaubt}${zuviel}${meinten}`,
    vorschlag,
  };
}

/** What was probably meant: German dates, typographic characters, needless quotes, near misses. */
function berichtigt(wert: string, issue: Issue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.expected === 'number' || issue.expected === 'int'
      ? /^\d+$/.exec(wert.replace(/[.\s]/g, ''))?.[0]
      : undefined;
  if (issue.code === 'invalid_value')
    return issue.values.some((erlaubt) => String(erlaubt) === wert)
      ? wert
      : naechster(wert, issue.values.map(String));
  const deutsch = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})$/.exec(wert.trim());
  if (deutsch) {
    const [tag, monat, jahr] = deutsch.slice(1);
    const zweistellig = (ziffern: string) => ziffern.padStart(2, '0');
    return `"${jahr}-${zweistellig(monat!)}${tag ? `-${zweistellig(tag)}` : ''}"`;
  }
  const gereinigt = wert
    .replace(/[„“”‚‘’"]/g, '')
    .replace(/[–—]/g, '-')
    .trim();
  return gereinigt !== wert && gereinigt !== '' ? `"${gereinigt}"` : undefined;
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

/** Numbers that YAML reads otherwise than people do: 1.000 is one, 066 is sixty-six. */
function* zahlschreibweisen(quelltext: Quelltext): Generator<FormFund> {
  const eintraege = (quelltext.daten as { online_verfahren?: unknown } | null)?.online_verfahren;
  if (!Array.isArray(eintraege)) return;
  for (const i of eintraege.keys())
    for (const feld of ['anzahl', 'kommunal', 'zentral']) {
      const pfad = ['online_verfahren', i, feld];
      const roh = quelltext.ohneAnfuehrungszeichen(pfad);
      if (typeof wertBei(quelltext.daten, pfad) !== 'number' || roh === undefined) continue;
      if (/^(0|-?[1-9]\d*)$/.test(roh) || /^\d+\.\d{1,2}$/.test(roh)) continue;
      yield {
        regel: 'falscher-wert',
        pfad,
        meldung: `Schreiben Sie die Zahl „${roh}“ nur mit Ziffern, ohne Punkt, Komma, Vorzeichen und führende Null.`,
        vorschlag: /^[\d.]+$/.test(roh) ? roh.replaceAll('.', '').replace(/^0+/, '') : undefined,
      };
    }
}

/** Free texts of a record whose end YAML takes for a comment. */
function* verschluckteTexte(daten: Teildatensatz, quelltext: Quelltext): Generator<FormFund> {
  for (const pfad of [['hinweis'], ['entzug', 'grund']]) {
    if (typeof wertBei(daten, pfad) !== 'string' || !/^\s+#/.test(quelltext.danach(pfad))) continue;
    yield {
      regel: 'falscher-wert',
      pfad,
      meldung: `Der Text in „${benenne(pfad)}“ endet für YAML vor dem Zeichen „#“, der Rest ginge verloren. Setzen Sie den ganzen Text in Anführungszeichen.`,
    };
  }
}

/**
 * Takes a faulty value out. An entry of a list, or the award, goes as a whole: the other rules
 * could not tell a broken field from a missing one, and would report what is no fault.
 */
function entferne(daten: unknown, fehlerpfad: Pfad): void {
  const ganz =
    fehlerpfad[0] === 'online_verfahren' ? 2 : fehlerpfad[0] === 'auszeichnung' ? 1 : undefined;
  const pfad = fehlerpfad.slice(0, ganz);
  const eltern = wertBei(daten, pfad.slice(0, -1));
  const letzter = pfad.at(-1);
  if (Array.isArray(eltern)) eltern[letzter as number] = undefined;
  else if (eltern && letzter !== undefined) Reflect.deleteProperty(eltern, letzter);
}

/** Characters that nobody sees: control characters, zero width, direction marks, special spaces. */
const UNSICHTBAR =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;

function* unsichtbareZeichen(wert: unknown, pfad: Pfad = []): Generator<FormFund> {
  if (typeof wert === 'string') {
    const zeichen = UNSICHTBAR.exec(wert)?.[0];
    if (zeichen === undefined) return;
    yield {
      regel: 'zeichen',
      pfad,
      meldung: `In „${benenne(pfad)}“ steht ein unsichtbares Zeichen (U+${zeichen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), oft aus einer anderen Anwendung kopiert. Löschen Sie es und tippen Sie die Stelle neu.`,
      vorschlag: wert.replace(new RegExp(UNSICHTBAR.source, 'g'), ' ').replace(/ +/g, ' ').trim(),
    };
  } else if (wert && typeof wert === 'object')
    for (const [schritt, unter] of Array.isArray(wert) ? wert.entries() : Object.entries(wert))
      yield* unsichtbareZeichen(unter, [...pfad, schritt]);
}

/** Checks a file against a schema; what has no fault stays in `daten`. */
function pruefeGegen(
  schema: z.ZodType,
  quelltext: Quelltext,
): { funde: FormFund[]; daten: unknown } {
  const ergebnis = schema.safeParse(quelltext.daten);
  if (ergebnis.success) return { funde: [], daten: ergebnis.data };
  const istObjekt = typeof quelltext.daten === 'object' && !Array.isArray(quelltext.daten);
  const rest = istObjekt ? (structuredClone(quelltext.daten) ?? {}) : {};
  for (const { path } of ergebnis.error.issues) entferne(rest, path);
  return {
    funde: ergebnis.error.issues.flatMap((issue) => [...fundeAus(schema, issue, quelltext)]),
    daten: rest,
  };
}

/** Checks the form of a record; what has no fault goes on to the other rules. */
export function pruefeForm(quelltext: Quelltext): { funde: FormFund[]; daten: Teildatensatz } {
  const { funde, daten } = pruefeGegen(datensatzSchema, quelltext);
  const teil = daten as Teildatensatz;
  const schreibweisen = [...zahlschreibweisen(quelltext)];
  for (const { pfad } of schreibweisen) entferne(teil, pfad);
  const weitere = [
    ...schreibweisen,
    ...schlichteTexte(teil, quelltext),
    ...verschluckteTexte(teil, quelltext),
    ...unsichtbareZeichen(quelltext.daten),
  ];
  // One message for one place; how a number is written explains more than what it is read as.
  const geschrieben = new Set(schreibweisen.map(({ pfad }) => pfad.join('/')));
  const form = funde.filter(({ pfad }) => !geschrieben.has(pfad.join('/')));
  const gesagt = new Set(form.map(({ pfad }) => pfad.join('/')));
  return {
    funde: [
      ...form,
      ...weitere.filter(({ pfad, regel }) => regel === 'zeichen' || !gesagt.has(pfad.join('/'))),
    ],
    daten: teil,
  };
}

/** Checks the form of an errand. */
export const pruefeAnliegenform = (quelltext: Quelltext) => pruefeGegen(anliegenSchema, quelltext);
