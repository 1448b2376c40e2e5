/**
 * Reads boundaries in TopoJSON: areas are made of shared arcs, so neighbours meet without gaps.
 * Format: https://github.com/topojson/topojson-specification
 */
import { ausgeduennt, type Flaeche, type Punkt, type XY } from './geo.ts';

type Bogen = readonly (readonly number[])[];
/** Arc numbers of a ring; a negative number `~n` is arc n backwards. */
type RingBoegen = readonly number[];

type Geometrie = { properties?: { id?: string } } & (
  | { type: 'Polygon'; arcs: readonly RingBoegen[] }
  | { type: 'MultiPolygon'; arcs: readonly (readonly RingBoegen[])[] }
);

export type Ebenenname = 'gemeinden' | 'landkreise' | 'regierungsbezirke' | 'bayern';

interface Sammlung {
  type: 'GeometryCollection';
  geometries: readonly Geometrie[];
}

/** Boundaries: areas by level, each with its official key as `id`. */
export interface Topologie {
  type: 'Topology';
  transform: { scale: readonly [number, number]; translate: readonly [number, number] };
  arcs: readonly Bogen[];
  objects: Partial<Record<Ebenenname, Sammlung>>;
}

/** The topology in which each level is found. */
export type Grenzen = Record<Ebenenname, Topologie>;

/** An area of one level: official key (empty for Bavaria as a whole) and the rings' arcs. */
export interface Gebietsboegen {
  id: string;
  ringe: readonly RingBoegen[];
}

/** The areas of a level. @throws Error if the level is missing. */
export function gebiete(topologie: Topologie, ebene: Ebenenname): Gebietsboegen[] {
  const sammlung = topologie.objects[ebene];
  if (!sammlung) throw new Error(`The boundaries have no level "${ebene}".`);
  return sammlung.geometries.map((geometrie) => ({
    id: geometrie.properties?.id ?? '',
    ringe: geometrie.type === 'Polygon' ? geometrie.arcs : geometrie.arcs.flat(),
  }));
}

/** All arcs in degrees: deltas summed up, then scaled. */
export function entschluessleBoegen({ arcs, transform }: Topologie): Punkt[][] {
  const [sx, sy] = transform.scale;
  const [tx, ty] = transform.translate;
  return arcs.map((bogen) => {
    let [x, y] = [0, 0];
    return bogen.map(([dx, dy]): Punkt => {
      x += dx!;
      y += dy!;
      return [x * sx + tx, y * sy + ty];
    });
  });
}

/** Joins arcs to closed rings; the point where two arcs meet is kept once. */
export function verbinde<P>(
  ringe: readonly RingBoegen[],
  boegen: readonly (readonly P[])[],
): P[][] {
  return ringe.map((ring) =>
    ring.flatMap((nummer, i) => {
      const punkte = nummer < 0 ? boegen[~nummer]!.toReversed() : boegen[nummer]!;
      return i === 0 ? [...punkte] : punkte.slice(1);
    }),
  );
}

/** The areas of a level in degrees, by official key. */
export function flaechen(topologie: Topologie, ebene: Ebenenname): Map<string, Flaeche> {
  const boegen = entschluessleBoegen(topologie);
  return new Map(gebiete(topologie, ebene).map(({ id, ringe }) => [id, verbinde(ringe, boegen)]));
}

interface Ausschnitt {
  gefragt?: (id: string) => boolean;
  toleranz?: number;
}

/** Thins an arc of deltas; tolerance in steps of the grid. */
function duenneBogenAus(bogen: Bogen, toleranz: number): Bogen {
  let [x, y] = [0, 0];
  const absolut = bogen.map(([dx, dy]): XY => [(x += dx!), (y += dy!)]);
  return ausgeduennt(absolut, toleranz).map(([px, py], i, punkte) =>
    i === 0 ? [px, py] : [px - punkte[i - 1]![0], py - punkte[i - 1]![1]],
  );
}

/**
 * A smaller topology: one level, only the areas asked for, only the arcs they use.
 * @param toleranz how far a border may deviate, in steps of the grid (about 40 m)
 */
export function ausschnitt(
  topologie: Topologie,
  ebene: Ebenenname,
  { gefragt = () => true, toleranz = 0 }: Ausschnitt,
): Topologie {
  const geometries = topologie.objects[ebene]!.geometries.filter((geometrie) =>
    gefragt(geometrie.properties?.id ?? ''),
  );
  const neueNummer = new Map<number, number>();
  const umnummerieren = (nummer: number) => {
    const alt = nummer < 0 ? ~nummer : nummer;
    if (!neueNummer.has(alt)) neueNummer.set(alt, neueNummer.size);
    const neu = neueNummer.get(alt)!;
    return nummer < 0 ? ~neu : neu;
  };
  const ring = (boegen: RingBoegen) => boegen.map(umnummerieren);
  const neu = geometries.map((geometrie): Geometrie =>
    geometrie.type === 'Polygon'
      ? { ...geometrie, arcs: geometrie.arcs.map(ring) }
      : { ...geometrie, arcs: geometrie.arcs.map((polygon) => polygon.map(ring)) },
  );
  return {
    type: 'Topology',
    transform: topologie.transform,
    arcs: [...neueNummer.keys()].map((alt) => duenneBogenAus(topologie.arcs[alt]!, toleranz)),
    objects: { [ebene]: { type: 'GeometryCollection', geometries: neu } },
  };
}
