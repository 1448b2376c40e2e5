/**
 * Reads the official register of municipalities (GV100AD) and checks it before anything is made of
 * it: the text of 30.06.2026 was published with shifted fields.
 */
import type { Art } from './arten.ts';
import { FESTE_ZAHLEN } from './register.ts';
import { feldfehler, istGemeindefrei, rahmenfehler, satzAus, type Satz } from './gv100adzeile.ts';

/** An authority as the official register has it; what does not apply is absent. */
export interface Verzeichniseintrag {
  /** Key as in `Behoerde`. */
  schluessel: string;
  art: Art;
  /** Name without kind and rank. */
  name: string;
  /** Seat of the administration as written there; not for municipalities. */
  sitz?: string;
  landkreis?: string;
  vg?: string;
  /** The rest is known of municipalities only. Postcode of the administration. */
  plz?: string;
  /** True where that postcode is the only one of the municipality. */
  einePlz?: true;
  einwohner?: number;
  hektar?: number;
}

/** Bavaria in the official register. */
export interface Gemeindeverzeichnis {
  /** The day that names, kinds, keys and parents are of, `YYYY-MM-DD`. */
  stand: string;
  /** In the order of keys. */
  eintraege: readonly Verzeichniseintrag[];
  /** Names of the unincorporated areas by AGS. */
  gemeindefrei: Readonly<Record<string, string>>;
  /** The Bavarian lines as they came: what is kept as the source. */
  quelltext: string;
}

/** A fault of the file. */
export interface Zeilenfehler {
  /** Number of the line, from 1; absent where the whole file is meant. */
  zeile?: number;
  /** German, without the full stop. */
  satz: string;
}

const BAYERN = '09';

const GEMEINDEARTEN: Readonly<Record<string, Art>> = {
  60: 'markt',
  61: 'kreisfreie_stadt',
  63: 'stadt',
  64: 'gemeinde',
  67: 'grosse_kreisstadt',
};

/** The name without rank and kind: `Haar, St` → `Haar`, `Dormitz (VGem)` → `Dormitz`. */
const nameOhneRang = (name: string): string =>
  name.replace(/, (St|M|GKSt|Landeshauptstadt)$| \(VGem\)$/, '');

const kreisVon = (satz: Satz) => satz.land + satz.regierungsbezirk + satz.kreis;
const verbandVon = (satz: Satz) => kreisVon(satz) + satz.verband;

/** What a line is known by: its place in the hierarchy. */
function kennungVon(satz: Satz): string {
  const { satzart } = satz;
  if (satzart === '50') return `50 ${verbandVon(satz)}`;
  if (satzart === '60') return `60 ${kreisVon(satz)}${satz.gemeinde}`;
  return `${satzart} ${kreisVon(satz)}`;
}

/** What a line lies in, from the nearest outwards; none for the Land itself. */
function elternVon(satz: Satz): [kennung: string, name: string] | undefined {
  const { satzart, land, regierungsbezirk } = satz;
  if (satzart === '20') return [`10 ${land}`, `das Land ${land}`];
  if (satzart === '40')
    return [`20 ${land}${regierungsbezirk}`, `den Regierungsbezirk ${land}${regierungsbezirk}`];
  if (satzart === '50') return [`40 ${kreisVon(satz)}`, `den Kreis ${kreisVon(satz)}`];
  if (satzart === '60')
    return [`50 ${verbandVon(satz)}`, `den Gemeindeverband ${verbandVon(satz)}`];
  return undefined;
}

/** What a municipality's kind and the number of its Gemeindeverband say of each other. */
function* gemeindefehler(satz: Satz, kreis: Satz | undefined): Generator<string> {
  const { kennzeichen, verband, gemeinde } = satz;
  if (kreis && (kreis.kennzeichen === '41') !== (kennzeichen === '61'))
    yield kennzeichen === '61'
      ? `sie ist eine kreisfreie Stadt (61), ihr Kreis in Zeile ${kreis.zeile} aber ein Landkreis (44)`
      : `ihr Kreis in Zeile ${kreis.zeile} ist eine kreisfreie Stadt (41), sie selbst nicht (${kennzeichen})`;
  const soll = kennzeichen === '61' ? '0000' : `0${gemeinde}`;
  if (
    istGemeindefrei(satz) ? !verband.startsWith('9') : verband !== soll && !verband.startsWith('5')
  )
    yield `die Nummer des Gemeindeverbands „${verband}“ passt nicht zur Gemeinde ${gemeinde}`;
}

/** Faults of the Bavarian lines among themselves: who belongs to whom, and whether anyone is missing. */
function* gefuegefehler(saetze: readonly Satz[]): Generator<Zeilenfehler> {
  const bekannte = new Map<string, Satz>();
  const eltern = new Set<string>();
  for (const satz of saetze) {
    const kennung = kennungVon(satz);
    const frueherer = bekannte.get(kennung);
    if (frueherer)
      yield { zeile: satz.zeile, satz: `den Schlüssel gibt es schon in Zeile ${frueherer.zeile}` };
    bekannte.set(kennung, satz);
  }
  for (const satz of saetze) {
    const { zeile } = satz;
    const [kennung, name] = elternVon(satz) ?? [];
    if (kennung) eltern.add(kennung);
    if (kennung && !bekannte.has(kennung))
      yield { zeile, satz: `sie gehört in ${name}, doch dessen Zeile fehlt` };
    if (satz.satzart === '60')
      for (const grund of gemeindefehler(satz, bekannte.get(`40 ${kreisVon(satz)}`)))
        yield { zeile, satz: grund };
  }
  for (const [kennung, { satzart, zeile, name }] of bekannte)
    if (satzart !== '60' && !eltern.has(kennung))
      yield { zeile, satz: `zu „${name}“ gehört nichts, es fehlen Zeilen` };
}

/** Numbers that law has fixed: without them the file is not the whole of Bavaria. */
function* zahlenfehler(eintraege: readonly Verzeichniseintrag[]): Generator<Zeilenfehler> {
  for (const [art, [soll, name]] of Object.entries(FESTE_ZAHLEN)) {
    const ist = eintraege.filter((eintrag) => eintrag.art === art).length;
    if (ist !== soll) yield { satz: `Bayern hat ${soll} ${name}, die Datei nennt ${ist}` };
  }
}

function eintragAus(satz: Satz): Verzeichniseintrag[] {
  const { satzart, kennzeichen, land, regierungsbezirk, sitz } = satz;
  const name = nameOhneRang(satz.name);
  const kreis = kreisVon(satz);
  if (satzart === '20') return [{ schluessel: land + regierungsbezirk, art: 'bezirk', name, sitz }];
  if (satzart === '40')
    return kennzeichen === '44' ? [{ schluessel: kreis, art: 'landratsamt', name, sitz }] : [];
  if (satzart === '50')
    return kennzeichen === '54'
      ? [
          {
            ...{ schluessel: verbandVon(satz), art: 'verwaltungsgemeinschaft', name, sitz },
            landkreis: kreis,
          },
        ]
      : [];
  const art = GEMEINDEARTEN[kennzeichen];
  if (satzart !== '60' || !art) return [];
  return [
    {
      ...{ schluessel: kreis + satz.gemeinde, art, name },
      ...(art !== 'kreisfreie_stadt' && { landkreis: kreis }),
      ...(satz.verband.startsWith('5') && { vg: verbandVon(satz) }),
      plz: satz.plz,
      ...(satz.mehrerePlz === '' && { einePlz: true as const }),
      einwohner: Number(satz.einwohner),
      hektar: Number(satz.hektar),
    },
  ];
}

/**
 * Reads a file of GV100AD, of Bavaria or of all of Germany; only the Bavarian lines are used.
 * @param text decoded; lines end with LF or CRLF
 * @returns what it says, or every fault by line: then nothing of it may be used
 */
export function liesGv100ad(text: string): Gemeindeverzeichnis | { fehler: Zeilenfehler[] } {
  const zeilen = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (zeilen.at(-1) === '') zeilen.pop();
  if (zeilen.length === 0) return { fehler: [{ satz: 'die Datei ist leer' }] };
  const saetze = zeilen.map((zeile, i) => satzAus(zeile, i + 1));
  const { stand } = saetze[0]!;
  const rahmen = saetze.flatMap((satz, i): Zeilenfehler[] => {
    const grund = rahmenfehler(zeilen[i]!, satz, stand);
    return grund ? [{ zeile: satz.zeile, satz: grund }] : [];
  });
  if (rahmen.length > 0) return { fehler: rahmen };

  const bayern = saetze.filter(({ land }) => land === BAYERN);
  if (bayern.length === 0)
    return {
      fehler: [
        {
          satz: `keine Zeile gehört zu Bayern (Land 09), nur zu ${[...new Set(saetze.map(({ land }) => land))].join(', ')}: das ist das Verzeichnis eines anderen Landes`,
        },
      ],
    };
  const felder = bayern.flatMap((satz) =>
    [...feldfehler(satz)].map((grund) => ({ zeile: satz.zeile, satz: grund })),
  );
  if (felder.length > 0) return { fehler: felder };
  const eintraege = bayern
    .flatMap(eintragAus)
    .sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1));
  const fehler = [...gefuegefehler(bayern), ...zahlenfehler(eintraege)];
  if (fehler.length > 0) return { fehler };
  return {
    stand: stand.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    eintraege,
    gemeindefrei: Object.fromEntries(
      bayern.filter(istGemeindefrei).map((satz) => [kreisVon(satz) + satz.gemeinde, satz.name]),
    ),
    quelltext: bayern.map(({ zeile }) => `${zeilen[zeile - 1]!}\n`).join(''),
  };
}
