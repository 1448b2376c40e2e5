/**
 * What a program can see of the rules of Leichte Sprache (Netzwerk Leichte Sprache,
 * https://www.leichte-sprache.org): short sentences, one in a line, long words divided, no genitive,
 * no subjunctive, no abbreviations, numbers as digits. Whether a text is understood, only readers say.
 */

/** What speaks against a line; `spalte` counts from 1. */
export interface Sprachmangel {
  zeile: number;
  spalte: number;
  /** German, with the remedy. */
  meldung: string;
}

/** Words of a sentence, and letters of a word without a mark where it can be divided. */
const HOECHSTENS_WORTE = 12;
const HOECHSTENS_BUCHSTABEN = 14;

interface Probe {
  muster: RegExp;
  meldung: (fund: string) => string;
}

const PROBEN: readonly Probe[] = [
  {
    muster: new RegExp(`(?<![\\p{L}·-])\\p{L}{${HOECHSTENS_BUCHSTABEN + 1},}(?![\\p{L}·-])`, 'gu'),
    meldung: (wort) =>
      `„${wort}“ ist ein langes Wort. Teilen Sie es mit einem Bindestrich oder Mediopunkt (·), oder nehmen Sie ein kürzeres.`,
  },
  {
    muster: /(?<!\p{L})(?:des|eines|deren|dessen)(?!\p{L})/giu,
    meldung: (wort) => `„${wort}“ gehört zu einem Genitiv. Schreiben Sie „von dem“ oder „von der“.`,
  },
  {
    muster:
      /(?<!\p{L})(?:könnt|würd|wär|hätt|möcht|müsst|dürft|bräucht)(?:e|en|est|et)(?!\p{L})/giu,
    meldung: (wort) => `„${wort}“ ist Konjunktiv. Sagen Sie, was ist.`,
  },
  {
    muster:
      /(?<!\p{L})(?:z\. ?B\.|bzw\.|usw\.|ca\.|d\. ?h\.|u\. ?a\.|ggf\.|evtl\.|inkl\.|Nr\.|Tel\.)/gu,
    meldung: (wort) => `„${wort}“ ist eine Abkürzung. Schreiben Sie die Wörter aus.`,
  },
  {
    muster: /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})/giu,
    meldung: (wort) => `„${wort}“ ist eine Zahl als Wort. Schreiben Sie die Ziffer.`,
  },
  {
    muster: /[%§&;/…]/g,
    meldung: (zeichen) =>
      `Das Zeichen „${zeichen}“ ist schwer zu lesen. Schreiben Sie es mit Worten.`,
  },
  {
    muster:
      /(?<!\p{L})(?:nicht|kein\p{L}*|nie)(?!\p{L})[^.!?]*(?<!\p{L})(?:nicht|kein\p{L}*|nie|ohne)(?!\p{L})/giu,
    meldung: () => 'Der Satz verneint 2-mal. Sagen Sie, was ist.',
  },
];

/** A line without the marks of Markdown; of a link its words alone. Every letter keeps its place. */
const ohneMarken = (zeile: string): string =>
  zeile
    .replace(/\]\([^)]*\)/g, (ziel) => ' '.repeat(ziel.length))
    .replace(/<https?:[^>]*>|\{\{[^}]*\}\}/g, (ziel) => ' '.repeat(ziel.length))
    .replace(/^\s*(?:#+|[-*>]|\d+\.)\s/, (marke) => ' '.repeat(marke.length))
    .replace(/[*_[\]]/g, ' ');

const worte = (satz: string): number => satz.match(/[\p{L}\d][\p{L}\d·-]*/gu)?.length ?? 0;

function* maengelDerZeile(zeile: string): Generator<Omit<Sprachmangel, 'zeile'>> {
  const klar = ohneMarken(zeile);
  const saetze = klar.split(/(?<=[.!?])\s+(?=[\p{Lu}„])/u).filter((satz) => worte(satz) > 0);
  if (saetze.length > 1)
    yield {
      spalte: klar.indexOf(saetze[1]!) + 1,
      meldung: 'Hier beginnt ein zweiter Satz. Schreiben Sie jeden Satz in eine eigene Zeile.',
    };
  for (const satz of saetze)
    if (worte(satz) > HOECHSTENS_WORTE)
      yield {
        spalte: klar.indexOf(satz) + 1,
        meldung: `Der Satz hat ${worte(satz)} Wörter. Mehr als ${HOECHSTENS_WORTE} sind in Leichter Sprache zu viele: Machen Sie zwei Sätze daraus.`,
      };
  for (const { muster, meldung } of PROBEN)
    for (const fund of klar.matchAll(muster))
      yield { spalte: fund.index + 1, meldung: meldung(fund[0]) };
}

/** What in a text (Markdown) is no Leichte Sprache, in the order of its lines. */
export const leichteSpracheMaengel = (text: string): Sprachmangel[] =>
  text
    .split('\n')
    .flatMap((zeile, i) =>
      [...maengelDerZeile(zeile)]
        .sort((a, b) => a.spalte - b.spalte)
        .map((mangel) => ({ zeile: i + 1, ...mangel })),
    );
