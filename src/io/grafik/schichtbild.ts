/** Bars in parts. */
import type { Mark } from 'vega';
import type { Schichtbild } from '../../domain/vergleich/grafik.ts';
import { KLASSEN } from '../../domain/verzeichnis/abdeckung.ts';
import {
  BREITE,
  kopfzeilen,
  LEGENDENZEILE,
  reihenskala,
  SCHRIFT,
  stufenfuellung,
  text,
  y,
  type Zeichnung,
} from './bausteine.ts';
import { farbe } from './farben.ts';

const SCHICHTSCHRITT = 54;

/** The parts of all bars, each from where to where; a bar is one long. */
const teileVon = (reihen: Schichtbild['reihen']) =>
  reihen.flatMap(({ name, teile }, stelle) => {
    const summe = Math.max(
      1,
      teile.reduce((s, { anzahl }) => s + anzahl, 0),
    );
    let bisher = 0;
    return teile.map(({ klasse, anzahl }) => {
      const von = bisher;
      bisher += anzahl / summe;
      return {
        name: klasse === 0 ? name : '',
        rechts: '',
        stelle,
        von,
        bis: bisher,
        zahl: anzahl || '',
        fuellung: stufenfuellung(klasse),
      };
    });
  });

export function schichten({ reihen, legende }: Schichtbild): Zeichnung {
  const oben = KLASSEN.length * LEGENDENZEILE + 8;
  return {
    hoehe: oben + reihen.length * SCHICHTSCHRITT,
    unten: 0,
    spec: {
      data: [{ name: 'd', values: teileVon(reihen) }],
      scales: [
        { name: 'x', type: 'linear', domain: [0, 1], range: [0, BREITE - 1] },
        reihenskala(reihen.length, SCHICHTSCHRITT, oben),
      ],
      marks: [
        ...schichtlegende(legende),
        ...kopfzeilen(),
        {
          type: 'rect',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { scale: 'x', field: 'von' },
              x2: { scale: 'x', field: 'bis' },
              y: y(20),
              height: { value: 13 },
              fill: { field: 'fuellung' },
              stroke: { value: farbe('text-leise') },
              strokeWidth: { value: 0.75 },
            },
          },
        },
        {
          type: 'text',
          from: { data: 'd' },
          encode: {
            enter: text(SCHRIFT.klein, {
              x: { signal: "(scale('x', datum.von) + scale('x', datum.bis)) / 2" },
              y: y(46),
              align: { value: 'center' },
              text: { field: 'zahl' },
            }),
          },
        },
      ],
    },
  };
}

const schichtlegende = (legende: Schichtbild['legende']): Mark[] =>
  KLASSEN.flatMap((klasse): Mark[] => [
    {
      type: 'rect',
      encode: {
        enter: {
          x: { value: 1 },
          y: { value: klasse * LEGENDENZEILE + 2 },
          width: { value: 14 },
          height: { value: 14 },
          fill: { value: stufenfuellung(klasse) },
          stroke: { value: farbe('text-leise') },
          strokeWidth: { value: 0.75 },
        },
      },
    },
    {
      type: 'text',
      encode: {
        enter: text(SCHRIFT.klein, {
          x: { value: 24 },
          y: { value: klasse * LEGENDENZEILE + 14 },
          text: { value: legende[klasse] },
        }),
      },
    },
  ]);
