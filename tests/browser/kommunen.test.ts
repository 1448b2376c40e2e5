/** The signet on the page for municipalities, on foreign pages, and its verification. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { gleichnamigeIn } from '../../src/domain/verzeichnis/gleichnamige.ts';
import { FORMEN, SIGNETE } from '../../src/domain/siegel/formen.ts';
import { prueftexte } from '../../src/domain/siegel/prueftexte.ts';
import { kommunentexte } from '../../src/domain/texte/kommunen.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche, url } from '../hilfe/browser.ts';
import { WEBSITE } from '../hilfe/fixtur.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';

const w = kommunentexte('de').signet;
const p = prueftexte('de');
const amt = verzeichnis.gueltige.find(({ art }) => art === 'landratsamt')!;
const code = (seite: Page) => seite.locator('#signetcode');
const feld = (seite: Page) => seite.getByRole('combobox', { name: w.feld });

describe('/fuer-kommunen/', () => {
  test('an office that is chosen by name: preview and HTML, in each form and colour', async () => {
    const { seite, klagen } = await besuche(pfade.fuerKommunen);
    await feld(seite).fill(`Landkreis ${amt.behoerde.name}`);
    await feld(seite).press('Enter');
    await seite.getByText(w.gewaehlt(amt.name)).waitFor();
    expect(await code(seite).textContent()).toContain(`/signet/${amt.id}-dunkel.svg`);
    await seite.getByLabel(w.form, { exact: true }).selectOption('kompakt');
    await seite.getByLabel(w.farbe, { exact: true }).selectOption('hell');
    const html = await code(seite).textContent();
    expect(html).toContain(`/signet/${amt.id}-kompakt.svg"`);
    expect(html).not.toContain('picture');
    expect(await seite.locator('#signetbuehne img').getAttribute('src')).toBe(
      `${url}/signet/${amt.id}-kompakt.svg`,
    );
    expect(klagen).toEqual([]);
  });

  test('the address names an office, also by a former id', async () => {
    const umbenannt = verzeichnis.aemter.find(({ datensatz }) => datensatz.frueher?.length)!;
    const { seite } = await besuche(pfade.signetseite(umbenannt.datensatz.frueher![0]!));
    await seite.getByText(w.gewaehlt(umbenannt.name)).waitFor();
  });

  test('a place without a record gets no signet, and is told why', async () => {
    const gleichnamige = gleichnamigeIn(verzeichnis.register);
    const ohne = verzeichnis.register.orte.find(
      (ort) => verzeichnis.amt(ort.schluessel) === undefined && gleichnamige(ort).length === 0,
    )!;
    const { seite } = await besuche(pfade.fuerKommunen);
    await feld(seite).fill(ohne.schluessel);
    await feld(seite).press('Enter');
    await seite.getByText(w.keins(ohne.name)).waitFor();
    expect(await code(seite).textContent()).toContain('KENNUNG');
  });

  test('without JavaScript: the HTML has a placeholder that is explained', async () => {
    const { seite } = await besuche(pfade.fuerKommunen, { javaScriptEnabled: false });
    expect(await code(seite).textContent()).toContain('/signet/KENNUNG.svg');
    expect(await seite.getByText(w.ohneSkript).isVisible()).toBe(true);
    expect(await feld(seite).isVisible()).toBe(false);
  });
});

test('signets are drawn inside <img> on a foreign page', async () => {
  const { seite } = await besuche(pfade.fuerKommunen);
  // The page is another site's; the pictures come from the address of this one.
  await seite.route('https://kommune.example/', (weg) =>
    weg.fulfill({
      contentType: 'text/html',
      body: SIGNETE.map(
        ({ zusatz }) =>
          `<img src="https://verzeichnis.example${pfade.signet.bild(amt.id, zusatz)}">`,
      ).join(''),
    }),
  );
  await seite.route('https://verzeichnis.example/**', (weg) =>
    weg.fulfill({
      contentType: 'image/svg+xml',
      body: readFileSync(WEBSITE + new URL(weg.request().url()).pathname, 'utf8'),
    }),
  );
  await seite.goto('https://kommune.example/', { waitUntil: 'load' });
  const masse = await seite.evaluate(() =>
    [...document.images].map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight]),
  );
  expect(masse).toEqual(SIGNETE.map(({ form }) => [FORMEN[form].breite, FORMEN[form].hoehe]));
});

describe('/pruefen/', () => {
  const signet = (id: string) => readFileSync(`${WEBSITE}${pfade.signet.bild(id)}`, 'utf8');
  const pruefe = async (seite: Page, text: string) => {
    await seite.getByLabel(p.feld).fill(text);
    await seite.getByRole('button', { name: p.pruefen, exact: true }).click();
    return seite.getByRole('status').locator('h2').textContent();
  };

  test('without a network: genuine, changed, withdrawn, an address; nothing is sent', async () => {
    const { seite, anfragen, fremde, klagen } = await besuche(pfade.pruefen);
    await seite.context().setOffline(true);
    const vorher = anfragen.length;
    const echt = signet(amt.id);
    expect(await pruefe(seite, echt)).toBe(p.siegel.echt[0]);
    expect(await pruefe(seite, echt.replace('<use', '<use '))).toBe(p.siegel.veraendert[0]);
    const entzogen = verzeichnis.aemter.find(({ status }) => status === 'entzogen')!;
    expect(await pruefe(seite, signet(entzogen.id))).toBe(p.siegel.entzogen[0]);
    const mitWebsite = verzeichnis.gueltige.find(({ datensatz }) => datensatz.website)!;
    const { host } = new URL(mitWebsite.datensatz.website!);
    expect(await pruefe(seite, `https://${host}/`)).toBe(p.adresse.echt('')[0]);
    expect(await pruefe(seite, `http://${host}/`)).toBe(p.adresse.ungesichert('')[0]);
    expect(await pruefe(seite, `https://${host}.example.org/`)).toBe(p.adresse.verkleidet('')[0]);
    expect([anfragen.slice(vorher), fremde, klagen]).toEqual([[], [], []]);
  });

  test('a signature by itself', async () => {
    const { seite } = await besuche(pfade.pruefen);
    const jws = readFileSync(`${WEBSITE}${pfade.signet.jws(amt.id)}`, 'utf8');
    expect(await pruefe(seite, jws)).toBe(p.siegel.echt[0]);
  });

  test('Enter verifies', async () => {
    const { seite } = await besuche(`/en${pfade.pruefen}`);
    const en = prueftexte('en');
    await seite.getByLabel(en.feld).fill('https://example.org/');
    await seite.keyboard.press('Enter');
    await seite.getByText(en.adresse.unbekannt('')[0]).waitFor();
  });
});
