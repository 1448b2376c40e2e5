import { describe, expect, test } from 'vitest';
import { bestimme, rueckfrage, sucheBehoerden } from '../../src/domain/register/behoerdensuche.ts';
import { istNurAnfang } from '../../src/domain/register/bezeichnung.ts';
import { formAus } from '../../src/domain/register/namensguete.ts';
import { NAMENSARTEN } from '../../src/domain/register/namensarten.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { schluesselAus } from '../../src/domain/sprache/eingabe.ts';
import { deute } from '../../src/domain/suche/deutung.ts';
import { register } from '../hilfe/inhalt.ts';
import { hauptteil } from '../suche/suchbestand.ts';

describe('finding an authority', () => {
  test.each([
    ['Stadt Schongau', '09190148'],
    ['Gemeinde Neufahrn bei Freising', '09178145'],
    ['neufahrn b. freising', '09178145'],
    ['LRA Rosenheim', '09187'],
    ['Freising, GKSt', '09178124'],
    ['091780124124', '09178124'],
    ['VGem. Ilmmünster', '091865157'],
    ['Landratsamt Rosenheim', '09187'],
    ['Stadt München', '09162000'],
    ['09190148', '09190148'],
    ['9190148', '09190148'],
    [' 9187 ', '09187'],
    ['gemeinde neufahrn b.freising', '09178145'],
    ['Neufahrn (Landkreis Freising)', '09178145'],
    ['Landratsamt Freising, Landshuter Straße 31, 85356 Freising', '09178'],
    ['Stadt Freising, Obere Hauptstraße 2, 85354 Freising', '09178124'],
    ['Große Kreisstadt Dachau', '09174115'],
    ['Verwaltungs\u00adgemeinschaft Volkach', '096755619'],
    ['Stadt Nurnberg', '09564000'],
    ['MÃ¼nchen, Stadt', '09162000'],
    ['Markt Oberdorf', '09777151'],
    ['Stadt Steinach', undefined],
    ['Rosenheim', undefined],
    ['80331', undefined],
    ['Rosenhiem', undefined],
    ['Stadt Rosenhei', undefined],
    ['Stadt Schongau an der Saale', undefined],
    ['Nirgendwo', undefined],
  ])('%s', (text, schluessel) => {
    const ergebnis = bestimme(register, text);
    expect('behoerde' in ergebnis ? ergebnis.behoerde.schluessel : undefined).toBe(schluessel);
  });

  test('every official name leads to its authority, or to those that share it', () => {
    for (const behoerde of register.behoerden) {
      const ergebnis = bestimme(register, behoerdenname(behoerde));
      const gefunden = 'behoerde' in ergebnis ? [ergebnis.behoerde] : ergebnis.vorschlaege;
      expect(gefunden).toContain(behoerde);
    }
  });

  test('a guess is a question, with what comes nearest', () => {
    const ergebnis = bestimme(register, 'Landratsamt Rosenhiem');
    expect(ergebnis).toMatchObject({ mehrdeutig: false });
    expect('vorschlaege' in ergebnis && ergebnis.vorschlaege[0]?.schluessel).toBe('09187');
    expect('vorschlaege' in ergebnis && rueckfrage(register, ergebnis)).toContain(
      'Meinten Sie: Landratsamt Rosenheim (09187)',
    );
  });

  test('the place of an address is no authority of another kind', () => {
    for (const art of ['Landratsamt', 'VG'])
      expect(
        bestimme(register, `${art} Freisingen, Am Markt 1, 85354 Freising`),
      ).not.toHaveProperty('behoerde');
  });

  test('what is typed halfway is found', () => {
    expect(sucheBehoerden(register, 'Landratsamt Rosen')[0]?.schluessel).toBe('09187');
    expect(sucheBehoerden(register, 'Schongaau')[0]?.schluessel).toBe('09190148');
    expect(sucheBehoerden(register, 'Verw.gem. Ilmmünster')[0]?.schluessel).toBe('091865157');
    expect(schluesselAus('83022')).toBeUndefined();
  });
});

/*
 * "Altdorf" is the whole name of one municipality, and what people call another. A list that says no
 * more may mean either: a number in the record of the wrong one would be published.
 */
describe('a name that one bears as a whole and others for short', () => {
  const genannte = register.orte.flatMap((ort) => {
    const { genau } = formAus(ort.name);
    const kurze = register.orte.filter(({ name }) =>
      formAus(name).kurz.some((kurz) => kurz.genau === genau),
    );
    return kurze.length > 0 ? [{ ort, kurze }] : [];
  });

  const schluesselVon = (behoerden: readonly { schluessel: string }[]) =>
    behoerden.map(({ schluessel }) => schluessel);

  test('is a question that names all of them, in lists and in the finder', () => {
    expect(genannte.length).toBeGreaterThan(20);
    for (const { ort, kurze } of genannte) {
      const ergebnis = bestimme(register, ort.name);
      expect(ergebnis, ort.name).toMatchObject({ mehrdeutig: true });
      const gefragt = 'vorschlaege' in ergebnis ? ergebnis.vorschlaege : [];
      expect(schluesselVon(gefragt)).toEqual(
        expect.arrayContaining(schluesselVon([ort, ...kurze])),
      );
      expect(deute(hauptteil, ort.name).art, ort.name).toBe('mehrere');
    }
  });

  test('is clear with a Landkreis beside it in which no other is called so', () => {
    for (const { ort, kurze } of genannte) {
      const landkreis = ort.landkreis && register.behoerde(ort.landkreis).name;
      const dortige = register.orte.filter(
        (anderer) =>
          anderer.landkreis === ort.landkreis &&
          (kurze.includes(anderer) || anderer.name === ort.name),
      );
      if (landkreis && dortige.length === 1)
        expect(
          bestimme(register, `Rathaus ${ort.name}, Lkr. ${landkreis}`),
          ort.name,
        ).toMatchObject({
          behoerde: { schluessel: ort.schluessel },
        });
    }
  });
});

/*
 * "Weiden" is what people call Weiden i.d.OPf., and also the whole name of several villages, which a
 * list of places may mean. Only a single exact name decides, in the finder as in lists; a beginning
 * is a question, unless something beside it says that an authority is meant, and which.
 */
describe('a name that only begins longer ones', () => {
  const ARTEN = NAMENSARTEN.filter((art) => art !== 'ortsteil' && art !== 'anliegen');
  /** Names without what stands behind the first preposition or in brackets. */
  const kurze = new Set(
    register.orte
      .map(({ name }) =>
        name.replace(/\s*\(.*$|\s(?:[aiobv]\.|am|an|bei|im|in|ob|vor)(?=\s|\p{L}).*$/u, ''),
      )
      .filter((kurz) => register.orte.every(({ name }) => name !== kurz)),
  );

  test('is never clearer to lists than to the finder', () => {
    expect(kurze.size).toBeGreaterThan(50);
    for (const kurz of kurze) {
      const ergebnis = bestimme(register, kurz);
      if ('behoerde' in ergebnis) expect(deute(hauptteil, kurz, ARTEN).art, kurz).toBe('eindeutig');
    }
  });

  test('asks for the one that it may mean', () => {
    for (const kurz of ['Weiden', 'Murnau']) {
      const ergebnis = bestimme(register, kurz);
      expect(ergebnis).toMatchObject({ mehrdeutig: false, vorschlaege: [expect.anything()] });
      expect('vorschlaege' in ergebnis && ergebnis.vorschlaege[0]!.name).toContain(`${kurz} `);
    }
  });

  test('is clear with its kind or its Landkreis beside it', () => {
    for (const [name, beiwerk] of [
      ['Stadt Weiden', {}],
      ['Murnau, M', {}],
      ['Weiden', { art: 'Kreisfreie Stadt' }],
      ['Murnau', { landkreis: 'Garmisch-Partenkirchen' }],
    ] as const) {
      expect(istNurAnfang(register, name, beiwerk)).toBe(false);
      expect(bestimme(register, name, beiwerk), name).toHaveProperty('behoerde');
    }
  });
});
