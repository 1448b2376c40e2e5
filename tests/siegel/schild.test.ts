import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behoerdenname } from '../../src/domain/register/register.ts';
import {
  ANSCHNITT,
  RAND,
  schild,
  SCHILDFORMATE,
  schnittmarken,
  type Schildformat,
} from '../../src/domain/siegel/schild.ts';
import { textbreite } from '../../src/domain/siegel/schrift.ts';
import { schilderVerlangt, schildPdf } from '../../src/io/schildpdf.ts';
import { leseSchriften } from '../../src/io/schrift.ts';
import { CODE } from '../hilfe/angriffe.ts';
import { fuehreBefehlAus } from '../hilfe/befehl.ts';
import { FIXTUR } from '../hilfe/fixtur.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const schriften = leseSchriften();
const amt = verzeichnis.gueltige.find(({ art }) => art === 'verwaltungsgemeinschaft')!;
const ADRESSE = `https://digitales-amt.example.org/unterpfad/aemter/${amt.id}/`;
const FORMATE = Object.keys(SCHILDFORMATE) as Schildformat[];

const hatPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
if (!hatPoppler)
  console.log(
    'Übersprungen: pdftoppm fehlt (apt install poppler-utils), Schilder nur teilweise geprüft.',
  );

let ordner: string;
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'schild-'));
});
afterAll(() => {
  rmSync(ordner, { recursive: true });
});

async function schreibe(format: Schildformat): Promise<string> {
  const datei = join(ordner, `${format}.pdf`);
  writeFileSync(datei, await schildPdf(schild(amt, format, ADRESSE, schriften), format, amt));
  return datei;
}

const rufe = (programm: string, ...angaben: string[]): string => {
  const { status, stdout, stderr } = spawnSync(programm, angaben, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
};

describe.each(FORMATE)('%s', (format) => {
  test('every name of the register stays on the sheet, and above the QR code', () => {
    const { breite, hoehe } = SCHILDFORMATE[format];
    for (const behoerde of register.behoerden) {
      const teile = schild({ ...amt, name: behoerdenname(behoerde) }, format, ADRESSE, schriften);
      const qr = teile.find(({ art }) => art === 'qr') as { y: number };
      for (const teil of teile) {
        if (teil.art !== 'text') continue;
        expect(teil.x).toBeGreaterThan(5);
        expect(teil.x + textbreite(schriften[teil.schnitt], teil.text, teil.groesse)).toBeLessThan(
          breite - 5,
        );
        expect(teil.y).toBeLessThan(hoehe - 5);
        if (teil.farbe === 'weiss' || teil.farbe === 'leise')
          expect(teil.y).toBeLessThan(qr.y - 15);
      }
    }
  });
  test('crop marks lie outside the bleed and inside the sheet of paper', () => {
    const { breite, hoehe } = SCHILDFORMATE[format];
    for (const [x1, y1, x2, y2] of schnittmarken(format)) {
      const weit = Math.min(
        ...[
          [x1, y1],
          [x2, y2],
        ].map(([x, y]) => Math.max(-x!, x! - breite, -y!, y! - hoehe)),
      );
      expect(weit).toBeGreaterThan(ANSCHNITT);
      expect(Math.max(-x1, -x2, -y1, -y2)).toBeLessThan(RAND);
    }
  });
  test('the same plaque makes the same bytes', async () => {
    const einmal = readFileSync(await schreibe(format));
    expect(readFileSync(await schreibe(format)).equals(einmal)).toBe(true);
  });
  test.runIf(hatPoppler)('fonts are embedded; the boxes say cut and 3 mm of bleed', async () => {
    const datei = await schreibe(format);
    const schriftzeilen = rufe('pdffonts', datei).trim().split('\n').slice(2);
    expect(schriftzeilen).toHaveLength(2);
    for (const zeile of schriftzeilen) expect(zeile).toMatch(/\+FiraSans-\w+ .* yes yes yes /);
    const kasten = (name: string) =>
      new RegExp(`${name}:\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)`)
        .exec(rufe('pdfinfo', '-box', datei))!
        .slice(1)
        .map((punkte) => (Number(punkte) / 72) * 25.4);
    const { breite, hoehe } = SCHILDFORMATE[format];
    const erwartet = (ueber: number) => [
      RAND - ueber,
      RAND - ueber,
      RAND + breite + ueber,
      RAND + hoehe + ueber,
    ];
    for (const [name, ueber] of [
      ['TrimBox', 0],
      ['BleedBox', 3],
      ['MediaBox', RAND],
    ] as const)
      for (const [i, mm] of kasten(name).entries()) expect(mm).toBeCloseTo(erwartet(ueber)[i]!, 1);
  });
  test.runIf(hatPoppler)('the QR code leads to the page of the office', async () => {
    const datei = await schreibe(format);
    rufe('pdftoppm', '-r', '150', '-png', '-singlefile', datei, join(ordner, format));
    const { data, info } = await sharp(join(ordner, `${format}.png`))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(ADRESSE);
  });
});

describe('an attack as a name', () => {
  /** What a reader of PDF would do. */
  const HANDLUNGEN = /\/(?:JS|JavaScript|OpenAction|AA|Launch|URI|SubmitForm|EmbeddedFile)\b/;
  /** What the font has, without blanks and breaks of lines. */
  const schlicht = (text: string) => text.replace(/[^!-~]|-/g, '');
  const { 'formula of other spreadsheets': fremdeZeichen, ...druckbare } = CODE;
  test('is refused where the font lacks a character', () => {
    expect(() => schild({ ...amt, name: fremdeZeichen }, 'a5', ADRESSE, schriften)).toThrow(
      'lacks',
    );
  });
  test.each(Object.entries(druckbare))(
    '%s is text on the sheet, and nothing else',
    async (_, name) => {
      const datei = join(ordner, 'angriff.pdf');
      const angegriffen = { ...amt, name };
      const pdf = await schildPdf(schild(angegriffen, 'a5', ADRESSE, schriften), 'a5', angegriffen);
      writeFileSync(datei, pdf);
      const teile = pdf.toString('latin1').split(/(?<=\bstream)\r?\n|(?=\bendstream\b)/);
      expect(teile.filter((_, i) => i % 2 === 0).join('')).not.toMatch(HANDLUNGEN);
      const [angaben = ''] = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(pdf.toString()) ?? [];
      const xml = XmlDocument.fromString(angaben);
      expect(xml.find('//*[local-name()="title"]//*[local-name()="li"]')).toHaveLength(1);
      xml.dispose();
      if (hatPoppler) expect(schlicht(rufe('pdftotext', datei, '-'))).toContain(schlicht(name));
    },
  );
});

test('with every build only where it is asked for, and with a public address', () => {
  const SITE_URL = 'https://digitales-amt.example.org';
  expect(schilderVerlangt({ SITE_URL })).toBe(false);
  expect(schilderVerlangt({ SCHILDER: '1', SITE_URL })).toBe(true);
  expect(() => schilderVerlangt({ SCHILDER: '1' })).toThrow('SITE_URL=https://');
});

describe('npm run schild', () => {
  const rufeSchild = (angaben: string[], umgebung: Record<string, string> = {}) =>
    fuehreBefehlAus('schild', { ...FIXTUR, ...umgebung }, ...angaben);
  const website = { SITE_URL: 'https://digitales-amt.example.org', BASE_PATH: 'unterpfad' };
  test('writes a PDF, never over another, and says where it leads', async () => {
    const ziel = join(ordner, 'eins.pdf');
    const { status, stdout } = await rufeSchild(
      [amt.id, '--format', 'A5', '--ziel', ziel],
      website,
    );
    expect(status).toBe(0);
    expect(stdout).toContain(ADRESSE);
    expect(readFileSync(ziel, 'latin1').slice(0, 8)).toBe('%PDF-1.6');
    expect((await rufeSchild([amt.id, '--ziel', ziel], website)).stderr).toContain('gibt es schon');
  });
  test.each([
    [[], website, 'Welches Amt?'],
    [[amt.id], {}, 'SITE_URL='],
    [[amt.id], { SITE_URL: 'http://localhost:4321' }, 'SITE_URL='],
    [[amt.id, '--format', 'a3'], website, '--format a4 oder --format a5'],
    [[amt.id, '--ziel', 'x.png'], website, '.pdf endet'],
    [['gibt-es-nicht'], website, 'gibt-es-nicht'],
    [[verzeichnis.aemter.find(({ status }) => status === 'entzogen')!.id], website, 'nicht mehr'],
  ])('%j: %j is explained', async (angaben, umgebung, satz) => {
    const { status, stderr } = await rufeSchild(angaben, umgebung as Record<string, string>);
    expect(status).toBe(2);
    expect(stderr).toContain(satz);
  });
});
