/** What comes along when a record is copied from where it is shown instead of from its file. */
import { FELD } from './schreibfehler.ts';

interface Kopierrest {
  /** Where a text shows it. */
  muster: RegExp;
  /** What happened and what to do (German). */
  hinweis: string;
}

const zeile = (anfang: string) => new RegExp(`^${anfang}`, 'm');

const REST: readonly Kopierrest[] = [
  {
    muster: /^ {0,3}(?:`{3}|~{3})/m,
    hinweis:
      'Der Text ist aus einer Markdown-Seite kopiert: Die Zeilen mit ``` gehören nicht in die Datei. Löschen Sie sie, oben und unten.',
  },
  {
    muster: zeile(
      `(?:diff --git |index [0-9a-f]{7,}\\.\\.|@@ -\\d|--- a/|\\+\\+\\+ b/|\\+[ ]*(?:- )?${FELD}:)`,
    ),
    hinweis:
      'Hier ist ein Vergleich zweier Fassungen (diff) eingefügt, nicht die Datei selbst. Öffnen Sie die Datei („View file“ oder „Raw“) und kopieren Sie ihren Text; oder löschen Sie alle Zeilen mit „-“ am Anfang und in den übrigen das erste Zeichen.',
  },
  {
    muster: zeile(`>[> ]*(?:- )?${FELD}:`),
    hinweis:
      'Der Text ist aus einer E-Mail kopiert: Am Anfang der Zeilen stehen die Zeichen „>“. Löschen Sie diese Zeichen in allen Zeilen.',
  },
  {
    muster: /^\s{0,20}<(?:!doctype|html|head|body)\b/i,
    hinweis:
      'Die Datei enthält eine Webseite (HTML) und keinen Datensatz. Öffnen Sie den Datensatz mit „Raw“ und kopieren Sie seinen Text.',
  },
];

const NUMMERIERT = new RegExp(`^[ \\t]*(\\d{1,4})[ \\t:|│.)]+(.*)$`);
const BEGINNT_MIT_FELD = new RegExp(`^\\s*(?:- )?${FELD}:`);

/** So many lines are looked at for line numbers: a record begins with fields. */
const ANFANG = 12;

/** Index of the first of two lines that bear numbers in a row, a field behind one of them. */
function zeilennummern(text: string): number | undefined {
  let position = 0;
  let vorige: RegExpExecArray | null = null;
  let anfang = 0;
  for (const zeile of text.split('\n', ANFANG)) {
    const hier = NUMMERIERT.exec(zeile);
    if (hier && vorige && Number(hier[1]) === Number(vorige[1]) + 1)
      if ([hier, vorige].some(([, , rest]) => BEGINNT_MIT_FELD.test(rest!))) return anfang;
    [vorige, anfang] = [hier, position];
    position += zeile.length + 1;
  }
  return undefined;
}

/**
 * What was copied along, with its position in the text and one sentence on what to do;
 * undefined if it may be a record.
 */
export function kopierrestIn(text: string): { position: number; hinweis: string } | undefined {
  for (const { muster, hinweis } of REST) {
    const position = text.search(muster);
    if (position >= 0) return { position, hinweis };
  }
  const position = zeilennummern(text);
  return position === undefined
    ? undefined
    : {
        position,
        hinweis:
          'Die Zeilennummern sind mitkopiert. Löschen Sie am Anfang jeder Zeile die Nummer, oder kopieren Sie den Text noch einmal aus der Ansicht „Raw“.',
      };
}
