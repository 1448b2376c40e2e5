/** What is signed about an office, and how a signature travels inside a signet. */
import { frueheste } from '../datensatz/stand.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { siegelstatus, type Siegelstatus } from './siegelstatus.ts';

/** Ways to sign that are accepted; whoever verifies must refuse all others, `none` included. */
export const VERFAHREN = ['EdDSA', 'ES256'] as const;

export type Verfahren = (typeof VERFAHREN)[number];

/** Says in the header what kind of text is signed, so that one kind cannot pass for another. */
export const TYP = { aussage: 'digitales-amt+jws', liste: 'digitales-amt-status+jws' } as const;

/** The signed text about one office. */
export interface Aussage extends Omit<Siegelstatus, 'frueher'> {
  /** Address of the directory that says so. */
  iss: string;
  sub: string;
  /** Seconds since 1970, midnight UTC of the newest day that the record names; absent if it names none. */
  iat?: number;
  /** Page of the office. */
  url: string;
  /** SHA-256 (base64url) of each of its signets, as drawn, without the signature. */
  bilder: readonly string[];
}

/** Seconds of the newest day that the record names: from the data, so that two builds sign the same. */
function ausgestellt({ verlauf, datensatz: { auszeichnung, entzug } }: Amt): number | undefined {
  const tage = [...verlauf.map(({ stand }) => stand), auszeichnung.seit, entzug?.seit].flatMap(
    (stand) => (stand ? [frueheste(stand)] : []),
  );
  const neuester = tage.sort().at(-1);
  return neuester === undefined ? undefined : Date.parse(`${neuester}T00:00:00Z`) / 1000;
}

/** @param absolut makes a path of the site absolute */
export function aussageZu(
  amt: Amt,
  absolut: (pfad: string) => string,
  bilder: readonly string[],
): Aussage {
  const { frueher: _, ...status } = siegelstatus(amt);
  const iat = ausgestellt(amt);
  return {
    iss: absolut(pfade.start),
    sub: amt.id,
    ...(iat !== undefined && { iat }),
    ...status,
    url: absolut(pfade.amt(amt.id)),
    bilder,
  };
}

/** True if a signed text has the form of an {@link Aussage}. */
export function istAussage(wert: unknown): wert is Aussage & { exp?: number } {
  if (typeof wert !== 'object' || wert === null) return false;
  const { id, sub, name, anzahl, mindestens, stand, status, url, bilder, exp } = wert as Record<
    string,
    unknown
  >;
  return (
    typeof id === 'string' &&
    id === sub &&
    typeof name === 'string' &&
    typeof anzahl === 'number' &&
    typeof mindestens === 'boolean' &&
    (stand === null || typeof stand === 'string') &&
    (status === 'gueltig' || status === 'entzogen') &&
    typeof url === 'string' &&
    (exp === undefined || typeof exp === 'number') &&
    Array.isArray(bilder) &&
    bilder.every((bild) => typeof bild === 'string')
  );
}

const UNTERSCHRIFT = /<metadata id="jws">([^<]*)<\/metadata>/;

/** A signet that carries its signature. */
export const mitUnterschrift = (svg: string, jws: string): string =>
  svg.replace(/<\/svg>\n$/, () => `<metadata id="jws">${jws}</metadata></svg>\n`);

/**
 * Takes the signature out of a signet again.
 * @returns the drawing as it was signed; `jws` is absent where there is none
 */
export function trenneUnterschrift(text: string): { svg: string; jws?: string } {
  const svg = `${text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim()}\n`;
  const jws = UNTERSCHRIFT.exec(svg)?.[1]?.trim();
  return { svg: svg.replace(UNTERSCHRIFT, ''), ...(jws !== undefined && { jws }) };
}
