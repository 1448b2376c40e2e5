/** The built site as people use it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fuehreAus, inhaltMit } from './hilfe/bau.ts';
import { besuche, pruefstand, type Pruefstand } from './hilfe/browser.ts';
import { quelltexte } from './hilfe/inhalt.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let stand: Pruefstand;

beforeAll(async () => {
  stand = await pruefstand();
});
afterAll(() => stand.ende());

const SEITEN = [
  '/',
  '/aemter/',
  '/aemter/stadt-nuernberg/',
  '/aemter/verwaltungsgemeinschaft-dormitz/',
  '/aemter/gemeinde-veitshoechheim/',
  '/orte/',
  '/orte/dormitz/',
  '/orte/hausen-forchheim/',
  '/landkreise/forchheim/',
  '/regierungsbezirke/schwaben/',
  '/karte/',
  '/suche/?q=hausen',
  '/siegel/',
  '/anliegen/',
  '/anliegen/fuehrerschein-umtauschen/',
  '/redaktion/',
  '/redaktion/?amt=stadt-schongau',
  '/redaktion/regeln/',
  '/404.html',
  '/en/',
  '/en/aemter/',
  '/en/aemter/verwaltungsgemeinschaft-dormitz/',
  '/en/orte/',
  '/en/orte/dormitz/',
  '/en/karte/',
  '/en/siegel/',
];

describe.each(SEITEN)('%s', (pfad) => {
  test.each(['light', 'dark'] as const)(
    '%s: no axe violations, no complaints, no other hosts',
    async (colorScheme) => {
      const { seite, fremde, klagen } = await besuche(stand, pfad, { colorScheme });
      await seite.evaluate(axe);
      const { violations } = await seite.evaluate(async (): Promise<AxeResults> => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return axe.run();
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(fremde).toEqual([]);
      expect(klagen).toEqual([]);
      await seite.context().close();
    },
  );

  test('fits every window from 320 to 1920 px, also at 200 % text', async () => {
    const { seite } = await besuche(stand, pfad);
    const ueberhang = () =>
      seite.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const width of [1920, 768, 360, 320]) {
      await seite.setViewportSize({ width, height: 800 });
      expect(await ueberhang(), `${width} px`).toBe(0);
    }
    await seite.setViewportSize({ width: 640, height: 800 });
    await seite.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await ueberhang(), '200 % text').toBe(0);
    await seite.context().close();
  });
});

describe('list', () => {
  test('filters while typing, counts, keeps the state in the address and restores it', async () => {
    const { seite } = await besuche(stand, '/aemter/');
    const sichtbar = () => seite.locator('#zeilen tr:visible').count();
    expect(await sichtbar()).toBe(143);
    await seite.getByLabel('Name oder Ort enthält').fill('nurnberg');
    expect(await seite.locator('#ergebnis').textContent()).toBe('2 von 143 Ämter');
    await seite.getByLabel('Art der Behörde').selectOption('landratsamt');
    expect(await sichtbar()).toBe(1);
    expect(new URL(seite.url()).search).toBe('?q=nurnberg&art=landratsamt');
    await seite.reload();
    expect(await sichtbar()).toBe(1);
    expect(await seite.getByLabel('Name oder Ort enthält').inputValue()).toBe('nurnberg');
    await seite.getByRole('button', { name: 'Zurücksetzen' }).click();
    await seite.waitForFunction(() => location.search === '');
    expect(await sichtbar()).toBe(143);
    await seite.context().close();
  });

  test('sorts by number, exact ones first', async () => {
    const { seite } = await besuche(stand, '/aemter/?sortierung=zahl');
    expect(await seite.locator('#zeilen tr').first().textContent()).toContain('339');
    expect(await seite.locator('#zeilen tr').last().textContent()).toContain('mindestens');
    await seite.context().close();
  });

  test('sorts by distance from a chosen place, and keeps it in the address', async () => {
    const { seite } = await besuche(stand, '/aemter/');
    const feld = seite.getByRole('combobox', { name: 'In der Nähe von' });
    await feld.fill('Dormitz');
    await feld.press('Enter');
    await seite.getByText('Entfernungen von Dormitz').waitFor();
    const erste = seite.locator('#zeilen tr').first();
    expect(await erste.textContent()).toContain('Verwaltungsgemeinschaft Dormitz');
    await seite.reload();
    await seite.getByText('Entfernungen von Dormitz').waitFor();
    expect(await erste.textContent()).toContain('unter 1 km');
    await seite.context().close();
  });

  test('compares up to three offices with the same duties', async () => {
    const { seite, klagen } = await besuche(stand, '/aemter/');
    const wahl = (name: string) => seite.getByRole('checkbox', { name: `${name} vergleichen` });
    await wahl('Stadt Nürnberg').check();
    expect(await wahl('Landratsamt Fürth').isDisabled()).toBe(true);
    await wahl('Stadt Fürth').check();
    await wahl('Stadt Erlangen').check();
    expect(await wahl('Stadt Augsburg').isDisabled()).toBe(true);
    const tabelle = seite.locator('#vergleich-tabelle');
    await tabelle.getByText('523.026').waitFor();
    for (const teil of ['290', '74', '339']) expect(await tabelle.textContent()).toContain(teil);
    await seite.reload();
    await tabelle.getByText('523.026').waitFor();
    await seite.getByRole('button', { name: 'Vergleich schließen' }).click();
    expect(await seite.locator('#vergleich').isHidden()).toBe(true);
    expect(new URL(seite.url()).search).toBe('');
    expect(klagen).toEqual([]);
    await seite.context().close();
  });

  test('says what to do when nothing fits', async () => {
    const { seite } = await besuche(stand, '/aemter/?q=gibtsnicht');
    expect(await seite.getByText('Kein Amt passt').isVisible()).toBe(true);
    await seite.context().close();
  });

  test('is complete without JavaScript, and offers no filter that does nothing', async () => {
    const { seite } = await besuche(stand, '/aemter/', { javaScriptEnabled: false });
    expect(await seite.locator('#zeilen tr:visible').count()).toBe(143);
    expect(await seite.locator('#filter').isVisible()).toBe(false);
    await seite.context().close();
  });

  test('can be filtered with the keyboard alone', async () => {
    const { seite } = await besuche(stand, '/aemter/');
    await seite.getByLabel('Name oder Ort enthält').focus();
    await seite.keyboard.type('Dormitz');
    await seite.keyboard.press('Enter');
    // Through the rest of the form to the only row left.
    for (let i = 0; i < 8; i++) await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.waitForURL('**/aemter/verwaltungsgemeinschaft-dormitz/');
    await seite.context().close();
  });
});

describe('search', () => {
  const treffer = async (begriff: string) => {
    const { seite } = await besuche(stand, `/suche/?q=${encodeURIComponent(begriff)}`);
    await seite.waitForFunction(() =>
      /Treffer|gefunden/.test(document.getElementById('s-status')!.textContent),
    );
    const namen = await seite.locator('#s-treffer a').allTextContents();
    await seite.context().close();
    return namen;
  };

  test.each(['Nürnberg', 'Nuernberg', 'Nurnberg'])('%s finds Stadt Nürnberg', async (begriff) => {
    expect(await treffer(begriff)).toContain('Stadt Nürnberg');
  });
  test.each(['Kleinsendelbach', '91077', '094745426'])(
    '%s finds the VG Dormitz',
    async (begriff) => {
      expect(await treffer(begriff)).toContain('Verwaltungsgemeinschaft Dormitz');
    },
  );

  test('filters and sorts, with the query in the address', async () => {
    const { seite } = await besuche(stand, '/suche/');
    await seite.getByLabel('Regierungsbezirk').selectOption('Oberfranken');
    await seite.getByLabel('Sortieren nach').selectOption('zahl');
    await seite.getByText('234 Treffer').waitFor();
    expect(await seite.locator('#s-treffer li').first().textContent()).toContain('Stadt Bayreuth');
    expect(seite.url()).toContain('bezirk=Oberfranken&sortierung=zahl');
    await seite.context().close();
  });

  test('no result gives a useful answer', async () => {
    const { seite } = await besuche(stand, '/suche/?q=xyzxyz');
    await seite.getByText('Nichts gefunden für „xyzxyz“').waitFor();
    expect(
      await seite.getByRole('main').getByRole('link', { name: 'Alle Ämter' }).isVisible(),
    ).toBe(true);
    await seite.context().close();
  });
});

describe('map', () => {
  test('zooms from Landkreis to office; the popup takes the focus and gives it back', async () => {
    const { seite, klagen } = await besuche(stand, '/karte/');
    const gruppe = seite.getByRole('button', { name: /^Landkreis Forchheim: 3 Ämter/ });
    await gruppe.focus();
    await seite.keyboard.press('Enter');
    const amt = seite.getByRole('button', {
      name: 'Verwaltungsgemeinschaft Dormitz: 64 Online-Verfahren',
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
    await seite.context().close();
  });

  test('the list follows the view; position and kind are in the address', async () => {
    const { seite } = await besuche(
      stand,
      '/karte/?z=10&lat=49.6&lon=11.1&art=verwaltungsgemeinschaft',
    );
    await seite.locator('#k-aemter li').first().waitFor();
    expect(await seite.locator('#k-aemter a').allTextContents()).toEqual([
      'Verwaltungsgemeinschaft Dormitz',
    ]);
    await seite.getByLabel('Art der Behörde').selectOption('gemeinde');
    expect(seite.url()).toContain('art=gemeinde');
    await seite.getByRole('button', { name: 'Ganz Bayern' }).click();
    await seite.waitForFunction(() => document.querySelectorAll('#k-aemter li').length > 20);
    await seite.context().close();
  });

  test('shows a chosen place, and sorts the list from there', async () => {
    const { seite } = await besuche(stand, '/karte/');
    await seite.locator('.marke-amt').first().waitFor();
    const feld = seite.getByRole('combobox', { name: 'Ort auf der Karte zeigen' });
    await feld.fill('Dormitz');
    await feld.press('Enter');
    await seite.getByText('unter 1 km').waitFor();
    expect(await seite.locator('#k-aemter li').first().textContent()).toContain(
      'Verwaltungsgemeinschaft Dormitz',
    );
    await seite.waitForURL(/z=11/);
    await seite.context().close();
  });

  test('every mark has a name', async () => {
    const { seite } = await besuche(stand, '/karte/');
    await seite.locator('.marke-amt').first().waitFor();
    const ohneName = await seite.locator('.marke-amt:not([aria-label])').count();
    expect(ohneName).toBe(0);
    await seite.context().close();
  });

  test('the background map is asked for, its failure is told, the map stays', async () => {
    const { seite, fremde } = await besuche(stand, '/karte/');
    await seite.route('https://**', (weg) => weg.abort());
    await seite.locator('.marke-amt').first().waitFor();
    expect(fremde).toEqual([]);
    await seite.getByRole('button', { name: 'Hintergrundkarte einblenden' }).click();
    await seite.getByText('lässt sich gerade nicht laden').waitFor();
    expect(fremde.every((url) => url.startsWith('https://wmtsod1.bayernwolke.de/'))).toBe(true);
    expect(await seite.locator('.marke-amt').count()).toBeGreaterThan(30);
    await seite.context().close();
  });

  test('without JavaScript there is the static map and the way to the list', async () => {
    const { seite } = await besuche(stand, '/karte/', { javaScriptEnabled: false });
    expect(await seite.locator('.karte-statisch').first().isVisible()).toBe(true);
    expect(await seite.locator('noscript p').isVisible()).toBe(true);
    await seite.context().close();
  });
});

describe('finder', () => {
  test('is a combobox: arrows, Enter, Escape, names and states', async () => {
    const { seite, klagen, fremde } = await besuche(stand, '/');
    const feld = seite.getByRole('combobox', { name: 'Ort, Postleitzahl oder Amt' });
    await feld.focus();
    await feld.pressSequentially('Hausen');
    const optionen = seite.getByRole('option');
    await optionen.first().waitFor();
    expect(await feld.getAttribute('aria-expanded')).toBe('true');
    expect(await optionen.first().getAttribute('data-url')).toBe('/orte/hausen-forchheim/');
    await feld.press('ArrowDown');
    await feld.press('ArrowDown');
    expect(await seite.getByRole('option', { selected: true }).textContent()).toContain('Kelheim');
    expect(await feld.getAttribute('aria-activedescendant')).toBe('finder-liste-1');
    await feld.press('Escape');
    expect(await feld.getAttribute('aria-expanded')).toBe('false');
    await feld.press('ArrowDown');
    await optionen.first().waitFor();
    await feld.press('Enter');
    await seite.waitForURL('**/orte/hausen-forchheim/');
    expect([klagen, fremde]).toEqual([[], []]);
    await seite.context().close();
  });

  test('in the header of every other page: Enter goes to the best match', async () => {
    const { seite } = await besuche(stand, '/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.fill('nurnbreg');
    await feld.press('Enter');
    await seite.waitForURL('**/orte/nuernberg/');
    await seite.context().close();
  });

  test('nothing found is no dead end', async () => {
    const { seite } = await besuche(stand, '/');
    const feld = seite.getByRole('combobox');
    await feld.focus();
    await feld.pressSequentially('xqzvw');
    await seite.getByRole('option').first().waitFor();
    const ziele = await seite
      .getByRole('option')
      .evaluateAll((liste) => liste.map((o) => (o as HTMLElement).dataset.url));
    expect(ziele).toEqual(['/suche/?q=xqzvw', '/orte/']);
    await seite.context().close();
  });

  test('the index is loaded on first focus, not before', async () => {
    const { seite } = await besuche(stand, '/');
    const geladen = () =>
      seite.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('finder')),
      );
    expect(await geladen()).toBe(false);
    await seite.getByRole('combobox').focus();
    await seite.getByRole('combobox').pressSequentially('Ro');
    await seite.getByRole('option').first().waitFor();
    expect(await geladen()).toBe(true);
    await seite.context().close();
  });

  test('speaks English on English pages and stays there', async () => {
    const { seite } = await besuche(stand, '/en/');
    const feld = seite.getByRole('combobox', { name: 'Place, postcode or office' });
    await feld.fill('Nuremberg');
    await feld.press('Enter');
    await seite.waitForURL('**/en/orte/nuernberg/');
    expect(await seite.getByRole('heading', { name: 'Responsible offices' }).isVisible()).toBe(
      true,
    );
    await seite.getByRole('link', { name: 'Deutsch' }).click();
    await seite.waitForURL((url) => url.pathname === '/orte/nuernberg/');
    await seite.context().close();
  });

  test('without JavaScript it is a search field', async () => {
    const { seite } = await besuche(stand, '/', { javaScriptEnabled: false });
    await seite.getByRole('combobox').fill('Hof');
    await seite.getByRole('combobox').press('Enter');
    await seite.waitForURL('**/suche/?q=Hof');
    await seite.context().close();
  });

  test('answers within 50 ms of the key press (95 %)', async () => {
    const { seite } = await besuche(stand, '/');
    const feld = seite.getByRole('combobox');
    await feld.focus();
    await feld.pressSequentially('M');
    await seite.getByRole('option').first().waitFor();
    const zeiten = await seite.evaluate(async () => {
      const eingabe = document.querySelector<HTMLInputElement>('[role=combobox]')!;
      const liste = document.querySelector('[role=listbox]')!;
      const gemessen: number[] = [];
      for (const wort of [
        'Rosenheim',
        'Neumarkt in der Oberpfalz',
        'Aschaffenbrug',
        '91077',
        'Führerschein',
      ])
        for (let i = 1; i <= wort.length; i++) {
          const anfang = performance.now();
          const geaendert = new Promise((fertig) =>
            new MutationObserver(fertig).observe(liste, { childList: true }),
          );
          eingabe.value = wort.slice(0, i);
          eingabe.dispatchEvent(new Event('input'));
          await geaendert;
          gemessen.push(performance.now() - anfang);
        }
      return gemessen.sort((a, b) => a - b);
    });
    const p95 = zeiten[Math.floor(zeiten.length * 0.95)]!;
    console.log(`finder: 95 % of ${zeiten.length} answers within ${p95.toFixed(1)} ms`);
    expect(p95).toBeLessThan(50);
    await seite.context().close();
  });
});

describe('by position', () => {
  const bei = async (latitude: number, longitude: number, accuracy = 30) => {
    const { seite, fremde } = await besuche(stand, '/', {
      geolocation: { latitude, longitude, accuracy },
      permissions: ['geolocation'],
    });
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    return { seite, fremde };
  };
  test('inside a town it goes there, and nothing leaves the browser', async () => {
    const { seite, fremde } = await bei(49.4539, 11.0775);
    await seite.waitForURL('**/orte/nuernberg/');
    expect(fremde).toEqual([]);
    await seite.context().close();
  });
  test('near a border it asks', async () => {
    const { seite } = await bei(49.598, 11.118, 3000);
    await seite.getByText('Welcher Ort ist es?').first().waitFor();
    expect(await seite.getByRole('option').count()).toBeGreaterThan(1);
    await seite.context().close();
  });
  test('outside Bavaria it says so', async () => {
    const { seite } = await bei(52.5, 13.4);
    await seite.getByText('außerhalb von Bayern').first().waitFor();
    await seite.context().close();
  });
  test('refused, it says what else to do', async () => {
    const { seite } = await besuche(stand, '/');
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    await seite.getByText('geben Sie den Ort ein').first().waitFor();
    await seite.context().close();
  });
});

test('an errand names the office of the chosen place', async () => {
  const { seite, klagen } = await besuche(stand, '/anliegen/personalausweis-beantragen/');
  const feld = seite.getByRole('main').getByRole('combobox');
  await feld.fill('Dormitz');
  await feld.press('Enter');
  await seite.locator('#amt li').waitFor();
  const text = await seite.locator('#amt').textContent();
  expect(text).toContain('Verwaltungsgemeinschaft Dormitz');
  expect(text).toContain('64');
  expect(klagen).toEqual([]);
  await seite.context().close();
});

test('a place page names all authorities with their seal, without JavaScript', async () => {
  const { seite } = await besuche(stand, '/orte/dormitz/', { javaScriptEnabled: false });
  expect(await seite.locator('ul.zustaendig h3').allTextContents()).toEqual([
    'Gemeinde Dormitz',
    'Verwaltungsgemeinschaft Dormitz',
    'Landratsamt Forchheim',
    'Bezirk Oberfranken',
  ]);
  const karten = await seite.locator('ul.zustaendig li').allTextContents();
  expect(karten[0]).toContain('Siegel über die Verwaltungsgemeinschaft');
  expect(karten[1]).toContain('64');
  expect(karten[2]).toContain('hier kein Siegel eingetragen');
  await seite.context().close();
});

describe('office page', () => {
  test('says who, how many, since when, for whom, without JavaScript', async () => {
    const { seite } = await besuche(stand, '/aemter/verwaltungsgemeinschaft-dormitz/', {
      javaScriptEnabled: false,
    });
    const text = await seite.getByRole('main').textContent();
    for (const teil of [
      'Verwaltungsgemeinschaft Dormitz',
      '64',
      'seit 23. September 2022',
      'Hetzles',
      'Forchheim',
      'Oberfranken',
    ])
      expect(text).toContain(teil);
    await seite.context().close();
  });

  test('where something is wrong, it names the channel and fills in page and date', async () => {
    const { seite } = await besuche(stand, '/aemter/stadt-nuernberg/', {
      javaScriptEnabled: false,
    });
    const hilfe = seite.locator('section[aria-labelledby=hilfe]');
    expect(await hilfe.getByRole('link').count()).toBe(4);
    const adresse = await hilfe
      .getByRole('link', { name: 'an das BayernPortal schreiben' })
      .getAttribute('href');
    const text = decodeURIComponent(adresse!);
    expect(text).toContain('mailto:bayernportal@stmd.bayern.de');
    expect(text).toContain('/aemter/stadt-nuernberg/');
    expect(text).toMatch(/Stand der Seite: \d+\. \w+ \d{4}/);
    await seite.context().close();
  });

  test('the skip link leads to the content', async () => {
    const { seite } = await besuche(stand, '/aemter/stadt-nuernberg/');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    await seite.context().close();
  });
});

describe("editors' form", () => {
  const QUELLE = 'https://www.example.org/seite';
  const zurueck = async (pfad = '/redaktion/') => {
    const besuch = await besuche(stand, pfad, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // The repository's host does not exist here; what the address holds is what counts.
    await besuch.seite.context().route('https://github.com/**', (weg) => weg.fulfill({ body: '' }));
    return besuch;
  };

  /** Saves what the form wrote and runs the project's own check on it. */
  async function pruefeDatei(text: string, name: string) {
    const dateien = Object.fromEntries(
      quelltexte.map(({ datei, text: inhalt }) => [datei.replace('aemter/', ''), inhalt]),
    );
    const ordner = inhaltMit({ ...dateien, [name]: text });
    const { stdout } = fuehreAus(
      'scripts/check.ts',
      { CONTENT_DIR: ordner },
      '--format',
      'json',
      name,
    );
    const fixe = fuehreAus('scripts/check.ts', { CONTENT_DIR: ordner }, '--fix', name);
    expect(fixe.stderr).toBe('');
    expect(readFileSync(join(ordner, 'aemter', name), 'utf8')).toBe(text);
    return JSON.parse(stdout) as unknown[];
  }

  test('a new office by keyboard alone: chosen, filled in, explained, proposed', async () => {
    const { seite, klagen } = await zurueck();
    await seite.getByLabel('Name, Postleitzahl oder').focus();
    await seite.keyboard.type('Stadt Freis');
    await seite.keyboard.press('ArrowDown');
    await seite.keyboard.press('Enter');
    await expect
      .poll(() => seite.locator('#gewaehlt').textContent())
      .toContain('Noch kein Datensatz');
    expect(await seite.locator('#dateiname').textContent()).toBe(
      'content/aemter/stadt-freising.yaml',
    );

    // What is missing is said on the way out, and the focus goes there.
    await seite.getByRole('button', { name: 'Als Pull Request' }).focus();
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('maengel');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('f-auszeichnung-quelle');
    await seite.keyboard.type('http://www.example.org/seite');
    await seite.keyboard.press('Tab');
    const befund = seite.locator('#f-auszeichnung-quelle-befund');
    expect(await befund.textContent()).toContain('erlaubt ist nur https://');
    expect(await seite.locator('#f-auszeichnung-quelle').getAttribute('aria-invalid')).toBe('true');
    await seite.locator('#f-auszeichnung-quelle').fill(QUELLE);
    await expect.poll(() => befund.isVisible()).toBe(false);
    await seite.locator('#f-auszeichnung-seit').fill('12.10.2026');
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('10/2026');
    await seite.keyboard.press('Tab');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Geprüft: alles in Ordnung.');

    const [fenster] = await Promise.all([
      seite.context().waitForEvent('page'),
      seite.getByRole('button', { name: 'Als Pull Request' }).click(),
    ]);
    const adresse = new URL(fenster.url());
    expect(adresse.pathname).toMatch(/\/new\/main$/);
    expect(adresse.searchParams.get('filename')).toBe('content/aemter/stadt-freising.yaml');
    const text = adresse.searchParams.get('value')!;
    expect(await pruefeDatei(text, 'stadt-freising.yaml')).toEqual([]);
    expect(klagen).toEqual([]);
    await seite.context().close();
  });

  test('a new number from the office page, a reload in between, then the download', async () => {
    const { seite } = await zurueck('/aemter/stadt-schongau/');
    await seite.getByRole('link', { name: 'Daten aktualisieren' }).click();
    await expect
      .poll(() => seite.locator('#gewaehlt').textContent())
      .toContain('Hat schon einen Datensatz');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Noch nichts geändert.');
    expect(await seite.locator('#verlauf li').count()).toBe(1);
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('10/2026');
    await seite.reload();
    await expect.poll(() => seite.locator('#f-zahl-stand').inputValue()).toBe('10/2026');
    expect(await seite.locator('#ergebnis').textContent()).toBe('Noch offen: Quelle der Zahl');
    await seite.locator('#f-zahl-quelle').fill(QUELLE);
    const [herunter] = await Promise.all([
      seite.waitForEvent('download'),
      seite.getByRole('button', { name: 'Datei herunterladen' }).click(),
    ]);
    expect(herunter.suggestedFilename()).toBe('stadt-schongau.yaml');
    const text = readFileSync(await herunter.path(), 'utf8');
    expect(text).toContain('  - anzahl: 72\n    stand: "2026-10"\n');
    expect(await pruefeDatei(text, 'stadt-schongau.yaml')).toEqual([]);

    await seite.getByRole('button', { name: 'Datei kopieren' }).click();
    await expect.poll(() => seite.locator('#meldung').textContent()).toBe('Kopiert.');
    expect(await seite.evaluate(() => navigator.clipboard.readText())).toBe(text);
    // An existing file cannot be filled in from outside, so the way is explained first.
    await seite.getByRole('button', { name: 'Als Pull Request' }).click();
    await expect
      .poll(() => seite.locator('#weg').textContent())
      .toContain('Markieren Sie dort alles');
    const [fenster] = await Promise.all([
      seite.context().waitForEvent('page'),
      seite.getByRole('link', { name: 'GitHub öffnen' }).click(),
    ]);
    expect(new URL(fenster.url()).pathname).toMatch(
      /\/edit\/main\/content\/aemter\/stadt-schongau\.yaml$/,
    );

    await seite.getByRole('button', { name: 'Eingaben verwerfen' }).click();
    await expect.poll(() => seite.locator('#f-zahl-anzahl').inputValue()).toBe('');
    await seite.getByRole('button', { name: 'rückgängig' }).click();
    await expect.poll(() => seite.locator('#f-zahl-anzahl').inputValue()).toBe('72');
    await seite.context().close();
  });

  test('works without storage, and says so where the data cannot be loaded', async () => {
    const { seite } = await besuche(stand, '/');
    await seite.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('refused');
        },
      });
    });
    await seite.goto(`${stand.url}/redaktion/?amt=stadt-schongau`);
    await expect.poll(() => seite.locator('#dateiname').textContent()).toContain('stadt-schongau');
    // Without https there is no clipboard either; the text can still be taken by hand.
    await seite.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await seite.locator('#f-zahl-anzahl').fill('72');
    await seite.locator('#f-zahl-stand').fill('10/2026');
    await seite.locator('#f-zahl-quelle').fill(QUELLE);
    await seite.getByRole('button', { name: 'Datei kopieren' }).click();
    await expect.poll(() => seite.locator('#meldung').textContent()).toContain('nicht möglich');
    await seite.getByRole('button', { name: 'Als Pull Request' }).click();
    await expect.poll(() => seite.locator('#weg').textContent()).toContain('nicht geklappt');
    await seite.route('**/redaktion/daten.json', (weg) => weg.abort());
    await seite.goto(`${stand.url}/redaktion/`);
    await expect
      .poll(() => seite.locator('#ergebnis').textContent())
      .toContain('Laden Sie die Seite neu');
    await seite.context().close();
  });

  test('a slow record never lands in the form of another authority', async () => {
    const { seite } = await zurueck();
    await seite.route('**/landratsamt-rosenheim.yaml', async (weg) => {
      await new Promise((fertig) => setTimeout(fertig, 800));
      await weg.continue();
    });
    await seite.route('**/stadt-schongau.yaml', (weg) => weg.abort());
    const waehle = async (name: string) => {
      await seite.locator('#f-behoerde').fill(name);
      await seite.keyboard.press('Enter');
    };
    await waehle('Landratsamt Rosenheim');
    expect(await seite.locator('#f-website').isDisabled()).toBe(true);
    await waehle('Stadt Freising');
    await seite.waitForTimeout(1200);
    expect(await seite.locator('#gewaehlt').textContent()).toContain('Stadt Freising');
    expect(await seite.locator('#dateiname').textContent()).toContain('stadt-freising');
    await waehle('Stadt Schongau');
    await expect
      .poll(() => seite.locator('#ergebnis').textContent())
      .toContain('ließ sich nicht laden');
    expect(await seite.locator('#datei').isVisible()).toBe(false);
    expect(await seite.locator('#f-website').isDisabled()).toBe(true);
    await seite.context().close();
  });

  test('two windows, a broken store and an unknown office do no harm', async () => {
    const { seite } = await zurueck('/redaktion/?amt=gibtesnicht');
    expect(await seite.locator('#ergebnis').textContent()).toContain('gibt es hier nicht');
    const zweite = await seite.context().newPage();
    for (const fenster of [seite, zweite]) {
      await fenster.goto(`${stand.url}/redaktion/?amt=stadt-schongau`);
      await expect.poll(() => fenster.locator('#datei').isVisible()).toBe(true);
    }
    await seite.locator('#f-telefon').fill('08861 214-0');
    await zweite.locator('#f-email').fill('info@schongau.de');
    await seite.reload();
    await expect.poll(() => seite.locator('#f-email').inputValue()).toBe('info@schongau.de');
    expect(await seite.locator('#f-telefon').inputValue()).toBe('08861 214-0');
    for (const kaputt of ['null', '{"letzter":"09187"}', '{"eingaben":[]}', '{{']) {
      await seite.evaluate((text) => localStorage.setItem('digitales-amt:entwuerfe', text), kaputt);
      await seite.reload();
      await expect.poll(() => seite.locator('#datei').isVisible()).toBe(true);
    }
    await seite.context().close();
  });

  test('Enter does not send, and what is said aloud is said once', async () => {
    const { seite } = await zurueck('/redaktion/?amt=stadt-memmingen');
    await seite.locator('#f-auszeichnung-seit').fill('12.10.2026');
    await seite.keyboard.press('Enter');
    expect(seite.context().pages()).toHaveLength(1);
    expect(new URL(seite.url()).search).toBe('?amt=stadt-memmingen');
    await seite.evaluate(() => {
      const gesagt: string[] = [];
      Object.assign(window, { gesagt });
      new MutationObserver(() =>
        gesagt.push(document.getElementById('ansage')!.textContent),
      ).observe(document.getElementById('ansage')!, { childList: true });
    });
    await seite.locator('#f-zahl-stand').pressSequentially('gestern');
    await seite.keyboard.press('Tab');
    await seite.waitForTimeout(1500);
    const gesagt = await seite.evaluate(() => (window as unknown as { gesagt: string[] }).gesagt);
    expect(gesagt).toEqual([expect.stringContaining('Stand der Zahl: „gestern“ ist kein Datum')]);
    await seite.context().close();
  });

  test('without JavaScript it says what to do instead', async () => {
    const { seite } = await besuche(stand, '/redaktion/', { javaScriptEnabled: false });
    expect(await seite.locator('#maske').isVisible()).toBe(false);
    expect(await seite.locator('main').textContent()).toContain('braucht JavaScript');
    await seite.context().close();
  });
});
