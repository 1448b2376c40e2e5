/** What lies outside Bavaria never gets a Bavarian page by Enter. The lists are test data. */
import { describe, expect, test } from 'vitest';
import { deutung } from './suchbestand.ts';

const STAEDTE = [
  'Berlin, Hamburg, Köln, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen',
  'Dresden, Hannover, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Mannheim, Karlsruhe, Wiesbaden',
  'Gelsenkirchen, Aachen, Braunschweig, Chemnitz, Kiel, Magdeburg, Freiburg, Freiburg im Breisgau',
  'Krefeld, Erfurt, Rostock, Kassel, Saarbrücken, Potsdam, Ludwigshafen, Oldenburg, Osnabrück',
  'Heidelberg, Darmstadt, Paderborn, Heilbronn, Ulm, Wolfsburg, Göttingen, Reutlingen, Koblenz',
  'Trier, Jena, Gera, Cottbus, Pforzheim, Siegen, Hildesheim, Salzgitter, Wertheim, Crailsheim',
  'Tauberbischofsheim, Bad Mergentheim, Ellwangen, Aalen, Giengen, Sonneberg, Suhl, Plauen, Fulda',
  'Frankfurt (Oder), Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, Dornbirn',
  'Bregenz, Kufstein, Hallein, Braunau am Inn, Schärding, Kitzbühel, Wörgl, Reutte, Feldkirch',
  'Ludwigsburg, Esslingen am Neckar, Konstanz, Tübingen, Offenburg, Marburg, Gießen, Zwickau, Steyr',
  'Praha, Prag, Brno, Plzeň, Pilsen, Karlovy Vary, Karlsbad, Budweis, Cheb, Liberec, Olomouc, Domažlice',
].flatMap((zeile) => zeile.split(', '));

const POSTLEITZAHLEN = (
  '10115 20095 50667 60311 70173 40213 04109 28195 01067 30159 68159 76131 65183 39104 99084 18055 ' +
  '34117 66111 14467 24103 69117 64283 89073 97877 97941 74523 73430 98527 36037 96515 07545 08523 ' +
  '88045 88212 63065 63450 63571 64720 78462 87567 87491 A-1010 A-5020 A-6020 CZ-11000 CH-8001'
).split(' ');

test('the lists are long enough', () => {
  expect(new Set(STAEDTE).size).toBeGreaterThanOrEqual(100);
  expect(STAEDTE.length + POSTLEITZAHLEN.length).toBeGreaterThanOrEqual(140);
});

describe('a town outside Bavaria', () => {
  test.each(STAEDTE)('%s is no answer', (stadt) => {
    expect(['aehnlich', 'anfang', 'mehrere', 'nichts']).toContain(deutung(stadt).art);
  });
});

describe('a postcode outside Bavaria', () => {
  test.each(POSTLEITZAHLEN)('%s is told', (plz) => {
    expect(deutung(plz)).toMatchObject({ art: 'auswaerts', vorschlaege: [] });
  });
});
