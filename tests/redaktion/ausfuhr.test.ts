/** `npm run export`: lists for municipalities, which the import reads back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ausfuhr, waehle } from '../../src/domain/redaktion/ausfuhr.ts';
import type { Ausgabeblatt } from '../../src/domain/ausgabe/ausgabeblatt.ts';
import { alsMappe } from '../../src/io/mappe.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { geprueft, quelltexte, register } from '../hilfe/inhalt.ts';
import { fixtur, rufe, stand } from './befehle.ts';

const pruefstand = { quelltexte, gute: new Set(geprueft.aemter.map(({ id }) => id)) };

/** The list with other texts in open cells, by file and heading. */
function ausgefuellt(
  blaetter: readonly Ausgabeblatt[],
  angaben: Record<string, Record<string, string | number>>,
): Ausgabeblatt[] {
  const [anleitung, liste] = blaetter as [Ausgabeblatt, Ausgabeblatt];
  const [koepfe, ...zeilen] = liste.zeilen;
  const neue = zeilen.map((zeile) => {
    const eigene = angaben[String(zeile[1]!.wert)] ?? {};
    return zeile.map((zelle, i) => {
      const wert = eigene[String(koepfe![i]!.wert)];
      if (wert === undefined) return zelle;
      expect(zelle.art, `${String(koepfe![i]!.wert)} is open`).toBe('offen');
      return { ...zelle, wert };
    });
  });
  return [anleitung, { ...liste, zeilen: [koepfe!, ...neue] }];
}

describe('a choice of authorities', () => {
  test.each([
    [{ landkreis: 'rosenheim' }, 'landkreis-rosenheim'],
    [{ landkreis: '09187' }, 'landkreis-rosenheim'],
    [{ landkreis: 'Neustadt/Aisch' }, 'landkreis-neustadt-a-d-aisch-bad-windsheim'],
    [{ landkreis: 'neustadt-a-d-waldnaab' }, 'landkreis-neustadt-a-d-waldnaab'],
    [{ art: 'grosse_kreisstadt' }, 'grosse-kreisstadt'],
    [{ alle: true }, 'alle'],
  ])('%j', (auswahl, name) => {
    const gewaehlt = waehle(register, auswahl);
    expect(gewaehlt).toMatchObject({ name });
    if (!('behoerden' in gewaehlt)) return;
    for (const { schluessel } of gewaehlt.behoerden)
      if ('landkreis' in auswahl)
        expect(schluessel.slice(0, 5)).toBe(gewaehlt.behoerden[0]!.schluessel);
  });

  test.each([
    [{}, 'eines von'],
    [{ alle: true, art: 'stadt' }, 'eines von'],
    [{ landkreis: 'nirgends' }, 'kennt das Register nicht'],
    [{ art: 'dorf' }, 'Möglich sind'],
  ])('%j is none', (auswahl, meldung) =>
    expect(waehle(register, auswahl)).toMatchObject({ mangel: expect.stringContaining(meldung) }),
  );
});

describe('a list goes out and comes back', () => {
  test('as it is, it changes nothing', async () => {
    const ordner = fixtur();
    const datei = join(ordner, 'alle.xlsx');
    const vorher = stand(ordner);
    const { ausgabe } = await rufe(ordner, 'export', '--alle', '--datei', datei);
    expect(ausgabe).toContain(`${register.behoerden.length} Behörden`);
    const gelesen = await rufe(ordner, 'import', datei, '--write');
    expect(gelesen.ausgabe).toContain(
      `Geschrieben: 0 neue Datensätze, 0 geänderte, ${Object.keys(vorher).length} Behörden stehen schon so da.`,
    );
    expect(stand(ordner)).toEqual(vorher);
    // It may have been filled in since: it is never overwritten.
    expect(await rufe(ordner, 'export', '--art', 'stadt', '--datei', datei)).toMatchObject({
      ausgabe: expect.stringContaining('gibt es schon'),
      status: 2,
    });
  });

  test('exactly the filled cells arrive', async () => {
    const ordner = fixtur();
    const { blaetter } = ausfuhr(register.behoerden, {}, pruefstand, register);
    const Q = 'https://www.example.org/neu';
    const datei = join(ordner, 'zurueck.xlsx');
    writeFileSync(
      datei,
      alsMappe(
        ausgefuellt(blaetter, {
          'Stadt Schongau': {
            'Neue Zahl': 72,
            'davon kommunal': 60,
            'davon zentral': 12,
            'Neuer Stand': '05/2026',
            'Quelle der neuen Zahl': Q,
          },
          'Gemeinde Bergkirchen': { Telefon: '08131 5697-0' },
          // Whoever has the seal and is not recorded says so.
          'Stadt Freising': {
            Siegel: 'ja',
            'Ausgezeichnet am': 'Mai 2026',
            'Quelle der Auszeichnung': Q,
          },
          // Whoever only counts has none.
          'Stadt Erding': { 'Neue Zahl': 72, 'Neuer Stand': '05/2026', 'Quelle der neuen Zahl': Q },
        }),
      ),
    );
    const vorher = stand(ordner);
    const { ausgabe } = await rufe(ordner, 'import', datei, '--write');
    expect(ausgabe).toContain('1 neuer Datensatz, 2 geänderte');
    expect(ausgabe).toContain('„Stadt Erding, 09177117“ bleibt liegen.');
    const danach = stand(ordner);
    const anders = Object.keys(danach).filter((name) => danach[name] !== vorher[name]);
    expect(anders.sort()).toEqual([
      'gemeinde-bergkirchen.yaml',
      'stadt-freising.yaml',
      'stadt-schongau.yaml',
    ]);
    const neueZeilen = (name: string) => {
      const alte = new Set((vorher[name] ?? '').split('\n'));
      return danach[name]!.split('\n').filter((zeile) => !alte.has(zeile));
    };
    expect(neueZeilen('stadt-schongau.yaml')).toEqual([
      '  - anzahl: 72',
      '    stand: "2026-05"',
      `    quelle: ${Q}`,
      '    kommunal: 60',
      '    zentral: 12',
    ]);
    expect(neueZeilen('gemeinde-bergkirchen.yaml')).toEqual(['telefon: "08131 5697-0"']);
    expect(danach['stadt-freising.yaml']).toContain('seit: "2026-05"');
  });

  test('keys are locked texts, what is recorded stands there, the sheet explains itself', () => {
    const { blaetter, zeilen } = ausfuhr(
      register.behoerden,
      { eingetragene: true },
      pruefstand,
      register,
    );
    expect(zeilen).toBe(geprueft.aemter.length);
    const teile = unzipSync(alsMappe(blaetter));
    const liste = strFromU8(teile['xl/worksheets/sheet2.xml']!);
    expect(liste).toContain('<sheetProtection sheet="1"');
    expect(liste).toMatch(/<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">09/);
    // The style of locked cells says nothing of protection, that of open ones lifts it.
    const stile = [
      ...strFromU8(teile['xl/styles.xml']!).matchAll(/<xf[ /].*?(?=<xf|<\/cellXfs>)/g),
    ];
    expect(stile.filter(([stil]) => stil.includes('locked="0"'))).toHaveLength(1);
    const datei = join(fixtur(), 'a.xlsx');
    writeFileSync(datei, alsMappe(blaetter));
    const [anleitung, angaben] = leseTabelle(datei);
    expect(anleitung!.zeilen.length).toBeGreaterThan(5);
    expect(angaben!.zeilen).toHaveLength(zeilen + 1);
  });

  test('what XML does not know is left out', () => {
    const datei = join(fixtur(), 'b.xlsx');
    const wert = 'a<b>&"c"\u0000\u0008d\u00a0 \n e';
    writeFileSync(
      datei,
      alsMappe([
        {
          name: 'Zu/lang: [und] mit Zeichen, die Excel nicht mag',
          breiten: [10],
          geschuetzt: false,
          mitKopf: false,
          zeilen: [[{ wert, art: 'offen' }]],
        },
      ]),
    );
    const [blatt] = leseTabelle(datei);
    expect(blatt!.name.length).toBeLessThanOrEqual(31);
    expect(blatt!.zeilen[0]!.zellen.get(0)!.text).toBe('a<b>&"c"d\u00a0 \n e');
  });
});
