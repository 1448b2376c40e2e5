/** The finder in the browser: a field that leads to what was chosen. */
import type { Eintrag } from '../domain/suche/eintrag.ts';
import { meldeWahl } from './finderwahl.ts';
import { adresseVon, wahlfeld, type Wahlfeld } from './wahlfeld.ts';

/** One finder of the page. */
export interface Finder extends Pick<Wahlfeld, 'liste'> {
  /** Goes where a suggestion leads, unless the page takes over. */
  folge(eintrag: Eintrag): void;
}

function verbinde(formular: HTMLFormElement): Finder {
  const basis = formular.dataset.basis!;

  function folge(eintrag: Eintrag): void {
    const adresse = adresseVon(eintrag, basis);
    if (meldeWahl(formular, { eintrag, adresse })) location.assign(adresse);
  }

  const feld = wahlfeld(formular, { basis, auswege: true, waehle: folge });
  const { liste } = feld;
  formular.addEventListener('submit', (ereignis) => {
    const { markierter } = liste;
    if (!markierter && !liste.feld.value.trim()) return;
    ereignis.preventDefault();
    if (markierter) {
      liste.waehle(markierter);
      return;
    }
    feld
      .bestimme()
      .then((deutung) => {
        if (deutung.art === 'eindeutig') liste.waehle(deutung.eintrag);
        else feld.frage(deutung);
      })
      // Without its index the field still is a search field.
      .catch(() => formular.submit());
  });
  return { liste, folge };
}

const verbundene = new WeakMap<HTMLFormElement, Finder>();

/** The finder of a form; connected on first use. */
export function finder(formular: HTMLFormElement): Finder {
  const bekannter = verbundene.get(formular);
  if (bekannter) return bekannter;
  const neuer = verbinde(formular);
  verbundene.set(formular, neuer);
  return neuer;
}
