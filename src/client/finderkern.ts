/** The finder in the browser: keys, list of suggestions, and where they lead. */
import { suchbar } from '../domain/register/namenssuche.ts';
import { entpackeFinder, type Finderindex } from '../domain/suche/finderindex.ts';
import { angebotZu, type Vorschlag } from '../domain/suche/vorschlaege.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { zeigeStoerung } from './finderstoerung.ts';
import { meldeWahl } from './finderwahl.ts';
import { einmal } from './nachladen.ts';
import { ladeJson, t } from './seite.ts';
import { Vorschlagsliste } from './vorschlagsliste.ts';

/** The index, shared by the finders of a page. */
const eintraege = einmal(async (_versuch, basis: string) =>
  suchbar(entpackeFinder(await ladeJson<Finderindex>(mitBasis(basis, pfade.finder)), t.finder)),
);

/** One finder of the page. */
export interface Finder {
  liste: Vorschlagsliste<Vorschlag>;
  /** Goes where a suggestion leads, unless the page takes over. */
  folge(vorschlag: Vorschlag): void;
}

function verbinde(formular: HTMLFormElement): Finder {
  const basis = formular.dataset.basis!;
  const adresse = ({ ziel }: Vorschlag) => mitBasis(basis, inSprache(ziel, t.sprachcode));

  function folge(vorschlag: Vorschlag): void {
    const { titel, punkt } = vorschlag;
    const ziel = adresse(vorschlag);
    if (meldeWahl(formular, { ziel, titel, punkt })) {
      location.assign(ziel);
      return;
    }
    liste.feld.value = titel;
    liste.schliesse();
  }

  async function schlageVor(): Promise<void> {
    const text = liste.feld.value.trim();
    if (!text) {
      liste.schliesse();
      return;
    }
    const alle = await eintraege(basis);
    // Typing went on while the index was loading.
    if (liste.feld.value.trim() !== text) return;
    zeigeStoerung(formular, false);
    const { vorschlaege, ansage } = angebotZu(alle, text, t.finder);
    liste.zeige(vorschlaege, ansage);
  }
  // Without the index the field still is a search field.
  const versuche = () =>
    void schlageVor().catch(() => {
      liste.schliesse();
      zeigeStoerung(formular, true);
    });

  const liste = new Vorschlagsliste<Vorschlag>(formular, {
    waehle: folge,
    verlange: versuche,
    adresse,
  });
  liste.feld.addEventListener('input', versuche);
  formular.addEventListener('submit', (ereignis) => {
    const { markierter } = liste;
    if (!markierter && !liste.feld.value.trim()) return;
    ereignis.preventDefault();
    if (markierter) {
      folge(markierter);
      return;
    }
    schlageVor()
      .then(() => folge(liste.gemeinter!))
      .catch(() => formular.submit());
  });
  if (liste.feld.value) versuche();
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
