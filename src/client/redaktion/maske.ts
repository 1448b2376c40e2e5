/** The editors' form as a document: its fields, and where the site lies. */
import type { Eingaben } from '../../domain/redaktion/eingabemaske.ts';
import { FELDER, VORBELEGTE, type Feldname } from '../../domain/redaktion/maskenfelder.ts';
import { feldNamens } from '../../domain/redaktion/maskenstand.ts';
import type { Repository } from '../../domain/redaktion/repository.ts';
import { mitBasis } from '../../domain/verzeichnis/urls.ts';
import { element } from '../elemente.ts';

export const maske = element<HTMLFormElement>('maske');

/** A path below the base path of the installation. */
export const zu = (pfad: string) => mitBasis(maske.dataset.basis!, pfad);

const { dienst, repository: url, zweig } = maske.dataset;

/** The repository that changes are proposed to, as the page says. */
export const repository: Repository | undefined =
  dienst && url && zweig ? { dienst: dienst as Repository['dienst'], url, zweig } : undefined;

type Eingabefeld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The element of a field. */
export const eingabefeld = (name: Feldname) => maske.elements.namedItem(name) as Eingabefeld;

const istHaken = (feld: Eingabefeld): feld is HTMLInputElement => feld.type === 'checkbox';

/** What stands in a field; a checkbox that is not set is empty. */
export function wertVon(name: Feldname): string {
  const feld = eingabefeld(name);
  return istHaken(feld) && !feld.checked ? '' : feld.value;
}

/** What stands in all fields that are not empty. */
export const lies = (): Eingaben =>
  Object.fromEntries(
    FELDER.map((name) => [name, wertVon(name)] as const).filter(([, wert]) => wert !== ''),
  );

/** Writes into a field; a checkbox is set by any text. */
export function setze(name: Feldname, wert: string): void {
  const feld = eingabefeld(name);
  if (istHaken(feld)) feld.checked = wert !== '';
  else feld.value = wert;
}

/** Fills the fields, and opens the groups in which something stands. */
export function fuelle(eingaben: Eingaben): void {
  for (const name of FELDER) setze(name, eingaben[name] ?? '');
  for (const klappe of maske.querySelectorAll('details'))
    klappe.open = [...klappe.querySelectorAll<Eingabefeld>('input, textarea, select')].some(
      ({ name, value }) => value !== '' && !VORBELEGTE.has(name as Feldname),
    );
}

/** Lets nothing be typed, or everything. */
export function sperreGruppen(gesperrt: boolean): void {
  for (const gruppe of maske.querySelectorAll<HTMLFieldSetElement>('fieldset.gruppe'))
    gruppe.disabled = gesperrt;
}

/** The field that an event came from, if it is one of the record's. */
export const feldAus = ({ target }: Event): Feldname | undefined =>
  feldNamens((target as Eingabefeld).name);

/** Goes to a field, and opens its group before. */
export function geheZu(name: Feldname): void {
  const feld = eingabefeld(name);
  const klappe = feld.closest('details');
  if (klappe) klappe.open = true;
  feld.focus();
}
