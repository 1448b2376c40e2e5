/** What must hold of the comparison in every built site, whatever the records say. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { SPRACHEN, type Sprache } from '../../src/domain/sprache/sprachen.ts';
import { datum } from '../../src/domain/texte/anzeige.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { istStand } from '../../src/domain/datensatz/stand.ts';
import { vorAuszeichnung } from '../../src/domain/datensatz/verlauf.ts';
import { GRAFIKEN } from '../../src/domain/vergleich/grafiken.ts';
import { gruppeVon } from '../../src/domain/vergleich/gruppen.ts';
import { inSprache, pfade } from '../../src/domain/verzeichnis/urls.ts';
import { verzeichnis } from './inhalt.ts';

interface Vergleichsdateien {
  dateien: ReadonlySet<string>;
  text(pfad: string): string;
  seiten: ReadonlyMap<string, string>;
}

const ENTITAETEN: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const ohneMarken = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITAETEN[name]!)
    .trim();

/** Every way in which a page may show a cell of a file. */
function schreibweisen(wert: string, sprache: Sprache): string[] {
  const { zahl } = texte(sprache);
  return [
    wert,
    ...(/^-?\d+$/.test(wert) ? [zahl.ganz(Number(wert))] : []),
    ...(/^[01](\.\d+)?$/.test(wert) ? [zahl.prozent(Number(wert))] : []),
    ...(istStand(wert) ? [datum(wert, sprache)] : []),
    ...(wert.startsWith('https://') ? [new URL(wert).hostname.replace(/^www\./, '')] : []),
  ];
}

const zeilenDer = (csv: string): string[][] => parse(csv);

/** The cells of the table that belongs to a chart; undefined if it has none. */
function tabelleIn(html: string, csv: string): string[][] | undefined {
  const bild = html.split('<figure').find((teil) => teil.includes(`href="${csv}"`));
  expect(bild, csv).toBeDefined();
  const tabelle = /<table.*?<\/table>/s.exec(bild!)?.[0];
  return tabelle
    ?.split('<tr')
    .slice(1)
    .map((reihe) =>
      [...reihe.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, z]) => ohneMarken(z!)),
    );
}

export function pruefeVergleich({ dateien, text, seiten }: Vergleichsdateien): void {
  test('every chart is there in every language: as SVG, PNG and CSV', () => {
    for (const sprache of SPRACHEN)
      for (const id of GRAFIKEN)
        for (const endung of ['svg', 'png', 'csv'] as const)
          expect(dateien).toContain(inSprache(pfade.grafik(id, endung), sprache));
  });

  test('the tables of the page are those of the files, cell by cell', () => {
    for (const sprache of SPRACHEN) {
      const html = seiten.get(`${inSprache(pfade.vergleich, sprache)}index.html`)!;
      for (const id of GRAFIKEN) {
        const csv = inSprache(pfade.grafik(id, 'csv'), sprache);
        if (!html.includes(`href="${csv}"`)) continue;
        const [kopf, ...zeilen] = zeilenDer(text(csv));
        const tabelle = tabelleIn(html, csv);
        if (zeilen.length === 0) {
          expect(tabelle).toBeUndefined();
          continue;
        }
        const [titel, ...reihen] = tabelle!;
        // The column of ids is behind the links.
        const gezeigt = kopf!.map((name) => titel!.includes(name));
        const sichtbar = (zeile: string[]) => zeile.filter((_, i) => gezeigt[i]);
        expect(sichtbar(kopf!)).toEqual(titel);
        expect(reihen.length).toBe(Math.min(zeilen.length, 100));
        for (const [i, reihe] of reihen.entries())
          for (const [j, wert] of sichtbar(zeilen[i]!).entries())
            expect(schreibweisen(wert, sprache), `${csv} ${i + 2}`).toContain(reihe[j]);
      }
    }
  });

  test('every ranked office holds the seal, is of one group, and its number is exact, dated and not from before the award', () => {
    const nachId = new Map(verzeichnis.aemter.map((amt) => [amt.id, amt]));
    const gerankt = GRAFIKEN.filter((id) => id.startsWith('rangliste-')).flatMap((id) => {
      const [, ...zeilen] = zeilenDer(text(pfade.grafik(id, 'csv')));
      const aemter = zeilen.map((zeile) => nachId.get(zeile[2]!)!);
      expect(new Set(aemter.map(({ art }) => gruppeVon(art))).size, id).toBeLessThanOrEqual(1);
      for (const [i, { zahl, status }] of aemter.entries()) {
        expect([zahl.mindestens, status]).toEqual([undefined, 'gueltig']);
        expect(zeilen[i]!.slice(3, 5)).toEqual([String(zahl.anzahl), zahl.stand]);
      }
      return aemter;
    });
    const erwartet = verzeichnis.gueltige.filter(
      ({ zahl, datensatz }) => !zahl.mindestens && zahl.stand && !vorAuszeichnung(datensatz, zahl),
    );
    expect(new Set(gerankt)).toEqual(new Set(erwartet));
    expect(gerankt).toHaveLength(erwartet.length);
  });
}
