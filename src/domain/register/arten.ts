/**
 * The kinds of authority that can hold the seal, and what depends on the kind.
 * Source of the thresholds: criteria of the seal, Bavarian State Ministry for Digital Affairs.
 */
export const ARTEN = [
  'gemeinde',
  'markt',
  'stadt',
  'grosse_kreisstadt',
  'kreisfreie_stadt',
  'verwaltungsgemeinschaft',
  'landratsamt',
  'bezirk',
] as const;

/** Kind of an authority, as written in a record's `art`. */
export type Art = (typeof ARTEN)[number];

/** Levels of local government, from the citizen's door outwards. */
export const EBENEN = ['gemeinde', 'verwaltungsgemeinschaft', 'landkreis', 'bezirk'] as const;

export type Ebene = (typeof EBENEN)[number];

interface ArtInfo {
  /** How the official name of such an authority begins. */
  vorsatz: string;
  ebene: Ebene;
  /** Digits of the authority's key. */
  stellen: number;
  /** Online procedures needed for the seal. */
  schwelle: number;
}

export const ART_INFO: Record<Art, ArtInfo> = {
  gemeinde: { vorsatz: 'Gemeinde', ebene: 'gemeinde', stellen: 8, schwelle: 50 },
  markt: { vorsatz: 'Markt', ebene: 'gemeinde', stellen: 8, schwelle: 50 },
  stadt: { vorsatz: 'Stadt', ebene: 'gemeinde', stellen: 8, schwelle: 50 },
  grosse_kreisstadt: { vorsatz: 'Stadt', ebene: 'gemeinde', stellen: 8, schwelle: 50 },
  kreisfreie_stadt: { vorsatz: 'Stadt', ebene: 'gemeinde', stellen: 8, schwelle: 50 },
  verwaltungsgemeinschaft: {
    vorsatz: 'Verwaltungsgemeinschaft',
    ebene: 'verwaltungsgemeinschaft',
    stellen: 9,
    schwelle: 50,
  },
  landratsamt: { vorsatz: 'Landratsamt', ebene: 'landkreis', stellen: 5, schwelle: 50 },
  // A Bezirk offers fewer services, so it needs fewer procedures.
  bezirk: { vorsatz: 'Bezirk', ebene: 'bezirk', stellen: 3, schwelle: 30 },
};

/** True for a municipality (a place where people live), false for VG, Landratsamt and Bezirk. */
export const istOrt = (art: Art): boolean => ART_INFO[art].ebene === 'gemeinde';
