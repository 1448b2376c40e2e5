/** Whether pages are valid HTML; of thousands a few are checked that have all their parts. */
import { HtmlValidate } from 'html-validate';
import { baumfehler, LEER, STUECK } from './baum.ts';

const pruefer = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes what HTML allows; these are matters of taste.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A combobox with free text owns a listbox; no native element can do that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Style sheets keep telephone numbers together; a special character would be copied along.
    'tel-non-breaking': 'off',
    'long-title': 'off',
    // Scripts and style sheets come from where the page does.
    'require-sri': 'off',
    // A search field in a labelled form needs no second landmark name.
    'unique-landmark': 'error',
  },
});

/** Attributes whose value only says where to, what about or how drawn; never what belongs together. */
const WERTE =
  /\b(href|src|d|viewBox|content|title|alt|aria-label|value|cx|cy|r|x|y|width|height|datetime|data-[\w-]+)="(?:[^"&<>]|&#?\w+;)+"/g;

/** Words and numbers are all alike; characters that HTML gives a meaning stay. */
const wortlos = (text: string): string =>
  text.replace(/[^&;<>]+/g, (worte) => (worte.trim() ? 'x' : ''));

interface Element {
  kopf: string;
  /** The shapes of what is in it, in order, each run of equal ones once. */
  inhalt: string[];
}

const fuege = ({ inhalt }: Element, form: string) => {
  if (form !== '' && inhalt.at(-1) !== form) inhalt.push(form);
};

/** A drawing holds areas of a few kinds, in any order and in any shade. */
const zeichnung = (inhalt: readonly string[]): string[] =>
  [...new Set(inhalt.map((form) => form.replace(/ class="[^"]*"/g, '')))].toSorted();

const schliesse = ({ kopf, inhalt }: Element, ende = ''): string =>
  `${kopf}${(kopf.startsWith('<svg') ? zeichnung(inhalt) : inhalt).join('')}</${ende}>`;

/**
 * What a page is apart from its words, its numbers and the length of its lists: pages of one shape
 * are valid or not together. Ids and what refers to them stay.
 */
export function gestalt(html: string): string {
  const offene: Element[] = [{ kopf: '', inhalt: [] }];
  for (const [stueck, ende, name, merkmale] of html
    .replace(/(<script[^>]*ld\+json[^>]*>).*?(?=<\/script>)/gs, '$1')
    .matchAll(STUECK)) {
    const hier = offene.at(-1)!;
    if (name === undefined) fuege(hier, wortlos(stueck));
    else if (!ende) {
      const kopf = `<${name}${merkmale!.replace(WERTE, '$1="x"')}>`;
      if (LEER.has(name) || merkmale!.endsWith('/')) fuege(hier, kopf);
      else offene.push({ kopf, inhalt: [] });
    } else if (offene.length === 1) fuege(hier, stueck);
    else fuege(offene.at(-2)!, schliesse(offene.pop()!, name));
  }
  // An end that is missing shows in what is left open.
  return offene.map((element) => schliesse(element)).join('|');
}

/** A text of a page, with the element that holds it and whether translators may touch it. */
export interface Textstelle {
  text: string;
  element: string;
  uebersetzbar: boolean;
}

/** The texts of a valid page, in order. */
export function* texteIn(html: string): Generator<Textstelle> {
  const offene: { name: string; uebersetzbar: boolean }[] = [];
  for (const [text, ende, name, merkmale = ''] of html.matchAll(STUECK)) {
    const { name: element, uebersetzbar } = offene.at(-1) ?? { name: '', uebersetzbar: true };
    if (name === undefined) yield { text, element, uebersetzbar };
    else if (ende) offene.pop();
    else if (!LEER.has(name) && !merkmale.endsWith('/')) {
      const eigenes = /\stranslate="(yes|no)"/.exec(merkmale)?.[1];
      offene.push({ name, uebersetzbar: eigenes ? eigenes === 'yes' : uebersetzbar });
    }
  }
}

/** Attributes by which one element speaks of another. */
const VERWEIS = / (?:for|aria-(?:controls|describedby|labelledby|owns))="([^"]*)"/g;

/** What only the whole page shows: an id twice, and what refers to nothing. */
function* seitenfehler(form: string): Generator<string> {
  const ids = [...form.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  const vorhanden = new Set(ids);
  if (vorhanden.size < ids.length) yield 'id twice';
  for (const [, ziele] of form.matchAll(VERWEIS))
    if (ziele!.split(' ').some((ziel) => !vorhanden.has(ziel))) yield 'refers to nothing';
}

/**
 * What a shape is made of, as far as HTML has rules about it: each element with what it stands in,
 * what follows what, the order of headings, what is empty or badly closed.
 */
export function bausteine(form: string): Set<string> {
  const gefunden = new Set(seitenfehler(form));
  const offene = [{ name: '', weg: '', zuletzt: '' }];
  let ueberschrift = '';
  for (const [stueck, ende, name, merkmale = ''] of form.matchAll(STUECK)) {
    const hier = offene.at(-1)!;
    if (name === undefined) {
      gefunden.add(`${hier.weg}: ${stueck}`);
      hier.zuletzt ||= 'text';
    } else if (ende) {
      if (hier.name !== name) gefunden.add(`${hier.name} ended by ${name}`);
      if (!hier.zuletzt) gefunden.add(`${hier.weg} empty`);
      if (offene.length > 1) offene.pop();
    } else {
      const allgemein = merkmale.replace(/ (id|for|aria-\w+)="[^"]*"/g, ' $1');
      gefunden.add(`${hier.weg}>${name}${allgemein}`).add(`${hier.name}: ${hier.zuletzt}+${name}`);
      if (/^h\d$/.test(name)) {
        gefunden.add(`${ueberschrift}, then ${name}`);
        ueberschrift = name;
      }
      hier.zuletzt = name;
      if (!LEER.has(name) && !merkmale.endsWith('/'))
        offene.push({ name, weg: `${hier.weg}>${name}`, zuletzt: '' });
    }
  }
  return gefunden;
}

/**
 * Few of these pages, which together have everything that all are made of.
 * @param formen a page for each shape
 */
function vertreter(formen: ReadonlyMap<string, string>): string[] {
  const gesehen = new Set<string>();
  return [...formen]
    .map(([form, seite]) => ({ seite, teile: bausteine(form) }))
    .sort((a, b) => b.teile.size - a.teile.size)
    .filter(({ teile }) => {
      const vorher = gesehen.size;
      for (const teil of teile) gesehen.add(teil);
      return gesehen.size > vorher;
    })
    .map(({ seite }) => seite);
}

/**
 * What is wrong with pages and with the tree that assistive technology gets, the first twenty faults.
 * @param seiten HTML by path
 */
export async function htmlFehler(seiten: ReadonlyMap<string, string>): Promise<string[]> {
  const formen = new Map([...seiten].map(([seite, html]) => [gestalt(html), seite]));
  const geprueft = vertreter(formen);
  const fehler = [...formen.values()].flatMap((seite) =>
    baumfehler(seiten.get(seite)!).map((einer) => `${seite} ${einer}`),
  );
  for (const seite of geprueft)
    for (const { messages } of (await pruefer.validateString(seiten.get(seite)!)).results)
      for (const { ruleId, message, line } of messages)
        // The editors' form sends nothing: Enter in a field must not open another website.
        if (!(seite === '/redaktion/index.html' && ruleId === 'wcag/h32'))
          fehler.push(`${seite}:${line} ${ruleId} ${message}`);
  console.log(`${seiten.size} pages, by ${geprueft.length} that have all their parts`);
  return fehler.slice(0, 20);
}
