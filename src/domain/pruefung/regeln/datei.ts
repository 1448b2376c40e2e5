/** Rules on the file itself: whether it can be read at all. `io` reads it and asks here for words. */
import type { Leseregel } from '../../datensatz/quelltext.ts';
import type { Regel } from './regel.ts';

const syntax = {
  id: 'syntax',
  schwere: 'fehler',
  findet: 'Die Datei ist kein lesbares YAML.',
  warum: 'Was nicht gelesen werden kann, kann nicht veröffentlicht werden.',
  abhilfe: 'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen an der genannten Stelle.',
  beispiel: { falsch: 'art:landratsamt', richtig: 'art: landratsamt' },
} as const satisfies Regel;

const doppeltesFeld = {
  id: 'doppeltes-feld',
  schwere: 'fehler',
  findet: 'Ein Feld steht zweimal im selben Eintrag.',
  warum: 'Nur eine der beiden Angaben käme an, und niemand wüsste, welche.',
  abhilfe:
    'Löschen Sie eine der beiden Zeilen; beginnt ein neuer Eintrag der Liste, setzen Sie „- “ davor.',
  beispiel: { falsch: 'art: landratsamt\nart: landratsamt', richtig: 'art: landratsamt' },
} as const satisfies Regel;

const verweise = {
  id: 'verweise',
  schwere: 'fehler',
  findet: 'In der Datei stehen Anker, Verweise oder Typangaben (&, *, !).',
  warum: 'Damit lässt sich verbergen, was ein Wert wirklich ist.',
  abhilfe: 'Schreiben Sie den Wert aus.',
  beispiel: { falsch: 'art: &art landratsamt', richtig: 'art: landratsamt' },
} as const satisfies Regel;

const zuGross = {
  id: 'zu-gross',
  schwere: 'fehler',
  findet: 'Die Datei ist zu groß oder zu tief verschachtelt für einen Datensatz.',
  warum: 'So etwas entsteht nur aus Versehen oder um die Prüfung zu stören.',
  abhilfe: 'Legen Sie für jedes Amt eine eigene Datei an, ohne überflüssige Klammern.',
  beispiel: {
    falsch: 'hinweis: [[[[[[[[[[[[[[[[[[[[[[Text]]]]]]]]]]]]]]]]]]]]]]',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
} as const satisfies Regel;

const zusammenfuehrung = {
  id: 'zusammenfuehrung',
  schwere: 'fehler',
  findet:
    'In der Datei stehen die Zeichen einer nicht beendeten Zusammenführung (<<<<<<<, =======, >>>>>>>).',
  warum: 'Zwei Fassungen stehen untereinander; welche gilt, muss ein Mensch entscheiden.',
  abhilfe:
    'Lassen Sie die richtigen Zeilen stehen und löschen Sie die andere Fassung samt den drei Zeichenzeilen.',
  beispiel: {
    falsch: '<<<<<<< HEAD\nart: landratsamt\n=======\nart: markt\n>>>>>>> zweig',
    richtig: 'art: landratsamt',
  },
} as const satisfies Regel;

const kodierung = {
  id: 'kodierung',
  schwere: 'fehler',
  findet: 'Die Datei ist nicht als UTF-8 gespeichert.',
  warum: 'Umlaute und andere Zeichen gehen sonst verloren.',
  abhilfe: 'Speichern Sie die Datei mit der Kodierung UTF-8.',
  beispiel: {
    falsch: 'strasse: Wittelsbacherstra\ufffde 53',
    richtig: 'strasse: Wittelsbacherstraße 53',
  },
} as const satisfies Regel;

const kopierrest = {
  id: 'kopierrest',
  schwere: 'fehler',
  findet:
    'Beim Kopieren ist etwas mitgekommen: Zeilennummern, ein Vergleich (diff), ein Rahmen aus Markdown, Zitatzeichen.',
  warum: 'Der Text stammt aus einer Ansicht der Datei und nicht aus der Datei selbst.',
  abhilfe: 'Kopieren Sie den Text aus der Ansicht „Raw“, oder löschen Sie, was mitgekommen ist.',
  beispiel: {
    falsch: '2 art: landratsamt\n3 schluessel: "09187"',
    richtig: 'art: landratsamt\nschluessel: "09187"',
  },
} as const satisfies Regel;

const fremdeDatei = {
  id: 'fremde-datei',
  schwere: 'fehler',
  findet: 'Eine Datei im Ordner ist kein Datensatz (Excel, Word, PDF, Sicherungskopie, Thumbs.db).',
  warum: 'Hier liegt nur, was veröffentlicht wird.',
  abhilfe: 'Löschen Sie die Datei; Zahlen aus einer Tabelle übernimmt „npm run import“.',
  beispiel: {
    falsch: '# landratsamt-rosenheim.yaml.orig',
    richtig: '# landratsamt-rosenheim.yaml',
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const DATEI = [
  syntax,
  doppeltesFeld,
  verweise,
  zuGross,
  zusammenfuehrung,
  kodierung,
  kopierrest,
  fremdeDatei,
] as const;

/** Reasons of the parser that editors meet, in German and with the remedy. */
const GRUENDE: readonly [grund: RegExp, abhilfe: string, regel?: Leseregel][] = [
  [/^tab characters/i, 'Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.'],
  [
    /duplicate/i,
    'Dieses Feld steht zweimal im selben Eintrag. Beginnt hier ein neuer Eintrag der Liste, fehlt davor „- “; sonst löschen Sie eine der beiden Zeilen.',
    'doppeltes-feld',
  ],
  [
    /bad indentation of a mapping entry/i,
    'Der Wert enthält einen Doppelpunkt, beginnt mit einem Sonderzeichen, oder hinter seinem Anführungszeichen steht noch etwas. Setzen Sie den ganzen Wert in Anführungszeichen, oder berichtigen Sie die Einrückung.',
  ],
  [
    /deficient indentation|unexpected end|unterminated|quoted|flow/i,
    'Davor fehlt ein schließendes Anführungszeichen oder eine schließende Klammer, oder die Einrückung stimmt nicht.',
  ],
  [
    /^merge/,
    'Hier ist eine Zusammenführung nicht zu Ende gebracht. Lassen Sie die richtigen Zeilen stehen und löschen Sie die andere Fassung samt den Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    'zusammenfuehrung',
  ],
  [/indent/i, 'Die Einrückung stimmt nicht. Felder derselben Ebene beginnen in derselben Spalte.'],
  [
    /alias|anchor/i,
    'Anker und Verweise (& und *) sind nicht erlaubt. Schreiben Sie den Wert aus.',
    'verweise',
  ],
  [/tag/i, 'Typangaben mit „!“ sind nicht erlaubt. Schreiben Sie nur den Wert.', 'verweise'],
  [
    /depth|nest/i,
    'Der Datensatz ist zu tief verschachtelt. Löschen Sie die überzähligen Klammern oder Einrückungen.',
    'zu-gross',
  ],
  [
    /documents/i,
    'Die Datei enthält mehrere Datensätze. Löschen Sie die Zeile „---“ und legen Sie für jedes Amt eine eigene Datei an.',
  ],
  [
    /characters/i,
    'Die Datei ist zu groß für einen Datensatz. Legen Sie für jedes Amt eine eigene Datei an.',
    'zu-gross',
  ],
];

/** What to say where neither the parser nor a slip of the pen tells more. */
const UNKLAR =
  'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen in dieser und der vorigen Zeile.';

/**
 * The rule that a file breaks which cannot be read, and how to mend it.
 * @param grund first line of the reader's reason, English
 */
export function lesegrund(grund: string): { regel: Leseregel; abhilfe: string } {
  const [, abhilfe = UNKLAR, regel = syntax.id] =
    GRUENDE.find(([muster]) => muster.test(grund)) ?? [];
  return { regel, abhilfe };
}

/** The message of a file that is no YAML. */
export const keinYaml = (abhilfe: string): string => `Die Datei ist kein lesbares YAML. ${abhilfe}`;

/** Files that programs leave behind, by their names. */
const ABFALL: readonly [name: RegExp, was: string][] = [
  [/^~\$|^\.?~lock/, 'Diese Datei legt Office an, während ein Dokument offen ist'],
  [
    /~$|\.(?:orig|bak|backup|rej|sw[op]|tmp|save|old|alt)$/i,
    'Das ist eine Sicherungskopie, die ein Programm angelegt hat',
  ],
  [/^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r?)$/i, 'Diese Datei legt Windows oder macOS an'],
  [/ ?(?:\(\d+\)|- (?:Kopie|Copy)(?: \(\d+\))?)\.ya?ml$/i, 'Das ist eine Kopie eines Datensatzes'],
];

/** Documents of other programs, by the ends of their names. */
const DOKUMENT =
  /\.(?:xlsx?|xlsm|ods|csv|tsv|docx?|odt|rtf|pdf|pptx?|png|jpe?g|gif|svg|zip|msg|eml|html?|md|json|log)$/i;
const TABELLE = /\.(?:xlsx?|xlsm|ods|csv|tsv)$/i;

/** What to do with a file that is no record by its name; undefined if only its name may be wrong. */
export function fremderName(name: string): string | undefined {
  const abfall = ABFALL.find(([muster]) => muster.test(name))?.[1];
  if (abfall) return `${abfall}; im Verzeichnis hat sie nichts zu suchen. Löschen Sie sie.`;
  if (!DOKUMENT.test(name)) return undefined;
  const tabelle = TABELLE.test(name) ? ' Zahlen aus einer Tabelle übernimmt „npm run import“.' : '';
  return `Hier liegen nur Datensätze, deren Name auf „.yaml“ endet. Löschen Sie diese Datei.${tabelle}`;
}

/** First bytes of documents that are no text, one letter a byte. */
const SIGNATUREN: readonly [anfang: string, was: string][] = [
  ['PK\u0003\u0004', 'ein Dokument von Word, Excel oder LibreOffice, oder ein ZIP-Archiv'],
  ['\u00d0\u00cf\u0011\u00e0', 'ein Dokument von Word oder Excel'],
  ['{\\rtf', 'ein Dokument von Word oder WordPad'],
  ['%PDF', 'ein PDF'],
  ['\u0089PNG', 'ein Bild'],
  ['\u00ff\u00d8\u00ff', 'ein Bild'],
];

/**
 * What to say of a file that is no text in UTF-8, by its first bytes; undefined if they do not tell.
 * @param anfang the first bytes, one letter each (ISO 8859-1)
 */
export function fremderInhalt(anfang: string): { regel: Leseregel; meldung: string } | undefined {
  const was = SIGNATUREN.find(([signatur]) => anfang.startsWith(signatur))?.[1];
  if (was)
    return {
      regel: fremdeDatei.id,
      meldung: `Die Datei heißt wie ein Datensatz, ist aber ${was}. Löschen Sie sie, und legen Sie den Datensatz im Formular (/redaktion/) oder mit „npm run new“ an.`,
    };
  const utf16 =
    /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(anfang) ||
    /^(?:[^\u0000]\u0000){4}|^(?:\u0000[^\u0000]){4}/.test(anfang);
  return utf16
    ? {
        regel: kodierung.id,
        meldung:
          'Die Datei ist als „Unicode“ (UTF-16) gespeichert. Öffnen Sie sie im Editor, wählen Sie „Speichern unter“ und dort die Codierung UTF-8.',
      }
    : undefined;
}
