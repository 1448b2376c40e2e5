/** What a finder says when someone chooses a suggestion, to whoever wants to take over. */
import type { Eintrag } from '../domain/suche/eintrag.ts';

/** A chosen suggestion. */
export interface Finderwahl {
  eintrag: Eintrag;
  /** Address of the page that it leads to. */
  adresse: string;
}

const EREIGNIS = 'finder:wahl';

/** Tells a choice; true if nobody takes over and it is to be followed. */
export const meldeWahl = (finder: HTMLElement, wahl: Finderwahl): boolean =>
  finder.dispatchEvent(
    new CustomEvent<Finderwahl>(EREIGNIS, { bubbles: true, cancelable: true, detail: wahl }),
  );

/**
 * Listens to the finder inside an element.
 * @param nimm says whether it takes the choice; what it leaves is followed as usual
 */
export function uebernimmWahl(rahmen: HTMLElement, nimm: (wahl: Finderwahl) => boolean): void {
  rahmen.addEventListener(EREIGNIS, (ereignis) => {
    if (nimm((ereignis as CustomEvent<Finderwahl>).detail)) ereignis.preventDefault();
  });
}
