/** What the specifications of all pictures share. Source: https://vega.github.io/vega/docs/specification/ */
import type { Axis, Mark, Scale, Spec, TextEncodeEntry } from 'vega';
import type { Klasse } from '../../domain/verzeichnis/abdeckung.ts';
import { farbe } from './farben.ts';
import { breite, gekuerzt } from './schrift.ts';

/**
 * Inner width of all pictures, in px at full size: narrow, so that a phone of 320 px shows even the
 * small print in more than 11 px.
 */
export const BREITE = 340;

/** Font sizes. */
export const SCHRIFT = { text: 14, klein: 13 } as const;

/** Id of the hatching; the drawing defines it. */
export const SCHRAFFUR = 'schraffur';

/** Fill of a shade, with its pattern where it has one; the drawing defines that. */
export const stufenfuellung = (stufe: Klasse): string =>
  stufe === 0 || stufe === 4 ? farbe(`stufe-${stufe}`) : `url(#${SCHRAFFUR}-${stufe})`;

/** A picture, and what is explained in words below it. */
export interface Zeichnung {
  spec: Spec;
  hoehe: number;
  /** Room for the scale below. */
  unten: number;
}

export const text = (groesse: number, weitere: TextEncodeEntry): TextEncodeEntry => ({
  fontSize: { value: groesse },
  fill: { value: farbe('text') },
  baseline: { value: 'alphabetic' },
  ...weitere,
});

export const y = (versatz: number) => ({ scale: 'y', field: 'stelle', offset: versatz });

/** The scale of rows below one another. @param oben where the first one begins */
export const reihenskala = (anzahl: number, schritt: number, oben = 0): Scale => ({
  name: 'y',
  type: 'linear',
  domain: [0, Math.max(1, anzahl)],
  range: [oben, oben + Math.max(1, anzahl) * schritt],
});

/** A line of text above each row: the name at the left, small print at the right. */
export const kopfzeilen = (): Mark[] => [
  {
    type: 'text',
    from: { data: 'd' },
    encode: { enter: text(SCHRIFT.text, { x: { value: 0 }, y: y(14), text: { field: 'name' } }) },
  },
  {
    type: 'text',
    from: { data: 'd' },
    encode: {
      enter: text(SCHRIFT.klein, {
        x: { value: BREITE },
        y: y(14),
        align: { value: 'right' },
        fill: { value: farbe('text-leise') },
        text: { field: 'rechts' },
      }),
    },
  },
];

/** Names that leave room for the small print. */
export const mitPlatz = ({ name, rechts = '' }: { name: string; rechts?: string }) => ({
  name: gekuerzt(name, BREITE - breite(rechts, SCHRIFT.klein) - 16, SCHRIFT.text),
  rechts,
});

/** Height of a row that has its name above it. */
export const BALKENSCHRITT = 42;

/** Height of a row of a legend. */
export const LEGENDENZEILE = 20;

export const achsenstil = {
  labelColor: farbe('text'),
  titleColor: farbe('text-leise'),
  labelFontSize: SCHRIFT.klein,
  titleFontSize: SCHRIFT.klein,
  titleFontWeight: 'normal',
  titlePadding: 8,
  domainColor: farbe('text-leise'),
  tickColor: farbe('text-leise'),
  gridColor: farbe('linie'),
} as const satisfies Partial<Axis>;
