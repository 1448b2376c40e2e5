import { describe, expect, test } from 'vitest';
import {
  alsOembed,
  amtEinbettung,
  elementcode,
  festcode,
  hatFestgehalten,
  grafikEinbettung,
  KARTENEINBETTUNG,
  kreisEinbettung,
  rahmencode,
  type Standeintrag,
} from '../../src/domain/ausgabe/einbettung.ts';
import { standHat } from '../../src/domain/ausgabe/zitat.ts';
import { standExport } from '../../src/domain/ausgabe/zustand.ts';
import { siegelstatus } from '../../src/domain/siegel/siegelstatus.ts';
import { SPRACHEN } from '../../src/domain/sprache/sprachen.ts';
import { datum } from '../../src/domain/texte/anzeige.ts';
import { einbettungstexte } from '../../src/domain/texte/einbetten.ts';
import { ersteKennung, gesamtstandAm } from '../../src/domain/vergleich/gesamtstand.ts';
import { stichtage } from '../../src/domain/vergleich/stichtage.ts';
import { schwelleVon } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { gruppeVon } from '../../src/domain/vergleich/gruppen.ts';
import { zahlbeispiele } from '../../src/domain/vergleich/zahlbeispiele.ts';
import { HEUTE, verzeichnis } from '../hilfe/inhalt.ts';

const WEBSITE = 'https://beispiel.de/unter/pfad';

const alle = [
  ...verzeichnis.aemter.map(amtEinbettung),
  kreisEinbettung({ slug: 'forchheim', name: 'Landkreis Forchheim' }),
  KARTENEINBETTUNG,
  grafikEinbettung({ id: 'x', titel: 'Digitales Amt: Grafik', hoehe: 400 }),
];

describe('HTML to copy', () => {
  test.each([rahmencode, elementcode])('every address lies below the base path', (code) => {
    for (const einbettung of alle) {
      const adressen = [...code(einbettung, WEBSITE).matchAll(/(?:src|href)="([^"]*)"/g)];
      expect(adressen.length).toBeGreaterThan(1);
      for (const [, adresse] of adressen)
        expect(adresse).toMatch(/^https:\/\/beispiel\.de\/unter\/pfad\//);
    }
  });

  test.each(SPRACHEN)(
    'a page that forbids foreign content is told what to allow: %s',
    (sprache) => {
      const { richtlinie } = einbettungstexte(sprache).abschnitt;
      const noetig = { '<img ': 'img-src', '<iframe ': 'frame-src', '<script ': 'script-src' };
      const html = alle.flatMap((eine) => [rahmencode(eine, WEBSITE), elementcode(eine, WEBSITE)]);
      for (const [tag, wort] of Object.entries(noetig))
        expect(!html.some((code) => code.includes(tag)) || richtlinie.includes(wort)).toBe(true);
    },
  );

  test('a name is never HTML', () => {
    const name = 'Amt "<script>" & Söhne';
    for (const code of [rahmencode, elementcode]) {
      const html = code(amtEinbettung({ id: 'x', name }), WEBSITE);
      expect(html).not.toContain('<script>"');
      expect(html).toContain('&quot;&lt;script>&quot; &amp; Söhne');
    }
  });

  test('a frame has a title, a size that fits any column, and a link beside it', () => {
    for (const einbettung of alle) {
      const html = rahmencode(einbettung, WEBSITE);
      expect(html).toMatch(/<iframe [^>]*title="Digitales Amt: [^"]+"/);
      expect(html).toContain('width:100%');
      expect(html).toContain(`<a href="${WEBSITE}${einbettung.ziel}">`);
    }
  });
});

describe('text that stays', () => {
  test('says number and Stand, or that the seal is gone; a lower bound stays one', () => {
    for (const amt of verzeichnis.aemter) {
      const text = festcode(siegelstatus(amt), WEBSITE, '2026-06-15', undefined);
      expect(text).toContain('Verzeichnis vom 15. Juni 2026');
      expect(text).toContain(`${WEBSITE}/aemter/${amt.id}/`);
      if (amt.status === 'entzogen') expect(text).toContain('nicht mehr');
      else {
        expect(text).toContain(`${amt.zahl.anzahl.toLocaleString('de-DE')} Online-Verfahren`);
        expect(text).toContain(amt.zahl.stand ? 'Stand: ' : 'Stand nicht bekannt');
        expect(text.includes('mindestens')).toBe(amt.zahl.mindestens ?? false);
      }
    }
  });
});

describe('text that stays names the state that has it', () => {
  const tag = stichtage(HEUTE).at(-1)!;
  const zeilen = gesamtstandAm(verzeichnis.aemter, tag).map(standExport) as Standeintrag[];
  test('exactly if the number and the Stand are in its file, under the first id', () => {
    for (const amt of verzeichnis.aemter)
      expect(hatFestgehalten(zeilen, siegelstatus(amt)), amt.id).toBe(standHat(tag, amt, true));
    expect(verzeichnis.aemter.some((amt) => standHat(tag, amt, true))).toBe(true);
    const amt = verzeichnis.aemter.find((eines) => standHat(tag, eines, true))!;
    const umbenannt = { ...siegelstatus(amt), id: 'markt-neu', frueher: [ersteKennung(amt)] };
    expect(hatFestgehalten(zeilen, umbenannt)).toBe(true);
    expect(hatFestgehalten(zeilen, { ...umbenannt, anzahl: amt.zahl.anzahl + 1 })).toBe(false);
  });
  test('with its address', () => {
    const text = festcode(siegelstatus(verzeichnis.aemter[0]!), WEBSITE, HEUTE, tag);
    expect(text).toContain(`href="${WEBSITE}/daten/stand/${tag}/"`);
    expect(text).toContain(`Stand vom ${datum(tag, 'de')}`);
  });
});

test('oEmbed has what version 1.0 asks of the type rich, and a whole thumbnail', () => {
  for (const einbettung of alle) {
    const daten = alsOembed(einbettung, '/bilder/x.png', (pfad) => WEBSITE + pfad);
    expect(daten).toMatchObject({ version: '1.0', type: 'rich', ...{ title: einbettung.titel } });
    expect(daten.html).toBe(rahmencode(einbettung, WEBSITE));
    expect(daten.html).toContain(`width="${daten.width}" height="${daten.height}"`);
    for (const zahl of [daten.thumbnail_width, daten.thumbnail_height, daten.cache_age])
      expect(zahl).toBeGreaterThan(0);
    expect(new URL(daten.thumbnail_url).pathname).toMatch(/\.png$/);
    expect(daten.provider_url).toBe(`${WEBSITE}/`);
  }
});

test('examples of numbers are exact, dated, at the threshold, one of a group, and held', () => {
  const beispiele = zahlbeispiele(verzeichnis.gueltige);
  expect(beispiele.length).toBeGreaterThan(0);
  expect(new Set(beispiele.map(({ art }) => gruppeVon(art))).size).toBe(beispiele.length);
  for (const amt of beispiele) {
    expect(amt.status).toBe('gueltig');
    expect(amt.zahl.mindestens ?? false).toBe(false);
    expect(amt.zahl.stand).toBeDefined();
    expect(amt.zahl.anzahl).toBeGreaterThanOrEqual(schwelleVon(amt));
  }
});
