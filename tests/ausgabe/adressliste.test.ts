/** The lists of published addresses: nothing is lost, what is new finds its place, moves lead on. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  adressenIn,
  ergaenzt,
  istBleibend,
  listeAus,
  umzugslisteAus,
  verlorene,
  zeilenAus,
  type Adressbestand,
} from '../../src/domain/ausgabe/adressliste.ts';
import { istSeitenumzug, umzuegeAus } from '../../src/domain/ausgabe/umzuege.ts';
import { adressbericht, leseAdressbestand, leseAdresslisten } from '../../src/io/adressablage.ts';
import { markiere } from '../../src/io/baumarke.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';

const bestand = (
  vorhandene: readonly string[],
  umzuege: readonly (readonly [string, string])[] = [],
): Adressbestand => ({ vorhandene: new Set(vorhandene), umzuege: new Map(umzuege) });

const AEMTER = listeAus('aemter', '# Ämter\n/aemter/*/\n/daten/*.json\na\nb\n');

describe('a list', () => {
  test('stands for each pattern with each name, and is written as it was', () => {
    expect(adressenIn(AEMTER)).toEqual([
      '/aemter/a/',
      '/aemter/b/',
      '/daten/a.json',
      '/daten/b.json',
    ]);
    expect(zeilenAus(AEMTER)).toEqual(['/aemter/*/', '/daten/*.json', 'a', 'b']);
  });

  test('is the same in any order, twice the same, and with the line ends of Windows', () => {
    const gemischt = listeAus('aemter', 'b\r\na\r\n/daten/*.json\r\n\r\n/aemter/*/\r\na\r\n');
    expect(gemischt).toEqual(AEMTER);
  });

  test.each(['aemter/a/', '/a/*/*/', '/mit leer/', '<<<<<<< HEAD', '*'])(
    'refuses „%s“',
    (zeile) => {
      expect(() => listeAus('x', `/\n${zeile}\n`)).toThrow(`Zeile 2: „${zeile}“`);
    },
  );

  test.each(['/a/', '/a/ /b/ /c/', '/a/ b', '/a/ /a/'])('„%s“ is no move', (zeile) => {
    expect(() => umzugslisteAus(zeile)).toThrow('Zeile 1');
  });
});

describe('what was published', () => {
  const ALLE = ['/aemter/a/', '/aemter/b/', '/daten/a.json', '/daten/b.json'];

  test('is there', () => expect(verlorene([AEMTER], bestand(ALLE))).toEqual([]));

  test('or is missed', () =>
    expect(verlorene([AEMTER], bestand(ALLE.slice(1)))).toEqual([
      { adresse: '/aemter/a/', ziel: undefined },
    ]));

  test('or leads on to what is there, also by way of another', () => {
    const uebrige = ALLE.slice(1);
    const weg = (...umzuege: [string, string][]) => verlorene([AEMTER], bestand(uebrige, umzuege));
    expect(weg(['/aemter/a/', '/aemter/b/'])).toEqual([]);
    expect(weg(['/aemter/a/', '/x/'], ['/x/', '/aemter/b/'])).toEqual([]);
    for (const umzuege of [
      [['/aemter/a/', '/x/']],
      [
        ['/aemter/a/', '/x/'],
        ['/x/', '/aemter/a/'],
      ],
    ] as [string, string][][])
      expect(weg(...umzuege)).toEqual([{ adresse: '/aemter/a/', ziel: '/x/' }]);
  });

  test('a page that only leads on does not make up for a missing target', () =>
    expect(verlorene([AEMTER], bestand(ALLE, [['/aemter/a/', '/weg/']]))).toHaveLength(1));
});

describe('what is new', () => {
  const neu = (vorhandene: string[], umzuege: [string, string][] = []) =>
    ergaenzt([AEMTER], bestand([...adressenIn(AEMTER), ...vorhandene], umzuege));

  test('is a name, if all patterns hold for it', () => {
    const { listen, neue } = neu(['/aemter/c/', '/daten/c.json']);
    expect(neue).toEqual(['/aemter/c/', '/daten/c.json']);
    expect(listen).toEqual([{ ...AEMTER, namen: ['a', 'b', 'c'] }]);
  });

  test('is a pattern, if it holds for all names', () => {
    const { listen } = neu(['/bild/a.png', '/bild/b.png']);
    expect(listen).toEqual([{ ...AEMTER, muster: ['/aemter/*/', '/bild/*.png', '/daten/*.json'] }]);
  });

  test('may be led on: a former name has all addresses, too', () => {
    const { listen } = neu(
      ['/aemter/alt/'],
      [
        ['/aemter/alt/', '/aemter/a/'],
        ['/daten/alt.json', '/daten/a.json'],
      ],
    );
    expect(listen[0]!.namen).toContain('alt');
  });

  test('else stands by itself; nothing is lost and nothing comes twice', () => {
    const { listen } = neu(['/aemter/c/', '/neu/']);
    expect(listen.slice(1)).toEqual([
      { name: 'einzelne', adressen: ['/aemter/c/', '/neu/'], muster: [], namen: [] },
    ]);
    const wieder = ergaenzt(listen, bestand(listen.flatMap(adressenIn)));
    expect(wieder).toEqual({ listen, neue: [] });
  });

  test.each([
    '/_astro/a.js',
    '/.betrieb/x.conf',
    '/pagefind/pagefind.js',
    '/finder.json',
    '/finder/3.json',
    '/karte/aemter.json',
    '/404.html',
    '/en/404/',
    '/schild/a-a4.pdf',
    '/signet/a.jws',
    '/daten/v1/aemter.json.gz',
  ])('but „%s“ is part of the program or of one installation', (adresse) =>
    expect(istBleibend(adresse)).toBe(false),
  );
  test.each(['/', '/karte/', '/daten/v1/aemter.json', '/feed/bayern.atom', '/bilder/karte.png'])(
    '„%s“ stays',
    (adresse) => expect(istBleibend(adresse)).toBe(true),
  );
});

describe('moves', () => {
  const nichts = {
    aemter: [],
    orte: [],
    verfahren: new Set<string>(),
    fruehereVerfahren: [],
    vonHand: [],
  };
  const weg = (gruende: Partial<Parameters<typeof umzuegeAus>[0]>) =>
    new Map(umzuegeAus({ ...nichts, ...gruende }));

  test('an office takes its pages and its picture along, in every language', () => {
    const umzuege = weg({ aemter: [['alt', 'neu']], verfahren: new Set(['neu']) });
    expect(umzuege.get('/aemter/alt/')).toBe('/aemter/neu/');
    expect(umzuege.get('/en/aemter/alt/verfahren/')).toBe('/en/aemter/neu/verfahren/');
    expect(umzuege.get('/bilder/amt/alt.png')).toBe('/bilder/amt/neu.png');
  });

  test('a list of procedures that is gone leads to its office, of today', () => {
    const aemter = [['alt', 'neu']] as const;
    const ohne = weg({ aemter, fruehereVerfahren: ['alt', 'neu', 'x'] });
    for (const id of ['alt', 'neu']) {
      expect(ohne.get(`/aemter/${id}/verfahren/`)).toBe('/aemter/neu/');
      expect(ohne.get(`/en/aemter/${id}/verfahren/`)).toBe('/en/aemter/neu/');
    }
    const mit = weg({ aemter, verfahren: new Set(['neu', 'x']), fruehereVerfahren: ['alt', 'x'] });
    expect(mit.get('/aemter/alt/verfahren/')).toBe('/aemter/neu/verfahren/');
    expect(mit.has('/aemter/x/verfahren/')).toBe(false);
  });

  test('by hand lead to where their target is today', () => {
    const umzuege = weg({ aemter: [['alt', 'neu']], vonHand: [['/ganz-alt/', '/aemter/alt/']] });
    expect(umzuege.get('/ganz-alt/')).toBe('/aemter/neu/');
  });

  test('only a page leads on by itself', () => {
    expect(istSeitenumzug(['/a/', '/b/'])).toBe(true);
    expect(istSeitenumzug(['/a.json', '/b.json'])).toBe(false);
  });
});

describe('a site and its lists', () => {
  const inhalt = inhaltMit({});
  const site = mkdtempSync('.tmp/adressen-');
  const umgebung = { CONTENT_DIR: inhalt, OUT_DIR: site, BASE_PATH: '/amt' };
  beforeAll(() => Object.entries(umgebung).forEach(([name, wert]) => vi.stubEnv(name, wert)));
  afterAll(() => {
    vi.unstubAllEnvs();
    for (const ordner of [inhalt, site]) rmSync(ordner, { recursive: true });
  });
  const lege = (wurzel: string, datei: string, text = '') => {
    mkdirSync(dirname(join(wurzel, datei)), { recursive: true });
    writeFileSync(join(wurzel, datei), text);
  };
  const bericht = () => adressbericht(site, leseAdresslisten(), leseAdressbestand(site));

  test('a loss is a table with the remedy; a move makes up for it, unless it hides a page', () => {
    expect(() => leseAdressbestand(site)).toThrow('npm run build');
    expect(leseAdresslisten()).toEqual([]);
    lege(inhalt, 'adressen/aemter.txt', '# Ämter\n/aemter/*/\nalt\n');
    for (const id of ['neu', 'anderes']) lege(site, `aemter/${id}/index.html`);
    lege(site, '_astro/x.js');
    markiere(site);
    expect(bericht()).toMatch(/\| \/aemter\/alt\/ +\| fehlt [^]*umzuege\.txt/);

    const weiter = (alt: string) => `/amt/aemter/${alt}/ /amt/aemter/neu/ 301\n`;
    lege(site, '_redirects', weiter('alt') + weiter('anderes'));
    expect(bericht()).toMatch(/\/aemter\/anderes\/ +\| führt weiter, ist aber eine Seite/);
    lege(site, '_redirects', weiter('alt'));
    expect(bericht()).toBeUndefined();
  });

  test('the command writes what is new, and says where a list is damaged', async () => {
    const { status, stderr } = await fuehreBefehlAus('permalinks', umgebung, '--write');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const datei = join(inhalt, 'adressen/aemter.txt');
    expect(readFileSync(datei, 'utf8')).toBe('# Ämter\n/aemter/*/\nalt\nanderes\nneu\n');
    expect(ergaenzt(leseAdresslisten(), leseAdressbestand(site)).neue).toEqual([]);

    writeFileSync(datei, '<<<<<<< HEAD\n');
    const danach = await fuehreBefehlAus('permalinks', umgebung);
    expect(danach.status).toBe(1);
    expect(danach.stderr).toMatch(/^„.*aemter\.txt“: Zeile 1: „<<<<<<< HEAD“ .*\n$/);
  });
});
