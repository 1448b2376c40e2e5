/**
 * Trusted Types: where the web server says `require-trusted-types-for 'script'`, no text becomes
 * HTML unless a policy lets it pass. This one knows the few constant texts that Leaflet writes; it
 * must be there before Leaflet is. What the site itself writes: `eigeneshtml.ts`.
 * Source: https://www.w3.org/TR/trusted-types/
 */

/** As far as it is used here; TypeScript does not know it yet. */
interface Fabrik {
  createPolicy(
    name: string,
    regeln: { createHTML: (text: string) => string | null },
  ): { createHTML(text: string): string };
}

const fabrik = (window as { trustedTypes?: Fabrik }).trustedTypes;

/** What Leaflet 1.9 assigns to `innerHTML`: its test for SVG, signs on buttons, nothing. */
const LEAFLETS_TEXTE = new Set([
  '',
  '<svg/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
  '<span aria-hidden="true">&#215;</span>',
]);

// The name says that it is asked for every text that nobody else has vouched for; null refuses.
fabrik?.createPolicy('default', { createHTML: (text) => (LEAFLETS_TEXTE.has(text) ? text : null) });
