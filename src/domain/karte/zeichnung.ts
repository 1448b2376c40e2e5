/** Draws boundaries as SVG paths: projected, rounded to whole units, thinned arc by arc. */
import { ausgeduennt, type Punkt, type XY } from '../geo/geo.ts';
import {
  entschluessleBoegen,
  gebiete,
  verbinde,
  type Ebenenname,
  type Grenzen,
} from '../geo/topologie.ts';

/** Middle of Bavaria: degrees of longitude shrink by the cosine of the latitude. */
const STAUCHUNG = Math.cos((49 * Math.PI) / 180);
/** How far a border may deviate from its true course, in units of the drawing. */
const TOLERANZ = 0.9;

/** Relative path of a ring in whole units: short, and neighbours use the same points. */
export function ringpfad(punkte: readonly XY[]): string {
  let [x, y] = punkte[0]!;
  let pfad = `M${x} ${y}`;
  // A command holds until the next one, and a minus parts numbers as well as a space.
  let befehl = 'l';
  for (const [nx, ny] of punkte.slice(1, -1)) {
    if (nx === x && ny === y) continue;
    const [dx, dy] = [nx - x, ny - y];
    pfad += `${befehl === ' ' && dx < 0 ? '' : befehl}${dx}${dy < 0 ? '' : ' '}${dy}`;
    befehl = ' ';
    [x, y] = [nx, ny];
  }
  return `${pfad}z`;
}

export interface Zeichnung {
  breite: number;
  hoehe: number;
  /** SVG path of each area, by official key. */
  pfade: ReadonlyMap<string, string>;
  /** Where a place lies in the drawing. */
  stelle(punkt: Punkt): XY;
}

interface Auftrag {
  ebene: Ebenenname;
  /** Areas to draw; the drawing is as large as they are. All, if absent. */
  gefragt?: (id: string) => boolean;
  /** Longer side of the drawing, in units. */
  groesse: number;
}

/** Prepares drawings; each topology is decoded once. */
export function zeichner(grenzen: Grenzen): (auftrag: Auftrag) => Zeichnung {
  const entschluesselt = new Map(
    [...new Set(Object.values(grenzen))].map((topologie) => [
      topologie,
      entschluessleBoegen(topologie),
    ]),
  );
  return ({ ebene, gefragt = () => true, groesse }) => {
    const topologie = grenzen[ebene];
    const boegen = entschluesselt.get(topologie)!;
    const auswahl = gebiete(topologie, ebene).filter(({ id }) => gefragt(id));
    const benutzt = new Set(
      auswahl.flatMap(({ ringe }) => ringe.flat().map((nummer) => (nummer < 0 ? ~nummer : nummer))),
    );
    let [west, sued, ost, nord] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const nummer of benutzt)
      for (const [lon, lat] of boegen[nummer]!) {
        west = Math.min(west, lon);
        ost = Math.max(ost, lon);
        sued = Math.min(sued, lat);
        nord = Math.max(nord, lat);
      }
    const massstab = groesse / Math.max((ost - west) * STAUCHUNG, nord - sued);
    const stelle = ([lon, lat]: Punkt): XY => [
      Math.round((lon - west) * STAUCHUNG * massstab),
      Math.round((nord - lat) * massstab),
    ];
    const gezeichnet: XY[][] = [];
    for (const nummer of benutzt)
      gezeichnet[nummer] = ausgeduennt(boegen[nummer]!.map(stelle), TOLERANZ);
    const [breite, hoehe] = stelle([ost, sued]);
    return {
      breite,
      hoehe,
      stelle,
      pfade: new Map(
        auswahl.map(({ id, ringe }) => [
          id,
          verbinde(ringe, gezeichnet)
            .filter((ring) => ring.length > 3)
            .map(ringpfad)
            .join(''),
        ]),
      ),
    };
  };
}
