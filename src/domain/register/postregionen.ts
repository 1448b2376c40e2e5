/**
 * In which Land a postcode lies that belongs to no municipality of the register, by its first
 * digits. Where a region crosses the border of a Land, all its Länder are named.
 * Source: the postal regions of 1993, compared place by place with the postcodes of GeoNames (CC BY 4.0).
 */

/** The Länder by their usual abbreviations (ISO 3166-2:DE), and Austria, which uses four codes. */
export const POSTLAENDER = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN'] as const),
  ...(['ST', 'SH', 'TH', 'AT'] as const),
] as const;
export type Postland = (typeof POSTLAENDER)[number];

/** Länder by the first digits; the longest beginning counts. What is missing is not in use. */
const REGIONEN: readonly (readonly [anfaenge: string, laender: string])[] = [
  ['01 02 08 09 041 042 043 044 045 047', 'SN'],
  ['019', 'SN BB'],
  ['03', 'BB'],
  ['040', 'SN'],
  ['046', 'SN TH'],
  ['048', 'SN BB'],
  ['049', 'BB'],
  ['06', 'ST'],
  ['065', 'ST TH'],
  ['07', 'TH'],
  ['079', 'TH SN'],
  ['10 11 12 13 140 141', 'BE'],
  ['125', 'BE BB'],
  ['14 15 16', 'BB'],
  ['147', 'BB ST'],
  ['17 18 19', 'MV'],
  ['172 173', 'MV BB'],
  ['192', 'MV NI'],
  ['193', 'MV BB'],
  ['20 211', 'HH'],
  ['210', 'HH SH'],
  ['212 213 216 217', 'NI'],
  ['214', 'NI SH'],
  ['215', 'SH NI'],
  ['22', 'HH'],
  ['221', 'HH SH'],
  ['229 23 24 25', 'SH'],
  ['228', 'SH HH'],
  ['239', 'MV SH'],
  ['26 27 29 30 31', 'NI'],
  ['274', 'NI HH SH'],
  ['275', 'HB'],
  ['28', 'HB'],
  ['287', 'NI HB'],
  ['288', 'NI'],
  ['294', 'NI ST'],
  ['32 33', 'NW'],
  ['34 35 36', 'HE'],
  ['343', 'HE NI'],
  ['344', 'NW HE'],
  ['364', 'TH'],
  ['37 38', 'NI'],
  ['372', 'HE'],
  ['373', 'TH'],
  ['376', 'NI NW'],
  ['384', 'NI ST'],
  ['388 389', 'ST'],
  ['39', 'ST'],
  ['40 41 42 44 45 46 47 48', 'NW'],
  ['484 485', 'NW NI'],
  ['49', 'NI'],
  ['494 495', 'NI NW'],
  ['50 51 52 53', 'NW'],
  ['515', 'NW RP'],
  ['534 535', 'RP'],
  ['536', 'NW RP'],
  ['54 55 56', 'RP'],
  ['552', 'RP HE'],
  ['57 58 59', 'NW'],
  ['575 576', 'RP'],
  ['599', 'NW HE'],
  ['60 61 63 64 65', 'HE'],
  ['637 638 639', 'BY'],
  ['653 655 656', 'HE RP'],
  ['66', 'SL'],
  ['664', 'SL RP'],
  ['665', 'SL RP'],
  ['668', 'SL RP'],
  ['669', 'RP'],
  ['67', 'RP'],
  ['68 70 71 72 73 74 75 76 77 78 79', 'BW'],
  ['685', 'HE BW'],
  ['686', 'HE'],
  ['69', 'BW HE'],
  ['691', 'BW'],
  ['767', 'BW RP'],
  ['768', 'RP'],
  ['80 81 82 83 84 85 86 87', 'BY'],
  ['87491 87567 87568 87569', 'AT'],
  ['88', 'BW'],
  ['881', 'BY BW'],
  ['89', 'BW'],
  ['892 893 894', 'BY'],
  ['90 91 92 93 94 95 96 97', 'BY'],
  ['965', 'TH'],
  ['978', 'BY BW'],
  ['979', 'BW BY'],
  ['98 99', 'TH'],
];

const nachAnfang = new Map(
  REGIONEN.flatMap(([anfaenge, laender]) =>
    anfaenge
      .split(' ')
      .map((anfang) => [anfang, laender.split(' ') as readonly Postland[]] as const),
  ),
);

/** The longest known beginning of a postcode; none if no postcode begins like this. */
const anfangVon = (plz: string): string | undefined =>
  [5, 3, 2].map((stellen) => plz.slice(0, stellen)).find((anfang) => nachAnfang.has(anfang));

/** The Länder in which postcodes with these first digits lie; none if they are not in use. */
export const laenderVon = (plz: string): readonly Postland[] =>
  nachAnfang.get(anfangVon(plz) ?? '') ?? [];

/** Why a number is no postcode of a Bavarian municipality. */
export type Auswaertig =
  /**
   * Whether it is in use is not known, but postcodes with this beginning lie in these Länder; it
   * is the whole postcode where just this one is known.
   */
  | { art: 'land'; plz: string; anfang: string; laender: readonly Postland[] }
  /** Its region is Bavarian, but no municipality has it: a post box, a large customer, an error. */
  | { art: 'ohneGemeinde'; plz: string }
  /** No German postcode begins like this. */
  | { art: 'unbekannt'; plz: string }
  /** The mark of another country stands before it. */
  | { art: 'ausland' }
  /** A German postcode has five digits. */
  | { art: 'stellen' };

/** Why a postcode of five digits belongs to no municipality of the register. */
export function auswaertigePlz(plz: string): Auswaertig {
  const laender = laenderVon(plz);
  if (laender.length === 0) return { art: 'unbekannt', plz };
  return laender.some((land) => land !== 'BY')
    ? { art: 'land', plz, anfang: anfangVon(plz)!, laender }
    : { art: 'ohneGemeinde', plz };
}
