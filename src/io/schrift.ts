/** Reads the site's fonts as outlines, for drawings that must not need a font. */
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { Klartextfehler } from './klartext.ts';
import type { Satz, Schnitt, Schrift, Schriften } from '../domain/siegel/schrift.ts';

const DATEIEN: Record<Schnitt, string> = { normal: 'regular', fett: 'semibold' };

/** The files lie in the project, beside the styles that name them. */
export const schriftdatei = (schnitt: Schnitt): string =>
  `src/styles/fonts/fira-sans-${DATEIEN[schnitt]}.woff2`;

const BUCHSTABE = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Units of the font that one unit here stands for: finer ones are not seen, and make files larger. */
const RASTER = 2;

const gerastert = (wert: number): number => Math.round(wert / RASTER);

/** Path data in whole units, relative, y downwards: a third as long as absolute ones. */
function pfaddaten(befehle: readonly fontkit.PathCommand[]): string {
  let [x, y] = [0, 0];
  // A closed shape ends where it began.
  let anfang: [number, number] = [0, 0];
  return befehle
    .map(({ command, args }) => {
      const stellen: number[] = [];
      let [zx, zy] = [x, y];
      for (let i = 0; i < args.length; i += 2) {
        [zx, zy] = [gerastert(args[i]!), -gerastert(args[i + 1]!)];
        stellen.push(zx - x, zy - y);
      }
      [x, y] = command === 'closePath' ? anfang : [zx, zy];
      if (command === 'moveTo') anfang = [x, y];
      return BUCHSTABE[command] + stellen.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

const geladene = new Map<Schnitt, fontkit.Font>();

/** @throws Klartextfehler if the file is missing or damaged */
function oeffne(datei: string): fontkit.Font {
  try {
    const font = fontkit.create(readFileSync(datei));
    if (!('layout' in font)) throw new Error('several fonts');
    // The library reads tables when they are asked for.
    for (const { path } of font.layout('Ämter 0').glyphs) void path.commands;
    return font;
  } catch (fehler) {
    const { code } = fehler as NodeJS.ErrnoException;
    throw new Klartextfehler(
      `Die Schrift „${datei}“ ${code === undefined ? 'ist beschädigt' : `lässt sich nicht lesen (${code})`}. Holen Sie die Datei aus dem Repository zurück.`,
    );
  }
}

/** One weight of the site's font as the library knows it, read once. */
export function schriftart(schnitt: Schnitt): fontkit.Font {
  const bekannte = geladene.get(schnitt);
  if (bekannte) return bekannte;
  const font = oeffne(schriftdatei(schnitt));
  geladene.set(schnitt, font);
  return font;
}

function lese(schnitt: Schnitt): Schrift {
  const font = schriftart(schnitt);
  const saetze = new Map<string, Satz>();
  const umrisse = new Map<number, string>();
  return {
    geviert: font.unitsPerEm / RASTER,
    setze(text) {
      const bekannt = saetze.get(text);
      if (bekannt) return bekannt;
      for (const zeichen of text)
        if (!font.hasGlyphForCodePoint(zeichen.codePointAt(0)!))
          throw new Error(`${schriftdatei(schnitt)} lacks “${zeichen}” of “${text}”.`);
      const { glyphs, positions } = font.layout(text);
      let x = 0;
      const zeichen = glyphs.map(({ id }, i) => {
        const stelle = { id, x: gerastert(x) };
        x += positions[i]!.xAdvance;
        return stelle;
      });
      const satz = { breite: x / RASTER, zeichen };
      saetze.set(text, satz);
      return satz;
    },
    umriss(id) {
      let umriss = umrisse.get(id);
      if (umriss === undefined) {
        umriss = pfaddaten(font.getGlyph(id).path.commands);
        umrisse.set(id, umriss);
      }
      return umriss;
    },
  };
}

/** Both weights of Fira Sans. */
export const leseSchriften = (): Schriften => ({ normal: lese('normal'), fett: lese('fett') });
