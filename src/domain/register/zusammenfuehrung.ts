/** Joins the sources of the register: official list, GeoNames, boundaries. */
import { enthaelt, type Flaeche } from '../geo/geo.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import { istOrt } from './arten.ts';
import { hauptort, type GeoNames } from './geonames.ts';
import type { Verzeichniseintrag } from './gv100ad.ts';
import { bezirkSchluessel, type Behoerde } from './register.ts';

const heisstGleich = (a: string, b: string) => namensschluessel(a) === namensschluessel(b);

/** Where municipalities lie, by AGS. */
export interface Lage {
  flaechen: ReadonlyMap<string, Flaeche>;
  /** A point inside each area, for places whose own coordinates are not known. */
  innen: ReadonlyMap<string, readonly [number, number]>;
}

/** The municipalities of the register, each where its town is, else at a point inside its area. */
export const orteAus = (
  eintraege: readonly Verzeichniseintrag[],
  geoNames: GeoNames,
  { flaechen, innen }: Lage,
): Behoerde[] =>
  eintraege
    .filter(({ art }) => istOrt(art))
    .map(({ schluessel, art, name, landkreis, vg, plz, einePlz, einwohner }) => {
      const eigene = hauptort(name, geoNames.get(schluessel) ?? []);
      const [lon, lat] =
        eigene && enthaelt(flaechen.get(schluessel)!, [eigene.lon, eigene.lat])
          ? [eigene.lon, eigene.lat]
          : innen.get(schluessel)!;
      return {
        ...{ schluessel, art, name },
        ...(landkreis && { landkreis }),
        ...(vg && { vg }),
        ...(plz && { plz }),
        ...(einePlz && { einePlz }),
        ...{ einwohner: einwohner!, lat, lon },
      };
    });

/**
 * The authorities of the register without their places: enough to compare two editions by names,
 * kinds, parents and addresses.
 */
export const behoerdenOhneLage = (eintraege: readonly Verzeichniseintrag[]): Behoerde[] =>
  eintraege.map(({ hektar: _, ...eintrag }) => ({
    ...eintrag,
    ...{ einwohner: eintrag.einwohner ?? 0, lat: 0, lon: 0 },
  }));

/**
 * The town of a seat: a municipality of the area, else (Landratsämter) a kreisfreie Stadt or a town
 * of the Regierungsbezirk. The register may leave out what tells its name from others
 * (Gemünden for Gemünden a.Main); then it is the only one in the Landkreis whose name begins so.
 */
function sitzOrt(
  { schluessel, sitz = '', landkreis }: Verzeichniseintrag,
  gebiet: readonly Behoerde[],
  orte: readonly Behoerde[],
): Behoerde {
  const heisst = (ort: Behoerde) => heisstGleich(ort.name, sitz);
  const imKreis = [...gebiet, ...orte.filter((ort) => ort.landkreis === landkreis)];
  const beginntSo = new Set(
    imKreis.filter(({ name }) => namensschluessel(name).startsWith(`${namensschluessel(sitz)} `)),
  );
  const gefunden =
    gebiet.find(heisst) ??
    imKreis.find(heisst) ??
    orte.find((ort) => ort.art === 'kreisfreie_stadt' && heisst(ort)) ??
    orte.find(
      (ort) => bezirkSchluessel(ort.schluessel) === bezirkSchluessel(schluessel) && heisst(ort),
    ) ??
    (beginntSo.size === 1 ? [...beginntSo][0] : undefined);
  if (!gefunden)
    throw new Error(`Den Sitz „${sitz}“ (Schlüssel ${schluessel}) gibt es nicht als Gemeinde.`);
  return gefunden;
}

/**
 * The authorities that serve several municipalities: Verwaltungsgemeinschaften, Landratsämter,
 * Bezirke.
 * @param orte the municipalities
 * @throws Error if there is no town for a seat
 */
export const uebrigeAus = (
  eintraege: readonly Verzeichniseintrag[],
  orte: readonly Behoerde[],
): Behoerde[] =>
  eintraege
    .filter(({ art }) => !istOrt(art))
    .map((eintrag) => {
      const { schluessel, art, name, sitz, landkreis } = eintrag;
      const gebiet = orte.filter(({ schluessel: ags, landkreis: kreis, vg }) =>
        art === 'bezirk'
          ? bezirkSchluessel(ags) === schluessel
          : (art === 'landratsamt' ? kreis : vg) === schluessel,
      );
      const { lat, lon } = sitzOrt(eintrag, gebiet, orte);
      return {
        ...{ schluessel, art, name },
        ...(sitz && { sitz }),
        ...(landkreis && { landkreis }),
        einwohner: gebiet.reduce((summe, { einwohner }) => summe + einwohner, 0),
        lat,
        lon,
      };
    });
