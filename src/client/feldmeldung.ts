import { beiVerzug } from './nachladen.ts';

/** A button behind what is said. */
interface Nochmal {
  wort: string;
  versuche: () => void;
}

interface Meldungsart {
  inSicht: boolean;
  /** A way to try again what failed. */
  nochmal?: Nochmal;
}

/** Whoever presses it is back in the field, and hears of another failure as of the first. */
function nochmalknopf(rahmen: HTMLElement, { wort, versuche }: Nochmal): HTMLButtonElement {
  // Without `elemente.ts`, which every page would load for it.
  const knopf = document.createElement('button');
  knopf.type = 'button';
  knopf.className = 'textknopf';
  knopf.textContent = wort;
  knopf.addEventListener('click', () => {
    rahmen.querySelector('input')!.focus();
    melde(rahmen, '', { inSicht: false });
    versuche();
  });
  return knopf;
}

/** What a field says, in sight or only to those who do not see its list. */
export function melde(rahmen: HTMLElement, text: string, { inSicht, nochmal }: Meldungsart): void {
  const status = rahmen.querySelector('[role=status]')!;
  status.classList.toggle('nur-vorlesen', !inSicht || text === '');
  status.textContent = text;
  if (nochmal) status.append(' ', nochmalknopf(rahmen, nochmal));
}

/**
 * Says that something did not load, and offers to try again; what was typed stays.
 * @param rahmen has the words in `data-stoerung` and `data-nochmal`
 */
export const meldeStoerung = (rahmen: HTMLElement, versuche: () => void): void =>
  melde(rahmen, rahmen.dataset.stoerung!, {
    inSicht: true,
    nochmal: { wort: rahmen.dataset.nochmal!, versuche },
  });

/**
 * Says that the code of a field is still on its way, once something is typed: the field itself says
 * so of what it loads later. A failure is to be said after it.
 * @param rahmen has the words in `data-laedt`
 */
export function sageVerzug(laufendes: Promise<unknown>, rahmen: HTMLElement): void {
  beiVerzug(laufendes, (laedt) => {
    if (!laedt || rahmen.querySelector('input')!.value.trim())
      melde(rahmen, laedt ? rahmen.dataset.laedt! : '', { inSicht: true });
  });
}
