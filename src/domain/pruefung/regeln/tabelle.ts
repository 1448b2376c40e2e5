/**
 * All rules for records, in the order in which their messages make sense to an editor. Each rule
 * stands in the file of its family with its words, its example and its code.
 *
 * A new rule: write one entry in the file of its family and name it in the list at the end of that
 * file; `npm run generate` puts it into the docs. The tests try its example: `richtig` is a part of
 * the sample record below, `falsch` stands in its place. Where one file does not show it, add what
 * does to `tests/pruefung/regeltabelle.test.ts`.
 */
import { ADRESSEN } from './adressen.ts';
import { AENDERUNG } from './aenderung.ts';
import { ANSCHRIFT } from './anschrift.ts';
import { BASIS } from './basis.ts';
import { BEHOERDE } from './behoerde.ts';
import { DATEI } from './datei.ts';
import { DATEN } from './daten.ts';
import { DOPPELT } from './doppelt.ts';
import { FELDER } from './felder.ts';
import { GROESSE } from './groesse.ts';
import { KENNUNGEN } from './kennung.ts';
import { KONTAKT } from './kontakt.ts';
import { KORREKTUR } from './korrektur.ts';
import { LINKS } from './links.ts';
import { QUELLEN } from './quellen.ts';
import type { Regel } from './regel.ts';
import { SEITEN } from './seiten.ts';
import { STIL } from './stil.ts';
import { TEXTE } from './texte.ts';
import { VERMERKE } from './vermerke.ts';
import { WEBSITE } from './website.ts';
import { WERTE } from './werte.ts';
import { ZAHLEN } from './zahlen.ts';
import { ZEICHEN } from './zeichen.ts';

/** A complete record without a fault, for the docs and for trying the rules. */
export const MUSTER = `name: Landratsamt Rosenheim
art: landratsamt
schluessel: "09187"
auszeichnung:
  seit: "2021-11-12"
  quelle: https://www.stmd.bayern.de/auszeichnung
online_verfahren:
  - anzahl: 65
    stand: "2021-11-12"
    quelle: https://www.stmd.bayern.de/zahl
    kommunal: 56
    zentral: 9
  - anzahl: 72
    stand: "2026-05"
    quelle: https://www.stmd.bayern.de/zahl-2026
website: https://www.landkreis-rosenheim.de
bayernportal: https://www.bayernportal.de/dokumente/behoerde/1
anschrift:
  strasse: Wittelsbacherstraße 53
  plz: "83022"
  ort: Rosenheim
telefon: "08031 392-01"
email: poststelle@lra-rosenheim.de
hinweis: Ein Satz für Leserinnen und Leser.
frueher: [landratsamt-rosenheim-alt]
`;

export const REGELN = [
  ...DATEI,
  ...FELDER,
  ...WERTE,
  ...ZEICHEN,
  ...TEXTE,
  ...STIL,
  ...VERMERKE,
  ...BEHOERDE,
  ...KENNUNGEN,
  ...DATEN,
  ...ZAHLEN,
  ...GROESSE,
  ...DOPPELT,
  ...KORREKTUR,
  ...ADRESSEN,
  ...QUELLEN,
  ...LINKS,
  ...WEBSITE,
  ...ANSCHRIFT,
  ...KONTAKT,
  ...BASIS,
  ...AENDERUNG,
  ...SEITEN,
] as const satisfies readonly Regel[];

/** Id of a rule, as messages name it. */
export type Regelname = (typeof REGELN)[number]['id'];

const nachId = new Map<string, Regel>(REGELN.map((regel) => [regel.id, regel]));

/** A rule by its id. */
export const regel = (id: Regelname): Regel => nachId.get(id)!;
