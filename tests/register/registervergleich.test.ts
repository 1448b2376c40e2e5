/** What an edition changes against the one before, and what follows for records and addresses. */
import { describe, expect, test } from 'vitest';
import { registerbericht } from '../../src/domain/redaktion/registerfolgen.ts';
import { liesGv100ad } from '../../src/domain/register/gv100ad.ts';
import { registerAus, type Behoerde } from '../../src/domain/register/register.ts';
import {
  einwohnerstandNach,
  fruehereOrteNach,
  vergleicheRegister,
} from '../../src/domain/register/registervergleich.ts';
import { behoerdenOhneLage } from '../../src/domain/register/zusammenfuehrung.ts';
import { gv100adAus, tabelle, type Tabellenzeile } from './gv100adbau.ts';

function registerVon(zeilen: readonly Tabellenzeile[]) {
  const verzeichnis = liesGv100ad(gv100adAus('2025-11-30', [...zeilen]));
  if ('fehler' in verzeichnis) throw new Error(verzeichnis.fehler[0]!.satz);
  return registerAus(behoerdenOhneLage(verzeichnis.eintraege), {});
}

const alt = registerVon(tabelle('2023-11-30'));
const neu = registerVon(tabelle('2025-11-30'));
const namen = (behoerden: readonly Behoerde[]) => behoerden.map(({ name }) => name);

/** The edition of 2025 with changes that may come: by key of the row. */
const mit = (aendere: (zeile: Tabellenzeile) => Tabellenzeile[]) =>
  registerVon(tabelle('2025-11-30').flatMap(aendere));
const ersetze = (ags: string, felder: Partial<Tabellenzeile>) =>
  mit((zeile) => [zeile.ags === ags ? { ...zeile, ...felder } : zeile]);

describe('from 2023 to 2025', () => {
  const unterschied = vergleicheRegister(alt, neu);

  test('nothing was dissolved, nothing is new', () => {
    expect(unterschied.neue).toEqual([]);
    expect(unterschied.aufgeloeste).toEqual([]);
    expect(unterschied.andereVg).toEqual([]);
    expect(unterschied.andererLandkreis).toEqual([]);
  });

  test('Haar became a Stadt, Weißenstadt Bad Weißenstadt, a VG moved', () => {
    expect(unterschied.andereArt.map((w) => [w.neu.name, w.alt.art, w.neu.art])).toEqual([
      ['Haar', 'gemeinde', 'stadt'],
    ]);
    expect(unterschied.umbenannte.map((w) => [w.alt.name, w.neu.name])).toEqual([
      ['Weißenstadt', 'Bad Weißenstadt'],
    ]);
    expect(unterschied.andererSitz.map((w) => [w.neu.name, w.neu.sitz])).toContainEqual([
      'Effeltrich',
      'Poxdorf',
    ]);
  });

  test('the report names record and addresses, and what to do', () => {
    const datensatz = {
      datei: 'content/aemter/gemeinde-haar.yaml',
      ...{ kennung: 'gemeinde-haar', schluessel: '09184123' },
      ...{ name: 'Gemeinde Haar', art: 'gemeinde' },
    };
    const bericht = registerbericht(alt, neu, [datensatz]);
    for (const satz of [
      'Behörden: 2445 (bisher 2445)',
      'Gemeinde: 1352 (−1)',
      'Stadt: 264 (+1)',
      '09184123 Stadt Haar: Gemeinde → Stadt',
      'content/aemter/gemeinde-haar.yaml: in „stadt-haar.yaml“ umbenennen, „frueher: [gemeinde-haar]“ ergänzen, „name: Stadt Haar“, „art: stadt“',
      '/aemter/gemeinde-haar/ → /aemter/stadt-haar/',
      '/orte/weissenstadt/ → /orte/bad-weissenstadt/',
    ])
      expect(bericht).toContain(satz);
  });

  test('the former address of Weißenstadt leads on, and back if it is called so again', () => {
    const nachfolger = () => undefined;
    const hin = fruehereOrteNach({ sonst: '09162000' }, alt, neu, nachfolger);
    expect(hin).toEqual({ sonst: '09162000', weissenstadt: '09479166' });
    expect(fruehereOrteNach(hin, neu, alt, nachfolger)).toEqual({
      ...{ sonst: '09162000', 'bad-weissenstadt': '09479166' },
    });
    expect(fruehereOrteNach(hin, neu, neu, nachfolger)).toEqual(hin);
  });
});

describe('changes that may come', () => {
  const dormitz = '09474119';

  test('a municipality is dissolved: its address leads to the one that took it', () => {
    const ohne = mit((zeile) => (zeile.ags === dormitz ? [] : [zeile]));
    expect(namen(vergleicheRegister(neu, ohne).aufgeloeste)).toEqual(['Dormitz']);
    expect(fruehereOrteNach({}, neu, ohne, () => '09474158')).toEqual({ dormitz: '09474158' });
    const bericht = registerbericht(neu, ohne, [
      {
        ...{ datei: 'content/aemter/gemeinde-dormitz.yaml', kennung: 'gemeinde-dormitz' },
        ...{ schluessel: dormitz, name: 'Gemeinde Dormitz', art: 'gemeinde' },
      },
    ]);
    for (const teil of ['„entzug“', 'register/aenderungen.yaml', '"09474119"', 'nachfolgerin'])
      expect(bericht).toContain(teil);
    expect(bericht).toContain('/orte/dormitz/ →');
  });

  test('a member leaves its VG: whose seal holds is asked', () => {
    const frei = ersetze(dormitz, { verwaltungsgemeinschaft: '' });
    const [wechsel] = vergleicheRegister(neu, frei).andereVg;
    expect([wechsel?.neu.name, wechsel?.neu.vg]).toEqual(['Dormitz', undefined]);
    const bericht = registerbericht(neu, frei, [
      {
        ...{ datei: 'content/aemter/vg-dormitz.yaml', kennung: 'verwaltungsgemeinschaft-dormitz' },
        ...{ schluessel: wechsel!.alt.vg!, art: 'verwaltungsgemeinschaft' },
        name: 'Verwaltungsgemeinschaft Dormitz',
      },
    ]);
    expect(bericht).toContain('Gemeinde Dormitz: Dormitz → keine');
    expect(bericht).toContain('Prüfen Sie, für wen das Siegel gilt');
  });

  test('a new namesake: the ids of both get their Landkreis, records of both are named', () => {
    const doppelt = ersetze(dormitz, { name: 'Haar' });
    const bericht = registerbericht(neu, doppelt, [
      {
        ...{ datei: 'content/aemter/stadt-haar.yaml', kennung: 'stadt-haar' },
        ...{ schluessel: '09184123', name: 'Stadt Haar', art: 'stadt' },
      },
    ]);
    // Kinds differ, so the ids do; the slugs of the places do not.
    expect(bericht).not.toContain('content/aemter/stadt-haar.yaml');
    expect(bericht).toContain('/orte/haar/ → /orte/haar-muenchen/');
    expect(bericht).toContain('/orte/dormitz/ → /orte/haar-forchheim/');
  });

  test('nothing changes', () =>
    expect(registerbericht(neu, neu, [])).toContain('bleiben, wie sie sind'));
});

describe('the day of the inhabitants', () => {
  const einer = (einwohner: number) => [
    { schluessel: '09162000', art: 'kreisfreie_stadt' as const, einwohner },
  ];
  const { einwohner } = neu.behoerde('09162000');

  test.each([
    ['2023-11-30', '2022-12-31'],
    ['2025-11-30', '2024-12-31'],
    ['2026-12-31', '2025-12-31'],
    ['2026-03-31', '2024-12-31'],
  ])('an edition of %s has those of %s', (stand, tag) =>
    expect(einwohnerstandNach(stand, einer(1), undefined, undefined)).toBe(tag),
  );

  test('the same inhabitants are of the same day', () => {
    expect(einwohnerstandNach('2027-09-30', einer(einwohner), neu, '2024-12-31')).toBe(
      '2024-12-31',
    );
    expect(einwohnerstandNach('2027-09-30', einer(einwohner + 1), neu, '2024-12-31')).toBe(
      '2026-12-31',
    );
  });
});
