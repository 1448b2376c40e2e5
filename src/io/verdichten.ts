/** Files of a site packed beside themselves: what a web server would otherwise do for every visitor. */
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { istBau, type VERDICHTUNGEN } from './baumarke.ts';
import { Klartextfehler } from './klartext.ts';

/** Endings of files that become smaller; pictures, fonts and workbooks are packed already. */
const VERDICHTBAR =
  /\.(?:html|css|js|json|jsonl|jsonld|geojson|svg|xml|atom|txt|csv|ttl|vtt|yaml|bib|webmanifest)$/;

/** Below this the header of the answer weighs more than what is saved. */
const MINDESTENS_BYTES = 512;

/** Packed files of one ending. */
export type Verdichtung = (typeof VERDICHTUNGEN)[number];

const PACKER: Record<Verdichtung, (daten: Buffer) => Promise<Buffer>> = {
  // The same bytes in every run: Node writes neither name nor time into the header.
  gz: (daten) => promisify(gzip)(daten, { level: 9 }),
  br: (daten) =>
    promisify(brotliCompress)(daten, {
      params: {
        // From 10 on it takes ten times as long for the last two percent.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: daten.length,
      },
    }),
};

/** Packing runs in threads of its own; so many files at a time keep them busy. */
const ZUGLEICH = 8;

/**
 * Packs a built site.
 * @param ordner the site
 * @returns how many files there were, and their bytes before and after (gzip)
 * @throws Klartextfehler if the folder is no built site
 */
export async function verdichte(
  ordner: string,
  arten: readonly Verdichtung[],
): Promise<{ dateien: number; vorher: number; nachher: number }> {
  if (!istBau(ordner))
    throw new Klartextfehler(
      `„${ordner}“ ist keine gebaute Website. Bauen Sie sie zuerst mit „npm run build“, oder nennen Sie ihren Ordner.`,
    );
  const offen = (await readdir(ordner, { recursive: true, withFileTypes: true }))
    .filter((eintrag) => eintrag.isFile() && VERDICHTBAR.test(eintrag.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const summe = { dateien: 0, vorher: 0, nachher: 0 };
  async function packe(pfad: string): Promise<void> {
    const daten = await readFile(pfad);
    if (daten.length < MINDESTENS_BYTES) return;
    const { atime, mtime } = await stat(pfad);
    for (const art of arten) {
      const gepackt = await PACKER[art](daten);
      await writeFile(`${pfad}.${art}`, gepackt);
      // Servers compare the times of both.
      await utimes(`${pfad}.${art}`, atime, mtime);
      if (art === 'gz') summe.nachher += gepackt.length;
    }
    summe.dateien++;
    summe.vorher += daten.length;
  }
  await Promise.all(
    Array.from({ length: ZUGLEICH }, async () => {
      for (let pfad = offen.pop(); pfad !== undefined; pfad = offen.pop()) await packe(pfad);
    }),
  );
  return summe;
}
