/**
 * Shows what belongs into view: marks, list, areas. In two steps: the first view of all Bavaria is
 * made of areas, with the number of their offices; whoever looks closer, chooses a kind or a place,
 * opens a group or asks for the list gets the offices one by one.
 */
import type * as L from 'leaflet';
import type { Punkt } from '../../domain/geo/geo.ts';
import { auszug, sichtbare, type Blick } from '../../domain/karte/kartenansicht.ts';
import type { Markierung } from '../../domain/karte/kartendaten.ts';
import type { Marke } from '../../domain/karte/marken.ts';
import type { Art } from '../../domain/register/arten.ts';
import { beiVerzug } from '../nachladen.ts';
import { gezeichnet, nurLetzter, pause } from '../takt.ts';
import type { Aemterstand } from './aemter.ts';
import { alsRahmen } from './leaflet.ts';
import { leereListe, zeigeListe, zeigeUebersicht } from './liste.ts';

/** What the visitor has chosen; where the map stands, it knows itself. */
export interface Auswahl {
  art: Art | undefined;
  /** The first view was left, in whatever way. */
  genau: boolean;
  /** Place from which the list is sorted. */
  bei?: Punkt;
}

interface Umgebung {
  auswahl: Auswahl;
  aemter: Aemterstand;
  /**
   * Shows the marks; undefined where the offices themselves are needed for them, or where they are
   * not asked for any more.
   */
  schau: (
    blick: Blick,
    aemter: readonly Markierung[] | undefined,
    gilt: () => boolean,
  ) => Promise<readonly Marke[] | undefined>;
  /** Is told which marks are shown. */
  beiMarken: (gezeigte: readonly Marke[]) => void;
  zeigeGebiete: (blick: Blick) => void;
  /** Address of an office's page. */
  adresse: (id: string) => string;
}

export function ansicht(karte: L.Map, umgebung: Umgebung) {
  const { auswahl, aemter, schau, beiMarken, zeigeGebiete, adresse } = umgebung;
  /** The page's list of the Regierungsbezirke says what the map shows. */
  let uebersicht = true;
  let unterwegs: Promise<boolean> | undefined;

  /** The list of what is in view, and the areas; with pauses, so that the map can be moved on. */
  async function zeigeUebriges(
    blick: Blick,
    gezeigte: readonly Marke[] | undefined,
    gilt: () => boolean,
  ): Promise<void> {
    uebersicht &&= !auswahl.genau && gezeigte !== undefined;
    if (aemter.alle) zeigeListe(auszug(sichtbare(aemter.alle, blick), auswahl.bei), adresse);
    else if (gezeigte && uebersicht)
      zeigeUebersicht(
        gezeigte.reduce((summe, { anzahl }) => summe + anzahl, 0),
        genauer,
      );
    else void genauer();
    await pause();
    if (gilt()) zeigeGebiete(blick);
  }

  /** Shows what is asked for now, and nothing more of what was asked for before. */
  const zeige: () => Promise<void> = nurLetzter(async (gilt) => {
    const { alle } = aemter;
    const { art } = auswahl;
    const blick: Blick = { sicht: alsRahmen(karte.getBounds()), zoom: karte.getZoom(), art };
    const gezeigte = await schau(blick, alle, gilt);
    if (!gilt()) return;
    if (gezeigte) beiMarken(gezeigte);
    await gezeichnet();
    if (!gilt()) return;
    // The offices may have come in between: marks and list are of the same.
    await (alle === aemter.alle ? zeigeUebriges(blick, gezeigte, gilt) : zeige());
  });

  async function lade(): Promise<boolean> {
    const kommende = aemter.hole();
    beiVerzug(kommende, (laedt) => {
      if (laedt && !uebersicht) leereListe();
    });
    const da = await kommende;
    unterwegs = undefined;
    if (da) await zeige();
    else if (!uebersicht) leereListe();
    return da;
  }

  /** Shows the offices one by one from now on; false if they do not load, which is said. */
  function genauer(): Promise<boolean> {
    return aemter.alle ? Promise.resolve(true) : (unterwegs ??= lade());
  }

  return { zeige, genauer };
}
