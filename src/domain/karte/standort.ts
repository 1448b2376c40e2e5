/** From a position to the municipality: circles on areas, with the uncertainty of the device. */
import {
  abstandZurFlaeche,
  rahmenUm,
  rahmenUmKreis,
  schneidet,
  type Flaeche,
  type Punkt,
} from '../geo/geo.ts';
import { flaechen } from '../geo/topologie.ts';
import { slug } from '../sprache/ortsname.ts';
import type { Gemeindekarte, Kreiskarte } from './kartendaten.ts';

/** Borders are simplified; nearer than this to one, nothing is certain. In metres. */
const UNSCHAERFE = 300;
/** A device that knows its position no better than this cannot tell municipalities apart. In metres. */
const ZU_UNGENAU = 3000;
/** Statewide borders are coarser than those of municipalities: look so much farther. In metres. */
const GROEBER = 1000;
/** From the middle of the largest forest or lake the places around are so far. In metres. */
const UMGEBUNG = 6000;
/** How many places around a forest or a lake are offered. */
const UMLIEGENDE = 6;

/** What a device says of its position; the accuracy is a radius in metres. */
export interface Position {
  punkt: Punkt;
  genauigkeit: number;
}

/** An area near a position, and how far it is in metres; 0 if the position lies in it. */
interface Nahes {
  id: string;
  meter: number;
}

/**
 * The areas that a circle touches, the nearest first.
 * @param meter radius of the circle
 */
export function beruehrteGebiete(
  punkt: Punkt,
  meter: number,
  gebiete: ReadonlyMap<string, Flaeche>,
): Nahes[] {
  const kreis = rahmenUmKreis(punkt, meter);
  return (
    [...gebiete]
      // Most areas are far away, and their rectangle says so much faster than their border.
      .filter(([, flaeche]) => schneidet(kreis, rahmenUm(flaeche)))
      .map(([id, flaeche]) => ({ id, meter: abstandZurFlaeche(flaeche, punkt) }))
      .filter((gebiet) => gebiet.meter <= meter)
      .sort((a, b) => a.meter - b.meter)
  );
}

/** The Landkreise whose municipalities are to be looked at; `weit`: also those around a forest. */
export const moeglicheKreise = (
  { punkt, genauigkeit }: Position,
  { grenzen }: Kreiskarte,
  weit = false,
): string[] =>
  beruehrteGebiete(
    punkt,
    Math.max(genauigkeit, UNSCHAERFE) + (weit ? UMGEBUNG : GROEBER),
    flaechen(grenzen, 'landkreise'),
  ).map(({ id }) => id);

/** A municipality near a position. */
export interface OrtInDerNaehe {
  name: string;
  slug: string;
  /** Name of the Landkreis. */
  kreis: string;
}

/** What a position says. */
export type Standort =
  /** Certain. */
  | { art: 'ort'; ort: OrtInDerNaehe }
  /** Every municipality that the position may be in, the likeliest first; more than one. */
  | { art: 'auswahl'; orte: OrtInDerNaehe[] }
  /** Outside of all areas, but so near to one municipality alone that it may be in it. */
  | { art: 'amRand'; ort: OrtInDerNaehe }
  /** A forest or a lake that belongs to no municipality, its Landkreis, and the places around. */
  | { art: 'gemeindefrei'; gebiet: string; kreis: string; orte: OrtInDerNaehe[] }
  /** The device does not know it well enough; to how many kilometres. */
  | { art: 'ungenau'; km: number }
  | { art: 'ausserhalb' };

/** What can be said without any map; undefined if the maps must be asked. */
export const ohneKarte = ({ genauigkeit }: Position): Standort | undefined =>
  genauigkeit > ZU_UNGENAU ? { art: 'ungenau', km: Math.ceil(genauigkeit / 1000) } : undefined;

/**
 * Which municipality a position is in.
 * @param karten those of the {@link moeglicheKreise}, by key; the wide ones for all places around
 * a forest or lake
 */
export function standort(
  { punkt, genauigkeit }: Position,
  karten: ReadonlyMap<string, Gemeindekarte>,
  { kreise }: Kreiskarte,
): Standort {
  const orte = new Map<string, OrtInDerNaehe>();
  const freie = new Map<string, string>();
  const gebiete = new Map<string, Flaeche>();
  for (const [kreis, { grenzen, gemeinden, gemeindefrei }] of karten) {
    for (const [ags, name] of Object.entries(gemeindefrei)) freie.set(ags, name);
    for (const [ags, { name, slug: eigener = slug(name) }] of Object.entries(gemeinden))
      orte.set(ags, { name, slug: eigener, kreis: kreise[kreis]!.name });
    for (const [ags, flaeche] of flaechen(grenzen, 'gemeinden')) gebiete.set(ags, flaeche);
  }
  const ortVon = ({ id }: Nahes) => orte.get(id) ?? [];
  const radius = Math.max(genauigkeit, UNSCHAERFE);
  const beruehrte = beruehrteGebiete(punkt, radius, gebiete);
  const [erstes] = beruehrte;
  const gebiet = erstes?.meter === 0 ? freie.get(erstes.id) : undefined;
  if (erstes && gebiet !== undefined)
    return {
      art: 'gemeindefrei',
      gebiet,
      kreis: kreise[erstes.id.slice(0, 5)]!.name,
      orte: beruehrteGebiete(punkt, radius + UMGEBUNG, gebiete)
        .flatMap(ortVon)
        .slice(0, UMLIEGENDE),
    };
  const moegliche = beruehrte.flatMap(ortVon);
  const [naechster, ...weitere] = moegliche;
  if (!naechster) return { art: 'ausserhalb' };
  if (weitere.length > 0) return { art: 'auswahl', orte: moegliche };
  // A forest beside it is no other municipality, nor beyond Bavaria.
  return { art: erstes?.meter === 0 ? 'ort' : 'amRand', ort: naechster };
}
