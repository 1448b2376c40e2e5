/** The lines of a list that stayed behind, as a list of their own: filled in, it is read again. */
import { ohneDoppelteAnfuehrung } from '../sprache/anfuehrung.ts';
import { deutungen } from '../register/artwoerter.ts';
import { sauber } from '../sprache/eingabe.ts';
import type { Ausgabeblatt, Ausgabezelle } from '../ausgabe/ausgabeblatt.ts';
import type { Zeilenbefund } from './einfuhr.ts';
import type { Listenblatt } from './einfuhraufbau.ts';
import { deuteKopf, LIEGEN_GEBLIEBEN, type Einfuhrfeld } from './einfuhrfelder.ts';
import { deuteSpalte, standInText, type Kopf } from './einfuhrspalten.ts';
import type { Blattzeile } from './tabellenblatt.ts';
import { gruppiere } from '../sprache/listen.ts';

interface Restspalte {
  kopf: string;
  /** What stands there in a line. */
  wert(zeile: Blattzeile): string;
}

/** A heading that means the same without its group, and without what was said beside the list. */
function eindeutig({ text }: Kopf, feld: Einfuhrfeld | undefined): string | undefined {
  if (feld === undefined) return deuteKopf(text) === undefined ? text : undefined;
  return deuteSpalte({ spalte: 0, text, gruppe: '' }) === feld ? text : feld;
}

function zellwert({ zellen }: Blattzeile, spalte: number): string {
  const { text = '', link } = zellen.get(spalte) ?? {};
  // An address behind a text would be lost; it is what the line means.
  return link && !/^https?:/.test(text) ? link : sauber(text);
}

/** A name below "Landkreis" means its Landratsamt; below another heading it has to say so. */
const landkreis = (name: string): string =>
  name === '' || deutungen(name).some(({ art }) => art) ? name : `Landkreis ${name}`;

/** To be filled in where the list has none: nothing else makes a line clear for certain. */
const SCHLUESSEL: Restspalte = { kopf: 'Schlüssel', wert: () => '' };

function restspalten({ koepfe, spalten, staende }: Listenblatt): Restspalte[] {
  const felder = new Map(
    [...spalten].flatMap(([feld, eigene]) => eigene.map((spalte) => [spalte, feld] as const)),
  );
  const bisherige = koepfe.flatMap((kopf): Restspalte[] => {
    const { spalte, text } = kopf;
    const feld = felder.get(spalte);
    const stand = staende.get(spalte);
    const eigener = eindeutig(kopf, feld);
    if (eigener === undefined || text === LIEGEN_GEBLIEBEN) return [];
    const sindLandkreise = feld === 'name' && deuteSpalte(kopf) === 'landkreis';
    return [
      {
        kopf: stand === undefined || standInText(text) === stand ? eigener : `Anzahl (${stand})`,
        wert: (zeile) =>
          sindLandkreise ? landkreis(zellwert(zeile, spalte)) : zellwert(zeile, spalte),
      },
    ];
  });
  return spalten.has('schluessel') ? bisherige : [...bisherige, SCHLUESSEL];
}

const BREITE = { spalte: 22, grund: 70 };

/** The lines that stayed behind, on a sheet for each list. */
export const restblaetter = (unklare: readonly Zeilenbefund[]): Ausgabeblatt[] =>
  [...gruppiere(unklare, ({ zeile }) => zeile.liste)].map(([liste, befunde], i) => {
    const spalten = restspalten(liste);
    return {
      name: liste.blatt.name || `Rest ${i + 1}`,
      breiten: [...spalten.map(() => BREITE.spalte), BREITE.grund],
      geschuetzt: false,
      mitKopf: true,
      zeilen: [
        [...spalten.map(({ kopf }) => kopf), LIEGEN_GEBLIEBEN].map((wert) => ({
          wert,
          art: 'kopf' as const,
        })),
        ...befunde.map(({ zeile: { zeile }, grund }) => [
          // Open cells are text, filled in or not: a key keeps its zero.
          ...spalten.map(({ wert }): Ausgabezelle => ({ wert: wert(zeile), art: 'offen' })),
          { wert: ohneDoppelteAnfuehrung(grund), art: 'text' as const },
        ]),
      ],
    };
  });
