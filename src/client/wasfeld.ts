/** The errand's field of "Was? Wo?": together with a place it leads to the answer. */
import { bayernportal } from '../config.ts';
import { zitat } from '../domain/suche/deutungssatz.ts';
import { ortImSatz } from '../domain/suche/ortimsatz.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { melde } from './feldmeldung.ts';
import { uebernimmWahl } from './finderwahl.ts';
import { merkeWahl } from './ortsmerker.ts';
import { t } from './seite.ts';
import { suchbestand } from './suchbestand.ts';
import { adresseVon, wahlfeld, type Ausweg } from './wahlfeld.ts';

/** The ways on from a text that is no errand here: who does it, this directory does not know. */
const wegeWeiter = (text: string): Ausweg[] => [
  { titel: t.wasfrage.alle, zusatz: '', ziel: pfade.anliegenliste },
  {
    titel: t.finder.volltext(zitat(text)),
    zusatz: '',
    ziel: `${pfade.suche}?q=${encodeURIComponent(text)}`,
  },
  { titel: t.wasfrage.portal, zusatz: t.wasfrage.portalZusatz, ziel: bayernportal },
];

/**
 * Moves the place that a sentence names into the finder, unless one stands there.
 * @returns what is left: the errand
 */
async function nimmOrt(finder: HTMLFormElement, text: string): Promise<string | undefined> {
  const feld = finder.querySelector('input')!;
  // Where nothing loads, the errand's field says so.
  const bestand = await suchbestand(finder.dataset.basis!).catch(() => undefined);
  const wunsch = bestand && ortImSatz(bestand.bisher(text).alle, text);
  if (!wunsch || feld.value.trim()) return undefined;
  feld.value = wunsch.wo;
  // Only what stands there now: several places may be called so, and none was chosen yet.
  melde(finder, `${t.finder.feld}: ${wunsch.wo}`, { inSicht: false });
  return wunsch.was;
}

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
    davon: (alle, text) => (ort.value.trim() ? undefined : ortImSatz(alle, text)?.was),
    texte: t.wasfrage,
    auswege: wegeWeiter,
    waehle: () => void nimmOrt(finder, getippt),
  });
  let getippt = '';
  was.addEventListener('input', () => (getippt = feld.liste.feld.value));

  /** Address of the errand that is meant; undefined after asking which one. */
  async function anliegen(): Promise<string | undefined> {
    const deutung = await feld.bestimme();
    if (deutung.art === 'eindeutig') return adresseVon(deutung.eintrag, basis);
    feld.frage(deutung);
    return undefined;
  }

  uebernimmWahl(finder, ({ eintrag }) => {
    const { art, ort: slug, von } = eintrag;
    if (art === 'anliegen' || !feld.liste.feld.value.trim()) return false;
    if (slug === undefined) {
      // Where the errand is done differs from place to place.
      melde(finder, t.wasfrage.gemeinde, { inSicht: true });
      ort.focus();
      return true;
    }
    merkeWahl(eintrag);
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
      if (markierter) return feld.liste.waehle(markierter);
      const rest = await nimmOrt(finder, feld.liste.feld.value);
      if (rest) feld.liste.feld.value = rest;
      const adresse = await anliegen();
      if (!adresse) return;
      if (ort.value.trim()) frageFinder();
      else location.assign(adresse);
    },
  };
}
