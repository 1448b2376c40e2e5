import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';
import { besuche } from '../hilfe/browser.ts';
import { verzeichnis } from '../hilfe/inhalt.ts';

const marken = (seite: Page): Locator => seite.locator('.marke-amt');

/** The zoom in the address, which follows every move; undefined before the first. */
const zoomVon = (seite: Page): number | undefined => {
  const zoom = new URL(seite.url()).searchParams.get('z');
  return zoom === null ? undefined : Number(zoom);
};

interface Kasten {
  name: string;
  links: number;
  oben: number;
  rechts: number;
  unten: number;
}

/** Where elements of the map stand on the screen; what shows through its edge is cut there. */
const kaesten = (seite: Page, auswahl: string): Promise<Kasten[]> =>
  seite.locator(auswahl).evaluateAll((elemente) =>
    elemente.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const name = element.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
      return {
        name: `${name} ${element.className}`,
        links: left,
        oben: top,
        rechts: right,
        unten: bottom,
      };
    }),
  );

const beruehren = (a: Kasten, b: Kasten) =>
  a.links < b.rechts && b.links < a.rechts && a.oben < b.unten && b.oben < a.unten;

describe('marks', () => {
  test('from Regierungsbezirk to office by keyboard; the popup takes the focus and gives it back', async () => {
    const { seite, klagen, anfragen } = await besuche('/karte/');
    // The first view is made of areas; the offices come when one is opened.
    await seite.getByRole('button', { name: /^Oberfranken \d+ Ämter/ }).focus();
    expect(anfragen).not.toContain(pfade.kartendaten.aemter);
    await seite.keyboard.press('Enter');
    // The group has gone; the focus goes on to what came in its place.
    await expect.poll(() => zoomVon(seite)).toBeGreaterThan(7.5);
    expect(anfragen).toContain(pfade.kartendaten.aemter);
    await expect
      .poll(() => seite.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/Ämter|Verfahren/);
    await seite.goto(new URL('/karte/?z=11&lat=49.6&lon=11.1', seite.url()).href);
    const amt = seite.getByRole('button', {
      name: 'VG Dormitz 64 Online-Verfahren',
    });
    await amt.waitFor();
    await seite.locator('.gebiet.s2:visible').first().waitFor();
    await amt.focus();
    await seite.keyboard.press('Enter');
    const verweis = seite.locator(
      '.leaflet-popup a[href$="/aemter/verwaltungsgemeinschaft-dormitz/"]',
    );
    await verweis.waitFor();
    expect(await verweis.evaluate((element) => element === document.activeElement)).toBe(true);
    await seite.keyboard.press('Escape');
    await verweis.waitFor({ state: 'detached' });
    expect(await amt.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(klagen).toEqual([]);
  });

  test('neither cover each other nor each other’s names, are named, and come from north to south', async () => {
    const { seite } = await besuche('/karte/');
    for (const adresse of [
      '',
      '?z=8&lat=49&lon=11.5',
      '?z=9&lat=48.2&lon=11.5',
      '?z=10&lat=49.6&lon=11',
    ]) {
      await seite.goto(new URL(`/karte/${adresse}`, seite.url()).href);
      await marken(seite).first().waitFor();
      const alle = [...(await kaesten(seite, '.marke-amt')), ...(await kaesten(seite, '.schild'))];
      for (const [i, einer] of alle.entries())
        for (const anderer of alle.slice(i + 1))
          expect(beruehren(einer, anderer), `${adresse}: ${einer.name} / ${anderer.name}`).toBe(
            false,
          );
      const mitten = (await kaesten(seite, '.marke-amt')).map(
        ({ oben, unten }) => (oben + unten) / 2,
      );
      for (const [i, mitte] of mitten.slice(1).entries())
        expect(mitte).toBeGreaterThan(mitten[i]! - 1);
      // Each is called what is seen of it.
      for (const [name, gesehen] of await seite
        .locator('.marke-amt')
        .evaluateAll((eine) => eine.map((e) => [e.getAttribute('aria-label'), e.textContent])))
        expect(name).toContain(gesehen!.trim());
    }
    // What has no name says nothing to those who hear the page.
    expect(await seite.getByRole('main').ariaSnapshot()).not.toMatch(/^ *- img$/m);
  });

  test('what the pointer rests on is named inside the map, until Escape; buttons move it without dragging', async () => {
    // Leaflet moves by the clock, which stands still here.
    const { seite } = await besuche('/karte/');
    await marken(seite).first().waitFor();
    await seite.locator('.karte-beweglich .gebiet').first().dispatchEvent('mouseover');
    const anzeige = seite.locator('.karten-anzeige');
    await anzeige.getByText('der Bevölkerung').waitFor();
    const [karte] = await kaesten(seite, '#karte');
    const [text] = await kaesten(seite, '.karten-anzeige');
    expect(text!.links).toBeGreaterThanOrEqual(karte!.links);
    expect(text!.rechts).toBeLessThanOrEqual(karte!.rechts);
    expect(text!.unten).toBeLessThanOrEqual(karte!.unten);
    await seite.keyboard.press('Escape');
    expect(await anzeige.textContent()).toBe('');
    const stelle = (achse: 'lat' | 'lon') => Number(new URL(seite.url()).searchParams.get(achse));
    await seite.getByRole('button', { name: 'Vergrößern' }).click();
    await expect.poll(() => zoomVon(seite)).toBeGreaterThan(7);
    for (const [knopf, achse, richtung] of [
      ['Norden', 'lat', 1],
      ['Osten', 'lon', 1],
      ['Süden', 'lat', -1],
      ['Westen', 'lon', -1],
    ] as const) {
      const vorher = stelle(achse);
      await seite.getByRole('button', { name: `Nach ${knopf} verschieben` }).click();
      await expect.poll(() => (stelle(achse) - vorher) * richtung).toBeGreaterThan(0);
    }
  });
});

/**
 * Notes from now on which attributes of the drawn areas change. Areas may come and go at any time;
 * and Leaflet marks the one under the pointer, for its shape.
 */
const beobachteFlaechen = (seite: Page): Promise<void> =>
  seite.evaluate(() => {
    const geaendert: string[] = [];
    Object.assign(window, { geaendert });
    const bild = document.querySelector('.leaflet-overlay-pane')!;
    new MutationObserver((aenderungen) => {
      for (const { target, attributeName } of aenderungen)
        if (attributeName !== 'class') geaendert.push(`${attributeName} of ${target.nodeName}`);
    }).observe(bild, { attributes: true, subtree: true });
  });
const geaenderteFlaechen = (seite: Page): Promise<string[]> =>
  seite.evaluate(() => [
    ...new Set((window as unknown as { geaendert: string[] }).geaendert.splice(0)),
  ]);

test('areas are drawn once: a move leaves them and the marks in view as they are, a zoom their paths', async () => {
  // So near that municipalities are drawn.
  const { seite } = await besuche('/karte/?z=13&lat=49.6&lon=11.1', { reducedMotion: 'reduce' });
  await seite.locator('.gebiet.s2:visible').first().waitFor();
  await beobachteFlaechen(seite);
  const eine = await marken(seite).first().elementHandle();
  const text = await eine!.evaluateHandle(
    (element) => element.querySelector('.schild')?.firstChild,
  );
  for (const wohin of ['Norden', 'Süden']) {
    const vorher = seite.url();
    await seite.getByRole('button', { name: `Nach ${wohin} verschieben` }).click();
    await expect.poll(() => seite.url()).not.toBe(vorher);
    expect(await geaenderteFlaechen(seite)).toEqual([]);
  }
  expect(await text.evaluate((knoten) => knoten === undefined || knoten!.isConnected)).toBe(true);
  await seite.getByRole('button', { name: 'Vergrößern' }).click();
  await expect.poll(() => zoomVon(seite)).toBe(14);
  // Its size, and that of the patterns.
  expect((await geaenderteFlaechen(seite)).toSorted()).toEqual([
    'patternTransform of pattern',
    'style of svg',
  ]);
  const [karte] = await kaesten(seite, '#karte');
  await seite.mouse.move(karte!.links + 200, karte!.oben + 200);
  await seite.mouse.down();
  await seite.mouse.move(karte!.links + 150, karte!.oben + 170, { steps: 5 });
  await seite.locator('body.leaflet-dragging').waitFor();
  expect(await geaenderteFlaechen(seite)).toEqual([]);
  await seite.mouse.up();
});

describe('wheel and fingers', () => {
  test('the wheel scrolls the page and says how to zoom; with Ctrl and after a click it zooms', async () => {
    const { seite } = await besuche('/karte/', { viewport: { width: 1280, height: 700 } });
    await marken(seite).first().waitFor();
    const karte = seite.locator('#karte');
    await karte.hover({ position: { x: 300, y: 200 } });
    await seite.keyboard.down('Control');
    await seite.mouse.wheel(0, -200);
    await seite.keyboard.up('Control');
    await expect.poll(() => zoomVon(seite)).toBeGreaterThan(7);
    const vorher = zoomVon(seite)!;
    expect(await seite.evaluate(() => scrollY)).toBe(0);
    for (let i = 0; i < 5; i++) await seite.mouse.wheel(0, 40);
    await seite.getByText('Zum Zoomen Strg').waitFor();
    await expect.poll(() => seite.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(zoomVon(seite)).toBe(vorher);
    await seite.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    // A click on the ground beside Bavaria chooses nothing.
    await karte.click({ position: { x: 40, y: 400 } });
    await expect
      .poll(async () => {
        await seite.mouse.wheel(0, 200);
        return zoomVon(seite);
      })
      .not.toBe(vorher);
  });

  test('one finger scrolls the page, two move the map', async () => {
    const { seite } = await besuche('/karte/', {
      hasTouch: true,
      viewport: { width: 900, height: 700 },
    });
    await marken(seite).first().waitFor();
    const [karte] = await kaesten(seite, '#karte');
    const [x, y] = [karte!.links + 200, karte!.oben + 250];
    const finger = await seite.context().newCDPSession(seite);
    const tippe = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...stellen: [number, number][]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: stellen.map(([px, py], id) => ({ x: px, y: py, id })),
      });
    // Two fingers first: a page that was thrown by one finger still moves when it is put back.
    await tippe('touchStart', [x - 20, y]);
    await tippe('touchStart', [x - 20, y], [x + 20, y]);
    for (let weg = 10; weg <= 80; weg += 10)
      await tippe('touchMove', [x - 20 - weg, y], [x + 20 + weg, y]);
    await tippe('touchEnd');
    await expect.poll(() => zoomVon(seite)).toBeGreaterThan(7);
    expect(await seite.evaluate(() => scrollY)).toBe(0);
    const gezoomt = zoomVon(seite);
    await tippe('touchStart', [x, y]);
    for (let weg = 10; weg <= 160; weg += 10) await tippe('touchMove', [x, y - weg]);
    await tippe('touchEnd');
    await expect.poll(() => seite.evaluate(() => scrollY)).toBeGreaterThan(80);
    await seite.getByText('mit zwei Fingern').waitFor();
    expect(zoomVon(seite)).toBe(gezoomt);
  });
});

test('the list is that of the Regierungsbezirke until the offices are asked for one by one', async () => {
  const { seite, anfragen } = await besuche('/karte/');
  await marken(seite).first().waitFor();
  const treffer = seite.locator('#k-treffer');
  const { gueltige, register } = verzeichnis;
  expect(await treffer.textContent()).toContain(texte('de').karte.treffer(gueltige.length));
  expect(await seite.locator('#k-aemter li').count()).toBe(register.bezirke.length);
  const vorher = await marken(seite).evaluateAll((alle) =>
    alle.map((eine) => eine.getAttribute('aria-label')),
  );
  await treffer.getByRole('button').press('Enter');
  await seite.locator(`#k-aemter a[href^="/aemter/"]`).first().waitFor();
  expect(anfragen).toContain(pfade.kartendaten.aemter);
  // Nothing but the list has changed, and the button that has gone leaves the focus there.
  expect(await seite.evaluate(() => document.activeElement?.id)).toBe('k-liste');
  expect(zoomVon(seite)).toBeUndefined();
  expect(
    await marken(seite).evaluateAll((alle) => alle.map((eine) => eine.getAttribute('aria-label'))),
  ).toEqual(vorher);
});

test('the list follows the view; position and kind are in the address', async () => {
  const { seite } = await besuche('/karte/?z=10&lat=49.6&lon=11.1&art=verwaltungsgemeinschaft');
  await marken(seite).first().waitFor();
  expect(await seite.locator('#k-aemter a').allTextContents()).toEqual([
    'Verwaltungsgemeinschaft Dormitz',
  ]);
  await seite.getByText('Anzeige', { exact: true }).click();
  await seite.getByLabel('Art der Behörde').selectOption('gemeinde');
  expect(seite.url()).toContain('art=gemeinde');
  await seite.keyboard.press('Escape');
  await seite.getByRole('button', { name: 'Ganz Bayern' }).click();
  const gemeinden = verzeichnis.gueltige.filter(({ art }) => art === 'gemeinde').length;
  await expect.poll(() => seite.locator('#k-aemter li').count()).toBe(gemeinden);
});

test('a chosen place has a pin and an outline, and the list is sorted from there', async () => {
  const { seite } = await besuche('/karte/');
  await marken(seite).first().waitFor();
  const feld = seite.getByRole('combobox', { name: 'Ort auf der Karte zeigen' });
  await feld.fill('Dormitz');
  await feld.press('Enter');
  await seite.getByText('unter 1 km').waitFor();
  expect(await seite.locator('#k-aemter li').first().textContent()).toContain(
    'Verwaltungsgemeinschaft Dormitz',
  );
  await seite.waitForURL(/z=11/);
  await seite.locator('.karte-beweglich path.umriss').waitFor();
  await seite.locator('.nadel').getByText('Dormitz').waitFor();
  const [nadel] = await kaesten(seite, '.nadel');
  const [amt] = await kaesten(seite, '.marke-amt[aria-label*="Dormitz"]');
  expect(beruehren(nadel!, amt!)).toBe(false);
  // Nothing is left of it beside the word that no place of that name is known.
  await feld.fill('Hintertupfing');
  await feld.press('Enter');
  await seite.getByText('„Hintertupfing“').first().waitFor();
  expect(await seite.locator('.nadel, .karte-beweglich path.umriss').count()).toBe(0);
  expect(await seite.locator('#k-aemter').textContent()).not.toContain('km');
});

test('the background map is asked for, its failure is told, the map stays', async () => {
  const { seite, fremde } = await besuche('/karte/');
  await seite.route('https://**', (weg) => weg.abort());
  await marken(seite).first().waitFor();
  expect(fremde).toEqual([]);
  await seite.getByText('Anzeige', { exact: true }).click();
  await seite.getByRole('button', { name: 'Hintergrundkarte einblenden' }).click();
  await seite.getByText('lässt sich gerade nicht laden').waitFor();
  expect(fremde.every((url) => url.startsWith('https://wmtsod1.bayernwolke.de/'))).toBe(true);
  expect(await marken(seite).count()).toBeGreaterThan(4);
});

describe('the page', () => {
  test.each([360, 1280])(
    'at %i px nothing moves, and the map follows its heading',
    async (width) => {
      const { seite } = await besuche('/karte/', { viewport: { width, height: 740 } }, (neue) =>
        neue.addInitScript(() => {
          Object.assign(window, { verschoben: 0 });
          new PerformanceObserver((liste) => {
            for (const eintrag of liste.getEntries())
              (window as unknown as { verschoben: number }).verschoben += (
                eintrag as PerformanceEntry & { value: number }
              ).value;
          }).observe({ type: 'layout-shift', buffered: true });
        }),
      );
      await seite.locator('.kartenwerk.beweglich').waitFor();
      const verschoben = await seite.evaluate(
        () => (window as unknown as { verschoben: number }).verschoben,
      );
      expect(verschoben).toBeLessThan(0.02);
      const [titel] = await kaesten(seite, 'h1');
      const [karte] = await kaesten(seite, '#karte');
      // Under a header of one row it stands in the first screen of a phone.
      if (width === 360) expect(karte!.unten - titel!.oben).toBeLessThan(740 - 150);
    },
  );

  test('without JavaScript there are the static map and a list beside it, and nothing dead', async () => {
    const { seite } = await besuche('/karte/', { javaScriptEnabled: false });
    expect(await seite.locator('.karte-statisch').first().isVisible()).toBe(true);
    expect(await seite.locator('noscript p').isVisible()).toBe(true);
    expect(await seite.locator('#k-aemter a').count()).toBe(verzeichnis.register.bezirke.length);
    expect(await seite.locator('main :is(:disabled, summary):visible').count()).toBe(0);
  });

  test('a darker and denser fill means more, in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { seite } = await besuche('/karte/', { colorScheme, javaScriptEnabled: false });
      const helligkeiten = await Promise.all(
        ['.karte-statisch path:not([class])', 'rect.s1', 'rect.s2', 'rect.s3', 'path.s4'].map(
          (form) =>
            seite
              .locator(`#karte ${form}`)
              .first()
              .evaluate((element) => {
                const leinwand = document.createElement('canvas').getContext('2d')!;
                leinwand.fillStyle = getComputedStyle(element).fill;
                leinwand.fillRect(0, 0, 1, 1);
                const farbe = [...leinwand.getImageData(0, 0, 1, 1).data];
                const [rot, gruen, blau] = farbe.map((wert) => (wert / 255) ** 2.2);
                // As bright as it looks: the cube root of the light.
                return Math.cbrt(0.2126 * rot! + 0.7152 * gruen! + 0.0722 * blau!);
              }),
        ),
      );
      for (const [i, helligkeit] of helligkeiten.slice(1).entries())
        expect(helligkeiten[i]! - helligkeit, `${colorScheme} ${i}`).toBeGreaterThan(0.05);
    }
  });
});
