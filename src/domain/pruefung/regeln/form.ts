/** Compares a file with the form that the schema prescribes; `felder.ts` and `werte.ts` say what is wrong. */
import { felder, HOECHSTLAENGE, unterschema, type Formschema } from '../../datensatz/formschema.ts';
import { type Pfad, type Quelltext, wertBei } from '../../datensatz/quelltext.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { ADRESSFELDER, ZAHLENFELDER } from './feld.ts';
import { fehlend, leer, ohneFolgen, unbekannt, type Feldfund } from './felder.ts';
import {
  falscheAdresse,
  falschGeschrieben,
  nichtOeffentlich,
  ohneZeichen,
  unpassend,
  zuLang,
  type Wertfund,
} from './werte.ts';

type Formfund = Feldfund | Wertfund;

/** More of them in one place say only that this is no record. */
const HOECHSTENS_UNBEKANNTE = 20;

/** Each pattern of the schema, made once: a long history asks for it hundreds of times. */
const muster = new Map<string, RegExp>();

function passtMuster(pattern: string, wert: string): boolean {
  let eines = muster.get(pattern);
  if (!eines) muster.set(pattern, (eines = new RegExp(pattern)));
  return eines.test(wert);
}

const passtSkalar = (schema: Formschema, wert: unknown): boolean => {
  switch (schema.type) {
    case 'string':
      return (
        typeof wert === 'string' &&
        wert.trim().length >= (schema.minLength ?? 0) &&
        (schema.pattern === undefined || passtMuster(schema.pattern, wert)) &&
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

/** What is wrong with a value that is no list and has no fields. */
function skalar(
  schema: Formschema,
  quelltext: Quelltext,
  pfad: Pfad,
  wert: unknown,
): Formfund | undefined {
  const { maxLength = HOECHSTLAENGE } = schema;
  if (typeof wert === 'string' && wert.length > maxLength)
    return zuLang(pfad, wert.length, maxLength);
  const roh = quelltext.ohneAnfuehrungszeichen(pfad);
  const schlicht = roh === '' ? undefined : roh;
  if (
    schema.type === 'integer' &&
    typeof wert === 'number' &&
    schlicht &&
    ZAHLENFELDER.has(pfad.at(-1))
  ) {
    const fund = falschGeschrieben(pfad, schlicht);
    if (fund) return fund;
  }
  if (passtSkalar(schema, wert))
    // Keys and dates that YAML happens to read as text lose that with the next digit.
    return schlicht && schema.pattern && /^[\d-]+$/.test(schlicht)
      ? ohneZeichen(schema, pfad, schlicht)
      : typeof wert === 'string' && ADRESSFELDER.has(pfad.at(-1))
        ? nichtOeffentlich(pfad, wert)
        : undefined;
  if (schema.type === 'string' && typeof wert !== 'string' && typeof wert !== 'object' && schlicht)
    return ohneZeichen(schema, pfad, schlicht) ?? unpassend(schema, pfad, schlicht);
  if (typeof wert === 'string' && ADRESSFELDER.has(pfad.at(-1))) return falscheAdresse(pfad, wert);
  return unpassend(schema, pfad, wert);
}

/** Compares a value with the schema at its path, and adds what it finds to a list. */
function vergleiche(
  wurzel: Formschema,
  schema: Formschema,
  quelltext: Quelltext,
  pfad: Pfad,
  wert: unknown,
  funde: Formfund[],
): void {
  if (wert === null && pfad.length > 0) funde.push(leer(schema, pfad));
  else if (schema.type === 'object') {
    if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) {
      funde.push(unpassend(schema, pfad, wert));
      return;
    }
    const namen = Object.keys(wert);
    const fremde = namen.filter((name) => !unterschema(schema, name));
    for (const feld of fremde.slice(0, HOECHSTENS_UNBEKANNTE))
      funde.push(unbekannt(wurzel, schema, pfad, feld, wertBei(wert, [feld])));
    for (const feld of schema.required ?? [])
      if (!Object.hasOwn(wert, feld)) funde.push(fehlend(schema, pfad, feld));
    for (const [feld, unter] of felder(schema))
      if (Object.hasOwn(wert, feld))
        vergleiche(wurzel, unter, quelltext, [...pfad, feld], wertBei(wert, [feld]), funde);
  } else if (schema.type === 'array') {
    if (!Array.isArray(wert) || wert.length < (schema.minItems ?? 0))
      funde.push(unpassend(schema, pfad, wert));
    else
      for (const [i, eintrag] of wert.entries())
        vergleiche(wurzel, schema.items!, quelltext, [...pfad, i], eintrag, funde);
  } else {
    const fund = skalar(schema, quelltext, pfad, wert);
    if (fund) funde.push(fund);
  }
}

/** How many steps of a path name the part that goes as a whole. */
const ALS_GANZES = new Map<PropertyKey | undefined, number>([
  ['online_verfahren', 2],
  ['auszeichnung', 1],
]);

/**
 * Takes a faulty value out.
 * @param mitUmfeld an entry of the history, or the award, goes as a whole: most rules could not tell a
 *   broken field from a missing one, and would report what is no fault
 */
function entferne(daten: unknown, fund: Formfund, mitUmfeld: boolean): void {
  const { pfad: fundpfad, regel } = fund;
  // What stands behind the history belongs to its last entry, which is then incomplete.
  if ('gehoertUnter' in fund && fund.gehoertUnter!.includes('online_verfahren')) {
    const zahlen = (daten as { online_verfahren?: unknown }).online_verfahren;
    if (Array.isArray(zahlen) && zahlen.length > 0) zahlen[zahlen.length - 1] = undefined;
  }
  const ganz = mitUmfeld ? ALS_GANZES.get(fundpfad[0]) : undefined;
  // Where a field is missing the path leads to its parent, whose other fields are sound.
  if (ganz === undefined && (regel === 'pflichtfeld' || regel === 'quelle-fehlt')) return;
  const pfad = fundpfad.slice(0, ganz);
  const eltern = wertBei(daten, pfad.slice(0, -1));
  const letzter = pfad.at(-1);
  if (Array.isArray(eltern)) eltern[letzter as number] = undefined;
  else if (eltern && letzter !== undefined) Reflect.deleteProperty(eltern, letzter);
}

/** What a file says without what is faulty in it. */
function bereinigt(quelltext: Quelltext, funde: readonly Formfund[], mitUmfeld: boolean) {
  const rest = structuredClone(quelltext.daten);
  for (const fund of funde)
    if (fund.regel !== 'anfuehrungszeichen' || typeof wertBei(rest, fund.pfad) !== 'string')
      entferne(rest, fund, mitUmfeld);
  return rest as Teildatensatz;
}

/**
 * Checks the form of a file; what has no fault stays for the other rules, in `werte` also the sound
 * values of an entry with a fault.
 */
export function pruefeForm(
  schema: Formschema,
  quelltext: Quelltext,
): { funde: Formfund[]; daten: Teildatensatz; werte: Teildatensatz } {
  const alle: Formfund[] = [];
  vergleiche(schema, schema, quelltext, [], quelltext.daten, alle);
  const funde = ohneFolgen(alle);
  const istObjekt =
    typeof quelltext.daten === 'object' &&
    quelltext.daten !== null &&
    !Array.isArray(quelltext.daten);
  if (!istObjekt) return { funde, daten: {}, werte: {} };
  if (funde.length === 0) {
    const daten = quelltext.daten as Teildatensatz;
    return { funde, daten, werte: daten };
  }
  return {
    funde,
    daten: bereinigt(quelltext, funde, true),
    werte: bereinigt(quelltext, funde, false),
  };
}
