/** Landkreise and Regierungsbezirke: what their pages show. */
import { bezirkSchluessel, type Behoerde } from '../register/register.ts';
import { abdeckung, type Abdeckung } from './abdeckung.ts';
import { kreiseVon, orteVon } from './listen.ts';
import { pfade } from './urls.ts';
import { gebietsSlug, type Amt, type Verzeichnis } from './verzeichnis.ts';

/** An area below another one. */
interface Teilgebiet {
  behoerde: Behoerde;
  pfad: string;
  /** Share of the inhabitants whose town hall holds the seal, 0 to 1; areas of several places only. */
  anteil?: number;
}

/** A Landkreis or a Regierungsbezirk. */
export interface Gebiet {
  behoerde: Behoerde;
  pfad: string;
  /** The Regierungsbezirk that a Landkreis lies in. */
  bezirk?: Behoerde;
  bilanz: Abdeckung;
  /** Its offices that hold the seal today, by name. */
  aemter: readonly Amt[];
  /** The municipalities of a Landkreis, the Landkreise and kreisfreie Städte of a Regierungsbezirk. */
  teile: readonly Teilgebiet[];
}

/** Path of the page of a Landkreis, a Regierungsbezirk or a municipality. */
export function gebietspfad(behoerde: Behoerde, ortSlug: Verzeichnis['ortSlug']): string {
  switch (behoerde.art) {
    case 'landratsamt':
      return pfade.landkreis(gebietsSlug(behoerde));
    case 'bezirk':
      return pfade.regierungsbezirk(gebietsSlug(behoerde));
    default:
      return pfade.ort(ortSlug(behoerde.schluessel));
  }
}

/** A Landkreis. @param kreis its Landratsamt */
export function landkreis(kreis: Behoerde, verzeichnis: Verzeichnis): Gebiet {
  const { register, gueltige, siegelVon, ortSlug } = verzeichnis;
  return {
    behoerde: kreis,
    pfad: gebietspfad(kreis, ortSlug),
    bezirk: register.behoerde(bezirkSchluessel(kreis.schluessel)),
    bilanz: abdeckung(register.gebiet(kreis), siegelVon),
    aemter: gueltige.filter((amt) => amt.landkreis === kreis),
    teile: orteVon(kreis, register).map((ort) => ({
      behoerde: ort,
      pfad: gebietspfad(ort, ortSlug),
    })),
  };
}

/** A Regierungsbezirk. @param bezirk the Bezirk of the same area */
export function regierungsbezirk(bezirk: Behoerde, verzeichnis: Verzeichnis): Gebiet {
  const { register, gueltige, siegelVon, ortSlug } = verzeichnis;
  return {
    behoerde: bezirk,
    pfad: gebietspfad(bezirk, ortSlug),
    bilanz: abdeckung(register.gebiet(bezirk), siegelVon),
    aemter: gueltige.filter((amt) => amt.bezirk === bezirk),
    teile: kreiseVon(register)
      .filter(({ schluessel }) => bezirkSchluessel(schluessel) === bezirk.schluessel)
      .map((kreis) => ({
        behoerde: kreis,
        pfad: gebietspfad(kreis, ortSlug),
        anteil: abdeckung(register.gebiet(kreis), siegelVon).anteil,
      })),
  };
}
