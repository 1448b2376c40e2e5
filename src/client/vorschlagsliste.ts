/** The list of suggestions of a combobox (ARIA 1.2): what the finder and the editors' form share. */
import { tastenfolge } from '../domain/suche/tastenfolge.ts';
import { neu } from './elemente.ts';
import { beiTippenAusserhalb } from './tippen.ts';

/** What a line of the list shows. */
interface Zeile {
  titel: string;
  zusatz: string;
  /** What it is, where that is known: all but errands bear names, which translators leave alone. */
  art?: string;
}

/** What happens around the list. */
interface Anschluss<T> {
  /** A suggestion was chosen. */
  waehle: (vorschlag: T) => void;
  /** The list is closed and someone asks for it with an arrow key. */
  verlange?: () => void;
  /** Where a suggestion leads, if it leads anywhere. */
  adresse?: (vorschlag: T) => string;
}

/** So many pixels of the list must be in view to see that there is one. */
const EIN_BLICK = 120;
/** Pixels between the end of the list and that of the view. */
const RAND = 8;

function option<T extends Zeile>(
  id: string,
  vorschlag: T,
  { waehle, adresse }: Anschluss<T>,
): HTMLLIElement {
  const eine = neu('li');
  eine.id = id;
  eine.setAttribute('role', 'option');
  eine.setAttribute('aria-selected', 'false');
  if (adresse) eine.dataset.url = adresse(vorschlag);
  const titel = neu('span', vorschlag.titel);
  if (vorschlag.art && vorschlag.art !== 'anliegen') titel.translate = false;
  eine.append(titel, ' ', neu('small', vorschlag.zusatz));
  // The field keeps the focus, so the list does not close before the click.
  eine.addEventListener('pointerdown', (ereignis) => ereignis.preventDefault());
  eine.addEventListener('click', () => waehle(vorschlag));
  return eine;
}

/** Field and list of one combobox. */
export class Vorschlagsliste<T extends Zeile> {
  readonly feld: HTMLInputElement;
  readonly #anschluss: Anschluss<T>;
  readonly #liste: HTMLUListElement;
  #gezeigte: readonly T[] = [];
  /** Number of the marked suggestion; -1 if there is none. */
  #markiert = -1;

  /** Connects the combobox inside an element. */
  constructor(rahmen: HTMLElement, anschluss: Anschluss<T>) {
    this.#anschluss = anschluss;
    this.feld = rahmen.querySelector('[role=combobox]')!;
    this.#liste = rahmen.querySelector('[role=listbox]')!;
    const tipptDaneben = beiTippenAusserhalb(rahmen, () => this.schliesse());
    this.feld.addEventListener('blur', () => {
      if (!tipptDaneben()) this.schliesse();
    });
    this.feld.addEventListener('keydown', (ereignis) => this.#beiTaste(ereignis));
    // Who comes back to a page that the browser kept is not to find an old list open, nor one that
    // opens late: for whoever has left the field nothing opens.
    addEventListener('pagehide', () => {
      this.feld.blur();
      this.schliesse();
    });
    // A keyboard on the screen comes and goes.
    visualViewport?.addEventListener('resize', () => this.#passeEin());
  }

  get offen(): boolean {
    return !this.#liste.hidden;
  }

  /** The marked suggestion. */
  get markierter(): T | undefined {
    return this.#gezeigte[this.#markiert];
  }

  /** Chooses a suggestion. */
  waehle(vorschlag: T): void {
    this.#anschluss.waehle(vorschlag);
  }

  /** Shows suggestions, none of them marked. */
  zeige(vorschlaege: readonly T[]): void {
    this.#gezeigte = vorschlaege;
    this.#liste.replaceChildren(
      ...vorschlaege.map((vorschlag, i) =>
        option(`${this.#liste.id}-${i}`, vorschlag, this.#anschluss),
      ),
    );
    this.#oeffne(vorschlaege.length > 0);
    // With a keyboard on the screen the list may open below its edge.
    if (this.offen && this.#platz < EIN_BLICK) this.feld.scrollIntoView({ block: 'start' });
    this.#passeEin();
  }

  /** Pixels in view from the list's upper edge on; a keyboard on the screen lies over the rest. */
  get #platz(): number {
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    return offsetTop + height - this.#liste.getBoundingClientRect().top;
  }

  /** The list ends where the view does; what is longer scrolls in it. */
  #passeEin(): void {
    if (!this.offen) return;
    const platz = Math.max(EIN_BLICK, Math.floor(this.#platz) - RAND);
    this.#liste.style.setProperty('--platz', `${platz}px`);
  }

  schliesse(): void {
    this.#oeffne(false);
  }

  #oeffne(offen: boolean): void {
    this.#liste.hidden = !offen;
    this.feld.setAttribute('aria-expanded', String(offen));
    this.#markiere(-1);
  }

  #markiere(nummer: number): void {
    this.#markiert = nummer;
    for (const [i, eine] of [...this.#liste.children].entries())
      eine.setAttribute('aria-selected', String(i === nummer));
    const markierte = this.#liste.children[nummer];
    if (markierte) {
      this.feld.setAttribute('aria-activedescendant', markierte.id);
      markierte.scrollIntoView({ block: 'nearest' });
    } else this.feld.removeAttribute('aria-activedescendant');
  }

  #beiTaste(ereignis: KeyboardEvent): void {
    const folge = tastenfolge(ereignis, {
      offen: this.offen,
      anzahl: this.#gezeigte.length,
      markiert: this.#markiert,
    });
    if (folge === undefined) return;
    ereignis.preventDefault();
    if (folge === 'schliessen') this.schliesse();
    else if (folge === 'verlangen') this.#anschluss.verlange?.();
    else this.#markiere(folge.markiere);
  }
}
