import { describe, expect, test } from 'vitest';
import { aemterExport, amtEinzeln, orteExport } from '../../src/domain/ausgabe/export.ts';
import { suchform } from '../../src/domain/sprache/suchform.ts';
import {
  anliegeneintraege,
  fremdeWorte,
  inVerfahren,
  seiteneintraege,
  sucheintraege,
  titelrang,
  verfahrensnamen,
  type Sucheintrag,
  type Wortfund,
} from '../../src/domain/suche/volltext.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { anliegen, verzeichnis, zustaendig } from '../hilfe/inhalt.ts';
import { ausgeschrieben } from '../hilfe/namen.ts';

const absolut = (pfad: string) => `https://beispiel.de${pfad}`;
const orte = orteExport(verzeichnis, absolut, { anliegen, zustaendig });
const aemter = aemterExport(verzeichnis, absolut).map((amt, i) => {
  const { hinweis, auszeichnung, verlauf, verfahren } = amtEinzeln(verzeichnis.aemter[i]!, absolut);
  return {
    ...amt,
    hinweis,
    quellen: [auszeichnung, ...verlauf].map(({ quelle }) => quelle),
    verfahren: verfahrensnamen(verfahren?.liste ?? []),
  };
});
const eintraege = sucheintraege(
  aemter,
  orte,
  { art: (art) => texte('de').arten[art] },
  ({ id }) => id,
);

/** Whether an entry has all words of a query, in the form in which Pagefind gets both. */
const enthaelt = ({ content }: Sucheintrag, begriff: string) => {
  const worte = new Set(content.split(' '));
  return suchform(begriff)
    .split(' ')
    .every((wort) => worte.has(wort));
};
const amt = (id: string) => eintraege.find(({ url }) => url === id)!;

describe('an office', () => {
  test('is found by its name in every spelling', () => {
    for (const { id, name, behoerde } of verzeichnis.aemter)
      for (const begriff of [name, behoerde.name, ausgeschrieben(name), name.toUpperCase()])
        expect(enthaelt(amt(id), begriff), begriff).toBe(true);
    for (const begriff of ['Nürnberg', 'Nuernberg', 'Nurnberg', 'Nuremberg'])
      expect(enthaelt(amt('stadt-nuernberg'), begriff)).toBe(true);
  });

  test('is found by its key, its Regierungsbezirk and where its numbers come from', () => {
    for (const { id, schluessel, bezirk, datensatz } of verzeichnis.aemter) {
      expect(enthaelt(amt(id), schluessel)).toBe(true);
      expect(enthaelt(amt(id), bezirk.name)).toBe(true);
      const { hostname } = new URL(datensatz.auszeichnung.quelle);
      expect(enthaelt(amt(id), hostname), hostname).toBe(true);
    }
  });

  test('is found by its remark', () => {
    const mit = verzeichnis.aemter.filter(({ datensatz }) => datensatz.hinweis);
    expect(mit.length).toBeGreaterThan(0);
    for (const { id, datensatz } of mit)
      expect(enthaelt(amt(id), datensatz.hinweis!.split(' ').at(-1)!)).toBe(true);
  });

  test('that is a VG is found by its members and their postcodes', () => {
    for (const begriff of ['Kleinsendelbach', '09474144', '91077', '094745426'])
      expect(enthaelt(amt('verwaltungsgemeinschaft-dormitz'), begriff)).toBe(true);
  });

  test('with a lower bound sorts behind exact numbers', () => {
    for (const { meta, sort } of eintraege)
      expect(sort.anzahl).toBe(meta.mindestens === 'ja' ? '0' : meta.anzahl);
  });
});

describe('procedures by name', () => {
  const mit = verzeichnis.aemter.filter(({ verfahren }) => verfahren);
  /** The result for a query as Pagefind describes it, where whole words are found. */
  const fund = (id: string, begriff: string): Wortfund => {
    const { content, meta } = amt(id);
    const worte = suchform(begriff).split(' ');
    const locations = content.split(' ').flatMap((wort, i) => (worte.includes(wort) ? [i] : []));
    return { content, meta, locations };
  };

  test('find the office that has a list, by their own names and those of the services', () => {
    expect(mit.length).toBeGreaterThan(0);
    for (const { id, verfahren } of mit)
      for (const { name, leistungen } of verfahren!.verfahren)
        for (const begriff of [name, ...leistungen.map((eine) => eine.name)]) {
          expect(enthaelt(amt(id), begriff), begriff).toBe(true);
          expect(inVerfahren(fund(id, begriff), begriff), begriff).toBe(true);
        }
  });

  test('do not claim what is said of the office itself', () => {
    for (const { id, name, behoerde } of verzeichnis.aemter)
      for (const begriff of [name, behoerde.name, name.slice(0, -2)])
        expect(inVerfahren(fund(id, begriff), begriff), begriff).toBe(false);
  });

  test('and a place together are found among the procedures', () => {
    for (const { id, name, verfahren } of mit) {
      const begriff = `${name} ${verfahren!.verfahren[0]!.name}`;
      expect(inVerfahren(fund(id, begriff), begriff), begriff).toBe(true);
    }
  });

  test('leave the entries of all other offices as they are', () => {
    for (const { id, verfahren } of verzeichnis.aemter)
      expect('verfahrenab' in amt(id).meta, id).toBe(verfahren !== undefined);
  });
});

test('an errand is found by each of its names and words', () => {
  const eigene = anliegeneintraege(
    anliegen,
    { anliegen: 'Anliegen', thema: (thema) => thema },
    ({ id }) => id,
  );
  for (const [i, { id, name, synonyme, suchwort }] of anliegen.entries()) {
    expect(eigene[i]!.url).toBe(id);
    for (const begriff of [name, ...synonyme, suchwort])
      expect(enthaelt(eigene[i]!, begriff), begriff).toBe(true);
  }
});

test('a page of text is found by its words, and "ob" in a sentence is no region', () => {
  const [seite] = seiteneintraege(
    [
      {
        url: '/x/',
        sprache: 'de',
        titel: 'X',
        text: 'Fragen Sie nach, ob die Schwelle für Behörden gilt.',
      },
    ],
    { seite: () => 'Seite' },
  );
  expect(enthaelt(seite!, 'Schwelle Behoerden')).toBe(true);
  expect(enthaelt(seite!, 'Oberbayern')).toBe(false);
});

test.each([
  ['Zwei Häuser am Marktplatz', 'Haus', []],
  ['Das Haus', 'Häuser', []],
  ['Anmeldung beim Amt', 'anmelden', []],
  ['Die Fahrerlaubnis', 'Fahrrad', ['fahrrad']],
  ['Die Fahrerlaubnis im Amt', 'Amt Fahrrad', ['fahrrad']],
  ['80331 München', '8033', []],
  ['80331 München', '80335', ['80335']],
] as const)('"%s" for "%s" lacks %j', (content, getippt, fremde) =>
  expect(fremdeWorte({ content }, getippt)).toEqual(fremde),
);

test.each([
  ['Stadt Nürnberg', 'nurnberg', 0],
  ['Landratsamt Nürnberger Land', 'Nürnberg', 1],
  ['Markt Eckental', 'Nürnberg', 2],
  ['Landeshauptstadt München', 'münchen', 0],
] as const)('%s answers "%s" with rank %d', (titel, getippt, rang) =>
  expect(titelrang(titel, getippt)).toBe(rang),
);
