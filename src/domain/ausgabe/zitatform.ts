/** Citations for programs that keep references. Runs in the browser, too, and knows no words. */
import type { Sprache } from '../sprache/sprachen.ts';

/** What is cited, ready to be written down. */
export interface Zitatangaben {
  /** Name of the entry: letters, digits, hyphens. */
  kennung: string;
  titel: string;
  /** Title of the directory. */
  sammlung: string;
  urheber: string;
  /** Day of the version, `YYYY-MM-DD`: a page is published anew with every build. */
  fassung: string;
  /** Absolute. */
  url: string;
  /** Where it is kept for ever, as a sentence without a full stop. */
  notiz?: string | undefined;
  sprache: Sprache;
}

const LOCALE = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Sprache, string>;
const BABEL = { de: 'ngerman', en: 'british' } as const satisfies Record<Sprache, string>;

/** What programs are told of the state that keeps it: a sentence for itself. */
export const zitatnotiz = (satz: string): string => satz.slice(0, 1).toUpperCase() + satz.slice(1);

/** CSL-JSON 1.0.2: a list with the one entry. */
export const alsCsl = ({ fassung, notiz, sprache, ...angaben }: Zitatangaben) => [
  {
    id: angaben.kennung,
    type: 'webpage',
    title: angaben.titel,
    'container-title': angaben.sammlung,
    author: [{ literal: angaben.urheber }],
    issued: { 'date-parts': [fassung.split('-').map(Number)] },
    URL: angaben.url,
    ...(notiz && { note: notiz }),
    language: LOCALE[sprache],
  },
];

/** Text in braces; what TeX would take for an instruction is escaped. */
const tex = (text: string): string =>
  `{${text.replace(/[\\{}$&#_%~^]/g, (zeichen) => TEX[zeichen] ?? `\\${zeichen}`)}}`;

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX, UTF-8: one entry. */
export function alsBibtex(angaben: Zitatangaben): string {
  const { kennung, titel, sammlung, urheber, fassung, url, notiz, sprache } = angaben;
  const [jahr = '', monat] = fassung.split('-');
  const felder: [string, string][] = [
    // A second pair of braces: the name of an authority is one word.
    ['author', `{${tex(urheber)}}`],
    ['title', `{${tex(titel)}}`],
    ['howpublished', tex(sammlung)],
    ['year', tex(jahr)],
    ['month', tex(String(Number(monat)))],
    // Read by biblatex, which prefers it to year and month.
    ['date', tex(fassung)],
    ['url', `{${url}}`],
    ...(notiz ? [['note', tex(notiz)] as [string, string]] : []),
    ['langid', tex(BABEL[sprache])],
  ];
  const zeilen = felder.map(([feld, wert]) => `  ${feld} = ${wert},\n`).join('');
  return `@misc{${kennung},\n${zeilen}}\n`;
}
