/** The finder in the browser: keys, list of suggestions, and where they lead. */
import type { Punkt } from '../domain/geo.ts';
import { finde, suchbar, type Suchbar } from '../domain/finder.ts';
import { entpackeFinder, type Finderindex } from '../domain/finderindex.ts';
import { texte, type Sprache } from '../domain/texte/index.ts';
import { inSprache, mitBasis, pfade } from '../domain/urls.ts';

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

let geladen: Promise<Suchbar[]> | undefined;
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
export function vorschlagsliste(formular: HTMLFormElement) {
  const basis = formular.dataset.basis!;
  const feld = formular.querySelector<HTMLInputElement>('[role=combobox]')!;
  const liste = formular.querySelector<HTMLUListElement>('[role=listbox]')!;
  const status = formular.querySelector('[role=status]')!;
  let aktiv = -1;
  let gezeigte: readonly Vorschlag[] = [];

  const optionen = () => [...liste.children] as HTMLLIElement[];

  function markiere(neu: number): void {
    aktiv = neu;
    for (const [i, option] of optionen().entries())
      option.setAttribute('aria-selected', String(i === neu));
    const option = optionen()[neu];
    if (option) {
      feld.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else feld.removeAttribute('aria-activedescendant');
  }

  function schliesse(): void {
    liste.hidden = true;
    feld.setAttribute('aria-expanded', 'false');
    markiere(-1);
  }

  function folge(option: HTMLLIElement): void {
    const ziel = option.dataset.url!;
    const { titel, punkt } = gezeigte[optionen().indexOf(option)]!;
    const wahl = new CustomEvent(WAHL, {
      bubbles: true,
      cancelable: true,
      detail: { ziel, titel, punkt },
    });
    if (formular.dispatchEvent(wahl)) location.assign(ziel);
    else {
      feld.value = titel;
      schliesse();
    }
  }

  function zeige(vorschlaege: readonly Vorschlag[], ansage: string): void {
    gezeigte = vorschlaege;
    liste.replaceChildren(
      ...vorschlaege.map(({ titel, zusatz, ziel }, i) => {
        const option = document.createElement('li');
        option.id = `${liste.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.url = mitBasis(basis, inSprache(ziel, t.sprachcode));
        const name = document.createElement('span');
        name.textContent = titel;
        const wo = document.createElement('small');
        wo.textContent = zusatz;
        option.append(name, ' ', wo);
        // The field keeps the focus, so the list does not close before the click.
        option.addEventListener('pointerdown', (ereignis) => ereignis.preventDefault());
        option.addEventListener('click', () => folge(option));
        return option;
      }),
    );
    liste.hidden = vorschlaege.length === 0;
    feld.setAttribute('aria-expanded', String(vorschlaege.length > 0));
    markiere(-1);
    status.textContent = ansage;
  }

  return {
    feld,
    zeige,
    schliesse,
    folge,
    markiere,
    optionen,
    aktive: () => aktiv,
    offen: () => !liste.hidden,
    sage: (text: string) => (status.textContent = text),
  };
}

/** Connects one finder. */
export function starte(formular: HTMLFormElement): void {
  const liste = vorschlagsliste(formular);
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
  feld.addEventListener('blur', () => liste.schliesse());
  feld.addEventListener('keydown', (ereignis) => {
    const anzahl = liste.optionen().length;
    const { key } = ereignis;
    if (key === 'Escape' && liste.offen()) {
      ereignis.preventDefault();
      liste.schliesse();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !ereignis.altKey) {
      ereignis.preventDefault();
      if (!liste.offen()) {
        void versuche();
        return;
      }
      const schritt = key === 'ArrowDown' ? 1 : -1;
      const von = liste.aktive() < 0 && schritt < 0 ? anzahl : liste.aktive();
      liste.markiere((von + schritt + anzahl) % anzahl);
    }
  });
  formular.addEventListener('submit', (ereignis) => {
    if (!feld.value.trim()) return;
    ereignis.preventDefault();
    const gewaehlt = liste.optionen()[liste.aktive()];
    if (gewaehlt) {
      liste.folge(gewaehlt);
      return;
    }
    schlageVor()
      .then(() => liste.folge(liste.optionen()[0]!))
      .catch(() => formular.submit());
  });
  if (feld.value) void versuche();
}
