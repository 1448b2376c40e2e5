/** The fields of a filter: filled from the address, and told in words. */
import { optionAus } from '../domain/verzeichnis/filter.ts';

type Feld = HTMLInputElement | HTMLSelectElement;

/** The fields that have a name and a label, in the order of the page. */
const felder = (formular: HTMLFormElement): Feld[] =>
  [...formular.elements].filter(
    (feld): feld is Feld =>
      (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) && feld.name !== '',
  );

const beschriftung = (feld: Feld): string => feld.labels![0]!.textContent.trim();

/**
 * Puts into the fields what the address says of them; what was typed before the script came stays
 * where the address says nothing.
 * @param erlaubt what the address may say, in the form of its rules
 * @returns labels of the fields whose value in the address says nothing that they know
 */
export function fuelleAusAdresse(
  formular: HTMLFormElement,
  angaben: URLSearchParams,
  erlaubt: (angaben: URLSearchParams) => URLSearchParams,
): string[] {
  const gemeinte = new URLSearchParams(angaben);
  const unbekannte = new Set<Feld>();
  for (const feld of felder(formular)) {
    const angabe = angaben.get(feld.name)?.trim();
    if (!angabe || !(feld instanceof HTMLSelectElement)) continue;
    const optionen = [...feld.options].map(({ value, text }) => [value, text] as const);
    const wert = optionAus(optionen, angabe);
    if (wert === undefined) unbekannte.add(feld);
    gemeinte.set(feld.name, wert ?? '');
  }
  const werte = erlaubt(gemeinte);
  for (const feld of felder(formular)) {
    const wert = werte.get(feld.name);
    if (wert !== null) feld.value = wert;
    else if (angaben.get(feld.name)?.trim() && feld instanceof HTMLInputElement)
      unbekannte.add(feld);
  }
  return [...unbekannte].map(beschriftung);
}

/** What is set, as a reader of a printed page needs it: `Art: Märkte · Regierungsbezirk: Schwaben`. */
export const inWorten = (formular: HTMLFormElement): string =>
  felder(formular)
    .filter(({ value }) => value.trim() !== '')
    .map(
      (feld) =>
        `${beschriftung(feld)}: ${feld instanceof HTMLSelectElement ? feld.selectedOptions[0]!.text : feld.value}`,
    )
    .join(' · ');
