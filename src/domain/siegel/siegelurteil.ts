/** What a verified signature means today: the signed text beside the status list. */
import type { Aussage } from './aussage.ts';
import { mitKennung, type Siegelstatus } from './siegelstatus.ts';

/** Why a signature does not hold. */
export const ABLEHNUNGEN = [
  /** No signature, or none that can be read. */
  'unlesbar',
  /** Signed in a way that is not accepted: `none`, HS256. */
  'verfahren',
  /** Signed with a key that is not this directory's. */
  'fremd',
  /** Signature and content do not belong together, or the drawing is another one. */
  'veraendert',
  /** The directory has no key, or the browser cannot verify. */
  'ohneSchluessel',
  'browser',
] as const;

export type Ablehnung = (typeof ABLEHNUNGEN)[number];

export type Siegelurteil =
  | { art: Ablehnung }
  | { art: 'echt' | 'abgelaufen' | 'unbekannt'; aussage: Aussage }
  /** Genuine, but the directory says something newer. */
  | { art: 'entzogen' | 'ueberholt'; aussage: Aussage; heute: Siegelstatus };

/** How good a verdict is: green, yellow, red. */
export type Farbton = 'gut' | 'warnung' | 'schlecht';

/**
 * The verdict on a text whose signature holds.
 * @param liste what the directory says today
 * @param jetzt seconds since 1970
 */
export function urteilUeber(
  aussage: Aussage & { exp?: number },
  liste: readonly Siegelstatus[],
  jetzt: number,
): Siegelurteil {
  const heute = mitKennung(liste, aussage.id);
  if (!heute) return { art: 'unbekannt', aussage };
  if (heute.status === 'entzogen') return { art: 'entzogen', aussage, heute };
  if (aussage.exp !== undefined && aussage.exp <= jetzt) return { art: 'abgelaufen', aussage };
  const gleich =
    aussage.status === heute.status &&
    aussage.name === heute.name &&
    aussage.anzahl === heute.anzahl &&
    aussage.mindestens === heute.mindestens &&
    aussage.stand === heute.stand;
  return gleich ? { art: 'echt', aussage } : { art: 'ueberholt', aussage, heute };
}
