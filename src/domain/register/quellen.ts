/**
 * What the register is made of: the one table of its sources. Footer, maps, LICENSE.md and the docs
 * say what stands here; a test compares.
 */
import type { Sprache } from '../sprache/sprachen.ts';
import { EINWOHNERSTAND, GRENZENJAHR, GRENZENNENNUNG, REGISTERSTAND } from './registerstand.ts';

/** A source, and what comes of it. */
export interface Registerquelle {
  /** What is taken from it. */
  was: Record<Sprache, string>;
  /** How it wants to be named, without its Stand. */
  nennung: Record<Sprache, string>;
  /** Of which day, month or year it is, where that is known. */
  stand?: string;
  lizenz: Record<Sprache, string>;
  /** Where the text of the licence is; absent where the name says all. */
  lizenzAdresse?: string;
  /** Where the source is published. */
  adresse: string;
  /** Files in `content/register/` in which it is. */
  dateien: readonly string[];
}

const inBeiden = (text: string): Record<Sprache, string> => ({ de: text, en: text });

const VERZEICHNIS = {
  nennung: {
    de: 'Statistisches Bundesamt, Gemeindeverzeichnis GV100AD',
    en: 'Statistisches Bundesamt (Federal Statistical Office), Gemeindeverzeichnis GV100AD',
  },
  lizenz: { de: 'Verbreitung mit Quellennennung gestattet', en: 'free to use, source named' },
  adresse:
    'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
};

/** All sources, in the order in which they are named. */
export const REGISTERQUELLEN: readonly Registerquelle[] = [
  {
    ...VERZEICHNIS,
    was: { de: 'Namen und Zugehörigkeit', en: 'Names and structure' },
    stand: REGISTERSTAND,
    dateien: ['behoerden.json', 'gemeindefrei.json', 'stand.json', 'fruehere-orte.json'],
  },
  {
    ...VERZEICHNIS,
    was: { de: 'Einwohnerzahlen', en: 'Population' },
    stand: EINWOHNERSTAND,
    dateien: ['behoerden.json'],
  },
  {
    was: { de: 'Grenzen', en: 'Boundaries' },
    nennung: { de: `${GRENZENNENNUNG} (Daten verändert)`, en: `${GRENZENNENNUNG} (data changed)` },
    stand: String(GRENZENJAHR),
    lizenz: inBeiden('GeoNutzV'),
    lizenzAdresse: 'https://www.gesetze-im-internet.de/geonutzv/',
    adresse: 'https://gdz.bkg.bund.de/',
    dateien: ['grenzen-gemeinden.json', 'grenzen-kreise.json'],
  },
  {
    was: { de: 'Koordinaten', en: 'Coordinates' },
    nennung: inBeiden('GeoNames'),
    stand: '2023-03',
    lizenz: inBeiden('CC BY 4.0'),
    lizenzAdresse: 'https://creativecommons.org/licenses/by/4.0/',
    adresse: 'https://www.geonames.org/',
    dateien: ['behoerden.json', 'ortsteile.json', 'namensvettern.json'],
  },
  {
    was: { de: 'Postleitzahlen', en: 'Postcodes' },
    nennung: { de: '© OpenStreetMap-Mitwirkende', en: '© OpenStreetMap contributors' },
    lizenz: inBeiden('ODbL 1.0'),
    lizenzAdresse: 'https://opendatacommons.org/licenses/odbl/1-0/',
    adresse: 'https://www.openstreetmap.org/copyright',
    dateien: ['postleitzahlen.json'],
  },
  {
    was: { de: 'Ortsteile', en: 'Villages and districts' },
    nennung: inBeiden('OpenGeoDB'),
    stand: '2021',
    lizenz: { de: 'gemeinfrei', en: 'public domain' },
    adresse: 'http://opengeodb.org/',
    dateien: ['ortsteile.json', 'quelle/ortsteile-opengeodb.tsv'],
  },
  {
    was: { de: 'Stadtbezirke Münchens', en: 'Districts of Munich' },
    nennung: inBeiden('Landeshauptstadt München, Indikatorenatlas'),
    stand: '2024',
    lizenz: inBeiden('dl-de/by-2-0'),
    lizenzAdresse: 'https://www.govdata.de/dl-de/by-2-0',
    adresse: 'https://opendata.muenchen.de/pages/indikatorenatlas',
    dateien: ['ortsteile.json', 'quelle/ortsteile-ergaenzt.tsv'],
  },
];
