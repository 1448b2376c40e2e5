/** Checks of the built site (dist). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { AmtExport, OrtExport } from '../src/domain/ausgabe/export.ts';
import { quelltexte, verzeichnis } from './hilfe/inhalt.ts';

const DIST = 'dist';
const dateien = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length)),
);
const lies = (pfad: string) => readFileSync(join(DIST, pfad), 'utf8');
const seiten = new Map(
  [...dateien].filter((datei) => datei.endsWith('.html')).map((datei) => [datei, lies(datei)]),
);
const kb = (pfad: string) => gzipSync(readFileSync(join(DIST, pfad)), { level: 9 }).length / 1024;
const datei = (pfad: string) => (pfad.endsWith('/') ? `${pfad}index.html` : pfad);
const ids = new Map(
  [...seiten].map(([pfad, html]) => [
    pfad,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
  ]),
);

describe('every page', () => {
  test('there is one for every office, place, Landkreis and Regierungsbezirk', () => {
    const [sprachen, anliegen] = [2, 48];
    const uebersetzt = 143 + 2056 + 5;
    // Landkreise, Regierungsbezirke, errands with their index, editors' form and rules, search, 404.
    expect(seiten.size).toBe(sprachen * uebersetzt + 71 + 7 + anliegen + 1 + 2 + 1 + 1);
  });

  test('internal links and fragments resolve', () => {
    const tot = new Set<string>();
    for (const [seite, html] of seiten)
      for (const [, ziel] of html.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        if (!ziel || /^(https?:|mailto:|tel:|data:)/.test(ziel)) continue;
        const [pfad = '', anker] = ziel.replaceAll('&amp;', '&').split('#');
        const gemeint = pfad ? datei(decodeURI(pfad.split('?')[0]!)) : seite;
        if (!dateien.has(gemeint)) tot.add(`${seite} → ${ziel}`);
        else if (anker && !ids.get(gemeint)?.has(anker)) tot.add(`${seite} → ${ziel} (fragment)`);
      }
    expect([...tot]).toEqual([]);
  });

  test('has its own title and exactly one h1', () => {
    const titel = new Map<string, string>();
    for (const [seite, html] of seiten) {
      const name = /<title>(.*?)<\/title>/s.exec(html)![1]!;
      expect(titel.get(name), `${seite} has the title of`).toBeUndefined();
      titel.set(name, seite);
      expect(html.match(/<h1[\s>]/g), seite).toHaveLength(1);
    }
  });

  test('is valid HTML', async () => {
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
    const fehler: string[] = [];
    for (const [seite, html] of seiten)
      for (const { messages } of (await pruefer.validateString(html)).results)
        for (const { ruleId, message, line } of messages)
          // The editors' form sends nothing: Enter in a field must not open another website.
          if (!(seite === '/redaktion/index.html' && ruleId === 'wcag/h32'))
            fehler.push(`${seite}:${line} ${ruleId} ${message}`);
    expect(fehler.slice(0, 20)).toEqual([]);
  });

  test('loads nothing from other hosts', () => {
    for (const [seite, html] of seiten)
      expect(
        html.match(
          /<(?:script|img|iframe|source)[^>]+src="https?:|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="https?:/g,
        ),
        seite,
      ).toBeNull();
  });

  test('has no executable inline script', () => {
    for (const [seite, html] of seiten)
      for (const [skript] of html.matchAll(/<script[^>]*>/g))
        expect(skript, seite).toMatch(/src="|application\/ld\+json/);
  });

  test('stands in the sitemap once, and nothing else does', () => {
    const eintraege = [...lies('/sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) =>
      datei(decodeURI(new URL(url!).pathname)),
    );
    expect(new Set(eintraege).size).toBe(eintraege.length);
    expect(eintraege.toSorted()).toEqual(
      [...seiten.keys()].filter((seite) => seite !== '/404.html').toSorted(),
    );
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
      if (alternativen.length === 0) expect(englisch, seite).toBe(false);
      for (const [, pfad] of alternativen)
        expect(verweise(seiten.get(datei(pfad!)) ?? ''), `${seite} → ${pfad}`).toEqual(
          alternativen,
        );
    }
  });

  test('robots.txt names the sitemap', () =>
    expect(lies('/robots.txt')).toContain('/sitemap-index.xml'));
});

describe('budgets (compressed, first visit)', () => {
  const gemeinsam = [...dateien]
    .filter((pfad) =>
      /\/_astro\/(Basis.*\.css|fira.*\.woff2|Finder.*\.js|preload-helper.*\.js)$/.test(pfad),
    )
    .concat('/favicon.svg');
  const ganz = (seite: string) =>
    [seite, ...gemeinsam].reduce((summe, pfad) => summe + kb(pfad), 0);

  test('an office or Ort page, all of it, at most 30 KB', () => {
    const groesste = [...seiten.keys()]
      .filter((seite) => /^\/(en\/)?(aemter|orte)\/.+\/index\.html$/.test(seite))
      .map((seite) => ({ seite, kb: ganz(seite) }))
      .sort((a, b) => b.kb - a.kb)[0]!;
    console.log(`largest office or Ort page: ${groesste.seite} ${groesste.kb.toFixed(1)} KB`);
    expect(groesste.kb).toBeLessThanOrEqual(30);
  });

  test('the start page at most 60 KB', () => {
    console.log(`start page: ${ganz('/index.html').toFixed(1)} KB`);
    expect(ganz('/index.html')).toBeLessThanOrEqual(60);
  });

  test('the finder index at most 60 KB', () => {
    console.log(`finder index: ${kb('/finder.json').toFixed(1)} KB`);
    expect(kb('/finder.json')).toBeLessThanOrEqual(60);
  });

  test('the map at most 100 KB of code and statewide data', () => {
    const karte = [...dateien]
      .filter((pfad) =>
        /\/_astro\/(kartenwerk|Kartenseite|texte|urls|ortsname).*\.(js|css)$/.test(pfad),
      )
      .concat('/karte/kreise.json', '/karte/aemter.json');
    const summe = karte.reduce((s, pfad) => s + kb(pfad), 0);
    console.log(`map: ${summe.toFixed(1)} KB`);
    expect(karte.length).toBeGreaterThan(4);
    expect(summe).toBeLessThanOrEqual(100);
  });

  test("the editors' form at most 60 KB of code and 100 KB of register, loaded by it alone", () => {
    const html = lies('/redaktion/index.html');
    const eigene = [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)]
      .map(([, pfad]) => pfad!)
      .filter((pfad) => !gemeinsam.includes(pfad));
    const summe = eigene.reduce((bisher, pfad) => bisher + kb(pfad), 0);
    console.log(
      `editors' form: ${summe.toFixed(1)} KB, ${kb('/redaktion/daten.json').toFixed(1)} KB`,
    );
    expect(summe).toBeLessThanOrEqual(60);
    expect(kb('/redaktion/daten.json')).toBeLessThanOrEqual(100);
  });

  test('no browser ever loads zod', () => {
    for (const pfad of dateien)
      if (pfad.endsWith('.js')) expect(lies(pfad).includes('ZodError'), pfad).toBe(false);
  });
});

describe('open data', () => {
  test('aemter.json has every record', () => {
    const aemter = JSON.parse(lies('/daten/v1/aemter.json')) as AmtExport[];
    expect(aemter.map(({ id }) => id).toSorted()).toEqual(
      verzeichnis.aemter.map(({ id }) => id).toSorted(),
    );
    for (const { url, id } of aemter) {
      expect(dateien.has(datei(new URL(url).pathname))).toBe(true);
      expect(dateien.has(`/daten/v1/amt/${id}.json`)).toBe(true);
    }
  });
  test('orte.json has every municipality with its page', () => {
    const orte = JSON.parse(lies('/daten/v1/orte.json')) as OrtExport[];
    expect(orte).toHaveLength(2056);
    for (const { url } of orte) expect(dateien.has(datei(new URL(url).pathname)), url).toBe(true);
  });
  test('every place page names the authorities of orte.json, with the seal where one is recorded', () => {
    const orte = JSON.parse(lies('/daten/v1/orte.json')) as OrtExport[];
    for (const { url, zustaendig } of orte) {
      const html = seiten.get(datei(new URL(url).pathname))!;
      const karten = [...html.matchAll(/<li id="ebene-(\w+)"(.*?)<\/li>/gs)];
      expect(
        karten.map(([, ebene]) => ebene),
        url,
      ).toEqual(zustaendig.map(({ ebene }) => ebene));
      for (const [i, { name, amt }] of zustaendig.entries()) {
        expect(karten[i]![2], url).toContain(name);
        expect(karten[i]![2]!.includes(`href="/aemter/${amt}/"`), `${url} ${name}`).toBe(
          amt !== null,
        );
      }
    }
  });
  test('CSV and GeoJSON have as many', () => {
    expect(lies('/daten/v1/aemter.csv').trimEnd().split('\r\n')).toHaveLength(144);
    expect(
      (JSON.parse(lies('/daten/v1/aemter.geojson')) as { features: unknown[] }).features,
    ).toHaveLength(143);
  });
});

test('every office page leads to the form with its record, which is there as it was written', () => {
  for (const [pfad, html] of seiten) {
    const id = /^\/(?:en\/)?aemter\/([^/]+)\/index\.html$/.exec(pfad)?.[1];
    if (id) expect(html, pfad).toContain(`href="/redaktion/?amt=${id}"`);
  }
  for (const { kennung, text } of quelltexte)
    expect(lies(`/daten/v1/amt/${kennung}.yaml`)).toBe(text);
});
