/** Pages of running text: what the check says of them, with the line in the file. */
import { describe, expect, test } from 'vitest';
import { SEITEN, seitendatei, seitenFormschema } from '../../src/domain/datensatz/seite.ts';
import type { Seitenname } from '../../src/domain/datensatz/seite.ts';
import { pruefeSeiten } from '../../src/domain/pruefung/seitenpruefung.ts';
import { seitenquelltext } from '../../src/io/seiteninhalt.ts';

const KOPF = `---
titel: Probe
beschreibung: Eine Seite zur Probe.
stand: "2026-05-01"
---
`;
const GUT = `${KOPF}
Verantwortlich ist {{name}}.

## Erstens

[Siegel](/siegel/), [Kriterien](/siegel/#kriterien), [fremd](https://a.example.org/b), <https://a.example.org>

### Genauer
`;

/** What the check says of one page; that others are missing is another matter. */
const meldungenZu = (text: string | Buffer, datei = 'impressum.md', videos: string[] = []) =>
  pruefeSeiten([seitenquelltext(`seiten/${datei}`, Buffer.from(text))], seitenFormschema, (name) =>
    videos.includes(name),
  ).meldungen.filter((meldung) => meldung.datei === `seiten/${datei}`);

const kurz = (text: string, datei?: string, videos?: string[]) =>
  meldungenZu(text, datei, videos).map(({ zeile, spalte, regel }) => [zeile, spalte, regel]);

test('a sound page has no message', () => expect(meldungenZu(GUT)).toEqual([]));

test('lines of Windows and blanks behind the dashes change nothing', () =>
  expect(
    kurz(`${GUT.replaceAll('---', '--- ').replaceAll('\n', '\r\n')}\r\n{{nahme}}\r\n`),
  ).toEqual([[15, 1, 'seite']]));

test.each<[string, string, [number, number, string]]>([
  ['placeholder', GUT.replace('{{name}}', '{{nahme}}'), [7, 20, 'seite']],
  ['placeholder without end', GUT.replace('{{name}}', '{{name'), [7, 20, 'seite']],
  ['HTML', GUT.replace('Erstens', '<br>Erstens'), [9, 4, 'seite']],
  ['comment', GUT.replace('## Erstens', '## Erstens <!-- später -->'), [9, 12, 'seite']],
  ['first heading', GUT.replace('## Erstens', '# Erstens'), [9, 1, 'seite']],
  ['skipped level', GUT.replace('### Genauer', '#### Genauer'), [13, 1, 'seite']],
  [
    'insecure link',
    GUT.replace('https://a.example.org/b', 'http://a.example.org'),
    [11, 62, 'seite'],
  ],
  ['link without slash', GUT.replace('(/siegel/)', '(/siegel)'), [11, 10, 'seite']],
  ['link to a file of the machine', GUT.replace('(/siegel/)', '(siegel.md)'), [11, 10, 'seite']],
  ['tag that never ends', `${GUT}\n<details open ontoggle=alert(1) `, [15, 1, 'seite']],
  ['comment that never ends', `${GUT}\n<!-- `, [15, 1, 'seite']],
  ['other HTML', `${GUT}\n<?php x ?>`, [15, 1, 'seite']],
  ['script as a link', GUT.replace('/siegel/)', 'javascript:alert(1))'), [11, 10, 'seite']],
  ['script in angle brackets', `${GUT}\n<javascript:alert(1)>`, [15, 1, 'seite']],
  ['script as a definition', `${GUT}\n[a]\n\n[a]: javascript:alert(1)`, [17, 6, 'seite']],
  ['definition of a line', `${GUT}\n[a]\n\n[a]:\ndata:text/html,x`, [18, 1, 'seite']],
  ['path to another host', GUT.replace('/siegel/)', '//boese.de/)'), [11, 10, 'seite']],
  ['own network', GUT.replace('https://a.example.org/b', 'https://10.0.0.1/'), [11, 62, 'seite']],
  ['own network in brackets', `${GUT}\n<https://fritz.box/a>`, [15, 2, 'seite']],
  ['letter of another script', GUT.replace('Probe', 'Prob\u0435'), [2, 8, 'fremde-schrift']],
  ['text turned round', GUT.replace('Probe', 'Pro\u202ebe'), [2, 8, 'zeichen']],
  ['no title', GUT.replace('titel: Probe\n', ''), [1, 1, 'pflichtfeld']],
  ['unknown field', GUT.replace('stand', 'verfasser: A\nstand'), [4, 1, 'unbekanntes-feld']],
  ['Stand without quotes', GUT.replace(/"/g, ''), [4, 8, 'anfuehrungszeichen']],
  ['Stand that is no day', GUT.replace('05-01', '02-30'), [4, 8, 'falscher-wert']],
  ['broken YAML', GUT.replace('titel: Probe', 'titel: "Probe'), [3, 1, 'syntax']],
  ['no front matter', GUT.replace(KOPF, ''), [1, 1, 'syntax']],
  [
    'videos elsewhere',
    GUT.replace('---\n\n', 'videos:\n  - titel: A\n    datei: a.mp4\n---\n\n'),
    [6, 3, 'falscher-wert'],
  ],
])('%s is found where it stands, as an error', (_, text, erwartet) => {
  expect(kurz(text, 'impressum.md', ['a.mp4'])).toEqual([erwartet]);
  expect(meldungenZu(text, 'impressum.md', ['a.mp4'])[0]!.schwere).toBe('fehler');
});

test('a wrong placeholder is answered with the one that was meant', () =>
  expect(meldungenZu(GUT.replace('{{name}}', '{{nahme}}'))[0]!.meldung).toContain('{{name}}'));

test('what is not UTF-8 is said as of a record', () =>
  expect(meldungenZu(Buffer.from(GUT.replace('Probe', 'Prüfung'), 'latin1'))[0]).toMatchObject({
    regel: 'kodierung',
    zeile: 2,
  }));

test.each(['impresum.md', 'impressum.de.md', 'impressum.fr.md', 'leichte-sprache.en.md', 'x.txt'])(
  '%s would be overlooked',
  (datei) => expect(kurz(GUT, datei)).toEqual([[1, 1, 'dateiname']]),
);

describe('videos in sign language', () => {
  const seite = (zeilen: string) => GUT.replace('---\n\n', `${zeilen}---\n\n`);
  const VIDEO =
    'videos:\n  - titel: Das Siegel\n    datei: siegel.mp4\n    untertitel: siegel.vtt\n';

  test('are fine where their files are there', () =>
    expect(kurz(seite(VIDEO), 'gebaerdensprache.md', ['siegel.mp4', 'siegel.vtt'])).toEqual([]));

  test('a page without one is no page', () =>
    expect(kurz(GUT, 'gebaerdensprache.md')).toEqual([[2, 1, 'falscher-wert']]));

  test.each([
    ['siegel.vtt', [7, 12, 'falscher-wert']],
    ['siegel.mp4', [8, 17, 'falscher-wert']],
  ])('the file beside %s is missing', (da, erwartet) =>
    expect(kurz(seite(VIDEO), 'gebaerdensprache.md', [da])).toEqual([erwartet]),
  );

  test('a foreign address is no file', () =>
    expect(
      kurz(
        seite(VIDEO.replace('siegel.mp4', 'https://a.example/siegel.mp4')),
        'gebaerdensprache.md',
        ['siegel.vtt'],
      ),
    ).toEqual([[7, 12, 'falscher-wert']]));
});

describe('Leichte Sprache', () => {
  const seite = (zeile: string) => `${KOPF}\n${zeile}\n`;

  test('what is not easy is a warning at its place', () =>
    expect(meldungenZu(seite('Die Verwaltungsgemeinschaft hilft.'), 'leichte-sprache.md')).toEqual([
      expect.objectContaining({
        zeile: 7,
        spalte: 5,
        regel: 'leichte-sprache',
        schwere: 'warnung',
      }),
    ]));

  test('is asked of its page alone', () =>
    expect(kurz(seite('Die Verwaltungsgemeinschaft hilft.'))).toEqual([]));
});

test('a page that is missing is missed, a video page is not', () => {
  const { meldungen, seiten } = pruefeSeiten([], seitenFormschema, () => true);
  expect(seiten).toEqual([]);
  expect(meldungen.map(({ datei }) => datei).sort()).toEqual(
    Object.entries(SEITEN)
      .filter(([name]) => name !== 'gebaerdensprache')
      .flatMap(([name, sprachen]) =>
        sprachen.map((sprache) => `seiten/${seitendatei(name as Seitenname, sprache)}`),
      )
      .sort(),
  );
});
