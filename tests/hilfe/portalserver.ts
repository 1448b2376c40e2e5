/**
 * A server that answers like BayernPortal's interface, as far as it is publicly described. All that
 * it says is invented; no real answer was ever recorded. It answers in every shape that may come,
 * and misbehaves where a test wants it to.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Portalstelle {
  schluessel: string;
  name: string;
  art?: string;
  plz?: string;
  vg?: string;
  /** Official key, in a field of its own. */
  ags?: string;
  seite?: string;
  /** Procedures by service: `{ '365': ['1', '2'] }`. */
  leistungen: Record<string, string[]>;
}

export interface Portalleistung {
  id: string;
  titel: string;
  seite?: string;
}

/** How the answers are shaped. */
export interface Portalform {
  /** Name around a list, no name, or one name more. */
  huelle: 'name' | 'ohne' | 'doppelt';
  /** A list of one entry comes as this entry. */
  einzeln: boolean;
  /** Numbers as text. */
  idsAlsText: boolean;
  /** Titles as `{ value }`. */
  werte: boolean;
  /** Key of the procedures of a service; none: the list itself. */
  innen: string | undefined;
  /** Empty lists are left out, rather than sent empty. */
  fehlend: 'weg' | 'leer' | 'null';
  /** Procedures without services. */
  ungruppiert: boolean;
  /** Entries of a page, whatever is asked for. */
  seitengroesse: number;
  /** Pages are unknown: always everything. */
  ohneSeiten: boolean;
}

export const PORTALFORM: Portalform = {
  huelle: 'name',
  einzeln: false,
  idsAlsText: false,
  werte: false,
  innen: 'onlineverfahren',
  fehlend: 'leer',
  ungruppiert: false,
  seitengroesse: 100,
  ohneSeiten: false,
};

export interface Portalwelt {
  stellen: Portalstelle[];
  leistungen: Portalleistung[];
}

/** Takes the place of the right answer; `mal` counts the requests to this path. */
export type Stoerung = (anfrage: IncomingMessage, antwort: ServerResponse, mal: number) => void;

export interface Portalanfrage {
  pfad: string;
  suche: URLSearchParams;
  beginn: number;
  ende: number;
}

/** The account that this server lets in. */
export const KONTO = { benutzer: 'pruefkonto-4711', kennwort: 'gehe!m-Wört ö' };

const ausweis = `Basic ${Buffer.from(`${KONTO.benutzer}:${KONTO.kennwort}`).toString('base64')}`;

/** A person and a picture, which nobody needs. */
const BEIWERK = {
  email: 'vorname.nachname@example.org',
  logo: { value: 'AAAA', mimetype: 'image/png' },
  ansprechpartner: { ap: [{ vorname: 'Erika', nachname: 'Geheimname', telefonDurchwahl: '99' }] },
};

class Antwortform {
  readonly #form: Portalform;
  constructor(form: Portalform) {
    this.#form = form;
  }
  id = (id: string) => (this.#form.idsAlsText ? id : Number(id));
  wert = (text: string) => (this.#form.werte ? { value: text } : text);
  liste<T>(liste: T[]): T | T[] {
    return this.#form.einzeln && liste.length === 1 ? liste[0]! : liste;
  }
  huelle<T>(name: string, liste: T[]): unknown {
    const { huelle, fehlend } = this.#form;
    if (huelle === 'ohne') return liste;
    if (liste.length === 0 && fehlend !== 'leer') return fehlend === 'weg' ? {} : { [name]: null };
    const innen = { [name]: this.liste(liste) };
    return huelle === 'doppelt' ? { [`Get${name}Response`]: innen } : innen;
  }

  dienststelle({ schluessel, name, art, plz, vg, ags, seite }: Portalstelle) {
    return {
      id: this.id(`1${schluessel}`),
      dienststellenschluessel: schluessel,
      bezeichnung: name,
      ...(art && { behoerdenart: art }),
      ...(vg && { mitgliedVonVerwaltungsgemeinschaft: vg }),
      ...(ags && { ags }),
      ...(seite && { url: seite }),
      ...(plz && {
        behoerdenGebaeudeZuordnungen: {
          gebaeude: this.liste([{ hausanschriftPLZ: plz, hausanschriftOrt: 'Irgendwo' }]),
        },
      }),
      ...BEIWERK,
    };
  }

  leistung = ({ id, titel, seite }: Portalleistung) => ({
    id: this.id(id),
    bezeichnung: this.wert(titel),
    ...(seite && { url: seite }),
  });

  verfahren = (id: string) => ({
    id: this.id(id),
    kurzbeschreibung: `Verfahren ${id}`,
    langbeschreibung: '',
    hilfetext: '',
    sprache: [],
    identifizierungsmittel: [],
  });

  verfahrenVon({ leistungen }: Portalstelle, welt: Portalwelt): unknown {
    const { innen, ungruppiert, fehlend } = this.#form;
    if (ungruppiert)
      return this.huelle('onlineverfahren', Object.values(leistungen).flat().map(this.verfahren));
    const gruppen = Object.entries(leistungen).map(([id, verfahren]) => {
      const leistung = welt.leistungen.find((eine) => eine.id === id);
      const darin = this.liste(verfahren.map(this.verfahren));
      const leer = verfahren.length === 0 && fehlend === 'weg';
      return {
        leistungId: this.id(id),
        leistungBezeichnung: leistung?.titel ?? `Leistung ${id}`,
        ...(leistung?.seite && { leistungUrl: leistung.seite }),
        ...(!leer && { onlineverfahren: innen === undefined ? darin : { [innen]: darin } }),
      };
    });
    return this.huelle('leistungMitOnlineverfahren', gruppen);
  }
}

/** The answer to a path; undefined where there is nothing. */
function antwortAuf(pfad: string, suche: URLSearchParams, welt: Portalwelt, gestalt: Portalform) {
  const form = new Antwortform(gestalt);
  if (pfad === 'dienststellen') {
    const groesse = Math.min(Number(suche.get('size') ?? 100), gestalt.seitengroesse);
    const anfang = gestalt.ohneSeiten ? 0 : Number(suche.get('page') ?? 0) * groesse;
    const ende = gestalt.ohneSeiten ? undefined : anfang + groesse;
    const stellen = welt.stellen.slice(anfang, ende);
    return form.huelle(
      'dienststelle',
      stellen.map((eine) => form.dienststelle(eine)),
    );
  }
  if (pfad === 'leistungen') return form.huelle('leistung', welt.leistungen.map(form.leistung));
  const [art, id = '', weiter] = pfad.split('/').map(decodeURIComponent);
  const leistung = welt.leistungen.find((eine) => eine.id === id);
  if (art === 'leistungen') return leistung && form.leistung(leistung);
  if (art === 'leistungsbeschreibungen' && leistung) {
    const beschreibung = {
      ...form.leistung(leistung),
      onlineVerfahren: {
        onlineVerfahren: [{ kurzbeschreibung: 'x', url: 'https://example.org/' }],
      },
    };
    return gestalt.huelle === 'name' ? beschreibung : { leistungsbeschreibung: beschreibung };
  }
  const stelle = welt.stellen.find(({ schluessel }) => schluessel === id);
  return art === 'dienststellen' && weiter === 'onlineverfahren' && stelle
    ? form.verfahrenVon(stelle, welt)
    : undefined;
}

/** Starts the server on a free port of this machine. */
export async function portalserver(welt: Portalwelt, form: Partial<Portalform> = {}) {
  const anfragen: Portalanfrage[] = [];
  const stoerungen = new Map<string, Stoerung>();
  const gezaehlt = new Map<string, number>();
  let [gerade, meisten] = [0, 0];
  const server = createServer((anfrage, antwort) => {
    const { pathname, searchParams } = new URL(anfrage.url!, 'http://localhost');
    const pfad = pathname.replace('/rest/allgemein/v3/', '');
    const eintrag = { pfad, suche: searchParams, beginn: performance.now(), ende: 0 };
    anfragen.push(eintrag);
    meisten = Math.max(meisten, ++gerade);
    antwort.on('close', () => {
      eintrag.ende = performance.now();
      gerade--;
    });
    const mal = (gezaehlt.get(pfad) ?? 0) + 1;
    gezaehlt.set(pfad, mal);
    const stoerung = stoerungen.get(pfad) ?? stoerungen.get('*');
    if (stoerung) return stoerung(anfrage, antwort, mal);
    if (anfrage.headers.authorization !== ausweis) return antwort.writeHead(401).end();
    const daten = antwortAuf(pfad, searchParams, welt, { ...PORTALFORM, ...form });
    if (daten === undefined)
      return antwort
        .writeHead(404, { 'content-type': 'text/html' })
        .end('<html><body>nicht gefunden</body></html>');
    antwort.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' });
    return antwort.end(JSON.stringify(daten));
  });
  await new Promise<void>((bereit) => server.listen(0, '127.0.0.1', bereit));
  const { port } = server.address() as AddressInfo;
  return {
    basis: `http://127.0.0.1:${port}/rest/allgemein/v3/`,
    /** What was asked, in its order. */
    anfragen,
    /** Faults by path; `*` for every path. */
    stoerungen,
    meistenZugleich: () => meisten,
    schliesse: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
