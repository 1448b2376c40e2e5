import { expect, test } from 'vitest';
import { fundzeile } from '../../src/domain/suche/fundzeile.ts';
import { texte } from '../../src/domain/texte/index.ts';

const [de, en] = [texte('de'), texte('en')];
const amt = {
  url: '/unter/aemter/stadt-x/',
  meta: { art: de.arten.stadt, lage: 'Nord' },
  filters: { art: ['stadt'] },
};

test('in German a result is what the index says', () =>
  expect(fundzeile(amt, de, '/unter/')).toEqual({
    url: amt.url,
    worin: [de.arten.stadt, 'Nord'],
  }));

test('in English an office leads to its English page, below the base path, too', () => {
  expect(fundzeile(amt, en, '/unter/')).toEqual({
    url: '/unter/en/aemter/stadt-x/',
    worin: [en.arten.stadt, 'Nord'],
  });
  expect(fundzeile({ ...amt, url: '/aemter/stadt-x/' }, en, '/').url).toBe('/en/aemter/stadt-x/');
});

test('what is German only says so and stays where it is', () => {
  const anliegen = {
    url: '/anliegen/x/',
    meta: { art: 'Anliegen', lage: 'Umzug' },
    filters: { art: ['anliegen'] },
  };
  expect(fundzeile(anliegen, en, '/')).toEqual({
    url: anliegen.url,
    worin: [en.finder.anliegen],
  });
  for (const sprache of ['de', 'en']) {
    const seite = {
      url: '/x/',
      meta: { art: 'Seite', lage: '', sprache },
      filters: { art: ['seite'] },
    };
    const { url, worin } = fundzeile(seite, en, '/');
    expect(url).toBe('/x/');
    expect(worin.filter(Boolean)).toEqual([
      en.suche.seite,
      ...(sprache === 'de' ? [en.navigation.andereSprache] : []),
    ]);
  }
});
