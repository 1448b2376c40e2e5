/** The list of suggestions of a combobox (ARIA 1.2): what the finder and the editors' form share. */

/** What a line of the list shows. */
export interface Zeile {
  titel: string;
  zusatz: string;
}

/** So many pixels of the list must be in view to see that there is one. */
const EIN_BLICK = 120;

/**
 * Connects field, list and status inside an element.
 * @param waehle a suggestion was chosen
 * @param verlange the list is closed and someone asks for it with an arrow key
 * @param adresse where a suggestion leads, if it leads anywhere
 */
export function vorschlagsliste<T extends Zeile>(
  rahmen: HTMLElement,
  waehle: (vorschlag: T) => void,
  verlange: () => void = () => undefined,
  adresse?: (vorschlag: T) => string,
) {
  const feld = rahmen.querySelector<HTMLInputElement>('[role=combobox]')!;
  const liste = rahmen.querySelector<HTMLUListElement>('[role=listbox]')!;
  const status = rahmen.querySelector('[role=status]')!;
  let aktiv = -1;
  let gezeigte: readonly T[] = [];

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

  function zeige(vorschlaege: readonly T[], ansage: string): void {
    gezeigte = vorschlaege;
    liste.replaceChildren(
      ...vorschlaege.map((vorschlag, i) => {
        const option = document.createElement('li');
        option.id = `${liste.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        if (adresse) option.dataset.url = adresse(vorschlag);
        const name = document.createElement('span');
        name.textContent = vorschlag.titel;
        const wo = document.createElement('small');
        wo.textContent = vorschlag.zusatz;
        option.append(name, ' ', wo);
        // The field keeps the focus, so the list does not close before the click.
        option.addEventListener('pointerdown', (ereignis) => ereignis.preventDefault());
        option.addEventListener('click', () => waehle(vorschlag));
        return option;
      }),
    );
    liste.hidden = vorschlaege.length === 0;
    feld.setAttribute('aria-expanded', String(vorschlaege.length > 0));
    markiere(-1);
    status.textContent = ansage;
    // With a keyboard on the screen the list may open below its edge.
    if (!liste.hidden && innerHeight - liste.getBoundingClientRect().top < EIN_BLICK)
      feld.scrollIntoView({ block: 'start' });
  }

  feld.addEventListener('blur', schliesse);
  feld.addEventListener('keydown', (ereignis) => {
    const { key } = ereignis;
    if (key === 'Escape' && !liste.hidden) {
      ereignis.preventDefault();
      schliesse();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !ereignis.altKey) {
      ereignis.preventDefault();
      if (liste.hidden) {
        verlange();
        return;
      }
      const anzahl = gezeigte.length;
      const schritt = key === 'ArrowDown' ? 1 : -1;
      const von = aktiv < 0 && schritt < 0 ? anzahl : aktiv;
      markiere((von + schritt + anzahl) % anzahl);
    }
  });

  return {
    feld,
    zeige,
    schliesse,
    /** The marked suggestion, or the first one. */
    gemeinter: (): T | undefined => gezeigte[aktiv] ?? gezeigte[0],
    /** The marked suggestion. */
    markierter: (): T | undefined => gezeigte[aktiv],
    sage: (text: string) => (status.textContent = text),
  };
}
