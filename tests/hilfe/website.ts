/** What must hold of every built site, whatever the records say: asked of the fixtures' and of the real one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fehlerseite } from '../../src/domain/ausgabe/webserver.ts';
import type { AmtExport, OrtExport } from '../../src/domain/ausgabe/export.ts';
import { LISTEN } from '../../src/domain/ausgabe/adressliste.ts';
import { SEITEN, VIDEOSEITE } from '../../src/domain/datensatz/seite.ts';
import { REGELN } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { sauber } from '../../src/domain/sprache/eingabe.ts';
import { FEHLGRUENDE } from '../../src/domain/redaktion/fehlgruende.ts';
import { standtage } from '../../src/domain/vergleich/stichtage.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { entpackeAemter, type Kartenaemter } from '../../src/domain/karte/kartendaten.ts';
import { GRAFIKEN } from '../../src/domain/vergleich/grafiken.ts';
import { SIGNETE } from '../../src/domain/siegel/formen.ts';
import { alleKennungen, gebietsSlug } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { inSprache, istUebersetzt, pfade } from '../../src/domain/verzeichnis/urls.ts';
import { leseVeroeffentlichte } from '../../src/io/adressablage.ts';
import { inhaltsordner, inhaltspfad } from '../../src/io/inhaltsordner.ts';
import { gewichte, gewichtstabelle, zuSchwer } from '../../src/io/gewicht.ts';
import { htmlFehler } from './html.ts';
import { anliegen, HEUTE, quelltexte, register, verzeichnis } from './inhalt.ts';
import { anzahlJe, lueckenDerDateien } from './luecken.ts';
import { pruefeVergleich } from './vergleichsprobe.ts';

/** A built site, read once. */
function lies(ordner: string) {
  const dateien = new Set(
    readdirSync(ordner, { recursive: true, withFileTypes: true })
      .filter((eintrag) => eintrag.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(ordner.length)),
  );
  const text = (pfad: string) => readFileSync(join(ordner, pfad), 'utf8');
  const seiten = new Map(
    [...dateien].filter((name) => name.endsWith('.html')).map((name) => [name, text(name)]),
  );
  return {
    ordner,
    dateien,
    text,
    json: <T>(pfad: string) => JSON.parse(text(pfad)) as T,
    /** Pages by path; a page that only leads on is none. */
    seiten: new Map([...seiten].filter(([, html]) => !html.includes('http-equiv="refresh"'))),
  };
}

type Website = ReturnType<typeof lies>;

/** The file that an address of a page means. */
const datei = (pfad: string) => (pfad.endsWith('/') ? `${pfad}index.html` : pfad);
const seiteVon = (url: string) => datei(decodeURI(new URL(url).pathname));

/** Only the page of videos may be absent. */
const gibtEsSeite = (name: string) =>
  name !== VIDEOSEITE || existsSync(join(inhaltspfad('seiten'), `${name}.md`));

/** Every page that there must be, from the records and the register. */
function erwarteteSeiten(): string[] {
  const datensaetze = verzeichnis.aemter.map(({ datensatz }) => datensatz);
  const deutsch = [
    pfade.start,
    pfade.aemter,
    pfade.orte,
    pfade.karte,
    pfade.siegel,
    pfade.fuerKommunen,
    pfade.pruefen,
    pfade.presse,
    ...Object.keys(SEITEN).filter(gibtEsSeite).map(pfade.seite),
    pfade.vergleich,
    pfade.suche,
    pfade.anliegenliste,
    pfade.redaktion,
    pfade.arbeitsliste,
    pfade.regeln,
    pfade.daten.seite,
    pfade.daten.zuordnen,
    pfade.daten.staende,
    ...[
      ...standtage(datensaetze, HEUTE, { bekannte: leseVeroeffentlichte(LISTEN.staende) }),
      'aktuell',
    ].map(pfade.daten.stand),
    '/404.html',
    ...verzeichnis.aemter.map(({ id }) => pfade.amt(id)),
    ...verzeichnis.aemter.flatMap(({ id, verfahren }) => (verfahren ? pfade.verfahren(id) : [])),
    ...register.orte.map(({ schluessel }) => pfade.ort(verzeichnis.ortSlug(schluessel))),
    ...register.landkreise.map((kreis) => pfade.landkreis(gebietsSlug(kreis))),
    ...register.bezirke.map((bezirk) => pfade.regierungsbezirk(gebietsSlug(bezirk))),
    ...verzeichnis.aemter.flatMap((amt) => alleKennungen(amt).map(pfade.einbetten.amt)),
    ...register.landkreise.map((kreis) => pfade.einbetten.landkreis(gebietsSlug(kreis))),
    pfade.einbetten.karte,
    ...GRAFIKEN.map(pfade.einbetten.grafik),
    ...anliegen.map(({ id }) => pfade.anliegen(id)),
  ];
  return SPRACHEN.flatMap((sprache) => [
    // A web server may know one page for each language for what is not there.
    ...(sprache === 'de' ? [] : [fehlerseite(sprache)]),
    ...(sprache === 'de' ? deutsch : deutsch.filter(istUebersetzt)).map((pfad) =>
      datei(inSprache(pfad, sprache)),
    ),
  ]);
}

/** Pages for foreign frames: they are no results of a search, and former ids show the same. */
const istEinbettung = (seite: string) => seite.startsWith('/einbetten/');

/** Links of a page that lead nowhere on the site. */
function* toteVerweise(seite: string, html: string, { dateien, ids }: Verweisziele) {
  for (const [, ziel] of html.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
    if (!ziel || /^(https?:|mailto:|tel:|data:)/.test(ziel)) continue;
    const [pfad = '', anker] = ziel.replaceAll('&amp;', '&').split('#');
    const gemeint = pfad ? datei(decodeURI(pfad.split('?')[0]!)) : seite;
    if (!dateien.has(gemeint)) yield `${seite} → ${ziel}`;
    else if (anker && !ids.get(gemeint)?.has(anker)) yield `${seite} → ${ziel} (fragment)`;
  }
}

interface Verweisziele {
  dateien: ReadonlySet<string>;
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

function pruefeSeiten({ seiten, dateien, text }: Website) {
  test('there is one for every office, place, area and errand, and no other', () =>
    expect([...seiten.keys()].toSorted()).toEqual(erwarteteSeiten().toSorted()));

  test('internal links and fragments resolve', () => {
    const ids = new Map(
      [...seiten].map(([pfad, html]) => [
        pfad,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
      ]),
    );
    expect(
      [...seiten].flatMap(([seite, html]) => [...toteVerweise(seite, html, { dateien, ids })]),
    ).toEqual([]);
  });

  test('offers help and the law in the same order everywhere', () => {
    const erste = new Map<string, string>();
    for (const [seite, html] of seiten) {
      if (istEinbettung(seite)) continue;
      const fuss = html.slice(html.lastIndexOf('<footer'));
      const ziele = [...fuss.matchAll(/href="([^"]*)"/g)].map(([, ziel]) => ziel!);
      const sprache = seite.startsWith('/en/') ? 'en' : 'de';
      if (!erste.has(sprache)) {
        erste.set(sprache, ziele.join('\n'));
        for (const name of Object.keys(SEITEN).filter(gibtEsSeite))
          expect(ziele, seite).toContain(inSprache(pfade.seite(name), sprache));
      }
      if (ziele.join('\n') !== erste.get(sprache))
        expect(ziele.join('\n'), seite).toBe(erste.get(sprache));
    }
    expect([...erste.keys()].sort()).toEqual([...SPRACHEN].sort());
  });

  test('has its own title and exactly one h1', () => {
    const titel = new Map<string, string>();
    for (const [seite, html] of seiten) {
      const name = /<title>(.*?)<\/title>/s.exec(html)![1]!;
      if (!istEinbettung(seite)) {
        expect(titel.get(name), `${seite} has the title of`).toBeUndefined();
        titel.set(name, seite);
      }
      expect(html.match(/<h1[\s>]/g), seite).toHaveLength(1);
    }
  });

  // Every shape of page goes through the validator: a minute of work.
  test('is valid HTML', { timeout: 300_000 }, async () =>
    expect(await htmlFehler(seiten)).toEqual([]),
  );

  test('loads nothing from other hosts, has no executable inline script', () => {
    for (const [seite, html] of seiten) {
      expect(
        html.match(
          /<(?:script|img|iframe|source)[^>]+src="https?:|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="https?:/g,
        ),
        seite,
      ).toBeNull();
      for (const [skript] of html.matchAll(/<script[^>]*>/g))
        expect(skript, seite).toMatch(/src="|application\/ld\+json/);
    }
  });

  test('stands in the sitemap once, and nothing else does', () => {
    const eintraege = [...text('/sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) =>
      seiteVon(url!),
    );
    expect(eintraege.toSorted()).toEqual(
      [...seiten.keys()]
        .filter((seite) => !SPRACHEN.map(fehlerseite).includes(seite) && !istEinbettung(seite))
        .toSorted(),
    );
    expect(text('/robots.txt')).toContain('/sitemap-index.xml');
  });

  test('translated pages name each other, and say their language', () => {
    const verweise = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, sprache, url]) => [sprache, new URL(url!).pathname],
      );
    for (const [seite, html] of seiten) {
      const englisch = seite.startsWith('/en/');
      expect(html.includes(`<html lang="${englisch ? 'en' : 'de'}"`), seite).toBe(true);
      const alternativen = verweise(html);
      if (alternativen.length === 0)
        expect(englisch && seite !== fehlerseite('en'), seite).toBe(false);
      for (const [, pfad] of alternativen)
        expect(verweise(seiten.get(datei(pfad!)) ?? ''), `${seite} → ${pfad}`).toEqual(
          alternativen,
        );
    }
  });
}

function pruefeGewicht({ ordner, dateien, text }: Website) {
  test('no kind of page or file is heavier than its budget', () => {
    const werte = gewichte(ordner);
    console.log(gewichtstabelle(werte));
    expect(werte.filter(zuSchwer)).toEqual([]);
  });

  test('no browser ever loads what rules say of themselves for the docs', () => {
    const code = [...dateien].filter((pfad) => pfad.endsWith('.js')).map(text);
    // A single sentence may be that of a message, too.
    for (const { id, findet, warum, abhilfe } of REGELN)
      expect(
        code.some((js) => [findet, warum, abhilfe].every((satz) => js.includes(satz))),
        id,
      ).toBe(false);
  });

  test('no browser ever loads zod', () => {
    for (const pfad of dateien)
      if (pfad.endsWith('.js')) expect(text(pfad).includes('ZodError'), pfad).toBe(false);
  });
}

function pruefeDaten({ seiten, dateien, text, json }: Website) {
  const aemter = json<AmtExport[]>(pfade.daten.aemter('json'));
  const orte = json<OrtExport[]>(pfade.daten.orte);
  const ids = verzeichnis.aemter.map(({ id }) => id).toSorted();

  test('every record is in list, exports and map, with the same number', () => {
    expect(quelltexte.map(({ kennung }) => kennung).toSorted()).toEqual(ids);
    expect(aemter.map(({ id }) => id).toSorted()).toEqual(ids);
    const liste = seiten.get(datei(pfade.aemter))!;
    for (const { url, id, anzahl } of aemter) {
      const seite = seiten.get(seiteVon(url))!;
      const zahl = anzahl.toLocaleString('de-DE');
      expect(seite, id).toContain(zahl);
      const zeile = new RegExp(`<tr(?:(?!</tr>).)*href="${pfade.amt(id)}".*?</tr>`, 's');
      expect(zeile.exec(liste)?.[0], id).toContain(zahl);
      expect(json<AmtExport>(pfade.daten.amt(id))).toMatchObject({ id, anzahl });
    }
    const gueltige = aemter.filter(({ status }) => status === 'gueltig');
    const marken = entpackeAemter(json<Kartenaemter>(pfade.kartendaten.aemter));
    expect(marken.map(({ id, anzahl }) => `${id} ${anzahl}`).toSorted()).toEqual(
      gueltige.map(({ id, anzahl }) => `${id} ${anzahl}`).toSorted(),
    );
  });

  test('CSV and GeoJSON have as many as JSON', () => {
    const [, ...zeilen] = text(pfade.daten.aemter('csv')).trimEnd().split('\r\n');
    expect(zeilen).toHaveLength(aemter.length);
    const { features } = json<{ features: unknown[] }>(pfade.daten.aemter('geojson'));
    expect(features).toHaveLength(aemter.length);
  });

  test('every place page names the authorities of orte.json, with the seal where one is recorded', () => {
    expect(orte.map(({ ags }) => ags)).toEqual(register.orte.map(({ schluessel }) => schluessel));
    for (const { url, zustaendig } of orte) {
      const karten = [
        ...seiten.get(seiteVon(url))!.matchAll(/<section[^>]* id="(ebene-\w+)"(.*?)<\/section>/gs),
      ];
      // A kreisfreie Stadt stands there once, for both of its levels.
      const namen = new Map(zustaendig.map(({ name, ebene, amt }) => [name, { ebene, amt }]));
      for (const { name, ebene } of zustaendig.toReversed()) namen.get(name)!.ebene = ebene;
      expect(
        karten.map(([, id]) => id),
        url,
      ).toEqual([...namen.values()].map(({ ebene }) => `ebene-${ebene}`));
      for (const [i, [name, { amt }]] of [...namen].entries()) {
        // A soft hyphen in a long name is no part of it.
        expect(sauber(karten[i]![2]!), url).toContain(name);
        expect(karten[i]![2]!.includes(`href="/aemter/${amt}/"`), `${url} ${name}`).toBe(
          amt !== null,
        );
      }
    }
  });

  test('every office page leads to the form with its record, which is there as it was written', () => {
    for (const { kennung, text: geschrieben } of quelltexte) {
      for (const sprache of SPRACHEN)
        expect(seiten.get(datei(inSprache(pfade.amt(kennung), sprache)))).toContain(
          `href="${pfade.redaktionAmt(kennung)}"`,
        );
      expect(text(pfade.daten.amtYaml(kennung))).toBe(geschrieben);
    }
  });

  test('the worklist counts, on its page and as a table, what the files lack', () => {
    const luecken = lueckenDerDateien(inhaltsordner(), HEUTE);
    const html = seiten.get(datei(pfade.arbeitsliste))!;
    const blatt = text(pfade.arbeitslisteCsv);
    expect(blatt.startsWith('\uFEFF')).toBe(true);
    const [kopf, ...zeilen] = blatt.trimEnd().split('\r\n');
    expect(zeilen).toHaveLength(luecken.size);
    expect(html.match(/<tr data-art=/g) ?? []).toHaveLength(luecken.size);
    const spalte = kopf!.split(';').indexOf('Stand') + 1;
    for (const [i, grund] of FEHLGRUENDE.entries()) {
      const anzahl = anzahlJe(luecken, grund);
      const [, kachel = ''] =
        new RegExp(`<button[^>]* data-grund="${grund}".*?<strong>(.*?)</strong>`, 's').exec(html) ??
        [];
      if (kachel !== '–') expect(kachel.replace('.', ''), grund).toBe(String(anzahl));
      const schritte = [...html.matchAll(new RegExp(`<a data-grund="${grund}" href="[^"]*`, 'g'))];
      expect(schritte.length, grund).toBe(anzahl);
      expect(zeilen.filter((zeile) => zeile.split(';')[spalte + i] === 'ja').length, grund).toBe(
        anzahl,
      );
    }
    for (const id of luecken.keys())
      expect(html, id).toContain(`href="${pfade.redaktionAmt(id)}&amp;feld=`);
  });

  test('every former id leads to the record of today', () => {
    for (const { id, datensatz } of verzeichnis.aemter)
      for (const alt of datensatz.frueher ?? [])
        expect(text(datei(pfade.amt(alt)))).toContain(`url=${pfade.amt(id)}`);
    expect(dateien.has('/pagefind/pagefind.js')).toBe(true);
  });
}

function pruefeBilder({ seiten, dateien, text }: Website) {
  test('every page that can be shared names a picture of this site', () => {
    for (const [seite, html] of seiten) {
      if (html.includes('content="noindex"')) continue;
      const bild = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
      expect(bild, seite).toMatch(/^https?:/);
      expect(dateien.has(new URL(bild!).pathname), `${seite} → ${bild}`).toBe(true);
    }
  });

  test('every office has its own picture, and signets at each of its ids', () => {
    for (const amt of verzeichnis.aemter) {
      expect(seiten.get(datei(pfade.amt(amt.id)))).toContain(pfade.teilbild.amt(amt.id));
      for (const { zusatz } of SIGNETE) {
        const [heutiges, ...fruehere] = alleKennungen(amt).map((id) =>
          text(pfade.signet.bild(id, zusatz)),
        );
        expect(heutiges).toContain(`<title id="titel">Digitales Amt: ${amt.name}</title>`);
        for (const frueheres of fruehere) expect(frueheres).toBe(heutiges);
      }
    }
  });
}

function pruefeEinbettungen({ seiten, json }: Website) {
  const seiteZu = (pfad: string) => seiten.get(datei(pfad))!;
  const entdeckt = (pfad: string) =>
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      seiteZu(pfad),
    )?.[1];
  /** The page in the frame that the description of a page names. */
  const rahmenVon = (pfad: string) => {
    const { html, title } = json<{ html: string; title: string }>(seiteVon(entdeckt(pfad)!));
    const eingebettet = seiten.get(seiteVon(/<iframe src="([^"]+)"/.exec(html)![1]!))!;
    expect(sauber(eingebettet), pfad).toContain(`<title>${title}</title>`);
    return eingebettet;
  };

  test('every office is embedded with its number, or that its seal is gone, at all of its ids', () => {
    for (const amt of verzeichnis.aemter) {
      const html = rahmenVon(pfade.amt(amt.id));
      expect(html, amt.id).toContain(amt.zahl.anzahl.toLocaleString('de-DE'));
      expect(html.includes('gilt seit'), amt.id).toBe(amt.status === 'entzogen');
      for (const id of alleKennungen(amt)) expect(seiteZu(pfade.einbetten.amt(id))).toBe(html);
    }
  });

  test('Landkreise and the map are embedded, too', () => {
    for (const kreis of register.landkreise) rahmenVon(pfade.landkreis(gebietsSlug(kreis)));
    rahmenVon(pfade.karte);
    rahmenVon(inSprache(pfade.karte, 'en'));
  });

  test('an embed is for frames alone: not to be found, its page is the full one, its links leave the frame', () => {
    for (const [seite, html] of seiten) {
      if (!istEinbettung(seite)) continue;
      expect(html, seite).toContain('<meta name="robots" content="noindex">');
      expect(html, seite).toContain('<base target="_blank">');
      const ganz = /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;
      expect(seiten.has(seiteVon(ganz)), `${seite} → ${ganz}`).toBe(true);
    }
  });
}

/** All tests of the site that was built into a folder from the content in use. */
export function pruefeWebsite(ordner: string): void {
  const website = lies(ordner);
  describe('every page', () => pruefeSeiten(website));
  describe('budgets (compressed, first visit)', () => pruefeGewicht(website));
  describe('open data', () => pruefeDaten(website));
  describe('pictures', () => pruefeBilder(website));
  describe('embeds', () => pruefeEinbettungen(website));
  describe('comparison', () => pruefeVergleich(website));
}
