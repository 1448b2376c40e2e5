/** One truth of responsibilities. */
import { describe, expect, test } from 'vitest';
import type { Anliegen } from '../../src/domain/datensatz/anliegen.ts';
import type { Ausnahme } from '../../src/domain/datensatz/ausnahme.ts';
import { orteExport } from '../../src/domain/ausgabe/export.ts';
import { zustaendigkeiten } from '../../src/domain/verzeichnis/zustaendigkeit.ts';
import { anliegen, register, verzeichnis, zustaendig } from '../hilfe/inhalt.ts';
import { laut } from '../hilfe/orteabgleich.ts';

const orte = new Map(register.orte.map((ort) => [ort.schluessel, ort]));
const ort = (ags: string) => orte.get(ags)!;
const ohneAusnahme = zustaendigkeiten(register, []);
const frage = (ebene: Anliegen['ebene'], oft?: true) => ({
  id: 'test',
  ebene,
  ...(oft && { grosse_kreisstadt: oft }),
});
const kurz = (antwort: ReturnType<typeof zustaendig>) =>
  antwort.map(({ behoerde, warum }) => [behoerde.schluessel, warum]);

const DORMITZ = '09474119';
const NUERNBERG = '09564000';
const DACHAU = '09174115';
const POING = '09175135';

describe('the rule of the levels', () => {
  test.each([
    ['gemeinde', POING, POING, 'gemeinde'],
    ['gemeinde', DORMITZ, register.behoerde(DORMITZ).vg!, 'vg'],
    ['gemeinde', NUERNBERG, NUERNBERG, 'gemeinde'],
    ['landkreis', DORMITZ, '09474', 'landkreis'],
    ['landkreis', NUERNBERG, NUERNBERG, 'kreisfrei'],
    ['landkreis', DACHAU, '09174', 'landkreis'],
    ['bezirk', DORMITZ, '094', 'bezirk'],
  ] as const)('%s in %s: %s', (ebene, ags, schluessel, warum) =>
    expect(kurz(ohneAusnahme(frage(ebene), ort(ags)))).toEqual([[schluessel, warum]]),
  );

  test('every place has exactly one answer', () => {
    for (const einer of register.orte)
      for (const ebene of ['gemeinde', 'landkreis', 'bezirk'] as const)
        expect(ohneAusnahme(frage(ebene), einer)).toHaveLength(1);
  });
});

describe('exceptions', () => {
  const ausnahme = (angaben: Partial<Ausnahme>): Ausnahme => ({
    anliegen: ['test'],
    begruendung: 'x',
    norm: 'x',
    quelle: 'https://www.example.org/',
    ...angaben,
  });
  const antwort = (angaben: Partial<Ausnahme>[], ags: string, oft?: true) =>
    kurz(zustaendigkeiten(register, angaben.map(ausnahme))(frage('landkreis', oft), ort(ags)));

  test('"often" without a source is a question, the Landratsamt first', () => {
    expect(antwort([], DACHAU, true)).toEqual([
      ['09174', 'landkreis'],
      [DACHAU, 'oft'],
    ]);
    expect(antwort([], POING, true)).toEqual([['09175', 'landkreis']]);
    expect(antwort([], NUERNBERG, true)).toEqual([[NUERNBERG, 'kreisfrei']]);
  });
  test('a source for the kind decides it for all of the kind, and for no other', () => {
    const art = [{ art: 'grosse_kreisstadt' as const }];
    for (const einer of register.orte) expect(antwort(art, einer.schluessel, true)).toHaveLength(1);
    expect(antwort(art, DACHAU, true)).toEqual([[DACHAU, 'ausnahme']]);
    expect(antwort(art, POING)).toEqual([['09175', 'landkreis']]);
  });
  test('a single place does it itself, in part, or a Landratsamt does it for a city', () => {
    expect(antwort([{ orte: [{ ort: POING }] }], POING)).toEqual([[POING, 'ausnahme']]);
    expect(antwort([{ orte: [{ ort: POING }], teilweise: true }], POING)).toEqual([
      ['09175', 'landkreis'],
      [POING, 'teilweise'],
    ]);
    expect(antwort([{ orte: [{ ort: NUERNBERG, landratsamt: '09574' }] }], NUERNBERG)).toEqual([
      ['09574', 'ausnahme'],
    ]);
  });
  test('the single place goes before its kind', () =>
    expect(
      antwort([{ art: 'grosse_kreisstadt' }, { orte: [{ ort: DACHAU }], teilweise: true }], DACHAU),
    ).toEqual([
      ['09174', 'landkreis'],
      [DACHAU, 'teilweise'],
    ]));
  test('they concern no other errand', () =>
    expect(antwort([{ anliegen: ['anderes'], art: 'grosse_kreisstadt' }], DACHAU)).toEqual([
      ['09174', 'landkreis'],
    ]));
});

test('orte.json says the same for every errand and every place', () => {
  for (const export_ of orteExport(verzeichnis, (pfad) => pfad, { anliegen, zustaendig }))
    for (const eines of anliegen)
      expect(laut(export_, eines)).toEqual(
        zustaendig(eines, ort(export_.ags)).map(({ behoerde }) => behoerde.schluessel),
      );
});
