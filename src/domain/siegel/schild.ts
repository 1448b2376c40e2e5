/**
 * The plaque for a building: what stands where on the sheet. It bears no number, because numbers
 * change and plaques stay; the QR code leads to the number of today.
 */
import { datum } from '../texte/anzeige.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { textbreite, type Schnitt, type Schriften } from './schrift.ts';
import { stapelzeilen, type Stapelteil } from './zeichenblatt.ts';

/** Sizes of the cut sheet in millimetres. */
export const SCHILDFORMATE = {
  a4: { breite: 210, hoehe: 297 },
  a5: { breite: 148, hoehe: 210 },
} as const;

export type Schildformat = keyof typeof SCHILDFORMATE;

/** Millimetres that the colours reach beyond the cut, so that no white edge shows. */
export const ANSCHNITT = 3;

/** Millimetres around the cut sheet, with room for the crop marks. */
export const RAND = 10;

/** Inks: cyan, magenta, yellow, black, in percent. */
export type Druckfarbe = readonly [number, number, number, number];

const FARBEN = {
  grund: [100, 85, 25, 45],
  raute: [92, 72, 0, 0],
  weiss: [0, 0, 0, 0],
  leise: [28, 16, 0, 0],
  schwarz: [0, 0, 0, 100],
  text: [0, 0, 0, 90],
} as const satisfies Record<string, Druckfarbe>;

export type Farbname = keyof typeof FARBEN;

/** The inks of a colour. */
export const druckfarbe = (name: Farbname): Druckfarbe => FARBEN[name];

/** Something on the sheet; all lengths in millimetres from the upper left corner of the cut sheet. */
export type Schildteil =
  | { art: 'flaeche'; x: number; y: number; breite: number; hoehe: number; farbe: Farbname }
  /** Outline as SVG path data in units of its own, moved and scaled. */
  | {
      art: 'form';
      pfad: string;
      x: number;
      y: number;
      massstab: number;
      farbe: Farbname;
      /** Width of the line; the form is filled, if absent. */
      strich?: number;
      gestrichelt?: readonly [number, number];
    }
  /** A line of text with its baseline at y. */
  | {
      art: 'text';
      text: string;
      x: number;
      y: number;
      groesse: number;
      schnitt: Schnitt;
      farbe: Farbname;
    }
  | { art: 'qr'; inhalt: string; x: number; y: number; groesse: number };

/** The lozenge with the tick of the site. */
function marke(mitte: number, y: number, hoehe: number): Schildteil[] {
  const massstab = hoehe / 240;
  const ort = { art: 'form', x: mitte - 100 * massstab, y, massstab } as const;
  return [
    { ...ort, pfad: 'M100 0 200 120 100 240 0 120z', farbe: 'raute' },
    {
      ...ort,
      pfad: 'M100 13 189 120 100 227 11 120z',
      farbe: 'weiss',
      strich: 1.5,
      gestrichelt: [3, 5],
    },
    { ...ort, pfad: 'M57 120l32 33L143 86', farbe: 'weiss', strich: 21 },
  ];
}

const alsTeile = (zeilen: ReturnType<typeof stapelzeilen>, schriften: Schriften): Schildteil[] =>
  zeilen.map(({ text, x, y, groesse, schnitt, farbe, mittig }) => ({
    art: 'text',
    text,
    x: mittig ? x - textbreite(schriften[schnitt], text, groesse) / 2 : x,
    y,
    groesse,
    schnitt,
    farbe: farbe as Farbname,
  }));

/** What stands on a dark ground: whose plaque it is, since when. */
function kopftexte(
  { name, datensatz: { auszeichnung } }: Pick<Amt, 'name' | 'datensatz'>,
  e: number,
): Stapelteil[] {
  const zeile = { breite: 178 * e, zeilen: 1, abstand: 0 };
  return [
    {
      ...zeile,
      text: 'Digitales Amt',
      groesse: 19 * e,
      mindestens: 19 * e,
      schnitt: 'fett',
      farbe: 'weiss',
    },
    {
      ...zeile,
      text: name,
      groesse: 12 * e,
      mindestens: 9 * e,
      zeilen: 3,
      abstand: 3 * e,
      schnitt: 'normal',
      farbe: 'weiss',
    },
    ...(auszeichnung.seit
      ? [
          {
            ...zeile,
            text: `ausgezeichnet ${datum(auszeichnung.seit, 'de')}`,
            groesse: 6 * e,
            mindestens: 5 * e,
            abstand: 4 * e,
            schnitt: 'normal',
            farbe: 'leise',
          } as const,
        ]
      : []),
  ];
}

/** What stands beside the QR code. */
function fusstexte(adresse: string, e: number): Stapelteil[] {
  const zeile = { breite: 118 * e, abstand: 0 };
  return [
    {
      ...zeile,
      zeilen: 1,
      text: 'Was geht hier online?',
      groesse: 9.5 * e,
      mindestens: 8 * e,
      schnitt: 'fett',
      farbe: 'schwarz',
    },
    {
      ...zeile,
      zeilen: 2,
      text: 'Zahl der Online-Verfahren mit ihrem Stand, und der Weg dorthin:',
      groesse: 5.4 * e,
      mindestens: 5 * e,
      abstand: 1.5 * e,
      schnitt: 'normal',
      farbe: 'text',
    },
    {
      ...zeile,
      zeilen: 3,
      text: adresse.replace(/^https?:\/\//, ''),
      groesse: 4.6 * e,
      mindestens: 4 * e,
      abstand: 2 * e,
      schnitt: 'normal',
      farbe: 'text',
    },
  ];
}

/**
 * The plaque of an office.
 * @param adresse of its page; it stands in the QR code
 */
export function schild(
  amt: Pick<Amt, 'name' | 'datensatz'>,
  format: Schildformat,
  adresse: string,
  schriften: Schriften,
): Schildteil[] {
  const { breite, hoehe } = SCHILDFORMATE[format];
  // Everything grows with the width; A4 is the measure.
  const e = breite / SCHILDFORMATE.a4.breite;
  const fuss = 92 * e;
  const qr = 52 * e;
  return [
    {
      art: 'flaeche',
      x: -ANSCHNITT,
      y: -ANSCHNITT,
      breite: breite + 2 * ANSCHNITT,
      hoehe: hoehe - fuss + ANSCHNITT,
      farbe: 'grund',
    },
    {
      art: 'flaeche',
      x: -ANSCHNITT,
      y: hoehe - fuss,
      breite: breite + 2 * ANSCHNITT,
      hoehe: 2.5 * e,
      farbe: 'raute',
    },
    ...marke(breite / 2, 22 * e, 98 * e),
    ...alsTeile(
      stapelzeilen(kopftexte(amt, e), schriften, { x: breite / 2, mitte: 161 * e, mittig: true }),
      schriften,
    ),
    { art: 'qr', inhalt: adresse, x: 16 * e, y: hoehe - fuss / 2 - qr / 2 + 1 * e, groesse: qr },
    ...alsTeile(
      stapelzeilen(fusstexte(adresse, e), schriften, {
        x: 78 * e,
        mitte: hoehe - fuss / 2 + 1 * e,
      }),
      schriften,
    ),
  ];
}

/** The crop marks: short lines outside the bleed, at the four corners. From x, y to x, y. */
export function schnittmarken(format: Schildformat): [number, number, number, number][] {
  const { breite, hoehe } = SCHILDFORMATE[format];
  const [von, bis] = [ANSCHNITT + 1, RAND - 1];
  return [0, breite].flatMap((x) =>
    [0, hoehe].flatMap((y): [number, number, number, number][] => {
      const [dx, dy] = [x === 0 ? -1 : 1, y === 0 ? -1 : 1];
      return [
        [x + dx * von, y, x + dx * bis, y],
        [x, y + dy * von, x, y + dy * bis],
      ];
    }),
  );
}
