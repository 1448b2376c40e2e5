/** Slips of the pen in YAML that its parser notices too late, or explains badly. */
export interface Schreibfehler {
  /** Where a line shows it; what is replaced. */
  muster: RegExp;
  /** What is wrong and how to mend it (German). */
  hinweis: string;
  /** What to write instead, for `String.replace`; absent where that is not certain. */
  ersatz?: string;
}

export const SCHREIBFEHLER: readonly Schreibfehler[] = [
  {
    muster: /^(\s*(?:- )?[a-z_]+:)(?=[^\s/])/,
    hinweis: 'Nach dem Doppelpunkt fehlt ein Leerzeichen: „feld: wert“.',
    ersatz: '$1 ',
  },
  {
    muster: /^(\s*(?:- )?[a-z_]+)\s*[=：]\s*/,
    hinweis: 'Hier steht ein anderes Zeichen statt des Doppelpunkts. Schreiben Sie „feld: wert“.',
    ersatz: '$1: ',
  },
  {
    muster: /^(\s*(?:- )?[a-z_]+)[ \t]+:/,
    hinweis: 'Vor dem Doppelpunkt steht ein Leerzeichen. Schreiben Sie „feld: wert“.',
    ersatz: '$1:',
  },
  {
    muster: /^(\s*)-(?=[a-z])/,
    hinweis: 'Nach dem Strich fehlt ein Leerzeichen: „- anzahl: 65“.',
    ersatz: '$1- ',
  },
  {
    muster: /^(\s*)[–—•*·]\s*(?=[a-z])/,
    hinweis: 'Listen beginnen mit dem einfachen Strich: „- anzahl: 65“.',
    ersatz: '$1- ',
  },
  {
    muster: /^[ ]*[\u00a0\u2000-\u200b][ \u00a0\u2000-\u200b]*/,
    hinweis:
      'Hier steht ein geschütztes Leerzeichen. Löschen Sie die Einrückung und rücken Sie neu ein.',
  },
  {
    muster: /\u00a0/g,
    hinweis: 'Hier steht ein geschütztes Leerzeichen. Ersetzen Sie es durch ein gewöhnliches.',
    ersatz: ' ',
  },
];
