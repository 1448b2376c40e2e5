/** The font of the site, measured and as outlines: pictures must not depend on a machine's fonts. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

type Glyph = ReturnType<Font['getGlyph']>;
type Path = Glyph['path'];

/** Weights that charts use. */
export type Schnitt = 'normal' | 'fett';

const DATEIEN: Record<Schnitt, string> = {
  normal: 'fira-sans-regular.woff2',
  fett: 'fira-sans-semibold.woff2',
};

/** Relative to the root of the project, where every command runs. */
const ORDNER = 'src/styles/fonts';

const geladene = new Map<Schnitt, Font>();

function schrift(schnitt: Schnitt): Font {
  const vorhandene = geladene.get(schnitt);
  if (vorhandene) return vorhandene;
  const gelesene = create(readFileSync(`${ORDNER}/${DATEIEN[schnitt]}`));
  if (gelesene.isCollection) throw new Error(`${DATEIEN[schnitt]} is a collection of fonts.`);
  geladene.set(schnitt, gelesene);
  return gelesene;
}

/** Width of a line in the units of `groesse`. */
export function breite(text: string, groesse: number, schnitt: Schnitt = 'normal'): number {
  const font = schrift(schnitt);
  const einheiten = font
    .glyphsForString(text)
    .reduce((summe, { advanceWidth }) => summe + advanceWidth, 0);
  return (einheiten * groesse) / font.unitsPerEm;
}

/** Breaks a text into lines that are no wider than allowed; a single long word stays whole. */
export function umbrochen(
  text: string,
  hoechstens: number,
  groesse: number,
  schnitt: Schnitt = 'normal',
): string[] {
  const zeilen: string[] = [];
  for (const wort of text.split(' ')) {
    const letzte = zeilen.at(-1);
    const laenger = letzte === undefined ? wort : `${letzte} ${wort}`;
    if (letzte !== undefined && breite(laenger, groesse, schnitt) <= hoechstens)
      zeilen[zeilen.length - 1] = laenger;
    else zeilen.push(wort);
  }
  return zeilen;
}

/** Shortens a text to a width; what is cut off is shown by dots. */
export function gekuerzt(text: string, hoechstens: number, groesse: number): string {
  if (breite(text, groesse) <= hoechstens) return text;
  let ende = text.length;
  while (ende > 1 && breite(`${text.slice(0, ende).trimEnd()}…`, groesse) > hoechstens) ende--;
  return `${text.slice(0, ende).trimEnd()}…`;
}

/** Outlines of single characters at a size, once made. */
const umrisse = new Map<string, Path>();

function zeichenumriss(zeichen: Glyph, font: Font, groesse: number): Path {
  const name = `${font.postscriptName} ${groesse} ${zeichen.id}`;
  const vorhandener = umrisse.get(name);
  if (vorhandener) return vorhandener;
  const faktor = groesse / font.unitsPerEm;
  const neuer = zeichen.path.scale(faktor, -faktor);
  umrisse.set(name, neuer);
  return neuer;
}

/** Digits behind the point: a hundredth of a pixel is seen by nobody. */
const ZIFFERN = 2;

/** The outlines of a line as path data, from the origin to the right. */
export function umriss(text: string, groesse: number, schnitt: Schnitt = 'normal'): string {
  const font = schrift(schnitt);
  let x = 0;
  return font
    .glyphsForString(text)
    .map((zeichen) => {
      const pfad = zeichenumriss(zeichen, font, groesse)
        .translate(x, 0)
        .toSVG()
        .replace(/-?\d+\.\d+/g, (wert) => String(Number(Number(wert).toFixed(ZIFFERN))));
      x += (zeichen.advanceWidth * groesse) / font.unitsPerEm;
      return pfad;
    })
    .join('');
}
