/** The pages of law as they are written, for an installation that is set up and for one that is not. */
import { describe, expect, test } from 'vitest';
import { PFLICHTANGABEN, type Betrieb } from '../../src/domain/datensatz/betrieb.ts';
import { PLATZHALTER, platzhalterIn, VIDEOSEITE } from '../../src/domain/datensatz/seite.ts';
import { rechtstexte } from '../../src/domain/texte/recht.ts';
import {
  einrichtungsbericht,
  einrichtungsmaengel,
  fehlendAuf,
  gefuellt,
  type Fuellung,
} from '../../src/domain/texte/seitentext.ts';
import { pruefeSeitendateien } from '../../src/io/seiteninhalt.ts';
import { BETRIEB } from '../hilfe/betrieb.ts';

const { seiten, meldungen } = pruefeSeitendateien();
const fuellung = (betrieb: Betrieb, basis = '/'): Fuellung => ({
  betrieb,
  website: 'https://amt.example.org/',
  kartendienst: 'Kartendienst [Probe]',
  basis,
});
const ohne = (feld: keyof Betrieb): Betrieb => ({ ...BETRIEB, [feld]: undefined });

/** Text of Markdown: what a reader sees of it. */
const gelesen = (markdown: string) =>
  markdown.replace(/\]\([^)]*\)/g, ']').replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');

test('the pages have no error, and the law has one in each language', () => {
  expect(meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
  for (const name of ['kontakt', 'impressum', 'datenschutz', 'barrierefreiheit'])
    expect(seiten.filter((seite) => seite.name === name).map(({ sprache }) => sprache)).toEqual([
      'en',
      'de',
    ]);
});

describe.each(seiten.map((seite) => [`${seite.name} (${seite.sprache})`, seite] as const))(
  '%s',
  (_, seite) => {
    const voll = gefuellt(seite, fuellung(BETRIEB));

    test('is complete where everything is said', () => {
      expect(fehlendAuf(seite, BETRIEB)).toEqual([]);
      expect(voll).not.toContain('{{');
      expect(voll).not.toMatch(/undefined|noch nicht eingerichtet|not set up|noch nicht geprüft/);
    });

    test('says what is missing where nothing is, and invents nothing', () => {
      const leer = gefuellt(seite, fuellung({}));
      const { platz, angaben } = rechtstexte(seite.sprache, seite.name);
      for (const feld of fehlendAuf(seite, {}))
        if (feld !== 'bewertung') expect(gelesen(leer)).toContain(platz(angaben[feld]));
      expect(leer).not.toContain('{{');
      expect(leer).not.toContain('undefined');
    });

    test.each(PFLICHTANGABEN)('misses %s only where it shows it', (feld) => {
      const zeigt = platzhalterIn(seite.text).some(
        ({ wort }) => PLATZHALTER[wort as keyof typeof PLATZHALTER] === feld,
      );
      expect(fehlendAuf(seite, ohne(feld))).toEqual(zeigt ? [feld] : []);
    });
  },
);

test('what is missing of the page in Leichte Sprache is said in such words', () => {
  const leicht = rechtstexte('de', 'leichte-sprache');
  const felder = fehlendAuf(
    seiten.find(({ name }) => name === 'leichte-sprache')!,
    {},
  );
  const text = [
    `${leicht.nichtEingerichtet}.`,
    leicht.esFehlt(felder.map((feld) => leicht.angaben[feld]).join(', ')),
    leicht.betreiber,
  ].join('\n');
  for (const satz of text.split('\n')) expect(satz.split(' ').length, satz).toBeLessThanOrEqual(12);
  expect(text).not.toMatch(/Installation|eingerichtet|Durchsetzungss/);
  // A long word is written with hyphens.
  for (const wort of text.split(/[\s-]+/)) expect(wort.length, wort).toBeLessThan(14);
});

describe('what the law asks of a page stands on it', () => {
  const text = (name: string, sprache = 'de') =>
    gelesen(
      gefuellt(
        seiten.find((seite) => seite.name === name && seite.sprache === sprache)!,
        fuellung(BETRIEB),
      ),
    );

  test.each(['de', 'en'])('imprint (%s)', (sprache) => {
    for (const wert of [
      BETRIEB.name,
      ...BETRIEB.anschrift,
      BETRIEB.vertretung,
      BETRIEB.email,
      BETRIEB.telefon,
    ])
      expect(text('impressum', sprache)).toContain(wert);
    expect(text('impressum', sprache)).toMatch(/§ 5 .*DDG|section 5 .*DDG/);
  });

  test.each(['de', 'en'])('privacy (%s)', (sprache) => {
    for (const wert of [
      BETRIEB.name,
      BETRIEB.datenschutz.stelle,
      BETRIEB.datenschutz.email,
      BETRIEB.aufsicht.name,
      BETRIEB.hosting.name,
      'Kartendienst [Probe]',
      'localStorage',
      'sessionStorage',
    ])
      expect(text('datenschutz', sprache)).toContain(wert);
    expect(text('datenschutz', sprache)).toMatch(/7 (?:Tagen|days)/);
  });

  test.each(['de', 'en'])('accessibility (%s)', (sprache) => {
    for (const wert of [
      '2016/2102',
      BETRIEB.email,
      BETRIEB.durchsetzung.name,
      BETRIEB.durchsetzung.email,
      'amt.example.org',
    ])
      expect(text('barrierefreiheit', sprache)).toContain(wert);
    expect(text('barrierefreiheit', sprache)).toMatch(/teilweise vereinbar|partially compliant/);
    expect(text('barrierefreiheit', sprache)).toMatch(/4\. Mai 2026|4 May 2026/);
  });
});

test('an installation without an assessment says so, in both languages', () => {
  for (const seite of seiten.filter(({ name }) => name === 'barrierefreiheit'))
    expect(gefuellt(seite, fuellung(ohne('bewertung')))).toContain(
      rechtstexte(seite.sprache).ungeprueft,
    );
});

test('own links keep to the base path and the language; links to other sites stay', () => {
  const seite = { ...seiten[0]!, sprache: 'en' as const };
  const text =
    '[a](/siegel/) [b](/siegel/#kriterien) [c](/leichte-sprache/) [d](/) [e](https://a.example/siegel/) [f](#hier)';
  expect(gefuellt({ ...seite, text }, fuellung(BETRIEB, '/amt/'))).toBe(
    '[a](/amt/en/siegel/) [b](/amt/en/siegel/#kriterien) [c](/amt/leichte-sprache/) [d](/amt/en/) [e](https://a.example/siegel/) [f](#hier)',
  );
});

test('what an operator writes is no Markdown', () =>
  expect(gefuellt({ ...seiten[0]!, text: '{{ name }}' }, fuellung(BETRIEB))).toBe(
    'Musteramt für \\*Proben\\*',
  ));

describe('before a release', () => {
  const SEITE = 'https://amt.bayern.example';

  test('nothing is missing of an installation that is set up', () =>
    expect(einrichtungsmaengel(BETRIEB, SEITE)).toEqual([]));

  test('everything that is missing is listed at once: what, where, why', () => {
    const maengel = einrichtungsmaengel({}, undefined);
    expect(maengel.map(({ wo }) => wo)).toEqual([
      expect.stringContaining('SITE_URL'),
      ...PFLICHTANGABEN.map((feld) => `src/config.ts, betrieb.${feld}`),
    ]);
    const bericht = einrichtungsbericht(maengel);
    for (const { was, wo, warum } of maengel)
      for (const wort of [was, wo, warum]) expect(bericht).toContain(wort);
  });

  test.each(PFLICHTANGABEN)('%s alone is missed', (feld) =>
    expect(einrichtungsmaengel(ohne(feld), SEITE)).toEqual([
      expect.objectContaining({ wo: `src/config.ts, betrieb.${feld}` }),
    ]),
  );

  test.each<[string, Partial<Betrieb>]>([
    ['email', { email: 'poststelle' }],
    ['redaktion', { redaktion: 'a b@c.de' }],
    ['sicherheit', { sicherheit: 'http://unverschluesselt.example' }],
    ['anschrift', { anschrift: ['Postfach'] }],
    ['anschrift', { anschrift: ['Weg 1', 'Ort ohne Postleitzahl'] }],
    ['name', { name: ' ' }],
    ['telefon', { telefon: 'siehe oben' }],
    ['bewertung', { bewertung: { ergebnis: 'nicht', weg: 'dritte', tag: '31.12.2026' } }],
    ['bewertung', { bewertung: { ergebnis: 'nicht', weg: 'dritte', tag: '2026-02-30' } }],
    ['hosting', { hosting: { ...BETRIEB.hosting, protokolltage: 1.5 } }],
    ['durchsetzung', { durchsetzung: { ...BETRIEB.durchsetzung, web: 'durchsetzung.example' } }],
    ['aufsicht', { aufsicht: { name: 'A', web: 'http://aufsicht.example' } }],
    ['datenschutz', { datenschutz: { stelle: 'A', email: '' } }],
  ])('%s as it is written is refused: %j', (feld, falsch) =>
    expect(einrichtungsmaengel({ ...BETRIEB, ...falsch }, SEITE)).toEqual([
      expect.objectContaining({ wo: `src/config.ts, betrieb.${feld}` }),
    ]),
  );

  test.each([undefined, '', 'http://localhost:4321', 'amt.bayern.example'])(
    'SITE_URL=%s is no public address',
    (adresse) =>
      expect(einrichtungsmaengel(BETRIEB, adresse)).toEqual([
        expect.objectContaining({ wo: expect.stringContaining('SITE_URL') as string }),
      ]),
  );

  test('no log is said in words', () => {
    const { hosting } = BETRIEB;
    const datenschutz = seiten.find(
      ({ name, sprache }) => name === 'datenschutz' && sprache === 'de',
    )!;
    const betrieb = { ...BETRIEB, hosting: { ...hosting, protokolltage: 0 } };
    expect(gefuellt(datenschutz, fuellung(betrieb))).toContain('führt darüber kein Protokoll');
  });
});

test('a page of videos is nobody’s duty', () =>
  expect(meldungen.some(({ datei }) => datei.includes(VIDEOSEITE))).toBe(false));
