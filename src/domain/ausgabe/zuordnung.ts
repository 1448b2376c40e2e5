/**
 * From a line of someone's list to the authority that it means, with its keys, seal and number. What
 * is not clear is a question with candidates, never an answer. Free of zod: it runs in the browser.
 */
import { EBENEN, ART_INFO, istOrt, type Ebene } from '../register/arten.ts';
import { bestimme, mitSchluessel } from '../register/behoerdensuche.ts';
import { artAus, nenntLandratsamt } from '../register/artwoerter.ts';
import { gemeinte, widersprichtArt, type Beiwerk } from '../register/bezeichnung.ts';
import { ortKennungen } from '../register/kennung.ts';
import { ganzePlz } from '../register/lesarten.ts';
import { auswaertigePlz, type Auswaertig } from '../register/postregionen.ts';
import {
  behoerdenname,
  bezirkSchluessel,
  regionalschluessel,
  type Behoerde,
  type Ort,
  type Register,
} from '../register/register.ts';
import { entwirrt, sauber } from '../sprache/eingabe.ts';
import type { Siegelstand } from '../verzeichnis/abdeckung.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { gebietsSlug } from '../verzeichnis/verzeichnis.ts';
import type { AmtExport } from './formen.ts';

/** What a line stands for. */
export type Zuordnung =
  | { art: 'klar'; behoerde: Behoerde }
  /**
   * Several bear the name or the postcode, key and name contradict each other, or names are only
   * similar: only a human can tell.
   */
  | { art: 'mehrere' | 'aehnlich'; kandidaten: readonly Behoerde[] }
  /** A postcode that is none of Bavaria's. */
  | { art: 'auswaerts'; grund: Auswaertig }
  | { art: 'nichts' };

/** The levels that a list may be of; `alle` where it may name any authority. */
export const GESUCHT = ['alle', ...EBENEN] as const;

export type Gesucht = (typeof GESUCHT)[number];

export const istGesucht = (wert: string): wert is Gesucht =>
  (GESUCHT as readonly string[]).includes(wert);

/** The lines of a pasted text that say something. */
export const listenzeilen = (text: string): string[] =>
  entwirrt(text)
    .split(/\r\n|\r|\n/)
    .filter((zeile) => sauber(zeile) !== '');

/** Cells of a line as spreadsheets copy them, or as CSV; without quotes around them. */
export const zellenVon = (zeile: string): string[] =>
  zeile
    .split(/[\t;]/)
    .map((zelle) => sauber(zelle).replace(/^"(.*)"$/, '$1'))
    .filter(Boolean);

const ausKandidaten = (art: 'mehrere' | 'aehnlich', kandidaten: readonly Behoerde[]): Zuordnung =>
  kandidaten.length === 0 ? { art: 'nichts' } : { art, kandidaten };

/** One is clear, several are a question. */
const ausGenauen = (behoerden: readonly Behoerde[]): Zuordnung =>
  behoerden.length === 1
    ? { art: 'klar', behoerde: behoerden[0]! }
    : ausKandidaten('mehrere', behoerden);

/** True if an authority is of the level that is looked for. */
const passt = ({ art }: Behoerde, gesucht: Gesucht): boolean =>
  gesucht === 'alle' || ART_INFO[art].ebene === gesucht;

/** The authority of a level that works for a place. */
const aufEbene = (register: Register, ort: Ort, ebene: Ebene): Behoerde[] =>
  register
    .zustaendige(ort)
    .filter((eine) => eine.ebene === ebene)
    .map(({ behoerde }) => behoerde);

/** The places of a postcode, or who works for them on the level that is looked for. */
function zuPlz(register: Register, plz: string, gesucht: Gesucht): Zuordnung {
  const orte = register.orte.filter((ort) => ort.plz === plz || ort.postleitzahlen.includes(plz));
  if (orte.length === 0) return { art: 'auswaerts', grund: auswaertigePlz(plz) };
  const behoerden: readonly Behoerde[] =
    gesucht === 'alle' ? orte : orte.flatMap((ort) => aufEbene(register, ort, gesucht));
  return ausGenauen([...new Set(behoerden)]);
}

function zuName(
  register: Register,
  [name = '', landkreis, regierungsbezirk]: readonly string[],
  daneben: Pick<Beiwerk, 'art' | 'plz'>,
  gesucht: Gesucht,
): Zuordnung {
  const beiwerk = { landkreis, regierungsbezirk, ...daneben };
  const gefunden = bestimme(register, name, beiwerk);
  if ('behoerde' in gefunden) {
    const { behoerde } = gefunden;
    return passt(behoerde, gesucht) && !widersprichtArt(register, name, beiwerk, behoerde)
      ? { art: 'klar', behoerde }
      : ausKandidaten('aehnlich', [behoerde]);
  }
  const passende = gefunden.vorschlaege.filter((eine) => passt(eine, gesucht));
  return gefunden.mehrdeutig ? ausGenauen(passende) : ausKandidaten('aehnlich', passende);
}

/** Whom the cells beside a name mean, if it is someone else: not the authority, its seat or an area around it. */
function andereNeben(
  register: Register,
  behoerde: Behoerde,
  [name = '', ...namen]: readonly string[],
): readonly Behoerde[] {
  const { art, schluessel, landkreis, vg, sitz } = behoerde;
  const bezirk = bezirkSchluessel(schluessel);
  const istGebiet = art === 'landratsamt' && !nenntLandratsamt(name);
  // Beside a Landkreis the town of its name is a place in it, beside a Landratsamt where that is.
  const umkreis = istGebiet ? [bezirk] : [schluessel, landkreis, vg, bezirk];
  return namen.flatMap((eine) => {
    const gemeint = gemeinte(register, eine);
    const gehoertDazu = gemeint.some(
      (andere) => umkreis.includes(andere.schluessel) || (!istGebiet && andere.name === sitz),
    );
    return gehoertDazu ? [] : gemeint.filter((andere) => andere !== behoerde);
  });
}

/** Digits that can only be a key, though the register may not know it. */
const NUR_SCHLUESSEL = /^09\d{6,10}$/;

/** What the names of a line mean, with all that stands beside them. */
function zuNamen(
  register: Register,
  namen: readonly string[],
  zellen: readonly string[],
  gesucht: Gesucht,
): Zuordnung {
  const arten = namen.filter((name) => artAus(name));
  const [name, ...weitere] = namen.filter((eine) => !artAus(eine));
  const plz = zellen.map(ganzePlz).find((eine) => eine !== undefined);
  if (name === undefined) return { art: 'nichts' };
  const gefunden = zuName(register, [name, ...weitere], { art: arten[0], plz }, gesucht);
  if (gefunden.art !== 'klar') return gefunden;
  const { behoerde } = gefunden;
  const andere = andereNeben(register, behoerde, [name, ...weitere]);
  if (andere.length > 0) return ausKandidaten('mehrere', [...new Set([behoerde, ...andere])]);
  return zellen.some((zelle) => NUR_SCHLUESSEL.test(zelle))
    ? ausKandidaten('aehnlich', [behoerde])
    : gefunden;
}

/** The authority whose key stands in one of the cells. */
const ausSchluessel = (register: Register, zellen: readonly string[]): Behoerde | undefined =>
  zellen.map((zelle) => mitSchluessel(register, zelle)).find((behoerde) => behoerde !== undefined);

/** True for a line with a key, which says all there is to say. */
export const nenntSchluessel = (register: Register, zeile: string): boolean =>
  ausSchluessel(register, zellenVon(zeile)) !== undefined;

/**
 * Whom the names beside a key mean, if none is that of its authority. That of an area around it may be
 * a column of areas or a slip; only a name of its own beside it tells.
 */
function widersprechende(
  register: Register,
  behoerde: Behoerde,
  namen: readonly string[],
): readonly Behoerde[] {
  const gemeint = namen.flatMap((name) => gemeinte(register, name));
  return gemeint.includes(behoerde) ? [] : gemeint;
}

/**
 * What a line means: a key before all else, then a name with what stands beside it, then a postcode.
 * A key beside the name of another authority is a question, and so are two names: any may be a slip.
 * @param gesucht the level that the list is of
 */
export function ordneZu(register: Register, zeile: string, gesucht: Gesucht = 'alle'): Zuordnung {
  const zellen = zellenVon(zeile);
  const namen = zellen.filter((zelle) => /\p{L}/u.test(zelle) && ganzePlz(zelle) === undefined);
  const nachSchluessel = ausSchluessel(register, zellen);
  if (nachSchluessel)
    return ausGenauen([
      ...new Set([nachSchluessel, ...widersprechende(register, nachSchluessel, namen)]),
    ]);
  if (namen.length > 0) return zuNamen(register, namen, zellen, gesucht);
  const plz = zellen.map(ganzePlz).find((eine) => eine !== undefined);
  return plz === undefined ? { art: 'nichts' } : zuPlz(register, plz, gesucht);
}

/** What is known of an authority, as the table and the file of the page say it. */
export interface Zuordnungszeile {
  name: string;
  art: Behoerde['art'];
  schluessel: string;
  ars: string | null;
  landkreis: string | null;
  regierungsbezirk: string;
  /** How the seal is held; `entzogen` where it is held no longer. */
  siegel: Siegelstand | 'entzogen';
  amt: string | null;
  anzahl: number | null;
  mindestens: boolean | null;
  stand: string | null;
  /** Path of its page; null for a Verwaltungsgemeinschaft without a record. */
  pfad: string | null;
}

/** Looks authorities up. @param aemter the rows of `aemter.json` */
export function auskunft(register: Register, aemter: readonly AmtExport[]) {
  const nachSchluessel = new Map(aemter.map((amt) => [amt.schluessel, amt]));
  const slugs = ortKennungen(register);
  const gilt = (schluessel: string | undefined) =>
    schluessel !== undefined && nachSchluessel.get(schluessel)?.status === 'gueltig';

  function siegelVon({ schluessel, vg }: Behoerde): Zuordnungszeile['siegel'] {
    if (gilt(schluessel)) return 'selbst';
    if (gilt(vg)) return 'vg';
    return nachSchluessel.has(schluessel) ? 'entzogen' : 'keins';
  }

  function pfadVon(behoerde: Behoerde): string | null {
    const amt = nachSchluessel.get(behoerde.schluessel);
    if (amt) return pfade.amt(amt.id);
    if (istOrt(behoerde.art)) return pfade.ort(slugs.get(behoerde.schluessel)!);
    if (behoerde.art === 'landratsamt') return pfade.landkreis(gebietsSlug(behoerde));
    return behoerde.art === 'bezirk' ? pfade.regierungsbezirk(gebietsSlug(behoerde)) : null;
  }

  return (behoerde: Behoerde): Zuordnungszeile => {
    const { schluessel, art, landkreis } = behoerde;
    const amt = nachSchluessel.get(schluessel);
    return {
      name: behoerdenname(behoerde),
      art,
      schluessel,
      ars: istOrt(art) ? regionalschluessel(behoerde) : null,
      landkreis: landkreis ? register.behoerde(landkreis).name : null,
      regierungsbezirk: register.behoerde(bezirkSchluessel(schluessel)).name,
      siegel: siegelVon(behoerde),
      amt: amt?.id ?? null,
      anzahl: amt?.anzahl ?? null,
      mindestens: amt?.mindestens ?? null,
      stand: amt?.stand ?? null,
      pfad: pfadVon(behoerde),
    };
  };
}
