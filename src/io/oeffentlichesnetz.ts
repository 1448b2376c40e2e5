/**
 * Asks public servers, and no others: neither this machine nor any in its network, also not where a
 * name or a redirection leads there. What a name stands for is looked up once, every address of it
 * is checked, and the connection goes to one of those; so nobody can answer otherwise in between.
 */
import { lookup, type LookupAddress } from 'node:dns';
import { request as frageOffen, type IncomingMessage } from 'node:http';
import { request as frageSicher } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { istOeffentlicheIp, netzmangel } from '../domain/sprache/oeffentlich.ts';

/** What a question may reach. */
export interface Netz {
  /** All addresses of a host. */
  loese(host: string): Promise<LookupAddress[]>;
  /**
   * Origins that may be asked wherever they are: named by whoever runs the command, never by
   * content, a redirection or an answer.
   */
  ausgenommen: ReadonlySet<string>;
}

const sucheName = promisify(lookup);

export const OEFFENTLICHES_NETZ: Netz = {
  loese: (host) => sucheName(host, { all: true }),
  ausgenommen: new Set(),
};

/** The server asked for, or one to which it leads, is not public. */
export class NichtOeffentlich extends Error {
  override name = 'NichtOeffentlich';
  readonly host: string;
  /** It was another server that led there. */
  readonly weitergeleitet: boolean;
  constructor(host: string, weitergeleitet: boolean) {
    super(`${host} is not public`);
    this.host = host;
    this.weitergeleitet = weitergeleitet;
  }
}

export interface Frage {
  methode: 'HEAD' | 'GET';
  kopf: Record<string, string>;
  /** Ends the question, its redirections and the reading of its answer. */
  signal: AbortSignal;
  /** How many redirections are followed, beyond them it is a circle; 0: they are the answer. */
  weiterleitungen: number;
}

export interface Antwort {
  status: number;
  /** Where the answer came from, after all redirections. */
  url: URL;
  /** A header; of several of one name their values with commas. */
  kopf(name: string): string | undefined;
  /** The body, unpacked. Whoever does not read it has to call `schliesse`. */
  koerper(): AsyncIterable<Uint8Array>;
  schliesse(): void;
}

/** Hands the connection the addresses that were checked, all of them. */
const pruefendeSuche =
  (ziel: URL, netz: Netz, weitergeleitet: boolean): LookupFunction =>
  (host, optionen, fertig) => {
    netz.loese(host).then(
      (adressen) => {
        const frei = netz.ausgenommen.has(ziel.origin);
        const erste = adressen[0];
        if (!erste) fertig(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '');
        else if (!frei && !adressen.every(({ address }) => istOeffentlicheIp(address)))
          fertig(new NichtOeffentlich(ziel.host, weitergeleitet), '');
        else if (optionen.all) fertig(null, adressen);
        else fertig(null, erste.address, erste.family);
      },
      (fehler: NodeJS.ErrnoException) => fertig(fehler, ''),
    );
  };

function verbinde(
  ziel: URL,
  { methode, kopf, signal }: Frage,
  netz: Netz,
  weitergeleitet: boolean,
): Promise<IncomingMessage> {
  // An address that is one already is never looked up.
  if (!netz.ausgenommen.has(ziel.origin) && netzmangel(ziel) !== undefined)
    throw new NichtOeffentlich(ziel.host, weitergeleitet);
  const frage = ziel.protocol === 'https:' ? frageSicher : frageOffen;
  return new Promise((antworte, scheitere) =>
    frage(
      ziel,
      {
        method: methode,
        headers: { 'accept-encoding': 'gzip, deflate, br', ...kopf },
        signal,
        // No connection is kept: each one is looked up and checked for itself.
        agent: false,
        lookup: pruefendeSuche(ziel, netz, weitergeleitet),
      },
      antworte,
    )
      .on('error', scheitere)
      .end(),
  );
}

const AUSPACKER: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function* gelesen(nachricht: IncomingMessage, signal: AbortSignal) {
  const auspacker = AUSPACKER[nachricht.headers['content-encoding']?.toLowerCase() ?? ''];
  const strom = auspacker
    ? (auspacker() as unknown as Readable & NodeJS.WritableStream)
    : nachricht;
  if (strom !== nachricht) {
    nachricht.on('error', (fehler) => strom.destroy(fehler));
    nachricht.pipe(strom as unknown as NodeJS.WritableStream);
  }
  try {
    for await (const teil of strom) yield teil as Uint8Array;
  } catch (fehler) {
    // An interrupted stream says that it was cut off; why is what the signal knows.
    signal.throwIfAborted();
    throw fehler;
  } finally {
    nachricht.destroy();
  }
}

const IST_WEITERLEITUNG = new Set([301, 302, 303, 307, 308]);

/**
 * Asks a server, and those to which it leads.
 * @throws NichtOeffentlich where one of them is not public; the error of the network with its
 * `code`; the reason of the signal; TypeError for a redirection that has no end or no target
 */
export async function oeffne(
  adresse: string | URL,
  frage: Frage,
  netz: Netz = OEFFENTLICHES_NETZ,
): Promise<Antwort> {
  let ziel = new URL(adresse);
  for (let weiter = 0; weiter <= frage.weiterleitungen; weiter++) {
    const nachricht = await verbinde(ziel, frage, netz, weiter > 0).catch((fehler: unknown) => {
      frage.signal.throwIfAborted();
      throw fehler;
    });
    const { statusCode: status = 0, headers } = nachricht;
    if (
      frage.weiterleitungen > 0 &&
      IST_WEITERLEITUNG.has(status) &&
      headers.location !== undefined
    ) {
      nachricht.destroy();
      ziel = new URL(headers.location, ziel);
      continue;
    }
    // A connection that breaks where nobody reads any more is no fault.
    nachricht.on('error', () => undefined);
    return {
      status,
      url: ziel,
      kopf: (name) => [headers[name]].flat().join(', ') || undefined,
      koerper: () => gelesen(nachricht, frage.signal),
      schliesse: () => nachricht.destroy(),
    };
  }
  throw new TypeError('redirect count exceeded');
}
