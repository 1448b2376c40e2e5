import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of docs/architecture.md: which folder may not import from which others. */
const schicht = (ordner, verboten, grund) => ({
  files: [`src/${ordner}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: verboten.map((muster) => ({
          regex: muster,
          message: grund,
          // Types vanish from the code; the schema itself would bring zod along.
          allowTypeImports: muster.includes('/schema'),
        })),
      },
    ],
  },
});

/** The rooms of `src/domain` in their order: each imports only itself and rooms before it. */
const RAEUME = [
  'sprache',
  'geo',
  'register',
  'datensatz',
  'pruefung',
  'verzeichnis',
  'texte',
  'karte',
  'suche',
  'vergleich',
  'siegel',
  'ausgabe',
  'redaktion',
];

/** Lists of words may be long; everything else that is long holds more than one thing. */
const WORTLISTEN = ['src/domain/texte/{de,en}.ts', 'src/domain/redaktion/texte.ts'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.tmp/', 'node_modules/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // `noUncheckedIndexedAccess` makes every index possibly undefined; "!" states what is known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'],
    ignores: WORTLISTEN,
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
    },
  },
  ...RAEUME.map((raum, i) =>
    schicht(
      `domain/${raum}`,
      [
        // Of schema-dts there are types only.
        '^(?!\\.\\.?/|zod$|schema-dts$)',
        '/(io|data|client|components|layouts|pages)/',
        '/(config|umgebung)\\.ts$',
        `^(\\.\\./)+(${RAEUME.slice(i + 1).join('|') || '-'})/`,
      ],
      `domain imports zod and itself only, and a room only those before it: ${RAEUME.join(', ')}.`,
    ),
  ),
  {
    files: ['src/domain/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Every file of domain lives in a room.' },
      ],
    },
  },
  schicht('io', ['/(data|client|components|layouts|pages)/', '^astro'], 'io imports domain only.'),
  schicht('data', ['/(client|components|layouts|pages)/'], 'data imports io and domain only.'),
  schicht(
    'client',
    ['/io/(?!yaml\\.ts$)', '/(data|components|layouts|pages)/', '^astro', '^zod$', '/schema\\.ts$'],
    'client imports domain (and the reader of YAML) only, and never zod.',
  ),
  // A component names its script in a <script> tag; the browser code itself is out of reach here.
  schicht('components', ['/(io|data|pages)/', '^astro:content'], 'components import domain only.'),
  schicht(
    'layouts',
    ['/(io|data|client|pages)/', '^astro:content'],
    'layouts import components and domain only.',
  ),
  schicht(
    'pages',
    ['/(io|client)/', '^astro:content'],
    'pages import data, layouts, components and domain only.',
  ),
);
