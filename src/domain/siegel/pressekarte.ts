/** The map of Bavaria as a picture by itself: title, legend, date and sources stand inside it. */
import type { Gebietskarte } from '../karte/gebietskarte.ts';
import { datum } from '../texte/anzeige.ts';
import { texte } from '../texte/index.ts';
import { KLASSEN, type Klasse } from '../verzeichnis/abdeckung.ts';
import type { Schriften } from './schrift.ts';
import { zeichenblatt, type Stapelteil } from './zeichenblatt.ts';

export const PRESSEKARTE = { breite: 1200, hoehe: 1200 } as const;

/** Shades as the pages have them in the light scheme. */
const STUFEN: Record<Klasse, string> = {
  0: '#e2e4ec',
  1: '#bccaec',
  2: '#7f9be0',
  3: '#3d62c4',
  4: '#152a6b',
};

const TEXT = '#0f1428';
const LEISE = '#4a5472';

const t = texte('de');

/**
 * The map as text of SVG.
 * @param karte coverage of Bavaria
 * @param stand newest date that the records name; absent if they name none
 */
export function pressekarte(
  karte: Gebietskarte,
  { anzahl, stand }: { anzahl: number; stand: string | undefined },
  schriften: Schriften,
): string {
  const { breite, hoehe } = PRESSEKARTE;
  const blatt = zeichenblatt(schriften);
  const massstab = Math.round(Math.min(1000 / karte.breite, 950 / karte.hoehe) * 1000) / 1000;
  const flaechen = karte.flaechen
    .map(({ pfad, stufe }) => `<path fill="${STUFEN[stufe]}" d="${pfad}"/>`)
    .join('');
  const zeile = {
    breite: breite - 120,
    zeilen: 1,
    abstand: 0,
    schnitt: 'normal',
    farbe: LEISE,
  } as const;
  const titel = t.karte.legendeKreis;
  const kopf: Stapelteil[] = [
    { ...zeile, text: titel, groesse: 40, mindestens: 30, schnitt: 'fett', farbe: TEXT },
    {
      ...zeile,
      text: `Siegel „Digitales Amt“, je Landkreis und kreisfreier Stadt. Gezählt: ${t.zahl.aemter(anzahl)}, die hier eingetragen sind${stand ? `; neueste Angabe: ${datum(stand, 'de')}` : ''}.`,
      groesse: 24,
      mindestens: 20,
      zeilen: 2,
      abstand: 6,
    },
  ];
  const legende = KLASSEN.map((stufe, i) => {
    const y = 900 + i * 38;
    return (
      `<path fill="${STUFEN[stufe]}" d="M60 ${y}h28v28H60z"/>` +
      blatt.text(t.karte.klassen[stufe], {
        x: 102,
        y: y + 22,
        groesse: 22,
        schnitt: 'normal',
        farbe: TEXT,
      })
    );
  }).join('');
  const inhalt =
    `<path fill="#fff" d="M0 0h${breite}v${hoehe}H0z"/>` +
    blatt.stapel(kopf, { x: 60, mitte: 92 }) +
    `<g transform="translate(${breite - 60 - Math.round(karte.breite * massstab)} 172) scale(${massstab})" stroke="#fff" stroke-width=".6" stroke-linejoin="round">${flaechen}</g>` +
    legende +
    blatt.text(`Quelle: Digitales Amt, das Verzeichnis für Bayern. ${t.karte.attribution}`, {
      x: 60,
      y: hoehe - 36,
      groesse: 20,
      schnitt: 'normal',
      farbe: LEISE,
    });
  return blatt.alsSvg(inhalt, { breite, hoehe, titel, beschreibung: t.start.karteText });
}
