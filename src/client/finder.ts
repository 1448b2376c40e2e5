/** Brings the finders of a page to life when they are first used. */
for (const formular of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  const feld = formular.querySelector<HTMLInputElement>('[role=combobox]')!;
  const starte = () => void import('./finderkern.ts').then((kern) => kern.starte(formular));
  if (document.activeElement === feld) starte();
  else feld.addEventListener('focus', starte, { once: true });

  const standort = formular.querySelector<HTMLElement>('.finder-standort');
  if (!standort || !('geolocation' in navigator)) continue;
  standort.hidden = false;
  standort
    .querySelector('button')!
    .addEventListener(
      'click',
      () => void import('./standort.ts').then((teil) => teil.bestimme(formular)),
    );
}
