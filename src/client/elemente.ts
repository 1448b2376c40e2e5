/** Finds and makes elements of the page. */

/** The element with an id, which the page is known to have. */
export const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

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

/** A link inside the site. */
export function verweis(text: string, adresse: string): HTMLAnchorElement {
  const eines = neu('a', text);
  eines.href = adresse;
  return eines;
}

/** A link that opens a new window. */
export function fensterverweis(text: string, adresse: string): HTMLAnchorElement {
  const eines = verweis(text, adresse);
  eines.target = '_blank';
  eines.rel = 'noopener';
  return eines;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing for the eye alone. @param formen name and attributes of each shape, back to front */
export function zeichnung(
  viewBox: string,
  formen: readonly (readonly [name: 'path' | 'circle', attribute: Record<string, string>])[],
): SVGSVGElement {
  const bild = document.createElementNS(SVG, 'svg');
  bild.setAttribute('viewBox', viewBox);
  bild.setAttribute('aria-hidden', 'true');
  for (const [name, attribute] of formen) {
    const form = document.createElementNS(SVG, name);
    for (const [schluessel, wert] of Object.entries(attribute)) form.setAttribute(schluessel, wert);
    bild.append(form);
  }
  return bild;
}
