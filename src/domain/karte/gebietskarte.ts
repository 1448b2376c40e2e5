/** Static maps: which areas are drawn, in which shade, and where they lead. */
import { abdeckung, klasse, type Klasse, type Siegelstand } from '../verzeichnis/abdeckung.ts';
import {
  bezirkSchluessel,
  kreisSchluessel,
  type Behoerde,
  type Ort,
} from '../register/register.ts';
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
}

export interface Gebietskarte {
  breite: number;
  hoehe: number;
  flaechen: Kartenflaeche[];
  /** Where the place or seat is. */
  punkt?: readonly [number, number];
}

/** Shade of a municipality by how it comes by the seal. */
export const SIEGELSTUFEN: Record<Siegelstand, Klasse> = { selbst: 4, vg: 2, keins: 0 };

type Zeichner = ReturnType<typeof zeichner>;

/** Full shade for what a locator map points out. */
const HERVORGEHOBEN: Klasse = 4;

interface Beschriftung {
  kreis(name: string, anteil: number): string;
}

/** Maps of one directory. Drawings are kept: hundreds of pages share the same Landkreis. */
export function gebietskarten(
  verzeichnis: Verzeichnis,
  zeichne: Zeichner,
  beschriftung: Beschriftung,
) {
  const { register, siegelVon, ortSlug } = verzeichnis;
  const gemerkt = new Map<string, Zeichnung>();
  const merke = (name: string, zeichnung: () => Zeichnung) => {
    if (!gemerkt.has(name)) gemerkt.set(name, zeichnung());
    return gemerkt.get(name)!;
  };
  const kreise = (bezirk: string, groesse: number) =>
    merke(`kreise ${bezirk} ${groesse}`, () =>
      zeichne({ ebene: 'landkreise', gefragt: (id) => id.startsWith(bezirk), groesse }),
    );
  const gemeinden = (kreis: string) =>
    merke(`gemeinden ${kreis}`, () =>
      zeichne({ ebene: 'gemeinden', gefragt: (id) => kreisSchluessel(id) === kreis, groesse: 360 }),
    );

  const bezirke = () =>
    merke('bezirke', () => zeichne({ ebene: 'regierungsbezirke', groesse: 360 }));

  const kreisfreie = new Map(
    register.orte
      .filter(({ art }) => art === 'kreisfreie_stadt')
      .map((stadt) => [kreisSchluessel(stadt.schluessel), stadt]),
  );

  function kreisflaeche(id: string, pfad: string): Kartenflaeche {
    const stadt = kreisfreie.get(id);
    const orte = stadt ? [stadt] : register.gebiet(register.behoerde(id));
    const { anteil } = abdeckung(orte, verzeichnis.siegelVon);
    const name = stadt ? stadt.name : `Landkreis ${register.behoerde(id).name}`;
    return {
      pfad,
      stufe: klasse(anteil),
      name: beschriftung.kreis(name, anteil),
      ziel: stadt
        ? pfade.ort(ortSlug(stadt.schluessel))
        : pfade.landkreis(gebietsSlug(register.behoerde(id))),
    };
  }

  /** What a locator map shows: the level above the authority, and which parts of it are its own. */
  function umgebung(behoerde: Behoerde): {
    zeichnung: Zeichnung;
    gehoertDazu: (id: string) => boolean;
  } {
    const { schluessel, landkreis, art } = behoerde;
    if (art === 'bezirk') return { zeichnung: bezirke(), gehoertDazu: (id) => id === schluessel };
    if (landkreis === undefined)
      return {
        zeichnung: kreise(bezirkSchluessel(schluessel), 360),
        gehoertDazu: (id) => id === kreisSchluessel(schluessel),
      };
    const gebiet = new Set(register.gebiet(behoerde).map((ort) => ort.schluessel));
    return { zeichnung: gemeinden(landkreis), gehoertDazu: (id) => gebiet.has(id) };
  }

  return {
    /** Landkreise and kreisfreie Städte shaded by coverage: of Bavaria, or of one Regierungsbezirk. */
    abdeckung(bezirk = ''): Gebietskarte {
      const { breite, hoehe, pfade: formen } = kreise(bezirk, bezirk ? 480 : 520);
      return {
        breite,
        hoehe,
        flaechen: [...formen].map(([id, pfad]) => kreisflaeche(id, pfad)),
      };
    },

    /** Municipalities of a Landkreis: dark where the seal is held, lighter where through the VG. */
    landkreis({ schluessel }: Behoerde): Gebietskarte {
      const { breite, hoehe, pfade: formen } = gemeinden(schluessel);
      const orte = new Map(register.orte.map((ort): [string, Ort] => [ort.schluessel, ort]));
      return {
        breite,
        hoehe,
        flaechen: [...formen].map(([id, pfad]) => {
          const ort = orte.get(id);
          // Areas without a municipality (forests, lakes) belong to no place.
          return ort
            ? {
                pfad,
                stufe: SIEGELSTUFEN[siegelVon(ort)],
                name: ort.name,
                ziel: pfade.ort(ortSlug(id)),
              }
            : { pfad, stufe: 0 };
        }),
      };
    },

    /** Where an authority or a place is: its area pointed out among its neighbours. */
    lage(behoerde: Behoerde): Gebietskarte {
      const { lon, lat } = behoerde;
      const { zeichnung, gehoertDazu } = umgebung(behoerde);
      return {
        breite: zeichnung.breite,
        hoehe: zeichnung.hoehe,
        flaechen: [...zeichnung.pfade].map(([id, pfad]) => ({
          pfad,
          stufe: gehoertDazu(id) ? HERVORGEHOBEN : 0,
        })),
        punkt: zeichnung.stelle([lon, lat]),
      };
    },
  };
}
