/** Areas as the sources of boundaries give them. */

/** The area of a municipality or of an unincorporated area, with all its islands and holes. */
export interface Gebiet {
  type: 'Feature';
  /** Key, name, and 4 for land, other values for water. */
  properties: { AGS: string; GEN: string; GF: number };
  geometry: { type: string; coordinates: unknown };
}

/** Areas of Bavaria, and the year that they are of. */
export interface Grenzquelle {
  gebiete: Gebiet[];
  jahr: number;
}
