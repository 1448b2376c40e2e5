import { expect, test } from 'vitest';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { ortsbild } from '../../src/domain/verzeichnis/ortsbild.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const bilder = register.orte.map((ort) => ortsbild(ort, verzeichnis));

test('names the authorities of the register, with their records', () => {
  for (const { ort, zustaendige } of bilder) {
    expect(zustaendige.map(({ ebene, behoerde }) => ({ ebene, behoerde }))).toEqual(
      register.zustaendige(ort),
    );
    for (const { behoerde, amt } of zustaendige)
      expect(amt).toBe(verzeichnis.amt(behoerde.schluessel));
  }
});

test('only who holds the seal today has it, and a municipality through its VG', () => {
  for (const { ort, siegel, zustaendige } of bilder)
    for (const eintrag of zustaendige) {
      const gilt = eintrag.amt?.status === 'gueltig';
      expect(eintrag.siegel === 'selbst').toBe(gilt);
      if (eintrag.ebene === 'gemeinde') expect(eintrag.siegel).toBe(siegel);
      else expect(eintrag.siegel).not.toBe('vg');
      expect(eintrag.selbst).toBe(eintrag.ebene === 'landkreis' && !ort.landkreis);
    }
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
  const [gemeinde] = ortsbild(amt!.gebiet[0]!, ohne).zustaendige;
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
