/**
 * The marks of the interactive map: which there are at a zoom, where they stand so that none covers
 * another, and which of them have room for their name. Sizes are in pixels of the screen.
 */
import { imPixelraster, type Punkt, type XY } from '../geo/geo.ts';
import { ART_INFO, istOrt, type Art } from '../register/arten.ts';
import { BAYERN } from '../register/bayern.ts';
import { belegung, schildflaeche, schildmasse, type Flaeche, type Lage } from './markenraum.ts';
import { haufenAus, haufenBei, istNah, type Haufen } from './haufen.ts';
import type { Gebietsgruppe, Markierung } from './kartendaten.ts';

/** Width and height of a mark; both above the 24 pixels that a finger needs. */
export const MARKENMASSE = { amt: [38, 46], gruppe: [34, 34] } as const;
/** Distance that marks keep. */
const ABSTAND = 3;

/** How far the map goes: farther in or out there is nothing to see. */
export const ZOOMSTUFEN = { von: 6, bis: 16, schritt: 0.5 } as const;

interface Markenstelle {
  /** Another one where it must be drawn anew; a group of areas keeps it when its offices come. */
  id: string;
  punkt: Punkt;
  /** Offices on the same spot stand side by side: by how many widths it is moved to the right. */
  versatz: number;
  /** How many offices it stands for. */
  anzahl: number;
  /** Keys of the areas that a group stands for; empty if it is not one of areas. */
  gebiete: readonly string[];
  /**
   * What stands beside it, on which side, and by how many pixels to the right of its middle; absent
   * where there is no room.
   */
  schild?: { text: string; lage: Lage; schub: number };
}

export interface Amtsmarke extends Markenstelle {
  was: 'amt';
  aemter: readonly [Markierung];
}

/** Several offices that would cover each other. */
export interface Gruppenmarke extends Markenstelle {
  was: 'gruppe';
  /** Its offices; none while only the number of them is known. */
  aemter: readonly Markierung[];
}

export type Marke = Amtsmarke | Gruppenmarke;

/** What marks are called. */
export interface Markennamen {
  /** Name of a Landkreis, a kreisfreie Stadt or a Regierungsbezirk by key. */
  gebiet: (schluessel: string) => string | undefined;
  /** The same as short as beside a mark. */
  kurz: (schluessel: string) => string | undefined;
  /** Says of a name that there are more. */
  undWeitere: (name: string) => string;
}

/** What stands for an office on a map: a town is its name, a Verwaltungsgemeinschaft is shortened. */
export function kurzname({ name, art }: Pick<Markierung, 'name' | 'art'>): string {
  const { vorsatz } = ART_INFO[art];
  if (!name.startsWith(`${vorsatz} `)) return name;
  const rest = name.slice(vorsatz.length + 1);
  if (istOrt(art)) return rest;
  return art === 'verwaltungsgemeinschaft' ? `VG ${rest}` : name;
}

/** North to south, then west to east: the order in which marks are read and reached by keyboard. */
const nachLage = (
  { punkt: [lon1, lat1] }: Pick<Haufen, 'punkt'>,
  { punkt: [lon2, lat2] }: Pick<Haufen, 'punkt'>,
): number => lat2 - lat1 || lon1 - lon2;

/** True where each office of a heap has a mark of its own. */
const einzeln = ({ anzahl, gebiete }: Haufen) => gebiete.length === 0 || anzahl === 1;

/** The rectangle that a heap's marks take. */
function haufenflaeche(haufen: Haufen, allein: boolean, zoom: number): Flaeche {
  const [x, y] = imPixelraster(haufen.punkt, zoom);
  const [breite, hoehe] = MARKENMASSE[allein ? 'amt' : 'gruppe'];
  const b = breite * (allein ? haufen.anzahl : 1) + ABSTAND;
  const h = hoehe + ABSTAND;
  return [x - b / 2, y - h / 2, x + b / 2, y + h / 2];
}

/** A heap that stands on the map; `allein`: each of its offices has a mark of its own. */
interface Platz {
  haufen: Haufen;
  allein: boolean;
}

/**
 * Puts heaps together that would cover each other. The larger one stays where it is and takes the
 * others in, so the marks that are left never touch.
 */
function* plaetze(haufen: readonly Haufen[], zoom: number): Generator<void, Platz[]> {
  const raum = belegung<Platz>();
  const gereiht = [...haufen].sort((a, b) => b.anzahl - a.anzahl || nachLage(a, b));
  const alle: Platz[] = [];
  for (const einer of gereiht) {
    yield;
    const allein = einzeln(einer);
    const flaeche = haufenflaeche(einer, allein, zoom);
    const anderer = raum.belegtVon(flaeche);
    if (anderer) {
      const { aemter, anzahl, punkt, gebiete } = anderer.haufen;
      anderer.haufen = {
        aemter: [...aemter, ...einer.aemter],
        anzahl: anzahl + einer.anzahl,
        punkt,
        gebiete: [...gebiete, ...einer.gebiete],
      };
      anderer.allein = false;
    } else {
      const platz: Platz = { haufen: einer, allein };
      alle.push(platz);
      raum.belege(flaeche, platz);
    }
  }
  return alle;
}

/** The marks of one place: each office, or the group. */
function markenVon({ haufen: { aemter, anzahl, punkt, gebiete }, allein }: Platz): Marke[] {
  if (allein)
    return aemter.map((amt, i): Amtsmarke => {
      const versatz = i - (aemter.length - 1) / 2;
      const id = `${amt.id} ${versatz}`;
      return { id, was: 'amt', punkt, versatz, anzahl: 1, aemter: [amt], gebiete: [] };
    });
  const id =
    gebiete.length > 0 ? `${gebiete.join()} ${anzahl}` : aemter.map((amt) => amt.id).join();
  return [{ id, was: 'gruppe', punkt, versatz: 0, anzahl, aemter, gebiete }];
}

/** What stands beside a mark: an office's short name, a group's first area or office. */
export function schildtext(marke: Marke, { kurz, undWeitere }: Markennamen): string {
  if (marke.was === 'amt') return kurzname(marke.aemter[0]);
  const { aemter, gebiete } = marke;
  const gebiet = gebiete[0] && kurz(gebiete[0]);
  const amt = aemter[0] && kurzname(aemter[0]);
  const erstes = gebiet ?? amt ?? '';
  return gebiete.length === 1 ? erstes : undWeitere(erstes);
}

const LAGEN: readonly Lage[] = ['unten', 'oben', 'rechts', 'links'];
/** By how many pixels a name below or above its mark may be moved: it still belongs to it. */
const SCHUB = 22;

/** The rectangle of a mark on the map of its zoom. */
export function markenflaeche({ punkt, was, versatz }: Marke, zoom: number): Flaeche {
  const [x, y] = imPixelraster(punkt, zoom);
  const [breite, hoehe] = MARKENMASSE[was];
  const mx = x + versatz * breite;
  return [mx - breite / 2, y - hoehe / 2, mx + breite / 2, y + hoehe / 2];
}

/** By how many pixels a rectangle lies west or east of Bavaria, beyond which a narrow map ends soon. */
function ueberhang([links, , rechts]: Flaeche, zoom: number): number {
  const [west] = imPixelraster([BAYERN.west, BAYERN.nord], zoom);
  const [ost] = imPixelraster([BAYERN.ost, BAYERN.sued], zoom);
  return Math.max(0, west - links, rechts - ost);
}

/**
 * Gives a mark its name on the first side that is free and inside Bavaria. Where there is none, it
 * hangs over as little as it can: it may be moved a little along its mark.
 */
function beschrifte(
  marke: Marke,
  zoom: number,
  text: string,
  raum: ReturnType<typeof belegung<Marke>>,
): void {
  const [links, oben, rechts, unten] = markenflaeche(marke, zoom);
  const mitten: XY = [(links + rechts) / 2, (oben + unten) / 2];
  const masse = schildmasse(text);
  const freie = (lagen: readonly Lage[], schub: number) =>
    lagen
      .map((lage) => {
        const flaeche = schildflaeche(masse, mitten, MARKENMASSE[marke.was], lage, schub);
        return { lage, schub, flaeche, ueber: ueberhang(flaeche, zoom) };
      })
      .filter(({ flaeche }) => !raum.belegtVon(flaeche));
  const gerade = freie(LAGEN, 0);
  if (gerade.length === 0) return;
  const geschobene = gerade.every(({ ueber }) => ueber > 0)
    ? [-SCHUB, SCHUB].flatMap((schub) => freie(['unten', 'oben'], schub))
    : [];
  const { lage, schub, flaeche } = [...gerade, ...geschobene].sort((a, b) => a.ueber - b.ueber)[0]!;
  raum.belege(flaeche, marke);
  marke.schild = { text, lage, schub };
}

/** All marks of these places, from north to south, with their names where there is room. */
function* markenAus(
  orte: readonly Platz[],
  zoom: number,
  namen: Markennamen,
): Generator<void, Marke[]> {
  // The larger ones come first, and have the first choice of room for their names.
  const alle = orte.flatMap(markenVon);
  const raum = belegung<Marke>();
  for (const marke of alle) raum.belege(markenflaeche(marke, zoom), marke);
  for (const marke of alle) {
    yield;
    beschrifte(marke, zoom, schildtext(marke, namen), raum);
  }
  return alle.sort(nachLage);
}

/**
 * All marks of a zoom, from north to south. None covers another; a name is shown where it covers
 * neither a mark nor a name. For thousands of offices this takes a tenth of a second on a slow
 * telephone, so it can be interrupted after each step.
 * @param aemter those that are asked for, all over Bavaria: marks must not change with the view
 */
export function* markenSchritte(
  aemter: readonly Markierung[],
  zoom: number,
  namen: Markennamen,
): Generator<void, Marke[]> {
  const orte = yield* plaetze(haufenBei(aemter, zoom), zoom);
  return yield* markenAus(orte, zoom, namen);
}

/** What steps come to, taken at once. */
function zuEnde<A>(schritte: Generator<void, A>): A {
  for (;;) {
    const { done, value } = schritte.next();
    if (done) return value;
  }
}

/** {@link markenSchritte} at once. */
export const marken = (aemter: readonly Markierung[], zoom: number, namen: Markennamen): Marke[] =>
  zuEnde(markenSchritte(aemter, zoom, namen));

/**
 * The same marks while the offices are known by number only; undefined where one of them is shown
 * by itself, with its name.
 */
export function gebietsmarken(
  gruppen: readonly Gebietsgruppe[],
  zoom: number,
  namen: Markennamen,
): Marke[] | undefined {
  if (istNah(zoom)) return undefined;
  const orte = zuEnde(plaetze(haufenAus(gruppen, zoom), zoom));
  return orte.some(({ allein }) => allein) ? undefined : zuEnde(markenAus(orte, zoom, namen));
}

/**
 * Zoom after a click on a group: the first at which its offices part.
 * @param flaechenzoom zoom at which its area fits, if it has one
 */
export function zoomInGruppe(
  aemter: readonly Markierung[],
  zoom: number,
  flaechenzoom = 0,
): number {
  let naechster = zoom;
  do naechster += ZOOMSTUFEN.schritt;
  while (naechster < ZOOMSTUFEN.bis && markenzahl(aemter, naechster) === 1);
  return Math.min(ZOOMSTUFEN.bis, Math.max(naechster, flaechenzoom));
}

const markenzahl = (aemter: readonly Markierung[], zoom: number): number =>
  zuEnde(plaetze(haufenBei(aemter, zoom), zoom)).flatMap(markenVon).length;

/** The offices of a kind; all, if none is asked for. */
export const vonArt = (
  aemter: readonly Markierung[],
  art: Art | undefined,
): readonly Markierung[] => (art ? aemter.filter((amt) => amt.art === art) : aemter);
