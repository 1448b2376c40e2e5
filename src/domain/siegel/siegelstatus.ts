/**
 * The status list: what this directory says today of every office. The pages that verify signets
 * and make them load it; others may read it, too.
 */
import type { Stand } from '../datensatz/stand.ts';
import type { Status } from '../datensatz/verlauf.ts';
import { slug } from '../sprache/ortsname.ts';
import { ohneWww, urlAus } from '../sprache/webadresse.ts';
import type { Eintrag } from '../suche/eintrag.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';

/** One office; what is unknown is null. */
export interface Siegelstatus {
  id: string;
  frueher: readonly string[];
  name: string;
  schluessel: string;
  anzahl: number;
  mindestens: boolean;
  stand: Stand | null;
  status: Status;
  /** Since when the seal is no longer held. */
  entzogen_seit: Stand | null;
  /** Host of its website, without `www`. */
  website: string | null;
}

/** Host of a website as the list bears it. */
export function hostVon(website: string | undefined): string | null {
  const host = urlAus(website)?.hostname;
  return host === undefined ? null : ohneWww(host);
}

export const siegelstatus = ({
  id,
  name,
  schluessel,
  zahl,
  status,
  datensatz,
}: Amt): Siegelstatus => ({
  id,
  frueher: datensatz.frueher ?? [],
  name,
  schluessel,
  anzahl: zahl.anzahl,
  mindestens: zahl.mindestens ?? false,
  stand: zahl.stand ?? null,
  status,
  entzogen_seit: datensatz.entzug?.seit ?? null,
  website: hostVon(datensatz.website),
});

/** The office with this id, or that once had it. */
export const mitKennung = <S extends Pick<Siegelstatus, 'id' | 'frueher'>>(
  liste: readonly S[],
  id: string,
): S | undefined => liste.find((einer) => einer.id === id || einer.frueher.includes(id));

/** The office that an entry of the finder stands for: of a place its municipality. */
export function statusZu(
  liste: readonly Siegelstatus[],
  { art, schluessel, name, ziel }: Pick<Eintrag, 'art' | 'schluessel' | 'name' | 'ziel'>,
): Siegelstatus | undefined {
  switch (art) {
    case 'ort':
      return liste.find((einer) => einer.schluessel === schluessel);
    case 'landkreis':
      return mitKennung(liste, `landratsamt-${slug(name)}`);
    case 'bezirk':
      return mitKennung(liste, `bezirk-${slug(name)}`);
    default:
      return liste.find((einer) => ziel === `/aemter/${einer.id}/`);
  }
}
