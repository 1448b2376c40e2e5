/** What the answers of BayernPortal say: Dienststellen, Leistungen, procedures. */
import type { Verfahren } from '../../datensatz/verfahren.ts';
import { portaladresse } from './adressen.ts';
import {
  eintraegeVon,
  feld,
  Formfehler,
  istLeer,
  istObjekt,
  listeIn,
  schluesselIn,
  textVon,
  type Gesuchtes,
  type Objekt,
} from './antwort.ts';

/** An office as BayernPortal counts them. */
export interface Dienststelle {
  /** By which its procedures are asked for; empty where the answer names none. */
  schluessel: string;
  name: string;
  /** Kind, in BayernPortal's own words. */
  art: string;
  /** Postcodes of its buildings. */
  plz: readonly string[];
  /** Verwaltungsgemeinschaft that it is a member of, by name. */
  vg: string;
  /** Official key (AGS, ARS), where the answer has one. */
  amtlich: string;
  /** Its public page, where the answer has one. */
  seite?: string | undefined;
}

/** A service of BayernPortal. */
export interface Leistung {
  id: string;
  name: string;
  /** Its public page, without a place. */
  url?: string | undefined;
}

/** A procedure with the service under which it was named. */
export interface Zuordnung {
  /** Empty where the answer has no number. */
  id: string;
  name: string;
  leistung?: Verfahren['leistungen'][number];
}

const hat = (objekt: Objekt, ...namen: string[]) => feld(objekt, ...namen) !== undefined;

export const DIENSTSTELLEN: Gesuchtes = {
  was: 'Dienststellen',
  namen: ['dienststelle', 'dienststellen'],
  passt: (eintrag) => hat(eintrag, 'dienststellenschluessel'),
};

export const LEISTUNGEN: Gesuchtes = {
  was: 'Leistungen',
  namen: ['leistung', 'leistungen'],
  passt: (eintrag) => hat(eintrag, 'id') && hat(eintrag, 'bezeichnung', 'url'),
};

/** Fields that only a procedure has; its number and its name have others, too. */
const MERKMALE = ['kurzbeschreibung', 'langbeschreibung', 'hilfetext', 'identifizierungsmittel'];

const istVerfahren = (eintrag: Objekt): boolean =>
  !hat(eintrag, 'leistungId', 'leistungBezeichnung') &&
  (hat(eintrag, 'id') || hat(eintrag, ...MERKMALE)) &&
  !Object.keys(eintrag).some((name) => /^onlineverfahren$/i.test(name));

const istGruppe = (eintrag: Objekt): boolean =>
  hat(eintrag, 'leistungId', 'leistungBezeichnung', 'leistungUrl');

export const VERFAHREN: Gesuchtes = {
  was: 'Leistungen mit Onlineverfahren',
  namen: ['leistungMitOnlineverfahren', 'onlineverfahren'],
  passt: (eintrag) => istGruppe(eintrag) || istVerfahren(eintrag),
};

const VERFAHREN_DARIN: Gesuchtes = {
  was: 'Onlineverfahren',
  namen: ['onlineverfahren'],
  passt: istVerfahren,
};

/** All values of fields of these names, however deep. */
function werteVon(daten: unknown, name: RegExp): string[] {
  if (Array.isArray(daten)) return daten.flatMap((eines) => werteVon(eines, name));
  if (!istObjekt(daten)) return [];
  return Object.entries(daten).flatMap(([eigener, wert]) =>
    name.test(eigener) ? [textVon(wert)].filter(Boolean) : werteVon(wert, name),
  );
}

function plzVon(eintrag: Objekt): string[] {
  const gebaeude = feld(eintrag, 'behoerdenGebaeudeZuordnungen', 'gebaeude') ?? eintrag;
  const haus = werteVon(gebaeude, /^hausanschriftPLZ$/i);
  const alle = haus.length > 0 ? haus : werteVon(gebaeude, /plz$|postleitzahl$/i);
  return [...new Set(alle.filter((plz) => /^\d{5}$/.test(plz)))];
}

/** The one page of an authority that an entry names; of several units nobody knows which. */
function seiteVon(eintrag: Objekt): string | undefined {
  const seiten = (objekt: Objekt) =>
    Object.values(objekt).flatMap((wert) => portaladresse(textVon(wert), 'behoerde') ?? []);
  const eigene = new Set(seiten(eintrag));
  const zugeordnete = feld(eintrag, 'behoerdeZuordnungen');
  const behoerden = eintraegeVon(
    istObjekt(zugeordnete) ? (feld(zugeordnete, 'behoerde') ?? zugeordnete) : zugeordnete,
  );
  const gemeinte =
    eigene.size > 0 || behoerden.length !== 1 ? eigene : new Set(seiten(behoerden[0]!));
  return gemeinte.size === 1 ? [...gemeinte][0] : undefined;
}

const AMTLICH =
  'ags ars gemeindekennziffer gemeindeschluessel amtlicherGemeindeschluessel regionalschluessel amtlicherRegionalschluessel'.split(
    ' ',
  );

/** The Dienststellen of a page. @throws Formfehler if the answer has another shape */
export const dienststellenAus = (daten: unknown): Dienststelle[] =>
  listeIn(daten, DIENSTSTELLEN).map((eintrag) => ({
    schluessel: textVon(feld(eintrag, 'dienststellenschluessel')),
    name: [feld(eintrag, 'bezeichnung'), feld(eintrag, 'bezeichnungZusatz')]
      .map(textVon)
      .filter(Boolean)
      .join(', '),
    art: textVon(feld(eintrag, 'behoerdenart')),
    plz: plzVon(eintrag),
    vg: textVon(feld(eintrag, 'mitgliedVonVerwaltungsgemeinschaft')),
    amtlich: AMTLICH.map((name) => textVon(feld(eintrag, name))).find(Boolean) ?? '',
    seite: seiteVon(eintrag),
  }));

/** All services. @throws Formfehler if the answer has another shape */
export const leistungenAus = (daten: unknown): Leistung[] =>
  listeIn(daten, LEISTUNGEN).map((eintrag) => ({
    id: textVon(feld(eintrag, 'id')),
    name: textVon(feld(eintrag, 'bezeichnung')),
    url: portaladresse(textVon(feld(eintrag, 'url')), 'leistung'),
  }));

/** A number as text; anything else is none. */
function nummerVon(wert: unknown): string {
  const text = textVon(wert);
  return /^[\w.:-]{1,40}$/.test(text) ? text : '';
}

/** Marks that names have where they come from a page. */
const ZEICHEN: Record<string, string> = { amp: '&', quot: '"', nbsp: ' ', lt: '<', gt: '>' };

/** Longer names are descriptions. */
const LAENGSTER_NAME = 200;

/** A name without marks of HTML, in one line. */
function nameVon(eintrag: Objekt): string {
  const text = textVon(feld(eintrag, 'kurzbeschreibung', 'bezeichnung', 'name'))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&(amp|quot|nbsp|lt|gt);/g, (_, wort: string) => ZEICHEN[wort]!)
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LAENGSTER_NAME ? `${text.slice(0, LAENGSTER_NAME - 1).trimEnd()}…` : text;
}

/** The procedures of a group: in their own wrapper, under whatever key, or beside the group's fields. */
function verfahrenDerGruppe(gruppe: Objekt): Objekt[] {
  const huelle = feld(gruppe, 'onlineverfahren');
  if (huelle !== undefined) return listeIn(huelle, VERFAHREN_DARIN);
  const andere = Object.values(gruppe).filter((wert) => typeof wert === 'object' && !istLeer(wert));
  if (andere.length === 0) return [];
  if (andere.length === 1) return listeIn(andere[0], VERFAHREN_DARIN);
  throw new Formfehler(
    `Unter einer Leistung ist nicht zu erkennen, wo ihre Onlineverfahren stehen. Gefunden: ${schluesselIn(gruppe)}. Nichts geschrieben. Rufen Sie „npm run bayernportal -- --probe“ auf und geben Sie den Bericht an die Entwicklung weiter.`,
  );
}

function leistungVon(gruppe: Objekt): Zuordnung['leistung'] | undefined {
  const id = nummerVon(feld(gruppe, 'leistungId'));
  const name = textVon(feld(gruppe, 'leistungBezeichnung'));
  const url = portaladresse(textVon(feld(gruppe, 'leistungUrl')), 'leistung');
  return id && name ? { id, name, ...(url && { url }) } : undefined;
}

/**
 * The procedures of a Dienststelle, once for each service that names them; grouped or not.
 * @throws Formfehler if the answer has another shape
 */
export const verfahrenAus = (daten: unknown): Zuordnung[] =>
  listeIn(daten, VERFAHREN).flatMap((eintrag): Zuordnung[] => {
    if (!istGruppe(eintrag) && istVerfahren(eintrag))
      return [{ id: nummerVon(feld(eintrag, 'id')), name: nameVon(eintrag) }];
    const leistung = leistungVon(eintrag);
    return verfahrenDerGruppe(eintrag).map((verfahren) => ({
      id: nummerVon(feld(verfahren, 'id')),
      name: nameVon(verfahren) || textVon(feld(eintrag, 'leistungBezeichnung')),
      ...(leistung && { leistung }),
    }));
  });
