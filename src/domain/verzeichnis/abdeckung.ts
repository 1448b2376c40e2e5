/** Coverage: how many people live where the town hall holds the seal, itself or through its VG. */
import type { Ort } from '../register/register.ts';

/** How a municipality comes by the seal. */
export type Siegelstand = 'selbst' | 'vg' | 'keins';

export interface Abdeckung {
  /** Municipalities of the area, and those with the seal. */
  orte: number;
  orteMitSiegel: number;
  /** Inhabitants of the area, and those in municipalities with the seal. */
  einwohner: number;
  einwohnerMitSiegel: number;
  /** Share of the inhabitants, 0 to 1. */
  anteil: number;
}

/**
 * Coverage of an area, given by its municipalities.
 * @param siegelVon how a municipality comes by the seal today
 */
export function abdeckung(orte: readonly Ort[], siegelVon: (ort: Ort) => Siegelstand): Abdeckung {
  const mit = orte.filter((ort) => siegelVon(ort) !== 'keins');
  const summe = (liste: readonly Ort[]) => liste.reduce((s, { einwohner }) => s + einwohner, 0);
  const [einwohner, einwohnerMitSiegel] = [summe(orte), summe(mit)];
  return {
    orte: orte.length,
    orteMitSiegel: mit.length,
    einwohner,
    einwohnerMitSiegel,
    anteil: einwohner === 0 ? 0 : einwohnerMitSiegel / einwohner,
  };
}

/** Upper ends of the classes in which maps shade the share; class 0 is exactly none. */
const KLASSENGRENZEN = [0, 0.25, 0.5, 0.75, 1] as const;

export type Klasse = 0 | 1 | 2 | 3 | 4;
export const KLASSEN: readonly Klasse[] = [0, 1, 2, 3, 4];

/** Class of a share: 0 none, 1 up to a quarter, 2 up to a half, 3 up to three quarters, 4 more. */
export const klasse = (anteil: number): Klasse =>
  KLASSENGRENZEN.findIndex((grenze) => anteil <= grenze) as Klasse;
