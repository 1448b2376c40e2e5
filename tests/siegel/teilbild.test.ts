import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebietskarten } from '../../src/domain/karte/gebietskarte.ts';
import { zeichner } from '../../src/domain/karte/zeichnung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { pressekarte, PRESSEKARTE } from '../../src/domain/siegel/pressekarte.ts';
import { teilbild, TEILBILD } from '../../src/domain/siegel/teilbild.ts';
import { amtbild, gebietsbild, startbild } from '../../src/domain/siegel/teilbildangaben.ts';
import { landkreis } from '../../src/domain/verzeichnis/gebiete.ts';
import { alsPng, bildfolge } from '../../src/io/bildablage.ts';
import { leseSchriften } from '../../src/io/schrift.ts';
import { grenzen, register, verzeichnis } from '../hilfe/inhalt.ts';

const schriften = leseSchriften();
const amt = verzeichnis.gueltige[0]!;

describe('what a share picture says', () => {
  test('an office: name, number, Stand; a lower bound stays one', () => {
    for (const eines of verzeichnis.gueltige) {
      const { titel, zahl, ueber, unter } = amtbild(eines);
      expect(titel).toBe(eines.name);
      expect(zahl.replaceAll('.', '')).toBe(String(eines.zahl.anzahl));
      expect(ueber).toBe(eines.zahl.mindestens ? 'mindestens' : undefined);
      expect(unter).toBe('Online-Verfahren');
    }
  });
  test('a withdrawn seal: no number, since when', () => {
    for (const eines of verzeichnis.aemter.filter(({ status }) => status === 'entzogen')) {
      const angaben = amtbild(eines);
      expect(angaben).toMatchObject({ zahl: '–', entzogen: true });
      expect(angaben.fusszeile).toMatch(/^Siegel seit .* nicht mehr gültig$/);
    }
  });
  test('an area and the main page count what is recorded, and say so', () => {
    const kreis = landkreis(register.landkreise[0]!, verzeichnis);
    expect(gebietsbild(kreis).zahl).toBe(String(kreis.aemter.length));
    expect(startbild(1, { anteil: 0 }).unter).toBe('Amt mit Siegel');
    expect(startbild(2, { anteil: 0.5 }).fusszeile).toContain('50 %');
    expect(startbild(2, { anteil: 0.5 }).fusszeile).toContain('was hier eingetragen ist');
  });
  test('every authority of the register can be drawn, without fonts', () => {
    for (const behoerde of register.behoerden) {
      const bild = teilbild({ ...amtbild(amt), titel: behoerdenname(behoerde) }, schriften);
      expect(bild).not.toMatch(/<text|NaN|Infinity/);
    }
  });
});

test('the map names title, count, source and boundaries inside the picture', () => {
  const karte = gebietskarten(verzeichnis, zeichner(grenzen), {
    kreis: (name) => name,
  }).abdeckung();
  const bild = pressekarte(karte, { anzahl: 3, stand: '2026-05-01' }, schriften);
  expect(bild).toContain(`width="${PRESSEKARTE.breite}"`);
  expect(bild.match(/<path fill="#[0-9a-f]{6}" d=/g)!.length).toBeGreaterThanOrEqual(
    karte.flaechen.length,
  );
  expect(bild).not.toMatch(/NaN|undefined|Infinity/);
});

describe('PNG', () => {
  let ordner: string;
  beforeAll(() => {
    ordner = mkdtempSync(join(tmpdir(), 'bilder-'));
  });
  afterAll(() => {
    rmSync(ordner, { recursive: true });
  });
  test('has the size that networks ask for, and is small', async () => {
    const png = await alsPng(teilbild(amtbild(amt), schriften), ordner);
    const { width, height, format } = await sharp(png).metadata();
    expect([width, height, format]).toEqual([TEILBILD.breite, TEILBILD.hoehe, 'png']);
    expect(png.length).toBeLessThan(40 * 1024);
  });
  test('is drawn once: the second time it is read', async () => {
    const svg = teilbild({ ...amtbild(amt), titel: 'Zweimal' }, schriften);
    const einmal = await alsPng(svg, ordner);
    const dateien = readdirSync(ordner).length;
    expect((await alsPng(svg, ordner)).equals(einmal)).toBe(true);
    expect(readdirSync(ordner)).toHaveLength(dateien);
    await alsPng(svg.replace('Zweimal', 'Anders'), ordner);
    expect(readdirSync(ordner)).toHaveLength(dateien + 1);
  });
  test('what is cut off is drawn again, and what a killed build left goes', async () => {
    const eigener = mkdtempSync(join(ordner, 'eigener-'));
    const svg = teilbild({ ...amtbild(amt), titel: 'Halb' }, schriften);
    const ganz = await alsPng(svg, eigener);
    const [name] = readdirSync(eigener);
    for (const laenge of [0, ganz.length >> 1]) {
      truncateSync(join(eigener, name!), laenge);
      expect((await alsPng(svg, eigener)).equals(ganz)).toBe(true);
      expect(readFileSync(join(eigener, name!)).equals(ganz)).toBe(true);
    }
    const anderer = mkdtempSync(join(ordner, 'anderer-'));
    for (const pid of [999_999_999, process.pid]) writeFileSync(join(anderer, `a.png.${pid}`), '');
    await alsPng(svg, anderer);
    expect(readdirSync(anderer)).toEqual([name, `a.png.${process.pid}`].sort());
  });
  test('pictures come in order, each its own', async () => {
    const svg = (farbe: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path fill="${farbe}" d="M0 0h2v2H0z"/></svg>`;
    const farben = ['#ff0000', '#00ff00', '#0000ff'];
    const folge = bildfolge(
      farben.map((farbe) => () => svg(farbe)),
      { ordner },
    );
    for (const [i, farbe] of farben.entries()) {
      const { data } = await sharp(await folge(i))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(farbe);
    }
  });
  test('what cannot be drawn fails when it is asked for', async () => {
    const folge = bildfolge([() => 'kein Bild', () => 'auch keins'], { ordner });
    await expect(folge(0)).rejects.toThrow();
  });
});
