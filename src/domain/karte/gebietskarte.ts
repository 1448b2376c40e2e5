/** Static maps: which areas are drawn, in which shade, and where they lead. */
import { abdeckung, klasse, type Klasse, type Siegelstand } from '../verzeichnis/abdeckung.ts';
import {
  bezirkSchluessel,
  kreisSchluessel,
  type Behoerde,
  type Ort,
} from '../register/register.ts';
import type { XY } from '../geo/geo.ts';
import { gebietsSlug, type Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Zeichnung, zeichner } from './zeichnung.ts';

export interface Kartenflaeche {
  pfad: string;
  stufe: Klasse;
  /** Name and value, shown when the mouse rests on the area. */
  name?: string;
  /** Path of the page that a click opens. */
  ziel?: string;
  /** The map is about this area: it is outlined, whatever its shade. */
  umriss?: true;
}

export interface Gebietskarte {
  breite: number;
  hoehe: number;
  flaechen: Kartenflaeche[];
  /** What the shades mean: shares of the population, or seals of municipalities; nothing, if absent. */
  stufen?: 'anteil' | 'gemeinden';
  /** Where the place or seat is. */
  punkt?: readonly [number, number];
  /** Where the Landratsamt is that holds the seal itself: its area has no shade for that. */
  landratsamt?: readonly [number, number];
}

const raute = ([x, y]: XY, r: number): string => {
  const h = Math.round(r * 1.2);
  return `M${x} ${y - h}l${r} ${h}-${r} ${h}-${r}-${h}z`;
};

/**
 * SVG path of the mark of a Landratsamt: a diamond with an edge inside, because it holds the seal
 * for itself and not for the area around it.
 * @param r half its width
 */
export const landratsamtsraute = (stelle: XY, r: number): string =>
  raute(stelle, Math.round(r)) + raute(stelle, Math.round(r * 0.55));

/** Shade of a municipality by how it comes by the seal. */
export const SIEGELSTUFEN: Record<Siegelstand, Klasse> = { selbst: 4, vg: 2, keins: 0 };

type Zeichner = ReturnType<typeof zeichner>;

interface Beschriftung {
  kreis(name: string, anteil: number): string;
}

/** Longer sides of the drawings, in units; thousands of pages have a locator, so it is small. */
const GROESSE = { bayern: 520, bezirk: 480, kreis: 360, lage: 190 } as const;

/** Drawings of one directory, kept: hundreds of pages share the same Landkreis. */
function zeichnungen(zeichne: Zeichner) {
  const gemerkt = new Map<string, Zeichnung>();
  const merke = (name: string, auftrag: Parameters<Zeichner>[0]) => {
    const bekannte = gemerkt.get(name) ?? zeichne(auftrag);
    gemerkt.set(name, bekannte);
    return bekannte;
  };
  return {
    bezirke: () => merke('bezirke', { ebene: 'regierungsbezirke', groesse: GROESSE.lage }),
    /** @param bezirk key of a Regierungsbezirk; empty for Bavaria */
    kreise: (bezirk: string, groesse: number) =>
      merke(`kreise ${bezirk} ${groesse}`, {
        ebene: 'landkreise',
        gefragt: (id) => id.startsWith(bezirk),
        groesse,
      }),
    gemeinden: (kreis: string, groesse: number) =>
      merke(`gemeinden ${kreis} ${groesse}`, {
        ebene: 'gemeinden',
        gefragt: (id) => kreisSchluessel(id) === kreis,
        groesse,
      }),
  };
}

type Zeichnungen = ReturnType<typeof zeichnungen>;

/** A map whose areas are shaded and named one by one. */
const karteAus = (
  { breite, hoehe, pfade: formen }: Zeichnung,
  flaeche: (id: string) => Omit<Kartenflaeche, 'pfad'>,
): Gebietskarte => ({
  breite,
  hoehe,
  flaechen: [...formen].map(([id, pfad]) => ({ pfad, ...flaeche(id) })),
});

/** Shade, name and page of Landkreise and kreisfreie Städte, by their coverage. */
function kreisflaechen(
  { register, siegelVon, ortSlug }: Verzeichnis,
  beschriftung: Beschriftung,
): (id: string) => Omit<Kartenflaeche, 'pfad'> {
  const kreisfreie = new Map(
    register.orte
      .filter(({ art }) => art === 'kreisfreie_stadt')
      .map((stadt) => [kreisSchluessel(stadt.schluessel), stadt]),
  );
  const wer = (id: string) => {
    const stadt = kreisfreie.get(id);
    if (stadt)
      return { name: stadt.name, orte: [stadt], ziel: pfade.ort(ortSlug(stadt.schluessel)) };
    const kreis = register.behoerde(id);
    return {
      name: `Landkreis ${kreis.name}`,
      orte: register.gebiet(kreis),
      ziel: pfade.landkreis(gebietsSlug(kreis)),
    };
  };
  return (id) => {
    const { name, orte, ziel } = wer(id);
    const { anteil } = abdeckung(orte, siegelVon);
    return { stufe: klasse(anteil), name: beschriftung.kreis(name, anteil), ziel };
  };
}

/** Shade, name and page of municipalities: dark where the seal is held, lighter through the VG. */
function ortsflaechen({
  register,
  siegelVon,
  ortSlug,
}: Verzeichnis): (id: string) => Omit<Kartenflaeche, 'pfad'> {
  const orte = new Map(register.orte.map((ort): [string, Ort] => [ort.schluessel, ort]));
  return (id) => {
    const ort = orte.get(id);
    // Areas without a municipality (forests, lakes) belong to no place.
    return ort
      ? { stufe: SIEGELSTUFEN[siegelVon(ort)], name: ort.name, ziel: pfade.ort(ortSlug(id)) }
      : { stufe: 0 };
  };
}

/** What a locator map shows: the level above the authority, and which parts of it are its own. */
function umgebung(
  behoerde: Behoerde,
  { register }: Verzeichnis,
  { bezirke, kreise, gemeinden }: Zeichnungen,
): {
  zeichnung: Zeichnung;
  gehoertDazu: (id: string) => boolean;
  stufen?: NonNullable<Gebietskarte['stufen']>;
} {
  const { schluessel, landkreis, art } = behoerde;
  if (art === 'bezirk') return { zeichnung: bezirke(), gehoertDazu: (id) => id === schluessel };
  if (landkreis === undefined)
    return {
      zeichnung: kreise(bezirkSchluessel(schluessel), GROESSE.lage),
      gehoertDazu: (id) => id === kreisSchluessel(schluessel),
      stufen: 'anteil',
    };
  const gebiet = new Set(register.gebiet(behoerde).map((ort) => ort.schluessel));
  return {
    zeichnung: gemeinden(landkreis, GROESSE.lage),
    gehoertDazu: (id) => gebiet.has(id),
    stufen: 'gemeinden',
  };
}

/** Where the Landratsamt is, if it holds the seal itself. */
const landratsamtMitSiegel = (
  { schluessel, lon, lat }: Behoerde,
  { amt }: Verzeichnis,
  zeichnung: Zeichnung,
): Pick<Gebietskarte, 'landratsamt'> =>
  amt(schluessel)?.status === 'gueltig' ? { landratsamt: zeichnung.stelle([lon, lat]) } : {};

/** Maps of one directory. */
export function gebietskarten(
  verzeichnis: Verzeichnis,
  zeichne: Zeichner,
  beschriftung: Beschriftung,
) {
  const alle = zeichnungen(zeichne);
  const kreisflaeche = kreisflaechen(verzeichnis, beschriftung);
  const ortsflaeche = ortsflaechen(verzeichnis);
  return {
    /** Landkreise and kreisfreie Städte shaded by coverage: of Bavaria, or of one Regierungsbezirk. */
    abdeckung: (bezirk = ''): Gebietskarte => ({
      ...karteAus(alle.kreise(bezirk, bezirk ? GROESSE.bezirk : GROESSE.bayern), kreisflaeche),
      stufen: 'anteil',
    }),

    /** Municipalities of a Landkreis, shaded by how they come by the seal. */
    landkreis(kreis: Behoerde): Gebietskarte {
      const zeichnung = alle.gemeinden(kreis.schluessel, GROESSE.kreis);
      return {
        ...karteAus(zeichnung, ortsflaeche),
        stufen: 'gemeinden',
        ...landratsamtMitSiegel(kreis, verzeichnis, zeichnung),
      };
    },

    /** Where an authority or a place is: its area outlined among its neighbours. */
    lage(behoerde: Behoerde): Gebietskarte {
      const { lon, lat, landkreis } = behoerde;
      const { zeichnung, gehoertDazu, stufen } = umgebung(behoerde, verzeichnis, alle);
      const stufe = (id: string): Klasse =>
        stufen === 'gemeinden'
          ? ortsflaeche(id).stufe
          : stufen === 'anteil'
            ? kreisflaeche(id).stufe
            : 0;
      const { flaechen, ...karte } = karteAus(zeichnung, (id) => ({
        stufe: stufe(id),
        ...(gehoertDazu(id) && { umriss: true }),
      }));
      const kreis = landkreis && verzeichnis.register.behoerde(landkreis);
      return {
        ...karte,
        // Drawn last, no neighbour covers an outline.
        flaechen: flaechen.sort((a, b) => Number(!!a.umriss) - Number(!!b.umriss)),
        ...(stufen && { stufen }),
        punkt: zeichnung.stelle([lon, lat]),
        ...(kreis && landratsamtMitSiegel(kreis, verzeichnis, zeichnung)),
      };
    },
  };
}
