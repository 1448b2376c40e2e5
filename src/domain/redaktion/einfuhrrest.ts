/** The lines of a list that stayed behind, as a list of their own: filled in, it is read again. */
import { sauber } from '../sprache/eingabe.ts';
import type { Ausgabeblatt, Ausgabezelle } from '../ausgabe/ausgabeblatt.ts';
import type { Zeilenbefund } from './einfuhr.ts';
import type { Listenblatt } from './einfuhraufbau.ts';
import { deuteKopf, type Einfuhrfeld } from './einfuhrfelder.ts';
import { deuteSpalte, type Kopf } from './einfuhrspalten.ts';
import { gruppiere } from '../sprache/listen.ts';

/** Column of the reason; the import does not read it. */
const WARUM = 'Warum';

interface Restspalte {
  spalte: number;
  kopf: string;
}

/** A heading that means the same without its group, and without what was said beside the list. */
function eindeutig({ text }: Kopf, feld: Einfuhrfeld | undefined): string | undefined {
  if (feld === undefined) return deuteKopf(text) === undefined ? text : undefined;
  const ohneGruppe = deuteSpalte({ spalte: 0, text, gruppe: '' });
  return ohneGruppe === feld || ohneGruppe === 'siegel' ? text : feld;
}

function restspalten({ koepfe, spalten }: Listenblatt): Restspalte[] {
  const felder = new Map(
    [...spalten].flatMap(([feld, eigene]) => eigene.map((spalte) => [spalte, feld] as const)),
  );
  return koepfe.flatMap((kopf) => {
    const text = eindeutig(kopf, felder.get(kopf.spalte));
    return text === undefined || text === WARUM ? [] : [{ spalte: kopf.spalte, kopf: text }];
  });
}

const BREITE = { spalte: 22, grund: 70 };

/** The lines that stayed behind, on a sheet for each list. */
export const restblaetter = (unklare: readonly Zeilenbefund[]): Ausgabeblatt[] =>
  [...gruppiere(unklare, ({ zeile }) => zeile.liste)].map(([liste, befunde], i) => {
    const spalten = restspalten(liste);
    const offen = (wert: string): Ausgabezelle => ({ wert, art: 'offen' });
    return {
      name: liste.blatt.name || `Rest ${i + 1}`,
      breiten: [...spalten.map(() => BREITE.spalte), BREITE.grund],
      geschuetzt: false,
      mitKopf: true,
      zeilen: [
        [...spalten.map(({ kopf }) => kopf), WARUM].map((wert) => ({ wert, art: 'kopf' as const })),
        ...befunde.map(({ zeile: { zeile }, grund }) => [
          ...spalten.map(({ spalte }) => {
            const { text = '', link } = zeile.zellen.get(spalte) ?? {};
            // An address behind a text would be lost; it is what the line means.
            return offen(link && !/^https?:/.test(text) ? link : sauber(text));
          }),
          { wert: grund, art: 'text' as const },
        ]),
      ],
    };
  });
