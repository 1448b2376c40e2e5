/** Bavaria as a whole. */
import type { Rahmen } from '../geo/geo.ts';

/** The rectangle around Bavaria; a test holds it to the boundaries. */
export const BAYERN: Rahmen = { west: 8.97, sued: 47.27, ost: 13.84, nord: 50.57 };

/** Bavaria and a degree of its neighbours: outside there is nothing that this directory knows of. */
export const UM_BAYERN: Rahmen = {
  west: BAYERN.west - 1,
  sued: BAYERN.sued - 1,
  ost: BAYERN.ost + 1,
  nord: BAYERN.nord + 1,
};
