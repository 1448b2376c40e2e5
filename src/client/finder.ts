/** Brings the finders of a page to life when they are first used. */
import { melde, sageVerzug } from './feldmeldung.ts';
import { einmal } from './nachladen.ts';

const stoerung = (formular: HTMLFormElement) =>
  melde(formular, formular.dataset.stoerung!, { inSicht: true });

function verbinde(formular: HTMLFormElement): void {
  const feld = formular.querySelector<HTMLInputElement>('[role=combobox]')!;
  let gestartet = false;
  const starte = einmal(async () => {
    const kern = await import('./finderkern.ts');
    kern.finder(formular);
    gestartet = true;
  });
  const versuche = () => {
    if (gestartet) return;
    const laufendes = starte();
    sageVerzug(laufendes, formular);
    laufendes.catch(() => stoerung(formular));
  };
  if (document.activeElement === feld) versuche();
  feld.addEventListener('focus', versuche);
  feld.addEventListener('input', versuche);
  // In the header of a phone it opens by a button.
  formular.closest('[popover]')?.addEventListener('toggle', (ereignis) => {
    if ((ereignis as ToggleEvent).newState === 'open') feld.focus();
  });
  // Who types and presses Enter before the code is here is still answered.
  formular.addEventListener('submit', (ereignis) => {
    if (gestartet || !feld.value.trim()) return;
    ereignis.preventDefault();
    starte()
      .then(() => formular.requestSubmit())
      .catch(() => formular.submit());
  });
}

function verbindeStandort(formular: HTMLFormElement): void {
  const standort = formular.querySelector<HTMLElement>('.finder-standort');
  if (!standort || !('geolocation' in navigator)) return;
  standort.hidden = false;
  standort.querySelector('button')!.addEventListener('click', () => {
    import('./standort.ts').then((teil) => teil.bestimme(formular)).catch(() => stoerung(formular));
  });
}

for (const formular of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  verbinde(formular);
  verbindeStandort(formular);
}
