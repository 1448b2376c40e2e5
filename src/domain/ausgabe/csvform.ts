/**
 * The two forms of CSV as options of csv-stringify: the exact one for programs, and one that a double
 * click in a German Excel opens right. Options only, so that build and browser write the same.
 */

/** What csv-stringify is told for one cell. */
interface Zellform {
  value: string;
  escape_formulas: boolean;
}

/** Writes rows as CSV with a header line; what is null stays empty. */
export type Csvschreiber = (zeilen: readonly object[], spalten: readonly string[]) => string;

/** The options that both use. */
export interface Csvform {
  delimiter: string;
  bom: boolean;
  record_delimiter: string;
  escape_formulas: true;
  header: true;
  cast: {
    boolean: (wert: boolean) => string;
    number: (wert: number) => string;
    string: (wert: string) => string | Zellform;
  };
}

/** RFC 4180, UTF-8: comma, CRLF; a text that a spreadsheet would run as a formula is escaped. */
export const CSV: Csvform = {
  delimiter: ',',
  bom: false,
  record_delimiter: '\r\n',
  escape_formulas: true,
  header: true,
  cast: { boolean: String, number: String, string: (wert) => wert },
};

/** Texts that Excel would turn into numbers or days: keys and postcodes with a zero in front, months. */
const VERWANDELBAR = /^(?:0\d+|\d{4}-\d{2})$/;

/**
 * Semicolon, byte order mark, decimal comma, yes and no in German. Excel keeps a key as text only as
 * the value of a formula; nothing but digits comes into one.
 */
export const EXCEL_CSV: Csvform = {
  delimiter: ';',
  bom: true,
  record_delimiter: '\r\n',
  escape_formulas: true,
  header: true,
  cast: {
    boolean: (wert) => (wert ? 'ja' : 'nein'),
    number: (wert) => String(wert).replace('.', ','),
    string: (wert) =>
      VERWANDELBAR.test(wert) ? { value: `="${wert}"`, escape_formulas: false } : wert,
  },
};
