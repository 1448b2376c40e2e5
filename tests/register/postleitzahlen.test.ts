import { describe, expect, test } from 'vitest';
import { bayerischePlz, ordnePostleitzahlenZu } from '../../src/domain/register/postleitzahlen.ts';
import { register } from '../hilfe/inhalt.ts';

/** The municipalities as if none had but one postcode: so only the source decides. */
const orte = register.orte.map(({ einePlz: _, ...ort }) => ort);

/** Postcodes beside those of the administrations that a source gives, by AGS. */
function zuordnen(quelle: Record<string, string[]>): Record<string, string[]> {
  const { nachOrt } = ordnePostleitzahlenZu(orte, quelle);
  return Object.fromEntries(
    orte
      .map(({ schluessel, plz }): [string, string[]] => [
        schluessel,
        nachOrt[schluessel]!.filter((zahl) => zahl !== plz),
      ])
      .filter(([, zahlen]) => zahlen.length > 0),
  );
}

test('a name that occurs several times is told apart by place', () => {
  expect(zuordnen({ '84574': ['Schönberg'], '94514': ['Schönberg'] })).toEqual({
    '09183143': ['84574'],
    '09272147': ['94514'],
  });
});

test('a place outside Bavaria with the name of a Bavarian one is not taken for it', () => {
  expect(zuordnen({ '48143': ['Münster'], '46045': ['Oberhausen'] })).toEqual({});
});

test('all spellings of a name are understood', () => {
  expect(zuordnen({ '92319': ['Neumarkt in der Oberpfalz'] })).toEqual({ '09373147': ['92319'] });
});

test('a Bavarian postcode without a place is reported', () => {
  expect(ordnePostleitzahlenZu(orte, { '90999': ['Nirgendwo'] }).ohneOrt).toEqual(['90999']);
});

describe('what the register says goes before the source', () => {
  test('every municipality has the postcode of its administration', () => {
    const { nachOrt } = ordnePostleitzahlenZu(orte, {});
    for (const { schluessel, plz } of orte) expect(nachOrt[schluessel]).toEqual([plz]);
  });

  test('where there is one postcode only, no other is taken', () => {
    const einzige = orte.map((ort) => ({ ...ort, einePlz: true as const }));
    const { nachOrt } = ordnePostleitzahlenZu(einzige, { '92319': ['Neumarkt in der Oberpfalz'] });
    expect(nachOrt['09373147']).toEqual([register.behoerde('09373147').plz]);
  });

  // Heidenheim, Sontheim and Rammingen have namesakes in Baden-Württemberg, not far away.
  test.each(['89518', '89520', '89567', '89192', '97877', '97896', '88147', '96515', '10115'])(
    '%s is of another Land',
    (plz) => {
      expect(bayerischePlz(orte)(plz)).toBe(false);
      const namen = ['Heidenheim', 'Sontheim', 'Rammingen', 'Collenberg'];
      expect(zuordnen({ [plz]: namen })).toEqual({});
    },
  );

  test.each(['81245', '63743', '89233', '97078', '96450'])('%s is Bavarian', (plz) =>
    expect(bayerischePlz(orte)(plz)).toBe(true),
  );

  test('on the border a postcode counts that the register names', () =>
    expect(bayerischePlz([{ ...orte[0]!, plz: '88999' }])('88999')).toBe(true));
});
