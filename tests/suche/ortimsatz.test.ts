/** A place in the sentence that says what someone wants. Places and errands are test data. */
import { expect, test } from 'vitest';
import { suchbar } from '../../src/domain/register/namenssuche.ts';
import type { Namensart } from '../../src/domain/register/namensarten.ts';
import { deute } from '../../src/domain/suche/deutung.ts';
import { vorschlaegeVon } from '../../src/domain/suche/deutungssatz.ts';
import { ortImSatz } from '../../src/domain/suche/ortimsatz.ts';

const eintrag = (art: Namensart, name: string, rest: object = {}) => ({
  art,
  name,
  titel: name,
  zusatz: '',
  ziel: `/${name}/`,
  gewicht: 1,
  postleitzahlen: [],
  ...rest,
});
const alle = suchbar([
  eintrag('ort', 'Aheim'),
  eintrag('ort', 'Weil'),
  eintrag('ort', 'Meinheim'),
  eintrag('ort', 'Bad Edorf i.d.OPf.', { postleitzahlen: ['80001'] }),
  eintrag('ortsteil', 'Einsam'),
  eintrag('anliegen', 'Boot anmelden', { auchGenannt: ['Bootssteuer', 'Boot Aheim'] }),
  eintrag('anliegen', 'Zelt anmelden'),
  eintrag('anliegen', 'Segelschein tauschen', { auchGenannt: ['Segelschein'] }),
]);

test.each([
  [
    'Wo kann ich in Aheim meinen Segelschein tauschen?',
    'Wo kann ich meinen Segelschein tauschen?',
    'Aheim',
  ],
  ['segelschein aheim', 'segelschein', 'aheim'],
  ['Segelschein, 80001', 'Segelschein', '80001'],
  ['Zelt anmelden, 80001 Bad Edorf', 'Zelt anmelden', '80001 Bad Edorf'],
  ['Zelt anmelden in 80001 Bad Edorf', 'Zelt anmelden', '80001 Bad Edorf'],
  ['Segelschein Weg 8, 80001 Bad Edorf', 'Segelschein', 'Weg 8, 80001 Bad Edorf'],
  ['Aheim - Segelschein', 'Segelschein', 'Aheim'],
  ['Segelschien Meinheim', 'Segelschien', 'Meinheim'],
  [
    'Ich wohne in Meinheim und brauche einen Segelschein',
    'Ich wohne und brauche einen Segelschein',
    'Meinheim',
  ],
  ['aheim segelschein', 'segelschein', 'aheim'],
  ['80001 Segelschein tauschen', 'Segelschein tauschen', '80001'],
  ['Bad Edorf: Zelt anmelden', 'Zelt anmelden', 'Bad Edorf'],
  ['Segelschein tauschen in Bad Edorf in der Oberpfalz!', 'Segelschein tauschen', undefined],
  ['Wie melde ich in Aheim mein Zelt an?', 'Wie melde ich mein Zelt an?', 'Aheim'],
  ['Wie melde ich mein Zelt in Aheim an', 'Wie melde ich mein Zelt an', 'Aheim'],
  ['segelschein in bad edorf', 'segelschein', 'bad edorf'],
  ['Segelschein in der Gemeinde Aheim', 'Segelschein', 'Gemeinde Aheim'],
  ['Segelschein im Markt Aheim', 'Segelschein', 'Markt Aheim'],
  ['Segelschein Stadt Aheim', 'Segelschein', 'Stadt Aheim'],
  ['Stadt Aheim Segelschein', 'Segelschein', 'Stadt Aheim'],
  ['Aheim (Stadt): Segelschein', 'Segelschein', 'Aheim (Stadt)'],
  [
    'Segelschein Stadt Bad Edorf in der Oberpfalz',
    'Segelschein',
    'Stadt Bad Edorf in der Oberpfalz',
  ],
  [
    'Wo kann ich in der Stadt Aheim mein Zelt anmelden',
    'Wo kann ich mein Zelt anmelden',
    'Stadt Aheim',
  ],
  // Of several errands it may be: which one is asked.
  ['Meinheim: anmelden', 'anmelden', 'Meinheim'],
  ['Meinheim anmelden', 'anmelden', 'Meinheim'],
  ['Weil Segelschein', 'Segelschein', 'Weil'],
  ['Segelschein in Weil', 'Segelschein', 'Weil'],
])('%s', (text, was, wo = 'Bad Edorf in der Oberpfalz') =>
  expect(ortImSatz(alle, text)).toEqual({ was, wo }),
);

test.each([
  ['an errand of this name', 'Boot Aheim'],
  ['a word of the sentence that a place is called, too', 'weil ich meinen Segelschein tausche'],
  ['the same, of which what follows is an errand', 'Weil ich segelschein'],
  ['an association that is called like a place', 'Segelschein VG Aheim'],
  ['a thing that is called like a place', 'Segelschein im Weil'],
  ['a thing of someone', 'Segelschein für mein Heim'],
  ['an authority that is called like a place', 'Segelschein Landratsamt Aheim'],
  ['the same, for short', 'Segelschein LRA Bad Edorf in der Oberpfalz'],
  ['the same, behind a preposition', 'Segelschein tauschen Landratsamt in Aheim'],
  ['an area that is called like a place', 'Segelschein tauschen im Landkreis Aheim'],
  ['a village: its name may be any word', 'Segelschein Einsam'],
  ['a page that was pasted', 'Segelschein in Meinheim und '.repeat(50)],
  ['no errand', 'Einkaufen in Aheim'],
  ['a place alone', 'Aheim'],
  ['nothing', ''],
])('%s is not taken apart: %s', (_, text) => expect(ortImSatz(alle, text)).toBeUndefined());

test('the sentence that a name begins by chance finds its errand', () => {
  const anliegen = alle.filter(({ eintrag: { art } }) => art === 'anliegen');
  expect(vorschlaegeVon(deute(anliegen, 'Weil ich segelscheine tausche'))[0]?.name).toBe(
    'Segelschein tauschen',
  );
});
