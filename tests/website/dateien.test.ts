/** Files and citations of the built site: the render adds nothing to what the domain made. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { CSV } from '../../src/domain/ausgabe/csvform.ts';
import { staendeAus } from '../../src/domain/ausgabe/staende.ts';
import { amtsseite, seitenzitat, zitattext } from '../../src/domain/ausgabe/zitat.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { inSprache, pfade } from '../../src/domain/verzeichnis/urls.ts';
import { gebietsSlug } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { alsCsv } from '../../src/io/csvausgabe.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { atomfehler } from '../hilfe/atom.ts';
import { WEBSITE } from '../hilfe/fixtur.ts';
import { HEUTE, register, verzeichnis } from '../hilfe/inhalt.ts';

const lies = (pfad: string) =>
  readFileSync(join(WEBSITE, pfad.endsWith('/') ? `${pfad}index.html` : pfad), 'utf8');
const staende = staendeAus(verzeichnis.aemter, HEUTE, {
  sha256,
  alsCsv: (zeilen, spalten) => alsCsv(zeilen, spalten, CSV),
});

test('states and changes are, byte for byte, the texts that keep theirs whenever they are made', () => {
  for (const { kennung, json, csv, gebieteCsv, quellen, aenderungenJson } of staende) {
    const datei = (name: Parameters<typeof pfade.daten.standdatei>[1]) =>
      lies(pfade.daten.standdatei(kennung, name));
    expect(datei('aemter.json')).toBe(json.text);
    expect(datei('aemter.csv')).toBe(csv.text);
    expect(datei('gebiete.csv')).toBe(gebieteCsv.text);
    expect(datei('quellen.csv')).toBe(quellen);
    expect(lies(pfade.daten.aenderungen(kennung))).toBe(aenderungenJson);
  }
});

test('every feed is valid by the schema of RFC 4287', () => {
  const feeds = globSync('feed/**/*.atom', { cwd: WEBSITE });
  expect(feeds.length).toBe(1 + register.landkreise.length + register.bezirke.length);
  for (const feed of feeds) expect(atomfehler(lies(feed)), feed).toBeUndefined();
});

test('structured data of the pages is understood in every part', async () => {
  const optionen: Options.Expand & { safe: boolean } = {
    safe: true,
    // Stands for schema.org's own context: nothing is fetched.
    documentLoader: (adresse) =>
      adresse === 'https://schema.org'
        ? Promise.resolve({
            documentUrl: adresse,
            document: { '@context': { '@vocab': 'https://schema.org/' } },
          })
        : Promise.reject(new Error(`Asked for ${adresse}`)),
  };
  for (const { id } of verzeichnis.aemter) {
    const [, daten] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      lies(pfade.amt(id)),
    )!;
    const knoten = await jsonld.expand(JSON.parse(daten!) as JsonLdDocument, optionen);
    expect(knoten, id).toHaveLength(1);
  }
});

describe('"So zitieren"', () => {
  /** The text as someone selects it; undefined where a page has none. */
  const zitatAuf = (pfad: string) =>
    /<details class="zitat">.*?<p>(.*?)<\/p>/s
      .exec(lies(pfad))?.[1]
      ?.replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&');
  const { tag } = staende.at(-2)!;
  const absolut = (pfad: string) => `http://localhost:4321${pfad}`;

  test('of an office is the text of the domain', () => {
    const t = texte('de');
    for (const amt of verzeichnis.aemter)
      expect(zitatAuf(pfade.amt(amt.id))).toBe(
        zitattext(t, seitenzitat(amtsseite(t, amt), { fassung: HEUTE, standtag: tag, absolut })),
      );
  });
  test('stands on the pages of places, areas and of the comparison, with their own address', () => {
    const deutsch = [
      ...register.landkreise.map((kreis) => pfade.landkreis(gebietsSlug(kreis))),
      ...register.bezirke.map((bezirk) => pfade.regierungsbezirk(gebietsSlug(bezirk))),
    ];
    const beide = [pfade.vergleich, ...register.orte.slice(0, 20).map(ortspfad)];
    for (const pfad of [...deutsch, ...beide, ...beide.map((eines) => inSprache(eines, 'en'))])
      expect(zitatAuf(pfad), pfad).toContain(`, ${absolut(pfad)}`);
  });
  test('leads to the area in the page of a state', () => {
    const seite = lies(pfade.daten.stand(tag!));
    for (const kreis of register.landkreise) {
      const slug = gebietsSlug(kreis);
      const anker = pfade.daten.standgebiet('landkreis', slug);
      expect(seite).toContain(`id="${anker}"`);
      const festgehalten = zitatAuf(pfade.landkreis(slug))!.includes('/daten/stand/');
      if (festgehalten) expect(zitatAuf(pfade.landkreis(slug))).toContain(`#${anker})`);
    }
  });
});

function ortspfad({ schluessel }: { schluessel: string }): string {
  return pfade.ort(verzeichnis.ortSlug(schluessel));
}
