/** Which column of a list holds what; where two may hold the same, it asks. */
import { standAus } from '../datensatz/stand.ts';
import { datumAus } from '../sprache/datum.ts';
import { ascii } from '../sprache/ortsname.ts';
import { sauber } from '../sprache/eingabe.ts';
import {
  deuteKopf,
  EINFUHRFELDER,
  istEinfuhrfeld,
  LIEGEN_GEBLIEBEN,
  SIEGEL,
  UNBESTIMMT,
  type Einfuhrfeld,
  type Spaltendeutung,
} from './einfuhrfelder.ts';
import { spaltenname } from './tabellenblatt.ts';

/** What someone says of a list beside it. */
export interface Vorgaben {
  /** For all lines that name none themselves. */
  stand?: string | undefined;
  quelle?: string | undefined;
  /** Headings by field, where the words do not tell; "-" for a field that is not read. */
  spalten?: ReadonlyMap<Einfuhrfeld, string> | undefined;
  /** Names of the sheets to read. */
  blaetter?: readonly string[] | undefined;
  /** Read rows that are hidden, too. */
  ausgeblendete?: boolean | undefined;
}

/** A column with the words above it. */
export interface Kopf {
  spalte: number;
  text: string;
  /** The words of the group in the row above, where there is one. */
  gruppe: string;
}

/** Columns by what they hold; keys, and parts of a street, may stand in several. */
export type Spalten = ReadonlyMap<Einfuhrfeld, readonly number[]>;

/** A heading cannot be understood: what it is, and what to do (German). */
export class Kopffrage extends Error {}

/** Fields of which a first column is taken and a further one is left: nothing depends on it. */
const ERSTE_GENUEGT = new Set<Einfuhrfeld>([
  'landkreis',
  'regierungsbezirk',
  'art',
  'website',
  'website_stand',
  'bayernportal',
  'anschrift',
  'plz',
  'ort',
  'telefon',
  'email',
  'hinweis',
]);
const MEHRERE = new Set<Einfuhrfeld>(['schluessel', 'strasse']);

/** Words that win over others of the same meaning. */
const SCHLICHTE: Partial<Record<Einfuhrfeld, readonly string[]>> = {
  quelle: ['quelle'],
  name: ['name', 'behoerde'],
  hinweis: ['hinweis'],
};

const benannt = ({ spalte, text }: Kopf) => `„${text}“ (Spalte ${spaltenname(spalte)})`;

/** Columns of one heading are told apart by their letters. */
const ABHILFE = (feld: Einfuhrfeld, [erste, ...weitere]: readonly Kopf[]) =>
  `Benennen Sie die Spalten eindeutig, oder nennen Sie die richtige: --spalte ${feld}=${weitere.some(({ text }) => text === erste!.text) ? spaltenname(erste!.spalte) : `"${erste!.text}"`}`;

/** What a column means, by its own words and those of its group. */
export const deuteSpalte = ({ text, gruppe }: Kopf): Spaltendeutung | undefined => {
  const eigene = deuteKopf(text);
  const mitGruppe = gruppe === '' ? undefined : deuteKopf(`${gruppe} ${text}`);
  // "Auszeichnung › Datum": the group says which date; it says nothing of its other columns.
  return eigene === UNBESTIMMT || eigene === 'quelle' || eigene === undefined
    ? (mitGruppe ?? eigene)
    : eigene;
};

/**
 * True for the headings of a table of lines that stayed behind: they say by themselves what someone
 * had to say of the list's columns, which stand elsewhere now.
 */
export const istRest = (koepfe: readonly Kopf[]): boolean =>
  koepfe.some(({ text }) => text === LIEGEN_GEBLIEBEN);

/** The columns that someone has named. @throws Kopffrage if there is no such heading */
function genannte(koepfe: readonly Kopf[], { spalten }: Vorgaben): Map<Einfuhrfeld, Kopf | null> {
  const gleich = (a: string, b: string) => ascii(sauber(a)) === ascii(sauber(b));
  if (istRest(koepfe)) return new Map();
  return new Map(
    [...(spalten ?? [])].map(([feld, wort]) => {
      if (wort === '-') return [feld, null] as const;
      const kopf =
        koepfe.find(({ text }) => gleich(text, wort)) ??
        koepfe.find(({ spalte }) => spaltenname(spalte) === wort.toUpperCase());
      if (!kopf)
        throw new Kopffrage(
          `--spalte ${feld}="${wort}": Eine solche Spalte gibt es nicht. Gefunden: ${koepfe.map(({ text }) => `„${text}“`).join(', ')}.`,
        );
      return [feld, kopf] as const;
    }),
  );
}

/** A date in a heading or title: "Anzahl (Stand: 01.10.2026)"; undefined if it has none or several. */
export function standInText(text: string): string | undefined {
  const ganz = standAus(text);
  if (ganz !== undefined) return ganz;
  const daten = (
    text.match(
      /(?:\d{1,2}\.\s?)?(?:\d{1,2}[./]|\p{L}{3,9}\.? )?\d{4}(?:-\d{2}){0,2}|\p{L}{3,9}\.?[ -]\d{2}\b(?![./-]\d)/gu,
    ) ?? []
  )
    .map((eines) => (datumAus(eines) === undefined ? undefined : standAus(eines)))
    .filter((stand) => stand !== undefined);
  return daten.length === 1 ? daten[0] : undefined;
}

/** The Stand that the heading of each column of numbers names; of several, also their groups. */
export const staendeIn = (koepfe: readonly Kopf[]): ReadonlyMap<number, string> =>
  new Map(
    koepfe.flatMap(({ spalte, text, gruppe }) => {
      const stand = standInText(text) ?? (koepfe.length > 1 ? standInText(gruppe) : undefined);
      return stand === undefined ? [] : [[spalte, stand] as const];
    }),
  );

/** Columns of numbers that are a month each: every one has a Stand of its own. */
function sindMonate(feld: Einfuhrfeld, koepfe: readonly Kopf[]): boolean {
  if (feld !== 'anzahl' || koepfe.length < 2) return false;
  return new Set(staendeIn(koepfe).values()).size === koepfe.length;
}

/** What a single column says of the number of a line; of several numbers it would be a guess. */
const VON_EINER_ZAHL = ['stand', 'mindestens', 'kommunal', 'zentral'] as const;

/** The one column of several that may hold a field. @throws Kopffrage if nothing tells which */
function eine(feld: Einfuhrfeld, koepfe: readonly Kopf[]): readonly Kopf[] {
  if (koepfe.length < 2 || MEHRERE.has(feld) || sindMonate(feld, koepfe)) return koepfe;
  // "Quelle" beside "URL", "Behörde" beside "Gemeinde": the plain word is the one that is meant.
  const schlichte = SCHLICHTE[feld] ?? [];
  const treffer = schlichte
    .map((wort) => koepfe.filter(({ text }) => ascii(sauber(text)) === wort))
    .find(({ length }) => length === 1);
  if (treffer) return treffer;
  if (ERSTE_GENUEGT.has(feld)) return koepfe.slice(0, 1);
  throw new Kopffrage(
    `Zwei Spalten können „${EINFUHRFELDER[feld]}“ sein: ${koepfe.map(benannt).join(' und ')}. ${ABHILFE(feld, koepfe)}`,
  );
}

/** A column "Datum": the Stand or the award, if only one of them is left. @throws Kopffrage else */
function deuteDatum(
  daten: readonly Kopf[],
  nach: Map<Einfuhrfeld, readonly Kopf[]>,
  vorgaben: Vorgaben,
): void {
  const [erstes, zweites] = daten;
  const [stand, seit] = (['stand', 'seit'] as const).map((feld) => nach.get(feld)?.[0]);
  if (!erstes || (stand && seit)) return;
  const gewaehlt = (['stand', 'seit'] as const).some((feld) => vorgaben.spalten?.has(feld));
  if (gewaehlt) return;
  const anderes = zweites ?? stand;
  if (anderes)
    throw new Kopffrage(
      `Zwei Spalten können der Stand der Zahl sein: ${benannt(anderes)} und ${benannt(erstes)}. Welche ist es, und ist die andere der Tag der Auszeichnung? Benennen Sie sie „Stand der Zahl“ und „Ausgezeichnet am“, oder: --spalte stand="${anderes.text}" (den Tag der Auszeichnung: --spalte seit="${erstes.text}")`,
    );
  // Without a number the date is hardly its Stand; beside --stand it is something else.
  if (!seit && (vorgaben.stand !== undefined || !nach.has('anzahl')))
    throw new Kopffrage(
      `Die Spalte ${benannt(erstes)} kann der Stand der Zahl sein oder der Tag der Auszeichnung. Benennen Sie sie „Stand der Zahl“ oder „Ausgezeichnet am“, oder: --spalte seit="${erstes.text}"`,
    );
  nach.set('stand', [erstes]);
}

/**
 * Finds which column holds what.
 * @throws Kopffrage (German) where two may hold the same
 */
export function ordneSpalten(koepfe: readonly Kopf[], vorgaben: Vorgaben): Spalten {
  const fest = genannte(koepfe, vorgaben);
  const vergeben = new Set([...fest.values()].map((kopf) => kopf?.spalte));
  const frei = koepfe
    .filter(({ spalte }) => !vergeben.has(spalte))
    .map((kopf) => ({ kopf, deutung: deuteSpalte(kopf) }));
  const mit = (gesucht: Spaltendeutung) =>
    frei.flatMap(({ kopf, deutung }) => (deutung === gesucht ? [kopf] : []));
  const nach = new Map<Einfuhrfeld, readonly Kopf[]>();
  for (const feld of Object.keys(EINFUHRFELDER).filter(istEinfuhrfeld)) {
    const festes = fest.get(feld);
    const gefunden = festes ? [festes] : festes === null ? [] : eine(feld, mit(feld));
    if (gefunden.length > 0) nach.set(feld, gefunden);
  }
  const [siegel] = mit(SIEGEL);
  // "Digitales Amt" stands above names, where no other column has them.
  if (siegel && !nach.has('name') && !nach.has('schluessel')) nach.set('name', [siegel]);
  else if (siegel && !fest.has('seit') && !nach.has('seit')) nach.set('seit', [siegel]);
  else if (siegel && !nach.has('status')) nach.set('status', [siegel]);
  for (const ersatz of ['ort', 'landkreis'] as const)
    if (!nach.has('name') && !nach.has('schluessel') && nach.has(ersatz)) {
      nach.set('name', nach.get(ersatz)!);
      nach.delete(ersatz);
    }
  if ((nach.get('anzahl')?.length ?? 0) > 1) for (const feld of VON_EINER_ZAHL) nach.delete(feld);
  else deuteDatum(mit(UNBESTIMMT), nach, vorgaben);
  return new Map([...nach].map(([feld, gefunden]) => [feld, gefunden.map(({ spalte }) => spalte)]));
}
