/**
 * The procedures that an office offers online, by name: in the order for readers, and whether an
 * errand is among them. What no list names may exist all the same: nothing is said of it.
 */
import type { Anliegen } from '../datensatz/anliegen.ts';
import type { Verfahren, Verfahrensdatei } from '../datensatz/verfahren.ts';
import { ascii, nachName } from '../sprache/ortsname.ts';
import { urlAus } from '../sprache/webadresse.ts';

/** Web id of a service: the number behind `/dokumente/leistung/`, whatever stands behind it. */
const webId = (adresse: string | undefined): string | undefined =>
  adresse && /^\/dokumente\/leistung\/(\d+)\/?$/.exec(urlAus(adresse)?.pathname ?? '')?.[1];

const webIdsVon = ({ verfahren }: Verfahrensdatei): ReadonlySet<string> =>
  new Set(verfahren.flatMap(({ leistungen }) => leistungen.flatMap(({ url }) => webId(url) ?? [])));

/** Thousands of places ask of the same few lists. */
const gemerkte = new WeakMap<Verfahrensdatei, ReadonlySet<string>>();

/** True if a list has a procedure for the service of an errand; else nothing is known. */
function gehtOnline(liste: Verfahrensdatei, { bayernportal }: Pick<Anliegen, 'bayernportal'>) {
  const gesucht = webId(bayernportal);
  if (gesucht === undefined) return false;
  let ids = gemerkte.get(liste);
  if (!ids) gemerkte.set(liste, (ids = webIdsVon(liste)));
  return ids.has(gesucht);
}

/** Errands by what an office's list of procedures says of them; their order stays. */
export function nachAngebot<A extends Pick<Anliegen, 'bayernportal'>>(
  anliegen: readonly A[],
  liste: Verfahrensdatei | undefined,
): { online: A[]; uebrige: A[] } {
  const online = liste ? anliegen.filter((eines) => gehtOnline(liste, eines)) : [];
  return { online, uebrige: anliegen.filter((eines) => !online.includes(eines)) };
}

/** A procedure as it is shown: one link where it serves one service, else each service by name. */
export interface Verfahrenszeile {
  name: string;
  /** Address of its service, where it serves one alone or all at one address. */
  url: string | undefined;
  /** The services, where their names say more than its own. */
  leistungen: readonly { name: string; url?: string | undefined }[];
}

function zeileAus({ name, leistungen }: Verfahren): Verfahrenszeile {
  const adressen = new Set(leistungen.map(({ url }) => url));
  const [url] = adressen;
  const andere = leistungen.filter((eine) => eine.name !== name || adressen.size > 1);
  return adressen.size === 1
    ? { name, url, leistungen: andere.map((eine) => ({ name: eine.name })) }
    : { name, url: undefined, leistungen: andere.toSorted(nachName) };
}

/** The procedures of a list by name, German order. */
export const verfahrenszeilen = ({ verfahren }: Verfahrensdatei): Verfahrenszeile[] =>
  verfahren.map(zeileAus).sort(nachName);

/** What stands under no letter. */
const OHNE_BUCHSTABE = '#';

/** The procedures by the letter that they begin with; Ä stands with A, the rest at the end. */
export function verfahrenNachBuchstaben(
  liste: Verfahrensdatei,
): ReadonlyMap<string, readonly Verfahrenszeile[]> {
  const gruppen = Map.groupBy(verfahrenszeilen(liste), ({ name }) => {
    const erster = ascii(name.replace(/^[^\p{L}\p{N}]+/u, ''))
      .charAt(0)
      .toUpperCase();
    return /^[A-Z]$/.test(erster) ? erster : OHNE_BUCHSTABE;
  });
  return new Map(
    [...gruppen].sort(
      ([a], [b]) => Number(a === OHNE_BUCHSTABE) - Number(b === OHNE_BUCHSTABE) || (a < b ? -1 : 1),
    ),
  );
}

/**
 * A few procedures that stand for all, by name: those of the errands most asked for, then others.
 * @param anliegen the errands, the most asked first
 */
export function beispielverfahren(
  liste: Verfahrensdatei,
  anliegen: readonly Pick<Anliegen, 'bayernportal'>[],
  anzahl: number,
): Verfahrenszeile[] {
  const zeilen = verfahrenszeilen(liste);
  const gefragte = anliegen.flatMap(({ bayernportal }) => webId(bayernportal) ?? []);
  const rang = ({ url, leistungen }: Verfahrenszeile) => {
    const ids = [url, ...leistungen.map((eine) => eine.url)].map(webId);
    const stelle = gefragte.findIndex((id) => ids.includes(id));
    return stelle < 0 ? Infinity : stelle;
  };
  const gezeigte = new Set(
    zeilen
      .map((zeile) => ({ zeile, rang: rang(zeile) }))
      .sort((a, b) => (a.rang === b.rang ? 0 : a.rang - b.rang))
      .slice(0, anzahl)
      .map(({ zeile }) => zeile),
  );
  return zeilen.filter((zeile) => gezeigte.has(zeile));
}
