/** QR codes: as a field of modules, and as a picture that a page carries within itself. */
import { crc32 } from 'node:zlib';
import { encode } from 'uqr';

/** Dark modules by row; without the quiet zone, four modules wide, that belongs around it. */
export type Module = readonly (readonly boolean[])[];

/**
 * @param stufe how much may be scratched or dirty: L 7 %, Q 25 %
 * @param maske one of the eight masks of the standard; the one that looks most even, if absent
 * @throws if the text does not fit into the largest code (some two thousand characters)
 */
export const qrModule = (text: string, stufe: 'L' | 'Q', maske?: number): Module =>
  encode(text, {
    ecc: stufe,
    boostEcc: false,
    border: 0,
    ...(maske !== undefined && { maskPattern: maske }),
  }).data;

/** A part of a PNG file: length, kind, content, checksum. */
function abschnitt(art: string, inhalt: Uint8Array): Buffer {
  const rumpf = Buffer.concat([Buffer.from(art, 'latin1'), inhalt]);
  const rahmen = Buffer.alloc(8);
  rahmen.writeUInt32BE(inhalt.length, 0);
  rahmen.writeUInt32BE(crc32(rumpf), 4);
  return Buffer.concat([rahmen.subarray(0, 4), rumpf, rahmen.subarray(4)]);
}

/** Checksum of a zlib stream (RFC 1950, section 8.2). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

/**
 * Points as a zlib stream of one stored block (RFC 1950; RFC 1951, section 3.2.4). A code looks like
 * chance, so compressing does not make it smaller, and a compressor for each of thousands of pages
 * costs more than the code itself.
 */
function unverdichtet(punkte: Uint8Array): Buffer {
  const rahmen = Buffer.alloc(11);
  // Kind and window of the stream, then: the last block, stored.
  rahmen.set([0x78, 0xda, 1], 0);
  rahmen.writeUInt16LE(punkte.length, 3);
  rahmen.writeUInt16LE(0xffff - punkte.length, 5);
  rahmen.writeUInt32BE(adler32(punkte), 7);
  return Buffer.concat([rahmen.subarray(0, 7), punkte, rahmen.subarray(7)]);
}

/** A square PNG of one bit for each module, the smallest that any browser shows. */
export function moduleAlsPng(module: Module): Buffer {
  const seite = module.length;
  const zeile = 1 + Math.ceil(seite / 8);
  // Every row begins with the number of its filter, 0. A bit that is set is white.
  const punkte = Buffer.alloc(seite * zeile, 0);
  module.forEach((reihe, y) =>
    reihe.forEach((dunkel, x) => {
      if (!dunkel) punkte[y * zeile + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
    }),
  );
  const kopf = Buffer.alloc(13, 0);
  kopf.writeUInt32BE(seite, 0);
  kopf.writeUInt32BE(seite, 4);
  kopf[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    abschnitt('IHDR', kopf),
    abschnitt('IDAT', unverdichtet(punkte)),
    abschnitt('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The address of a page as QR code, for its print: `data:image/png;base64,…`. A picture of its own
 * would be thousands of files, and not every browser fetches one that only the print shows. The mask
 * is given, because to compare all eight takes ten times as long, for each of thousands of pages.
 */
export const qrBild = (adresse: string): string =>
  `data:image/png;base64,${moduleAlsPng(qrModule(adresse, 'L', 0)).toString('base64')}`;
