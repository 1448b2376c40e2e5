/** After a bad moment: a failure is said, never taken for an answer, and tried again. */
import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { texte } from '../../src/domain/texte/index.ts';
import { barrieren, besuche, url } from '../hilfe/browser.ts';
import { anliegen, verzeichnis } from '../hilfe/inhalt.ts';

type Ausfall = 'netz' | 404;

/** What comes in the place of a file: half of it, the page of a Wi-Fi that wants a login, other JSON. */
const VERFAELSCHT: Record<string, (weg: Route) => Promise<void>> = {
  'cut off': async (weg) => {
    const antwort = await weg.fetch();
    const ganz = await antwort.text();
    await weg.fulfill({ response: antwort, body: ganz.slice(0, ganz.length / 2) });
  },
  'a page in its place': (weg) =>
    weg.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Anmelden</title>' }),
  null: (weg) => weg.fulfill({ json: null }),
  'of another form': (weg) => weg.fulfill({ json: [] }),
};

/** A page on which a file does not come until it is released. */
async function verzoegert(pfad: string, muster: RegExp) {
  let gib!: () => void;
  const frei = new Promise<void>((fertig) => {
    gib = fertig;
  });
  const { seite } = await besuche('/404.html');
  await seite.route(muster, async (weg) => {
    await frei;
    await weg.continue();
  });
  // Never silent before it is released.
  await seite.goto(url + pfad, { waitUntil: 'domcontentloaded' });
  return { seite, gib };
}

/**
 * Requests for something fail until the answer is called: not the first few, for how many are
 * asked in a bad moment depends on the speed of the machine.
 */
async function stoere(seite: Page, muster: string | RegExp, wie: Ausfall = 'netz') {
  let gestoert = true;
  await seite.route(muster, (weg) => {
    if (!gestoert) return weg.continue();
    return wie === 'netz' ? weg.abort() : weg.fulfill({ status: wie, body: 'weg' });
  });
  return () => {
    gestoert = false;
  };
}

/** A page whose requests fail from the start, and what ends that. */
async function gestoert(pfad: string, ...stoerung: [string | RegExp, Ausfall?]) {
  let heile!: () => void;
  const { seite } = await besuche(pfad, {}, async (seite) => {
    heile = await stoere(seite, ...stoerung);
  });
  return { seite, heile };
}

/** Types until it is answered: a key may still meet the last request that failed. */
async function tippe(feld: Locator, wort: string, antwort: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await feld.fill(wort.slice(0, -1));
      await feld.fill(wort);
      await antwort.waitFor({ timeout: 3000 }).catch(() => false);
      return antwort.isVisible();
    })
    .toBe(true);
}

describe('search', () => {
  const begriff = (seite: Page) => seite.getByLabel('Suchbegriff');
  const status = (seite: Page) => seite.locator('#s-status').textContent();

  test('offline, then online', async () => {
    const { seite } = await besuche('/suche/');
    await seite.context().setOffline(true);
    await begriff(seite).fill('Dachau');
    await expect.poll(() => status(seite)).toContain('nicht laden');
    await seite.context().setOffline(false);
    await begriff(seite).fill('Hof');
    await expect.poll(() => status(seite)).toContain('Treffer für „Hof“');
  });

  test.each([
    ['index', 'netz'],
    ['index', 404],
    ['fragment', 'netz'],
    ['pf_meta', 'netz'],
  ] as const)('a part of the %s does not load (%s)', async (teil, wie) => {
    const { seite, heile } = await gestoert(
      '/suche/?q=Dachau',
      new RegExp(`/pagefind/.*${teil}`),
      wie,
    );
    await expect.poll(() => status(seite)).toContain('nicht laden');
    expect(await seite.locator('#s-keine').isVisible()).toBe(false);
    heile();
    for (const wort of ['Hof', 'Dachau']) {
      await begriff(seite).fill(wort);
      await expect.poll(() => status(seite)).toContain(`Treffer für „${wort}“`);
    }
  });
});

test('the list says that distances are missing, and measures with the next choice', async () => {
  const { seite } = await besuche('/aemter/');
  const heile = await stoere(seite, '**/karte/aemter.json');
  for (const ort of ['Dachau', 'Landshut']) {
    await seite.locator('#f-text').fill(ort);
    await seite.locator('#f-orte').getByRole('option').first().click();
    if (ort === 'Dachau') {
      await seite.getByText('Entfernungen lassen sich gerade nicht laden').waitFor();
      expect(await seite.locator('#zeilen .km').count()).toBe(0);
      heile();
    }
  }
  await seite.getByText('Entfernungen von Landshut').waitFor();
  expect(await seite.locator('#zeilen .km').count()).toBeGreaterThan(0);
});

test('without places the list says that only names of offices were searched', async () => {
  const { seite, heile } = await gestoert('/aemter/?q=Xyzz', '**/finder.json');
  const keine = seite.locator('#keine');
  await keine.getByText('Durchsucht sind nur die Namen der Ämter').waitFor();
  expect(await keine.textContent()).not.toContain('zu diesen Filtern');
  heile();
  await seite.locator('#f-text').fill('Xyzzx');
  await keine.getByText('zu diesen Filtern').waitFor();
});

test('the list tries again with the next key in its filter', async () => {
  const { seite, heile } = await gestoert(
    '/aemter/?bei=dachau&sortierung=nahe',
    '**/karte/aemter.json',
  );
  await seite.getByText('Entfernungen lassen sich gerade nicht laden').waitFor();
  heile();
  await seite.locator('#filter input[name=q]').fill('Stadt');
  await seite.getByText('Entfernungen von Dachau').waitFor();
});

describe('finder', () => {
  test.each([/\/finder\.json/, /finderkern.*\.js/])('%s does not load', async (muster) => {
    const { seite, heile } = await gestoert('/siegel/', muster);
    const feld = seite.getByRole('combobox');
    const status = seite.locator('form.finder [role=status]');
    await feld.focus();
    await feld.pressSequentially('D');
    await expect.poll(() => status.textContent()).toContain('gerade nicht laden');
    expect(
      await status.evaluate((element) => element.getBoundingClientRect().height),
    ).toBeGreaterThan(10);
    heile();
    await tippe(feld, 'Dachau', seite.getByRole('option', { name: 'Dachau' }).first());
    expect(await status.textContent()).not.toContain('nicht laden');
  });
});

describe('without a network', () => {
  const { finder: t, antwort } = texte('de');
  const meldung = (seite: Page) => seite.locator('form.finder [role=status]').last();
  const nochmal = (seite: Page) =>
    meldung(seite).getByRole('button', { name: antwort.nochmal, exact: true });

  /** What was asked for stays on its page, with what was typed, and says what is the matter. */
  async function bleibt(seite: Page, pfad: string, feld: Locator, text: string): Promise<void> {
    await nochmal(seite).waitFor();
    expect(await meldung(seite).textContent()).toContain(t.stoerung);
    expect(new URL(seite.url()).pathname).toBe(pfad);
    expect(await feld.inputValue()).toBe(text);
  }

  test.each([
    ['/siegel/', '.kopf'],
    ['/', '#wasfrage'],
  ])('Enter in the finder of %s stays there; trying again goes on with it', async (pfad, wo) => {
    const { seite } = await besuche(pfad);
    await seite.context().setOffline(true);
    const feld = seite.locator(`${wo} form.finder`).getByRole('combobox');
    await feld.fill('Dachau');
    await feld.press('Enter');
    await bleibt(seite, pfad, feld, 'Dachau');
    // Once more, by the keyboard alone: whoever tries again is back in the field.
    await nochmal(seite).press('Enter');
    // The same is said as before: only the focus tells that it was tried.
    await expect.poll(() => feld.evaluate((eines) => eines === document.activeElement)).toBe(true);
    await bleibt(seite, pfad, feld, 'Dachau');
    expect(await barrieren(seite)).toEqual([]);
    await seite.context().setOffline(false);
    await nochmal(seite).click();
    await seite.waitForURL('**/orte/dachau/');
  });

  test('nor does Enter leave the page when only the network has gone since the field was used', async () => {
    const { seite } = await besuche('/siegel/', {}, (seite) => stoere(seite, '**/finder.json'));
    const feld = seite.getByRole('combobox');
    await feld.fill('Dacha');
    await nochmal(seite).waitFor();
    await seite.context().setOffline(true);
    await feld.fill('Dachau');
    // The field says at once what failed; only then the server is asked, twice.
    for (const wo of [feld, nochmal(seite)]) {
      const gefragt = seite.waitForEvent('requestfailed', (r) => r.url().includes('/suche/'));
      await wo.press('Enter');
      await gefragt;
      await bleibt(seite, '/siegel/', feld, 'Dachau');
    }
  });

  test('nor in the field of an errand', async () => {
    const { seite } = await besuche('/');
    await seite.context().setOffline(true);
    const feld = seite.locator('#was');
    await feld.fill('Hundesteuer');
    await feld.press('Enter');
    const knopf = seite.locator('#was-formular').getByRole('button', { name: antwort.nochmal });
    await knopf.waitFor();
    expect([new URL(seite.url()).pathname, await feld.inputValue()]).toEqual(['/', 'Hundesteuer']);
    await seite.context().setOffline(false);
    await knopf.click();
    await seite.waitForURL('**/anliegen/hundesteuer/');
  });

  test('suggestions come when they are tried again', async () => {
    const { seite, heile } = await gestoert('/siegel/', '**/finder.json');
    const feld = seite.getByRole('combobox');
    await feld.fill('Dachau');
    await nochmal(seite).waitFor();
    heile();
    await nochmal(seite).click();
    await seite.getByRole('option', { name: 'Dachau' }).first().waitFor();
    expect(await meldung(seite).textContent()).not.toContain(t.stoerung);
  });
});

test.each(['**/finder.json', /finderkern.*\.js/])(
  'where the server answers all but %s, Enter asks its search',
  async (muster) => {
    const { seite } = await gestoert('/siegel/', muster);
    const feld = seite.getByRole('combobox');
    await feld.fill('Dachau');
    await feld.press('Enter');
    await seite.waitForURL('**/suche/?q=Dachau');
  },
);

test('code of the finder that is gone, as after an update: trying again asks the search', async () => {
  const { seite } = await gestoert('/siegel/', /finderkern.*\.js/, 404);
  await seite.getByRole('combobox').fill('Dachau');
  await seite.getByRole('button', { name: texte('de').antwort.nochmal }).click();
  await seite.waitForURL('**/suche/?q=Dachau');
});

describe('villages', () => {
  const status = (seite: Page) => seite.locator('form.finder [role=status]');

  test('that do not load are told; what is known is shown, and the next key tries again', async () => {
    const { seite, heile } = await gestoert('/siegel/', /\/finder\/\d+\.json/);
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogen');
    await expect.poll(() => status(seite).textContent()).toContain('Ortsteile lassen sich');
    await seite.getByRole('option', { name: 'Bogen', exact: false }).first().waitFor();
    heile();
    await tippe(feld, 'Bogenhausen', seite.getByRole('option', { name: 'Bogenhausen' }).first());
    expect(await status(seite).textContent()).not.toContain('Ortsteile lassen sich');
  });

  test('that do not load are no reason to say that there is nothing', async () => {
    const { seite } = await gestoert('/siegel/', /\/finder\/\d+\.json/);
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogenhausxyz');
    await feld.press('Enter');
    await expect.poll(() => status(seite).textContent()).toContain('Ortsteile lassen sich');
    expect(await status(seite).textContent()).not.toContain('kennt dieses Verzeichnis nichts');
  });
});

describe('a page that is older than the files', () => {
  const anders = (muster: RegExp, was: Record<string, unknown>) => (seite: Page) =>
    seite.route(muster, async (weg) => {
      const antwort = await weg.fetch();
      await weg.fulfill({ json: { ...((await antwort.json()) as object), ...was } });
    });

  test.each([
    [/\/finder\.json/, { fassung: 0 }],
    [/\/finder\/\d+\.json/, { kennung: 'andere' }],
  ] as const)('asks to be loaded anew: %s', async (muster, was) => {
    const { seite } = await besuche('/siegel/', {}, anders(muster, was));
    const feld = seite.getByRole('combobox');
    await feld.fill('Bogenhausen');
    const status = seite.locator('form.finder [role=status]');
    await expect.poll(() => status.textContent()).toContain('laden Sie die Seite neu');
    expect(await seite.getByRole('option').count()).toBe(0);
  });
});

describe('map', () => {
  test('says that its data do not load, keeps the static map, and tries again', async () => {
    const { seite, heile } = await gestoert('/karte/', '**/karte/kreise.json');
    await seite.getByText('Die Karte lässt sich nicht laden').waitFor();
    expect(await seite.locator('#karte .karte-statisch').first().isVisible()).toBe(true);
    const knopf = seite.getByRole('button', { name: 'Noch einmal versuchen' });
    await knopf.press('Enter');
    // It failed again, with another button, which has the focus as the first had.
    await seite.locator('#k-meldung button:focus').waitFor();
    heile();
    await knopf.press('Enter');
    await seite.locator('.marke-amt').first().waitFor();
    expect(await seite.locator('#k-meldung').textContent()).toBe('');
    await seite.locator('#karte :focus').waitFor();
  });

  test('says that its code is gone, as after an update, and loads the page anew', async () => {
    const { seite, heile } = await gestoert('/karte/', /kartenwerk.*\.js/, 404);
    await seite.getByText('Die Karte lässt sich nicht laden').waitFor();
    heile();
    await seite.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await seite.locator('.marke-amt').first().waitFor();
  });

  test('says that single offices do not load, keeps what it shows, and tries again', async () => {
    const t = texte('de').karte;
    let gestoert = true;
    const { seite } = await besuche('/karte/', {}, (seite) =>
      seite.route(/\/karte\/aemter\.json/, (weg) =>
        gestoert ? VERFAELSCHT['of another form']!(weg) : weg.continue(),
      ),
    );
    const meldung = seite.locator('#k-meldung');
    const gruppe = seite.locator('.marke-amt.gruppe').first();
    // Marks are there before the map is shown, and what is hidden takes no key.
    await gruppe.waitFor();
    await gruppe.press('Enter');
    await meldung.getByText(t.aemterFehlen).waitFor();
    expect(await gruppe.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await seite.locator('#k-aemter li').count()).toBe(verzeichnis.register.bezirke.length);
    // Nearer, where the areas no longer say enough, the list is neither an old one nor empty.
    await seite.goto(`${url}/karte/?z=11&lat=48.26&lon=11.43`);
    await seite.locator('#k-treffer').getByText(t.listeFolgt).waitFor();
    expect(await seite.locator('#k-aemter li').count()).toBe(0);
    gestoert = false;
    await meldung.getByRole('button', { name: t.nochmal }).click();
    await seite.locator('.marke-amt').first().waitFor();
    // The list follows the marks.
    await expect.poll(() => seite.locator('#k-aemter li').count()).toBeGreaterThan(0);
    expect(await meldung.textContent()).toBe('');
    await seite.locator('.karte-beweglich:focus').waitFor();
  });

  test('says that municipalities do not load, and draws them with the next move', async () => {
    const { seite, heile } = await gestoert('/karte/?z=11&lat=48.26&lon=11.43', /gemeinden\/09174/);
    await seite.getByText('Die Gemeinden lassen sich gerade nicht laden').waitFor();
    heile();
    await seite.getByRole('button', { name: 'Vergrößern' }).click();
    await expect.poll(() => seite.locator('#k-meldung').textContent()).toBe('');
  });
});

test('the form tries again with the next key', async () => {
  const { seite, heile } = await gestoert('/redaktion/', '**/redaktion/daten.json');
  await expect.poll(() => seite.locator('#ergebnis').textContent()).toContain('nicht laden');
  heile();
  const vorschlag = seite.locator('#behoerden [role=option]').first();
  await tippe(seite.locator('#f-behoerde'), 'Dachau', vorschlag);
});

test('the comparison does not call a number unknown that did not load', async () => {
  const { seite } = await gestoert('/aemter/?v=stadt-dachau', '**/daten/v1/amt/stadt-dachau.json');
  await seite.locator('#vergleich-tabelle').getByText('lässt sich gerade nicht laden').waitFor();
});

describe('a file that is slow', () => {
  const t = texte('de');

  test('the finder says that suggestions are coming, and follows Enter when they are there', async () => {
    const { seite, gib } = await verzoegert('/siegel/', /\/finder\.json/);
    const feld = seite.getByRole('combobox');
    await feld.fill('Dachau');
    await seite.locator('form.finder').getByText(t.finder.laedt).waitFor();
    await feld.press('Enter');
    gib();
    await expect
      .poll(async () => {
        const offen = await seite.getByRole('option').count();
        return offen > 0 || seite.url().includes('/orte/dachau/');
      })
      .toBe(true);
    await expect.poll(() => seite.getByText(t.finder.laedt).count()).toBe(0);
  });

  test('the list does not say that there is nothing before it knows the places', async () => {
    const { seite, gib } = await verzoegert('/aemter/?q=Xyzz', /\/finder\.json/);
    const keine = seite.locator('#keine');
    await keine.getByText('werden noch geladen').waitFor();
    gib();
    await keine.getByText('zu diesen Filtern').waitFor();
  });

  test('the list filters meanwhile, and says that distances are coming', async () => {
    const { seite, gib } = await verzoegert('/aemter/?bei=dachau', /\/karte\/aemter\.json/);
    await seite.getByText('Die Entfernungen werden noch geladen').waitFor();
    const alle = await seite.locator('#zeilen tr:visible').count();
    await seite.locator('#f-text').fill('Landratsamt');
    await expect.poll(() => seite.locator('#zeilen tr:visible').count()).toBeLessThan(alle);
    gib();
    await seite.getByText('Entfernungen von Dachau').waitFor();
  });

  test('the search shows the texts before the names, but never that there is nothing', async () => {
    const { seite, gib } = await verzoegert('/suche/?q=Dachau', /\/finder\.json/);
    await seite.getByText('Treffer für „Dachau“').waitFor();
    await seite.locator('#s-namen-status').getByText(t.suche.laedt).waitFor();
    expect(await seite.locator('#s-keine').isVisible()).toBe(false);
    gib();
    await seite.locator('#s-namen li').first().waitFor();
  });
});

describe('a file that is not what it should be', () => {
  /** Each kind of damage in turn, on one page. */
  async function verfaelscht(pfad: string, muster: RegExp, sieh: (seite: Page) => Promise<void>) {
    let wie = Object.values(VERFAELSCHT)[0]!;
    const { seite } = await besuche(pfad, {}, (seite) => seite.route(muster, (weg) => wie(weg)));
    for (const [name, eine] of Object.entries(VERFAELSCHT)) {
      wie = eine;
      await sieh(seite).catch((fehler: unknown) => {
        throw new Error(`${muster.source}, ${name}`, { cause: fehler });
      });
    }
    return seite;
  }

  test('in the finder', async () => {
    await verfaelscht('/siegel/', /\/finder\.json/, async (seite) => {
      const feld = seite.getByRole('combobox');
      await feld.fill('');
      await feld.fill('Dachau');
      const status = seite.locator('form.finder [role=status]');
      await expect.poll(() => status.textContent()).toMatch(/nicht laden|laden Sie die Seite neu/);
      expect(await seite.getByRole('option').count()).toBe(0);
    });
  });

  test('on the map, which keeps its static one', async () => {
    let gestoert = true;
    const { seite } = await besuche('/karte/', {}, (seite) =>
      seite.route(/\/karte\/kreise\.json/, (weg) =>
        gestoert ? VERFAELSCHT['cut off']!(weg) : weg.continue(),
      ),
    );
    await seite.getByText('Die Karte lässt sich nicht laden').waitFor();
    expect(await seite.locator('#karte .karte-statisch').first().isVisible()).toBe(true);
    gestoert = false;
    await seite.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await seite.locator('.marke-amt').first().waitFor();
  });

  test('a page of a place that was cut off answers no errand', async () => {
    const ort = verzeichnis.ortSlug(verzeichnis.register.orte[0]!.schluessel);
    let gestoert = true;
    const { seite } = await besuche(`/anliegen/${anliegen[0]!.id}/?ort=${ort}`, {}, (seite) =>
      seite.route(`**/orte/${ort}/`, async (weg) => {
        if (!gestoert) return weg.continue();
        const antwort = await weg.fetch();
        const html = await antwort.text();
        await weg.fulfill({ response: antwort, body: html.slice(0, html.indexOf('<footer')) });
      }),
    );
    await expect
      .poll(() => seite.locator('#antwort-status').textContent())
      .toContain('nicht laden');
    expect(await seite.locator('#antwort').isVisible()).toBe(false);
    const knopf = seite.locator('#antwort-nochmal button');
    await knopf.press('Enter');
    await seite.locator('#antwort-nochmal button:focus').waitFor();
    gestoert = false;
    await knopf.press('Enter');
    await seite.locator('#antwort-titel:focus').waitFor();
  });
});

test('a page whose script does not come says so', async () => {
  for (const pfad of ['/pruefen/', '/daten/zuordnen/', '/redaktion/', '/aemter/']) {
    const { seite } = await besuche(pfad, {}, (seite) =>
      seite.route(/\/_astro\/.*\.js/, (weg) => weg.abort()),
    );
    const satz = seite.locator('#still');
    expect(await satz.isVisible(), pfad).toBe(false);
    // The eight seconds until it is said.
    await seite.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await satz.isVisible(), pfad).toBe(true);
  }
});
