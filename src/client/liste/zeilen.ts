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

export const tabelle = element<HTMLTableElement>('zeilen');
const abschnitte = [...tabelle.tBodies];

export const zeilen = abschnitte
  .flatMap(({ rows }) => [...rows])
  .map((reihe): Listenzeile => {
    const { art, orte = '' } = reihe.dataset;
    const [, siegel, anzahl, stand] = reihe.cells;
    const verweis = reihe.querySelector('a')!;
    const lage = reihe.querySelector('p')!;
    // A VG is found by its members too. The space: without it a name runs into the kind below it.
    const inhalt = erstDann(() => suchform(`${verweis.textContent} ${lage.textContent} ${orte}`));
    return {
      reihe,
      verweis,
      id: verweis.pathname.split('/').at(-2)!,
      name: verweis.textContent,
      get inhalt() {
        return inhalt();
      },
      art: art as Art,
      kreis: lage.dataset.kreis!,
      // An attribute that says it again would weigh a kilobyte with all of Bavaria.
      anzahl: Number(anzahl!.textContent.replace(/\D/g, '')),
      mindestens: anzahl!.dataset.mindestens !== undefined,
      stand: stand!.dataset.stand ?? '',
      seit: siegel!.dataset.seit ?? '',
    };
  });

/** Rows of a part of the table; the last may have less. */
const JE_ABSCHNITT = abschnitte[0]?.rows.length ?? 0;

/** Shows these rows in this order, and no others. */
export function zeigeZeilen(treffer: readonly Listenzeile[]): void {
  const gezeigte = new Set(treffer);
  const alle = [...treffer, ...zeilen.filter((zeile) => !gezeigte.has(zeile))];
  for (const zeile of alle) zeile.reihe.hidden = !gezeigte.has(zeile);
  for (const [i, abschnitt] of abschnitte.entries()) {
    const beginn = i * JE_ABSCHNITT;
    abschnitt.append(...alle.slice(beginn, beginn + JE_ABSCHNITT).map(({ reihe }) => reihe));
    // A part that is not drawn yet takes the room of all its rows.
    abschnitt.hidden = beginn >= treffer.length;
  }
}
