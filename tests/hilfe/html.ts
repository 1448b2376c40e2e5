/** Whether pages are valid HTML; thousands of pages of one shape are checked once. */
import { HtmlValidate } from 'html-validate';

const pruefer = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes what HTML allows; these are matters of taste.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A combobox with free text owns a listbox; no native element can do that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'long-title': 'off',
    // A search field in a labelled form needs no second landmark name.
    'unique-landmark': 'error',
  },
});

/** Attributes whose value only says where to, what about or how drawn; never what belongs together. */
const WERTE =
  /\b(href|src|d|viewBox|content|title|alt|aria-label|value|cx|cy|r|x|y|width|height|datetime|data-[\w-]+)="(?:[^"&<>]|&#?\w+;)+"/g;

/** The same element several times in a row. */
const WIEDERHOLT = /(<(\w+)[^>]*>(?:(?!<\2[\s>]).)*?<\/\2>)(?:\s*\1)+/gs;

/** A drawing holds areas of a few kinds in any order. */
const ohneReihenfolge = (svg: string): string =>
  [...new Set(svg.split(/(?<=<\/(?:a|path)>)(?=<(?:a|path) )/))].toSorted().join('');

/**
 * What a page is apart from its words, its numbers and the length of its lists: pages of one shape
 * are valid or not together. Characters that HTML gives a meaning stay, and so do ids and what
 * refers to them.
 */
export function gestalt(html: string): string {
  let form = html
    .replace(/(<script[^>]*ld\+json[^>]*>).*?(?=<\/script>)/gs, '$1')
    .replace(WERTE, '$1="x"')
    .replace(
      />([^<]+)</g,
      (_, text: string) => `>${text.replace(/[^&;<>\s]+/g, 'x').replace(/[x\s]+/g, 'x')}<`,
    )
    .replace(/(?<=<svg[^>]*>).*?(?=<\/svg>)/gs, ohneReihenfolge);
  for (let vorher = ''; vorher !== form;) {
    vorher = form;
    form = form.replace(WIEDERHOLT, '$1');
  }
  return form;
}

/**
 * What is wrong with pages, the first twenty faults.
 * @param seiten HTML by path
 */
export async function htmlFehler(seiten: ReadonlyMap<string, string>): Promise<string[]> {
  const gestalten = new Map([...seiten].map(([seite, html]) => [gestalt(html), seite]));
  const fehler: string[] = [];
  for (const seite of gestalten.values())
    for (const { messages } of (await pruefer.validateString(seiten.get(seite)!)).results)
      for (const { ruleId, message, line } of messages)
        // The editors' form sends nothing: Enter in a field must not open another website.
        if (!(seite === '/redaktion/index.html' && ruleId === 'wcag/h32'))
          fehler.push(`${seite}:${line} ${ruleId} ${message}`);
  console.log(`${seiten.size} pages in ${gestalten.size} shapes`);
  return fehler.slice(0, 20);
}
