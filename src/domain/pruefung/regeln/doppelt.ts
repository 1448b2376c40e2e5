/** Rules on numbers that stand twice, or are not numbers of procedures at all. */
import type { Zahl } from '../../datensatz/schema.ts';
import { frueheste, istStand, spaeteste } from '../../datensatz/stand.ts';
import { zahlenMitPfad, type Regel } from './regel.ts';

/** True if every day that `b` can mean is one that `a` can mean, and `b` says it more exactly. */
const umfasst = (a: string, b: string): boolean =>
  a !== b &&
  istStand(a) &&
  istStand(b) &&
  frueheste(a) <= frueheste(b) &&
  spaeteste(b) <= spaeteste(a);

/** True if `a` says only what `b` says more exactly. */
function steckt(a: Zahl, b: Zahl): boolean {
  if (a.anzahl !== b.anzahl || a.mindestens !== b.mindestens || b.stand === undefined) return false;
  return a.stand === undefined ? a.quelle === b.quelle : umfasst(a.stand, b.stand);
}

const zahlDoppelt = {
  id: 'zahl-doppelt',
  schwere: 'warnung',
  findet: 'Dieselbe Zahl steht zweimal da, einmal mit ungenauerem Stand.',
  warum: 'Der Verlauf zeigte zwei Zählungen, wo es nur eine gab.',
  abhilfe: 'Lassen Sie den Eintrag mit dem genaueren Stand stehen.',
  beispiel: {
    falsch:
      '  - anzahl: 72\n    stand: "2026"\n    quelle: https://www.stmd.bayern.de/zahl-2026\n  - anzahl: 72\n    stand: "2026-05"',
    richtig: '  - anzahl: 72\n    stand: "2026-05"',
  },
  *pruefe({ daten }) {
    const zahlen = zahlenMitPfad(daten);
    for (const { zahl, pfad } of zahlen) {
      const genauer = zahlen.find((andere) => steckt(zahl, andere.zahl));
      if (genauer)
        yield {
          pfad,
          meldung: `Die Zahl ${zahl.anzahl} steht zweimal da: ${zahl.stand ? `mit Stand „${zahl.stand}“` : 'ohne Stand'} und, genauer, mit Stand „${genauer.zahl.stand}“. War es eine Zählung, löschen Sie diesen Eintrag.`,
        };
    }
  },
} as const satisfies Regel;

/** True for a number that is the year of its Stand, or this year. */
export const istJahr = ({ anzahl, stand }: Zahl, heute: string): boolean =>
  anzahl === Number((stand ?? heute).slice(0, 4));

const zahlIstJahr = {
  id: 'zahl-ist-jahr',
  schwere: 'warnung',
  findet: 'Als Zahl der Verfahren steht ein Jahr da.',
  warum: 'Beim Abschreiben rutscht leicht der Stand in das Feld der Zahl.',
  abhilfe: 'Tragen Sie die Zahl der Online-Verfahren ein, das Jahr in „stand“.',
  beispiel: {
    falsch: '  - anzahl: 2026\n    stand: "2026-05"',
    richtig: '  - anzahl: 72\n    stand: "2026-05"',
  },
  *pruefe({ daten, heute }) {
    for (const { zahl, pfad } of zahlenMitPfad(daten))
      if (istJahr(zahl, heute))
        yield {
          pfad: [...pfad, 'anzahl'],
          meldung: `„${zahl.anzahl}“ ist wohl das Jahr und nicht die Zahl der Online-Verfahren. Tragen Sie hier die Zahl ein, das Jahr in „stand“.`,
        };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const DOPPELT = [zahlDoppelt, zahlIstJahr] as const;
