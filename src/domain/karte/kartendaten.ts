/** What the interactive map loads: small, because it comes over the air. */
import { abdeckung, type Siegelstand } from '../verzeichnis/abdeckung.ts';
import { ARTEN, type Art } from '../register/arten.ts';
import { gebietsSlug, type Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { kreisSchluessel, nachSchluessel } from '../register/register.ts';
import { gruppiere } from '../sprache/listen.ts';
import { slug } from '../sprache/ortsname.ts';
import { ausschnitt, type Grenzen, type Topologie } from '../geo/topologie.ts';

/** Degrees are sent as whole thousandths: about 100 m, finer than a marker. */
const GENAUIGKEIT = 1000;

/**
 * The offices column by column, ordered by key: that compresses a quarter better than row by row.
 * Latitude and longitude in thousandths, procedures negative where only a lower bound is known,
 * ids only where they are not simply the slug of the name.
 */
export interface Kartenaemter {
  namen: string[];
  /** Numbers of the kinds in `ARTEN`. */
  arten: number[];
  lat: number[];
  lon: number[];
  zahlen: number[];
  /** Keys of the areas on Landkreis level. */
  kreise: string[];
  ids: (string | 0)[];
}

/** An office on the map. */
export interface Markierung {
  id: string;
  name: string;
  art: Art;
  lat: number;
  lon: number;
  anzahl: number;
  mindestens: boolean;
  kreis: string;
}

/** Packs the offices that hold the seal today. */
export function packeAemter({ gueltige }: Verzeichnis): Kartenaemter {
  const aemter = gueltige.toSorted(nachSchluessel);
  return {
    namen: aemter.map(({ name }) => name),
    arten: aemter.map(({ art }) => ARTEN.indexOf(art)),
    lat: aemter.map(({ behoerde }) => Math.round(behoerde.lat * GENAUIGKEIT)),
    lon: aemter.map(({ behoerde }) => Math.round(behoerde.lon * GENAUIGKEIT)),
    zahlen: aemter.map(({ zahl }) => (zahl.mindestens ? -zahl.anzahl : zahl.anzahl)),
    kreise: aemter.map(({ schluessel }) => kreisSchluessel(schluessel)),
    ids: aemter.map(({ id, name }) => (id === slug(name) ? 0 : id)),
  };
}

/** Reverses {@link packeAemter}. */
export function entpackeAemter(gepackt: Kartenaemter): Markierung[] {
  const { namen, arten, lat, lon, zahlen, kreise, ids } = gepackt;
  return namen.map((name, i) => ({
    id: ids[i] || slug(name),
    name,
    art: ARTEN[arten[i]!]!,
    lat: lat[i]! / GENAUIGKEIT,
    lon: lon[i]! / GENAUIGKEIT,
    anzahl: Math.abs(zahlen[i]!),
    mindestens: zahlen[i]! < 0,
    kreis: kreise[i]!,
  }));
}

/**
 * How many offices hold the seal in each area on Landkreis level, and the middle of them in
 * thousandths of a degree. Enough for the marks of the first view; the offices one by one
 * ({@link Kartenaemter}) are twenty times as much where all of Bavaria holds the seal.
 */
export type Kartengruppen = Record<string, readonly [anzahl: number, lat: number, lon: number]>;

/** The offices of an area on the map, by number only. */
export interface Gebietsgruppe {
  kreis: string;
  anzahl: number;
  lat: number;
  lon: number;
}

/** Counts the offices of {@link packeAemter} by area. */
function packeGruppen({ gueltige }: Verzeichnis): Kartengruppen {
  const gruppen = gruppiere(gueltige, ({ schluessel }) => kreisSchluessel(schluessel));
  return Object.fromEntries(
    [...gruppen].map(([kreis, aemter]) => {
      const mitte = (grad: 'lat' | 'lon') =>
        aemter.reduce((summe, { behoerde }) => summe + behoerde[grad], 0) / aemter.length;
      const tausendstel = (grad: 'lat' | 'lon') => Math.round(mitte(grad) * GENAUIGKEIT);
      return [kreis, [aemter.length, tausendstel('lat'), tausendstel('lon')]];
    }),
  );
}

/** Reverses what {@link kreiskarte} says of the offices. @throws Error where it says nothing of them */
export const entpackeGruppen = ({ aemter }: Pick<Kreiskarte, 'aemter'>): Gebietsgruppe[] =>
  Object.entries(aemter).map(([kreis, [anzahl, lat, lon]]) => ({
    kreis,
    anzahl,
    lat: lat / GENAUIGKEIT,
    lon: lon / GENAUIGKEIT,
  }));

/**
 * How far statewide borders may deviate, in steps of the grid (about 40 m): two pixels where they
 * are seen from nearest, and less than `standort.ts` reckons with.
 */
const LANDESWEIT = 10;

/** A Landkreis or kreisfreie Stadt on the map. */
export interface Kartenkreis {
  name: string;
  /** Share of the inhabitants whose town hall holds the seal, 0 to 1. */
  anteil: number;
  /** Path of its page below the site's root, if it has one. */
  slug: string | null;
}

export interface Kreiskarte {
  grenzen: Topologie;
  /** Names of the Regierungsbezirke by key. */
  bezirke: Record<string, string>;
  kreise: Record<string, Kartenkreis>;
  aemter: Kartengruppen;
}

/** Statewide layer: 96 areas with their share and their offices by number. */
export function kreiskarte(verzeichnis: Verzeichnis, { landkreise }: Grenzen): Kreiskarte {
  const { register } = verzeichnis;
  const kreise: Record<string, Kartenkreis> = {};
  for (const behoerde of register.landkreise)
    kreise[behoerde.schluessel] = {
      name: `Landkreis ${behoerde.name}`,
      anteil: Number(abdeckung(register.gebiet(behoerde), verzeichnis.siegelVon).anteil.toFixed(3)),
      slug: gebietsSlug(behoerde),
    };
  for (const stadt of register.orte.filter(({ art }) => art === 'kreisfreie_stadt'))
    kreise[kreisSchluessel(stadt.schluessel)] = {
      name: stadt.name,
      anteil: abdeckung([stadt], verzeichnis.siegelVon).anteil,
      slug: null,
    };
  const bezirke = Object.fromEntries(
    register.bezirke.map(({ schluessel, name }) => [schluessel, name]),
  );
  return {
    grenzen: ausschnitt(landkreise, 'landkreise', { toleranz: LANDESWEIT }),
    bezirke,
    kreise,
    aemter: packeGruppen(verzeichnis),
  };
}

export interface Gemeindekarte {
  grenzen: Topologie;
  /** With the slug where it is not simply that of the name. */
  gemeinden: Record<string, { name: string; siegel: Siegelstand; slug?: string }>;
  /** Names of the forests and lakes that belong to no municipality, by key. */
  gemeindefrei: Record<string, string>;
}

/** The municipalities of one Landkreis or kreisfreie Stadt. */
export function gemeindekarte(
  kreis: string,
  { register, siegelVon, ortSlug }: Verzeichnis,
  { gemeinden }: Grenzen,
  gemeindefreie: ReadonlyMap<string, string>,
): Gemeindekarte {
  const imKreis = (schluessel: string) => kreisSchluessel(schluessel) === kreis;
  const orte = register.orte.filter(({ schluessel }) => imKreis(schluessel));
  return {
    grenzen: ausschnitt(gemeinden, 'gemeinden', { gefragt: imKreis }),
    gemeindefrei: Object.fromEntries([...gemeindefreie].filter(([ags]) => imKreis(ags))),
    gemeinden: Object.fromEntries(
      orte.map((ort) => {
        const eigener = ortSlug(ort.schluessel);
        return [
          ort.schluessel,
          {
            name: ort.name,
            siegel: siegelVon(ort),
            ...(eigener !== slug(ort.name) && { slug: eigener }),
          },
        ];
      }),
    ),
  };
}
