/** The font of the site, measured and as outlines: pictures must not depend on a machine's fonts. */
import type { Glyph } from 'fontkit';
import type { Schnitt } from '../../domain/siegel/schrift.ts';
import { schriftart } from '../schrift.ts';

type Umriss = Glyph['path'];

/** Width of a line in the units of `groesse`. */
export function breite(text: string, groesse: number, schnitt: Schnitt = 'normal'): number {
  const font = schriftart(schnitt);
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
const umrisse = new Map<string, Umriss>();

function zeichenumriss(zeichen: Glyph, groesse: number, schnitt: Schnitt): Umriss {
  const name = `${schnitt} ${groesse} ${zeichen.id}`;
  const vorhandener = umrisse.get(name);
  if (vorhandener) return vorhandener;
  const faktor = groesse / schriftart(schnitt).unitsPerEm;
  const neuer = zeichen.path.scale(faktor, -faktor);
  umrisse.set(name, neuer);
  return neuer;
}

/** The outlines of a line as path data, from the origin to the right; the library rounds to hundredths. */
export function umriss(text: string, groesse: number, schnitt: Schnitt = 'normal'): string {
  const font = schriftart(schnitt);
  let x = 0;
  return font
    .glyphsForString(text)
    .map((zeichen) => {
      const pfad = zeichenumriss(zeichen, groesse, schnitt).translate(x, 0).toSVG();
      x += (zeichen.advanceWidth * groesse) / font.unitsPerEm;
      return pfad;
    })
    .join('');
}
