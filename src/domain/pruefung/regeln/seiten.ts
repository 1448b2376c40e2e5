/** Rules on pages of running text (`content/seiten`); `seitenpruefung.ts` finds what they say. */
import type { Regel } from './regel.ts';

const seite = {
  id: 'seite',
  schwere: 'fehler',
  findet: 'In einer Seite (content/seiten) steht, was dort nicht erscheinen kann.',
  warum: 'Leserinnen und Leser sähen Platzhalter, oder die Seite wäre falsch gegliedert.',
  abhilfe:
    'Schreiben Sie Markdown ohne HTML, Überschriften ab „##“, und nur Platzhalter, die es gibt.',
  beispiel: { falsch: 'Verantwortlich ist {{nahme}}.', richtig: 'Verantwortlich ist {{name}}.' },
} as const satisfies Regel;

const leichteSprache = {
  id: 'leichte-sprache',
  schwere: 'warnung',
  findet: 'Ein Satz auf der Seite in Leichter Sprache ist nicht leicht.',
  warum: 'Wer Leichte Sprache braucht, versteht ihn schwer oder gar nicht.',
  abhilfe:
    'Schreiben Sie kurze Sätze, jeden in eine eigene Zeile, mit kurzen oder geteilten Wörtern.',
  beispiel: {
    falsch: 'Die Verwaltungsgemeinschaft könnte Ihnen helfen.',
    richtig: 'Die Verwaltungs-Gemeinschaft hilft Ihnen.',
  },
} as const satisfies Regel;

export const SEITEN = [seite, leichteSprache] as const;
