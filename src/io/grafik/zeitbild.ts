/** A course of time: a step line and points. */
import type { Axis, Mark, Scale } from 'vega';
import type { Punktart, Zeitbild } from '../../domain/vergleich/grafik.ts';
import { achsenstil, BREITE, LEGENDENZEILE, SCHRIFT, text, type Zeichnung } from './bausteine.ts';
import { farbe } from './farben.ts';

/** Shape and colour of each kind of point: either of them alone tells them apart. */
const PUNKTE: Record<Punktart, { form: string; fuellung: string; rand: string }> = {
  ministerium: { form: 'diamond', fuellung: farbe('umriss'), rand: farbe('umriss') },
  andere: { form: 'circle', fuellung: farbe('grund'), rand: farbe('text') },
  widerspruch: { form: 'cross', fuellung: farbe('grund'), rand: farbe('text-leise') },
};

const ZEITHOEHE = 240;

const tagwert = (tag: string): number => Date.parse(tag);

/** The meaning of line and points, one below the other, above the picture. */
function zeitlegende({ legende }: Zeitbild): Mark[] {
  const reihen = (['linie', 'ministerium', 'andere', 'widerspruch'] as const).map((art, i) => ({
    ...(art === 'linie'
      ? { form: 'stroke', fuellung: farbe('raute'), rand: farbe('raute') }
      : PUNKTE[art]),
    name: legende[art],
    oben: i * LEGENDENZEILE + 10,
  }));
  return reihen.flatMap(({ form, fuellung, rand, name, oben }): Mark[] => [
    {
      type: 'symbol',
      encode: {
        enter: {
          x: { value: 8 },
          y: { value: oben },
          shape: { value: form },
          size: { value: form === 'stroke' ? 260 : 90 },
          fill: { value: fuellung },
          stroke: { value: rand },
          strokeWidth: { value: form === 'stroke' ? 3 : 1.5 },
        },
      },
    },
    {
      type: 'text',
      encode: {
        enter: text(SCHRIFT.klein, {
          x: { value: 24 },
          y: { value: oben + 4 },
          text: { value: name },
        }),
      },
    },
  ]);
}

const zeitskalen = (bild: Zeitbild, oben: number): Scale[] => {
  const tage = [...bild.linie, ...bild.punkte].map(({ tag }) => tagwert(tag));
  const hoechster = Math.max(1, ...[...bild.linie, ...bild.punkte].map(({ wert }) => wert));
  return [
    {
      name: 'x',
      type: 'utc',
      domain: [Math.min(...tage), Math.max(...tage)],
      range: [34, BREITE - 10],
    },
    {
      name: 'y',
      type: 'linear',
      domain: [0, hoechster],
      nice: true,
      range: [oben + ZEITHOEHE, oben + 14],
    },
  ];
};

const punkt = (feld: string) => ({ scale: feld === 'tag' ? 'x' : 'y', field: feld });

/** The points in front of the line, those of the ministry with their number. */
const zeitpunkte = (): Mark[] => [
  {
    type: 'symbol',
    from: { data: 'punkte' },
    encode: {
      enter: {
        x: punkt('tag'),
        y: punkt('wert'),
        shape: { field: 'form' },
        size: { value: 90 },
        fill: { field: 'fuellung' },
        stroke: { field: 'rand' },
        strokeWidth: { value: 1.5 },
      },
    },
  },
  {
    type: 'text',
    from: { data: 'punkte' },
    encode: {
      enter: text(SCHRIFT.klein, {
        x: { ...punkt('tag'), offset: -9 },
        y: { ...punkt('wert'), offset: -6 },
        align: { value: 'right' },
        fontWeight: { value: 'bold' },
        text: { field: 'beschriftung' },
      }),
    },
  },
];

const ACHSEN: Axis[] = [
  {
    ...achsenstil,
    orient: 'left',
    scale: 'y',
    grid: true,
    domain: false,
    ticks: false,
    tickCount: 5,
    // The labels stand on their lines.
    labelAlign: 'left',
    labelBaseline: 'bottom',
    labelPadding: 0,
    labelOffset: -2,
    format: 'd',
  },
  {
    ...achsenstil,
    orient: 'bottom',
    scale: 'x',
    format: '%Y',
    tickCount: 'year',
  },
];

export function zeit(bild: Zeitbild): Zeichnung {
  const oben = 4 * LEGENDENZEILE + 8;
  const linie = bild.linie.map(({ tag, wert }) => ({ tag: tagwert(tag), wert }));
  const punkte = bild.punkte.map(({ beschriftung = '', ...eine }) => ({
    ...PUNKTE[eine.art],
    beschriftung,
    tag: tagwert(eine.tag),
    wert: eine.wert,
  }));
  return {
    hoehe: oben + ZEITHOEHE,
    unten: 26,
    spec: {
      data: [
        { name: 'linie', values: linie },
        { name: 'punkte', values: punkte },
      ],
      scales: zeitskalen(bild, oben),
      axes: ACHSEN,
      marks: [
        {
          type: 'line',
          from: { data: 'linie' },
          encode: {
            enter: {
              x: punkt('tag'),
              y: punkt('wert'),
              interpolate: { value: 'step-after' },
              stroke: { value: farbe('raute') },
              strokeWidth: { value: 2.5 },
            },
          },
        },
        ...zeitpunkte(),
        ...zeitlegende(bild),
      ],
    },
  };
}
