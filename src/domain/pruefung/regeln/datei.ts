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

/** The rules of this family in their order. */
export const DATEI = [
  syntax,
  doppeltesFeld,
  verweise,
  zuGross,
  zusammenfuehrung,
  kodierung,
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
