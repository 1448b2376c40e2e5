/** A sheet of a spreadsheet, whichever program wrote it: what its cells say, and what is hidden. */
import { sauber } from '../sprache/eingabe.ts';

/** What one cell says. */
export interface Zelle {
  /** The value as text; a date as exactly as the cell shows it: `2026-10-12`, or `2026-10`. */
  text: string;
  /** Address behind the text. */
  link?: string;
  /** True for a formula whose value the file does not hold. */
  ohneWert?: true;
  /** True where the value stands in a row above, in a cell merged with this one. */
  ausVerbund?: true;
}

/** Rows and columns from one to another, both included. */
export interface Zellbereich {
  vonZeile: number;
  bisZeile: number;
  vonSpalte: number;
  bisSpalte: number;
}

/** A row that has at least one cell with a text. */
export interface Blattzeile {
  /** As the spreadsheet counts, from 1. */
  nummer: number;
  versteckt: boolean;
  /** Cells that say something, by column, counted from 0. */
  zellen: ReadonlyMap<number, Zelle>;
}

export interface Tabellenblatt {
  name: string;
  versteckt: boolean;
  /** Only rows that say something, in their order. */
  zeilen: readonly Blattzeile[];
  /** True where cells were cut at a delimiter, which may also stand inside a value. */
  zerschnitten?: true;
  /** Columns that are hidden, from and to, counted from 0. */
  versteckteSpalten: readonly (readonly [von: number, bis: number])[];
  /** Cells that are merged into one; the value stands in the first. */
  verbunden: readonly Zellbereich[];
}

/** Letters of a column, counted from 0: 27 → `AB`. */
export const spaltenname = (spalte: number): string =>
  (spalte >= 26 ? spaltenname(Math.floor(spalte / 26) - 1) : '') +
  String.fromCharCode(65 + (spalte % 26));

/** What a cell says, in one line; nothing where there is no cell. */
export const textIn = ({ zellen }: Blattzeile, spalte: number): string =>
  sauber(zellen.get(spalte)?.text ?? '');

/** A heading in one line; narrow columns break words by hand: "Online-Ver-\nfahren". */
export const kopftext = ({ zellen }: Blattzeile, spalte: number): string =>
  sauber((zellen.get(spalte)?.text ?? '').replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1'));

/** Texts as a sheet, a row a line: what CSV is. */
export const blattAus = (name: string, zeilen: readonly (readonly string[])[]): Tabellenblatt => ({
  name,
  versteckt: false,
  zerschnitten: true,
  versteckteSpalten: [],
  verbunden: [],
  zeilen: zeilen.flatMap((zeile, i) => {
    const zellen = new Map(
      zeile.flatMap((text, spalte) => (text.trim() === '' ? [] : [[spalte, { text }] as const])),
    );
    return zellen.size === 0 ? [] : [{ nummer: i + 1, versteckt: false, zellen }];
  }),
});

/** Values that merged cells may spread to; more than any list of authorities needs. */
const HOECHSTENS_GEFUELLT = 200_000;

/**
 * The rows with the value of merged cells in each of the rows that they span, because it holds for
 * all of them; across, it stays in the first column.
 * @throws Error (German) if the merged cells would fill more than any list needs
 */
export function mitVerbundenen({ zeilen, verbunden }: Tabellenblatt): readonly Blattzeile[] {
  const senkrechte = verbunden.filter(({ vonZeile, bisZeile }) => bisZeile > vonZeile);
  if (senkrechte.length === 0) return zeilen;
  const stellen = new Map(zeilen.map(({ nummer }, i) => [nummer, i]));
  const neue = zeilen.map((zeile) => ({ ...zeile, zellen: new Map(zeile.zellen) }));
  let gefuellt = 0;
  for (const { vonZeile, bisZeile, vonSpalte } of senkrechte) {
    const oben = stellen.get(vonZeile);
    const wert = oben === undefined ? undefined : neue[oben]!.zellen.get(vonSpalte);
    if (oben === undefined || !wert) continue;
    const verteilt = { ...wert, ausVerbund: true as const };
    for (let i = oben + 1; i < neue.length && neue[i]!.nummer <= bisZeile; i++) {
      if (++gefuellt > HOECHSTENS_GEFUELLT)
        throw new Error('Die verbundenen Zellen der Tabelle sind zu groß. Heben Sie sie auf.');
      if (!neue[i]!.zellen.has(vonSpalte)) neue[i]!.zellen.set(vonSpalte, verteilt);
    }
  }
  return neue;
}
