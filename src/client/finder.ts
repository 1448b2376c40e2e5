/** Brings the finders of a page to life when they are first used. */
import { meldeStoerung, sageVerzug } from './feldmeldung.ts';
import { einmal, sendeWoErreichbar } from './nachladen.ts';

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
    laufendes.catch(() => {
      // Whoever comes from a failed position to its button passes the field.
      if (!formular.querySelector('[role=status] button')) meldeStoerung(formular, wiederhole);
    });
  };
  /** Without its code the field still is a search field, but only the server knows the search. */
  const weicheAus = async (nochmal: () => void) => {
    const gesendet = feld.value.trim() !== '' && (await sendeWoErreichbar(formular));
    if (!gesendet) meldeStoerung(formular, nochmal);
  };
  // Browsers keep the failure of a module, and after an update it has another name: then no second
  // try can do better than the search.
  const wiederhole = () => {
    const laufendes = starte();
    sageVerzug(laufendes, formular);
    laufendes.catch(() => weicheAus(wiederhole));
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
    const sende = () => formular.requestSubmit();
    starte().then(sende, () => weicheAus(sende));
  });
}

function verbindeStandort(formular: HTMLFormElement): void {
  const standort = formular.querySelector<HTMLElement>('.finder-standort');
  if (!standort || !('geolocation' in navigator)) return;
  standort.hidden = false;
  const bestimme = () => {
    import('./standort.ts')
      .then((teil) => teil.bestimme(formular))
      .catch(() => meldeStoerung(formular, bestimme));
  };
  standort.querySelector('button')!.addEventListener('click', bestimme);
}

for (const formular of document.querySelectorAll<HTMLFormElement>('form.finder')) {
  verbinde(formular);
  verbindeStandort(formular);
}
