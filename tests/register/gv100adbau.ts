/** Writes lines in the official format, from tables of the register. */
import { readFileSync } from 'node:fs';

/** A row of the tables in `daten/`, by the names of its columns. */
export type Tabellenzeile = Record<
  | 'schluessel'
  | 'ags'
  | 'art'
  | 'name'
  | 'sitz'
  | 'landkreis'
  | 'verwaltungsgemeinschaft'
  | 'plz_verwaltung'
  | 'einwohner'
  | 'flaeche_ha',
  string
>;

/** The register of a day as a table: 2023-11-30 or 2025-11-30. */
export function tabelle(tag: string): Tabellenzeile[] {
  const text = readFileSync(`tests/register/daten/gemeindeverzeichnis-${tag}.tsv`, 'utf8');
  const [kopf, ...zeilen] = text.trimEnd().split('\n');
  const spalten = kopf!.split('\t');
  return zeilen.map(
    (zeile) =>
      Object.fromEntries(
        zeile.split('\t').map((wert, i) => [spalten[i], wert]),
      ) as unknown as Tabellenzeile,
  );
}

interface Felder {
  satzart: string;
  /** Land to Kreis, up to five digits. */
  kreis?: string;
  gemeinde?: string;
  verband?: string;
  name: string;
  sitz?: string;
  kennzeichen?: string;
  hektar?: string;
  einwohner?: string;
  plz?: string;
  mehrere?: boolean;
}

/** One line of 220 characters. */
export function zeile(stand: string, felder: Felder): string {
  const { satzart, kreis = '09', gemeinde = '', verband = '', name, sitz = '' } = felder;
  const zahl = (wert = '0') => wert.padStart(11, '0');
  const zahlen =
    satzart === '60' ? `${zahl(felder.hektar)}${zahl(felder.einwohner)}${zahl()}` : ' '.repeat(33);
  return [
    `${satzart}${stand}${kreis.padEnd(5)}${gemeinde.padEnd(3)}${verband.padEnd(4)}`,
    name.padEnd(50),
    sitz.padEnd(50),
    (felder.kennzeichen ?? '').padEnd(2),
    ' '.repeat(4),
    zahlen,
    ' '.repeat(4),
    (felder.plz ?? '').padEnd(5),
    (felder.mehrere ? '*****' : '').padEnd(5),
  ]
    .join('')
    .padEnd(220);
}

const RANG: Record<string, string> = { markt: ', M', stadt: ', St', grosse_kreisstadt: ', GKSt' };
const KENNZEICHEN: Record<string, string> = {
  ...{ markt: '60', kreisfreie_stadt: '61', stadt: '63', gemeinde: '64' },
  grosse_kreisstadt: '67',
};

/** An unincorporated area, its Gemeindeverband too. */
export function gemeindefrei(stand: string, ags: string, name: string): string[] {
  const kreis = ags.slice(0, 5);
  const verband = `9${ags.slice(5)}`;
  return [
    zeile(stand, { satzart: '50', kreis, verband, name, kennzeichen: '50' }),
    zeile(stand, {
      ...{ satzart: '60', kreis, gemeinde: ags.slice(5), verband, name },
      kennzeichen: '66',
    }),
  ];
}

function zeilenVon(stand: string, t: Tabellenzeile): string[] {
  const { art, name, sitz, ags } = t;
  if (art === 'regierungsbezirk')
    return [zeile(stand, { satzart: '20', kreis: t.schluessel, name, sitz })];
  if (art === 'landkreis')
    return [zeile(stand, { satzart: '40', kreis: t.schluessel, name, sitz, kennzeichen: '44' })];
  if (art === 'verwaltungsgemeinschaft')
    return [
      zeile(stand, {
        ...{ satzart: '50', kreis: t.landkreis, verband: t.schluessel.slice(5) },
        ...{ name: `${name} (VGem)`, sitz, kennzeichen: '54' },
      }),
    ];
  const kreis = ags.slice(0, 5);
  const gemeinde = ags.slice(5);
  const kreisfrei = art === 'kreisfreie_stadt';
  const verband = t.verwaltungsgemeinschaft.slice(5) || (kreisfrei ? '0000' : `0${gemeinde}`);
  const amtlich = name + (name === 'München' ? ', Landeshauptstadt' : (RANG[art] ?? ''));
  return [
    ...(kreisfrei
      ? [zeile(stand, { satzart: '40', kreis, name, sitz: name, kennzeichen: '41' })]
      : []),
    ...(verband.startsWith('5')
      ? []
      : [zeile(stand, { satzart: '50', kreis, verband, name: amtlich, kennzeichen: '50' })]),
    zeile(stand, {
      ...{ satzart: '60', kreis, gemeinde, verband, name: amtlich },
      ...{ kennzeichen: KENNZEICHEN[art]!, hektar: t.flaeche_ha, einwohner: t.einwohner },
      ...{ plz: t.plz_verwaltung, mehrere: true },
    }),
  ];
}

/** A whole file of the official format. */
export const gv100adAus = (tag: string, zeilen = tabelle(tag)): string => {
  const stand = tag.replaceAll('-', '');
  return `${[zeile(stand, { satzart: '10', name: 'Bayern', sitz: 'München' }), ...zeilen.flatMap((t) => zeilenVon(stand, t))].join('\n')}\n`;
};
