import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { urheberVon, VERZEICHNIS } from '../../src/domain/ausgabe/herausgeber.ts';
import {
  amtsangaben,
  amtsseite,
  ortsseite,
  seitenzitat,
  standHat,
  zitattext,
  type Zitatseite,
} from '../../src/domain/ausgabe/zitat.ts';
import { alsBibtex, alsCsl } from '../../src/domain/ausgabe/zitatform.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { datum } from '../../src/domain/texte/anzeige.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { gesamtstandAm } from '../../src/domain/vergleich/gesamtstand.ts';
import { standtage } from '../../src/domain/vergleich/stichtage.ts';
import type { Amt } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { HEUTE, verzeichnis } from '../hilfe/inhalt.ts';

const t = texte('de');
const absolut = (pfad: string) => `https://beispiel.de/unter${pfad}`;
const { aemter, gueltige } = verzeichnis;
const standtag = standtage(
  aemter.map(({ datensatz }) => datensatz),
  HEUTE,
).at(-1)!;
const ort = { fassung: HEUTE, standtag, absolut };
const zitatVon = (seite: Zitatseite) => seitenzitat(seite, ort);
const URHEBER = 'Ministerium für Beispiele';
const angaben = (amt: Amt, eine = t) =>
  amtsangaben(eine, amt, zitatVon(amtsseite(eine, amt)), URHEBER);

/** What a reader of BibTeX makes of an entry, as CSL-JSON. */
const gelesen = (bibtex: string) =>
  plugins.input.chain(bibtex) as unknown as Record<string, unknown>[];

describe('an office is cited', () => {
  const gueltig = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('tests/ausgabe/profile/csl-data.json', 'utf8')) as object,
  );
  test('as CSL-JSON that keeps to its schema and is of the day of its version', () => {
    for (const amt of aemter) {
      const csl = alsCsl(angaben(amt));
      expect(gueltig(csl), amt.id).toBe(true);
      expect(gueltig.errors).toBeNull();
      expect(csl[0]!.issued['date-parts']).toEqual([HEUTE.split('-').map(Number)]);
    }
    expect(gueltig([{ typ: 'webpage' }])).toBe(false);
  });
  test('as BibTeX that says the same, in every language', () => {
    for (const amt of aemter)
      for (const sprache of SPRACHEN) {
        const csl = alsCsl(angaben(amt, texte(sprache)))[0]!;
        const eintraege = gelesen(alsBibtex(angaben(amt, texte(sprache))));
        expect(eintraege).toHaveLength(1);
        const [{ title, URL, author, issued, note }] = eintraege as [Record<string, unknown>];
        // The reader takes a name in braces for a family name: it is one, undivided.
        const namen = (author as object[]).map((eine) => Object.values(eine).join());
        expect({ title, URL, namen, issued, note }, amt.id).toEqual({
          title: csl.title,
          URL: csl.URL,
          namen: [URHEBER],
          issued: csl.issued,
          note: csl.note,
        });
      }
  });
  test('with characters that TeX would take for an instruction', () => {
    const name = 'Markt A & B_{c} 100 % #1 $x$';
    const amt = { ...aemter[0]!, name };
    expect(String(gelesen(alsBibtex(angaben(amt)))[0]!.title)).toContain(name);
  });
  test('as text with its number, date, version and permanent address', () => {
    for (const amt of aemter) {
      const text = zitattext(t, zitatVon(amtsseite(t, amt)));
      expect(text.startsWith(t.website.titel)).toBe(true);
      expect(text).toContain(amt.name);
      expect(text).toContain(t.zahl.mitVerfahren(amt.zahl.anzahl, amt.zahl.mindestens));
      expect(text).toContain(absolut(`/aemter/${amt.id}/`));
      expect(text).toContain(datum(HEUTE, 'de'));
      expect(text.includes(absolut(`/daten/stand/${standtag}/`))).toBe(
        standHat(standtag, amt, true),
      );
    }
  });
  test('with its publisher, or with nobody but the directory', () => {
    const seite = amtsseite(t, aemter[0]!);
    const mit = seitenzitat(seite, { ...ort, herausgeber: URHEBER });
    expect(zitattext(t, mit).startsWith(`${URHEBER}: ${t.website.titel}`)).toBe(true);
    expect(urheberVon({ name: URHEBER, adresse: 'https://beispiel.de/' })).toBe(URHEBER);
    expect(urheberVon(undefined)).toBe(VERZEICHNIS);
  });
});

describe('the state that keeps it', () => {
  test('has the offices that it is said to have, with the number that is shown', () => {
    const zeilen = new Map(gesamtstandAm(aemter, standtag).map(({ amt, zahl }) => [amt, zahl]));
    for (const amt of gueltige) {
      expect(standHat(standtag, amt), amt.id).toBe(zeilen.has(amt));
      expect(standHat(standtag, amt, true), amt.id).toBe(
        zeilen.get(amt)?.anzahl === amt.zahl.anzahl && zeilen.get(amt)?.stand === amt.zahl.stand,
      );
    }
    expect(gueltige.some((amt) => standHat(standtag, amt, true))).toBe(true);
    expect(gueltige.some((amt) => standHat(standtag, amt) && !standHat(standtag, amt, true))).toBe(
      true,
    );
    expect(aemter.filter(({ status }) => status === 'entzogen')).not.toEqual([]);
    for (const amt of aemter)
      if (amt.status === 'entzogen') expect(standHat(standtag, amt)).toBe(false);
  });
  test('is named with how many of the offices it has', () => {
    const mit = gueltige.filter((amt) => standHat(standtag, amt));
    const ohne = gueltige.filter((amt) => !standHat(standtag, amt));
    const seite = { titel: 'x', pfad: '/x/' };
    const text = (amtsliste: readonly Amt[], anker?: string) =>
      zitattext(t, zitatVon({ ...seite, aemter: amtsliste, anker }));
    const stand = t.zitat.festgehalten(datum(standtag, 'de'));
    const adresse = absolut(`/daten/stand/${standtag}/`);
    expect(text(mit, 'landkreis-x')).toContain(`(${stand}: ${adresse}#landkreis-x)`);
    expect(text([...mit, ohne[0]!])).toContain(
      `(${t.zitat.teilweise(mit.length, mit.length + 1, stand)}: ${adresse})`,
    );
    // That nobody held the seal is kept as well.
    expect(text([])).toContain(`(${stand}: ${adresse})`);
    expect(text(ohne)).not.toContain('/daten/stand/');
  });
  test('of a place is that of the offices that are responsible for it', () => {
    const zustaendige = [aemter.find(({ status }) => status === 'entzogen'), gueltige[0]].map(
      (amt) => ({ amt }) as Parameters<typeof ortsseite>[1]['zustaendige'][number],
    );
    const bild = { ort: verzeichnis.register.orte[0]!, landkreis: undefined, zustaendige };
    expect(ortsseite(t, bild, 'x').aemter).toEqual([gueltige[0]]);
  });
});

test('a cited count says that it counts what is recorded: out of the page, no caveat stands beside it', () => {
  for (const anzahl of [1, 20]) {
    expect(texte('de').zitat.aemter(anzahl)).toMatch(/eingetragen$/);
    expect(texte('en').zitat.aemter(anzahl)).toContain('recorded');
  }
});
