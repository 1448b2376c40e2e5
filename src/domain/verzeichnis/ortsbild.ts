/** A municipality as a place: who is responsible for it, and who near it holds the seal. */
import type { Behoerde, Ort, Zustaendige } from '../register/register.ts';
import type { Siegelstand } from './abdeckung.ts';
import type { Amt, Nachbar, Verzeichnis } from './verzeichnis.ts';

/** A responsible authority with what the directory knows of its seal. */
export interface OrtsZustaendige extends Zustaendige {
  /** Its record, also if the seal is gone. */
  amt: Amt | undefined;
  /** How it comes by the seal; through its VG only the municipality itself can. */
  siegel: Siegelstand;
  /** True for a kreisfreie Stadt that does what elsewhere the Landratsamt does. */
  selbst: boolean;
}

export interface Ortsbild {
  ort: Ort;
  /** Undefined for a kreisfreie Stadt. */
  landkreis: Behoerde | undefined;
  zustaendige: readonly OrtsZustaendige[];
  /** How its town hall comes by the seal. */
  siegel: Siegelstand;
  /** The nearest holders of the seal beside those that are responsible. */
  naechste: readonly Nachbar[];
  /** The other municipalities of the same name. */
  gleichnamige: readonly Ort[];
}

/** How many neighbours a page names. */
const NACHBARN = 3;

/** Neighbours that may be responsible as well: municipality, VG, Landratsamt. */
const DARUNTER_ZUSTAENDIG = 3;

/** Everything that the page of a place shows. */
export function ortsbild(ort: Ort, verzeichnis: Verzeichnis): Ortsbild {
  const { register, amt, siegelVon, naechste, gleichnamige } = verzeichnis;
  const siegel = siegelVon(ort);
  const zustaendige = register.zustaendige(ort).map(({ ebene, behoerde }) => {
    const eigenes = amt(behoerde.schluessel);
    const ueberVg = ebene === 'gemeinde' && siegel === 'vg';
    return {
      ebene,
      behoerde,
      amt: eigenes,
      siegel: eigenes?.status === 'gueltig' ? 'selbst' : ueberVg ? 'vg' : 'keins',
      selbst: ebene === 'landkreis' && behoerde === ort,
    } satisfies OrtsZustaendige;
  });
  const eigene = new Set(zustaendige.map(({ behoerde }) => behoerde.schluessel));
  return {
    ort,
    landkreis: ort.landkreis ? register.behoerde(ort.landkreis) : undefined,
    zustaendige,
    siegel,
    naechste: naechste(ort, NACHBARN + DARUNTER_ZUSTAENDIG)
      .filter((nachbar) => !eigene.has(nachbar.amt.schluessel))
      .slice(0, NACHBARN),
    gleichnamige: gleichnamige(ort),
  };
}
