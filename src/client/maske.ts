/** The editors' form as a document: its fields, and small helpers to build elements. */
import type { Eingaben } from '../domain/redaktion/eingabemaske.ts';
import { GRUPPEN, type Feldname } from '../domain/redaktion/maskenfelder.ts';
import type { Repository } from '../domain/redaktion/repository.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';

export const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export const maske = element<HTMLFormElement>('maske');

/** A path below the base path of the installation. */
export const zu = (pfad: string) => mitBasis(maske.dataset.basis!, pfad);

const { dienst, repository: url, zweig } = maske.dataset;

/** The repository that changes are proposed to, as the page says. */
export const repository: Repository | undefined =
  dienst && url && zweig ? { dienst: dienst as Repository['dienst'], url, zweig } : undefined;

export const dienstname = repository?.dienst === 'gitlab' ? 'GitLab' : 'GitHub';

export const FELDER = GRUPPEN.flatMap(({ felder }) => felder as readonly Feldname[]);

type Eingabefeld = HTMLInputElement | HTMLTextAreaElement;

export const feldNamens = (name: Feldname) => maske.elements.namedItem(name) as Eingabefeld;

const istHaken = (feld: Eingabefeld): feld is HTMLInputElement => feld.type === 'checkbox';

/** What stands in a field; a checkbox that is not set is empty. */
export function wertVon(name: Feldname): string {
  const feld = feldNamens(name);
  return istHaken(feld) && !feld.checked ? '' : feld.value;
}

/** What stands in all fields that are not empty. */
export const lies = (): Eingaben =>
  Object.fromEntries(
    FELDER.flatMap((name) => {
      const wert = wertVon(name);
      return wert === '' ? [] : [[name, wert]];
    }),
  );

/** Fills the fields, and opens the groups in which something stands. */
export function fuelle(eingaben: Eingaben): void {
  for (const name of FELDER) {
    const feld = feldNamens(name);
    if (istHaken(feld)) feld.checked = Boolean(eingaben[name]);
    else feld.value = eingaben[name] ?? '';
  }
  for (const klappe of maske.querySelectorAll('details'))
    klappe.open = [...klappe.querySelectorAll<Eingabefeld>('input, textarea')].some(
      ({ value }) => value !== '',
    );
}

/** The field that an event came from, if it is one of the record's. */
export const feldAus = ({ target }: Event): Feldname | undefined =>
  FELDER.find((name) => name === (target as Eingabefeld).name);

/** Goes to a field, and opens its group before. */
export function geheZu(name: Feldname): void {
  const feld = feldNamens(name);
  const klappe = feld.closest('details');
  if (klappe) klappe.open = true;
  feld.focus();
}

/** A new element with a text and a class. */
export function neu<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  klasse = '',
): HTMLElementTagNameMap[K] {
  const eines = document.createElement(name);
  eines.textContent = text;
  if (klasse) eines.className = klasse;
  return eines;
}

/** A link that opens a new window. */
export function verweis(text: string, adresse: string): HTMLAnchorElement {
  const eines = neu('a', text);
  eines.href = adresse;
  eines.target = '_blank';
  eines.rel = 'noopener';
  return eines;
}
