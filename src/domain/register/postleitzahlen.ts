/**
 * Which postcodes lead to which municipality. The official register names one of each, that of its
 * administration, and says whether it is the only one. The others come from a list that has names
 * only, and 41 names of municipalities occur more than once in Bavaria (many more in Germany), so
 * places decide.
 */
import { entfernung } from '../geo/geo.ts';
import { laenderVon } from './postregionen.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import type { Behoerde } from './register.ts';

/** Farthest that a municipality may lie from an administration of the same postal region, in km. */
const HOECHSTENS_KM = 45;

/** Places that were renamed after the source was made. */
const UMBENANNT: Record<string, string> = {
  Neualbenreuth: 'Bad Neualbenreuth',
  Weißenstadt: 'Bad Weißenstadt',
};

/** True if the whole postal region of a postcode lies in Bavaria. */
function liegtGanzInBayern(plz: string): boolean {
  const [land, ...weitere] = laenderVon(plz);
  return land === 'BY' && weitere.length === 0;
}

/**
 * Tells the postcodes of Bavaria from those of another Land: on the border only those count that
 * the register itself names as one of an administration.
 */
export function bayerischePlz(orte: readonly Behoerde[]): (plz: string) => boolean {
  const genannte = new Set(orte.map(({ plz }) => plz));
  return (plz) => liegtGanzInBayern(plz) || genannte.has(plz);
}

/** The name without what tells it from others: `Haag i.OB` and `Haag` → `haag`. */
export function grundname(name: string): string {
  return namensschluessel(name.replace(/\(.*\)/, '')).split(
    / (?=[abivo] |oberbayern|schwaben)/,
  )[0]!;
}

interface Zuordnung {
  /** Postcodes by AGS, ascending. */
  nachOrt: Record<string, string[]>;
  /** Bavarian postcodes of the source that lead nowhere. */
  ohneOrt: string[];
}

/** The place that a name of the source means under a postcode; undefined if there is none. */
function ortsfinder(orte: readonly Behoerde[]) {
  const nachGrundname = Map.groupBy(orte, ({ name }) => grundname(name));
  const nachRegion = [3, 2].map((stellen) =>
    Map.groupBy(orte, ({ plz }) => plz?.slice(0, stellen)),
  );

  /** Distance in km to the nearest administration in the same postal region: three digits, else two. */
  function abstand(ort: Behoerde, plz: string): number {
    const nachbarn = nachRegion[0]!.get(plz.slice(0, 3)) ?? nachRegion[1]!.get(plz.slice(0, 2));
    // The administration of München has no postcode in its own region 81.
    if (!nachbarn) return 0;
    return Math.min(
      ...nachbarn.map((anderer) => entfernung([ort.lon, ort.lat], [anderer.lon, anderer.lat])),
    );
  }

  /** The administration's own postcode decides, then the whole name, then the distance. */
  return (nameDerQuelle: string, plz: string): Behoerde | undefined => {
    const name = UMBENANNT[nameDerQuelle] ?? nameDerQuelle;
    const schluessel = namensschluessel(name);
    const [bester] = (nachGrundname.get(grundname(name)) ?? [])
      .map((ort) => ({
        ort,
        km: abstand(ort, plz),
        rang: ort.plz === plz ? 0 : namensschluessel(ort.name) === schluessel ? 1 : 2,
      }))
      .filter(({ km }) => km <= HOECHSTENS_KM)
      .sort((a, b) => a.rang - b.rang || a.km - b.km);
    return bester?.ort;
  };
}

/**
 * @param orte the municipalities, with coordinates and the postcode of their administration
 * @param namenNachPlz the source: names of places by postcode, for all of Germany
 */
export function ordnePostleitzahlenZu(
  orte: readonly Behoerde[],
  namenNachPlz: Readonly<Record<string, readonly string[]>>,
): Zuordnung {
  const istBayerisch = bayerischePlz(orte);
  const ortFuer = ortsfinder(orte);
  const gefunden = new Map(
    orte.map(({ schluessel, plz }) => [schluessel, new Set(plz ? [plz] : [])]),
  );
  for (const [plz, namen] of Object.entries(namenNachPlz)) {
    if (!istBayerisch(plz)) continue;
    for (const name of namen) {
      const ort = ortFuer(name, plz);
      if (ort && !ort.einePlz) gefunden.get(ort.schluessel)!.add(plz);
    }
  }
  const nachOrt = Object.fromEntries(
    [...gefunden].map(([ags, zahlen]) => [ags, [...zahlen].sort()]),
  );
  const bekannte = new Set(Object.values(nachOrt).flat());
  return {
    nachOrt,
    ohneOrt: Object.keys(namenNachPlz)
      .filter((plz) => liegtGanzInBayern(plz) && !bekannte.has(plz))
      .sort(),
  };
}
