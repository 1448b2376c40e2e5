/** Lines that stayed behind, as a table: filled in, it says what the list would have said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Ausgabeblatt } from '../../src/domain/ausgabe/ausgabeblatt.ts';
import { pruefeVorab } from '../../src/domain/pruefung/pruefung.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { alsVerstaendnis } from '../../src/domain/redaktion/einfuhrbericht.ts';
import type { Einfuhrfeld } from '../../src/domain/redaktion/einfuhrfelder.ts';
import { restblaetter } from '../../src/domain/redaktion/einfuhrrest.ts';
import { blattAus, type Tabellenblatt } from '../../src/domain/redaktion/tabellenblatt.ts';
import { gruppiere } from '../../src/domain/sprache/listen.ts';
import { alsMappe } from '../../src/io/mappe.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { grundlage, register } from '../hilfe/inhalt.ts';

const ordner = mkdtempSync(join(tmpdir(), 'rest-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const Q = 'https://www.stmd.bayern.de/liste';

/** A name that several authorities bear, and one of them. */
const [gemeint] = [...gruppiere(register.orte, ({ art, name }) => art + name).values()].find(
  ([erste, ...weitere]) => erste.art === 'gemeinde' && weitere.length > 0,
)!;

type Spalten = Partial<Record<Einfuhrfeld, string>>;

function plane(blaetter: readonly Tabellenblatt[], spalten: Spalten = {}) {
  const vorgaben = { spalten: new Map(Object.entries(spalten) as [Einfuhrfeld, string][]) };
  const plan = planeEinfuhr(blaetter, vorgaben, {
    register,
    pruefstand: { quelltexte: [], gute: new Set() },
    heute: grundlage.heute,
    vorab: (texte) => pruefeVorab([], texte, grundlage, quelltextAus),
  });
  return { ...plan, verstaendnis: alsVerstaendnis(plan.aufbau, vorgaben) };
}

const liste = (zeilen: readonly string[]) => [
  blattAus(
    'Liste',
    zeilen.map((zeile) => zeile.split('|')),
  ),
];

/** The table of what stayed behind, as it is read again after someone has worked on it. */
function gelesen(blaetter: readonly Ausgabeblatt[]): Tabellenblatt[] {
  const datei = join(ordner, 'rest.xlsx');
  writeFileSync(datei, alsMappe(blaetter));
  return leseTabelle(datei);
}

const mitZellen = (
  blaetter: readonly Ausgabeblatt[],
  neu: (wert: string | number, kopf: string | number) => string | number,
) =>
  blaetter.map((blatt) => ({
    ...blatt,
    zeilen: blatt.zeilen.map((zeile, i) =>
      zeile.map((zelle, j) =>
        i === 0 ? zelle : { ...zelle, wert: neu(zelle.wert, blatt.zeilen[0]![j]!.wert) },
      ),
    ),
  }));

/** Lists, with what someone says of their columns; §NAME and §ZAHL stand for what a test puts there. */
const LISTEN: [was: string, zeilen: readonly string[], spalten?: Spalten][] = [
  ['usual headings', ['Behörde|Zahl|Stand|Quelle', `§NAME|§ZAHL|2026-05|${Q}`]],
  [
    'a column named by its letter, behind one that is not read',
    ['Nr.|Stand|Träger|Wert|Monat|Beleg', `7|1999|§NAME|§ZAHL|2026-05|${Q}`],
    { name: 'C', anzahl: 'D', stand: 'E' },
  ],
  [
    'a list that begins further right',
    ['||Träger|Wert|Stand|Quelle', `||§NAME|§ZAHL|2026-05|${Q}`],
    { name: 'C', anzahl: 'D' },
  ],
  [
    'columns named by their headings',
    ['Träger|Wert|Stand|Quelle', `§NAME|§ZAHL|2026-05|${Q}`],
    { name: 'Träger', anzahl: 'Wert' },
  ],
  [
    'a column of keys that are none',
    ['Schlüssel|Name|Zahl|Stand|Quelle', `A-17|§NAME|§ZAHL|2026-05|${Q}`],
    { schluessel: '-' },
  ],
  ['names below the seal', ['Digitales Amt|Zahl|Stand|Quelle', `§NAME|§ZAHL|2026-05|${Q}`]],
  [
    'months that the row above names',
    ['|April 2026|Mai 2026|', 'Behörde|Verfahren|Verfahren|Quelle', `§NAME|§ZAHL|71|${Q}`],
  ],
];

describe.each<(typeof LISTEN)[number]>(LISTEN)('%s', (_, zeilen, spalten) => {
  const mit = (name: string, zahl: string) =>
    liste(zeilen.map((zeile) => zeile.replace('§NAME', name).replace('§ZAHL', zahl)));

  test('a name that is not clear: the key is filled in where the table asks for it', () => {
    const { unklare, texte } = plane(mit(gemeint.name, '70'), spalten);
    expect([unklare.length, texte.size]).toEqual([1, 0]);
    const rest = restblaetter(unklare);
    const [kopf, zeile] = rest[0]!.zeilen;
    const stelle = kopf!.findIndex(({ wert }) => wert === 'Schlüssel');
    // Text, so that no program takes the zero from a key.
    expect(zeile![stelle]).toEqual({ wert: '', art: 'offen' });

    const soll = plane(mit(gemeint.schluessel, '70'), spalten).texte;
    expect(soll.size).toBe(1);
    const ausgefuellt = gelesen(
      mitZellen(rest, (wert, ueber) => (ueber === 'Schlüssel' ? gemeint.schluessel : wert)),
    );
    // Whether or not someone says again what they said of the columns of the list.
    for (const nochmal of [spalten, {}]) {
      const plan = plane(ausgefuellt, nochmal);
      expect(plan.unklare.map(({ grund }) => grund)).toEqual([]);
      expect(plan.texte).toEqual(soll);
    }
  });

  test('as it is, it stays behind for the same reason', () => {
    const { unklare } = plane(mit(gemeint.name, '70'), spalten);
    const nochmal = plane(gelesen(restblaetter(unklare)), spalten);
    expect(nochmal.unklare.map(({ grund }) => grund)).toEqual(unklare.map(({ grund }) => grund));
    expect(restblaetter(nochmal.unklare)[0]!.zeilen).toEqual(restblaetter(unklare)[0]!.zeilen);
    expect(nochmal.verstaendnis.includes('--spalte gilt hier nicht')).toBe(spalten !== undefined);
  });

  test('another fault is mended in its cell', () => {
    const { unklare } = plane(mit('Landratsamt Rosenheim', 'viele'), spalten);
    expect(unklare).toHaveLength(1);
    const soll = plane(mit('Landratsamt Rosenheim', '70'), spalten).texte;
    const ausgefuellt = gelesen(
      mitZellen(restblaetter(unklare), (wert) => (wert === 'viele' ? '70' : wert)),
    );
    expect(plane(ausgefuellt, spalten).texte).toEqual(soll);
  });
});

test('a list with keys gets no second column of them', () => {
  const { unklare } = plane(liste(['AGS|Name|Zahl|Stand|Quelle', `0999|Xyz|70|2026-05|${Q}`]));
  expect(restblaetter(unklare)[0]!.zeilen[0]!.map(({ wert }) => wert)).toEqual([
    'AGS',
    'Name',
    'Zahl',
    'Stand',
    'Quelle',
    'Warum liegen geblieben',
  ]);
});

test('a Landkreis of a list of Landkreise stays its Landratsamt', () => {
  const zeilen = (zahl: string) =>
    liste(['Landkreis|Zahl|Stand|Quelle', `Dachau|${zahl}|2026-05|${Q}`]);
  const rest = restblaetter(plane(zeilen('viele')).unklare);
  const soll = plane(zeilen('70')).texte;
  expect([...soll.keys()]).toEqual(['aemter/landratsamt-dachau.yaml']);
  expect(plane(gelesen(mitZellen(rest, (wert) => (wert === 'viele' ? '70' : wert)))).texte).toEqual(
    soll,
  );
});
