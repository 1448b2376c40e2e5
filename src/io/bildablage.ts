/**
 * Turns drawings into PNG. Drawing takes much longer than reading, so pictures are kept beside the
 * project, named by what they show: a second build draws only what has changed.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { gibtEs } from './prozess.ts';

/** Where they are kept; a pipeline may name a folder that outlives it. */
const ABLAGE = process.env.BILDER_DIR || '.cache/bilder';

/** Part of every name: changes when the same drawing is to become another picture. */
const FASSUNG = `1 ${sharp.versions.vips}`;

/** Days after which a picture that no build asked for is thrown away. */
const HALTBAR = 60;
const TAG = 24 * 60 * 60 * 1000;

const alter = (datei: string): number => (Date.now() - statSync(datei).mtimeMs) / TAG;

const bereite = new Set<string>();

/** The end of every whole PNG. */
const PNG_ENDE = Buffer.from('0000000049454e44ae426082', 'hex');

/** A picture that is being put in its place bears the number of its process. */
const ENTWURF = /\.png\.(\d+)$/;

/** Whether a process that was killed left this behind. */
function istRest(name: string): boolean {
  const pid = ENTWURF.exec(name)?.[1];
  return pid !== undefined && !gibtEs(Number(pid));
}

/**
 * Makes the folder, and throws away what was not asked for in a long time and what killed builds
 * left, once per process.
 */
function bereiteVor(ordner: string): void {
  if (bereite.has(ordner)) return;
  bereite.add(ordner);
  mkdirSync(ordner, { recursive: true });
  for (const name of readdirSync(ordner)) {
    const datei = join(ordner, name);
    if (istRest(name) || alter(datei) > HALTBAR) rmSync(datei, { force: true });
  }
}

/** A drawing as PNG with sixteen colours: twice as many take twice as long, and are not seen. @param svg needs no fonts */
async function zeichne(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

/**
 * A PNG from the folder, or drawn if it is not there.
 * @param inhalt all that the picture depends on
 */
export async function gemerktesPng(
  inhalt: string,
  zeichne: () => Promise<Buffer>,
  ordner = ABLAGE,
): Promise<Buffer> {
  bereiteVor(ordner);
  const name = createHash('sha256').update(FASSUNG).update(inhalt).digest('hex').slice(0, 32);
  const datei = join(ordner, `${name}.png`);
  if (existsSync(datei)) {
    const png = await readFile(datei);
    // After a power cut a file may be empty or cut off: then it is drawn again.
    if (png.subarray(-PNG_ENDE.length).equals(PNG_ENDE)) {
      if (alter(datei) > 1) utimesSync(datei, new Date(), new Date());
      return png;
    }
  }
  const png = await zeichne();
  // Two builds at once may draw the same: each puts its whole picture in place.
  const entwurf = `${datei}.${process.pid}`;
  writeFileSync(entwurf, png);
  renameSync(entwurf, datei);
  return png;
}

/** The PNG of a drawing. */
export const alsPng = (svg: string, ordner = ABLAGE): Promise<Buffer> =>
  gemerktesPng(svg, () => zeichne(svg), ordner);

/**
 * Hands out pictures in order and draws the next ones meanwhile: pages are built one by one, and a
 * drawing occupies one core.
 * @param auftraege make the drawings, in the order in which they will be asked for
 */
export function bildfolge(
  auftraege: readonly (() => string)[],
  { voraus = 4, ordner = ABLAGE } = {},
) {
  const begonnen = new Map<number, Promise<Buffer>>();
  const beginne = (nummer: number): Promise<Buffer> => {
    let bild = begonnen.get(nummer);
    if (!bild) {
      bild = alsPng(auftraege[nummer]!(), ordner);
      // Whoever asks for it sees the error; until then it is nobody's.
      bild.catch(() => undefined);
      begonnen.set(nummer, bild);
    }
    return bild;
  };
  return (nummer: number): Promise<Buffer> => {
    for (let n = nummer + 1; n < Math.min(auftraege.length, nummer + voraus); n++) void beginne(n);
    const bild = beginne(nummer);
    begonnen.delete(nummer);
    return bild;
  };
}
