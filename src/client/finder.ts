/** Brings the finders of a page to life when they are first used. */
import { zeigeStoerung } from './finderstoerung.ts';
import { einmal } from './nachladen.ts';

function verbinde(formular: HTMLFormElement): void {
  const feld = formular.querySelector<HTMLInputElement>('[role=combobox]')!;
  let gestartet = false;
  const starte = einmal(async () => {
    const kern = await import('./finderkern.ts');
    kern.finder(formular);
    gestartet = true;
  });
  const versuche = () => {
    if (!gestartet) starte().catch(() => zeigeStoerung(formular, true));
  };
  if (document.activeElement === feld) versuche();
  feld.addEventListener('focus', versuche);
  feld.addEventListener('input', versuche);
  // Who types and presses Enter before the code is here still goes to the best match.
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
    import('./standort.ts')
      .then((teil) => teil.bestimme(formular))
      .catch(() => zeigeStoerung(formular, true));
  });
}

for (const formular of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  verbinde(formular);
  verbindeStandort(formular);
}
