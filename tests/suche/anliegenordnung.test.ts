/** Whoever types the name of a place means the place, whatever errands are called. */
import { describe, expect, test } from 'vitest';
import type { Namensart } from '../../src/domain/register/namensarten.ts';
import { suchbar } from '../../src/domain/register/namenssuche.ts';
import { deute } from '../../src/domain/suche/deutung.ts';
import { vorschlaegeVon } from '../../src/domain/suche/deutungssatz.ts';
import type { Eintrag } from '../../src/domain/suche/eintrag.ts';
import { bestandFuer, hauptteil, teile } from './suchbestand.ts';

const benannt = [...hauptteil, ...teile.flat()].map(({ eintrag }) => eintrag);
const GEBIETE = new Set<Namensart>(['landkreis', 'bezirk']);
const orte = benannt.filter(({ art }) => art !== 'anliegen');
/** Names of areas, of every third municipality and association, and of some of the villages. */
const namen = [
  ...new Set(
    orte
      .filter(({ art }, i) => GEBIETE.has(art) || i % (art === 'ortsteil' ? 50 : 3) === 0)
      .map(({ name }) => name),
  ),
];

/** An errand that no record knows. */
const erfunden = (name: string, weitere: Partial<Eintrag>): Eintrag => ({
  art: 'anliegen',
  name,
  titel: name,
  zusatz: 'Anliegen',
  ziel: '/anliegen/erfunden/',
  gewicht: 1,
  postleitzahlen: [],
  ...weitere,
});

/** A name as the part of a word. */
const inEinem = (name: string): string => name.replace(/\P{L}/gu, '');

const vorschlaege = (text: string, ...eines: Eintrag[]) =>
  vorschlaegeVon(deute([...bestandFuer(text), ...suchbar(eines)], text));

describe('an errand of which only another word goes on from the name of a place', () => {
  /** What stands behind the invented errand, other errands apart. */
  const dahinter = (text: string, eines: Eintrag): Eintrag[] => {
    const alle = vorschlaege(text, eines);
    const stelle = alle.indexOf(eines);
    return stelle < 0 ? [] : alle.slice(stelle).filter(({ art }) => art !== 'anliegen');
  };

  test.each(['auchGenannt', 'stichworte'] as const)('comes last or not at all (%s)', (wo) => {
    for (const name of namen) {
      const eines = erfunden('Qx', { [wo]: [`${inEinem(name)}sbau`, `Neu${inEinem(name)}`] });
      expect(dahinter(name, eines), name).toEqual([]);
    }
  });

  test('nor does it stand before what is left of a name beside a word for its kind', () => {
    for (const { name } of orte.filter(({ art }) => art === 'landkreis')) {
      const eines = erfunden('Qx', { stichworte: [`${inEinem(name)}sbau`] });
      for (const text of [`LRA ${name}`, `Landkreis ${name}`, `${name} Land`])
        expect(dahinter(text, eines), text).toEqual([]);
    }
  });

  test('is offered as ever where no place is called so, or where its own name or a whole word is typed', () => {
    const ausbau = erfunden('Genehmigung', { stichworte: ['Dachausbau'] });
    expect(vorschlaege('Dachaus', ausbau)).toContain(ausbau);
    expect(vorschlaege('Dach', ausbau)).toContain(ausbau);
    const dorf = { ...orte.find(({ art }) => art === 'ortsteil')!, name: 'Qux' };
    const laenger = { ...orte.find(({ art }) => art === 'vg')!, name: 'Quxberg' };
    for (const eines of [
      erfunden('Quxsteuer', {}),
      erfunden('Steuer', { auchGenannt: ['Qux zahlen'] }),
      erfunden('Steuer', { stichworte: ['Qux'] }),
    ]) {
      const gefunden = vorschlaegeVon(deute(suchbar([dorf, laenger, eines]), 'Qux'));
      expect(gefunden[0]).toBe(dorf);
      expect(gefunden).toContain(eines);
    }
    const steuer = erfunden('Steuer', { stichworte: ['Qux'] });
    expect(vorschlaegeVon(deute(suchbar([dorf, laenger, steuer]), 'Qux'))).toEqual([
      dorf,
      steuer,
      laenger,
    ]);
  });
});

test('no errand stands before a place of exactly this name, though it is called so itself', () => {
  for (const name of namen.filter((_, i) => i % 2 === 0)) {
    const eines = erfunden(name, {});
    const gefunden = vorschlaege(name, eines);
    const stelle = gefunden.indexOf(eines);
    expect(stelle, name).toBeGreaterThanOrEqual(0);
    const soGenannt = (eintrag: Eintrag) => eintrag.art !== 'anliegen' && eintrag.name === name;
    expect(gefunden.findLastIndex(soGenannt), name).toBeLessThan(stelle);
  }
});

test('a town and a Landkreis stand before every errand on record with a word that goes on from their name', () => {
  const anliegen = benannt.filter(({ art }) => art === 'anliegen');
  const [ort, kreis] = (['ort', 'landkreis'] as const).map((art) =>
    orte.find((einer) => einer.art === art)!,
  );
  const worte = anliegen.flatMap(({ auchGenannt = [], stichworte = [] }) =>
    [...auchGenannt, ...stichworte].filter((wort) => /^\p{L}{7,}$/u.test(wort)),
  );
  expect(worte.length).toBeGreaterThan(0);
  for (const name of new Set(worte.map((wort) => wort.slice(0, -2)))) {
    const gebiete = [ort, kreis].map((eines) => ({ ...eines!, name, titel: name }));
    // Whoever types the name that is shown may mean it.
    const uebrige = anliegen.filter(
      (eines) => !inEinem(eines.name.toLowerCase()).includes(name.toLowerCase()),
    );
    for (const text of [name, `Stadt ${name}`, `LRA ${name}`]) {
      const gefunden = vorschlaegeVon(deute(suchbar([...uebrige, ...gebiete]), text));
      expect(new Set(gefunden.slice(0, 2)), text).toEqual(new Set(gebiete));
    }
  }
});
