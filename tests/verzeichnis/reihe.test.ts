/** Whoever leafs through a list by name comes past everyone in it, once, in German order. */
import { describe, expect, test } from 'vitest';
import { amtsreihen, ortsreihen, type Platz } from '../../src/domain/verzeichnis/reihe.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

/** The lists as one finds them by leafing from each first one. */
function gelaufen<T extends { name: string }>(reihen: ReadonlyMap<T, Platz<T>>): T[][] {
  return [...reihen]
    .filter(([, { davor }]) => davor === undefined)
    .map(([erstes]) => {
      const weg = [erstes];
      for (let n = reihen.get(erstes)?.danach; n; n = reihen.get(n)?.danach) {
        expect(reihen.get(n)!.davor).toBe(weg.at(-1));
        weg.push(n);
      }
      return weg;
    });
}

const geordnet = (liste: readonly { name: string }[]) =>
  liste.every(({ name }, i) => i === 0 || liste[i - 1]!.name.localeCompare(name, 'de') <= 0);

describe('places', () => {
  const reihen = ortsreihen(verzeichnis);

  test('every place stands in one list of its like', () => {
    const listen = gelaufen(reihen);
    const alle = listen.flat();
    expect(alle).toHaveLength(register.orte.length);
    expect(new Set(alle).size).toBe(alle.length);
    for (const liste of listen) {
      expect(geordnet(liste)).toBe(true);
      expect(new Set(liste.map(({ landkreis }) => landkreis)).size).toBe(1);
      expect(reihen.get(liste[0]!)!.kreis?.schluessel).toBe(liste[0]!.landkreis);
    }
  });
});

describe('offices', () => {
  const reihen = amtsreihen(verzeichnis);

  test('those of a Landkreis lead to each other, none out of it', () => {
    const jeKreis = Map.groupBy(verzeichnis.aemter, ({ landkreis }) => landkreis);
    for (const [amt, { kreis, davor, danach }] of reihen) {
      const unterSich = amt.landkreis !== undefined && jeKreis.get(amt.landkreis)!.length > 1;
      expect(kreis).toBe(unterSich ? amt.landkreis : undefined);
      if (unterSich)
        for (const andere of [davor, danach])
          if (andere) expect(andere.landkreis).toBe(amt.landkreis);
      expect(geordnet([davor, amt, danach].filter((eines) => eines !== undefined))).toBe(true);
    }
  });
  test('one that is alone in its Landkreis stands in the list of all', () => {
    expect(reihen.size).toBe(verzeichnis.aemter.length);
    for (const [amt, { kreis, davor, danach }] of reihen)
      if (!kreis) {
        const stelle = verzeichnis.aemter.indexOf(amt);
        expect(davor).toBe(verzeichnis.aemter[stelle - 1]);
        expect(danach).toBe(verzeichnis.aemter[stelle + 1]);
      }
  });
  test('a single office has nothing to leaf through', () => {
    expect(amtsreihen({ aemter: verzeichnis.aemter.slice(0, 1) }).size).toBe(0);
  });
});
