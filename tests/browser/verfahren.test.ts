/** The procedures that an office offers online: its page, their list, the search, the answer of an errand. */
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { verfahrenszeilen } from '../../src/domain/verzeichnis/verfahren.ts';
import { anliegen, verfahren, verzeichnis } from '../hilfe/inhalt.ts';
import { besuche, url } from '../hilfe/browser.ts';

const t = texte('de');
const ohneSkript = { javaScriptEnabled: false };
const listeVon = (id: string) => verfahren.find((eine) => eine.id === id)!.datei;

describe('the page of an office', () => {
  test('names a few, with day and source, and leads to all, without JavaScript', async () => {
    for (const { id, datei } of verfahren) {
      const { seite } = await besuche(pfade.amt(id), ohneSkript);
      const abschnitt = seite.locator('section[aria-labelledby=verfahren]');
      const text = (await abschnitt.textContent())!;
      expect(text).toContain(t.verfahren.satz(datei.verfahren.length));
      expect(text).toContain('Stand: ');
      expect(await abschnitt.locator('li').count()).toBe(Math.min(5, datei.verfahren.length));
      expect(await abschnitt.locator(`a[href="${datei.quelle}"]`).count()).toBe(1);
      await abschnitt.locator(`a[href$="${pfade.verfahren(id)}"]`).click();
      const namen = verfahrenszeilen(datei).map(({ name }) => name);
      const zeilen = await seite.locator('main .ortsliste > li').allTextContents();
      expect(zeilen).toHaveLength(namen.length);
      for (const [i, name] of namen.entries()) expect(zeilen[i]!.trim()).toContain(name);
    }
  });

  test('tells the number of the list from that of the record, each with its day', async () => {
    const { seite } = await besuche(pfade.amt('landeshauptstadt-muenchen'), ohneSkript);
    const text = await seite.locator('section[aria-labelledby=verfahren]').textContent();
    expect(text).toContain('250 Online-Verfahren');
    expect(text).toContain('1. Juni 2026');
    expect(text).toContain('(236, Stand: Dezember 2025)');
    expect(await seite.locator('.siegelmarke').textContent()).toContain('236');
  });

  test('says nothing where no list is known', async () => {
    const { id } = verzeichnis.aemter.find((amt) => !amt.verfahren)!;
    const { seite } = await besuche(pfade.amt(id), ohneSkript);
    expect(await seite.locator('#verfahren').count()).toBe(0);
  });

  test('former addresses lead to the list of today', async () => {
    for (const { id, datensatz, verfahren: eigene } of verzeichnis.aemter)
      for (const alt of (eigene && datensatz.frueher) ?? []) {
        const antwort = await fetch(url + pfade.verfahren(alt));
        expect(await antwort.text(), alt).toContain(`url=${pfade.verfahren(id)}`);
      }
  });
});

describe('the search', () => {
  const treffer = async (begriff: string) => {
    const { seite } = await besuche(`/suche/?q=${encodeURIComponent(begriff)}`);
    await expect.poll(() => seite.locator('#s-status').textContent()).toMatch(/Treffer/);
    return seite.locator('#s-treffer li').evaluateAll((zeilen) =>
      zeilen.map((zeile) => ({
        ziel: zeile.querySelector('a')!.getAttribute('href')!,
        text: zeile.textContent,
      })),
    );
  };

  test('finds the office by a procedure, and leads to the list', async () => {
    const id = 'landeshauptstadt-muenchen';
    for (const { name } of listeVon(id).verfahren.filter((_, i) => i % 60 === 7)) {
      const eigener = (await treffer(name)).find(({ ziel }) => ziel.includes(pfade.amt(id)));
      expect(eigener?.ziel, name).toBe(pfade.verfahren(id));
      expect(eigener!.text).toContain(t.suche.inVerfahren);
    }
  });

  test('by its name leads to the office', async () => {
    for (const { id } of verfahren) {
      const amt = verzeichnis.aemter.find((eines) => eines.id === id)!;
      expect((await treffer(amt.name)).map(({ ziel }) => ziel)).toContain(pfade.amt(id));
    }
  });
});

describe('the answer of an errand', () => {
  const karte = async (id: string, ort: string) => {
    const { seite, klagen } = await besuche(`${pfade.anliegen(id)}?ort=${ort}`);
    await seite.locator('#antwort-karten .behoerde').first().waitFor();
    expect(klagen).toEqual([]);
    return seite.locator('#antwort-karten');
  };
  const online = (eines: Awaited<ReturnType<typeof karte>>) =>
    eines.getByRole('link', { name: t.antwort.online });

  test.each([
    ['wohnsitz-anmelden', 'dormitz', '20. Mai 2026'],
    ['unterhaltsvorschuss', 'muenchen', '1. Juni 2026'],
  ])('%s in %s goes online, with the way to its service', async (id, ort, tag) => {
    const link = online(await karte(id, ort));
    expect(await link.textContent()).toContain(tag);
    expect(await link.getAttribute('href')).toBe(
      anliegen.find((eines) => eines.id === id)!.bayernportal,
    );
  });

  test.each([
    ['denkmalschutz', 'muenchen', 'the list does not name it'],
    ['hundesteuer', 'dormitz', 'it has no address'],
    ['wohnsitz-anmelden', 'augsburg', 'there is no list'],
  ])('nothing is claimed of %s in %s: %s', async (id, ort) => {
    const eine = await karte(id, ort);
    expect(await online(eine).count()).toBe(0);
    expect(await eine.textContent()).not.toContain('online hier');
  });

  test('stands on the page of the place, without JavaScript, in both languages', async () => {
    for (const [pfad, worte] of [
      ['/orte/dormitz/', t],
      ['/en/orte/dormitz/', texte('en')],
    ] as const) {
      const { seite } = await besuche(pfad, ohneSkript);
      const erste = seite.locator('.online');
      expect(await erste.locator('p').textContent()).toContain(worte.antwort.online);
      expect(await erste.locator('a').count()).toBe(1);
      expect(await erste.locator('a').getAttribute('href')).toContain('/wohnsitz-anmelden/?ort=');
    }
  });
});
