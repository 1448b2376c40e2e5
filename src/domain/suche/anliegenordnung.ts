/** Where errands stand among places: whoever types the name of a place means the place. */
import { leseAnfrage } from '../register/lesarten.ts';
import { GANZE_WOERTER } from '../register/namensguete.ts';
import { gehtUnterDiesemNamen, type Treffer } from '../register/namenssuche.ts';
import { woerter } from '../sprache/suchform.ts';
import type { Eintrag } from './eintrag.ts';

const istAnliegen = ({ eintrag }: Treffer<Eintrag>): boolean => eintrag.art === 'anliegen';

/** A place, an area or an association that goes by what was typed. */
const heisstSo = (einer: Treffer<Eintrag>): boolean =>
  !istAnliegen(einer) && (einer.sicherheit === 'genau' || gehtUnterDiesemNamen(einer));

/**
 * Says of a fit whether it is an errand by chance: none of its names is what was typed nor begins
 * with it as a whole, and no word of the name that is shown does; only another word goes on from it
 * (Dachausbau from Dachau), ends with it or the like.
 */
function zufaellig(text: string): (einer: Treffer<Eintrag>) => boolean {
  const lesarten = leseAnfrage(text).lesarten.map(({ worte }) => worte.map(({ frei }) => frei));
  return (einer) => {
    if (!istAnliegen(einer) || einer.guete <= GANZE_WOERTER) return false;
    const eigene = woerter(einer.eintrag.name).map(({ frei }) => frei);
    return !lesarten.some((worte) =>
      worte.every((wort) => eigene.some((eines) => eines.startsWith(wort))),
    );
  };
}

/**
 * Fits with errands behind all places that go by what was typed, and those by chance behind
 * everything; where no place is called so, they stay as they are.
 * @param treffer best first
 */
export function ordneAnliegen(
  treffer: readonly Treffer<Eintrag>[],
  text: string,
): readonly Treffer<Eintrag>[] {
  const letzter = treffer.findLastIndex(heisstSo);
  if (letzter < 0) return treffer;
  const istZufall = zufaellig(text);
  const stufe = (einer: Treffer<Eintrag>, i: number): number => {
    if (istZufall(einer)) return 3;
    if (i > letzter) return 2;
    return istAnliegen(einer) ? 1 : 0;
  };
  return [0, 1, 2, 3].flatMap((eine) => treffer.filter((einer, i) => stufe(einer, i) === eine));
}
