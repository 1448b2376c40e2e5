/** Reads Excel workbooks (.xlsx). Source of the form: ECMA-376, part 1. */
import type { Tabellenblatt, Zellbereich, Zelle } from '../domain/redaktion/tabellenblatt.ts';
import type { Archiv } from './archiv.ts';
import { Blattsammler, linkAusFormel, type Vorrat } from './blattsammler.ts';
import { datumsformen, tagAus, type Datumsform } from './xlsxformate.ts';
import { durchlaufe } from './xml.ts';

/** What a part points to: addresses and kinds by id. */
interface Bezug {
  ziel: string;
  art: string;
}

/** Part that lists what another part points to. */
const bezuegeteil = (teil: string) => teil.replace(/([^/]*)$/, '_rels/$1.rels');

/** Path inside the archive of what a part points to. */
function pfadZu(teil: string, ziel: string): string {
  if (ziel.startsWith('/')) return ziel.slice(1);
  const stuecke = [...teil.split('/').slice(0, -1), ...ziel.split('/')];
  const pfad: string[] = [];
  for (const stueck of stuecke)
    if (stueck === '..') pfad.pop();
    else if (stueck !== '.' && stueck !== '') pfad.push(stueck);
  return pfad.join('/');
}

function bezuegeVon(archiv: Archiv, teil: string): Map<string, Bezug> {
  const bezuege = new Map<string, Bezug>();
  const xml = archiv.lies(bezuegeteil(teil));
  if (xml)
    durchlaufe(xml, {
      auf(name, attribut) {
        if (name !== 'Relationship') return;
        const extern = attribut('TargetMode') === 'External';
        const ziel = attribut('Target') ?? '';
        bezuege.set(attribut('Id') ?? '', {
          ziel: extern ? ziel : pfadZu(teil, ziel),
          art: (attribut('Type') ?? '').replace(/^.*\//, ''),
        });
      },
    });
  return bezuege;
}

const bezugDerArt = (bezuege: ReadonlyMap<string, Bezug>, art: string): string | undefined =>
  [...bezuege.values()].find((bezug) => bezug.art === art)?.ziel;

/** Excel writes characters that XML does not take by their numbers: `_x000D_` ends a line. */
const entziffert = (text: string) => text.replace(/_x00[01][\dA-F]_/gi, ' ');

/** Texts that cells share, without readings in another script. */
function gemeinsameTexte(xml: string | undefined, vorrat: Vorrat): string[] {
  const texte: string[] = [];
  if (xml === undefined) return texte;
  let text = '';
  let offen = false;
  let lesung = false;
  durchlaufe(xml, {
    auf(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') lesung = true;
      offen = name === 't' && !lesung;
    },
    zu(name) {
      if (name === 'rPh') lesung = false;
      if (name === 't') offen = false;
      if (name !== 'si') return;
      vorrat.nimm(0, text.length);
      texte.push(entziffert(text));
    },
    text(teil) {
      if (offen) text += teil;
    },
  });
  return texte;
}

/** What all sheets of a workbook share. */
interface Mappe {
  texte: readonly string[];
  formen: readonly (Datumsform | undefined)[];
  ab1904: boolean;
  vorrat: Vorrat;
}

const spalteAus = (buchstaben: string): number =>
  [...buchstaben].reduce((summe, zeichen) => summe * 26 + zeichen.charCodeAt(0) - 64, 0) - 1;

/** `B5` → row 5, column 1; undefined if it is no cell. */
function ort(adresse: string | undefined): { zeile: number; spalte: number } | undefined {
  const [, buchstaben, zeile] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(adresse ?? '') ?? [];
  return buchstaben === undefined
    ? undefined
    : { zeile: Number(zeile), spalte: spalteAus(buchstaben) };
}

/** `B5:C7`, or one cell. */
function bereich(adresse: string | undefined): Zellbereich | undefined {
  const [von, bis = von] = (adresse ?? '').split(':').map(ort);
  return (
    von &&
    bis && {
      vonZeile: von.zeile,
      bisZeile: bis.zeile,
      vonSpalte: von.spalte,
      bisSpalte: bis.spalte,
    }
  );
}

/** Numbers as German texts write them, so that nobody takes 1.072 for 1,072. */
const zahltext = (zahl: number) => String(zahl).replace('.', ',');

/** A cell while it is read. */
interface Rohzelle {
  zeile: number;
  spalte: number;
  typ: string | undefined;
  stil: number;
  wert?: string;
  formel?: string;
}

const WAHRHEIT: Record<string, string> = { 0: 'nein', 1: 'ja' };

/** What stands in a cell: its value, not its formula. */
function inhaltVon({ typ, stil, wert = '' }: Rohzelle, { texte, formen, ab1904 }: Mappe): string {
  switch (typ) {
    case 's':
      return texte[Number(wert)] ?? '';
    case 'b':
      return WAHRHEIT[wert] ?? wert;
    case 'str':
    case 'inlineStr':
    case 'e':
      return entziffert(wert);
    case 'd':
      return wert.slice(0, 10);
  }
  const zahl = Number(wert);
  if (wert === '' || Number.isNaN(zahl)) return wert;
  const form = formen[stil];
  return (form && tagAus(zahl, form, ab1904)) ?? zahltext(zahl);
}

function zelleAus(roh: Rohzelle, mappe: Mappe): Zelle {
  const text = inhaltVon(roh, mappe);
  const { typ, wert, formel } = roh;
  const link = linkAusFormel(formel);
  // Programs that do not calculate leave the value of a formula out, and so its type.
  const ohneWert = formel !== undefined && wert === undefined && typ === undefined && !link;
  return {
    text,
    ...(link && { link }),
    ...(ohneWert && { ohneWert }),
  };
}

/** What a sheet says outside its cells. */
function merkeRand(
  name: string,
  attribut: (name: string) => string | undefined,
  blatt: Blattsammler,
  bezuege: ReadonlyMap<string, Bezug>,
): void {
  if (name === 'col' && /^(1|true)$/.test(attribut('hidden') ?? ''))
    blatt.versteckteSpalten(Number(attribut('min')) - 1, Number(attribut('max')) - 1);
  const stelle =
    name === 'mergeCell' || name === 'hyperlink' ? bereich(attribut('ref')) : undefined;
  if (!stelle) return;
  if (name === 'mergeCell') return blatt.verbunden(stelle);
  const ziel = bezuege.get(attribut('id') ?? '')?.ziel;
  const anker = attribut('location');
  if (ziel) blatt.link(stelle, anker ? `${ziel}#${anker}` : ziel);
}

function liesBlatt(xml: string, bezuege: ReadonlyMap<string, Bezug>, mappe: Mappe): Blattsammler {
  const blatt = new Blattsammler(mappe.vorrat);
  let zeile = 0;
  let spalte = -1;
  let zelle: Rohzelle | undefined;
  let offen: 'wert' | 'formel' | undefined;
  durchlaufe(xml, {
    auf(name, attribut) {
      if (name === 'row') {
        zeile = Number(attribut('r') ?? zeile + 1);
        spalte = -1;
        if (/^(1|true)$/.test(attribut('hidden') ?? '')) blatt.versteckteZeile(zeile);
      } else if (name === 'c') {
        const stelle = ort(attribut('r')) ?? { zeile, spalte: spalte + 1 };
        spalte = stelle.spalte;
        zelle = { ...stelle, typ: attribut('t'), stil: Number(attribut('s') ?? 0) };
      } else if (zelle) {
        offen = name === 'v' || name === 't' ? 'wert' : name === 'f' ? 'formel' : undefined;
        if (name === 'f') zelle.formel = '';
      } else merkeRand(name, attribut, blatt, bezuege);
    },
    zu(name) {
      offen = undefined;
      if (name !== 'c' || !zelle) return;
      blatt.zelle(zelle.zeile, zelle.spalte, zelleAus(zelle, mappe));
      zelle = undefined;
    },
    text(teil) {
      if (zelle && offen) zelle[offen] = (zelle[offen] ?? '') + teil;
    },
  });
  return blatt;
}

/**
 * The sheets of a workbook. Hidden ones are only named, unless they are asked for.
 * @throws Error if it is no workbook
 */
export function liesXlsx(
  archiv: Archiv,
  vorrat: Vorrat,
  gefragt: (blatt: string) => boolean,
): Tabellenblatt[] {
  const teil = bezugDerArt(bezuegeVon(archiv, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const bezuege = bezuegeVon(archiv, teil);
  const blaetter: { name: string; versteckt: boolean; pfad: string | undefined }[] = [];
  let ab1904 = false;
  durchlaufe(archiv.lies(teil) ?? '', {
    auf(name, attribut) {
      if (name === 'workbookPr') ab1904 = /^(1|true)$/.test(attribut('date1904') ?? '');
      if (name !== 'sheet') return;
      const bezug = bezuege.get(attribut('id') ?? '');
      blaetter.push({
        name: attribut('name') ?? '',
        versteckt: /hidden/i.test(attribut('state') ?? ''),
        // A sheet that is a chart holds no cells.
        pfad: bezug?.art === 'worksheet' ? bezug.ziel : undefined,
      });
    },
  });
  if (blaetter.length === 0) throw new Error('The workbook names no sheets.');
  const lies = (art: string) => {
    const pfad = bezugDerArt(bezuege, art);
    return pfad === undefined ? undefined : archiv.lies(pfad);
  };
  const stile = lies('styles');
  const mappe: Mappe = {
    texte: gemeinsameTexte(lies('sharedStrings'), vorrat),
    formen: stile ? datumsformen(stile) : [],
    ab1904,
    vorrat,
  };
  return blaetter.map(({ name, versteckt, pfad }) => {
    const lesen = pfad !== undefined && (!versteckt || gefragt(name));
    const xml = lesen ? archiv.lies(pfad) : undefined;
    return xml === undefined
      ? new Blattsammler(vorrat).blatt(name, versteckt)
      : liesBlatt(xml, bezuegeVon(archiv, pfad!), mappe).blatt(name, versteckt);
  });
}
