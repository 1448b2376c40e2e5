/** What official lists call an authority, and whom it means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gemeinte, widersprichtArt, type Beiwerk } from '../../src/domain/register/bezeichnung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { schluesselIn } from '../../src/domain/register/schluesselform.ts';
import { register } from '../hilfe/inhalt.ts';

const schluessel = (text: string, beiwerk = {}) =>
  gemeinte(register, text, beiwerk).map((behoerde) => behoerde.schluessel);

describe('one clear name', () => {
  test.each([
    ['Gde. Anzing', '09175111'],
    ['Gem. Anzing', '09175111'],
    ['Gde.Anzing', '09175111'],
    ['Anzing, Gde', '09175111'],
    ['Anzing*', '09175111'],
    ['Anzing 1)', '09175111'],
    ['M Murnau am Staffelsee', '09180124'],
    ['Murnau a.Staffelsee, M', '09180124'],
    ['Mkt. Murnau', '09180124'],
    // It may have become a Markt since the list was made, or since the register.
    ['Gemeinde Murnau a.Staffelsee', '09180124'],
    ['Markt Schwaben', '09175127'],
    ['M Markt Schwaben', '09175127'],
    ['Markt Indersdorf', '09174131'],
    ['St Abensberg', '09273111'],
    ['St. Wolfgang', '09177137'],
    ['GKSt Dachau', '09174115'],
    ['Dachau (GKSt)', '09174115'],
    ['Große Kreisstadt Dachau', '09174115'],
    ['Stadt Dachau (Große Kreisstadt)', '09174115'],
    ['Kreisfreie Stadt Hof', '09464000'],
    ['Fürth (kreisfrei)', '09563000'],
    ['LH München', '09162000'],
    ['LRA Rosenheim', '09187'],
    ['Lkr. Rosenheim', '09187'],
    ['LK Rosenheim', '09187'],
    ['Rosenheim (Lkr.)', '09187'],
    ['Landkreis Mühldorf', '09183'],
    ['VGem Ilmmünster', '091865157'],
    ['VG Ilmmünster', '091865157'],
    ['Verw.gem. Ilmmünster', '091865157'],
    ['Verw.-Gem. Ilmmünster', '091865157'],
    ['Bez. Schwaben', '097'],
    // Not Marktoffingen.
    ['Markt Offingen', '09774171'],
    ['Marktoffingen', '09779177'],
    // All of the official name, though Altdorf b.Nürnberg goes by "Altdorf", too.
    ['Markt Altdorf', '09274113'],
    ['Altdorf, M', '09274113'],
    ['Altdorf, Lkr. Landshut', '09274113'],
    ['Altdorf bei Nürnberg', '09574112'],
    ['Hausen b. Forchheim', '09474134'],
    ['Hausen (Lkr. Kelheim)', '09273125'],
    ['Hausen, Landkreis Kelheim', '09273125'],
    ['Hausen (KEH)', '09273125'],
    ['Gemeinde Bergkirchen, Lkr. DAH', '09174113'],
    ['Neustadt/Aisch', '09575153'],
    ['Landkreis Neustadt/Aisch', '09575'],
    ['Stadt Neumarkt/Opf.', '09373147'],
    ['Stadt Rothenburg o.d.T.', '09571193'],
    ['Stadt Kempten/Allgäu', '09763000'],
    ['Taufkirchen/Vils', '09177139'],
    // As letters have them.
    ['An die Gemeinde Poing', '09175135'],
    ['An den Markt Küps', '09476146'],
    ['Marktgde. Küps', '09476146'],
    ['Rathaus Haar', '09184123'],
    ['VG Mitwitz (Sitz: Mitwitz)', '094765434'],
    ['VG Mitwitz, Sitz in Mitwitz', '094765434'],
    // A name that begins with the word for the kind comes before another place without it.
    ['Mkt Erlbach', '09575145'],
    ['M. Erlbach', '09575145'],
  ])('%s', (text, erwartet) => expect(schluessel(text)).toEqual([erwartet]));
});

describe('several, or none: never a guess', () => {
  test.each([
    ['Rosenheim', 2],
    // Four of this name, and Hausen b.Würzburg.
    ['Hausen', 5],
    ['Gemeinde Hausen', 4],
    // The Markt of this name, and Altdorf b.Nürnberg, which is a Stadt.
    ['Altdorf', 2],
    ['Gemeinde Altdorf', 2],
    ['Stadt Altdorf', 2],
    ['Rathaus Altdorf', 2],
    // Neither Steinach is a Stadt, nor Redwitz a.d.Rodach a Markt: Stadtsteinach, Marktredwitz.
    ['Stadt Steinach', 2],
    ['Markt Redwitz', 2],
    ['Steinach, St', 2],
    ['Redwitz M', 2],
    ['Stadt Bergen', 3],
    ['Buch', 5],
    ['Gemeinde Berg', 2],
    // Furth, and Furth im Wald, which is the town.
    ['Stadt Furth', 2],
    ['Stadt Neumarkt', 2],
    ['Anzingg', 0],
    ['Stadt Schildbürg', 0],
    ['Anzing (bei München)', 0],
    ['Anzing (KEH)', 0],
    ['Landratsamt Anzing', 0],
    ['', 0],
  ])('%s', (text, anzahl) => expect(schluessel(text)).toHaveLength(anzahl));

  test.each([
    ['Rosenheim', { art: 'Landkreis' }, ['09187']],
    ['Rosenheim', { art: 'kreisfreie_stadt' }, ['09163000']],
    ['Altdorf', { landkreis: 'Landshut' }, ['09274113']],
    ['Altdorf', { landkreis: 'Nürnberger Land' }, ['09574112']],
    ['Altdorf', { art: 'Markt' }, ['09274113']],
    ['Steinach', { art: 'Stadt' }, ['09278190', '09477156']],
    ['Offingen', { art: 'Markt' }, ['09774171']],
    ['Altdorf', { plz: '90518' }, ['09574112']],
    ['Hausen', { landkreis: 'Forchheim' }, ['09474134']],
    ['Hausen', { landkreis: 'Lkr. Rhön-Grabfeld', art: 'Gemeinde' }, ['09673129']],
    ['Hausen', { regierungsbezirk: 'Niederbayern' }, ['09273125']],
    ['Hausen', { plz: '93345' }, ['09273125']],
    ['Neustadt', { landkreis: 'Neustadt/Aisch', art: 'Stadt' }, ['09575153']],
    // What names no Landkreis says nothing.
    ['Anzing', { landkreis: 'EBE' }, ['09175111']],
    ['Anzing', { landkreis: 'Rosenheim' }, []],
  ])('%s beside %j', (text, beiwerk, erwartet) =>
    expect(schluessel(text, beiwerk)).toEqual(erwartet),
  );
});

describe('the kind beside a name', () => {
  const widerspricht = (text: string, beiwerk: Beiwerk = {}) => {
    const [behoerde, ...weitere] = gemeinte(register, text, beiwerk);
    expect(weitere).toEqual([]);
    return widersprichtArt(register, text, beiwerk, behoerde!);
  };

  test.each<[string, Beiwerk, boolean]>([
    ['Markt Redwitz', { landkreis: 'Lichtenfels' }, true],
    ['Stadt Altdorf', { landkreis: 'Landshut' }, true],
    ['Altdorf', { landkreis: 'Landshut', art: 'Stadt' }, true],
    ['Gemeinde Haag', { plz: '83527' }, true],
    ['Stadt Murnau a.Staffelsee', {}, true],
    ['Altdorf b.Nürnberg', { art: 'Markt' }, true],
    // So people call every municipality.
    ['Gemeinde Murnau a.Staffelsee', {}, false],
    ['Rathaus Haag i.OB', {}, false],
    ['Murnau a.Staffelsee', {}, false],
    ['Gemeinde Murnau a.Staffelsee, Markt', {}, false],
    ['Stadt Dachau', {}, false],
    ['Altdorf', { landkreis: 'Landshut' }, false],
  ])('%s beside %j', (text, beiwerk, erwartet) =>
    expect(widerspricht(text, beiwerk)).toBe(erwartet),
  );

  test('of an official name is never another', () => {
    for (const behoerde of register.behoerden)
      for (const beiwerk of [{}, { art: behoerde.art }])
        expect(
          widersprichtArt(register, behoerdenname(behoerde), beiwerk, behoerde),
          behoerdenname(behoerde),
        ).toBe(false);
  });
});

test('an official name means its authority, however it is set, whatever its own columns say', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...register.behoerden),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => ` ${text.replaceAll(' ', '\u00a0')} `,
        (text: string) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/u, '\u00ad'),
        (text: string) => text.normalize('NFD'),
      ),
      fc.boolean(),
      (behoerde, schreibweise, mitSpalten) => {
        const landkreis = behoerde.landkreis && register.behoerde(behoerde.landkreis).name;
        const gefunden = gemeinte(
          register,
          schreibweise(behoerdenname(behoerde)),
          mitSpalten ? { art: behoerde.art, landkreis, plz: behoerde.plz } : {},
        );
        expect(gefunden).toContain(behoerde);
      },
    ),
    { numRuns: 1500 },
  );
});

test.each([
  ['09187137', ['09187137']],
  [' 9 187 137 ', ['09187137']],
  ['9187137.0', ['09187137']],
  ['AGS: 09187137', ['09187137']],
  ["'09187137", ['09187137']],
  ['091870137137', ['09187137']],
  ['91870137137', ['09187137']],
  ['091865157000', ['09186000', '091865157']],
  ['09187000', ['09187000', '09187']],
  ['091620000000', ['09162000', '091620000', '09162']],
  ['09100', ['09100', '091']],
  ['091870', ['091870']],
  ['83022', []],
  ['Rosenheim', []],
  ['', []],
])('keys in "%s"', (text, erwartet) => expect(schluesselIn(text)).toEqual(erwartet));
