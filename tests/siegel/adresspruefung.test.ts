import { describe, expect, test } from 'vitest';
import { pruefeAdresse } from '../../src/domain/siegel/adresspruefung.ts';
import type { Siegelstatus } from '../../src/domain/siegel/siegelstatus.ts';

/** Invented entries: only their websites matter. */
const eintrag = (id: string, website: string | null, entzogen = false): Siegelstatus => ({
  id,
  frueher: [],
  name: id,
  schluessel: '09187',
  anzahl: 50,
  mindestens: true,
  stand: null,
  status: entzogen ? 'entzogen' : 'gueltig',
  entzogen_seit: entzogen ? '2025-01' : null,
  website,
});

const liste = [
  eintrag('rosenheim', 'rosenheim.de'),
  eintrag('landkreis', 'landkreis-musterstadt.de'),
  eintrag('umlaut', 'xn--mnchen-3ya.de'),
  eintrag('vorbei', 'vorbei-muster.de', true),
  eintrag('ohne', null),
];
const art = (adresse: string) => pruefeAdresse(adresse, liste).art;

describe('genuine', () => {
  test.each([
    'https://www.rosenheim.de/rathaus?x=1#y',
    'https://rosenheim.de',
    'rosenheim.de',
    'WWW.Rosenheim.DE/',
    '<https://rosenheim.de/>,',
    'https://rosenheim.de:443/',
    'https://www.rosenheim.de./',
    'https://münchen.de/',
  ])('%s', (adresse) => {
    expect(art(adresse)).toBe('echt');
  });
  test('names the authority', () => {
    expect(pruefeAdresse('https://rosenheim.de/', liste)).toMatchObject({
      host: 'rosenheim.de',
      aemter: [{ id: 'rosenheim' }],
    });
  });
});

describe('not accepted', () => {
  test.each([
    ['http://www.rosenheim.de/', 'ungesichert'],
    ['https://rosenheim.de:8443/', 'ungesichert'],
    ['https://service.rosenheim.de/', 'unterhalb'],
    ['https://rosenheim.de.example.org/', 'verkleidet'],
    ['https://rosenheim-de.example.org/', 'verkleidet'],
    ['https://landkreis-musterstadt.de-service.example/', 'verkleidet'],
    ['https://rosenheim.de@example.org/', 'verkleidet'],
    ['https://wer@rosenheim.de/', 'verkleidet'],
    ['poststelle@rosenheim.de', 'mail'],
    ['mailto:poststelle@rosenheim.de', 'mail'],
    ['rosenheim.de@example.org', 'verkleidet'],
    ['poststelle@rosenheim.de/pfad', 'verkleidet'],
    ['poststelle@rosenhe1m.de', 'aehnlich'],
    ['https://rosenhe1m.de/', 'aehnlich'],
    ['https://rosenhiem.de/', 'aehnlich'],
    ['https://rosenheim.com/', 'aehnlich'],
    ['https://rоsenheim.de/', 'aehnlich'],
    ['https://landkreismusterstadt.de/', 'aehnlich'],
    ['https://landkreis-mustcrstadt.de/', 'aehnlich'],
    ['https://munchen.de/', 'unbekannt'],
    ['https://xn--rsenheim-bhg.de/', 'sonderzeichen'],
    ['https://example.org/rosenheim.de/', 'unbekannt'],
    ['https://www.vorbei-muster.de/', 'entzogen'],
    ['https://ganz-woanders.de/', 'unbekannt'],
    ['Rosenheim', 'keine'],
    ['ftp://rosenheim.de/', 'keine'],
    ['javascript:alert(1)', 'keine'],
    ['https://192.168.0.1/', 'keine'],
    ['rosenheim.de und noch etwas', 'keine'],
    ['https://', 'keine'],
  ])('%s: %s', (adresse, erwartet) => {
    expect(art(adresse)).toBe(erwartet);
  });
  test('no host but the recorded one is ever genuine, whatever stands around it', () => {
    const zutaten = [
      'rosenheim.de',
      'example',
      '.',
      '@',
      '/',
      ':80',
      '-',
      'www.',
      '%2e',
      '\\',
      '?',
      '#',
    ];
    for (const a of zutaten)
      for (const b of zutaten)
        for (const c of zutaten) {
          const adresse = `https://${a}${b}${c}`;
          if (art(adresse) !== 'echt') continue;
          expect(new URL(adresse).hostname.replace(/^www\./, '').replace(/\.+$/, ''), adresse).toBe(
            'rosenheim.de',
          );
        }
  });
});
