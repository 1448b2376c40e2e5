/**
 * Changes the text of a record and leaves everything else as it stands: comments, order, spacing.
 * A file is cut into sections, one for each field, each with the comments above it.
 */
import type { Pfad, Quelltext } from './quelltext.ts';
import type { Datensatz, Zahl } from './schema.ts';
import { alsSkalar, alsYaml, FELDFOLGE, feldzeilen, KOPFZEILE, zahlzeilen } from './schreiben.ts';
import { paare, vergleicheZahl } from './verlauf.ts';

/** A record whose comments could get lost; a human has to change it. */
export class NichtBearbeitbar extends Error {
  constructor(datei: string) {
    super(
      `In ${datei} stehen die Felder nicht je in einer eigenen Zeile, und es gibt Kommentare. Schreiben Sie jedes Feld in eine eigene Zeile, ohne Einrückung; dann geht es auch von selbst.`,
    );
  }
}

/** A field of a file with its lines and the comments above it. */
interface Abschnitt {
  feld: string;
  zeilen: string[];
}

interface Zerlegt {
  /** Comments before the first field. */
  kopf: string[];
  abschnitte: Abschnitt[];
  /** Comments behind the last field. */
  fuss: string[];
  /** How lines end in this file. */
  umbruch: string;
}

const istKommentar = (zeile: string) => /^\s*#/.test(zeile);
const istLeer = (zeile: string) => zeile.trim() === '';
const freistehend = (zeile: string) => istLeer(zeile) || zeile.startsWith('#');

/** Index of the first line behind the last one that says something, within a section. */
function ende(zeilen: readonly string[]): number {
  return zeilen.findLastIndex((zeile) => !freistehend(zeile)) + 1;
}

/** Cuts a readable record into its fields; undefined where two fields share a line. */
function zerlege(quelltext: Quelltext): Zerlegt | undefined {
  const umbruch = quelltext.text.includes('\r\n') ? '\r\n' : '\n';
  const zeilen = quelltext.text.replace(/\r?\n$/, '').split(/\r?\n/);
  const anfaenge = Object.keys(quelltext.daten as object)
    .map((feld) => ({ feld, ...quelltext.stelle([feld], 'schluessel') }))
    .sort((a, b) => a.zeile - b.zeile);
  const verschiedene = new Set(anfaenge.map(({ zeile }) => zeile));
  if (verschiedene.size < anfaenge.length || anfaenge.some(({ spalte }) => spalte !== 1))
    return undefined;
  // Comments directly above a field belong to it; those above the first one to the file.
  const ersteZeile = (zeile: number, erstes: boolean) => {
    let oben = zeile - 1;
    while (!erstes && oben > 0 && freistehend(zeilen[oben - 1]!)) oben--;
    return oben;
  };
  const grenzen = anfaenge.map(({ zeile }, i) => ersteZeile(zeile, i === 0));
  const schluss = ende(zeilen);
  return {
    kopf: zeilen.slice(0, grenzen[0] ?? 0),
    abschnitte: anfaenge.map(({ feld }, i) => ({
      feld,
      zeilen: zeilen.slice(grenzen[i], grenzen[i + 1] ?? schluss),
    })),
    fuss: zeilen.slice(schluss),
    umbruch,
  };
}

const zusammen = ({ kopf, abschnitte, fuss, umbruch }: Zerlegt): string =>
  [...kopf, ...abschnitte.flatMap(({ zeilen }) => zeilen), ...fuss].join(umbruch) + umbruch;

const rang = (feld: string): number => {
  const stelle = (FELDFOLGE[''] as readonly string[]).indexOf(feld);
  return stelle < 0 ? Infinity : stelle;
};

/** True if two values are the same, however they are written. */
export function gleich(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [felderA, felderB] = [a, b].map((wert) =>
    Object.entries(wert).filter(([, eines]) => eines !== undefined),
  ) as [[string, unknown][], [string, unknown][]];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    felderA.length === felderB.length &&
    felderA.every(([feld, wert]) => gleich(wert, (b as Record<string, unknown>)[feld]))
  );
}

/** The entries of a block list: each with its lines and the comments above its dash. */
function eintraege(zeilen: readonly string[], anzahl: number) {
  const erster = zeilen.findIndex((zeile) => /^\s*-(\s|$)/.test(zeile));
  if (erster < 0) return undefined;
  const einzug = /^\s*/.exec(zeilen[erster]!)![0];
  const striche = [...zeilen.keys()].filter((i) =>
    new RegExp(`^${einzug}-(\\s|$)`).test(zeilen[i]!),
  );
  if (striche.length !== anzahl) return undefined;
  const grenzen = striche.map((strich) => {
    let oben = strich;
    // A comment further in belongs to the entry above it.
    while (new RegExp(`^ {0,${einzug.length}}#`).test(zeilen[oben - 1] ?? '')) oben--;
    return oben;
  });
  const schluss = ende(zeilen);
  return {
    davor: zeilen.slice(0, grenzen[0]),
    eintraege: grenzen.map((anfang, i) => zeilen.slice(anfang, grenzen[i + 1] ?? schluss)),
    danach: zeilen.slice(schluss),
    tiefe: einzug.length,
  };
}

/** The comment at the end of a line; a "#" inside quotes or a word is none. */
function kommentarHinter(zeile: string): string[] {
  let offen = '';
  for (let i = 0; i < zeile.length; i++) {
    const [davor, hier] = [zeile[i - 1] ?? ' ', zeile[i]!];
    if (offen) {
      if (hier === offen && !(offen === '"' && davor === '\\')) offen = '';
    } else if (/["']/.test(hier) && /[\s:[{,]/.test(davor)) offen = hier;
    else if (hier === '#' && /\s/.test(davor)) return [zeile.slice(i)];
  }
  return [];
}

/** The first line of a block of text: in it a "#" is a letter like any other. */
const beginntBlock = (zeile: string): boolean => /:\s*[>|][-+\d]*\s*(#.*)?$/.test(zeile);

/** Writes a field anew; comments inside it move above it, so that none is lost. */
function neuGeschrieben(zeilen: readonly string[], feld: string, wert: object | string): string[] {
  const schluss = ende(zeilen);
  const erste = zeilen.findIndex((zeile) => !freistehend(zeile));
  const istBlock = beginntBlock(zeilen[erste] ?? '');
  const kommentare = zeilen.slice(0, schluss).flatMap((zeile, i) => {
    if (freistehend(zeile)) return [zeile];
    if (istBlock && i > erste) return [];
    return istKommentar(zeile) ? [zeile.trimStart()] : kommentarHinter(zeile);
  });
  return [...kommentare, ...feldzeilen(feld, wert), ...zeilen.slice(schluss)];
}

/** Writes an entry of the history anew; its comments move above its dash. */
function eintragNeu(zeilen: readonly string[], zahl: Zahl, tiefe: number): string[] {
  const einzugVon = (zeile: string) => /^\s*/.exec(zeile)![0].length;
  let block: number | undefined;
  const kommentare = zeilen.flatMap((zeile) => {
    if (block !== undefined && einzugVon(zeile) > block) return [];
    block = beginntBlock(zeile) ? einzugVon(zeile) : undefined;
    return istKommentar(zeile) ? [zeile.trim()] : kommentarHinter(zeile);
  });
  return [
    ...kommentare.map((kommentar) => ' '.repeat(tiefe) + kommentar),
    ...zahlzeilen(zahl, tiefe),
  ];
}

/** The history with more numbers, or one put right: the other entries keep their lines. */
function mitZahlen(
  zeilen: readonly string[],
  alte: readonly Zahl[],
  neue: readonly Zahl[],
): string[] {
  const teile = eintraege(zeilen, alte.length);
  const nachfolger = paare(alte, neue, gleich);
  if (!teile || nachfolger.size < alte.length)
    return neuGeschrieben(zeilen, 'online_verfahren', neue);
  const vorgaenger = new Map([...nachfolger].map(([alt, neu]) => [neu, alt]));
  const folge = neue.flatMap((zahl) => {
    const alt = vorgaenger.get(zahl);
    if (!alt) return zahlzeilen(zahl, teile.tiefe);
    const eigene = teile.eintraege[alte.indexOf(alt)]!;
    return gleich(alt, zahl) ? eigene : eintragNeu(eigene, zahl, teile.tiefe);
  });
  return [...teile.davor, ...folge, ...teile.danach];
}

/** A line with another value behind its field; the field may contain the same letters. */
const ersetztHinter = (zeile: string, feld: string, alt: string, neu: string) =>
  feld + zeile.slice(feld.length).replace(alt, () => neu);

const istSkalar = (wert: unknown): wert is string | number | boolean => typeof wert !== 'object';

/** The text with another value in place of a scalar; it stays on its line, with its comment. */
export function ersetze({ text, bereich }: Quelltext, pfad: Pfad, wert: string): string {
  const stelle = bereich(pfad);
  return stelle ? text.slice(0, stelle[0]) + wert + text.slice(stelle[1]) : text;
}

/** Puts the fields of a record, or the numbers of its history, in their order. */
export function ordne(quelltext: Quelltext): string {
  const zerlegt = zerlege(quelltext);
  if (!zerlegt) return quelltext.text;
  const zahlen = (quelltext.daten as Partial<Datensatz>).online_verfahren;
  const abschnitte = zerlegt.abschnitte.map((abschnitt) => {
    if (abschnitt.feld !== 'online_verfahren' || !Array.isArray(zahlen)) return abschnitt;
    const teile = eintraege(abschnitt.zeilen, zahlen.length);
    if (!teile) return abschnitt;
    if (!zahlen.every((zahl) => typeof zahl === 'object' && zahl !== null)) return abschnitt;
    const folge = [...zahlen.keys()].sort((a, b) => vergleicheZahl(zahlen[a]!, zahlen[b]!));
    const geordnet = folge.flatMap((i) => teile.eintraege[i]!);
    return { ...abschnitt, zeilen: [...teile.davor, ...geordnet, ...teile.danach] };
  });
  abschnitte.sort((a, b) => rang(a.feld) - rang(b.feld));
  return zusammen({ ...zerlegt, abschnitte });
}

/**
 * The text of a record that says something new. What did not change keeps its lines.
 * @param quelltext a readable record
 * @param neu what it shall say
 * @throws NichtBearbeitbar where comments would get lost
 */
export function schreibeFort(quelltext: Quelltext, neu: Datensatz): string {
  const alt = quelltext.daten as Datensatz;
  if (gleich(alt, neu)) return quelltext.text;
  const zerlegt = zerlege(quelltext);
  if (!zerlegt) {
    // Without a line for each field there is no telling which comment belongs where.
    if (quelltext.text.replace(KOPFZEILE, '').includes('#'))
      throw new NichtBearbeitbar(quelltext.datei);
    return alsYaml(neu);
  }
  const werte = neu as unknown as Record<string, object | string | undefined>;
  const alteWerte = alt as unknown as Record<string, object | string | undefined>;
  const abschnitte = zerlegt.abschnitte.flatMap((abschnitt): Abschnitt[] => {
    const { feld, zeilen } = abschnitt;
    const [vorher, wert] = [alteWerte[feld], werte[feld]];
    if (wert === undefined) return [];
    if (gleich(vorher, wert)) return [abschnitt];
    if (feld === 'online_verfahren')
      return [{ feld, zeilen: mitZahlen(zeilen, alt.online_verfahren, neu.online_verfahren) }];
    const bereich = quelltext.bereich([feld]);
    if (istSkalar(vorher) && istSkalar(wert) && bereich) {
      const alterText = quelltext.text.slice(...bereich);
      const neuerText = alsSkalar(feld, wert);
      const passt = !alterText.includes('\n') && feldzeilen(feld, wert).length === 1;
      const i = zeilen.findIndex((zeile) => zeile.startsWith(`${feld}:`));
      if (passt && i >= 0)
        return [
          {
            feld,
            zeilen: zeilen.with(i, ersetztHinter(zeilen[i]!, `${feld}:`, alterText, neuerText)),
          },
        ];
    }
    return [{ feld, zeilen: neuGeschrieben(zeilen, feld, wert) }];
  });
  for (const feld of FELDFOLGE['']) {
    const wert = werte[feld];
    if (wert === undefined || alteWerte[feld] !== undefined) continue;
    const stelle = abschnitte.findIndex((abschnitt) => rang(abschnitt.feld) > rang(feld));
    const neuer = { feld, zeilen: feldzeilen(feld, wert) };
    abschnitte.splice(stelle < 0 ? abschnitte.length : stelle, 0, neuer);
  }
  return zusammen({ ...zerlegt, abschnitte });
}

/** A history with one more number, in order. */
export const mitZahl = (zahlen: readonly Zahl[], zahl: Zahl): Zahl[] =>
  [...zahlen, zahl].sort(vergleicheZahl);
