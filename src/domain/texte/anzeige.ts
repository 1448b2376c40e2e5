/** How dates and names are shown. */
import type { Stand } from '../datensatz/stand.ts';
import type { Sprache } from '../sprache/sprachen.ts';

const GEBIETSSCHEMA: Record<Sprache, string> = { de: 'de-DE', en: 'en-GB' };

/** Formats by language and exactness, made once: pages show tens of thousands of dates. */
const formate = new Map<string, Intl.DateTimeFormat>();

function format(sprache: Sprache, laenge: number): Intl.DateTimeFormat {
  const name = `${sprache} ${laenge}`;
  let eines = formate.get(name);
  if (!eines) {
    eines = new Intl.DateTimeFormat(GEBIETSSCHEMA[sprache], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(laenge > 4 && { month: 'long' }),
      ...(laenge > 7 && { day: 'numeric' }),
    });
    formate.set(name, eines);
  }
  return eines;
}

/** Dates that were shown before: histories repeat the same few months hundreds of thousands of times. */
const gezeigte = new Map<string, string>();

/** `2023-07-21` → 21. Juli 2023, `2023-07` → Juli 2023, `2023` → 2023. */
export function datum(stand: Stand, sprache: Sprache): string {
  const name = `${sprache} ${stand}`;
  const bekannt = gezeigte.get(name);
  if (bekannt !== undefined) return bekannt;
  const [jahr, monat = 1, tag = 1] = stand.split('-').map(Number);
  const text = format(sprache, stand.length).format(Date.UTC(jahr!, monat - 1, tag));
  gezeigte.set(name, text);
  return text;
}

/** A text for a heading: the longest words may break where their parts meet. */
export const trennbar = (text: string): string =>
  text.replace(
    /Verwaltungs(?=gemeinschaft)|Landrats(?=amt|ämter)|Landes(?=hauptstadt)|haupt(?=stadt)|Entwick(?=lung)|Verände(?=rung)/g,
    '$&\u00AD',
  );
