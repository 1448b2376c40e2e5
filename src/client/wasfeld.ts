/** The errand's field of "Was? Wo?": together with a place it leads to the answer. */
import { melde } from './feldmeldung.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { t } from './seite.ts';
import { adresseVon, wahlfeld } from './wahlfeld.ts';

/** The errand's field at work. */
export interface Wasfeld {
  /** Goes where errand and place lead, or asks what is not clear. */
  los(): Promise<void>;
}

/**
 * Connects the errand's field with the finder.
 * @param frageFinder submits the finder, so that it says what its text stands for
 */
export function verbinde(
  was: HTMLFormElement,
  finder: HTMLFormElement,
  frageFinder: () => void,
): Wasfeld {
  const basis = finder.dataset.basis!;
  const ort = finder.querySelector('input')!;
  const feld = wahlfeld(was, {
    basis,
    arten: ['anliegen'],
    texte: t.wasfrage,
    waehle: () => undefined,
  });

  /** Address of the errand that is meant; undefined after asking which one. */
  async function anliegen(): Promise<string | undefined> {
    const deutung = await feld.bestimme();
    if (deutung.art === 'eindeutig') return adresseVon(deutung.eintrag, basis);
    feld.frage(deutung);
    return undefined;
  }

  uebernimmWahl(finder, ({ eintrag: { art, ort: slug, von } }) => {
    if (art === 'anliegen' || !feld.liste.feld.value.trim()) return false;
    if (slug === undefined) {
      // Where the errand is done differs from place to place.
      melde(finder, t.wasfrage.gemeinde, { inSicht: true });
      ort.focus();
      return true;
    }
    // A failure has been said at the field.
    anliegen().then(
      (adresse) => {
        const angaben = new URLSearchParams({ ort: slug, ...(von && { von }) });
        if (adresse) location.assign(`${adresse}?${angaben.toString()}`);
      },
      () => undefined,
    );
    return true;
  });

  return {
    async los() {
      const { markierter } = feld.liste;
      if (markierter) {
        feld.liste.waehle(markierter);
        return;
      }
      const adresse = await anliegen();
      if (!adresse) return;
      if (ort.value.trim()) frageFinder();
      else location.assign(adresse);
    },
  };
}
