/** Brings the finders of a page to life when they are first used. */
import { einmal } from './nachladen.ts';

function verbinde(formular: HTMLFormElement): void {
  const feld = formular.querySelector<HTMLInputElement>('[role=combobox]')!;
  let gestartet = false;
  const starte = einmal(async () => {
    const kern = await import('./finderkern.ts');
    kern.finder(formular);
    gestartet = true;
  });
  if (document.activeElement === feld) void starte();
  else feld.addEventListener('focus', () => void starte(), { once: true });
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
  standort
    .querySelector('button')!
    .addEventListener(
      'click',
      () => void import('./standort.ts').then((teil) => teil.bestimme(formular)),
    );
}

for (const formular of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  verbinde(formular);
  verbindeStandort(formular);
}
