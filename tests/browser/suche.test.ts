import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

describe('search', () => {
  const treffer = async (begriff: string) => {
    const { seite } = await besuche(`/suche/?q=${encodeURIComponent(begriff)}`);
    await seite.waitForFunction(() =>
      /Treffer|gefunden/.test(document.getElementById('s-status')!.textContent),
    );
    const namen = await seite.locator('#s-treffer a').allTextContents();
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
    const { seite } = await besuche('/suche/');
    await seite.getByLabel('Regierungsbezirk').selectOption('Oberfranken');
    await seite.getByLabel('Sortieren nach').selectOption('zahl');
    const oberfranken = [...register.orte, ...verzeichnis.aemter].filter(({ schluessel }) =>
      schluessel.startsWith('094'),
    );
    await seite.getByText(`${oberfranken.length} Treffer`).waitFor();
    expect(await seite.locator('#s-treffer li').first().textContent()).toContain('Stadt Bayreuth');
    expect(seite.url()).toContain('bezirk=Oberfranken&sortierung=zahl');
  });

  test('no result gives a useful answer', async () => {
    const { seite } = await besuche('/suche/?q=xyzxyz');
    await seite.getByText('Nichts gefunden für „xyzxyz“').waitFor();
    expect(
      await seite.getByRole('main').getByRole('link', { name: 'Alle Ämter' }).isVisible(),
    ).toBe(true);
  });
});
