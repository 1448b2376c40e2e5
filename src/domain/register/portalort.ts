/** Places as BayernPortal calls them: where they stand, what must hold of them, what they are for. */
import type { Register } from './register.ts';

/**
 * What BayernPortal calls a place. The page of a Leistung opens for it with these three; the last
 * two have been seen for some places only, and follow no rule that is known.
 */
export interface Portalort {
  /** Its name, for those who read the file. */
  name: string;
  /** Postcode, 5 digits. */
  plz: string;
  /** 11 digits. */
  behoerde: string;
  /** 12 digits. */
  gemeinde: string;
}

/** By AGS. */
export type Portalorte = ReadonlyMap<string, Portalort>;

/** The place as the address of a Leistung names it. */
export const portalangaben = ({
  plz,
  behoerde,
  gemeinde,
}: Pick<Portalort, 'plz' | 'behoerde' | 'gemeinde'>): string =>
  new URLSearchParams({ plz, behoerde, gemeinde }).toString();

/**
 * Address of a Leistung at a place.
 * @param leistung the plain address of its page in BayernPortal
 * @param angaben the place, as `portalangaben` writes it; without it the visitor chooses there
 */
export const leistungAmOrt = (leistung: string, angaben: string | undefined): string =>
  angaben ? `${leistung}?${angaben}` : leistung;

/** What does not fit the register, each a German sentence: no such place, a foreign postcode, a value twice. */
export function pruefePortalorte(
  register: Register,
  orte: Readonly<Record<string, Portalort>>,
): string[] {
  const nachAgs = new Map(register.orte.map((ort) => [ort.schluessel, ort]));
  const gesehen = new Map<string, string>();
  return Object.entries(orte).flatMap(([ags, { name, plz, gemeinde, behoerde }]) => {
    const ort = nachAgs.get(ags);
    if (!ort) return [`Eine Gemeinde mit dem Schlüssel ${ags} („${name}“) gibt es nicht.`];
    const doppelt = [gemeinde, behoerde].map((wert) => gesehen.get(wert)).find(Boolean);
    gesehen.set(gemeinde, ags).set(behoerde, ags);
    return [
      ...(ort.postleitzahlen.includes(plz)
        ? []
        : [`Zu ${ort.name} (${ags}) gehört die Postleitzahl ${plz} nicht.`]),
      ...(doppelt ? [`${ort.name} (${ags}) hat dieselben Werte wie ${doppelt}.`] : []),
    ];
  });
}
