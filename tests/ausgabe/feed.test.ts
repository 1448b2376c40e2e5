import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedText, HOECHSTENS_EINTRAEGE } from '../../src/domain/ausgabe/feed.ts';

import { ereignisse, geaendertAm } from '../../src/domain/vergleich/ereignisse.ts';
import type { Amt } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { durchlaufe } from '../../src/io/xml.ts';
import { atomfehler } from '../hilfe/atom.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';
import { datensatzArb, zahlArb } from '../vergleich/fakten.ts';

const absolut = (pfad: string) => `https://beispiel.de/unter${pfad}`;
const feed = (aemter: readonly Amt[]) =>
  feedText({ pfad: '/feed/bayern.atom', seite: '/', titel: 'Neues & <mehr>', aemter }, absolut);

/** An element as it was read. */
interface Element {
  name: string;
  attribut: (name: string) => string | undefined;
  text: string;
  kinder: Element[];
}

/** Reads a feed with the XML reader, so that nothing depends on how it is written. */
function gelesen(xml: string): Element {
  const stapel: Element[] = [{ name: '', attribut: () => undefined, text: '', kinder: [] }];
  durchlaufe(xml, {
    auf: (name, attribut) => {
      const werte = new Map(
        ['href', 'rel', 'type', 'term', 'hreflang', 'xmlns', 'lang'].map((eines) => [
          eines,
          attribut(eines),
        ]),
      );
      const element = { name, attribut: (eines: string) => werte.get(eines), text: '', kinder: [] };
      stapel.at(-1)!.kinder.push(element);
      stapel.push(element);
    },
    zu: () => void stapel.pop(),
    text: (text) => void (stapel.at(-1)!.text += text),
  });
  return stapel[0]!.kinder[0]!;
}

const alle = ({ kinder }: Element, name: string) => kinder.filter((kind) => kind.name === name);
const einziges = (element: Element, name: string): Element => {
  const gefunden = alle(element, name);
  expect(gefunden, name).toHaveLength(1);
  return gefunden[0]!;
};

/** RFC 3339, section 5.6. */
const ZEITPUNKT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** RFC 4151. */
const TAG_URI = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}){0,2}:[\w/.~-]+$/;

/** What RFC 4287 asks of feeds (4.1.1) and entries (4.1.2), as far as this one has such elements. */
function pruefe(xml: string): Element[] {
  expect(atomfehler(xml)).toBeUndefined();
  const wurzel = gelesen(xml);
  expect([wurzel.name, wurzel.attribut('lang')]).toEqual(['feed', 'de']);
  expect(xml).toContain('xmlns="http://www.w3.org/2005/Atom"');
  const eintraege = alle(wurzel, 'entry');
  for (const element of [wurzel, ...eintraege]) {
    expect(einziges(element, 'id').text).toMatch(TAG_URI);
    expect(einziges(element, 'title').text.trim()).not.toBe('');
    const { text } = einziges(element, 'updated');
    expect(text).toMatch(ZEITPUNKT);
    expect(Number.isNaN(Date.parse(text))).toBe(false);
    const links = alle(element, 'link');
    for (const link of links) expect(() => new URL(link.attribut('href')!)).not.toThrow();
    const arten = links.map((link) => link.attribut('rel'));
    expect(arten.filter((art) => art === 'alternate')).toHaveLength(1);
    expect(arten.filter((art) => art === 'self')).toHaveLength(element === wurzel ? 1 : 0);
  }
  expect(einziges(einziges(wurzel, 'author'), 'name').text).not.toBe('');
  for (const eintrag of eintraege) {
    expect(einziges(eintrag, 'content').attribut('type')).toBe('text');
    expect(einziges(eintrag, 'category').attribut('term')).toBeTruthy();
  }
  const kennungen = eintraege.map((eintrag) => einziges(eintrag, 'id').text);
  expect(new Set(kennungen).size).toBe(kennungen.length);
  const zeiten = eintraege.map((eintrag) => einziges(eintrag, 'updated').text);
  expect(zeiten).toEqual(zeiten.toSorted().toReversed());
  if (zeiten.length > 0) expect(einziges(wurzel, 'updated').text).toBe(zeiten[0]);
  expect(zeiten.length).toBeLessThanOrEqual(HOECHSTENS_EINTRAEGE);
  return eintraege;
}

const mit = (datensatz: Amt['datensatz']): Amt => ({ ...verzeichnis.aemter[0]!, datensatz });

describe('a feed', () => {
  test('of the records is valid and has the newest facts', () => {
    const eintraege = pruefe(feed(verzeichnis.aemter));
    expect(eintraege.length).toBe(
      Math.min(
        HOECHSTENS_EINTRAEGE,
        verzeichnis.aemter.flatMap(({ datensatz }) => ereignisse(datensatz)).length,
      ),
    );
  });
  test('that is not valid is noticed by the schema', () => {
    const xml = feed(verzeichnis.aemter);
    for (const [was, falsch] of [
      ['<updated>2', '<updated>am 2'],
      ['<author>', '<autor>'],
      ['hreflang="de"', 'hreflang="d e"'],
      ['<category term', '<category name'],
    ] as const) {
      expect(xml).toContain(was);
      expect(atomfehler(xml.replace(was, falsch)), falsch).toBeDefined();
    }
  });
  test('without any fact is valid', () => expect(pruefe(feed([]))).toEqual([]));
  test('is valid and keeps the ids of its entries, whatever a record says and gets', () => {
    fc.assert(
      fc.property(datensatzArb, fc.string({ unit: 'binary' }), zahlArb, (datensatz, name, neu) => {
        const vorher = pruefe(feed([{ ...mit(datensatz), name: `x${name}` }]));
        const danach = pruefe(
          feed([
            mit({
              ...datensatz,
              name: 'Umbenannt',
              frueher: [verzeichnis.aemter[0]!.id],
              online_verfahren: [...datensatz.online_verfahren, neu],
            }),
          ]),
        );
        const kennungen = new Set(danach.map((eintrag) => einziges(eintrag, 'id').text));
        for (const eintrag of vorher) expect(kennungen).toContain(einziges(eintrag, 'id').text);
      }),
    );
  });
});

test('a record is as new as the newest of its dates', () => {
  fc.assert(
    fc.property(datensatzArb, (datensatz) => {
      const neuestes = ereignisse(datensatz)[0]?.stand;
      const tag = geaendertAm(datensatz);
      if (neuestes !== undefined) expect(tag! >= neuestes).toBe(true);
      expect(JSON.stringify(datensatz).includes(`"${tag}"`)).toBe(tag !== undefined);
    }),
  );
});
