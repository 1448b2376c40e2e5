/**
 * What a pull request changes in the files beside the records: register, errands, exceptions, lists,
 * results of the link check. One way for all of them, so that no file changes unseen.
 */
import { mehrzahl } from '../sprache/mehrzahl.ts';
import { ohneUmbruch } from './zeilenvergleich.ts';

/** A file of one state. */
export interface Dateiinhalt {
  /** Path below the content folder. */
  datei: string;
  text: string;
  /** What it says, for YAML and JSON; undefined if it is neither, or cannot be read. */
  daten?: unknown;
}

/** A file that is new, gone or other than before. */
export interface Dateiaenderung {
  datei: string;
  /** Each change in words (German): the sum first, then what is rare, then what is large. */
  saetze: string[];
}

/** So many sentences on one file; the others are counted. */
const HOECHSTENS_SAETZE = 25;

/** So long is a value told. */
const HOECHSTENS_WERT = 80;

/** So much of what two values share is repeated before the place where they part. */
const VORLAUF = 12;

/** A part of a file that can be named: a place, an address, a field. */
interface Eintrag {
  /** How it is called in a sentence. */
  titel: string;
  wert: unknown;
}

const istObjekt = (wert: unknown): wert is Record<string, unknown> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

const alsText = (wert: unknown): string =>
  wert === undefined ? 'nichts' : typeof wert === 'string' ? `„${wert}“` : JSON.stringify(wert);

const gekuerzt = (text: string, ab = 0): string => {
  const anfang = ab > VORLAUF * 2 ? ab - VORLAUF : 0;
  const ende = anfang + HOECHSTENS_WERT;
  return `${anfang > 0 ? '…' : ''}${text.slice(anfang, ende)}${text.length > ende ? '…' : ''}`;
};

/** Both values, from shortly before the place where they part: a long text must not hide its end. */
function gegenueber(alt: unknown, neu: unknown): string {
  const [a, b] = [alsText(alt), alsText(neu)];
  let gleich = 0;
  while (gleich < a.length && a[gleich] === b[gleich]) gleich++;
  return `${gekuerzt(a, gleich)} → ${gekuerzt(b, gleich)}`;
}

/** The entries of a list or an object by what identifies them: key, id, name of the field, else the value. */
function eintraege(daten: unknown): Map<string, Eintrag> {
  if (istObjekt(daten))
    return new Map(Object.entries(daten).map(([titel, wert]) => [titel, { titel, wert }]));
  const gezaehlt = new Map<string, number>();
  return new Map(
    (Array.isArray(daten) ? daten : [daten]).map((wert: unknown) => {
      const objekt = istObjekt(wert) ? wert : {};
      const name = [objekt.schluessel, objekt.id].find((eines) => typeof eines === 'string');
      const marke = name ?? JSON.stringify(wert) ?? '';
      // The same entry twice is a change, too.
      const nummer = (gezaehlt.get(marke) ?? 0) + 1;
      gezaehlt.set(marke, nummer);
      const rufname = typeof objekt.name === 'string' ? ` ${objekt.name}` : '';
      const titel = name === undefined ? gekuerzt(alsText(wert)) : `${name}${rufname}`;
      return [nummer === 1 ? marke : `${marke} (${nummer})`, { titel, wert }];
    }),
  );
}

/** Sort of a difference in an entry that has no fields. */
const WERT = '';

/** One difference; `sorte` is what it shares with others of its kind, `gewicht` how large it is. */
interface Unterschied {
  sorte: string;
  gewicht: number;
  satz: string;
}

/** By how much a number changes, as a share of the larger; other values count as wholly new. */
const gewichtVon = (alt: unknown, neu: unknown): number =>
  typeof alt === 'number' && typeof neu === 'number'
    ? Math.abs(neu - alt) / Math.max(Math.abs(alt), Math.abs(neu), 1)
    : 1;

function listenwechsel(alt: readonly unknown[], neu: readonly unknown[]): string {
  const [a, b] = [eintraege(alt), eintraege(neu)];
  const dazu = [...b].filter(([marke]) => !a.has(marke)).map(([, { titel }]) => titel);
  const weg = [...a].filter(([marke]) => !b.has(marke)).map(([, { titel }]) => titel);
  const nenne = (wort: string, was: readonly string[]) =>
    was.length === 0
      ? []
      : [
          `${wort} ${was.length > 5 ? `${was.length} Werte, darunter ` : ''}${was.slice(0, 5).join(', ')}`,
        ];
  const teile = [...nenne('dazu', dazu), ...nenne('weg', weg)];
  return teile.length > 0 ? teile.join('; ') : 'andere Reihenfolge';
}

const wechselsatz = (alt: unknown, neu: unknown): string =>
  Array.isArray(alt) && Array.isArray(neu) ? listenwechsel(alt, neu) : gegenueber(alt, neu);

function eintragswechsel({ titel, wert: alt }: Eintrag, neu: unknown): Unterschied[] {
  if (!istObjekt(alt) || !istObjekt(neu))
    return [
      { sorte: WERT, gewicht: gewichtVon(alt, neu), satz: `${titel}: ${wechselsatz(alt, neu)}` },
    ];
  return [...new Set([...Object.keys(alt), ...Object.keys(neu)])]
    .filter((feld) => JSON.stringify(alt[feld]) !== JSON.stringify(neu[feld]))
    .map((feld) => ({
      sorte: feld,
      gewicht: gewichtVon(alt[feld], neu[feld]),
      satz: `${titel}: ${feld} ${wechselsatz(alt[feld], neu[feld])}`,
    }));
}

function unterschiede(alt: unknown, neu: unknown): Unterschied[] {
  const [a, b] = [eintraege(alt), eintraege(neu)];
  return [
    ...[...a].flatMap(([marke, eintrag]): Unterschied[] => {
      const heute = b.get(marke);
      if (!heute) return [{ sorte: 'gelöscht', gewicht: 1, satz: `gelöscht: ${eintrag.titel}` }];
      return JSON.stringify(eintrag.wert) === JSON.stringify(heute.wert)
        ? []
        : eintragswechsel(eintrag, heute.wert);
    }),
    ...[...b].flatMap(([marke, { titel, wert }]): Unterschied[] => {
      const satz =
        istObjekt(neu) || istObjekt(wert) ? `${titel}: ${gekuerzt(alsText(wert))}` : titel;
      return a.has(marke) ? [] : [{ sorte: 'neu', gewicht: 1, satz: `neu: ${satz}` }];
    }),
  ];
}

/** The sum, then the rarest sort first: the one that someone hides among a thousand is seen. */
function erzaehlt(alle: readonly Unterschied[]): string[] {
  const sorten = [...Map.groupBy(alle, ({ sorte }) => sorte)].sort(
    ([, a], [, b]) => a.length - b.length,
  );
  const saetze = sorten.flatMap(([, eigene]) =>
    eigene.toSorted((a, b) => b.gewicht - a.gewicht).map(({ satz }) => satz),
  );
  const rest = saetze.length - HOECHSTENS_SAETZE;
  const namen = sorten
    .filter(([sorte]) => sorte !== WERT)
    .map(([sorte, { length }]) => `${length}× ${sorte}`);
  const summe = [mehrzahl(alle.length, 'Änderung', 'Änderungen'), namen.join(', ')]
    .filter(Boolean)
    .join(': ');
  return [
    ...(alle.length > 1 ? [gekuerzt(summe)] : []),
    ...saetze.slice(0, HOECHSTENS_SAETZE),
    ...(rest > 0 ? [`… und ${rest} weitere`] : []),
  ];
}

/** Lines that came or went, for files that are no data. */
function zeilenwechsel(alt: string, neu: string): string[] {
  const [a, b] = [alt, neu].map((text) => text.split('\n'));
  return [`Zeilen: ${listenwechsel(a!, b!)}`];
}

function saetze(alt: Dateiinhalt | undefined, neu: Dateiinhalt | undefined): string[] {
  if (!neu) return ['die Datei ist gelöscht'];
  if (!alt)
    return [
      `die Datei ist neu (${mehrzahl(neu.text.split('\n').length, 'Zeile', 'Zeilen')})`,
      ...(istObjekt(neu.daten) ? erzaehlt(unterschiede({}, neu.daten)) : []),
    ];
  if (alt.daten === undefined || neu.daten === undefined) return zeilenwechsel(alt.text, neu.text);
  const alle = unterschiede(alt.daten, neu.daten);
  return alle.length === 0 ? ['nur Schreibweise, Reihenfolge oder Kommentare'] : erzaehlt(alle);
}

/**
 * Every file that differs between two states, in the order of paths.
 * @param vorher files of the base
 * @param jetzt files of the branch
 */
export function dateiaenderungen(
  vorher: readonly Dateiinhalt[],
  jetzt: readonly Dateiinhalt[],
): Dateiaenderung[] {
  const [alte, neue] = [vorher, jetzt].map(
    (stand) => new Map(stand.map((eine) => [eine.datei, eine])),
  ) as [Map<string, Dateiinhalt>, Map<string, Dateiinhalt>];
  return [...new Set([...alte.keys(), ...neue.keys()])].sort().flatMap((datei) => {
    const [alt, neu] = [alte.get(datei), neue.get(datei)];
    if (alt && neu && ohneUmbruch(alt.text) === ohneUmbruch(neu.text)) return [];
    return [{ datei, saetze: saetze(alt, neu) }];
  });
}
