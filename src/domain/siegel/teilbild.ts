/**
 * Share pictures: what messengers and networks show beside a link to an office, a Landkreis or the
 * main page. Few flat colours, so that a palette holds them and the files stay small.
 */
import { raute, zeichenblatt, type Stapelteil } from './zeichenblatt.ts';
import type { Schriften } from './schrift.ts';

/** Size in pixels, as Open Graph asks for it. */
export const TEILBILD = { breite: 1200, hoehe: 630 } as const;

const GRUND = '#111e4b';
const BAND = '#2044aa';
const HELL = '#fff';
const LEISE = '#bccaec';
const ERLOSCHEN = '#6b7388';

/** What a share picture says. */
export interface Teilbildangaben {
  /** Small line above: kind of the authority, or of the area. */
  dachzeile: string;
  titel: string;
  /** Number, as it stands in the lozenge; a dash where the seal is gone. */
  zahl: string;
  /** Lines in the lozenge above and below the number. */
  ueber?: string;
  unter: string;
  /** Stand, or since when the seal is gone. */
  fusszeile: string;
  entzogen?: boolean;
}

/** The share picture as text of SVG. */
export function teilbild(angaben: Teilbildangaben, schriften: Schriften): string {
  const { breite, hoehe } = TEILBILD;
  const { dachzeile, titel, zahl, ueber, unter, fusszeile, entzogen } = angaben;
  const blatt = zeichenblatt(schriften);
  const links = { breite: 640, zeilen: 1, abstand: 0 };
  const mitte = { breite: 214, zeilen: 1, abstand: 0, farbe: HELL } as const;
  const text: Stapelteil[] = [
    { ...links, text: dachzeile, groesse: 30, mindestens: 24, schnitt: 'normal', farbe: LEISE },
    {
      ...links,
      text: titel,
      groesse: 76,
      mindestens: 52,
      zeilen: 3,
      abstand: 8,
      schnitt: 'fett',
      farbe: HELL,
    },
    {
      ...links,
      text: fusszeile,
      groesse: 32,
      mindestens: 24,
      zeilen: 2,
      abstand: 18,
      schnitt: 'normal',
      farbe: LEISE,
    },
  ];
  const marke: Stapelteil[] = [
    ...(ueber
      ? [{ ...mitte, text: ueber, groesse: 25, mindestens: 18, schnitt: 'normal' } as const]
      : []),
    { ...mitte, text: zahl, groesse: 108, mindestens: 60, schnitt: 'fett' },
    { ...mitte, text: unter, groesse: 25, mindestens: 18, schnitt: 'normal' },
  ];
  const inhalt =
    `<path fill="${GRUND}" d="M0 0h${breite}v${hoehe}H0z"/>` +
    `<path fill="${BAND}" d="M0 ${hoehe - 74}h${breite}v74H0z"/>` +
    raute([940, 270], 456, { flaeche: entzogen ? ERLOSCHEN : BAND, linie: HELL }) +
    blatt.stapel(marke, { x: 940, mitte: ueber ? 262 : 272, mittig: true }) +
    blatt.stapel(text, { x: 72, mitte: 278 }) +
    blatt.text('Digitales Amt', {
      x: 72,
      y: hoehe - 26,
      groesse: 32,
      schnitt: 'fett',
      farbe: HELL,
    }) +
    blatt.text('Das Verzeichnis für Bayern', {
      x: 290,
      y: hoehe - 26,
      groesse: 28,
      schnitt: 'normal',
      farbe: LEISE,
    });
  return blatt.alsSvg(inhalt, { breite, hoehe, titel, beschreibung: fusszeile });
}
