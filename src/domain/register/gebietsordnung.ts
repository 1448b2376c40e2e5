/**
 * Which area of the boundaries belongs to whom by the register of today: boundaries may be years
 * older, and forests without municipality are given to their neighbours one after the other.
 */
import { istOrt } from './arten.ts';
import type { Gemeindeverzeichnis } from './gv100ad.ts';

/** An area of the boundaries. */
export interface Umriss {
  ags: string;
  name: string;
}

export interface Gebietsordnung {
  /** Areas that are gone, each with the municipality that took it. */
  aufgegangen: Map<string, string>;
  /** Names of the areas that belong to no municipality, by AGS. */
  gemeindefrei: Record<string, string>;
  /** Those of them that the register no longer knows: no one has said yet who took them. */
  verwaist: Umriss[];
  /** Why register and boundaries do not fit together, in German, without the full stop. */
  maengel: string[];
}

/** In Bavaria the numbers from 400 belong to areas without municipality, and to nothing else. */
const istGemeindefrei = ({ ags }: Umriss): boolean => ags.charAt(5) === '4';

/**
 * @param aufgeloeste areas that are gone: the municipality that took each, or undefined where
 * several shared it and no boundary tells how; such an area stays what it was
 */
export function ordneGebiete(
  umrisse: readonly Umriss[],
  verzeichnis: Pick<Gemeindeverzeichnis, 'eintraege' | 'gemeindefrei'>,
  aufgeloeste: ReadonlyMap<string, string | undefined>,
): Gebietsordnung {
  const orte = verzeichnis.eintraege.filter(({ art }) => istOrt(art));
  const gemeinden = new Set(orte.map(({ schluessel }) => schluessel));
  const vorhandene = new Set(umrisse.map(({ ags }) => ags));
  const uebrige = umrisse.filter(({ ags }) => !gemeinden.has(ags));
  const alte = uebrige.filter((u) => istGemeindefrei(u) && !(u.ags in verzeichnis.gemeindefrei));
  const aufgegangen = new Map(
    alte.flatMap(({ ags }): [string, string][] => {
      const gemeinde = aufgeloeste.get(ags);
      return gemeinde && gemeinden.has(gemeinde) ? [[ags, gemeinde]] : [];
    }),
  );
  return {
    aufgegangen,
    gemeindefrei: Object.fromEntries(
      uebrige
        .filter((u) => istGemeindefrei(u) && !aufgegangen.has(u.ags))
        .map(({ ags, name }) => [ags, verzeichnis.gemeindefrei[ags] ?? name]),
    ),
    verwaist: alte.filter(({ ags }) => !aufgeloeste.has(ags)),
    maengel: [
      ...orte
        .filter(({ schluessel }) => !vorhandene.has(schluessel))
        .map(({ name, schluessel }) => `der Umriss von ${name} (${schluessel}) fehlt`),
      ...uebrige
        .filter((u) => !istGemeindefrei(u))
        .map(
          ({ ags, name }) =>
            `das Gebiet ${name} (${ags}) gehört zu keiner Gemeinde: Ihre Zeile fehlt im Verzeichnis, oder die Grenzen sind älter als ihre Auflösung`,
        ),
    ],
  };
}
