/** Writes records as YAML, always in the same form: what a tool writes looks as if written by hand. */
import type { Datensatz, Zahl } from './schema.ts';

/** First line of a record: editors with a YAML plug-in know the form from it. */
export const KOPFZEILE = '# yaml-language-server: $schema=../amt.schema.json';

/** Order of the fields in a record, and of those below them. */
export const FELDFOLGE = {
  '': [
    'name',
    'art',
    'schluessel',
    'auszeichnung',
    'online_verfahren',
    'entzug',
    'website',
    'website_stand',
    'bayernportal',
    'anschrift',
    'telefon',
    'email',
    'hinweis',
    'frueher',
  ],
  auszeichnung: ['seit', 'quelle'],
  online_verfahren: ['anzahl', 'stand', 'quelle', 'mindestens', 'kommunal', 'zentral', 'korrektur'],
  korrektur: ['am', 'grund', 'vorher', 'vorher_mindestens', 'vorher_quelle'],
  entzug: ['seit', 'grund', 'quelle'],
  anschrift: ['strasse', 'plz', 'ort'],
} as const satisfies Record<string, readonly string[]>;

/** Keys, dates and numbers that must stay text. */
const ALS_TEXT = new Set(['schluessel', 'seit', 'stand', 'am', 'website_stand', 'plz', 'telefon']);

/** Texts that YAML reads as just these letters, without quotes. */
const istSchlicht = (text: string): boolean =>
  /^[\p{L}\d/][^\n]*[^\s:]$/u.test(text) &&
  !/: |\s#|[\u0000-\u001f]/.test(text) &&
  !/^(true|false|null|yes|no|on|off)$/i.test(text) &&
  !/^[\d.+-]/.test(text);

const BREITE = 96;

/** A long text as a folded block: lines of readable length, read as one paragraph. */
function gefaltet(text: string, einzug: string): string[] {
  const zeilen: string[] = [];
  for (const wort of text.split(' ')) {
    const letzte = zeilen.at(-1);
    if (letzte !== undefined && `${letzte} ${wort}`.length <= BREITE)
      zeilen[zeilen.length - 1] = `${letzte} ${wort}`;
    else zeilen.push(`${einzug}${wort}`);
  }
  return zeilen;
}

/** A value as it stands behind its field. */
export function alsSkalar(feld: string, wert: string | number | boolean): string {
  if (typeof wert !== 'string') return String(wert);
  return ALS_TEXT.has(feld) || !istSchlicht(wert) ? JSON.stringify(wert) : wert;
}

/** A text as YAML that can stand in for a value, even between brackets. */
export const alsEinsatz = (text: string): string =>
  /[,[\]{}]/.test(text) ? JSON.stringify(text) : alsSkalar('', text);

type Wert = string | number | boolean | readonly string[] | object;

/** The lines of a field, indented by so many blanks. */
export function feldzeilen(feld: string, wert: Wert, tiefe = 0): string[] {
  const einzug = ' '.repeat(tiefe);
  if (Array.isArray(wert))
    return feld === 'online_verfahren'
      ? [`${einzug}${feld}:`, ...(wert as Zahl[]).flatMap((zahl) => zahlzeilen(zahl, tiefe + 2))]
      : [`${einzug}${feld}: [${wert.join(', ')}]`];
  if (typeof wert === 'object')
    return [`${einzug}${feld}:`, ...unterzeilen(feld as keyof typeof FELDFOLGE, wert, tiefe + 2)];
  const kurz = `${einzug}${feld}: ${alsSkalar(feld, wert as string)}`;
  const faltbar = typeof wert === 'string' && !wert.includes('://') && /^\S+( \S+)+$/.test(wert);
  // A hint is prose: it reads best as a paragraph of its own.
  return faltbar && (feld === 'hinweis' || kurz.length > BREITE)
    ? [`${einzug}${feld}: >-`, ...gefaltet(wert, `${einzug}  `)]
    : [kurz];
}

function unterzeilen(feld: keyof typeof FELDFOLGE, wert: object, tiefe: number): string[] {
  const werte = wert as Record<string, Wert | undefined>;
  return FELDFOLGE[feld].flatMap((unter) =>
    werte[unter] === undefined ? [] : feldzeilen(unter, werte[unter], tiefe),
  );
}

/** The lines of one number of the history; the dash stands at the given depth. */
export function zahlzeilen(zahl: Zahl, tiefe = 2): string[] {
  const [erste, ...weitere] = unterzeilen('online_verfahren', zahl, tiefe + 2);
  return [`${' '.repeat(tiefe)}- ${erste!.trimStart()}`, ...weitere];
}

/** A whole record as it stands in its file. */
export const alsYaml = (datensatz: Datensatz): string =>
  [KOPFZEILE, ...unterzeilen('', datensatz, 0)].join('\n') + '\n';
