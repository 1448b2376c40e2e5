/** Something that the finder offers. */
import type { Punkt } from '../geo/geo.ts';
import type { Benannt } from '../register/namenssuche.ts';
import { pfade } from '../verzeichnis/urls.ts';

export interface Eintrag extends Benannt {
  /** The name that is shown, with its kind where needed. */
  titel: string;
  /** Path below the site's root. */
  ziel: string;
  /** Key of the municipality, eight digits; for places. */
  schluessel?: string;
  /** Slug of the municipality, for places and villages. */
  ort?: string;
  /** Name of the municipality, for villages. */
  gemeinde?: string;
  /**
   * What was looked for where it is not the place's own name, as the address of its page repeats
   * it: the slug of a village, a postcode.
   */
  von?: string;
  /** A town outside Bavaria bears the name of this village, too. */
  namensvetter?: true;
  /** Where it is, for places; of a village, where its municipality is. */
  punkt?: Punkt;
}

/** A place as it is reached by something else than its name: a village or a postcode. */
export const mitHerkunft = (eintrag: Eintrag, von: string): Eintrag =>
  eintrag.ort === undefined ? eintrag : { ...eintrag, von, ziel: pfade.ortVon(eintrag.ort, von) };
