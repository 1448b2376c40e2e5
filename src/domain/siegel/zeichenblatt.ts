/** A drawing as text of SVG: shapes and letters, each letter's outline once. */
import { passeEin, type Platz } from './textsatz.ts';
import { textbreite, type Schnitt, type Schriften } from './schrift.ts';

export interface Textstelle {
  x: number;
  /** Baseline. */
  y: number;
  groesse: number;
  schnitt: Schnitt;
  farbe: string;
  /** The text starts at x, or is centred on it. */
  mittig?: boolean;
}

/** A block of a stack: a text in its room, and the space above it. */
export interface Stapelteil extends Platz {
  text: string;
  schnitt: Schnitt;
  farbe: string;
  /** Space above, in the unit of the drawing. */
  abstand: number;
}

/** Height of a line, and how far down its baseline lies, in sizes of the letters. */
const ZEILE = { hoehe: 1.22, grundlinie: 0.93 };

const runde = (wert: number): number => Math.round(wert * 100) / 100;

const ERSATZ: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (z) => ERSATZ[z]!);

/** The lozenge of the site, outline and dashed line inside, as the pages draw it. */
export function raute(
  mitte: readonly [number, number],
  hoehe: number,
  farben: { flaeche: string; linie: string },
): string {
  const massstab = runde((hoehe / 240) * 1000) / 1000;
  const [x, y] = [runde(mitte[0] - 100 * massstab), runde(mitte[1] - 120 * massstab)];
  return (
    `<g transform="translate(${x} ${y}) scale(${massstab})">` +
    `<path fill="${farben.flaeche}" d="M100 0 200 120 100 240 0 120z"/>` +
    `<path fill="none" stroke="${farben.linie}" stroke-width="1.5" stroke-dasharray="3 5" d="M100 13 189 120 100 227 11 120z"/></g>`
  );
}

/** Where a stack stands: at x (or centred on it), centred on a height. */
export interface Stapelstelle {
  x: number;
  mitte: number;
  mittig?: boolean;
}

/** Blocks of text one below the other: each line, and where it goes. */
export function stapelzeilen(
  teile: readonly Stapelteil[],
  schriften: Schriften,
  { x, mitte, mittig = false }: Stapelstelle,
): (Textstelle & { text: string })[] {
  const bloecke = teile.map((teil) => ({
    ...teil,
    ...passeEin(schriften[teil.schnitt], teil.text, teil),
  }));
  const hoehe = bloecke.reduce(
    (summe, { abstand, groesse, zeilen }) =>
      summe + abstand + zeilen.length * groesse * ZEILE.hoehe,
    0,
  );
  let oben = mitte - hoehe / 2;
  return bloecke.flatMap(({ abstand, groesse, zeilen, schnitt, farbe }) => {
    oben += abstand;
    return zeilen.map((text) => {
      const y = oben + groesse * ZEILE.grundlinie;
      oben += groesse * ZEILE.hoehe;
      return { text, x, y, groesse, schnitt, farbe, mittig };
    });
  });
}

/** One drawing. What it returns goes into `alsSvg` of the same sheet. */
export function zeichenblatt(schriften: Schriften) {
  const umrisse = new Map<string, string>();

  function text(inhalt: string, { x, y, groesse, schnitt, farbe, mittig }: Textstelle): string {
    const schrift = schriften[schnitt];
    const links = mittig ? x - textbreite(schrift, inhalt, groesse) / 2 : x;
    const massstab = Math.round((groesse / schrift.geviert) * 1e6) / 1e6;
    const zeichen = schrift.setze(inhalt).zeichen.map((eines) => {
      const umriss = schrift.umriss(eines.id);
      if (!umriss) return '';
      const name = `${schnitt[0]}${eines.id}`;
      umrisse.set(name, umriss);
      return `<use href="#${name}"${eines.x === 0 ? '' : ` x="${eines.x}"`}/>`;
    });
    return `<g fill="${farbe}" transform="translate(${runde(links)} ${runde(y)}) scale(${massstab})">${zeichen.join('')}</g>`;
  }

  /** Blocks of text one below the other, centred on a height, as a drawing. */
  const stapel = (teile: readonly Stapelteil[], stelle: Stapelstelle): string =>
    stapelzeilen(teile, schriften, stelle)
      .map(({ text: zeile, ...wo }) => text(zeile, wo))
      .join('');

  const alsSvg = (inhalt: string, { breite, hoehe, titel, beschreibung }: Blattangaben): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-labelledby="titel beschreibung">` +
    `<title id="titel">${xmlText(titel)}</title><desc id="beschreibung">${xmlText(beschreibung)}</desc>` +
    `<defs>${[...umrisse].map(([name, umriss]) => `<path id="${name}" d="${umriss}"/>`).join('')}</defs>` +
    `${inhalt}</svg>\n`;

  return { text, stapel, alsSvg };
}

export type Zeichenblatt = ReturnType<typeof zeichenblatt>;

export interface Blattangaben {
  breite: number;
  hoehe: number;
  titel: string;
  beschreibung: string;
}
