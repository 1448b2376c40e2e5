/** Whatever readers find as a list of names is in German order; exports are in the order of keys. */
import { describe, expect, test } from 'vitest';
import { gleichnamigeIn } from '../../src/domain/verzeichnis/gleichnamige.ts';
import { amtEinzeln, orteExport } from '../../src/domain/ausgabe/export.ts';
import { amtAlsJsonLd } from '../../src/domain/ausgabe/jsonld.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { bezirksoptionen, kreisoptionen } from '../../src/domain/texte/auswahl.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { landkreis, regierungsbezirk } from '../../src/domain/verzeichnis/gebiete.ts';
import {
  bezirkeVon,
  kreiseVon,
  nachOrtsname,
  orteNachBuchstaben,
  orteVon,
} from '../../src/domain/verzeichnis/listen.ts';
import { anliegen, register, verzeichnis, zustaendig } from '../hilfe/inhalt.ts';

const namen = (liste: readonly { name: string }[]) => liste.map(({ name }) => name);
const schluessel = (liste: readonly { schluessel: string }[]) =>
  liste.map((eintrag) => eintrag.schluessel);

/** Each name that stands behind one that comes later in the dictionary, with that one. */
const falsche = (liste: readonly string[]): string[] =>
  liste.flatMap((name, i) =>
    i > 0 && liste[i - 1]!.localeCompare(name, 'de') > 0 ? [`${liste[i - 1]!} < ${name}`] : [],
  );

describe('every list for readers is in German order and complete', () => {
  test('the places of each authority of the register', () => {
    for (const behoerde of register.behoerden) {
      const orte = orteVon(behoerde, register);
      expect(falsche(namen(orte)), behoerde.name).toEqual([]);
      expect(schluessel(orte).toSorted()).toEqual(schluessel(register.gebiet(behoerde)).toSorted());
    }
  });
  test('the places of each office', () => {
    for (const { gebiet, behoerde } of verzeichnis.aemter)
      expect(gebiet).toEqual(orteVon(behoerde, register));
  });
  test('what lies in each Landkreis and Regierungsbezirk', () => {
    for (const gebiet of [
      ...register.landkreise.map((kreis) => landkreis(kreis, verzeichnis)),
      ...register.bezirke.map((bezirk) => regierungsbezirk(bezirk, verzeichnis)),
    ]) {
      expect(falsche(gebiet.teile.map(({ behoerde }) => behoerde.name))).toEqual([]);
      expect(falsche(namen(gebiet.aemter))).toEqual([]);
    }
  });
  test('offices, Regierungsbezirke, Landkreise', () => {
    for (const liste of [verzeichnis.aemter, bezirkeVon(register), kreiseVon(register)])
      expect(falsche(namen(liste))).toEqual([]);
    expect(bezirkeVon(register)).toHaveLength(register.bezirke.length);
    expect(kreiseVon(register).length).toBeGreaterThan(register.landkreise.length);
  });
  test('the index: its letters, the places of each, those of one name by Landkreis', () => {
    const index = [...orteNachBuchstaben(register)];
    expect(falsche(index.map(([buchstabe]) => buchstabe))).toEqual([]);
    const orte = index.flatMap(([, eigene]) => eigene);
    expect(falsche(namen(orte))).toEqual([]);
    expect(orte).toHaveLength(register.orte.length);
    for (const [buchstabe, eigene] of index)
      for (const { name } of eigene)
        expect('ÄÖÜ'.includes(name[0]!) || name[0] === buchstabe).toBe(true);
    const kreise = Map.groupBy(orte, ({ name }) => name);
    for (const [name, gleiche] of kreise)
      expect(
        falsche(gleiche.map((ort) => (ort.landkreis ? register.behoerde(ort.landkreis).name : ''))),
        name,
      ).toEqual([]);
  });
  test('the other places of the same name, and those that go by it for short', () => {
    const zusatz = /,? (?:[abivou]\.|am|an|bei|im|in|ob|vorm?) ?\p{L}.*$| \(.*\)$/u;
    const gleichnamige = gleichnamigeIn(register);
    for (const [name, gleiche] of Map.groupBy(register.orte, (ort) => ort.name)) {
      const kurze = register.orte.filter(
        (ort) => ort.name !== name && ort.name.replace(zusatz, '') === name,
      );
      for (const ort of gleiche)
        expect(gleichnamige(ort), name).toEqual([
          ...gleiche.filter((anderer) => anderer !== ort).sort(nachOrtsname(register)),
          ...kurze.sort(nachOrtsname(register)),
        ]);
    }
  });
  test.each(SPRACHEN)('what filters offer (%s)', (sprache) => {
    const t = texte(sprache);
    for (const optionen of [
      kreisoptionen(t, register),
      bezirksoptionen(t, register, ({ name }) => name),
    ]) {
      const [keine, ...weitere] = optionen;
      expect(keine).toEqual(['', t.liste.alle]);
      expect(falsche(weitere.map(([, text]) => text))).toEqual([]);
    }
  });
});

describe('the order of keys is a contract', () => {
  const absolut = (pfad: string) => `https://beispiel.de${pfad}`;
  test('in orte.json and in the places of one office', () => {
    const ags = orteExport(verzeichnis, absolut, { anliegen, zustaendig }).map((ort) => ort.ags);
    expect(ags).toEqual(ags.toSorted());
    for (const amt of verzeichnis.aemter) {
      const eigene = amtEinzeln(amt, absolut).gebiet.map((ort) => ort.ags);
      expect(eigene, amt.id).toEqual(eigene.toSorted());
    }
  });
  test('in JSON-LD', () => {
    const gebiet = orteVon(register.behoerde('09187'), register);
    const amt = { ...verzeichnis.aemter[0]!, art: 'verwaltungsgemeinschaft', gebiet } as const;
    const eigene = amtAlsJsonLd(amt, '').areaServed.map(({ identifier }) => identifier);
    expect(eigene).toEqual(schluessel(gebiet).toSorted());
    expect(eigene).not.toEqual(schluessel(gebiet));
  });
});
