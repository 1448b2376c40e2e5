/** HTML of this site's own making as a document of its own, in which nothing runs. */

/** Trusted Types, as far as they are used here: https://www.w3.org/TR/trusted-types/ */
interface Fabrik {
  createPolicy(
    name: string,
    regeln: { createHTML: (text: string) => string },
  ): { createHTML(text: string): string };
}

const richtlinie = (window as { trustedTypes?: Fabrik }).trustedTypes?.createPolicy(
  'eigenes-html',
  { createHTML: (text) => text },
);

/** @param html a page of this site, or what its own functions have written and escaped */
export const alsDokument = (html: string): Document =>
  new DOMParser().parseFromString(richtlinie?.createHTML(html) ?? html, 'text/html');
