/**
 * A list as a ministry might send it: 420 authorities of the register, written in every way that
 * people write names, keys, dates and numbers, with all that stands around a table.
 */
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { ART_INFO } from '../../src/domain/register/arten.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname, type Behoerde } from '../../src/domain/register/register.ts';
import { register } from '../hilfe/inhalt.ts';

/** A cell: a text or number, a day shown by a format, or a text with an address behind it. */
export type Wert =
  string | number | { tag: string; alsMonat?: true } | { text: string; link: string };

interface Listenzeile {
  werte: Wert[];
}

const SPALTEN = [
  'lfd. Nr.',
  'AGS / ARS',
  'Kommune / Behörde',
  'Art',
  'Landkreis',
  'Siegel verliehen am',
  'Online-Verfahren (gesamt)',
  'davon kommunal',
  'davon zentral',
  'Stand der Zahl',
  'Fundstelle',
  'Homepage',
  'Ansprechpartner',
];

const haeufigkeit = new Map<string, number>();
for (const behoerde of register.behoerden)
  for (const name of [behoerdenname(behoerde), `${ART_INFO[behoerde.art].ebene} ${behoerde.name}`])
    haeufigkeit.set(name, (haeufigkeit.get(name) ?? 0) + 1);

/** True if no other authority of this level has the name. */
const einzig = (behoerde: Behoerde): boolean =>
  haeufigkeit.get(behoerdenname(behoerde)) === 1 &&
  haeufigkeit.get(`${ART_INFO[behoerde.art].ebene} ${behoerde.name}`) === 1;

type Schreibweise = (behoerde: Behoerde) => string;
const mit = (...vorsaetze: string[]): Schreibweise[] =>
  vorsaetze.map(
    (muster) =>
      ({ name }: Behoerde) =>
        muster.replace('#', name),
  );

/** Ways to write the name of each kind of authority. */
const NAMEN: Record<Behoerde['art'], Schreibweise[]> = {
  gemeinde: mit(
    'Gde. #',
    'Gem. #',
    '#, Gde',
    'Gemeindeverwaltung #',
    'Gemeinde\u00a0#',
    'gemeinde #',
  ),
  markt: mit('Mkt. #', 'M #', '#, M', 'Marktgemeinde #', '# (M)', 'MARKT #'),
  stadt: mit('St #', '#, St', 'Stadtverwaltung #', '# (Stadt)', 'Stadt  # '),
  grosse_kreisstadt: mit('GKSt #', '# (GKSt)', 'Große Kreisstadt #', '#, GKSt', 'Gr. Kreisstadt #'),
  kreisfreie_stadt: mit('Kreisfreie Stadt #', '#, krfr. Stadt', 'Stadt #', '# (kreisfrei)'),
  verwaltungsgemeinschaft: mit(
    'VG #',
    'VGem #',
    'VGem. #',
    'Verw.gem. #',
    '# (VGem)',
    'Verwaltungs\u00adgemeinschaft #',
  ),
  landratsamt: mit('LRA #', 'Lkr. #', 'LK #', 'Landkreis #', '# (Lkr.)'),
  bezirk: mit('Bez. #', 'Bezirksverwaltung #'),
};

/** The same name with prepositions as people write them. */
const ausgeschrieben = (name: string): string =>
  name
    .replace(/\ba\.d\./, 'an der ')
    .replace(/\bi\.d\./, 'in der ')
    .replace(/\bb\./, 'bei ')
    .replace(/\ba\./, 'am ');

const ARS = ({ schluessel, art, vg }: Behoerde): string => {
  if (art === 'verwaltungsgemeinschaft') return `${schluessel}000`;
  if (schluessel.length < 8) return schluessel.padEnd(12, '0');
  return schluessel.slice(0, 5) + (vg?.slice(5) ?? `0${schluessel.slice(5)}`) + schluessel.slice(5);
};

/** Ways to write a key. */
const SCHLUESSEL: ((behoerde: Behoerde) => Wert)[] = [
  ({ schluessel }) => schluessel,
  ({ schluessel }) => schluessel.replace(/^0/, ''),
  ({ schluessel }) => Number(schluessel),
  ({ schluessel }) => ` ${schluessel.slice(0, 2)} ${schluessel.slice(2)}\u00a0`,
  ARS,
  (behoerde) => ARS(behoerde).slice(1),
  ({ schluessel }) => schluessel.padEnd(8, '0'),
];

/** Ways to write a day or month, and the Stand that is meant. */
const TAGE: [Wert, string][] = [
  ['12.11.2025', '2025-11-12'],
  [{ tag: '2025-11-12' }, '2025-11-12'],
  [{ tag: '2025-10-01', alsMonat: true }, '2025-10'],
  ['Okt 25', '2025-10'],
  ['12. November 2025', '2025-11-12'],
  ['November 2025', '2025-11'],
  ['11/2025', '2025-11'],
  ['2025-11-12', '2025-11-12'],
  [' 12.11.25 ', '2025-11-12'],
  ['2025', '2025'],
];

/** Ways to write a number of at least 70, and what stands in the record then. */
const ZAHLEN: [Wert[], string][] = [
  [[72, '', ''], 'anzahl: 72'],
  [['72', '', ''], 'anzahl: 72'],
  [['über 70', '', ''], 'mindestens: true'],
  [['70+', '', ''], 'mindestens: true'],
  [['1.072', '', ''], 'anzahl: 1072'],
  [[72, 60, 12], 'zentral: 12'],
  [['', 60, 12], 'anzahl: 72'],
  [['72 Verfahren', '', ''], 'anzahl: 72'],
  [['> 70', '', ''], 'mindestens: true'],
];
/** Ways to write that only the seal is known. */
const NUR_SIEGEL: Wert[] = ['k. A.', '-', '–', '', 'keine Angabe'];

const QUELLEN: ((i: number) => Wert)[] = [
  (i) => `https://www.example.org/liste/${i}`,
  (i) => `www.example.org/liste/${i}`,
  (i) => ({ text: 'Pressemitteilung', link: `https://www.example.org/liste/${i}` }),
  (i) => `http://www.example.org/liste/${i}`,
  (i) => `siehe https://www.example.org/liste/${i} (Bericht)`,
];

const reihum = <T>(liste: readonly T[], i: number): T => liste[i % liste.length]!;

/** What must stand in the record of an authority. */
interface Erwartung {
  datei: string;
  stuecke: string[];
}

/** 420 authorities of all kinds; the first 143 have a record. */
const behoerden = [
  ...register.behoerden.filter(({ art }) => ART_INFO[art].ebene !== 'gemeinde').slice(0, 200),
  ...register.behoerden.filter(({ art }) => /stadt/.test(art)).slice(0, 80),
  ...register.behoerden.filter(({ art }) => art === 'markt').slice(0, 60),
  ...register.behoerden.filter(({ art }) => art === 'gemeinde'),
]
  .slice(0, 420)
  // Kinds alternate, so that each is among those with and without a record.
  .sort((a, b) => a.schluessel.slice(-2).localeCompare(b.schluessel.slice(-2)));
const MIT_DATENSATZ = 143;
const kennungen = amtKennungen(register);
const dateiVon = (behoerde: Behoerde) => `${kennungen.get(behoerde.schluessel)}.yaml`;

/** Records as they were before, with comments. */
export const vorher = Object.fromEntries(
  behoerden.slice(0, MIT_DATENSATZ).map((behoerde, i) => [
    dateiVon(behoerde),
    alsYaml(
      neuerDatensatz(behoerde, {
        seit: '2022-05-12',
        quelle: `https://www.example.org/a/${i}`,
        zahl: { anzahl: 60, stand: '2022-05-12', quelle: `https://www.example.org/z/${i}` },
      }),
    ).replace('online_verfahren:', '# am Telefon bestätigt\nonline_verfahren:'),
  ]),
);

function zeileFuer(behoerde: Behoerde, i: number): { zeile: Listenzeile; erwartung: Erwartung } {
  const neu = i >= MIT_DATENSATZ;
  const nurSiegel = neu && i % 6 === 0;
  const [[gesamt, kommunal, zentral], stueck] = reihum(ZAHLEN, i) as [[Wert, Wert, Wert], string];
  const [stand, gelesen] = reihum(TAGE, i >> 1);
  const [seit, ausgezeichnet] = reihum(TAGE, i >> 2);
  const namentlich = einzig(behoerde) && i % 3 !== 0;
  const schreibweise = reihum(NAMEN[behoerde.art], i >> 1);
  const name = i % 5 === 0 ? ausgeschrieben(schreibweise(behoerde)) : schreibweise(behoerde);
  // A bare name beside its kind and Landkreis, in columns of their own.
  const blank = einzig(behoerde) && i % 7 === 0;
  const kreis = behoerde.landkreis ? register.behoerde(behoerde.landkreis).name : '';
  const bezirk = ART_INFO[behoerde.art].schwelle;
  return {
    zeile: {
      werte: [
        i + 1,
        namentlich || blank ? '' : reihum(SCHLUESSEL, i)(behoerde),
        blank ? behoerde.name : name,
        blank ? behoerde.art : '',
        blank ? kreis : '',
        neu ? seit : '',
        ...(nurSiegel ? [reihum(NUR_SIEGEL, i), '', ''] : [gesamt, kommunal, zentral]),
        nurSiegel ? '' : stand,
        reihum(QUELLEN, i)(i),
        i % 4 === 0 ? `http://www.example.org/amt-${i}` : i % 9 === 0 ? 'k. A.' : '',
        'Frau Muster',
      ],
    },
    erwartung: {
      datei: dateiVon(behoerde),
      stuecke: [
        `schluessel: "${behoerde.schluessel}"`,
        ...(nurSiegel
          ? [`anzahl: ${bezirk}\n`, 'mindestens: true']
          : [stueck, `stand: "${gelesen}"`]),
        ...(neu ? [`seit: "${ausgezeichnet}"`] : ['# am Telefon bestätigt', 'anzahl: 60']),
        `quelle: https://www.example.org/liste/${i}\n`,
        ...(i % 4 === 0 ? [`website: https://www.example.org/amt-${i}\n`] : []),
      ],
    },
  };
}

const quelle = 'https://www.example.org/unklar';
const leereZeile = (werte: Record<number, Wert>): Wert[] => SPALTEN.map((_, i) => werte[i] ?? '');

/** Authorities beside those of the list, for lines that stay behind. */
const uebrige = register.behoerden.filter(
  (behoerde) => behoerde.art === 'gemeinde' && einzig(behoerde) && !behoerden.includes(behoerde),
);

/** Lines that nobody can follow, with a word that must stand in the reason. */
const UNKLARE: [Record<number, Wert>, string][] = [
  [{ 2: 'Gemeinde Hausen', 6: 70, 9: '2025-11', 10: quelle }, 'Landkreis Forchheim'],
  [{ 2: 'Neukirch', 6: 70, 9: '2025-11', 10: quelle }, 'Neukirchen'],
  [{ 2: 'Stadt Schildbürg', 6: 70, 9: '2025-11', 10: quelle }, 'kennt diesen Namen nicht'],
  [{ 1: '09999999', 2: 'Stadt Freising', 6: 70, 9: '2025-11', 10: quelle }, 'Stadt Freising'],
  [{ 1: '9,1871E+10', 6: 70, 9: '2025-11', 10: quelle }, 'gerundet'],
  [{ 6: 70, 9: '2025-11', 10: quelle }, 'Weder Schlüssel noch Name'],
  ...(
    [
      [{ 6: 'viele', 9: '2025-11', 10: quelle }, 'keine Anzahl'],
      [{ 6: 70, 9: 'neulich', 10: quelle }, 'kein Datum'],
      [{ 6: 70, 9: '11/12/2025', 10: quelle }, 'zwei Arten'],
      [{ 6: 70, 9: '2062-10', 10: quelle }, 'Zukunft'],
      [{ 6: 12, 9: '2025-11', 10: quelle }, 'weniger als 50'],
      [{ 6: 70, 9: '2025-11' }, 'Quelle der Auszeichnung fehlt'],
      [{ 6: 70, 9: '2025-11', 10: 'Telefonat mit dem Amt' }, 'Adresse'],
      [{ 6: '#NV', 9: '2025-11', 10: quelle }, 'Fehler'],
      [{}, 'Außer dem Namen'],
      [
        { 6: 70, 9: '2025-11', 10: 'https://amt.example.org/aemter/stadt-freising/' },
        'dieses Verzeichnis selbst',
      ],
    ] as [Record<number, Wert>, string][]
  ).map(([werte, grund], i): [Record<number, Wert>, string] => [
    { ...werte, 2: behoerdenname(uebrige[i]!) },
    grund,
  ]),
];

/** Two lines that contradict each other: both stay behind. */
const STREIT: Wert[][] = [70, 71].map((anzahl) =>
  leereZeile({ 2: behoerdenname(uebrige.at(-1)!), 6: anzahl, 9: '2025-11', 10: quelle }),
);

const alle = behoerden.map(zeileFuer);

export const erwartungen = alle.map(({ erwartung }) => erwartung);
export const unklareGruende = UNKLARE.map(([, grund]) => grund);
/** How many lines stay behind. */
export const UNKLAR = UNKLARE.length + STREIT.length;
export const NEU = alle.length - MIT_DATENSATZ;
export const GEAENDERT = MIT_DATENSATZ;

/** The whole table with titles, headings that repeat, sums and footnotes. */
export const zeilen: Listenzeile[] = [
  { werte: ['Siegel „Digitales Amt“: alle ausgezeichneten Kommunen'] },
  { werte: ['Stand der Liste: 1. Juni 2026'] },
  { werte: [] },
  { werte: SPALTEN },
  ...alle.slice(0, 150).map(({ zeile }) => zeile),
  { werte: leereZeile({ 2: 'Regierungsbezirk Schwaben' }) },
  { werte: [] },
  { werte: SPALTEN },
  ...UNKLARE.map(([werte]) => ({ werte: leereZeile(werte) })),
  ...STREIT.map((werte) => ({ werte })),
  ...alle.slice(150).map(({ zeile }) => zeile),
  { werte: leereZeile({ 2: 'Summe', 6: 28_012 }) },
  { werte: leereZeile({ 0: '', 2: '* nach Mitteilung der Kommunen, ohne Gewähr' }) },
];
