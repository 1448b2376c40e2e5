import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

describe('office page', () => {
  test('says who, how many, since when, for whom, without JavaScript', async () => {
    const { seite } = await besuche('/aemter/verwaltungsgemeinschaft-dormitz/', {
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
  });

  test('the history says which number was put right, when, from what, and why', async () => {
    for (const [sprache, satz] of [
      ['', 'Berichtigt (3. März 2025) von 96 auf 69:'],
      ['/en', 'Corrected (3 March 2025) from 96 to 69:'],
    ]) {
      const { seite } = await besuche(`${sprache}/aemter/stadt-rothenburg-ob-der-tauber/`, {
        javaScriptEnabled: false,
      });
      const zeile = seite.locator('.verlauf .korrektur');
      expect(await zeile.textContent()).toContain(satz);
      expect(await zeile.locator('[lang=de]').textContent()).toContain('Ziffern vertauscht');
    }
  });

  test('where something is wrong, it names the channel and fills in page and date', async () => {
    const { seite } = await besuche('/aemter/stadt-nuernberg/', {
      javaScriptEnabled: false,
    });
    const hilfe = seite.locator('section[aria-labelledby=hilfe]');
    expect(await hilfe.getByRole('link').count()).toBe(4);
    // A message to the editors, or the way to one: never a page that only informs.
    expect(await hilfe.getByRole('link').first().getAttribute('href')).toMatch(
      /^mailto:|^\/kontakt\/#daten$/,
    );
    const adresse = await hilfe
      .getByRole('link', { name: 'an das BayernPortal schreiben' })
      .getAttribute('href');
    const text = decodeURIComponent(adresse!);
    expect(text).toContain('mailto:bayernportal@stmd.bayern.de');
    expect(text).toContain('/aemter/stadt-nuernberg/');
    expect(text).toMatch(/Stand der Seite: \d+\. \w+ \d{4}/);
  });

  test('a website is offered with what is known of it, and a dead one not at all', async () => {
    const lies = async (id: string) => {
      const { seite } = await besuche(`/aemter/${id}/`, { javaScriptEnabled: false });
      const kopf = seite.locator('.amtkopf');
      return {
        text: (await kopf.textContent())!,
        links: await kopf.getByRole('link', { name: 'Website' }).count(),
      };
    };
    const alt = await lies('stadt-kempten-allgaeu');
    expect(alt.links).toBe(1);
    expect(alt.text).toContain('Adresse von September 2020, seitdem nicht geöffnet');
    const tot = await lies('stadt-bayreuth');
    expect(tot.links).toBe(0);
    expect(tot.text).toContain('nicht erreichbar (geprüft am 8. Juni 2026)');
    const gut = await lies('stadt-nuernberg');
    expect(gut.links).toBe(1);
    expect(gut.text).not.toContain('geprüft am');
  });

  test('a source that is gone is named still, and so is that it is gone', async () => {
    const { seite } = await besuche('/aemter/gemeinde-kutzenhausen/', { javaScriptEnabled: false });
    expect(await seite.getByRole('main').textContent()).toContain('nicht mehr erreichbar');
  });

  test('the skip link leads to the content', async () => {
    const { seite } = await besuche('/aemter/stadt-nuernberg/');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('inhalt');
  });
});
