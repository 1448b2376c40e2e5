import { expect, test } from 'vitest';
import { gleichnamigeIn } from '../../src/domain/verzeichnis/gleichnamige.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { ortsbild, ortsteilsuche } from '../../src/domain/verzeichnis/ortsbild.ts';
import type { Ort } from '../../src/domain/register/register.ts';
import { vergleicheNamen } from '../../src/domain/sprache/ortsname.ts';
import {
  anliegen,
  linkergebnisse,
  ortsteile,
  portalorte,
  register,
  verzeichnis,
  zustaendig,
} from '../hilfe/inhalt.ts';

const grundlage = {
  verzeichnis,
  gleichnamige: gleichnamigeIn(register),
  ortsteile: ortsteilsuche(ortsteile),
  anliegen,
  zustaendig,
  linkergebnisse,
  portalorte,
};
const bilder = register.orte.map((ort) => ortsbild(ort, grundlage));

test('names each authority of the register once, in order, with its levels and its record', () => {
  for (const { ort, zustaendige } of bilder) {
    const ebenen = zustaendige.flatMap(({ behoerde, ebenen }) =>
      ebenen.map((ebene) => ({ ebene, behoerde })),
    );
    expect(ebenen).toEqual(register.zustaendige(ort).map((eine) => expect.objectContaining(eine)));
    expect(new Set(zustaendige.map(({ behoerde }) => behoerde)).size).toBe(zustaendige.length);
    for (const { behoerde, amt } of zustaendige)
      expect(amt).toBe(verzeichnis.amt(behoerde.schluessel));
  }
});

test('every errand is answered by the authorities that are responsible, and by no other', () => {
  for (const { ort, zustaendige } of bilder)
    for (const eines of anliegen)
      expect(
        zustaendige
          .filter(({ aufgaben }) => aufgaben.some((gruppe) => gruppe.anliegen.includes(eines)))
          .map(({ behoerde }) => behoerde.schluessel)
          .sort(),
      ).toEqual(
        zustaendig(eines, ort)
          .map(({ behoerde }) => behoerde.schluessel)
          .sort(),
      );
});

test('an authority that only an exception adds stands before the Bezirk, without a level', () => {
  const rosenheim = bilder.find(({ ort }) => ort.schluessel === '09163000')!;
  expect(
    rosenheim.zustaendige.map(({ behoerde, ebenen }) => [behoerde.schluessel, ebenen]),
  ).toEqual([
    ['09163000', ['gemeinde', 'landkreis']],
    ['09187', []],
    ['091', ['bezirk']],
  ]);
});

test('only who holds the seal today has it, and a municipality through its VG', () => {
  for (const { ort, siegel, zustaendige } of bilder)
    for (const { behoerde, amt, siegel: eigenes } of zustaendige) {
      expect(eigenes === 'selbst').toBe(amt?.status === 'gueltig');
      if (behoerde === ort) expect(eigenes).toBe(siegel);
      else expect(eigenes).not.toBe('vg');
    }
});

test('villages stand with their municipality, namesakes with the others', () => {
  const mit = (name: string, gemeinde: string) => ({ name, gemeinde, lat: 0, lon: 0 });
  const [a, b, c] = register.orte as [Ort, Ort, Ort];
  const suche = ortsteilsuche([
    mit('Öd', a.schluessel),
    mit('Au', a.schluessel),
    mit(a.name, a.schluessel),
    mit(a.name, b.schluessel),
    mit(a.name, b.schluessel),
    mit(a.name, c.schluessel),
  ]);
  const bild = ortsbild(a, { ...grundlage, ortsteile: suche });
  expect(bild.ortsteile).toEqual(['Au', 'Öd', a.name].sort(vergleicheNamen));
  expect(new Set(bild.ortsteilVon)).toEqual(new Set([b, c]));
  expect(bild.ortsteilVon).toHaveLength(2);
});

test('a withdrawn seal is named but not held', () => {
  const [amt] = verzeichnis.gueltige.filter(({ gebiet }) => gebiet.length === 1);
  const quelle = 'https://example.org/';
  const ohne = verzeichnisAus(
    [
      {
        id: amt!.id,
        datensatz: { ...amt!.datensatz, entzug: { seit: '2025', grund: 'x', quelle } },
      },
    ],
    register,
  );
  const [gemeinde] = ortsbild(amt!.gebiet[0]!, { ...grundlage, verzeichnis: ohne }).zustaendige;
  expect(gemeinde).toMatchObject({ amt: { id: amt!.id, status: 'entzogen' }, siegel: 'keins' });
});

test('neighbours are the nearest that are not responsible anyway', () => {
  for (const { ort, naechste, zustaendige } of bilder) {
    const eigene = new Set(zustaendige.map(({ behoerde }) => behoerde.schluessel));
    const erwartet = verzeichnis
      .naechste(ort, verzeichnis.gueltige.length)
      .filter(({ amt }) => !eigene.has(amt.schluessel));
    expect(naechste).toEqual(erwartet.slice(0, naechste.length));
    expect(naechste).toHaveLength(Math.min(3, erwartet.length));
  }
});

test('the pages of BayernPortal open only for places of which its values are known, and no dead one', () => {
  const mitSeite = anliegen.filter(({ bayernportal }) => bayernportal);
  for (const { ort, portalort, imPortal } of bilder) {
    expect(portalort).toBe(portalorte.get(ort.schluessel));
    expect(imPortal).toEqual(portalort ? mitSeite : []);
  }
  const [ags] = portalorte.keys();
  const [eines] = mitSeite;
  const tot = { geprueft: '2026-06-01', zustand: 'fehlt' as const };
  const bild = ortsbild(
    register.orte.find(({ schluessel }) => schluessel === ags)!,
    {
      ...grundlage,
      linkergebnisse: { [eines!.bayernportal!]: tot },
    },
  );
  expect(bild.imPortal).toEqual(mitSeite.slice(1));
});
