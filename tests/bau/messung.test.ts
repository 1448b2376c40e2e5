/** What measurements say; the figures are invented. */
import { expect, test } from 'vitest';
import {
  ersetzeMesswerte,
  messtabelle,
  ueberschritten,
  vergleiche,
  vergleichstabelle,
  type Messreihe,
} from '../../src/io/messung/bericht.ts';
import { anteilswert, vertauscht } from '../../src/io/messung/imbrowser.ts';
import { bewegteBilder } from '../../src/io/messung/kartenmessung.ts';
import { miss, mittlere } from '../../src/io/messung/messung.ts';

const messung = (rechenzeit: number) => ({ dauer: rechenzeit, rechenzeit, speicher: 100 });
const REIHE: Messreihe = {
  anzahl: 2445,
  seiten: 11_000,
  dateien: 37_000,
  mb: 500,
  suchindex: 9000,
  pruefung: messung(4),
  bauKalt: messung(50),
  bauWarm: messung(20),
  astro: messung(12),
  eleventy: messung(8),
};

test('the table has a column for each stock, and a dash for what was not measured', () => {
  const { astro: _, eleventy: __, ...ohne } = REIHE;
  const tabelle = messtabelle([{ ...ohne, anzahl: 143 }, REIHE]);
  expect(tabelle).toMatch(/^\| Records +\| 143 +\| 2,445 +\|$/m);
  expect(tabelle).toMatch(
    /^\| Build, pictures kept \/ bare Astro: time \(work\) +\| – +\| [\d.]+ × \(1\.67 ×\) +\|$/m,
  );
});

test('what a browser was slow at stands in the table, and over its limit', () => {
  const antwort = (p95: number) => ({ median: 10, p95, gefunden: 1, gefundenVertippt: 0.5 });
  const browser = {
    finder: antwort(51),
    minisearch: antwort(20),
    pagefind: antwort(30),
    karte: { blockiert: 120, bild: 33 },
  };
  const tabelle = messtabelle([REIHE, { ...REIHE, browser }]);
  expect(tabelle).toMatch(/^\| Finder, list drawn: .*\| – +\| 10 ms, 51 ms; 100 %, 50 % +\|$/m);
  expect(tabelle).toMatch(/^\| Map: blocked .*\| 120 ms +\|$/m);
  expect(ueberschritten({ ...REIHE, browser })).toEqual(['2,445 records: finder 51 ms of 50 ms']);
});

test('a share of values, and a slip in the name that counts', () => {
  expect(anteilswert([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(anteilswert([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(anteilswert([], 0.5)).toBe(0);
  expect(vertauscht('Markt Scheidegg')).toBe('Markt Scehidegg');
});

test('frames count while the map changes, and until what has changed is drawn', () => {
  const bilder = [0, 16, 116, 216, 232, 248];
  expect(bewegteBilder(bilder, 150)).toEqual([16, 100, 100, 16]);
  expect(bewegteBilder(bilder, 1000)).toEqual([16, 100, 100, 16, 16]);
  expect(bewegteBilder([5], 4)).toEqual([]);
});

test('of several runs the one in the middle counts, and the most memory', () => {
  const lauf = (dauer: number, rechenzeit: number, speicher: number) => ({
    dauer,
    rechenzeit,
    speicher,
  });
  expect(mittlere([lauf(30, 41, 100), lauf(90, 40, 90), lauf(28, 99, 130)])).toEqual({
    dauer: 30,
    rechenzeit: 41,
    speicher: 130,
  });
});

test('machines cancel out: twice as slow in everything is the same', () => {
  const langsam = (wert: number) => messung(wert * 2);
  const andere = {
    ...REIHE,
    pruefung: langsam(4),
    bauKalt: langsam(50),
    bauWarm: langsam(20),
    astro: langsam(12),
  };
  for (const { verhaeltnis } of vergleiche([andere], [REIHE])) expect(verhaeltnis).toBeCloseTo(1);
  const teurer = vergleiche([{ ...REIHE, bauWarm: messung(30) }], [REIHE]);
  expect(teurer.filter(({ verhaeltnis }) => verhaeltnis > 1.1)).toEqual([
    { anzahl: 2445, was: 'build, pictures kept / bare Astro', verhaeltnis: 1.5 },
  ]);
  expect(vergleichstabelle(teurer)).toMatch(/pictures kept \/ bare Astro +\| 1\.50 × +\| more/);
  expect(vergleiche([REIHE], [])).toEqual([]);
});

test('limits are named where they are broken', () => {
  expect(ueberschritten(REIHE)).toEqual([]);
  const schwer = { ...REIHE, bauWarm: { dauer: 61, rechenzeit: 30, speicher: 1600 } };
  expect(ueberschritten(schwer)).toEqual([
    '2,445 records: build 61.0 s of 60 s',
    '2,445 records: memory 1600 of 1536 MB',
    '2,445 records: build 5.08 × bare Astro, at most 2',
  ]);
});

test('only what stands between the marks is replaced', () => {
  const seite = ersetzeMesswerte(
    'vor\n<!-- measured by npm run bench -->\nalt\n<!-- end of what was measured -->\nnach\n',
    'neu',
  );
  expect(seite).toMatch(/^vor\n<!--.*-->\n\nneu\n\n<!-- end.*-->\nnach\n$/s);
  expect(() => ersetzeMesswerte('ohne', 'neu')).toThrow('lacks');
});

test('a command is measured with all that it starts; one that fails says its last words', async () => {
  const ort = { ordner: '.', umgebung: {} };
  const kind =
    "require('child_process').execFileSync(process.execPath,['-e','setTimeout(()=>{},500)'])";
  const { dauer, rechenzeit, speicher } = await miss([process.execPath, '-e', kind], ort);
  expect(dauer).toBeGreaterThan(0);
  if (process.platform === 'linux') expect(Math.min(rechenzeit, speicher)).toBeGreaterThan(0);
  await expect(
    miss([process.execPath, '-e', "console.error('Schluss');process.exit(3)"], ort),
  ).rejects.toThrow(/Gescheitert \(3\).*Schluss/s);
});
