/**
 * Spelling (cspell), a part of `npm run lint`: what visitors and editors read in German with the German
 * dictionary, what they read in English and developers' docs with the English one. Names of places come
 * from the register, so that none is typed here; other words that a dictionary lacks stand in `.cspell/`.
 */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'cspell';

const gelesen = (datei) => JSON.parse(readFileSync(new URL(datei, import.meta.url), 'utf8'));

/** Every part of every name of the register, and its genitive: "Forchheims". */
const ortsnamen = () => {
  const namen = gelesen('content/register/behoerden.json').flatMap(({ name, sitz = '' }) => [
    name,
    sitz,
  ]);
  const worte = new Set(namen.flatMap((name) => name.match(/\p{L}{3,}/gu) ?? []));
  return [...worte].flatMap((wort) => [wort, `${wort}s`]);
};

/** Words that texts for visitors avoid, from the last column of the glossary. */
const gemiedeneWorte = () =>
  readFileSync(new URL('docs/glossar.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((zeile) => zeile.startsWith('| '))
    .flatMap((zeile) =>
      [
        ...zeile
          .split('|')
          .at(-2)
          .matchAll(/`([^`]+)`/g),
      ].map(([, wort]) => wort),
    );

/** In source code texts are strings (of one line); those without a space are keys, paths, other code. */
const TEXTE = [
  /'(?:[^'\\\n]|\\.)*'/g,
  /`(?:[^`\\$\n]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\})*`/g,
];
const KEIN_TEXT_IM_CODE = [
  /\/\*[\s\S]*?\*\//g,
  /^\s*\/\/.*$/gm,
  /'[^'\s]*'/g,
  /`[^`\s]*`/g,
  /\$\{(?:[^{}]|\{[^{}]*\})*\}/g,
  /\\[nu]/g,
  // Names of fields and files within a sentence, and the examples of the rules.
  /[„“][a-z_.:, …-]+[“”]/g,
  /\b[a-z]+\.[a-z]+\b/g,
  /--[a-z]+ [a-z]+/g,
  /label: '[a-z]+ …/g,
  /(?<!\p{L})\p{Ll}+:(?= |\\n|')/gu,
  /(?:falsch|richtig|beispiel):\s*'[^'\n]*'/g,
];

/** Code in Markdown, headings that are names in the code, addresses, what an operator fills in. */
const KEIN_TEXT = [
  /```[\s\S]*?```/g,
  /`[^`\n]+`/g,
  /^#+ [a-z-]+(?::|$)/gm,
  /\]\([^)\s]+\)/g,
  /https?:\/\/\S+/g,
  /[\w.-]*(?:\/[\w.-]+)+\/?/g,
  /[\w-]+\.(?:csv|db|md|xlsx|yaml)\b/gi,
  /www\.\w+\.de/g,
  /\{\{\w+\}\}/g,
  /^(?:titel|beschreibung|stand):/gm,
];

/** In records: keys, values that are keys themselves, references. Comments are text. */
const KEIN_TEXT_IM_DATENSATZ = [
  /^[\s-]*\w+:/gm,
  /^(?:thema|ebene|anliegen): ?\S+$/gm,
  /: true$/gm,
  /\$schema\S+/g,
  /https?:\/\/\S+/g,
];

/** In components: the code above, tags with their attributes, expressions, styles. */
const KEIN_TEXT_IM_BAUSTEIN = [
  /^---[\s\S]*?^---$/gm,
  /<style[\s\S]*?<\/style>/g,
  /<[^>]*>/g,
  /\{[^{}]*\}/g,
];

export default defineConfig({
  version: '0.2',
  language: 'de',
  import: ['@cspell/dict-de-de/cspell-ext.json'],
  files: [
    'README.md',
    'CONTRIBUTING.md',
    'docs/{architecture,performance,redaktion,glossar}.md',
    'src/**/README.md',
    'tests/*/README.md',
    'content/{anliegen,ausnahmen,seiten}/*.{yaml,md}',
    'src/domain/{pruefung,redaktion,siegel,texte}/**/*.ts',
    'src/domain/ausgabe/{amtsform,felder,formen}.ts',
    'src/components/{kommunen/Fragen,siegel/}*.astro',
  ],
  dictionaryDefinitions: [
    { name: 'fachworte', path: '.cspell/fachworte.txt' },
    { name: 'english', path: '.cspell/english.txt' },
    { name: 'fremdsprachen', path: '.cspell/fremdsprachen.txt' },
  ],
  dictionaries: ['fachworte'],
  words: ortsnamen(),
  ignoreRegExpList: KEIN_TEXT,
  overrides: [
    { filename: '**/*.ts', includeRegExpList: TEXTE, ignoreRegExpList: KEIN_TEXT_IM_CODE },
    { filename: '**/*.yaml', ignoreRegExpList: KEIN_TEXT_IM_DATENSATZ },
    { filename: '**/*.astro', ignoreRegExpList: KEIN_TEXT_IM_BAUSTEIN },
    // Files with the words of both languages, and developers' docs, which name things in German.
    {
      filename: [
        'src/domain/{texte,siegel,ausgabe}/*.ts',
        'src/components/**',
        '**/README.md',
        'CONTRIBUTING.md',
        'docs/{architecture,glossar,performance}.md',
        '**/*.en.md',
      ],
      language: 'de,en-GB',
      dictionaries: ['english'],
    },
    {
      filename: [
        'src/domain/{texte,siegel}/**',
        'src/components/**',
        'content/**',
        'src/domain/redaktion/{texte,arbeitstexte}.ts',
      ],
      flagWords: gemiedeneWorte(),
    },
    // What people type for an errand may be of any language.
    {
      filename: 'content/anliegen/*.yaml',
      language: 'de,en-GB',
      dictionaries: ['fremdsprachen'],
    },
    { filename: 'src/domain/texte/de.ts', language: 'de', dictionaries: ['!english'] },
    { filename: ['src/domain/texte/en.ts', '**/*.en.md'], language: 'en-GB' },
  ],
});
