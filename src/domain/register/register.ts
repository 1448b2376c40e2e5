/**
 * The register: every Bavarian local authority, certified or not. Its sources stand in `quellen.ts`.
 */
import { ART_INFO, istOrt, type Art, type Ebene } from './arten.ts';

/** One authority of the register. */
export interface Behoerde {
  /** Official key: 8 digits municipality, 9 VG, 5 Landkreis, 3 Bezirk. */
  schluessel: string;
  art: Art;
  /** Name without the kind: `Rosenheim`, `Murnau a.Staffelsee`. */
  name: string;
  /** Place of the administration, where the register names one. */
  sitz?: string;
  /** Key of the Landkreis; absent for kreisfreie Städte, Landratsämter and Bezirke. */
  landkreis?: string;
  /** Key of the Verwaltungsgemeinschaft that a municipality is a member of. */
  vg?: string;
  /** Postcode of the administration; municipalities only. */
  plz?: string;
  /** True where that postcode is the only one of the municipality. */
  einePlz?: true;
  /** Inhabitants on `EINWOHNERSTAND`; of a VG, Landkreis or Bezirk the sum of its municipalities. */
  einwohner: number;
  /** WGS 84 degrees: the town itself, else a point inside its area. */
  lat: number;
  lon: number;
  /** Since when one of these facts holds, where that is later than the day of the register. */
  seit?: string;
  /** True for one that exists no more; its record stays. */
  aufgeloest?: true;
}

/** A municipality with the postcodes in use there. */
export type Ort = Behoerde & { postleitzahlen: readonly string[] };

/** A village or district. */
export interface Ortsteil {
  name: string;
  /** AGS of the municipality that it lies in. */
  gemeinde: string;
}

/** An authority that is responsible for a place, and on which level. */
export interface Zustaendige {
  ebene: Ebene;
  behoerde: Behoerde;
}

/**
 * Kinds of which Bavaria has the same number since 1972, with their name in the plural; how many
 * there are of the others, each edition of the register says for itself.
 */
export const FESTE_ZAHLEN = {
  bezirk: [7, 'Bezirke'],
  landratsamt: [71, 'Landkreise'],
  kreisfreie_stadt: [25, 'kreisfreie Städte'],
} as const satisfies Partial<Record<Art, readonly [number, string]>>;

/** Official names that are not made of kind and place. */
const EIGENE_NAMEN: Record<string, string> = { '09162000': 'Landeshauptstadt München' };

/** Official name of an authority: `Landratsamt Rosenheim`, `Markt Murnau a.Staffelsee`. */
export function behoerdenname(behoerde: Pick<Behoerde, 'schluessel' | 'art' | 'name'>): string {
  return EIGENE_NAMEN[behoerde.schluessel] ?? `${ART_INFO[behoerde.art].vorsatz} ${behoerde.name}`;
}

/** All names that an authority may bear in a record: the official one, and the plain one. */
export function behoerdennamen(behoerde: Pick<Behoerde, 'schluessel' | 'art' | 'name'>): string[] {
  return [
    ...new Set([behoerdenname(behoerde), `${ART_INFO[behoerde.art].vorsatz} ${behoerde.name}`]),
  ];
}

/** Key of the Bezirk, which is also that of the Regierungsbezirk: the first three digits. */
export const bezirkSchluessel = (schluessel: string): string => schluessel.slice(0, 3);

/** Key of the area on Landkreis level: a Landkreis or a kreisfreie Stadt, five digits. */
export const kreisSchluessel = (schluessel: string): string => schluessel.slice(0, 5);

/**
 * A key as print shows it, `09 187 117`. With its blanks it is a text in every spreadsheet and keeps
 * its zero; `schluesselAus` reads it back.
 */
export const schluesselInGruppen = (schluessel: string): string =>
  [schluessel.slice(0, 2), schluessel.slice(2, 5), schluessel.slice(5)].filter(Boolean).join(' ');

/** Key of a municipality without its Landkreis: the last three digits. */
const gemeindenummer = (ags: string): string => ags.slice(5);

/**
 * The 12-digit regional key (ARS) of a municipality: Landkreis, association, municipality. One that
 * is a member of no Verwaltungsgemeinschaft is its own association.
 * Source: record layout of GV100AD, Statistisches Bundesamt.
 */
export function regionalschluessel({
  schluessel,
  vg,
}: Pick<Behoerde, 'schluessel' | 'vg'>): string {
  const nummer = gemeindenummer(schluessel);
  const verband = vg === undefined ? `0${nummer}` : vg.slice(5);
  return kreisSchluessel(schluessel) + verband + nummer;
}

/** Compares by key, for sorting: the order of the register and of all exports. */
export const nachSchluessel = (a: { schluessel: string }, b: { schluessel: string }): number =>
  Number(a.schluessel > b.schluessel) - Number(a.schluessel < b.schluessel);

/** The municipality with most inhabitants. @throws TypeError if there is none. */
export const groessterOrt = (orte: readonly Ort[]): Ort =>
  orte.reduce((groesster, ort) => (ort.einwohner > groesster.einwohner ? ort : groesster));

/** Look-ups over the register; its lists are in the order of keys. */
export interface Register {
  readonly behoerden: readonly Behoerde[];
  readonly orte: readonly Ort[];
  readonly landkreise: readonly Behoerde[];
  readonly bezirke: readonly Behoerde[];
  /** Those that exist no more; no list has them, but their key still finds them. */
  readonly aufgeloeste: readonly Behoerde[];
  finde(schluessel: string): Behoerde | undefined;
  /** @throws Error if the register does not know the key. */
  behoerde(schluessel: string): Behoerde;
  /** The municipalities an authority works for: itself, a VG's members, a Landkreis's or Bezirk's. */
  gebiet(behoerde: Behoerde): readonly Ort[];
  /** The authorities responsible for a place; a kreisfreie Stadt is its own Landkreis level. */
  zustaendige(ort: Behoerde): Zustaendige[];
}

function gruppiere<T>(liste: readonly T[], nach: (eintrag: T) => string | undefined) {
  const gruppen = new Map<string, T[]>();
  for (const eintrag of liste) {
    const schluessel = nach(eintrag);
    if (schluessel === undefined) continue;
    const gruppe = gruppen.get(schluessel);
    if (gruppe) gruppe.push(eintrag);
    else gruppen.set(schluessel, [eintrag]);
  }
  return gruppen;
}

/**
 * Builds the look-ups.
 * @param postleitzahlen postcodes by AGS; where none is known, that of the administration serves.
 * @param aufgeloeste authorities that exist no more, but may have a record
 */
export function registerAus(
  behoerden: readonly Behoerde[],
  postleitzahlen: Readonly<Record<string, readonly string[]>>,
  aufgeloeste: readonly Behoerde[] = [],
): Register {
  const nachSchluessel = new Map(
    [...aufgeloeste, ...behoerden].map((behoerde) => [behoerde.schluessel, behoerde]),
  );
  const orte: Ort[] = behoerden
    .filter(({ art }) => istOrt(art))
    .map((ort) => ({
      ...ort,
      postleitzahlen: postleitzahlen[ort.schluessel] ?? (ort.plz ? [ort.plz] : []),
    }));
  const nachOrt = new Map(orte.map((ort) => [ort.schluessel, ort]));
  const nachVg = gruppiere(orte, ({ vg }) => vg);
  const nachLandkreis = gruppiere(orte, ({ landkreis }) => landkreis);
  const nachBezirk = gruppiere(orte, ({ schluessel }) => bezirkSchluessel(schluessel));

  function behoerde(schluessel: string): Behoerde {
    const gefunden = nachSchluessel.get(schluessel);
    if (!gefunden) throw new Error(`The register has no authority with the key "${schluessel}".`);
    return gefunden;
  }

  return {
    behoerden,
    orte,
    landkreise: behoerden.filter(({ art }) => art === 'landratsamt'),
    bezirke: behoerden.filter(({ art }) => art === 'bezirk'),
    aufgeloeste,
    finde: (schluessel) => nachSchluessel.get(schluessel),
    behoerde,
    gebiet({ schluessel, art }) {
      switch (ART_INFO[art].ebene) {
        case 'gemeinde': {
          // One that is dissolved is no place any more.
          const ort = nachOrt.get(schluessel);
          return ort ? [ort] : [];
        }
        case 'verwaltungsgemeinschaft':
          return nachVg.get(schluessel) ?? [];
        case 'landkreis':
          return nachLandkreis.get(schluessel) ?? [];
        case 'bezirk':
          return nachBezirk.get(schluessel) ?? [];
      }
    },
    zustaendige(ort) {
      const liste: Zustaendige[] = [{ ebene: 'gemeinde', behoerde: ort }];
      if (ort.vg) liste.push({ ebene: 'verwaltungsgemeinschaft', behoerde: behoerde(ort.vg) });
      liste.push({ ebene: 'landkreis', behoerde: ort.landkreis ? behoerde(ort.landkreis) : ort });
      liste.push({ ebene: 'bezirk', behoerde: behoerde(bezirkSchluessel(ort.schluessel)) });
      return liste;
    },
  };
}
