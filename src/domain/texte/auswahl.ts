/** What filters offer: kinds in their fixed order, names in German order. */
import { nachThema, type Anliegen } from '../datensatz/anliegen.ts';
import { ARTEN, type Art } from '../register/arten.ts';
import { kreisSchluessel, type Behoerde, type Register } from '../register/register.ts';
import { nachName } from '../sprache/ortsname.ts';
import { bezirkeVon, kreiseVon } from '../verzeichnis/listen.ts';
import type { Texte } from './index.ts';

/** A choice: its value and its text; an empty value stands for no choice. */
export type Option = readonly [wert: string, text: string];

/** Kinds of authority. */
export const artoptionen = (t: Texte, arten: readonly Art[] = ARTEN): Option[] => [
  ['', t.liste.alle],
  ...arten.map((art): Option => [art, t.artenMehrzahl[art]]),
];

/** Regierungsbezirke. @param wert what stands for one in the address */
export const bezirksoptionen = (
  t: Texte,
  register: Register,
  wert: (bezirk: Behoerde) => string,
): Option[] => [
  ['', t.liste.alle],
  ...bezirkeVon(register).map((bezirk): Option => [wert(bezirk), bezirk.name]),
];

/** Landkreise and kreisfreie Städte by key, the cities marked as such. */
export const kreisoptionen = (t: Texte, register: Register): Option[] => [
  ['', t.liste.alle],
  ...kreiseVon(register)
    .map(({ schluessel, art, name }) => ({
      schluessel: kreisSchluessel(schluessel),
      name: art === 'kreisfreie_stadt' ? `${name} (${t.gebiet.kreisfrei})` : name,
    }))
    .sort(nachName)
    .map(({ schluessel, name }): Option => [schluessel, name]),
];

/** Errands under the headings of their life situations. */
export const anliegenNachThema = (t: Texte, anliegen: readonly Anliegen[]) =>
  nachThema(anliegen).map((gruppe) => ({ ...gruppe, name: t.anliegen.themen[gruppe.thema] }));
