/** What all records together say: who else has this key, this id, this website. */
import { namensschluessel } from '../../sprache/ortsname.ts';
import { imInland } from '../../sprache/telefon.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { adressform } from '../../sprache/webadresse.ts';

/** Facts of a record that no other should share. */
export const MERKMALE = [
  'kennung',
  'schluessel',
  'name',
  'website',
  'bayernportal',
  'telefon',
  'email',
  'anschrift',
] as const;
export type Merkmal = (typeof MERKMALE)[number];

/** A record among the others: its file, its id and what it says. */
export interface Eintrag {
  /** Path relative to the content folder. */
  datei: string;
  kennung: string;
  daten: Teildatensatz;
}

/** Another record that shares a fact. */
export interface Bestand {
  /** Files with this value, in order of their names. */
  dateien(merkmal: Merkmal, wert: string): readonly Eintrag[];
}

/** Values under which a record is found: one form for all spellings of the same fact. */
export function werte(
  { kennung, daten }: Pick<Eintrag, 'kennung' | 'daten'>,
  merkmal: Merkmal,
): string[] {
  const { anschrift } = daten;
  switch (merkmal) {
    case 'kennung':
      return [kennung, ...(daten.frueher ?? []).filter((alt) => alt !== undefined)];
    case 'name':
      return daten.name ? [namensschluessel(daten.name)] : [];
    case 'website':
    case 'bayernportal':
      return daten[merkmal] ? [adressform(daten[merkmal])] : [];
    case 'telefon':
      return daten.telefon ? [imInland(daten.telefon)] : [];
    case 'anschrift':
      return anschrift?.strasse && anschrift.plz
        ? [`${namensschluessel(anschrift.strasse)} ${anschrift.plz}`]
        : [];
    default:
      return daten[merkmal] ? [daten[merkmal].toLowerCase()] : [];
  }
}

/** Indexes records by their facts. */
export function bestandAus(eintraege: readonly Eintrag[]): Bestand {
  const verzeichnis = new Map<string, Eintrag[]>();
  for (const eintrag of eintraege)
    for (const merkmal of MERKMALE)
      for (const wert of new Set(werte(eintrag, merkmal))) {
        const liste = verzeichnis.get(`${merkmal} ${wert}`);
        if (liste) liste.push(eintrag);
        else verzeichnis.set(`${merkmal} ${wert}`, [eintrag]);
      }
  return { dateien: (merkmal, wert) => verzeichnis.get(`${merkmal} ${wert}`) ?? [] };
}
