/** What the interactive map loads: small, because it comes over the air. */
import { abdeckung } from './abdeckung.ts';
import { ARTEN, type Art } from './arten.ts';
import { gebietsSlug, type Siegelstand, type Verzeichnis } from './verzeichnis.ts';
import { kreisSchluessel } from './register.ts';
import { slug } from './ortsname.ts';
import { ausschnitt, type Grenzen, type Topologie } from './topologie.ts';

/** Degrees are sent as whole thousandths: about 100 m, finer than a marker. */
const GENAUIGKEIT = 1000;

/**
 * An office on the map: name, number of the kind in `ARTEN`, latitude and
 * longitude in thousandths, procedures (negative: at least), key of the area on Landkreis level,
 * and the id where it is not simply the slug of the full name.
 */
export type Kartenamt = [string, number, number, number, number, string, string?];

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
export function packeAemter({ gueltige }: Verzeichnis): Kartenamt[] {
  return gueltige.map(({ id, name, art, schluessel, zahl, behoerde }) => [
    name,
    ARTEN.indexOf(art),
    Math.round(behoerde.lat * GENAUIGKEIT),
    Math.round(behoerde.lon * GENAUIGKEIT),
    zahl.mindestens ? -zahl.anzahl : zahl.anzahl,
    kreisSchluessel(schluessel),
    ...(id === slug(name) ? ([] as const) : ([id] as const)),
  ]);
}

/** Reverses {@link packeAemter}. */
export function entpackeAemter(gepackt: readonly Kartenamt[]): Markierung[] {
  return gepackt.map(([name, art, lat, lon, anzahl, kreis, id = slug(name)]) => ({
    id,
    name,
    art: ARTEN[art]!,
    lat: lat / GENAUIGKEIT,
    lon: lon / GENAUIGKEIT,
    anzahl: Math.abs(anzahl),
    mindestens: anzahl < 0,
    kreis,
  }));
}

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
  kreise: Record<string, Kartenkreis>;
}

/** Statewide layer: 96 areas with their share. */
export function kreiskarte(verzeichnis: Verzeichnis, { landkreise }: Grenzen): Kreiskarte {
  const { register } = verzeichnis;
  const kreise: Record<string, Kartenkreis> = {};
  for (const behoerde of register.landkreise)
    kreise[behoerde.schluessel] = {
      name: `Landkreis ${behoerde.name}`,
      anteil: Number(abdeckung(register.gebiet(behoerde), verzeichnis).anteil.toFixed(3)),
      slug: gebietsSlug(behoerde),
    };
  for (const stadt of register.orte.filter(({ art }) => art === 'kreisfreie_stadt'))
    kreise[kreisSchluessel(stadt.schluessel)] = {
      name: stadt.name,
      anteil: abdeckung([stadt], verzeichnis).anteil,
      slug: null,
    };
  return { grenzen: ausschnitt(landkreise, 'landkreise', { toleranz: 5 }), kreise };
}

export interface Gemeindekarte {
  grenzen: Topologie;
  gemeinden: Record<string, { name: string; siegel: Siegelstand }>;
}

/** The municipalities of one Landkreis or kreisfreie Stadt. */
export function gemeindekarte(
  kreis: string,
  { register, siegelVon }: Verzeichnis,
  { gemeinden }: Grenzen,
): Gemeindekarte {
  const orte = register.orte.filter(({ schluessel }) => kreisSchluessel(schluessel) === kreis);
  return {
    grenzen: ausschnitt(gemeinden, 'gemeinden', {
      gefragt: (id) => kreisSchluessel(id) === kreis,
    }),
    gemeinden: Object.fromEntries(
      orte.map((ort) => [ort.schluessel, { name: ort.name, siegel: siegelVon(ort) }]),
    ),
  };
}
