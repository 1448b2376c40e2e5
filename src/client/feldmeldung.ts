import { beiVerzug } from './nachladen.ts';

/** What a field says, in sight or only to those who do not see its list. */
export function melde(rahmen: HTMLElement, text: string, { inSicht }: { inSicht: boolean }): void {
  const status = rahmen.querySelector('[role=status]')!;
  status.classList.toggle('nur-vorlesen', !inSicht || text === '');
  status.textContent = text;
}

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
