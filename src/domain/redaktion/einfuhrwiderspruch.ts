/** Lines of a list that say different things of one authority: nobody can tell which is right. */
import { gleich } from '../datensatz/bearbeiten.ts';
import { kurz } from './einfuhrzahl.ts';
import type { Einfuhrzeile, Kontakt } from './einfuhrzeile.ts';

/** Values that must not differ between lines, with the words for them. */
function werte({ angaben: { seit, siegel, zahlen, kontakt, entzug } }: Einfuhrzeile) {
  return {
    'Tag der Auszeichnung': seit,
    Siegel: siegel,
    ...Object.fromEntries(
      zahlen.map((zahl) => [`Zahl zum Stand ${zahl.stand ?? '(ohne)'}`, kurz(zahl)]),
    ),
    Entzug: entzug?.seit,
    ...Object.fromEntries(
      Object.entries(kontakt).map(([feld, wert]: [string, Kontakt[keyof Kontakt]]) => [feld, wert]),
    ),
  } as Record<string, unknown>;
}

/** What lines of one authority contradict each other in (German); undefined if they go together. */
export function widerspruch(name: string, zeilen: readonly Einfuhrzeile[]): string | undefined {
  const bisher = new Map<string, { wert: unknown; nummer: number }>();
  for (const zeile of zeilen)
    for (const [was, wert] of Object.entries(werte(zeile))) {
      if (wert === undefined) continue;
      const { nummer } = zeile.zeile;
      const anderer = bisher.get(was);
      if (anderer && !gleich(anderer.wert, wert))
        return `„${name}“ steht in den Zeilen ${anderer.nummer} und ${nummer} mit Verschiedenem (${was}). Lassen Sie die richtige Zeile stehen.`;
      bisher.set(was, { wert, nummer });
    }
  return undefined;
}
