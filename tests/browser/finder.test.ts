import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

describe('finder', () => {
  test('is a combobox: arrows, Enter, Escape, names and states', async () => {
    const { seite, klagen, fremde } = await besuche('/siegel/');
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
    expect(await feld.getAttribute('aria-activedescendant')).toBe('kopf-finder-liste-1');
    await feld.press('Escape');
    expect(await feld.getAttribute('aria-expanded')).toBe('false');
    await feld.press('ArrowDown');
    await optionen.first().waitFor();
    await feld.press('ArrowDown');
    await feld.press('Enter');
    await seite.waitForURL('**/orte/hausen-forchheim/');
    expect([klagen, fremde]).toEqual([[], []]);
  });

  test('in the header of every other page: Enter goes to what is called exactly so', async () => {
    const { seite } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.fill('nurnberg');
    await feld.press('Enter');
    await seite.waitForURL('**/orte/nuernberg/');
  });

  test.each([
    ['nurnbreg', 'Meinten Sie', 'Nürnberg'],
    ['Hausen', 'So heißen', 'Hausen'],
    ['Murnau', 'Bitte wählen Sie', 'Murnau'],
    ['97618', '97618 gehört zu 9 Gemeinden', 'Unsleben'],
  ])('what is not certain is asked, in sight: %s', async (text, satz, vorschlag) => {
    const { seite } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.fill(text);
    await feld.press('Enter');
    const meldung = seite.locator('form.finder [role=status]');
    await expect.poll(() => meldung.textContent()).toContain(satz);
    // In sight: as high as a line, and not below the list.
    const [oben, unten] = await Promise.all([meldung.boundingBox(), feld.boundingBox()]);
    expect(oben!.height).toBeGreaterThan(10);
    expect(oben!.y).toBeGreaterThanOrEqual(0);
    expect(oben!.y + oben!.height).toBeLessThanOrEqual(unten!.y + 1);
    expect(await seite.getByRole('option', { name: vorschlag }).first().isVisible()).toBe(true);
    expect(await feld.evaluate((eines) => eines === document.activeElement)).toBe(true);
    expect(new URL(seite.url()).pathname).toBe('/siegel/');
    // What was said is gone with the next key.
    await feld.press('x');
    await expect.poll(() => meldung.textContent()).not.toContain(satz);
  });

  test('a choice from the list is followed, though it is one of many', async () => {
    const { seite } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.fill('97618');
    await feld.press('Enter');
    await seite.getByRole('option', { name: 'Unsleben' }).click();
    await seite.waitForURL('**/orte/unsleben/?von=97618');
  });

  test('a postcode that nobody here has is told, not answered', async () => {
    const { seite } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.fill('10115');
    await seite.getByText('Die Postleitzahl 10115 kennt dieses Verzeichnis nicht').waitFor();
    await feld.press('Enter');
    await seite.getByText('Die Postleitzahl 10115 kennt dieses Verzeichnis nicht').waitFor();
    expect(new URL(seite.url()).pathname).toBe('/siegel/');
  });

  test('a village leads to its municipality; its part is loaded when it is asked for', async () => {
    const { seite, anfragen } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.pressSequentially('B');
    await seite.getByRole('option').first().waitFor();
    const teile = () => anfragen.filter((pfad) => pfad.startsWith('/finder/'));
    expect(teile()).toEqual([]);
    await feld.pressSequentially('ogenhausen');
    await seite.getByRole('option', { name: 'Bogenhausen Ortsteil von München' }).waitFor();
    expect(teile()).toHaveLength(1);
    await feld.press('Enter');
    await seite.waitForURL('**/orte/muenchen/?von=bogenhausen');
  });

  test('nothing found is no dead end', async () => {
    const { seite } = await besuche('/siegel/');
    const feld = seite.getByRole('combobox');
    await feld.focus();
    await feld.pressSequentially('xqzvw');
    await seite.getByRole('option').first().waitFor();
    const ziele = await seite
      .getByRole('option')
      .evaluateAll((liste) => liste.map((o) => (o as HTMLElement).dataset.url));
    expect(ziele).toEqual(['/suche/?q=xqzvw', '/orte/']);
    // Who asks again hears it again: only what changes is read aloud.
    const gesagt = () => seite.locator('form.finder [role=status]').first().textContent();
    const satz = await gesagt();
    await feld.press('Enter');
    await expect.poll(gesagt).not.toBe(satz);
    expect((await gesagt())?.trim()).toBe(satz);
    await feld.press('Enter');
    await expect.poll(gesagt).toBe(satz);
  });

  test('the index is loaded on first focus, not before', async () => {
    const { seite, anfragen } = await besuche('/siegel/');
    expect(anfragen).not.toContain('/finder.json');
    await seite.getByRole('combobox').focus();
    await seite.getByRole('combobox').pressSequentially('Ro');
    await seite.getByRole('option').first().waitFor();
    expect(anfragen).toContain('/finder.json');
  });

  test('speaks English on English pages and stays there', async () => {
    const { seite } = await besuche('/en/siegel/');
    const feld = seite.getByRole('combobox', { name: 'Place, postcode or office' });
    await feld.fill('Nuremberg');
    await feld.press('Enter');
    await seite.waitForURL('**/en/orte/nuernberg/');
    expect(await seite.getByRole('heading', { name: 'Responsible offices' }).isVisible()).toBe(
      true,
    );
    await seite.getByRole('link', { name: 'Deutsch' }).click();
    await seite.waitForURL((url) => url.pathname === '/orte/nuernberg/');
  });

  test('without JavaScript it is a search field', async () => {
    const { seite } = await besuche('/siegel/', { javaScriptEnabled: false });
    await seite.getByRole('combobox').fill('Hof');
    await seite.getByRole('combobox').press('Enter');
    await seite.waitForURL('**/suche/?q=Hof');
  });

  test('answers every key press; the time is told, not judged: machines are noisy', async () => {
    const { seite } = await besuche('/siegel/');
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
    expect(zeiten).toHaveLength(64);
    const p95 = zeiten[Math.floor(zeiten.length * 0.95)]!;
    console.log(`finder: 95 % of ${zeiten.length} answers within ${p95.toFixed(1)} ms`);
  });
});
