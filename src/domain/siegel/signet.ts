/**
 * The signet: what a holder of the seal shows on its own website. Its address stays; a seal that is
 * no longer held is drawn there as such. It is this directory's own design, not the ministry's logo.
 */
import { datum } from '../texte/anzeige.ts';
import { standzeile } from '../texte/benennung.ts';
import { texte } from '../texte/index.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { FORMEN, type Farbe, type Signetvariante } from './formen.ts';
import type { Schriften } from './schrift.ts';
import { raute, zeichenblatt, type Stapelteil, type Zeichenblatt } from './zeichenblatt.ts';

/** What a signet shows. */
export type Signetamt = Pick<Amt, 'name' | 'zahl' | 'status' | 'datensatz'>;

const FARBEN = {
  hell: {
    grund: '#fff',
    rand: '#c3d0ee',
    raute: '#2044aa',
    auf: '#fff',
    text: '#0f1428',
    leise: '#4a5472',
    erloschen: '#6b7388',
  },
  dunkel: {
    grund: '#0e1830',
    rand: '#3b4f86',
    raute: '#8fabea',
    auf: '#0e1830',
    text: '#fff',
    leise: '#bccaec',
    erloschen: '#98a1b8',
  },
} as const satisfies Record<Farbe, Record<string, string>>;

type Palette = (typeof FARBEN)[Farbe];

// A signet stands on pages of Bavarian authorities, so it is German on every page of ours.
const t = texte('de');

/** The lines that tell the state: number and Stand, or since when the seal is gone. */
function zustand({ zahl, datensatz: { entzug } }: Signetamt): [haupt: string, neben: string] {
  return entzug
    ? ['Siegel nicht mehr gültig', `seit ${datum(entzug.seit, 'de')}`]
    : [t.zahl.mitVerfahren(zahl.anzahl, zahl.mindestens), standzeile(t, zahl)];
}

const HAKEN = 'm8 18 4.5 5L20 13';
const STRICH = 'M8.500 18h11';

/** Lozenge with the site's tick; a dash where the seal is gone. */
function siegelmarke(amt: Signetamt, farben: Palette): string {
  const entzogen = amt.status === 'entzogen';
  return (
    raute([60, 60], 88, {
      flaeche: entzogen ? farben.erloschen : farben.raute,
      linie: farben.auf,
    }) +
    `<path transform="translate(28.500 19.500) scale(2.25)" fill="none" stroke="${farben.auf}" stroke-width="3" d="${entzogen ? STRICH : HAKEN}"/>`
  );
}

function breit(blatt: Zeichenblatt, amt: Signetamt, farben: Palette): string {
  const [haupt, neben] = zustand(amt);
  const zeile = { breite: 270, zeilen: 1, abstand: 0 };
  const teile: Stapelteil[] = [
    {
      ...zeile,
      text: 'Digitales Amt',
      groesse: 22,
      mindestens: 22,
      schnitt: 'fett',
      farbe: farben.text,
    },
    {
      ...zeile,
      text: amt.name,
      groesse: 15,
      mindestens: 13,
      zeilen: 2,
      schnitt: 'normal',
      farbe: farben.text,
    },
    {
      ...zeile,
      text: haupt,
      groesse: 14,
      mindestens: 12,
      abstand: 5,
      schnitt: 'fett',
      farbe: farben.text,
    },
    { ...zeile, text: neben, groesse: 12, mindestens: 11, schnitt: 'normal', farbe: farben.leise },
  ];
  return siegelmarke(amt, farben) + blatt.stapel(teile, { x: 114, mitte: 60 });
}

/** Lozenge that carries the number, as on the page of the office. */
function zahlmarke(blatt: Zeichenblatt, { zahl, status }: Signetamt, farben: Palette): string {
  const entzogen = status === 'entzogen';
  const form = raute([100, 106], 184, {
    flaeche: entzogen ? farben.erloschen : farben.raute,
    linie: farben.auf,
  });
  if (entzogen)
    return `${form}<path fill="none" stroke="${farben.auf}" stroke-width="6" d="M78 106h44"/>`;
  const zeile = { breite: 86, zeilen: 1, abstand: 0, farbe: farben.auf } as const;
  return (
    form +
    blatt.stapel(
      [
        ...(zahl.mindestens
          ? [
              {
                ...zeile,
                text: t.zahl.mindestens,
                groesse: 11,
                mindestens: 9,
                schnitt: 'normal',
              } as const,
            ]
          : []),
        { ...zeile, text: t.zahl.ganz(zahl.anzahl), groesse: 40, mindestens: 20, schnitt: 'fett' },
        { ...zeile, text: t.zahl.verfahren, groesse: 9.5, mindestens: 8, schnitt: 'normal' },
      ],
      { x: 100, mitte: zahl.mindestens ? 102 : 106, mittig: true },
    )
  );
}

function kompakt(blatt: Zeichenblatt, amt: Signetamt, farben: Palette): string {
  const [haupt, neben] = zustand(amt);
  const zeile = { breite: 172, zeilen: 1, abstand: 0 };
  const teile: Stapelteil[] = [
    {
      ...zeile,
      text: 'Digitales Amt',
      groesse: 20,
      mindestens: 20,
      schnitt: 'fett',
      farbe: farben.text,
    },
    {
      ...zeile,
      text: amt.name,
      groesse: 14,
      mindestens: 11.5,
      zeilen: 3,
      schnitt: 'normal',
      farbe: farben.text,
    },
    ...(amt.status === 'entzogen'
      ? [
          {
            ...zeile,
            text: haupt,
            groesse: 12,
            mindestens: 11,
            abstand: 5,
            schnitt: 'fett',
            farbe: farben.text,
          } as const,
        ]
      : []),
    {
      ...zeile,
      text: neben,
      groesse: 11.5,
      mindestens: 10,
      abstand: 3,
      schnitt: 'normal',
      farbe: farben.leise,
    },
  ];
  return zahlmarke(blatt, amt, farben) + blatt.stapel(teile, { x: 100, mitte: 250, mittig: true });
}

/** What a signet says, in one sentence: its description, and the alternative text on the page. */
export function signetsatz(amt: Signetamt): string {
  const { datensatz, zahl, name } = amt;
  return datensatz.entzug
    ? `${name} hat das Siegel „Digitales Amt“ seit ${datum(datensatz.entzug.seit, 'de')} nicht mehr.`
    : `${name}: ${t.zahl.mitVerfahren(zahl.anzahl, zahl.mindestens)}, ${standzeile(t, zahl)}.`;
}

/** The signet of an office in one variant, as text of SVG. */
export function signet(
  amt: Signetamt,
  { form, farbe }: Pick<Signetvariante, 'form' | 'farbe'>,
  schriften: Schriften,
): string {
  const { breite, hoehe } = FORMEN[form];
  const farben = FARBEN[farbe];
  const blatt = zeichenblatt(schriften);
  const rahmen = `<rect x=".75" y=".75" width="${breite - 1.5}" height="${hoehe - 1.5}" rx="8" fill="${farben.grund}" stroke="${farben.rand}" stroke-width="1.5"/>`;
  const inhalt = (form === 'breit' ? breit : kompakt)(blatt, amt, farben);
  return blatt.alsSvg(rahmen + inhalt, {
    breite,
    hoehe,
    titel: `Digitales Amt: ${amt.name}`,
    beschreibung: signetsatz(amt),
  });
}
