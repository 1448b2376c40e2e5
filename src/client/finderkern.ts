/** The finder in the browser: keys, list of suggestions, and where they lead. */
import type { Punkt } from '../domain/geo/geo.ts';
import { finde, suchbar, type Suchbar } from '../domain/register/namenssuche.ts';
import { entpackeFinder, type Eintrag, type Finderindex } from '../domain/suche/finderindex.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { texte } from '../domain/texte/index.ts';
import { inSprache, mitBasis, pfade } from '../domain/verzeichnis/urls.ts';
import { vorschlagsliste } from './vorschlagsliste.ts';

/** What a suggestion shows and where it leads. */
export interface Vorschlag {
  titel: string;
  zusatz: string;
  ziel: string;
  punkt?: Punkt;
}

/** What the event says: where the suggestion leads, what it is called, where it is. */
export type Wahl = CustomEvent<{ ziel: string; titel: string; punkt?: Punkt }>;

/** Sent before a suggestion is followed; who prevents it takes over. */
export const WAHL = 'finder:wahl';

const t = texte(document.documentElement.lang as Sprache);

let geladen: Promise<Suchbar<Eintrag>[]> | undefined;
const eintraege = (basis: string) =>
  (geladen ??= fetch(mitBasis(basis, pfade.finder))
    .then((antwort) => {
      if (!antwort.ok) throw new Error(String(antwort.status));
      return antwort.json() as Promise<Finderindex>;
    })
    .then((index) => suchbar(entpackeFinder(index, t.finder)))
    .catch((fehler: unknown) => {
      geladen = undefined;
      throw fehler;
    }));

/** The list of suggestions of one finder; also used to offer places found by position. */
export function finderliste(formular: HTMLFormElement, verlange?: () => void) {
  const basis = formular.dataset.basis!;
  const adresse = ({ ziel }: Vorschlag) => mitBasis(basis, inSprache(ziel, t.sprachcode));

  function folge(vorschlag: Vorschlag): void {
    const { titel, punkt } = vorschlag;
    const ziel = adresse(vorschlag);
    const wahl = new CustomEvent(WAHL, {
      bubbles: true,
      cancelable: true,
      detail: { ziel, titel, punkt },
    });
    if (formular.dispatchEvent(wahl)) location.assign(ziel);
    else {
      liste.feld.value = titel;
      liste.schliesse();
    }
  }

  const liste = vorschlagsliste<Vorschlag>(formular, folge, verlange, adresse);
  return { ...liste, folge };
}

/** Connects one finder. */
export function starte(formular: HTMLFormElement): void {
  const liste = finderliste(formular, () => void versuche());
  const { feld } = liste;
  const basis = formular.dataset.basis!;

  async function schlageVor(): Promise<void> {
    const text = feld.value.trim();
    if (!text) {
      liste.schliesse();
      return;
    }
    const alle = await eintraege(basis);
    // Typing went on while the index was loading.
    if (feld.value.trim() !== text) return;
    const treffer = finde(alle, text);
    if (treffer.length > 0)
      liste.zeige(
        treffer.map(({ eintrag }) => eintrag),
        t.finder.treffer(treffer.length),
      );
    else
      liste.zeige(
        [
          {
            titel: t.finder.volltext(text),
            zusatz: '',
            ziel: `${pfade.suche}?q=${encodeURIComponent(text)}`,
          },
          { titel: t.finder.atoz, zusatz: '', ziel: pfade.orte },
        ],
        t.finder.keine,
      );
  }
  // Without the index the field still is a search field.
  const versuche = () => schlageVor().catch(() => liste.schliesse());

  feld.addEventListener('input', () => void versuche());
  formular.addEventListener('submit', (ereignis) => {
    if (!feld.value.trim()) return;
    ereignis.preventDefault();
    const markierter = liste.markierter();
    if (markierter) {
      liste.folge(markierter);
      return;
    }
    schlageVor()
      .then(() => liste.folge(liste.gemeinter()!))
      .catch(() => formular.submit());
  });
  if (feld.value) void versuche();
}
