/**
 * Which postcodes lead to which municipality. The source gives names only, and 41 names of
 * municipalities occur more than once in Bavaria (many more in Germany), so places decide.
 */
import { entfernung } from '../geo/geo.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import type { Behoerde } from './register.ts';

/** Farthest that a municipality may lie from an administration of the same postal region, in km. */
const HOECHSTENS_KM = 45;

/** Postal regions (first two digits) that lie in Bavaria as a whole. */
const GANZ_BAYERISCH = /^(8[0-7]|9[0-6])/;

/** The part of those regions that lies in Thuringia, around Sonneberg. */
const THUERINGEN = /^965/;

/** Places that were renamed after the source was made. */
const UMBENANNT: Record<string, string> = { Neualbenreuth: 'Bad Neualbenreuth' };

export const istBayerisch = (plz: string): boolean =>
  GANZ_BAYERISCH.test(plz) && !THUERINGEN.test(plz);

/** The name without what tells it from others: `Haag i.OB` and `Haag` → `haag`. */
function grundname(name: string): string {
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

/**
 * @param orte the municipalities, with coordinates and the postcode of their administration
 * @param namenNachPlz the source: names of places by postcode, for all of Germany
 */
export function ordnePostleitzahlenZu(
  orte: readonly Behoerde[],
  namenNachPlz: Readonly<Record<string, readonly string[]>>,
): Zuordnung {
  const nachGrundname = Map.groupBy(orte, ({ name }) => grundname(name));
  const regionen = [3, 2].map((stellen) => Map.groupBy(orte, ({ plz }) => plz?.slice(0, stellen)));

  /** Distance in km to the nearest administration in the same postal region: three digits, else two. */
  function abstand(ort: Behoerde, plz: string): number {
    const nachbarn = regionen[0]!.get(plz.slice(0, 3)) ?? regionen[1]!.get(plz.slice(0, 2));
    // The administration of München has no postcode in its own region 81.
    if (!nachbarn) return istBayerisch(plz) ? 0 : Infinity;
    return Math.min(
      ...nachbarn.map((anderer) => entfernung([ort.lon, ort.lat], [anderer.lon, anderer.lat])),
    );
  }

  /** The administration's own postcode decides, then the whole name, then the distance. */
  function ortFuer(nameDerQuelle: string, plz: string): Behoerde | undefined {
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
  }

  const nachOrt: Record<string, string[]> = {};
  const ohneOrt: string[] = [];
  for (const plz of Object.keys(namenNachPlz).sort()) {
    const treffer = new Set(namenNachPlz[plz]!.map((name) => ortFuer(name, plz)));
    treffer.delete(undefined);
    for (const ort of treffer) (nachOrt[ort!.schluessel] ??= []).push(plz);
    if (treffer.size === 0 && istBayerisch(plz)) ohneOrt.push(plz);
  }
  return { nachOrt, ohneOrt };
}
