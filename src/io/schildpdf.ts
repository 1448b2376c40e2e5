/** Writes the plaque as a print-ready PDF: inks, embedded fonts, bleed, crop marks, page boxes. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import decompress from 'woff2-encoder/decompress';
import {
  ANSCHNITT,
  druckfarbe,
  RAND,
  SCHILDFORMATE,
  schnittmarken,
  type Farbname,
  type Schildformat,
  type Schildteil,
} from '../domain/siegel/schild.ts';
import type { Schnitt } from '../domain/siegel/schrift.ts';
import { Klartextfehler } from './klartext.ts';
import { qrModule } from './qr.ts';
import { schriftdatei } from './schrift.ts';
import { heute } from './uhr.ts';

/** Points of PDF in a millimetre. */
const MM = 72 / 25.4;

const SCHNITTE: readonly Schnitt[] = ['normal', 'fett'];

/** A font as TrueType: only of that can the PDF embed a part. */
const entpackt = async (datei: string): Promise<Buffer> =>
  Buffer.from(await decompress(readFileSync(datei)));

type Dokument = InstanceType<typeof PDFDocument>;

const tinte = (farbe: Farbname): PDFKit.Mixins.ColorValue => [...druckfarbe(farbe)];

/** A QR code; a quarter of it may be scratched or dirty (level Q). */
function zeichneQr(
  dokument: Dokument,
  { inhalt, x, y, groesse }: Extract<Schildteil, { art: 'qr' }>,
): void {
  const module = qrModule(inhalt, 'Q');
  // Four modules of quiet around it belong to the code.
  const modul = groesse / (module.length + 8);
  dokument.rect(x, y, groesse, groesse).fill(tinte('weiss'));
  module.forEach((reihe, zeile) =>
    reihe.forEach((dunkel, spalte) => {
      if (dunkel) dokument.rect(x + (spalte + 4) * modul, y + (zeile + 4) * modul, modul, modul);
    }),
  );
  // One filling for all, so that no hairlines show between them.
  dokument.fill(tinte('schwarz'));
}

function zeichneForm(
  dokument: Dokument,
  { pfad, x, y, massstab, farbe, strich, gestrichelt }: Extract<Schildteil, { art: 'form' }>,
): void {
  dokument.save().translate(x, y).scale(massstab).path(pfad);
  if (strich === undefined) dokument.fill(tinte(farbe));
  else {
    dokument.lineWidth(strich);
    if (gestrichelt) dokument.dash(gestrichelt[0], { space: gestrichelt[1] });
    dokument.stroke(tinte(farbe));
  }
  dokument.restore();
}

function zeichne(dokument: Dokument, teil: Schildteil): void {
  switch (teil.art) {
    case 'flaeche':
      dokument.rect(teil.x, teil.y, teil.breite, teil.hoehe).fill(tinte(teil.farbe));
      break;
    case 'form':
      zeichneForm(dokument, teil);
      break;
    case 'qr':
      zeichneQr(dokument, teil);
      break;
    case 'text':
      dokument
        .font(teil.schnitt)
        .fontSize(teil.groesse)
        .fillColor(tinte(teil.farbe))
        .text(teil.text, teil.x, teil.y, { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** Says which part of the sheet is what: cut sheet, bleed, everything. */
function setzeRahmen(dokument: Dokument, format: Schildformat): void {
  const { breite, hoehe } = SCHILDFORMATE[format];
  const kasten = (ueber: number) =>
    [RAND - ueber, RAND - ueber, RAND + breite + ueber, RAND + hoehe + ueber].map((mm) => mm * MM);
  Object.assign(dokument.page.dictionary.data, {
    TrimBox: kasten(0),
    BleedBox: kasten(ANSCHNITT),
  });
}

/**
 * True if the build is to make the plaque of every office, too. That takes a moment for each, so it
 * is asked for by `SCHILDER=1`; a single one is made by `npm run schild`.
 * @throws Klartextfehler without a public address, which would be printed in vain
 */
export function schilderVerlangt({ SCHILDER, SITE_URL } = process.env): boolean {
  if (SCHILDER !== '1') return false;
  if (SITE_URL?.startsWith('https://')) return true;
  throw new Klartextfehler(
    'SCHILDER=1 baut Schilder mit QR-Codes, und die brauchen die öffentliche Adresse der Website: Setzen Sie SITE_URL=https://…, oder lassen Sie SCHILDER weg.',
  );
}

/** A title that pdfkit may also put between the tags of XML, where it escapes nothing. */
const titelAus = (name: string): string =>
  `Schild „Digitales Amt“: ${name.replaceAll('&', 'und').replaceAll('<', '‹').replaceAll('>', '›')}`;

/** The PDF of a plaque; the same plaque makes the same bytes, so it names the build's day. */
export async function schildPdf(
  teile: readonly Schildteil[],
  format: Schildformat,
  { name }: { name: string },
): Promise<Buffer> {
  const { breite, hoehe } = SCHILDFORMATE[format];
  const dokument = new PDFDocument({
    size: [(breite + 2 * RAND) * MM, (hoehe + 2 * RAND) * MM],
    margin: 0,
    pdfVersion: '1.6',
    lang: 'de-DE',
    displayTitle: true,
    info: {
      Title: titelAus(name),
      CreationDate: new Date(`${heute()}T00:00:00Z`),
    },
  });
  const stuecke: Buffer[] = [];
  const fertig = new Promise<void>((ja, nein) => {
    dokument.on('data', (stueck: Buffer) => stuecke.push(stueck));
    dokument.on('end', ja);
    dokument.on('error', nein);
  });
  for (const schnitt of SCHNITTE)
    dokument.registerFont(schnitt, await entpackt(schriftdatei(schnitt)));
  setzeRahmen(dokument, format);
  dokument.scale(MM).translate(RAND, RAND);
  for (const teil of teile) zeichne(dokument, teil);
  for (const [x1, y1, x2, y2] of schnittmarken(format))
    dokument.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.1).stroke([100, 100, 100, 100]);
  dokument.end();
  await fertig;
  return Buffer.concat(stuecke);
}
