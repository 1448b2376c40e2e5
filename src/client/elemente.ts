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

/** A link that is a name, which translators leave alone. */
export function namensverweis(name: string, adresse: string): HTMLAnchorElement {
  const eines = verweis(name, adresse);
  eines.translate = false;
  return eines;
}

/** A link that opens a new window. */
export function fensterverweis(text: string, adresse: string): HTMLAnchorElement {
  const eines = verweis(text, adresse);
  eines.target = '_blank';
  eines.rel = 'noopener';
  return eines;
}
