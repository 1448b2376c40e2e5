import { describe, expect, test } from 'vitest';
import { umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import type { Eingaben } from '../../src/domain/redaktion/eingabemaske.ts';
import { FELDER, VORBELEGTE } from '../../src/domain/redaktion/maskenfelder.ts';
import {
  ablage,
  ausAnderemFenster,
  beginnMit,
  ergebnistext,
  fehlerzeilen,
  gegenstandAus,
  hatEingaben,
  maengel,
  mangelsatz,
  pruefeMaske,
  verworfene,
} from '../../src/domain/redaktion/maskenstand.ts';
import { redaktionstexte as t } from '../../src/domain/redaktion/texte.ts';
import { schritte, vorschlagsadresse } from '../../src/domain/redaktion/vorschlagsweg.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { geprueft, grundlage, quelltexte, register } from '../hilfe/inhalt.ts';

const { schema } = grundlage;
const umfeld = umfeldAus({ ...grundlage, eintraege: [] });
const bestand = Object.fromEntries(geprueft.aemter.map(({ id, datensatz }) => [id, datensatz]));
const wo = ablage(register, bestand);

const schongau = register.behoerde(bestand['stadt-schongau']!.schluessel);
const ohne = register.behoerden.find((behoerde) => wo(behoerde).id === undefined)!;
const neues = gegenstandAus(ohne, wo(ohne).datei, undefined, umfeld.heute);
const altes = gegenstandAus(
  schongau,
  wo(schongau).datei,
  quelltexte.find(({ kennung }) => kennung === 'stadt-schongau'),
  umfeld.heute,
);
const stand = (eingaben: Eingaben, gegenstand = neues) =>
  pruefeMaske(umfeld, gegenstand, eingaben, quelltextAus);

test('a record has its file, an authority without one the file that the register prescribes', () => {
  expect(wo(schongau)).toEqual({ id: 'stadt-schongau', datei: 'aemter/stadt-schongau.yaml' });
  expect(neues.datei).toMatch(/^aemter\/[a-z0-9-]+\.yaml$/);
});

test('of another window: what was typed or taken back there, and stands otherwise here', () => {
  const feld = FELDER.find((eines) => altes.anfang[eines] && !VORBELEGTE.has(eines))!;
  const wert = altes.anfang[feld]!;
  const hier = { ...altes.anfang, telefon: '08861 214-0' };
  const fremdes = (gemerkte: Eingaben, gezeigte: Eingaben = hier) =>
    ausAnderemFenster(gemerkte, gezeigte, altes);
  expect(fremdes({})).toEqual({});
  expect(fremdes({ telefon: '08861 214-0', email: 'info@example.org' })).toEqual({
    email: 'info@example.org',
  });
  expect(fremdes({ [feld]: '' })).toEqual({ [feld]: '' });
  expect(fremdes({ [feld]: wert }, { ...hier, [feld]: '' })).toEqual({ [feld]: wert });
});

describe('what the form starts with', () => {
  test('the office that the address asks for, else the kept draft', () => {
    const entwurf = ohne.schluessel;
    expect(beginnMit(register, bestand, { verlangt: 'stadt-schongau', entwurf })).toBe(schongau);
    expect(beginnMit(register, bestand, { verlangt: 'gibtesnicht', entwurf })).toBe('unbekannt');
    expect(beginnMit(register, bestand, { verlangt: null, entwurf })).toBe(ohne);
    expect(beginnMit(register, bestand, { verlangt: null, entwurf: undefined })).toBeUndefined();
    expect(beginnMit(register, bestand, { verlangt: null, entwurf: 'x' })).toBeUndefined();
  });
});

describe('what the check says', () => {
  test('the faults stand in the order of the form, and are named in the result', () => {
    const falsch = stand({ 'entzug.seit': 'nie', 'zahl.anzahl': 'viele', 'anschrift.plz': '1' });
    const felder = maengel(falsch).map(({ feld }) => (feld ? FELDER.indexOf(feld) : -1));
    expect(felder).toEqual(felder.toSorted((a, b) => a - b));
    expect(felder.length).toBeGreaterThan(3);
    expect(ergebnistext(schema, falsch)).toMatch(/^Noch offen: .+, .+, .+ und \d+ weitere$/);
    for (const mangel of maengel(falsch).filter(({ feld }) => feld))
      expect(mangelsatz(schema, mangel, falsch.eingaben)).toMatch(/^(„|[^:]+: )/);
    expect(fehlerzeilen(falsch, []).size).toBe(0);
    expect(fehlerzeilen(falsch, falsch.befunde).size).toBeGreaterThan(1);
  });

  test('a record as it is published has nothing to say, and nothing to discard', () => {
    const unberuehrt = stand(altes.anfang, altes);
    expect(ergebnistext(schema, unberuehrt)).toBe(t.datei.unveraendert);
    expect(hatEingaben(unberuehrt, altes)).toBe(false);
    const geaendert = stand({ ...altes.anfang, telefon: '08861 214-0' }, altes);
    expect(hatEingaben(geaendert, altes)).toBe(true);
  });

  test('discarding takes back what was typed and what was emptied', () => {
    expect(verworfene({ telefon: '1', website: 'w' }, { website: 'w', hinweis: 'h' })).toEqual({
      telefon: '1',
      hinweis: '',
    });
  });
});

describe('the way into the repository', () => {
  const github = { dienst: 'github', url: 'https://github.com/x/y', zweig: 'main' } as const;

  test('a new file is filled in, an existing one is opened', () => {
    expect(vorschlagsadresse(github, neues, 'text').ausgefuellt).toBe(true);
    const { adresse, ausgefuellt } = vorschlagsadresse(github, altes, 'text');
    expect([adresse, ausgefuellt]).toEqual([
      'https://github.com/x/y/edit/main/content/aemter/stadt-schongau.yaml',
      false,
    ]);
  });

  test('the steps never speak of a clipboard that is empty', () => {
    for (const dienst of ['github', 'gitlab'] as const)
      for (const ausgefuellt of [true, false]) {
        const text = (kopiert: boolean) =>
          schritte({ ...github, dienst }, { ausgefuellt, kopiert }).join(' ');
        expect(text(true)).toMatch(/Zwischenablage/);
        expect(text(false)).not.toMatch(/Zwischenablage/);
      }
  });
});
