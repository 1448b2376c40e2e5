/** The real content, on the real day: what every correct record and errand keeps. */
import { expect, test } from 'vitest';
import { gleichnamigeIn } from '../../src/domain/verzeichnis/gleichnamige.ts';
import { behebe } from '../../src/domain/pruefung/behebung.ts';
import { eintragAus, pruefeEinen, umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import { datensatzSchema } from '../../src/domain/datensatz/schema.ts';
import { orteExport } from '../../src/domain/ausgabe/export.ts';
import { ortsbild, ortsteilsuche } from '../../src/domain/verzeichnis/ortsbild.ts';
import { zaehle } from '../../src/domain/redaktion/arbeitsfilter.ts';
import { arbeitsliste } from '../../src/domain/redaktion/arbeitsliste.ts';
import { leseAnliegen, leseAusnahmen, leseLinkergebnisse } from '../../src/io/inhalt.ts';
import { inhaltsordner } from '../../src/io/inhaltsordner.ts';
import { leseRegisterbasis, pruefeNachtraege } from '../../src/io/registerinhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import {
  anliegen,
  ausnahmen,
  geprueft,
  grundlage,
  linkergebnisse,
  portalorte,
  quelltexte,
  register,
  verzeichnis,
  zustaendig,
} from '../hilfe/inhalt.ts';
import { lueckenDerDateien } from '../hilfe/luecken.ts';
import { laut } from '../hilfe/orteabgleich.ts';

const umfeld = umfeldAus({
  ...grundlage,
  eintraege: quelltexte.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
});

test('every record, errand and exception may be published', () => {
  expect(geprueft.aemter).toHaveLength(quelltexte.length);
  expect(anliegen).toHaveLength(leseAnliegen().length);
  expect(ausnahmen).toHaveLength(leseAusnahmen().length);
});

test('what changed after the day of the register may be applied', () => {
  const { meldungen } = pruefeNachtraege(leseRegisterbasis());
  expect(meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
});

test('the schema takes every record as the check does', () => {
  for (const { datei, daten } of quelltexte)
    expect(datensatzSchema.safeParse(daten).success, datei).toBe(true);
});

test('--fix leaves every record alone that has nothing to mend', () => {
  for (const quelltext of quelltexte) {
    if (pruefeEinen(quelltext, umfeld).length > 0) continue;
    expect(behebe(quelltext, umfeld, quelltextAus)).toBe(quelltext.text);
  }
});

test('the worklist lists what the files lack, and the check warns of old numbers where it does', () => {
  const liste = arbeitsliste(verzeichnis.aemter, grundlage.heute, leseLinkergebnisse());
  expect(new Map(liste.map(({ amt, fehlt }) => [amt.id, fehlt.toSorted()]))).toEqual(
    new Map(
      [...lueckenDerDateien(inhaltsordner(), grundlage.heute)].map(([id, fehlt]) => [
        id,
        fehlt.toSorted(),
      ]),
    ),
  );
  expect(zaehle(liste).veraltet).toBe(
    geprueft.meldungen.filter(({ regel }) => regel === 'veraltet').length,
  );
});

test('no two errands share a name', () => {
  const namen = anliegen.map(({ name }) => name);
  expect(new Set(namen).size).toBe(namen.length);
});

test('for every errand and every place the page of the place and orte.json give the one answer', () => {
  const grundlage = {
    verzeichnis,
    gleichnamige: gleichnamigeIn(register),
    ortsteile: ortsteilsuche([]),
    anliegen,
    zustaendig,
    linkergebnisse,
    portalorte,
  };
  const orte = new Map(
    orteExport(verzeichnis, (pfad) => pfad, grundlage).map((ort) => [ort.ags, ort]),
  );
  for (const ort of register.orte) {
    const { zustaendige } = ortsbild(ort, grundlage);
    for (const eines of anliegen) {
      const antwort = zustaendig(eines, ort).map(({ behoerde }) => behoerde.schluessel);
      const aufDerSeite = zustaendige
        .filter(({ aufgaben }) => aufgaben.some((gruppe) => gruppe.anliegen.includes(eines)))
        .map(({ behoerde }) => behoerde.schluessel);
      const was = `${eines.id} in ${ort.name}`;
      expect(antwort.length, was).toBeGreaterThan(0);
      expect(aufDerSeite.toSorted(), was).toEqual(antwort.toSorted());
      expect(laut(orte.get(ort.schluessel)!, eines), was).toEqual(antwort);
    }
  }
});
