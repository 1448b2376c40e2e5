/** How a list is built: on which sheet it stands, where its headings are, what each column holds. */
import { standAus } from '../datensatz/stand.ts';
import { sauber } from '../sprache/eingabe.ts';
import { ascii } from '../sprache/ortsname.ts';
import { jaNein } from './angaben.ts';
import { EINFUHRFELDER, SIEGEL, type Einfuhrfeld } from './einfuhrfelder.ts';
import {
  deuteSpalte,
  Kopffrage,
  ordneSpalten,
  staendeIn,
  type Kopf,
  type Spalten,
  type Vorgaben,
} from './einfuhrspalten.ts';
import { nenntBehoerden } from './kopfzeile.ts';
import {
  kopftext,
  mitVerbundenen,
  spaltenname,
  textIn,
  type Blattzeile,
  type Tabellenblatt,
} from './tabellenblatt.ts';

/** A sheet that holds a list, understood. */
export interface Listenblatt {
  blatt: Tabellenblatt;
  /** Row of the headings. */
  kopfzeile: number;
  koepfe: readonly Kopf[];
  spalten: Spalten;
  /** Stand that the heading of a column of numbers names: "Anzahl (Stand 10/2026)", "Okt 26". */
  staende: ReadonlyMap<number, string>;
  /** What stands above the headings. */
  davor: readonly string[];
  /** Rows above the headings that look like lines of the list. */
  verlorene: readonly Blattzeile[];
  /** Rows below the headings. */
  zeilen: readonly Blattzeile[];
}

/** A table, understood: its lists, and the sheets that are not read. */
export interface Listenaufbau {
  listen: readonly Listenblatt[];
  uebrige: readonly Tabellenblatt[];
}

/** So many rows may stand above the headings. */
const HOECHSTENS_DAVOR = 60;

/** Further columns and rows are no list of authorities; thousands would take minutes. */
const HOECHSTENS_SPALTEN = 300;
const HOECHSTENS_ZEILEN = 10_000;

/** What stands in a list, not above it: a number, a key, an address. */
const IST_ANGABE = /^[\d\s.,]+$|:\/\/|@/;

/**
 * Columns without a heading of their own that the row of groups names: "Link" beside "Siegel" above
 * "überreicht am". Only where it leaves gaps that this row fills is the row above one of groups.
 */
function geerbteSpalten(zeile: Blattzeile, gruppen: Blattzeile | undefined): number[] {
  const eigene = [...zeile.zellen.keys()];
  const fuelltLuecken = eigene.some((spalte) => textIn(gruppen ?? zeile, spalte) === '');
  if (!gruppen || !fuelltLuecken) return [];
  if (eigene.some((spalte) => IST_ANGABE.test(textIn(zeile, spalte)))) return [];
  return [...gruppen.zellen.keys()].filter((spalte) => textIn(zeile, spalte) === '');
}

/** Several numbers, keys or addresses beside each other: a line of a list, not a title. */
const gleichtAngaben = (zeile: Blattzeile): boolean =>
  [...zeile.zellen.keys()].filter((spalte) => IST_ANGABE.test(textIn(zeile, spalte))).length > 1;

/** The headings of a row, with the groups in the row above. */
function koepfeIn(blatt: Tabellenblatt, zeilen: readonly Blattzeile[], i: number): Kopf[] {
  const zeile = zeilen[i]!;
  const darueber = zeilen[i - 1];
  // A title has one cell; a row of groups has several, or merged ones.
  const gruppen =
    darueber?.nummer === zeile.nummer - 1 && darueber.zellen.size > 1 ? darueber : undefined;
  const geerbte = geerbteSpalten(zeile, gruppen);
  const gruppeVon = (spalte: number): string => {
    if (!gruppen) return '';
    const verbunden = blatt.verbunden.find(
      ({ vonZeile, bisZeile, vonSpalte, bisSpalte }) =>
        vonZeile === gruppen.nummer &&
        bisZeile === gruppen.nummer &&
        vonSpalte <= spalte &&
        spalte <= bisSpalte,
    );
    return kopftext(gruppen, verbunden?.vonSpalte ?? spalte);
  };
  return [...zeile.zellen.keys(), ...geerbte]
    .sort((a, b) => a - b)
    .slice(0, HOECHSTENS_SPALTEN)
    .map((spalte) => {
      const text = kopftext(zeile, spalte) || kopftext(gruppen ?? zeile, spalte);
      const gruppe = gruppeVon(spalte);
      return { spalte, text, gruppe: gruppe === text ? '' : gruppe };
    })
    .filter(({ text }) => text !== '');
}

/** How many things a row of headings names; 0 if it names no authority. */
function kopfwert(koepfe: readonly Kopf[], { spalten }: Vorgaben): number {
  // A heading that someone has named means what they say.
  const genannte = [...(spalten ?? [])].flatMap(([feld, wort]) =>
    koepfe.some(({ text }) => ascii(text) === ascii(sauber(wort))) ? [feld] : [],
  );
  const deutungen = new Set([...koepfe.map(deuteSpalte), ...genannte]);
  deutungen.delete(undefined);
  // A letter names a column of every row, so it does not tell which one has the headings.
  const nachBuchstaben = (['schluessel', 'name'] as const).some((feld) =>
    koepfe.some(({ spalte }) => spaltenname(spalte) === spalten?.get(feld)?.toUpperCase()),
  );
  return nachBuchstaben || nenntBehoerden(deutungen) ? deutungen.size : 0;
}

/** The row that is most like headings, and how much it names; undefined if the sheet has none. */
function findeKopf(
  blatt: Tabellenblatt,
  zeilen: readonly Blattzeile[],
  vorgaben: Vorgaben,
): { i: number; wert: number } | undefined {
  let beste: { i: number; wert: number } | undefined;
  for (let i = 0; i < Math.min(zeilen.length - 1, HOECHSTENS_DAVOR); i++) {
    const wert = kopfwert(koepfeIn(blatt, zeilen, i), vorgaben);
    // A single word may stand anywhere; alone in its row it may be the heading of names.
    const genug = wert > 1 || (wert === 1 && zeilen[i]!.zellen.size === 1);
    if (genug && wert > (beste?.wert ?? 0)) beste = { i, wert };
  }
  return beste;
}

/**
 * "Ausgezeichnet" stands above names, or above days; where no other column has the names, the cells
 * tell. @throws Kopffrage if they are dates, or yes and no
 */
function pruefeNamen(
  koepfe: readonly Kopf[],
  spalten: Spalten,
  zeilen: readonly Blattzeile[],
  vorgaben: Vorgaben,
): void {
  const [spalte] = vorgaben.spalten?.has('name') ? [] : (spalten.get('name') ?? []);
  const kopf = koepfe.find((einer) => einer.spalte === spalte);
  if (!kopf || deuteSpalte(kopf) !== SIEGEL) return;
  const texte = zeilen.map((zeile) => textIn(zeile, kopf.spalte)).filter(Boolean);
  const namenlose = texte.filter(
    (text) => standAus(text) !== undefined || jaNein(text) !== undefined,
  );
  if (namenlose.length * 2 <= texte.length) return;
  // Names of places are the likeliest ones of those that are left.
  const [ort] = koepfe.filter((einer) => deuteSpalte(einer) === 'ort');
  throw new Kopffrage(
    `Unter „${kopf.text}“ (Spalte ${spaltenname(kopf.spalte)}) stehen keine Namen, und eine andere Spalte mit Namen ist nicht zu erkennen. Gefunden: ${koepfe.map(({ text }) => `„${text}“`).join(', ')}. Nennen Sie die mit den Namen: --spalte name="${(ort ?? koepfe[0]!).text}"`,
  );
}

function liste(blatt: Tabellenblatt, vorgaben: Vorgaben): Listenblatt | undefined {
  const zeilen = mitVerbundenen(blatt);
  const { i } = findeKopf(blatt, zeilen, vorgaben) ?? {};
  if (i === undefined) return undefined;
  if (zeilen.length - i > HOECHSTENS_ZEILEN)
    throw new Kopffrage(
      `Das Blatt „${blatt.name}“ hat über ${HOECHSTENS_ZEILEN / 1000}.000 Zeilen; eine Liste der Behörden braucht viel weniger. Teilen Sie sie.`,
    );
  const koepfe = koepfeIn(blatt, zeilen, i);
  const spalten = ordneSpalten(koepfe, vorgaben);
  const zahlspalten = spalten.get('anzahl') ?? [];
  pruefeNamen(koepfe, spalten, zeilen.slice(i + 1), vorgaben);
  return {
    blatt,
    kopfzeile: zeilen[i]!.nummer,
    koepfe,
    spalten,
    staende: staendeIn(koepfe.filter(({ spalte }) => zahlspalten.includes(spalte))),
    davor: zeilen
      .slice(0, koepfe.some(({ gruppe }) => gruppe !== '') ? i - 1 : i)
      .map(({ zellen }) => [...zellen.values()].map(({ text }) => sauber(text)).join(' · ')),
    verlorene: zeilen.slice(0, i).filter(gleichtAngaben),
    zeilen: zeilen.slice(i + 1),
  };
}

/** The sheets that someone has named. @throws Kopffrage if there is none of that name */
function genannteBlaetter(
  blaetter: readonly Tabellenblatt[],
  namen: readonly string[],
): Tabellenblatt[] {
  return namen.map((gesucht) => {
    const blatt = blaetter.find(({ name }) => sauber(name) === sauber(gesucht));
    if (blatt) return blatt;
    throw new Kopffrage(
      `Ein Blatt „${gesucht}“ gibt es nicht. Blätter: ${blaetter.map(({ name }) => `„${name}“`).join(', ')}.`,
    );
  });
}

/** What the list does not say, and nobody has said for it (German). */
function mangelAm({ spalten }: Listenblatt, { quelle }: Vorgaben): string | undefined {
  const hat = (...felder: Einfuhrfeld[]) => felder.some((feld) => spalten.has(feld));
  if (!hat('schluessel', 'name')) return 'schluessel (oder name)';
  const brauchtQuelle = hat('anzahl', 'seit') || spalten.size === 1;
  return brauchtQuelle && !quelle && !hat('quelle', 'quelle_zahl', 'quelle_auszeichnung')
    ? 'quelle (oder die Angabe --quelle https://…)'
    : undefined;
}

const KEINE_LISTE = `Steht der Name unter einer anderen Überschrift, nennen Sie sie: --spalte name="Träger". Gesucht wird eine Zeile mit Überschriften, etwa: Schlüssel, Behörde, Ausgezeichnet am, Anzahl, Stand, Quelle. Erkannt werden: ${Object.keys(EINFUHRFELDER).join(', ')}.`;

/**
 * Finds the list in a table.
 * @throws Kopffrage (German) if there is none, or if it is not clear which one or what it says
 */
export function findeListen(
  blaetter: readonly Tabellenblatt[],
  vorgaben: Vorgaben = {},
): Listenaufbau {
  const gefragt = vorgaben.blaetter ?? [];
  const zuLesen =
    gefragt.length > 0
      ? genannteBlaetter(blaetter, gefragt)
      : blaetter.filter(({ versteckt }) => !versteckt);
  const werte = new Map(
    zuLesen.map((blatt) => [blatt, findeKopf(blatt, mitVerbundenen(blatt), vorgaben)?.wert ?? 0]),
  );
  // A cover sheet may have a word or two that also stand above a list.
  const mindestens = Math.max(1, ...[...werte.values()].map((wert) => wert / 2));
  const kandidaten = zuLesen.filter((blatt) => werte.get(blatt)! >= mindestens);
  if (kandidaten.length === 0)
    throw new Kopffrage(
      `In der Tabelle fehlt die Spalte schluessel oder name: Es ist keine Liste von Behörden zu erkennen. ${KEINE_LISTE}`,
    );
  if (kandidaten.length > 1 && gefragt.length === 0)
    throw new Kopffrage(
      `Mehrere Blätter können die Liste sein: ${kandidaten.map(({ name }) => `„${name}“`).join(', ')}. Nennen Sie das richtige: --blatt "${kandidaten[0]!.name}" (mehrere: --blatt mehrmals).`,
    );
  const listen = kandidaten.flatMap((blatt) => liste(blatt, vorgaben) ?? []);
  for (const eine of listen) {
    const fehlend = mangelAm(eine, vorgaben);
    if (fehlend)
      throw new Kopffrage(
        `In der Tabelle fehlt die Spalte ${fehlend}. Gefunden: ${eine.koepfe.map(({ text }) => `„${text}“`).join(', ')} (Zeile ${eine.kopfzeile}). ${KEINE_LISTE}`,
      );
  }
  return { listen, uebrige: blaetter.filter((blatt) => !kandidaten.includes(blatt)) };
}
