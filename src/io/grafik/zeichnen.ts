/** Draws charts: for a page, as a file of its own in both colour schemes, and as a PNG. */
import sharp from 'sharp';
import { parse, View } from 'vega';
import { STUFENMUSTER } from '../../domain/karte/muster.ts';
import { istLeer, type Grafik } from '../../domain/vergleich/grafik.ts';
import { gemerktesPng } from '../bildablage.ts';
import { BREITE, SCHRAFFUR, SCHRIFT } from './bausteine.ts';
import { farbe, farbstil, inHell } from './farben.ts';
import type { Schnitt } from '../../domain/siegel/schrift.ts';
import { breite, umbrochen, umriss } from './schrift.ts';
import { zeichnung } from './spezifikation.ts';

const RAND = 10;
const TITEL = 17;
const SCHRIFTEN = "'Fira Sans', system-ui, sans-serif";

/** Pixels of a PNG for each of the drawing: sharp on paper at the width of a column. */
const AUFLOESUNG = 3;

const ZEICHEN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const alsXml = (text: string): string => text.replace(/[&<>"]/g, (zeichen) => ZEICHEN[zeichen]!);

interface Textzeile {
  text: string;
  groesse: number;
  schnitt?: Schnitt;
  farbe: string;
}

/** A text as Vega writes it, so that {@link alsUmrisse} reads both. */
const textzeile = ({ text, groesse, schnitt, farbe: eine }: Textzeile, y: number): string =>
  `<text transform="translate(0,${y})" font-size="${groesse}px"${schnitt === 'fett' ? ' font-weight="bold"' : ''} fill="${eine}">${alsXml(text)}</text>`;

/** Lines below one another. @returns the drawing and its height */
function textblock(zeilen: readonly Textzeile[]): { svg: string; hoehe: number } {
  let y = 0;
  const svg = zeilen.map((zeile) => textzeile(zeile, (y += Math.round(zeile.groesse * 1.35))));
  return { svg: svg.join(''), hoehe: y };
}

const zeilen = (
  text: string,
  groesse: number,
  farbname: 'text' | 'text-leise',
  schnitt: Schnitt = 'normal',
): Textzeile[] =>
  umbrochen(text, BREITE, groesse, schnitt).map((eine) => ({
    text: eine,
    groesse,
    schnitt,
    farbe: farbe(farbname),
  }));

/** What Vega draws, without its frame, its roles and what nobody sees. */
const schlank = (svg: string): string =>
  svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/<path class="(?:back|fore)ground"[^>]*\/>/g, '')
    .replace(
      / (?:role|aria-[a-z]+|class|pointer-events|stroke-miterlimit|font-family)="[^"]*"/g,
      '',
    )
    .replace(/ opacity="1"/g, '')
    .replace(/<text[^>]*(?:\/>|><\/text>)/g, '')
    .replace(/-?\d+\.\d{2,}/g, (wert) => String(Number(Number(wert).toFixed(1))))
    .replace(/<g transform="translate\(0,0\)">((?:(?!<g)[\s\S])*?)<\/g>/g, '<g>$1</g>');

async function inneres({ bild }: Grafik): Promise<{ svg: string; hoehe: number }> {
  const { spec, hoehe, unten } = zeichnung(bild);
  const view = new View(
    parse({
      width: BREITE,
      height: hoehe,
      padding: { left: 0, right: 0, top: 0, bottom: unten },
      autosize: 'none',
      ...spec,
    }),
    { renderer: 'none' },
  );
  try {
    return { svg: schlank(await view.toSVG()), hoehe: hoehe + unten };
  } finally {
    view.finalize();
  }
}

const pattern = (id: string, kante: number, inhalt: string, drehung = ''): string =>
  `<pattern id="${id}" width="${kante}" height="${kante}" patternUnits="userSpaceOnUse"${drehung}>${inhalt}</pattern>`;

/** The hatching of bars. */
const schraffur = (id: string): string =>
  pattern(
    id,
    6,
    `<rect width="6" height="6" fill="${farbe('grund')}"/><rect width="2.5" height="6" fill="${farbe('raute')}"/>`,
    ' patternTransform="rotate(45)"',
  );

/** The patterns of the shades: denser is more, whether more is darker or lighter in a scheme. */
const stufenmuster = (id: string): string =>
  STUFENMUSTER.map(({ stufe, kante, linien }) =>
    pattern(
      `${id}-${stufe}`,
      kante,
      `<rect width="${kante}" height="${kante}" fill="${farbe(`stufe-${stufe}`)}"/><path d="${linien}" stroke="${farbe('stufe-4')}" stroke-width=".9"/>`,
    ),
  ).join('');

/** The patterns that a chart fills with; their ids are its own, because a page holds several. */
function muster(grafik: Grafik, id: string): string {
  const alle = [
    erklaerung(grafik) && schraffur(id),
    grafik.bild.form === 'schichten' && stufenmuster(id),
  ].filter(Boolean);
  return alle.length > 0 ? `<defs>${alle.join('')}</defs>` : '';
}

const erklaerung = ({ bild }: Grafik): string => (bild.form === 'balken' && bild.schraffiert) || '';

interface Rohling {
  /** Everything inside the `svg` element. */
  inhalt: string;
  breite: number;
  hoehe: number;
}

async function rohling(grafik: Grafik): Promise<Rohling> {
  const leer = istLeer(grafik);
  const kopf = textblock(zeilen(grafik.titel, TITEL, 'text', 'fett'));
  const mitte = leer ? textblock(zeilen(grafik.leer, SCHRIFT.text, 'text')) : await inneres(grafik);
  const klein = [erklaerung(grafik), grafik.vorbehalt, grafik.quelle].filter((satz) => satz);
  const fuss = textblock(klein.flatMap((satz = '') => zeilen(satz, SCHRIFT.klein, 'text-leise')));
  const oben = RAND + kopf.hoehe + 12;
  const unten = oben + mitte.hoehe + 6;
  const musterkennung = `muster-${grafik.id}`;
  const inhalt = [
    muster(grafik, musterkennung),
    `<g transform="translate(${RAND},${RAND - 4})">${kopf.svg}</g>`,
    `<g transform="translate(${RAND},${oben})">${mitte.svg}</g>`,
    `<g transform="translate(${RAND},${unten})">${fuss.svg}</g>`,
  ]
    .filter(Boolean)
    .join('')
    .replaceAll(`url(#${SCHRAFFUR}`, `url(#${musterkennung}`);
  return { inhalt, breite: BREITE + 2 * RAND, hoehe: unten + fuss.hoehe + RAND };
}

const rahmen = ({ inhalt, breite, hoehe }: Rohling, attribute: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breite} ${hoehe}" width="${breite}" height="${hoehe}" font-family="${SCHRIFTEN}" ${attribute}>${inhalt}</svg>`;

/** A text of a drawing, as far as its width depends on it. */
interface Zeichentext {
  attribute: string;
  /** The text as it stands in the drawing. */
  xml: string;
  text: string;
  groesse: number;
  schnitt: Schnitt;
}

/** The value of an attribute. */
const wertIn = (attribute: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(attribute)?.[1];

/** Rewrites every text of a drawing. */
const mitTexten = (svg: string, neu: (text: Zeichentext) => string): string =>
  svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attribute: string, xml: string) =>
    neu({
      attribute,
      xml,
      text: Object.entries(ZEICHEN).reduce((roh, [z, e]) => roh.replaceAll(e, z), xml),
      groesse: parseFloat(wertIn(attribute, 'font-size') ?? ''),
      schnitt: wertIn(attribute, 'font-weight') === 'bold' ? 'fett' : 'normal',
    }),
  );

/** Every text keeps the width that it was broken and placed for, whatever font shows it. */
const mitBreiten = (svg: string): string =>
  mitTexten(svg, ({ attribute, xml, text, groesse, schnitt }) => {
    const weit = breite(text, groesse, schnitt).toFixed(1);
    return `<text${attribute} textLength="${weit}" lengthAdjust="spacingAndGlyphs">${xml}</text>`;
  });

const ANKER = { start: 0, middle: 0.5, end: 1 } as const;

/** Turns every text into its outlines, so that a picture is the same wherever it is made. */
const alsUmrisse = (svg: string): string =>
  mitTexten(svg, ({ attribute, text, groesse, schnitt }) => {
    const anteil = ANKER[(wertIn(attribute, 'text-anchor') ?? 'start') as keyof typeof ANKER];
    const links = -anteil * breite(text, groesse, schnitt);
    return `<g transform="${wertIn(attribute, 'transform') ?? ''}"><path transform="translate(${links.toFixed(2)},0)" fill="${wertIn(attribute, 'fill') ?? ''}" d="${umriss(text, groesse, schnitt)}"/></g>`;
  });

/** A chart for a page, in the colours of the page. */
export async function alsTeil(grafik: Grafik): Promise<string> {
  const teil = await rohling(grafik);
  const inhalt = mitBreiten(teil.inhalt);
  return rahmen(
    { ...teil, inhalt },
    `role="img" aria-label="${alsXml(`${grafik.titel}. ${grafik.befund}`)}"`,
  );
}

const grund = ({ breite, hoehe }: Rohling): string =>
  `<rect width="${breite}" height="${hoehe}" fill="${farbe('grund')}"/>`;

/** A chart as a file of its own: it follows the colour scheme of whoever looks at it. */
export async function alsSvg(grafik: Grafik): Promise<string> {
  const teil = await rohling(grafik);
  const worte = `<title>${alsXml(grafik.titel)}</title><desc>${alsXml(grafik.befund)}</desc>`;
  return rahmen(
    {
      ...teil,
      inhalt: `${worte}<style>${farbstil}</style>${grund(teil)}${mitBreiten(teil.inhalt)}`,
    },
    'role="img"',
  );
}

/** A chart as a picture, light, for print and for programs that know no SVG. */
export async function alsPng(grafik: Grafik): Promise<Uint8Array<ArrayBuffer>> {
  const teil = await rohling(grafik);
  const svg = inHell(alsUmrisse(rahmen({ ...teil, inhalt: grund(teil) + teil.inhalt }, '')));
  const density = 72 * AUFLOESUNG;
  return new Uint8Array(
    await gemerktesPng(`${density} ${svg}`, () =>
      sharp(Buffer.from(svg), { density }).png().toBuffer(),
    ),
  );
}
