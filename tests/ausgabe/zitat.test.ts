import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import {
  amtAlsBibtex,
  amtAlsCsl,
  amtszitat,
  standMit,
  standMitAllen,
  zitattext,
} from '../../src/domain/ausgabe/zitat.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { stichtage } from '../../src/domain/vergleich/stichtage.ts';
import type { Amt } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { HEUTE, verzeichnis } from '../hilfe/inhalt.ts';

const t = texte('de');
const absolut = (pfad: string) => `https://beispiel.de/unter${pfad}`;
const zitat = (amt: Amt) => amtszitat(t, amt, HEUTE, absolut);
const URHEBER = 'Ministerium für Beispiele';
const { aemter } = verzeichnis;

/** What a reader of BibTeX makes of an entry, as CSL-JSON. */
const gelesen = (bibtex: string) =>
  plugins.input.chain(bibtex) as unknown as Record<string, unknown>[];

describe('an office is cited', () => {
  const gueltig = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('tests/ausgabe/profile/csl-data.json', 'utf8')) as object,
  );
  test('as CSL-JSON that keeps to its schema', () => {
    for (const amt of aemter) {
      expect(gueltig(amtAlsCsl(amt, zitat(amt), URHEBER)), amt.id).toBe(true);
      expect(gueltig.errors).toBeNull();
    }
    expect(gueltig([{ typ: 'webpage' }])).toBe(false);
  });
  test('as BibTeX that says the same', () => {
    for (const amt of aemter) {
      const [csl] = amtAlsCsl(amt, zitat(amt), URHEBER);
      const eintraege = gelesen(amtAlsBibtex(amt, zitat(amt), URHEBER));
      expect(eintraege).toHaveLength(1);
      const [{ title, URL, author, issued, note }] = eintraege as [Record<string, unknown>];
      // The reader takes a name in braces for a family name: it is one, undivided.
      const namen = (author as object[]).map((eine) => Object.values(eine).join());
      expect({ title, URL, namen, note }, amt.id).toEqual({
        title: csl!.title,
        URL: csl!.URL,
        namen: [URHEBER],
        note: csl!.note,
      });
      const teile = (csl!.issued?.['date-parts'][0] ?? []).slice(0, 2);
      expect((issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0] ?? []).toEqual(
        teile,
      );
    }
  });
  test('with characters that TeX would take for an instruction', () => {
    const name = 'Markt A & B_{c} 100 % #1 $x$';
    const amt = { ...aemter[0]!, name };
    expect(String(gelesen(amtAlsBibtex(amt, zitat(amt), URHEBER))[0]!.title)).toContain(name);
  });
  test('as text with its number, date, version and permanent address', () => {
    for (const amt of aemter) {
      const text = zitattext(t, zitat(amt));
      expect(text).toContain(amt.name);
      expect(text).toContain(t.zahl.mitVerfahren(amt.zahl.anzahl, amt.zahl.mindestens));
      expect(text).toContain(absolut(`/aemter/${amt.id}/`));
      expect(text.includes('/daten/stand/')).toBe(standMit(amt, HEUTE) !== undefined);
    }
  });
});

describe('the state that keeps it', () => {
  const letzter = stichtage(HEUTE).at(-1);
  test('has the number and the award that are shown', () => {
    for (const amt of aemter) {
      const tag = standMit(amt, HEUTE);
      const { stand } = amt.zahl;
      if (
        stand === undefined ||
        amt.datensatz.auszeichnung.seit === undefined ||
        amt.status !== 'gueltig'
      )
        expect(tag, amt.id).toBeUndefined();
      else if (tag !== undefined) expect(tag).toBe(letzter);
    }
    expect(aemter.some((amt) => standMit(amt, HEUTE) !== undefined)).toBe(true);
  });
  test('of an area has all of its offices', () => {
    const mit = aemter.filter((amt) => standMit(amt, HEUTE) !== undefined);
    const ohne = aemter.find((amt) => standMit(amt, HEUTE) === undefined)!;
    expect(standMitAllen(mit, HEUTE)).toBe(letzter);
    expect(standMitAllen([...mit, ohne], HEUTE)).toBeUndefined();
    expect(standMitAllen([], HEUTE)).toBeUndefined();
  });
});
