/** Buttons that copy a text of the page: the button names it, and brings the words for the result. */
import { element } from './elemente.ts';
import { inZwischenablage } from './zwischenablage.ts';

for (const knopf of document.querySelectorAll<HTMLButtonElement>('[data-kopiere]')) {
  const { kopiere, kopiert, nichtKopiert } = knopf.dataset;
  knopf.hidden = false;
  knopf.addEventListener('click', () => {
    // As it is seen: an address keeps its lines.
    void inZwischenablage(element(kopiere!).innerText).then((ja) => {
      knopf.parentElement!.querySelector('[role=status]')!.textContent = ja
        ? kopiert!
        : nichtKopiert!;
    });
  });
}
