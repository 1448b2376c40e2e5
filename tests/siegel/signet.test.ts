import { describe, expect, test } from 'vitest';
import { FORMEN, SIGNETE } from '../../src/domain/siegel/formen.ts';
import { einbaucode } from '../../src/domain/siegel/einbau.ts';
import { textbreite } from '../../src/domain/siegel/schrift.ts';
import { signet, signetsatz } from '../../src/domain/siegel/signet.ts';
import {
  hostVon,
  mitKennung,
  siegelstatus,
  statusZu,
} from '../../src/domain/siegel/siegelstatus.ts';
import { passeEin } from '../../src/domain/siegel/textsatz.ts';
import { vergebeneKennungen, amtKennungen } from '../../src/domain/register/kennung.ts';
import { behoerdenname } from '../../src/domain/register/register.ts';
import { entpackeFinder, packeFinder } from '../../src/domain/suche/finderindex.ts';
import { de } from '../../src/domain/texte/de.ts';
import { leseSchriften } from '../../src/io/schrift.ts';
import { anliegen, register, verzeichnis } from '../hilfe/inhalt.ts';

const schriften = leseSchriften();
const muster = verzeichnis.gueltige[0]!;
const mitName = (name: string) => ({ ...muster, name });
const [breit] = SIGNETE;

describe('the room of a text', () => {
  const platz = { breite: 200, groesse: 15, mindestens: 13, zeilen: 2 };
  test('every name of the register fits, and no letter of it is lost', () => {
    for (const behoerde of register.behoerden) {
      const name = behoerdenname(behoerde);
      const { groesse, zeilen } = passeEin(schriften.normal, name, platz);
      expect(zeilen.length).toBeLessThanOrEqual(2);
      expect(zeilen.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
      for (const zeile of zeilen)
        expect(textbreite(schriften.normal, zeile, groesse)).toBeLessThanOrEqual(platz.breite);
    }
  });
  test('a short name stays in one line at full size', () => {
    expect(passeEin(schriften.normal, 'Stadt Hof', platz)).toEqual({
      groesse: 15,
      zeilen: ['Stadt Hof'],
    });
  });
  test('a single word that is too long shrinks', () => {
    expect(passeEin(schriften.normal, 'W'.repeat(40), platz).groesse).toBeLessThan(13);
  });
});

describe('signet', () => {
  test.each(SIGNETE)(
    '$form, $farbe: a picture of its size with title and description',
    (variante) => {
      const bild = signet(muster, variante, schriften);
      const { breite, hoehe } = FORMEN[variante.form];
      expect(bild).toContain(`width="${breite}" height="${hoehe}"`);
      expect(bild).toContain(`<title id="titel">Digitales Amt: ${muster.name}</title>`);
      expect(bild).toContain(`<desc id="beschreibung">${signetsatz(muster)}</desc>`);
    },
  );
  test('needs no font, and nothing from elsewhere', () => {
    const bild = signet(muster, breit, schriften);
    expect(bild).not.toMatch(
      /<text|<style|<script|font|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")/,
    );
  });
  test('characters of XML are escaped', () => {
    expect(signet(mitName('A & <B>'), breit, schriften)).toContain('A &amp; &lt;B&gt;');
  });
  test('the same record makes the same bytes', () => {
    expect(signet(muster, breit, schriften)).toBe(signet(muster, breit, leseSchriften()));
  });
  test('a lower bound stays one', () => {
    const amt = { ...muster, zahl: { anzahl: 50, mindestens: true as const, quelle: '' } };
    expect(signetsatz(amt)).toContain('mindestens 50 Online-Verfahren, Stand nicht bekannt');
    // The drawing says so, too, not only its description.
    const zeichnung = (eines: typeof amt, variante: (typeof SIGNETE)[number]) =>
      signet(eines, variante, schriften).replace(/<desc.*?<\/desc>/, '');
    const genau = { ...amt, zahl: { anzahl: 50, quelle: '' } } as typeof amt;
    for (const variante of SIGNETE)
      expect(zeichnung(amt, variante)).not.toBe(zeichnung(genau, variante));
  });
  test('a withdrawn seal says since when, and shows no number', () => {
    const amt = {
      ...muster,
      status: 'entzogen' as const,
      datensatz: {
        ...muster.datensatz,
        entzug: { seit: '2025-03-01', grund: 'Test.', quelle: 'https://presse.example.org/' },
      },
    };
    expect(signetsatz(amt)).toBe(
      `${amt.name} hat das Siegel „Digitales Amt“ seit 1. März 2025 nicht mehr.`,
    );
    for (const variante of SIGNETE)
      expect(signet(amt, variante, schriften)).toBe(
        signet({ ...amt, zahl: { anzahl: 77, quelle: '' } }, variante, schriften),
      );
  });
  test('no id of the register ends like a variant', () => {
    const enden = SIGNETE.map(({ zusatz }) => zusatz).filter(Boolean);
    for (const id of vergebeneKennungen(register))
      expect(enden.some((ende) => id.endsWith(ende))).toBe(false);
  });
});

describe('HTML to copy', () => {
  const einbau = {
    id: 'stadt-hof',
    name: 'Stadt "Hof" & <Co>',
    form: 'breit',
    website: 'https://beispiel.de/amt',
  } as const;
  test('one colour: link, picture, alternative text without the number', () => {
    expect(einbaucode({ ...einbau, farbe: 'dunkel' })).toBe(
      '<a href="https://beispiel.de/amt/aemter/stadt-hof/">\n' +
        '  <img src="https://beispiel.de/amt/signet/stadt-hof-dunkel.svg" width="400" height="120" alt="Digitales Amt: Stadt &quot;Hof&quot; &amp; &lt;Co>">\n' +
        '</a>',
    );
  });
  test('as the device prefers: both pictures', () => {
    const code = einbaucode({ ...einbau, form: 'kompakt', farbe: 'geraet' });
    expect(code).toContain(
      '/signet/stadt-hof-kompakt-dunkel.svg" media="(prefers-color-scheme: dark)"',
    );
    expect(code).toContain('src="https://beispiel.de/amt/signet/stadt-hof-kompakt.svg"');
  });
});

describe('status list', () => {
  const liste = verzeichnis.aemter.map(siegelstatus);
  test('former ids lead to the office', () => {
    for (const amt of verzeichnis.aemter)
      for (const id of [amt.id, ...(amt.datensatz.frueher ?? [])])
        expect(mitKennung(liste, id)?.id).toBe(amt.id);
    expect(mitKennung(liste, 'gibt-es-nicht')).toBeUndefined();
  });
  test('every authority that the finder offers leads to its own office or to none', () => {
    const { index } = packeFinder(verzeichnis, {
      anliegen,
      ortsteile: [],
      namensvettern: new Set<string>(),
    });
    const gefunden = new Set(
      entpackeFinder(index, de.finder)
        .filter(({ art }) => art !== 'anliegen')
        .flatMap((eintrag) => statusZu(liste, eintrag)?.id ?? []),
    );
    const heutige = new Set(amtKennungen(register).values());
    const erwartet = liste.map(({ id }) => id).filter((id) => heutige.has(id));
    expect([...gefunden].sort()).toEqual(
      erwartet
        .filter((id) => !verzeichnis.aemter.find((amt) => amt.id === id)!.behoerde.aufgeloest)
        .sort(),
    );
  });
  test('a website is known by its host without www', () => {
    expect(hostVon('https://www.Stadt-Hof.de/start')).toBe('stadt-hof.de');
    expect(hostVon(undefined)).toBeNull();
  });
});
