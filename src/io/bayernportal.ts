/**
 * Asks BayernPortal's interface politely: one question at a time, a pause in between, patience with
 * a busy server. What it answers is given on without persons, and kept for a while.
 */
import { setTimeout as warte } from 'node:timers/promises';
import {
  Formfehler,
  ohnePersonen,
  type Antwort,
  type Holer,
} from '../domain/redaktion/bayernportal/antwort.ts';
import { mehrzahl } from '../domain/sprache/mehrzahl.ts';
import type { Antwortspeicher } from './antwortspeicher.ts';
import { Klartextfehler } from './klartext.ts';
import { grundAus, wartezeit } from './netz.ts';
import { NichtOeffentlich, OEFFENTLICHES_NETZ, oeffne, type Netz } from './oeffentlichesnetz.ts';
import { ausweis, istEigenerRechner, verraet, type Zugang } from './portalzugang.ts';

export interface Abrufregeln {
  /** Milliseconds between two questions. */
  pause: number;
  /** Milliseconds for one answer, all of it. */
  frist: number;
  /** How often to try again where the network or the server failed; each time waits longer. */
  versuche: number;
  /** Longest time in milliseconds to wait because the server asked for it. */
  geduld: number;
  /** Bytes of one answer. */
  hoechstens: number;
}

export const ABRUFREGELN: Abrufregeln = {
  pause: 1000,
  frist: 90_000,
  versuche: 4,
  geduld: 120_000,
  hoechstens: 64 * 1024 * 1024,
};

/** Answers are good for so long: a dry run and the run that writes see the same. Milliseconds. */
export const HALTBAR = 18 * 60 * 60 * 1000;

/** What may be better a moment later. */
class Voruebergehend extends Error {
  readonly spaeter: number | undefined;
  constructor(grund: string, spaeter?: number) {
    super(grund);
    this.spaeter = spaeter;
  }
}

/** Whether the account, or the way to the server, is at fault: asking for anything else is no use. */
export class Zugangsfehler extends Klartextfehler {}

const NICHTS = 'Nichts geschrieben.';

/** Reads a body within its limit. */
async function koerper(inhalt: AsyncIterable<Uint8Array>, hoechstens: number): Promise<string> {
  const teile: Uint8Array[] = [];
  let laenge = 0;
  for await (const teil of inhalt) {
    laenge += teil.byteLength;
    if (laenge > hoechstens)
      throw new Klartextfehler(
        `Die Antwort des BayernPortals ist größer als ${Math.round(hoechstens / 1024 / 1024)} MB; das ist keine, die dieses Programm kennt. ${NICHTS}`,
      );
    teile.push(teil);
  }
  return Buffer.concat(teile)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function artVon(text: string, kopf: string): Antwort['typ'] {
  if (text.trim() === '') return 'leer';
  if (
    /^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)/i.test(text.slice(0, 10_000)) ||
    /html/i.test(kopf)
  )
    return 'html';
  if (/^\s*</.test(text) || /[/+]xml/i.test(kopf)) return 'xml';
  return /^\s*[[{"\dtfn-]/.test(text) || /json/i.test(kopf) ? 'json' : 'anderes';
}

/** What to say of an answer that is no JSON (German). */
const FREMDE: Partial<Record<Antwort['typ'], string>> = {
  html: 'Das BayernPortal antwortet mit einer Webseite (HTML) statt mit Daten. Vielleicht wird es gerade gewartet, oder BAYERNPORTAL_URL führt nicht zur Schnittstelle',
  xml: 'Das BayernPortal antwortet in XML, obwohl nach JSON gefragt war. Prüfen Sie BAYERNPORTAL_URL; erwartet wird die Schnittstelle „rest/allgemein/v3“',
  anderes:
    'Das BayernPortal antwortet mit etwas, das kein JSON ist. Prüfen Sie BAYERNPORTAL_URL; erwartet wird die Schnittstelle „rest/allgemein/v3“',
};

function gelesen(status: number, text: string, kopf: string): Antwort {
  const typ = artVon(text, kopf);
  if (status >= 400) return { status, typ, daten: undefined };
  if (status === 204) return { status, typ: 'leer', daten: undefined };
  if (typ === 'leer') throw new Voruebergehend('die Antwort ist leer');
  const fremd = FREMDE[typ];
  if (fremd !== undefined) throw new Formfehler(`${fremd}. ${NICHTS}`);
  try {
    return { status, typ, daten: ohnePersonen(JSON.parse(text)) };
  } catch {
    throw new Voruebergehend('die Antwort ist unvollständig oder kein gültiges JSON');
  }
}

/** Statuses that say something of the account or the server, not of what was asked for. */
function pruefeStatus(status: number, spaeter: number | undefined): void {
  if (status === 401)
    throw new Zugangsfehler(
      `Das BayernPortal weist das Konto zurück (401). Prüfen Sie BAYERNPORTAL_BENUTZER und BAYERNPORTAL_KENNWORT; hilft das nicht, fragen Sie bayernportal@stmd.bayern.de. ${NICHTS}`,
    );
  if (status === 403 || status === 407)
    throw new Zugangsfehler(
      `Das Konto darf diese Daten des BayernPortals nicht lesen (${status}). Fragen Sie bayernportal@stmd.bayern.de nach dem Recht dazu. ${NICHTS}`,
    );
  if (status === 406 || status === 415)
    throw new Klartextfehler(
      `Das BayernPortal will keine Antwort in JSON geben (${status}). Die Schnittstelle hat sich geändert. ${NICHTS}`,
    );
  if (status === 408 || status === 429 || status >= 500)
    throw new Voruebergehend(`der Server meldet einen Fehler (${status})`, spaeter);
}

/** Redirections within the server are followed; an account is shown to no other one. */
const HOECHSTENS_WEITER = 3;

function zielVon(ort: string, adresse: URL): URL {
  if (ort !== '' && URL.canParse(ort, adresse)) {
    const ziel = new URL(ort, adresse);
    if (ziel.origin === adresse.origin) return ziel;
    throw new Zugangsfehler(
      `Das BayernPortal leitet auf einen anderen Rechner um („${ziel.host}“). Das Konto wird dorthin nicht geschickt. ${NICHTS} Ist es der neue Ort der Schnittstelle, so nennen Sie ihn in BAYERNPORTAL_URL.`,
    );
  }
  throw new Klartextfehler(`Das BayernPortal leitet um, sagt aber nicht wohin. ${NICHTS}`);
}

/** This machine, where its operator runs a server for trying; the rest of the network must be public. */
const netzVon = ({ basis }: Zugang): Netz =>
  istEigenerRechner(basis.hostname)
    ? { ...OEFFENTLICHES_NETZ, ausgenommen: new Set([basis.origin]) }
    : OEFFENTLICHES_NETZ;

async function frage(adresse: URL, zugang: Zugang, regeln: Abrufregeln): Promise<Antwort> {
  const abbruch = new AbortController();
  const uhr = setTimeout(() => abbruch.abort(new DOMException('', 'TimeoutError')), regeln.frist);
  const kopf = {
    authorization: ausweis(zugang),
    accept: 'application/json',
    'user-agent': 'DigitalesAmt-BayernPortal/1.0',
  };
  try {
    for (let weiter = 0, ziel = adresse; weiter <= HOECHSTENS_WEITER; weiter++) {
      const antwort = await oeffne(
        ziel,
        { methode: 'GET', kopf, signal: abbruch.signal, weiterleitungen: 0 },
        netzVon(zugang),
      );
      if (antwort.status >= 300 && antwort.status < 400) {
        antwort.schliesse();
        ziel = zielVon(antwort.kopf('location') ?? '', ziel);
        continue;
      }
      const text = await koerper(antwort.koerper(), regeln.hoechstens);
      pruefeStatus(antwort.status, wartezeit(antwort.kopf('retry-after'), Date.now()));
      return gelesen(antwort.status, text, antwort.kopf('content-type') ?? '');
    }
  } catch (fehler) {
    if (fehler instanceof NichtOeffentlich)
      throw new Zugangsfehler(
        `„${fehler.host}“ ist von hier aus kein öffentlicher Server: Der Name führt in ein internes Netz. ${NICHTS} Berichtigen Sie BAYERNPORTAL_URL, oder starten Sie den Befehl in einem Netz, aus dem das BayernPortal über das Internet zu erreichen ist.`,
        { cause: fehler },
      );
    throw fehler;
  } finally {
    clearTimeout(uhr);
  }
  throw new Klartextfehler(`Das BayernPortal leitet im Kreis um. ${NICHTS}`);
}

const minuten = (zeit: number) => mehrzahl(Math.ceil(zeit / 60_000), 'Minute', 'Minuten');

/** Tries again where it may help, waiting longer each time. */
async function frageGeduldig(adresse: URL, zugang: Zugang, regeln: Abrufregeln): Promise<Antwort> {
  for (let versuch = 0; ; versuch++) {
    try {
      return await frage(adresse, zugang, regeln);
    } catch (fehler) {
      if (fehler instanceof Klartextfehler || fehler instanceof Formfehler) throw fehler;
      const bekannt = fehler instanceof Voruebergehend;
      const grund = bekannt ? fehler.message : grundAus(fehler);
      const wunsch = (bekannt ? fehler.spaeter : undefined) ?? 0;
      if (wunsch > regeln.geduld)
        throw new Zugangsfehler(
          `Das BayernPortal bittet um ${minuten(wunsch)} Ruhe. ${NICHTS} Wiederholen Sie den Befehl danach; er macht dort weiter, wo er aufgehört hat.`,
          { cause: fehler },
        );
      if (versuch >= regeln.versuche || (!bekannt && istTot(fehler))) {
        // One address that fails is not yet the end of all others: the first calls go on.
        const Art = bekannt ? Formfehler : Zugangsfehler;
        throw new Art(
          `Das BayernPortal (${adresse.host}) ist nicht zu lesen: ${grund}. ${NICHTS} Wiederholen Sie den Befehl später; er macht dort weiter, wo er aufgehört hat.`,
          { cause: fehler },
        );
      }
      await warte(Math.max(wunsch, regeln.pause * 2 ** (versuch + 1)));
    }
  }
}

/** No server of that name, or nobody there. */
const istTot = (fehler: unknown) =>
  /ENOTFOUND|ECONNREFUSED|CERT|SELF_SIGNED/.test(String((fehler as NodeJS.ErrnoException).code));

/** What a run has asked for so far. */
export interface Abrufstand {
  /** Answers that came over the network, and those that were there already. */
  geholt: number;
  bereit: number;
  /** When the oldest answer in use came, in milliseconds since 1970. */
  aelteste: number;
}

/** Asks questions of the interface, one at a time. */
export function holerVon(
  zugang: Zugang,
  speicher: Antwortspeicher,
  regeln: Abrufregeln = ABRUFREGELN,
): { hole: Holer; stand: Abrufstand; vergissLetzte: () => void } {
  const stand: Abrufstand = { geholt: 0, bereit: 0, aelteste: Date.now() };
  let vorher: Promise<unknown> = Promise.resolve();
  let zuletzt = 0;
  let letzte = '';

  async function einzeln(adresse: URL): Promise<Antwort> {
    letzte = adresse.href;
    const gespeichert = speicher.finde(adresse.href);
    if (gespeichert) {
      stand.bereit++;
      stand.aelteste = Math.min(stand.aelteste, gespeichert.geholt);
      return gespeichert.antwort;
    }
    await warte(Math.max(0, zuletzt + regeln.pause - Date.now()));
    const antwort = await frageGeduldig(adresse, zugang, regeln).finally(
      () => (zuletzt = Date.now()),
    );
    stand.geholt++;
    // A server that repeats the password must not bring it onto the disk.
    if (!verraet(JSON.stringify(antwort), zugang))
      speicher.merke(adresse.href, { antwort, geholt: Date.now() });
    return antwort;
  }

  const hole: Holer = (pfad, parameter = {}) => {
    const adresse = new URL(pfad, zugang.basis);
    for (const [name, wert] of Object.entries(parameter)) adresse.searchParams.set(name, wert);
    const naechste = vorher.then(() => einzeln(adresse));
    // A question that fails must not hold up the next one.
    vorher = naechste.catch(() => undefined);
    return naechste;
  };
  // An answer that nobody understood may be another one a moment later.
  return { hole, stand, vergissLetzte: () => speicher.vergiss(letzte) };
}
