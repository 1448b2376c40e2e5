/** Whatever stands in a file, the check answers with a message: no crash, no hang, nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behebe } from '../src/domain/pruefung/behebung.ts';
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { eintragAus, pruefe, pruefeEinen, umfeldAus } from '../src/domain/pruefung/pruefung.ts';
import { pruefeForm } from '../src/domain/pruefung/regeln/form.ts';
import { MUSTER } from '../src/domain/pruefung/regeln/tabelle.ts';
import { amtFormschema, datensatzSchema } from '../src/domain/datensatz/schema.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { grundlage, quelltexte } from './hilfe/inhalt.ts';

const DATEI = 'aemter/landratsamt-rosenheim.yaml';
const umfeld = umfeldAus({
  ...grundlage,
  eintraege: quelltexte.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
});

/** Checks a text; every message has its place in it and says something. */
function pruefeText(text: string) {
  const { meldungen, aemter } = pruefe([quelltextAus(DATEI, text)], grundlage);
  const zeilen = text.split('\n').length;
  const schlechte = meldungen.filter(
    ({ zeile, spalte, meldung, schwere }) =>
      !(zeile >= 1 && zeile <= zeilen && spalte >= 1) ||
      !(meldung.length > 20 && meldung.length < 1500) ||
      !['fehler', 'warnung'].includes(schwere),
  );
  expect(schlechte).toEqual([]);
  // Either it may be published, or someone is told why not.
  expect(aemter.length === 1).toBe(!meldungen.some(({ schwere }) => schwere === 'fehler'));
  return meldungen;
}

/** Pieces that YAML reads in surprising ways. */
const STUECKE = [
  ...'#:-?[]{},&*!|>\'"%@`\t\r\n\\ 0=~<'.split(''),
  '---\n',
  '...\n',
  '<<: ',
  '&a ',
  '*a',
  '!!binary ',
  '!!js/function ',
  '%YAML 1.1\n',
  '? ',
  '- - - ',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u2028',
  'null',
  '~',
  '.inf',
  '1e999',
  '0x1F',
  '2021-11-12',
  '__proto__: 1\n',
  'constructor: {}\n',
  'toString: x\n',
  '  ',
  '\r\n',
  '>-\n',
  '|+\n',
  '[[[[',
  '{{{{',
  '{a: ',
  'online_verfahren: {}\n',
  'frueher: 1\n',
  'anschrift: []\n',
];

const stueck = fc.oneof(
  fc.constantFrom(...STUECKE),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(...MUSTER.split(/(?<=[\s:"])/)),
);

/** The sample record with pieces put in, taken out and swapped. */
const verdorben = fc
  .array(fc.tuple(fc.nat(MUSTER.length), fc.nat(8), stueck), { minLength: 1, maxLength: 5 })
  .map((eingriffe) =>
    eingriffe.reduce(
      (text, [stelle, laenge, neu]) => text.slice(0, stelle) + neu + text.slice(stelle + laenge),
      MUSTER,
    ),
  );

/** Any value under any field of a record. */
const beliebig = fc.letrec((tie) => ({
  wert: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, -1, 1.5, '', ' ', '09187', '2021', 'https://example.org/a', 65),
    fc.string(),
    fc.array(tie('wert'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('anzahl', 'stand', 'quelle', 'seit', 'plz', 'x'), tie('wert'), {
      maxKeys: 3,
    }),
  ),
})).wert;
const datensatz = fc.dictionary(
  fc.constantFrom(...Object.keys(amtFormschema.properties!), 'x', '__proto__'),
  beliebig,
  { maxKeys: 6 },
);

describe('10,000 fuzzed files', () => {
  test('the sample with 8,000 kinds of damage', () => {
    fc.assert(
      fc.property(verdorben, (text) => void pruefeText(text)),
      { numRuns: 8000, seed: 4 },
    );
  });

  test('2,000 soups of pieces', () => {
    fc.assert(
      fc.property(fc.array(stueck, { maxLength: 40 }), (teile) => void pruefeText(teile.join(''))),
      { numRuns: 2000, seed: 5 },
    );
  });

  test('2,000 records with any value anywhere', () => {
    fc.assert(
      fc.property(datensatz, (daten) => void pruefeText(`${JSON.stringify(daten)}\n`)),
      { numRuns: 2000, seed: 6 },
    );
  });
});

test.each<[string, string]>([
  [
    'an alias bomb',
    `a: &a [x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((b, i) => `${b}: &${b} [${`*${'abcdefghi'[i]!},`.repeat(9)}x]`)
      .join('\n')}\n`,
  ],
  ['ten megabytes of one line', `name: ${'x'.repeat(10_000_000)}`],
  ['ten megabytes of lines', 'a: 1\n'.repeat(2_000_000)],
  ['deep nesting in flow', '{a: '.repeat(100_000)],
  [
    'deep nesting in blocks',
    Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  ],
  ['dashes without end', '- '.repeat(90_000)],
  ['quotes without end', `name: "${'\\"'.repeat(90_000)}`],
  [
    'a regular expression trap in an address',
    MUSTER.replace(/website: .*/, `website: https://${'a.'.repeat(60_000)}`),
  ],
  [
    'a trap in an e-mail',
    MUSTER.replace(/email: .*/, `email: ${'a.'.repeat(50_000)}@${'b.'.repeat(40_000)}`),
  ],
  ['a trap of blanks', MUSTER.replace(/hinweis: .*/, `hinweis: "${' '.repeat(180_000)}x"`)],
  ['a trap of tags', MUSTER.replace(/hinweis: .*/, `hinweis: "${'<a '.repeat(60_000)}"`)],
  ['a trap of brackets', MUSTER.replace(/hinweis: .*/, `hinweis: "${'['.repeat(180_000)}"`)],
  ['15,000 unknown fields', Array.from({ length: 15_000 }, (_, i) => `feld${i}: 1`).join('\n')],
  [
    '20,000 entries',
    `${MUSTER.replace(/online_verfahren:\n/, `online_verfahren:\n${'  - {}\n'.repeat(20_000)}`)}`,
  ],
  ['a merge key', `<<: { name: x }\n${MUSTER}`],
  ['binary', '\u0000\u0001PNG\u00ff\ufffe'.repeat(1000)],
])('%s is a message, never a hang', (_, text) => {
  const anfang = performance.now();
  const { meldungen } = pruefe([quelltextAus(DATEI, text)], grundlage);
  expect(meldungen.length).toBeGreaterThan(0);
  // A trap would take minutes; a slow machine takes a second.
  expect(performance.now() - anfang).toBeLessThan(10_000);
});

test.each([
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no line end at the end', (text: string) => text.trimEnd()],
  ['comments everywhere', (text: string) => text.replaceAll('\n', '\n# Kommentar\n')],
])('%s is harmless', (_, aendere) => expect(pruefeText(aendere(MUSTER))).toEqual([]));

test('the form check and the schema agree on every record', () => {
  const beide = (quelltext: Quelltext) => {
    const ohneZeichen = pruefeForm(amtFormschema, quelltext).funde.filter(
      // How a value is written is beyond the schema, which only sees what YAML made of it.
      ({ regel }) => regel !== 'anfuehrungszeichen' && regel !== 'zahlschreibweise',
    );
    return [ohneZeichen.length === 0, datensatzSchema.safeParse(quelltext.daten).success];
  };
  fc.assert(
    fc.property(datensatz, (daten) => {
      const [unsere, schema] = beide(quelltextAus(DATEI, JSON.stringify(daten)));
      expect(unsere).toBe(schema);
    }),
    { numRuns: 2000, seed: 7 },
  );
  for (const quelltext of quelltexte) expect(beide(quelltext)).toEqual([true, true]);
});

describe('--fix', () => {
  const fixe = (text: string) => behebe(quelltextAus(DATEI, text), umfeld, quelltextAus);
  const kommentare = (text: string) => [...text.matchAll(/#.*$/gm)].map(([einer]) => einer.trim());

  test.each<[string, string | RegExp, string]>([
    ['a key without quotes', '"09187"', '09187'],
    ['dates without quotes', '"2021-11-12"\n    q', '2021-11-12\n    q'],
    ['a German date', 'seit: "2021-11-12"', 'seit: 12.11.2021'],
    ['a month in words', 'stand: "2026-05"', 'stand: Mai 2026'],
    ['typographic quotes', '"09187"', '„09187“'],
    ['a long dash in a date', '"2026-05"', '2026–05'],
    ['a number in quotes', 'anzahl: 72', 'anzahl: "72"'],
    ['a leading zero', 'anzahl: 72', 'anzahl: 072'],
    ['blanks in a value', 'Wittelsbacherstraße 53', '"Wittelsbacherstraße  53 "'],
    ['blanks at the end of a line', 'art: landratsamt', 'art: landratsamt   '],
    ['no blank behind the colon', 'art: landratsamt', 'art:landratsamt'],
    ['an equals sign', 'art: landratsamt', 'art = landratsamt'],
    ['a bullet', '  - anzahl: 72', '  • anzahl: 72'],
    ['a dash that sticks', '  - anzahl: 72', '  -anzahl: 72'],
    ['a tab', '  seit:', '\tseit:'],
    ['line ends of Windows', /\n/g, '\r\n'],
    ['a kind in capitals', 'art: landratsamt', 'art: Landratsamt'],
    ['umlauts of Apple', 'Wittelsbacherstraße 53', 'Wittelsbacherstraße 53'.normalize('NFD')],
    ['a no-break space', 'Satz für', 'Satz\u00a0für'],
    ['fields in another order', /(telefon.*\n)(email.*\n)/, '$2$1'],
  ])('mends %s and nothing else', (_, von, nach) => {
    const falsch = MUSTER.replace(von, nach);
    expect(fixe(falsch).replace(/^(.*?hinweis: )"(.*)"$/m, '$1$2')).toBe(MUSTER);
  });

  test('puts numbers in order, each with its comments', () => {
    const [erste, zweite] = [
      / {2}- anzahl: 65\n(?: {4}.*\n)+/,
      / {2}- anzahl: 72\n(?: {4}.*\n)+/,
    ].map((muster) => muster.exec(MUSTER)![0]) as [string, string];
    const mitKommentar = `  # aus dem Jahresbericht\n${zweite.replace('72', '72 # gezählt')}`;
    const text = MUSTER.replace(erste + zweite, mitKommentar + erste);
    expect(fixe(text)).toBe(MUSTER.replace(zweite, mitKommentar));
  });

  test('writes the official name with its umlauts, and only then', () => {
    const text = (name: string) => `name: ${name}
art: markt
schluessel: "09776120"
auszeichnung:
  quelle: https://www.stmd.bayern.de/a
`;
    const behoerde = grundlage.register.behoerden.find(
      ({ art, name }) => art === 'markt' && name.includes('ü'),
    )!;
    const mit = (name: string) => text(name).replace('09776120', behoerde.schluessel);
    expect(fixe(mit(`Markt ${behoerde.name.replace('ü', 'ue')}`))).toBe(
      mit(`Markt ${behoerde.name}`),
    );
    expect(fixe(mit('Markt Anderswo'))).toBe(mit('Markt Anderswo'));
  });

  test('loses no comment and no value, and has nothing to mend the second time', () => {
    fc.assert(
      fc.property(verdorben, (text) => {
        const einmal = fixe(text);
        expect(fixe(einmal)).toBe(einmal);
        const vorher = quelltextAus(DATEI, text);
        if (vorher.lesefehler || text.includes('#')) return;
        const fehler = (eines: Quelltext) =>
          pruefeEinen(eines, umfeld).filter(({ schwere }) => schwere === 'fehler').length;
        expect(fehler(quelltextAus(DATEI, einmal))).toBeLessThanOrEqual(fehler(vorher));
      }),
      { numRuns: 1500, seed: 8 },
    );
    const kommentiert = MUSTER.replaceAll('\n', ' # so\n').replace('"09187"', '09187');
    expect(kommentare(fixe(kommentiert))).toEqual(kommentare(kommentiert));
  });

  test('leaves records alone in which nothing is to be mended', () => {
    for (const quelltext of quelltexte) expect(fixe(quelltext.text)).toBe(quelltext.text);
  });
});
