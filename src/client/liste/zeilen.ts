/** The rows of the list, read once from the table. */
import type { Art } from '../../domain/register/arten.ts';
import { erstDann } from '../../domain/sprache/erstdann.ts';
import { suchform } from '../../domain/sprache/suchform.ts';
import type { Zeile } from '../../domain/verzeichnis/filter.ts';
import { element } from '../elemente.ts';

/** A row as the filter sees it, and where it stands. */
export interface Listenzeile extends Zeile {
  id: string;
  reihe: HTMLTableRowElement;
  verweis: HTMLAnchorElement;
}

export const tabelle = element<HTMLTableSectionElement>('zeilen');

export const zeilen = [...tabelle.rows].map((reihe): Listenzeile => {
  const { art, kreis, zahl, stand = '', seit = '', orte = '' } = reihe.dataset;
  const erste = reihe.cells[0]!;
  const verweis = erste.querySelector('a')!;
  // A VG is found by its members too. The space: without it a name runs into the kind below it.
  const inhalt = erstDann(() =>
    suchform(`${verweis.textContent} ${erste.querySelector('p')!.textContent} ${orte}`),
  );
  return {
    reihe,
    verweis,
    id: verweis.pathname.split('/').at(-2)!,
    name: verweis.textContent,
    get inhalt() {
      return inhalt();
    },
    art: art as Art,
    kreis: kreis!,
    anzahl: Math.abs(Number(zahl)),
    mindestens: Number(zahl) < 0,
    stand,
    seit,
  };
});
