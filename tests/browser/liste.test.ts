import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Art } from '../../src/domain/register/arten.ts';
import { gruppeVon } from '../../src/domain/vergleich/gruppen.ts';
import { barrieren, besuche } from '../hilfe/browser.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const alle = verzeichnis.aemter.length;
const suchfeld = (seite: Page) =>
  seite.getByRole('combobox', { name: 'Name, Ort oder Postleitzahl' });
/** Chooses a place among those that the field offers. */
async function waehleOrt(seite: Page, ort: string): Promise<void> {
  await suchfeld(seite).fill(ort);
  await seite
    .getByRole('option', { name: `In der Nähe von ${ort}` })
    .first()
    .click();
  await seite.getByText(`Entfernungen von ${ort}`).waitFor();
}

describe('list', () => {
  test('filters while typing, counts, keeps the state in the address and restores it', async () => {
    const { seite } = await besuche('/aemter/');
    const sichtbar = () => seite.locator('#zeilen tbody tr:visible').count();
    expect(await sichtbar()).toBe(alle);
    await suchfeld(seite).fill('nurnberg');
    expect(await seite.locator('#ergebnis').textContent()).toBe(`2 von ${alle} Ämtern`);
    await seite.getByLabel('Art der Behörde').selectOption('landratsamt');
    expect(await sichtbar()).toBe(1);
    expect(new URL(seite.url()).search).toBe('?q=nurnberg&art=landratsamt');
    await seite.reload();
    expect(await sichtbar()).toBe(1);
    expect(await suchfeld(seite).inputValue()).toBe('nurnberg');
    await seite.getByRole('button', { name: 'Zurücksetzen' }).click();
    await seite.waitForFunction(() => location.search === '');
    expect(await sichtbar()).toBe(alle);
  });

  test('sorts by number, exact ones first', async () => {
    const { seite } = await besuche('/aemter/?sortierung=zahl');
    expect(await seite.locator('#zeilen tbody tr').first().textContent()).toContain('339');
    expect(await seite.locator('#zeilen tbody tr').last().textContent()).toContain('mindestens');
  });

  test('sorts by distance from a chosen place, and keeps it in the address', async () => {
    const { seite } = await besuche('/aemter/');
    await waehleOrt(seite, 'Dormitz');
    const erste = seite.locator('#zeilen tbody tr').first();
    expect(await erste.textContent()).toContain('Verwaltungsgemeinschaft Dormitz');
    await seite.reload();
    await seite.getByText('Entfernungen von Dormitz').waitFor();
    expect(await erste.textContent()).toContain('unter 1 km');
    const ort = seite.getByRole('link', { name: 'Wer für Dormitz zuständig ist' });
    expect(await ort.getAttribute('href')).toBe('/orte/dormitz/');
    await seite.getByRole('button', { name: 'Ort entfernen' }).click();
    await seite.waitForFunction(() => location.search === '');
    expect(await seite.locator('.km').count()).toBe(0);
  });

  test('a postcode and a village are asked about where no office bears their name; Enter follows what is certain', async () => {
    const { seite } = await besuche('/aemter/?q=97618');
    const orte = register.orte.filter(({ postleitzahlen }) => postleitzahlen.includes('97618'));
    await seite.getByText(`97618 gehört zu ${orte.length} Gemeinden`).waitFor();
    expect(await seite.locator('#keine-orte button').count()).toBe(orte.length);
    await suchfeld(seite).press('Enter');
    // Several are a question, for Enter, too.
    expect(new URL(seite.url()).searchParams.get('bei')).toBeNull();
    await suchfeld(seite).fill('Haidhausen');
    await seite.locator('#keine-orte').getByRole('button', { name: 'Haidhausen' }).waitFor();
    await suchfeld(seite).press('Enter');
    await seite.getByText('Entfernungen von München').waitFor();
    expect(await suchfeld(seite).inputValue()).toBe('');
  });

  test('a smallest number that is none, and a distance without a place, are said', async () => {
    const { seite } = await besuche('/aemter/?sortierung=nahe');
    const ergebnis = seite.locator('#ergebnis');
    expect(await ergebnis.textContent()).toContain('geben Sie oben Ihren Ort ein');
    await seite.locator('#f-text').fill('\u{1F600}');
    expect(await ergebnis.textContent()).toContain('lässt sich nicht suchen');
    await seite.getByLabel('Online-Verfahren, mindestens').fill('acht');
    expect(await ergebnis.textContent()).toContain('„acht“ ist keine Zahl');
    expect(await seite.locator('#zeilen tbody tr:visible').count()).toBe(alle);
  });

  test('prints nothing of an address that names no place', async () => {
    for (const bei of ['Sie+wurden+gehackt', '48.1,11.5&ort=Sie+wurden+gehackt', 'gibts-nicht']) {
      const { seite, klagen } = await besuche(`/aemter/?bei=${bei}&sortierung=nahe&q=stadt`);
      await expect.poll(() => new URL(seite.url()).searchParams.has('bei')).toBe(false);
      expect(await seite.locator('main').textContent()).not.toMatch(/gehackt|gibts-nicht/);
      expect(await seite.locator('#ergebnis').textContent()).toContain('Den Ort aus der Adresse');
      expect(await seite.locator('#zeilen tbody tr:visible').count()).toBeGreaterThan(0);
      expect(klagen).toEqual([]);
    }
  });

  test('an address as people write it filters, says what it does not know, and so does the printed list', async () => {
    const { seite } = await besuche('/aemter/?bezirk=Oberfranken&art=quatsch&ab=viele');
    expect(await seite.getByLabel('Regierungsbezirk').inputValue()).toBe('094');
    expect(await seite.locator('#ergebnis').textContent()).toContain(
      'nicht angewandt: Art der Behörde, Online-Verfahren',
    );
    expect(new URL(seite.url()).search).toBe('?bezirk=094');
    const gefiltert = seite.locator('#gefiltert');
    expect(await gefiltert.isVisible()).toBe(false);
    await seite.emulateMedia({ media: 'print' });
    expect(await gefiltert.isVisible()).toBe(true);
    expect(await gefiltert.textContent()).toContain('Regierungsbezirk: Oberfranken');
    await seite.emulateMedia({ media: 'screen' });
    await seite.getByLabel('Art der Behörde').selectOption('landratsamt');
    expect(await seite.locator('#ergebnis').textContent()).not.toContain('nicht angewandt');
  });

  test.each(['VG Dormitz', 'Landkreis Dachau', 'Rothenburg o.d.T.', 'Murnau am Staffelsee'])(
    '"%s" finds an office',
    async (text) => {
      const { seite } = await besuche('/aemter/');
      await suchfeld(seite).fill(text);
      expect(await seite.locator('#zeilen tbody tr:visible').count()).toBeGreaterThan(0);
    },
  );

  test('compares up to three offices with the same duties', async () => {
    const einwohner = register.behoerde('09564000').einwohner.toLocaleString('de-DE');
    const { seite, klagen } = await besuche('/aemter/');
    const wahl = (name: string) => seite.getByRole('checkbox', { name: `${name} vergleichen` });
    const stand = seite.locator('#vergleich-stand');
    // On a phone the word stands beside the box; read with its cell, it comes once.
    await seite.setViewportSize({ width: 360, height: 900 });
    await seite.getByRole('cell', { name: 'Stadt Nürnberg vergleichen', exact: true }).waitFor();
    await seite.setViewportSize({ width: 1280, height: 900 });
    await wahl('Stadt Nürnberg').check();
    expect(await stand.textContent()).toContain('1 ausgewählt: Stadt Nürnberg');
    const andere = wahl('Landratsamt Fürth');
    expect(await andere.isDisabled()).toBe(true);
    // It can be reached, and says why it is closed.
    await andere.focus();
    await seite.keyboard.press('Space');
    expect(await andere.isChecked()).toBe(false);
    expect(await stand.textContent()).toContain(
      'Landratsamt Fürth: Dieses Amt hat andere Aufgaben',
    );
    await wahl('Stadt Fürth').check();
    await wahl('Stadt Erlangen').check();
    expect(await wahl('Stadt Augsburg').isDisabled()).toBe(true);
    // The bar is in sight wherever the list is, and covers nothing that has the focus.
    const knopf = seite.getByRole('button', { name: 'Vergleichen', exact: true });
    expect((await knopf.boundingBox())!.y).toBeLessThan(900);
    await knopf.click();
    const tabelle = seite.locator('#vergleich-tabelle');
    await tabelle.getByText(einwohner).waitFor();
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('vergleich-titel');
    for (const teil of ['290', '74', '339']) expect(await tabelle.textContent()).toContain(teil);
    expect(await barrieren(seite)).toEqual([]);
    await seite.reload();
    await tabelle.getByText(einwohner).waitFor();
    await seite.keyboard.press('Escape');
    expect(await seite.locator('#vergleich').isHidden()).toBe(true);
    await seite.getByRole('button', { name: 'Aufheben' }).click();
    expect(new URL(seite.url()).search).toBe('');
    expect(await seite.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(klagen).toEqual([]);
  });

  test('an address that names no office to compare says so, and opens no empty window', async () => {
    const { seite } = await besuche('/aemter/?v=gibts-nicht');
    await seite.locator('#ergebnis').getByText('Ein Amt aus der Adresse').waitFor();
    expect(await seite.locator('#vergleich').isVisible()).toBe(false);
  });

  test('an address that mixes groups compares the part that can be, says why, and offers the rest', async () => {
    const { seite, klagen } = await besuche(
      '/aemter/?v=stadt-nuernberg,bezirk-unterfranken,stadt-fuerth,gibts-nicht',
    );
    const meldung = seite.locator('#vergleich-meldung');
    await meldung.waitFor();
    const satz = (await meldung.textContent())!;
    for (const teil of [
      'dieselben Aufgaben',
      'Nicht dabei: Bezirk Unterfranken',
      'Ein Amt aus der',
    ])
      expect(satz).toContain(teil);
    const kopf = seite.locator('#vergleich-tabelle tr').first();
    expect(await kopf.locator('th').allTextContents()).toEqual([
      'Amt',
      'Stadt Fürth',
      'Stadt Nürnberg',
    ]);
    // The address keeps what is shown, so nobody passes on a mixed one.
    expect(new URL(seite.url()).search).not.toContain('bezirk');
    await meldung.getByRole('link').click();
    await seite.locator('#vergleich-tabelle').getByText('Bezirk Unterfranken').waitFor();
    expect(await kopf.locator('th').count()).toBe(2);
    expect(klagen).toEqual([]);
  });

  test('no address and no click ever puts two groups side by side', async () => {
    const ids = verzeichnis.aemter.map(({ id }) => id);
    for (const wahl of [ids.slice(0, 12), ids.slice(12, 30), ids.toReversed()]) {
      const { seite } = await besuche(`/aemter/?v=${wahl.join(',')}`);
      await seite.locator('#vergleich-tabelle tr').first().waitFor();
      const gewaehlte = await seite
        .locator('#zeilen tbody tr:has(input:checked)')
        .evaluateAll((zeilen) => zeilen.map((zeile) => (zeile as HTMLElement).dataset.art as Art));
      expect(gewaehlte.length).toBeGreaterThan(0);
      expect(new Set(gewaehlte.map(gruppeVon)).size).toBe(1);
      const frei = await seite
        .locator('#zeilen tbody tr:has(input:not(:checked, [aria-disabled]))')
        .evaluateAll((zeilen) => zeilen.map((zeile) => (zeile as HTMLElement).dataset.art as Art));
      for (const art of frei) expect(gruppeVon(art)).toBe(gruppeVon(gewaehlte[0]!));
    }
  });

  test('says how many lower bounds a smallest number hides', async () => {
    const { seite } = await besuche('/aemter/?ab=60');
    const verborgene = verzeichnis.aemter.filter(
      ({ zahl }) => zahl.mindestens && zahl.anzahl < 60,
    ).length;
    expect(await seite.locator('#ergebnis').textContent()).toContain(
      `${verborgene} Ämter, von denen nur eine Untergrenze unter 60 bekannt ist`,
    );
  });

  test('sorted by number it never mixes groups', async () => {
    const { seite } = await besuche('/aemter/?sortierung=zahl');
    const gruppen = await seite
      .locator('#zeilen tbody tr')
      .evaluateAll((zeilen) => zeilen.map((zeile) => (zeile as HTMLElement).dataset.art as Art));
    const bloecke = gruppen.map(gruppeVon).filter((eine, i, alle) => eine !== alle[i - 1]);
    expect(new Set(bloecke).size).toBe(bloecke.length);
  });

  test('says what to do when nothing fits', async () => {
    const { seite } = await besuche('/aemter/?q=gibtsnicht');
    expect(await seite.getByText('Kein Amt passt').isVisible()).toBe(true);
  });

  test('is complete without JavaScript, and offers no filter that does nothing', async () => {
    const { seite } = await besuche('/aemter/', { javaScriptEnabled: false });
    expect(await seite.locator('#zeilen tbody tr:visible').count()).toBe(alle);
    expect(await seite.locator('#filter').isVisible()).toBe(false);
    // The text of a noscript element is none to the search for texts.
    expect(await seite.locator('noscript p').isVisible()).toBe(true);
  });

  test('says in sight that its code does not load, and is complete all the same', async () => {
    const { seite } = await besuche('/aemter/', {}, (eine) =>
      eine.route(/Amtsliste.*\.js/, (weg) => weg.abort()),
    );
    await seite.getByText('noch nicht geladen').waitFor({ timeout: 15_000 });
    expect(await seite.locator('#zeilen tbody tr:visible').count()).toBe(alle);
  });

  test('can be filtered with the keyboard alone', async () => {
    const { seite } = await besuche('/aemter/');
    await suchfeld(seite).focus();
    await seite.keyboard.type('Dormitz');
    await seite.keyboard.press('Enter');
    // Through the rest of the form to the only row left.
    for (let i = 0; i < 8; i++) await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.waitForURL('**/aemter/verwaltungsgemeinschaft-dormitz/');
  });
});
