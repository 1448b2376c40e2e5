/** Bars, columns and spans. */
import type { Mark } from 'vega';
import type { Balkenbild, Saeulenbild, Spannenbild } from '../../domain/vergleich/grafik.ts';
import {
  achsenstil,
  BALKENSCHRITT,
  BREITE,
  kopfzeilen,
  mitPlatz,
  reihenskala,
  SCHRAFFUR,
  SCHRIFT,
  text,
  y,
  type Zeichnung,
} from './bausteine.ts';
import { farbe } from './farben.ts';

/** Room at the right of the longest bar for its value. */
const WERTPLATZ = 56;

export function balken({ bis, balken: alle }: Balkenbild): Zeichnung {
  const werte = alle.map((einer, stelle) => ({
    ...einer,
    ...mitPlatz(einer),
    stelle,
    fuellung: einer.schraffiert ? `url(#${SCHRAFFUR})` : farbe('raute'),
  }));
  const hoehe = Math.max(1, alle.length) * BALKENSCHRITT;
  return {
    hoehe,
    unten: 0,
    spec: {
      data: [{ name: 'd', values: werte }],
      scales: [
        { name: 'x', type: 'linear', domain: [0, bis], range: [0, BREITE - WERTPLATZ] },
        reihenskala(alle.length, BALKENSCHRITT),
      ],
      marks: [
        ...kopfzeilen(),
        {
          type: 'rect',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { value: 0 },
              width: { scale: 'x', field: 'wert' },
              y: y(20),
              height: { value: 14 },
              fill: { field: 'fuellung' },
              stroke: { value: farbe('raute') },
            },
          },
        },
        {
          type: 'text',
          from: { data: 'd' },
          encode: {
            enter: text(SCHRIFT.text, {
              x: { scale: 'x', field: 'wert', offset: 7 },
              y: y(32),
              fontWeight: { value: 'bold' },
              text: { field: 'beschriftung' },
            }),
          },
        },
      ],
    },
  };
}

const SAEULENHOEHE = 180;

export function saeulen({ achse, saeulen: alle }: Saeulenbild): Zeichnung {
  const [von, bis] = [alle[0]?.von ?? 0, (alle.at(-1)?.bis ?? 0) + 1];
  const hoechste = Math.max(1, ...alle.map(({ hoehe }) => hoehe));
  const werte = alle.map((eine) => ({ ...eine, ende: eine.bis + 1, zahl: eine.hoehe || '' }));
  return {
    hoehe: SAEULENHOEHE,
    unten: 44,
    spec: {
      data: [{ name: 'd', values: werte }],
      scales: [
        { name: 'x', type: 'linear', domain: [von, bis], zero: false, range: [10, BREITE - 14] },
        { name: 'y', type: 'linear', domain: [0, hoechste], range: [SAEULENHOEHE, 22] },
      ],
      axes: [
        {
          ...achsenstil,
          orient: 'bottom',
          scale: 'x',
          title: achse,
          values: [...alle.map((eine) => eine.von), bis],
          format: 'd',
          labelOverlap: true,
        },
      ],
      marks: [
        {
          type: 'rect',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { scale: 'x', field: 'von', offset: 1 },
              x2: { scale: 'x', field: 'ende', offset: -1 },
              y: { scale: 'y', field: 'hoehe' },
              y2: { scale: 'y', value: 0 },
              fill: { value: farbe('raute') },
            },
          },
        },
        {
          type: 'text',
          from: { data: 'd' },
          encode: {
            enter: text(SCHRIFT.text, {
              x: { signal: "(scale('x', datum.von) + scale('x', datum.ende)) / 2" },
              y: { scale: 'y', field: 'hoehe', offset: -6 },
              align: { value: 'center' },
              fontWeight: { value: 'bold' },
              text: { field: 'zahl' },
            }),
          },
        },
      ],
    },
  };
}

const aufX = (feld: string) => ({ scale: 'x', field: feld });

/** The number at one end, on the side away from the other. */
const endzahl = (feld: 'von' | 'bis', andere: 'von' | 'bis'): Mark => ({
  type: 'text',
  from: { data: 'd' },
  encode: {
    enter: text(SCHRIFT.text, {
      x: { signal: `scale('x', datum.${feld}) + (datum.${feld} > datum.${andere} ? 10 : -10)` },
      y: y(34),
      align: { signal: `datum.${feld} > datum.${andere} ? 'left' : 'right'` },
      ...(feld === 'bis' && { fontWeight: { value: 'bold' } }),
      text: { field: feld },
    }),
  },
});
/** The mark of one end: hollow where it began, filled where it is now. */
const endpunkt = (feld: string, fuellung: string): Mark => ({
  type: 'symbol',
  from: { data: 'd' },
  encode: {
    enter: {
      x: aufX(feld),
      y: y(29),
      size: { value: 90 },
      fill: { value: fuellung },
      stroke: { value: farbe('raute') },
      strokeWidth: { value: 2 },
    },
  },
});

export function spannen({ spannen: alle }: Spannenbild): Zeichnung {
  const werte = alle.map((eine, stelle) => ({ ...eine, ...mitPlatz(eine), stelle }));
  const hoechste = Math.max(1, ...alle.flatMap(({ von, bis }) => [von, bis]));
  return {
    hoehe: Math.max(1, alle.length) * BALKENSCHRITT,
    unten: 0,
    spec: {
      data: [{ name: 'd', values: werte }],
      scales: [
        { name: 'x', type: 'linear', domain: [0, hoechste], range: [40, BREITE - 44] },
        reihenskala(alle.length, BALKENSCHRITT),
      ],
      marks: [
        ...kopfzeilen(),
        {
          type: 'rule',
          from: { data: 'd' },
          encode: {
            enter: {
              x: aufX('von'),
              x2: aufX('bis'),
              y: y(29),
              stroke: { value: farbe('raute') },
              strokeWidth: { value: 3 },
            },
          },
        },
        endpunkt('von', farbe('grund')),
        endpunkt('bis', farbe('raute')),
        endzahl('von', 'bis'),
        endzahl('bis', 'von'),
      ],
    },
  };
}
