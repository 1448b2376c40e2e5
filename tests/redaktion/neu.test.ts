/** `npm run new`: a record for an authority that has none. */
import { describe, expect, test } from 'vitest';
import { inhaltMit } from '../hilfe/bau.ts';
import { fixtur, rufe, stand } from './befehle.ts';

describe('new', () => {
  const QUELLE = 'https://presse.example.org/freising';

  test('writes a record that passes the check, under the right name', async () => {
    const ordner = fixtur();
    const { ausgabe, status } = await rufe(
      ordner,
      'new',
      'Stadt Freising',
      '--quelle',
      QUELLE,
      '--seit',
      '12.05.2026',
      '--anzahl',
      '1.072',
      '--stand',
      'Mai 2026',
    );
    expect(ausgabe).toContain('stadt-freising.yaml');
    expect(ausgabe).toContain('Sind es wirklich 1072 Verfahren?');
    expect(status).toBe(0);
    expect(stand(ordner)['stadt-freising.yaml'])
      .toBe(`# yaml-language-server: $schema=../amt.schema.json
name: Stadt Freising
art: grosse_kreisstadt
schluessel: "09178124"
auszeichnung:
  seit: "2026-05-12"
  quelle: ${QUELLE}
online_verfahren:
  - anzahl: 1072
    stand: "2026-05"
    quelle: ${QUELLE}
`);
    expect((await rufe(ordner, 'check', 'stadt-freising.yaml')).ausgabe).toContain(
      '0 Fehler, 1 Warnung.',
    );
  });

  test.each([
    ['an authority that has one', ['Stadt Schongau', '--quelle', QUELLE], 'schon einen Datensatz'],
    [
      'a name that several bear',
      ['Rosenheim', '--quelle', QUELLE],
      'Landratsamt Rosenheim (09187)',
    ],
    ['no source', ['Stadt Freising'], 'Quelle der Auszeichnung fehlt'],
    ['a source that is none', ['Stadt Freising', '--quelle', 'Telefonat'], 'https://'],
    [
      'a number that is none',
      ['Stadt Freising', '--quelle', QUELLE, '--anzahl', 'viele'],
      'ganze Zahl',
    ],
    [
      'too few',
      ['Stadt Freising', '--quelle', QUELLE, '--anzahl', '12', '--stand', '2026'],
      'weniger als 50',
    ],
    ['an option that does not exist', ['--frob'], 'README'],
  ])('refuses %s, and writes nothing', async (_, argumente, meldung) => {
    const ordner = fixtur();
    const vorher = stand(ordner);
    const { ausgabe, status } = await rufe(ordner, 'new', ...argumente);
    expect(ausgabe).toContain(meldung);
    expect(status).toBe(2);
    expect(stand(ordner)).toEqual(vorher);
  });

  test('never overwrites a file, whatever stands in it', async () => {
    const ordner = inhaltMit({ 'stadt-freising.yaml': 'kaputt: [' });
    const { ausgabe } = await rufe(ordner, 'new', 'Stadt Freising', '--quelle', QUELLE);
    expect(ausgabe).toContain('gibt es schon');
    expect(stand(ordner)['stadt-freising.yaml']).toBe('kaputt: [');
  });
});
