/**
 * One line of the official register of municipalities as the Statistisches Bundesamt publishes it
 * (GV100AD): fixed width, fields by position. Positions count characters, whatever the encoding.
 * Source: record layout of GV100AD, Statistisches Bundesamt.
 */

/** Characters of a line; the last twenty are free. */
export const ZEILENLAENGE = 220;

/** First and last position of each field, from 1, both inclusive. */
const FELDER = {
  satzart: [1, 2],
  stand: [3, 10],
  land: [11, 12],
  regierungsbezirk: [13, 13],
  kreis: [14, 15],
  gemeinde: [16, 18],
  verband: [19, 22],
  name: [23, 72],
  sitz: [73, 122],
  kennzeichen: [123, 124],
  hektar: [129, 139],
  einwohner: [140, 150],
  maennlich: [151, 161],
  plz: [166, 170],
  mehrerePlz: [171, 175],
} as const;

type Feld = keyof typeof FELDER;

/** The fields of a line, without the spaces that fill them up. */
export type Satz = Record<Feld, string> & {
  /** Number of the line in the file, from 1. */
  zeile: number;
};

export const satzAus = (text: string, zeile: number): Satz =>
  ({
    zeile,
    ...Object.fromEntries(
      Object.entries(FELDER).map(([feld, [von, bis]]) => [feld, text.slice(von - 1, bis).trim()]),
    ),
  }) as Satz;

/** What a line is about, by its Satzart. */
export const SATZARTEN: Readonly<Record<string, string>> = {
  10: 'Land',
  20: 'Regierungsbezirk',
  30: 'Region',
  40: 'Kreis',
  50: 'Gemeindeverband',
  60: 'Gemeinde',
};

/** The digits of the key that a line must have, by Satzart; the other fields must be empty. */
const SCHLUESSELFELDER: Readonly<Record<string, Partial<Record<Feld, number>>>> = {
  10: {},
  20: { regierungsbezirk: 1 },
  40: { regierungsbezirk: 1, kreis: 2 },
  50: { regierungsbezirk: 1, kreis: 2, verband: 4 },
  60: { regierungsbezirk: 1, kreis: 2, gemeinde: 3, verband: 4 },
};

const FELDNAMEN = {
  regierungsbezirk: 'Regierungsbezirk (Stelle 13)',
  kreis: 'Kreis (Stellen 14–15)',
  gemeinde: 'Gemeinde (Stellen 16–18)',
  verband: 'Gemeindeverband (Stellen 19–22)',
} as const;

/** The Textkennzeichen that a line may have, by Satzart. */
const KENNZEICHEN: Readonly<Record<string, readonly string[]>> = {
  10: [''],
  20: [''],
  40: ['41', '44'],
  50: ['50', '54'],
  60: ['60', '61', '63', '64', '65', '66', '67'],
};

/** An unincorporated area: no one lives there, and no postcode is needed. */
export const istGemeindefrei = ({ satzart, kennzeichen }: Satz): boolean =>
  satzart === '60' && (kennzeichen === '65' || kennzeichen === '66');

/**
 * What speaks against a line of any Land: its frame. German, without the full stop; undefined if
 * nothing does.
 * @param stand that of the first line
 */
export function rahmenfehler(text: string, satz: Satz, stand: string): string | undefined {
  const laenge = `sie hat ${text.length} Zeichen, jede Zeile von GV100AD hat ${ZEILENLAENGE}`;
  const falscheLaenge = text.length !== ZEILENLAENGE;
  if (!SATZARTEN[satz.satzart])
    return `die Satzart (Stellen 1–2) „${satz.satzart}“ gibt es nicht, nur ${Object.keys(SATZARTEN).join(', ')}: die Felder sind wohl verschoben${falscheLaenge ? ` (${laenge})` : ''}`;
  if (falscheLaenge)
    return `${laenge}: Zeichen fehlen oder sind zu viel, dann gilt keine Stelle mehr`;
  if (!/^\d{8}$/.test(satz.stand))
    return `der Gebietsstand (Stellen 3–10) „${satz.stand}“ ist kein Tag, erwartet wird JJJJMMTT`;
  if (satz.stand !== stand)
    return `der Gebietsstand „${satz.stand}“ ist ein anderer als „${stand}“ in der ersten Zeile: hier sind zwei Ausgaben vermischt`;
  if (!/^(0[1-9]|1[0-6])$/.test(satz.land))
    return `das Land (Stellen 11–12) „${satz.land}“ gibt es nicht, nur 01 bis 16`;
  return undefined;
}

/** What speaks against the key of a Bavarian line. */
function* schluesselfehler(satz: Satz): Generator<string> {
  const soll = SCHLUESSELFELDER[satz.satzart];
  if (!soll) return yield `eine Satzart ${satz.satzart} gibt es in Bayern nicht`;
  for (const [feld, name] of Object.entries(FELDNAMEN) as [keyof typeof FELDNAMEN, string][]) {
    const stellen = soll[feld] ?? 0;
    if (satz[feld].length !== stellen || /\D/.test(satz[feld]))
      yield stellen > 0
        ? `der Schlüssel im Feld ${name} „${satz[feld]}“ muss ${stellen === 1 ? 'eine Ziffer' : `${stellen} Ziffern`} haben`
        : `das Feld ${name} „${satz[feld]}“ muss bei Satzart ${satz.satzart} leer sein`;
  }
}

/** What speaks against the numbers of a line on a Gemeinde. */
function* zahlenfehler(satz: Satz): Generator<string> {
  for (const [feld, name] of [
    ['hektar', 'die Fläche (Stellen 129–139)'],
    ['einwohner', 'die Bevölkerung (Stellen 140–150)'],
    ['maennlich', 'die männliche Bevölkerung (Stellen 151–161)'],
  ] as const)
    if (!/^\d{11}$/.test(satz[feld])) yield `${name} „${satz[feld]}“ ist keine Zahl mit 11 Ziffern`;
  if (Number(satz.maennlich) > Number(satz.einwohner))
    yield 'es sind mehr Männer (Stellen 151–161) als Einwohner (Stellen 140–150)';
  if (istGemeindefrei(satz)) return;
  if (Number(satz.einwohner) === 0) yield 'die Gemeinde hat keine Einwohner (Stellen 140–150)';
  if (!/^\d{5}$/.test(satz.plz))
    yield `die Postleitzahl (Stellen 166–170) „${satz.plz}“ hat nicht fünf Ziffern`;
  if (satz.mehrerePlz !== '' && satz.mehrerePlz !== '*****')
    yield `die Stellen 171–175 „${satz.mehrerePlz}“ müssen leer sein (eine Postleitzahl) oder ***** (mehrere)`;
}

/** What speaks against a line of Bavaria, looked at by itself. German, without the full stop. */
export function* feldfehler(satz: Satz): Generator<string> {
  const fehler = [...schluesselfehler(satz)];
  if (fehler.length > 0) return yield* fehler;
  const { satzart, kennzeichen, name, sitz } = satz;
  if (name === '') yield 'der Name (Stellen 23–72) fehlt';
  if (!KENNZEICHEN[satzart]!.includes(kennzeichen))
    yield `das Textkennzeichen (Stellen 123–124) „${kennzeichen}“ passt nicht zur Satzart ${satzart} (${SATZARTEN[satzart]})`;
  if (satzart === '50') {
    if ((kennzeichen === '54') !== satz.verband.startsWith('5'))
      yield 'die Nummer einer Verwaltungsgemeinschaft (Textkennzeichen 54) beginnt mit 5, jede andere nicht';
    if (kennzeichen === '54' && !/ \(VGem\)$/.test(name))
      yield `der Name einer Verwaltungsgemeinschaft endet auf „(VGem)“, „${name}“ nicht`;
  }
  if (sitz === '' && (satzart === '20' || satzart === '40' || kennzeichen === '54'))
    yield 'der Sitz der Verwaltung (Stellen 73–122) fehlt';
  if (satzart === '60') yield* zahlenfehler(satz);
}
