/** Visits public addresses politely: one at a time for each host, HEAD before GET, patient with busy servers. */
import { setTimeout as warte } from 'node:timers/promises';
import { zustandAus } from '../domain/redaktion/linkpruefung.ts';
import type { Linkergebnis } from '../domain/verzeichnis/linkstand.ts';
import { NichtOeffentlich, OEFFENTLICHES_NETZ, oeffne, type Netz } from './oeffentlichesnetz.ts';

export interface Besuchsregeln {
  /** Day of the visit, `YYYY-MM-DD`. */
  heute: string;
  /** Who asks, with an address where one can complain. */
  kennung: string;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds to wait for an answer. */
  frist: number;
  /** How often to try again where the network or the server failed. */
  versuche: number;
  /** Longest time in milliseconds to wait because a server asked for it. */
  geduld: number;
  /** Hosts that are asked at the same time. */
  gleichzeitig: number;
  /** Redirections of one address. */
  weiterleitungen: number;
  netz: Netz;
}

export const BESUCHSREGELN: Omit<Besuchsregeln, 'heute'> = {
  kennung: 'DigitalesAmt-Linkpruefung/1.0',
  pause: 1000,
  frist: 20_000,
  versuche: 2,
  geduld: 60_000,
  gleichzeitig: 6,
  weiterleitungen: 10,
  netz: OEFFENTLICHES_NETZ,
};

/** Milliseconds that a server asks to wait (`Retry-After`: seconds or a date). */
export function wartezeit(kopfzeile: string | undefined, jetzt: number): number | undefined {
  if (kopfzeile === undefined) return undefined;
  if (/^\d+$/.test(kopfzeile.trim())) return Number(kopfzeile) * 1000;
  const zeitpunkt = Date.parse(kopfzeile);
  return Number.isNaN(zeitpunkt) ? undefined : Math.max(0, zeitpunkt - jetzt);
}

const GRUENDE: readonly [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'der Name des Servers ist unbekannt'],
  [/ECONNREFUSED/, 'der Server nimmt keine Verbindung an'],
  [/ECONNRESET|EPIPE/, 'der Server hat die Verbindung abgebrochen'],
  [/CERT|SSL|TLS|SELF_SIGNED/i, 'das Zertifikat des Servers ist nicht in Ordnung'],
  [/redirect/i, 'die Weiterleitung führt im Kreis'],
  [/timeout|TimeoutError|ETIMEDOUT/i, 'keine Antwort in der Frist'],
];

/** Why a request failed, in words. */
export function grundAus(fehler: unknown): string {
  if (fehler instanceof NichtOeffentlich)
    return fehler.weitergeleitet
      ? 'die Weiterleitung führt zu einem Server, der nicht öffentlich ist'
      : 'der Server ist nicht öffentlich';
  const { name = '', message = '', code = '' } = fehler as NodeJS.ErrnoException;
  const alles = `${name} ${message} ${code}`;
  return GRUENDE.find(([muster]) => muster.test(alles))?.[1] ?? 'die Antwort war nicht zu lesen';
}

/** An answer, as far as it matters; its body is never read. */
interface Antwort {
  status: number;
  ziel?: string;
  spaeter?: number | undefined;
  /** The server asked for more patience than we have. */
  ruhe?: boolean;
}

async function frage(
  methode: 'HEAD' | 'GET',
  adresse: string,
  { frist, kennung, weiterleitungen, netz }: Besuchsregeln,
): Promise<Antwort> {
  const abbruch = new AbortController();
  const uhr = setTimeout(() => abbruch.abort(new DOMException('', 'TimeoutError')), frist);
  try {
    const antwort = await oeffne(
      adresse,
      {
        methode,
        signal: abbruch.signal,
        kopf: { 'user-agent': kennung, accept: 'text/html,*/*' },
        weiterleitungen,
      },
      netz,
    );
    // A body may be endless; closing it is enough.
    antwort.schliesse();
    const { status, url } = antwort;
    return {
      status,
      ...(ohneAnker(url.href) !== ohneAnker(adresse) && { ziel: url.href }),
      spaeter: wartezeit(antwort.kopf('retry-after'), Date.now()),
    };
  } finally {
    clearTimeout(uhr);
  }
}

const ohneAnker = (adresse: string) => new URL(adresse).href.replace(/#.*$/, '');

/** Answers that may be different a moment later. */
const istVoruebergehend = (status: number) => status === 429 || status >= 500;

async function frageGeduldig(
  methode: 'HEAD' | 'GET',
  adresse: string,
  regeln: Besuchsregeln,
): Promise<Antwort> {
  for (let versuch = 0; ; versuch++) {
    const letzter = versuch >= regeln.versuche;
    try {
      const antwort = await frage(methode, adresse, regeln);
      if (letzter || !istVoruebergehend(antwort.status)) return antwort;
      const wunsch = antwort.spaeter ?? regeln.pause * 2 ** (versuch + 1);
      if (wunsch > regeln.geduld) return { ...antwort, ruhe: true };
      await warte(Math.max(wunsch, regeln.pause));
    } catch (fehler) {
      if (letzter || istTot(fehler)) throw fehler;
      await warte(regeln.pause * 2 ** versuch);
    }
  }
}

/** A visit, and whether its host should be left alone until the next run. */
interface Besuch {
  ergebnis: Linkergebnis;
  ruhe: boolean;
}

async function versuche(
  methode: 'HEAD' | 'GET',
  adresse: string,
  regeln: Besuchsregeln,
): Promise<Besuch> {
  const { status, ziel, ruhe = false } = await frageGeduldig(methode, adresse, regeln);
  const zustand = zustandAus(status, ziel !== undefined);
  const ergebnis: Linkergebnis = {
    geprueft: regeln.heute,
    zustand,
    status,
    ...(zustand === 'verschoben' && { ziel: ziel! }),
  };
  return { ergebnis, ruhe };
}

/** Nobody is there, or nobody whom we ask: asking again, or for another page, only takes time. */
const istTot = (fehler: unknown) =>
  fehler instanceof NichtOeffentlich ||
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(String((fehler as NodeJS.ErrnoException).code));

async function besucheEinen(adresse: string, regeln: Besuchsregeln): Promise<Besuch> {
  try {
    const mitHead = await versuche('HEAD', adresse, regeln).catch((fehler: unknown) => {
      if (istTot(fehler)) throw fehler;
      return undefined;
    });
    const gut = mitHead && /^(erreichbar|verschoben)$/.test(mitHead.ergebnis.zustand);
    if (mitHead && (gut || mitHead.ruhe || mitHead.ergebnis.status === 429)) return mitHead;
    // Many servers answer HEAD wrongly or not at all; only GET says that a page is gone.
    await warte(regeln.pause);
    return await versuche('GET', adresse, regeln);
  } catch (fehler) {
    const ergebnis: Linkergebnis = {
      geprueft: regeln.heute,
      zustand: 'unklar',
      grund: grundAus(fehler),
    };
    // What one page leads to says nothing of the others on its host.
    return { ergebnis, ruhe: !(fehler instanceof NichtOeffentlich && fehler.weitergeleitet) };
  }
}

/** Visits one address. Never throws: what went wrong is told in the result. */
export const besuche = async (adresse: string, regeln: Besuchsregeln): Promise<Linkergebnis> =>
  (await besucheEinen(adresse, regeln)).ergebnis;

/**
 * Visits all addresses, one at a time for each host. A host that does not answer, or asks for a
 * long pause, is left alone until the next run.
 * @param gemeldet called after each visit
 */
export async function besucheAlle(
  adressen: Iterable<string>,
  regeln: Besuchsregeln,
  gemeldet: (adresse: string, ergebnis: Linkergebnis) => void = () => undefined,
): Promise<Map<string, Linkergebnis>> {
  const ergebnisse = new Map<string, Linkergebnis>();
  const hosts = [...Map.groupBy(adressen, (adresse) => new URL(adresse).host).values()];
  // The longest queue first, so that it does not run alone at the end.
  hosts.sort((a, b) => b.length - a.length);
  const arbeite = async () => {
    for (let eigene = hosts.shift(); eigene; eigene = hosts.shift())
      for (const adresse of eigene) {
        const { ergebnis, ruhe } = await besucheEinen(adresse, regeln);
        ergebnisse.set(adresse, ergebnis);
        gemeldet(adresse, ergebnis);
        if (ruhe) break;
        await warte(regeln.pause);
      }
  };
  await Promise.all(Array.from({ length: regeln.gleichzeitig }, arbeite));
  return ergebnisse;
}
