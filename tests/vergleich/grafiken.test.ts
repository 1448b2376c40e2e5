import { Parser } from 'saxen';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { vergleichstexte } from '../../src/domain/texte/vergleich.ts';
import { alleGrafiken, GRAFIKEN, vergleich } from '../../src/domain/vergleich/grafiken.ts';
import { istLeer, type Grafik } from '../../src/domain/vergleich/grafik.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { leseGesamtzahlen } from '../../src/io/gesamtzahlen.ts';
import { alsPng, alsSvg, alsTeil } from '../../src/io/grafik/zeichnen.ts';
import { schriftart } from '../../src/io/schrift.ts';
import { STUFENMUSTER } from '../../src/domain/karte/muster.ts';
import { HEUTE, register, verzeichnis } from '../hilfe/inhalt.ts';

const gesamtzahlen = leseGesamtzahlen();
const von = (sprache: (typeof SPRACHEN)[number], vollstaendig = false) =>
  alleGrafiken(vergleich(verzeichnis, gesamtzahlen, sprache, { heute: HEUTE, vollstaendig }));
const grafiken = von('de');
const leere = alleGrafiken(
  vergleich(verzeichnisAus([], register), [], 'de', { heute: HEUTE, vollstaendig: true }),
);

/** All texts of a drawing. @throws Error if it is no well-formed XML */
function texteIn(svg: string): string[] {
  const texte: string[] = [];
  let offen = false;
  const leser = new Parser();
  leser.on('error', (fehler: Error) => {
    throw fehler;
  });
  leser.on('openTag', (name: string) => {
    offen = name === 'text';
    if (offen) texte.push('');
  });
  leser.on('closeTag', () => (offen = false));
  leser.on('text', (text: string, entziffert: (t: string) => string) => {
    if (offen) texte[texte.length - 1] += entziffert(text);
  });
  leser.parse(svg);
  return texte;
}

const spalte = ({ tabelle: { zeilen } }: Grafik, nummer: number) =>
  zeilen.map((zeile) => zeile[nummer]);

test('every chart of the list exists in every language, whatever the records say', () => {
  for (const sprache of SPRACHEN) expect(von(sprache).map(({ id }) => id)).toEqual(GRAFIKEN);
  expect(leere.map(({ id }) => id)).toEqual(GRAFIKEN);
});

test('while records are missing every picture says so, afterwards none', () => {
  for (const sprache of SPRACHEN) {
    const satz = vergleichstexte(sprache).unvollstaendig;
    expect(new Set(von(sprache).map(({ vorbehalt }) => vorbehalt))).toEqual(new Set([satz]));
    expect(von(sprache, true).some((grafik) => 'vorbehalt' in grafik)).toBe(false);
  }
});

describe('the numbers of a picture are those of its table', () => {
  test.each(grafiken)('$id', (grafik) => {
    const { bild } = grafik;
    switch (bild.form) {
      case 'balken': {
        // The last column of shares, the fourth of rankings.
        const nummer = bild.bis === 1 && grafik.id.startsWith('abdeckung') ? 5 : 3;
        const werte = bild.balken.map(({ wert }) => wert);
        expect(werte).toEqual(spalte(grafik, nummer).slice(0, werte.length));
        break;
      }
      case 'saeulen':
        expect(bild.saeulen.map(({ von, bis, hoehe }) => [von, bis, hoehe])).toEqual(
          grafik.tabelle.zeilen,
        );
        break;
      case 'zeit':
        for (const { wert } of [...bild.punkte, ...bild.linie])
          expect(spalte(grafik, 3)).toContain(wert);
        expect(grafik.tabelle.zeilen).toHaveLength(gesamtzahlen.length + bild.linie.length);
        break;
      case 'schichten':
        for (const { name, teile } of bild.reihen)
          expect(teile.reduce((summe, { anzahl }) => summe + anzahl, 0)).toBe(
            spalte(grafik, 1).filter((bezirk) => bezirk === name).length,
          );
        break;
      case 'spannen':
        for (const { von, bis } of bild.spannen)
          expect(
            grafik.tabelle.zeilen.map((zeile) => [zeile[3], zeile[5], zeile[7]]),
          ).toContainEqual([von, bis, bis - von]);
    }
  });
});

describe('drawing', () => {
  let gezeichnete: { grafik: Grafik; teil: string; datei: string }[];
  beforeAll(async () => {
    gezeichnete = await Promise.all(
      [...grafiken, ...leere].map(async (grafik) => ({
        grafik,
        teil: await alsTeil(grafik),
        datei: await alsSvg(grafik),
      })),
    );
  });

  test('is well-formed, and says title, source and every value inside the picture', () => {
    for (const { grafik, teil, datei } of gezeichnete)
      for (const svg of [teil, datei]) {
        const texte = texteIn(svg);
        expect(texte.join(' ')).toContain(grafik.titel);
        expect(texte.join(' ')).toContain(grafik.quelle);
        if (grafik.vorbehalt) expect(texte.join(' ')).toContain(grafik.vorbehalt);
        if (istLeer(grafik)) expect(texte.join(' ')).toContain(grafik.leer);
        if (grafik.bild.form === 'balken')
          for (const { beschriftung } of grafik.bild.balken) expect(texte).toContain(beschriftung);
      }
  });

  test('has no style of its own in a page, and knows both schemes as a file', () => {
    for (const { teil, datei } of gezeichnete) {
      expect(teil).not.toMatch(/<style|style="|#[0-9a-f]{6}/);
      expect(datei).toContain('prefers-color-scheme:dark');
      // Every variable that the file uses it also brings along.
      for (const [, name] of datei.matchAll(/var\((--[a-z0-9-]+)\)/g))
        expect(datei).toContain(`${name}:`);
    }
  });

  test('no text is wider than the picture, whatever font shows it', () => {
    for (const { grafik, teil, datei } of gezeichnete)
      for (const svg of [teil, datei]) {
        const weite = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
        for (const [text, attribute] of svg.matchAll(/<text([^>]*)>/g)) {
          const laenge = Number(/ textLength="([\d.]+)"/.exec(attribute!)?.[1]);
          expect(laenge, `${grafik.id}: ${text}`).toBeLessThanOrEqual(weite);
        }
      }
  });

  test('repeats no id within a page', () => {
    const ids = gezeichnete
      .slice(0, grafiken.length)
      .flatMap(({ teil }) => [...teil.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same bytes each time, as SVG and as PNG', async () => {
    for (const { grafik, datei } of gezeichnete.slice(0, 5)) {
      expect(await alsSvg(grafik)).toBe(datei);
      expect(Buffer.from(await alsPng(grafik)).equals(Buffer.from(await alsPng(grafik)))).toBe(
        true,
      );
    }
  });

  test('every pattern that it fills with is its own, and each shade between empty and full has one', () => {
    const geschichtete = gezeichnete.filter(
      ({ grafik }) => grafik.bild.form === 'schichten' && !istLeer(grafik),
    );
    expect(geschichtete.length).toBeGreaterThan(0);
    for (const { grafik, teil } of gezeichnete) {
      const eigene = [...teil.matchAll(/<pattern id="([^"]*)"/g)].map(([, id]) => id);
      for (const [, id] of teil.matchAll(/url\(#([^)]*)\)/g)) expect(eigene).toContain(id);
      for (const id of eigene) expect(id).toContain(grafik.id);
    }
    for (const { teil } of geschichtete)
      expect(new Set(teil.match(/url\(#[^)]*\)/g)).size).toBe(STUFENMUSTER.length);
  });

  test('as PNG is three times as large, and neither transparent nor blank', async () => {
    const { grafik, datei } = gezeichnete[0]!;
    const [, breite, hoehe] = /viewBox="0 0 (\d+) (\d+)"/.exec(datei)!.map(Number);
    const bild = sharp(await alsPng(grafik));
    const { width, height, format } = await bild.metadata();
    expect([width, height, format]).toEqual([breite! * 3, hoehe! * 3, 'png']);
    const { channels, isOpaque } = await bild.stats();
    expect(isOpaque).toBe(true);
    expect(channels[0]!.stdev).toBeGreaterThan(5);
  });
});

test('the font of the pictures has every character of their words', async () => {
  const schrift = schriftart('normal');
  for (const sprache of SPRACHEN)
    for (const grafik of von(sprache))
      for (const zeichen of texteIn(await alsTeil(grafik)).join(''))
        expect(schrift.hasGlyphForCodePoint(zeichen.codePointAt(0)!), zeichen).toBe(true);
});
