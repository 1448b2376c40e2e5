/** Compares a file with the form that the schema prescribes: German messages with a remedy. */
import { anzahlAus, schluesselAus } from '../../sprache/eingabe.ts';
import { felder, unterschema, type Formschema } from '../../datensatz/formschema.ts';
import { type Pfad, type Quelltext, wertBei } from '../../datensatz/quelltext.ts';
import { standAus } from '../../datensatz/stand.ts';
import { istMehrdeutig } from '../../sprache/datum.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import type { Fund, Kontext } from './regel.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';

/** Rules that compare with the schema; `tabelle.ts` describes them. */
export type Formregel =
  | 'pflichtfeld'
  | 'quelle-fehlt'
  | 'leeres-feld'
  | 'unbekanntes-feld'
  | 'falscher-wert'
  | 'zahlschreibweise'
  | 'anfuehrungszeichen'
  | 'adresse';

export interface Formfund extends Fund {
  regel: Formregel;
}

/** More of them in one place say only that this is no record. */
const HOECHSTENS_UNBEKANNTE = 20;

/** Fields that hold an address. */
export const ADRESSFELDER = new Set<PropertyKey | undefined>(['quelle', 'website', 'bayernportal']);
/** Fields that hold a number of procedures. */
export const ZAHLENFELDER = new Set<PropertyKey | undefined>(['anzahl', 'kommunal', 'zentral']);

/** Longer values are cut in messages. */
const gekuerzt = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

const zeige = (wert: unknown) =>
  gekuerzt(typeof wert === 'string' ? wert : (JSON.stringify(wert) ?? String(wert)));

/** `online_verfahren › 3. Eintrag › stand`, counted from 1 as people do. */
export const benenne = (pfad: Pfad) =>
  pfad
    .map((schritt) =>
      typeof schritt === 'number' ? `${schritt + 1}. Eintrag` : gekuerzt(String(schritt)),
    )
    .join(' › ') || 'Datensatz';

/** What the field expects, with an example as it would stand in the file. */
function erwartung({ description = '', examples }: Formschema, pfad: Pfad): string {
  const feld = pfad.at(-1);
  const davor = typeof feld === 'string' ? `${feld}: ` : '';
  const beispiel = examples?.length ? ` Beispiel: ${davor}${JSON.stringify(examples[0])}` : '';
  return `${description}${beispiel}`.trim();
}

const fehlend = (schema: Formschema, pfad: Pfad, feld: string): Formfund => ({
  regel: feld === 'quelle' ? 'quelle-fehlt' : 'pflichtfeld',
  pfad,
  ziel: 'schluessel',
  fehlt: feld,
  meldung: `Das Feld „${benenne([...pfad, feld])}“ fehlt. ${erwartung(unterschema(schema, feld)!, [...pfad, feld])}`,
});

const leer = (schema: Formschema, pfad: Pfad): Formfund => ({
  regel: 'leeres-feld',
  pfad,
  meldung: `Das Feld „${benenne(pfad)}“ ist leer. Tragen Sie etwas ein oder löschen Sie die Zeile. ${erwartung(schema, pfad)}`,
});

/** Top-level fields that have a field of this name below them: it may just be badly indented. */
const felderMit = (wurzel: Formschema, feld: string): string[] =>
  felder(wurzel).flatMap(([name, oben]) =>
    Object.hasOwn((oben.items ?? oben).properties ?? {}, feld) ? [name] : [],
  );

function unbekannt(
  wurzel: Formschema,
  schema: Formschema,
  pfad: Pfad,
  feld: string,
  wert: unknown,
): Formfund {
  if (wert === null && pfad.length > 0)
    return {
      regel: 'unbekanntes-feld',
      pfad: [...pfad, feld],
      ziel: 'schluessel',
      meldung: `„${gekuerzt(feld)}“ wird als Feld gelesen. In geschweiften Klammern trennt ein Komma die Felder, und nach dem Doppelpunkt steht ein Leerzeichen: Setzen Sie einen Text mit Komma in Anführungszeichen, oder schreiben Sie jedes Feld in eine eigene Zeile.`,
    };
  const erlaubt = felder(schema).map(([name]) => name);
  const eltern = pfad.length === 0 ? felderMit(wurzel, feld) : [];
  const vorschlag = eltern.length > 0 ? undefined : naechster(feld, erlaubt);
  const abhilfe =
    eltern.length > 0
      ? `Es gehört eingerückt unter „${eltern.join('“ oder „')}“.`
      : vorschlag
        ? `Meinten Sie „${vorschlag}“?`
        : `Löschen Sie es; erlaubt sind: ${erlaubt.join(', ')}.`;
  return {
    regel: 'unbekanntes-feld',
    pfad: [...pfad, feld],
    ziel: 'schluessel',
    meldung: `Das Feld „${gekuerzt(feld)}“ gibt es hier nicht. ${abhilfe}`,
    vorschlag,
  };
}

function falscheAdresse(pfad: Pfad, wert: string): Formfund {
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

/** Explains why keys and dates need quotes, and shows the value with them. */
function ohneZeichen(schema: Formschema, pfad: Pfad, roh: string): Formfund {
  const passt = (text: string | undefined) =>
    text !== undefined && new RegExp(schema.pattern ?? '').test(text);
  const schluessel = pfad.at(-1) === 'schluessel' ? schluesselAus(roh) : undefined;
  const gemeint = [roh, schluessel].find(passt);
  return {
    regel: 'anfuehrungszeichen',
    pfad,
    meldung: `„${benenne(pfad)}“ braucht Anführungszeichen. Ohne sie liest YAML eine Zahl oder ein Datum: Führende Nullen gehen verloren.${gemeint ? '' : ` ${erwartung(schema, pfad)}`}`,
    vorschlag: gemeint && `"${gemeint}"`,
    ...(gemeint && { eindeutig: true }),
  };
}

/** Numbers that YAML reads otherwise than people do: 1.000 is one, 066 is sixty-six. */
function zahlschreibweise(pfad: Pfad, roh: string): Formfund | undefined {
  if (/^(0|-?[1-9]\d*)$/.test(roh) || /^\d+\.\d{1,2}$/.test(roh)) return undefined;
  const gemeint = /^(\d{1,3}(\.\d{3})+|0\d{1,4})$/.test(roh) ? roh.replaceAll('.', '') : undefined;
  const passt = gemeint !== undefined && Number(gemeint) <= 9999;
  return {
    regel: 'zahlschreibweise',
    pfad,
    meldung: `Schreiben Sie die Zahl „${gekuerzt(roh)}“ nur mit Ziffern, ohne Punkt, Komma, Vorzeichen und führende Null.`,
    vorschlag: passt ? String(Number(gemeint)) : undefined,
    eindeutig: passt,
  };
}

/** What was probably meant: German dates, typographic characters, needless quotes, near misses. */
function berichtigt(schema: Formschema, wert: string): { vorschlag?: string; eindeutig?: boolean } {
  if (schema.type === 'integer') {
    const gelesen = anzahlAus(wert);
    if (!gelesen) return {};
    // A lower bound needs a second line, which nobody can guess.
    return { vorschlag: String(gelesen.anzahl), eindeutig: !gelesen.mindestens };
  }
  if (schema.const !== undefined)
    return String(schema.const) === wert ? { vorschlag: wert, eindeutig: true } : {};
  if (schema.enum) {
    const vorschlag = naechster(wert, schema.enum);
    return vorschlag ? { vorschlag, eindeutig: vorschlag === wert.toLowerCase() } : {};
  }
  const passt = (text: string) => new RegExp(schema.pattern ?? '').test(text);
  const gereinigt = wert
    .replace(/[„“”‚‘’"]/g, '')
    .replace(/[–—]/g, '-')
    .trim();
  const versuche = schema.pattern?.startsWith('^09')
    ? [schluesselAus(wert), gereinigt]
    : [standAus(wert), gereinigt];
  for (const versuch of versuche)
    if (versuch && versuch !== wert && passt(versuch))
      return { vorschlag: `"${versuch}"`, eindeutig: !istMehrdeutig(wert) };
  return gereinigt !== wert && gereinigt !== '' ? { vorschlag: `"${gereinigt}"` } : {};
}

function falscherWert(schema: Formschema, pfad: Pfad, wert: unknown): Formfund {
  if (pfad.length === 0)
    return {
      regel: 'falscher-wert',
      pfad,
      meldung:
        'Die Datei enthält keinen Datensatz. Erwartet werden Zeilen der Form „feld: wert“, beginnend mit „name: …“.',
    };
  const { vorschlag, eindeutig } = typeof wert === 'string' ? berichtigt(schema, wert) : {};
  const unterfelder = felder(schema).map(([name]) => name);
  const zeilen = unterfelder.length
    ? ` Erwartet werden darunter eingerückte Zeilen: ${unterfelder.join(', ')}.`
    : '';
  const erlaubt = schema.enum ? ` Erlaubt: ${schema.enum.join(', ')}.` : '';
  const untergrenze =
    schema.type === 'integer' && typeof wert === 'string' && anzahlAus(wert)?.mindestens
      ? ' Ist nur eine Untergrenze bekannt, kommt darunter eine Zeile „mindestens: true“.'
      : '';
  const zuviel = vorschlag === wert ? ' Schreiben Sie es ohne Anführungszeichen.' : '';
  const meinten = vorschlag && !zuviel ? ` Meinten Sie „${vorschlag}“?` : '';
  return {
    regel: 'falscher-wert',
    pfad,
    meldung: `Der Wert „${zeige(wert)}“ passt nicht in „${benenne(pfad)}“. ${erwartung(schema, pfad)}${zeilen}${erlaubt}${zuviel}${meinten}${untergrenze}`,
    vorschlag,
    ...(eindeutig && { eindeutig }),
  };
}

const passtSkalar = (schema: Formschema, wert: unknown): boolean => {
  switch (schema.type) {
    case 'string':
      return (
        typeof wert === 'string' &&
        wert.trim().length >= (schema.minLength ?? 0) &&
        (schema.pattern === undefined || new RegExp(schema.pattern).test(wert)) &&
        (schema.enum?.includes(wert) ?? true)
      );
    case 'integer':
      return (
        Number.isInteger(wert) &&
        (wert as number) >= (schema.minimum ?? -Infinity) &&
        (wert as number) <= (schema.maximum ?? Infinity)
      );
    default:
      return wert === schema.const;
  }
};

function* skalar(
  schema: Formschema,
  quelltext: Quelltext,
  pfad: Pfad,
  wert: unknown,
): Generator<Formfund> {
  const roh = quelltext.ohneAnfuehrungszeichen(pfad);
  const schlicht = roh === '' ? undefined : roh;
  if (
    schema.type === 'integer' &&
    typeof wert === 'number' &&
    schlicht &&
    ZAHLENFELDER.has(pfad.at(-1))
  ) {
    const fund = zahlschreibweise(pfad, schlicht);
    if (fund) return void (yield fund);
  }
  if (passtSkalar(schema, wert)) {
    // Keys and dates that YAML happens to read as text lose that with the next digit.
    if (schlicht && schema.pattern && /^[\d-]+$/.test(schlicht))
      yield ohneZeichen(schema, pfad, schlicht);
  } else if (
    schema.type === 'string' &&
    typeof wert !== 'string' &&
    typeof wert !== 'object' &&
    schlicht
  )
    yield ohneZeichen(schema, pfad, schlicht);
  else if (typeof wert === 'string' && ADRESSFELDER.has(pfad.at(-1)))
    yield falscheAdresse(pfad, wert);
  else yield falscherWert(schema, pfad, wert);
}

/** Compares a value with the schema at its path. */
function* vergleiche(
  wurzel: Formschema,
  schema: Formschema,
  quelltext: Quelltext,
  pfad: Pfad,
  wert: unknown,
): Generator<Formfund> {
  if (wert === null && pfad.length > 0) yield leer(schema, pfad);
  else if (schema.type === 'object') {
    if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) {
      yield falscherWert(schema, pfad, wert);
      return;
    }
    const namen = Object.keys(wert);
    const fremde = namen.filter((name) => !unterschema(schema, name));
    for (const feld of fremde.slice(0, HOECHSTENS_UNBEKANNTE))
      yield unbekannt(wurzel, schema, pfad, feld, wertBei(wert, [feld]));
    for (const feld of schema.required ?? [])
      if (!Object.hasOwn(wert, feld)) yield fehlend(schema, pfad, feld);
    for (const [feld, unter] of felder(schema))
      if (Object.hasOwn(wert, feld))
        yield* vergleiche(wurzel, unter, quelltext, [...pfad, feld], wertBei(wert, [feld]));
  } else if (schema.type === 'array') {
    if (!Array.isArray(wert) || wert.length < (schema.minItems ?? 0))
      yield falscherWert(schema, pfad, wert);
    else
      for (const [i, eintrag] of wert.entries())
        yield* vergleiche(wurzel, schema.items!, quelltext, [...pfad, i], eintrag);
  } else yield* skalar(schema, quelltext, pfad, wert);
}

/**
 * Takes a faulty value out. An entry of a list, or the award, goes as a whole: the other rules
 * could not tell a broken field from a missing one, and would report what is no fault.
 */
function entferne(daten: unknown, { pfad: fundpfad, regel }: Formfund): void {
  const ganz =
    fundpfad[0] === 'online_verfahren' ? 2 : fundpfad[0] === 'auszeichnung' ? 1 : undefined;
  // Where a field is missing the path leads to its parent, whose other fields are sound.
  if (ganz === undefined && (regel === 'pflichtfeld' || regel === 'quelle-fehlt')) return;
  const pfad = fundpfad.slice(0, ganz);
  const eltern = wertBei(daten, pfad.slice(0, -1));
  const letzter = pfad.at(-1);
  if (Array.isArray(eltern)) eltern[letzter as number] = undefined;
  else if (eltern && letzter !== undefined) Reflect.deleteProperty(eltern, letzter);
}

/** Checks the form of a file; what has no fault stays in `daten` for the other rules. */
export function pruefeForm(
  schema: Formschema,
  quelltext: Quelltext,
): { funde: Formfund[]; daten: Teildatensatz } {
  const funde = [...vergleiche(schema, schema, quelltext, [], quelltext.daten)];
  const istObjekt =
    typeof quelltext.daten === 'object' &&
    quelltext.daten !== null &&
    !Array.isArray(quelltext.daten);
  if (!istObjekt) return { funde, daten: {} };
  if (funde.length === 0) return { funde, daten: quelltext.daten as Teildatensatz };
  const rest = structuredClone(quelltext.daten);
  for (const fund of funde)
    if (fund.regel !== 'anfuehrungszeichen' || typeof wertBei(rest, fund.pfad) !== 'string')
      entferne(rest, fund);
  return { funde, daten: rest as Teildatensatz };
}

/** Fields in another order than all records have them. */
export function* feldfolge({ quelltext, schema }: Kontext): Generator<Fund> {
  const soll = felder(schema).map(([name]) => name);
  const ist = Object.keys(quelltext.daten ?? {}).filter((feld) => soll.includes(feld));
  const falsch = ist.find((feld, i) => i > 0 && soll.indexOf(feld) < soll.indexOf(ist[i - 1]!));
  if (falsch === undefined) return;
  yield {
    pfad: [falsch],
    ziel: 'schluessel',
    meldung: `Das Feld „${falsch}“ steht nicht an seiner Stelle. Die übliche Reihenfolge ist: ${soll.join(', ')}. „npm run check -- --fix“ ordnet sie.`,
  };
}
