/**
 * Places and areas as readers find them in lists: by name in German order. The register itself is
 * in the order of keys, and so are the exports.
 */
import { ascii, nachName, vergleicheNamen } from '../sprache/ortsname.ts';
import type { Behoerde, Ort, Register } from '../register/register.ts';

/** The municipalities that an authority works for. */
export const orteVon = (behoerde: Behoerde, register: Register): Ort[] =>
  register.gebiet(behoerde).toSorted(nachName);

/** Order of places: by name, those of one name by their Landkreis, a kreisfreie Stadt first. */
export function nachOrtsname({ behoerde }: Register): (a: Ort, b: Ort) => number {
  const kreis = ({ landkreis }: Ort) => (landkreis ? behoerde(landkreis).name : '');
  return (a, b) => nachName(a, b) || vergleicheNamen(kreis(a), kreis(b));
}

/** All municipalities by the letter that they begin with; Ä stands with A. */
export const orteNachBuchstaben = (register: Register): ReadonlyMap<string, readonly Ort[]> =>
  Map.groupBy(register.orte.toSorted(nachOrtsname(register)), ({ name }) =>
    ascii(name)[0]!.toUpperCase(),
  );

/** The Regierungsbezirke. */
export const bezirkeVon = ({ bezirke }: Register): Behoerde[] => bezirke.toSorted(nachName);

/** All areas on Landkreis level: Landkreise and kreisfreie Städte. */
export const kreiseVon = ({ behoerden }: Register): Behoerde[] =>
  behoerden.filter(({ art }) => art === 'landratsamt' || art === 'kreisfreie_stadt').sort(nachName);
