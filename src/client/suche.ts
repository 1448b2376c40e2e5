/** Full-text search: a thin interface on Pagefind; the query is in the address. */
import {
  alsSuchparameter,
  ergebnissatz,
  fragtNichts,
  nachTitel,
  ordnetNachTitel,
  suchanfrageAus,
  type Suchanfrage,
} from '../domain/suche/suchanfrage.ts';
import { element, neu, verweis } from './elemente.ts';
import { pagefind, type Fundstelle } from './pagefind.ts';
import { t } from './seite.ts';

const JE_SEITE = 20;
/** So many results are looked at to find the one whose title was typed. */
const ANGESEHEN = 3 * JE_SEITE;
/** Milliseconds of rest after which what was typed is searched for. */
const PAUSE = 150;

const formular = element<HTMLFormElement>('suche');
const status = element('s-status');
const liste = element<HTMLUListElement>('s-treffer');
const mehr = element<HTMLButtonElement>('s-mehr');
const keine = element('s-keine');

function zeile({ url, meta }: Fundstelle): HTMLLIElement {
  const eine = neu('li');
  const anzahl = meta.anzahl
    ? t.zahl.mitVerfahren(Number(meta.anzahl), meta.mindestens === 'ja')
    : '';
  eine.append(verweis(meta.title, url), neu('span', anzahl), neu('p', `${meta.art}, ${meta.lage}`));
  return eine;
}

/** A result whose text is loaded when it is shown. */
type Treffer = () => Promise<Fundstelle>;

async function finde(anfrage: Suchanfrage): Promise<Treffer[]> {
  const treffer = await pagefind(formular.dataset.basis!, anfrage);
  if (!ordnetNachTitel(anfrage)) return treffer;
  const angesehene = await Promise.all(
    treffer.slice(0, ANGESEHEN).map(async (daten) => ({
      daten,
      titel: (await daten()).meta.title,
    })),
  );
  return [
    ...nachTitel(angesehene, anfrage.begriff).map(({ daten }) => daten),
    ...treffer.slice(ANGESEHEN),
  ];
}

/** The results of one search, shown page by page. */
class Trefferseiten {
  readonly #treffer: readonly Treffer[];
  readonly #gilt: () => boolean;
  #gezeigt = 0;

  /** @param gilt false once a newer search has begun: then nothing is shown any more */
  constructor(treffer: readonly Treffer[], gilt: () => boolean) {
    this.#treffer = treffer;
    this.#gilt = gilt;
  }

  /** Shows the next page; returns its first line. */
  async zeigeNaechste(): Promise<Element | undefined> {
    const von = this.#gezeigt;
    const seite = await Promise.all(
      this.#treffer.slice(von, von + JE_SEITE).map((daten) => daten()),
    );
    if (!this.#gilt()) return undefined;
    if (von === 0) liste.replaceChildren();
    this.#gezeigt += seite.length;
    liste.append(...seite.map(zeile));
    mehr.hidden = this.#gezeigt >= this.#treffer.length;
    return liste.children[von];
  }
}

function leere(): void {
  liste.replaceChildren();
  liste.hidden = mehr.hidden = keine.hidden = true;
  status.textContent = '';
}

/** A failure is no result: nothing that was found, nor that nothing was, stays. */
function zeigeFehler(): void {
  leere();
  status.textContent = t.suche.fehler;
}

async function zeige(anfrage: Suchanfrage, gilt: () => boolean): Promise<void> {
  status.textContent = t.suche.laedt;
  const treffer = await finde(anfrage);
  if (!gilt()) return;
  const seiten = new Trefferseiten(treffer, gilt);
  await seiten.zeigeNaechste();
  if (!gilt()) return;
  // The button may be gone afterwards; go on at the first new result.
  mehr.onclick = () =>
    void seiten
      .zeigeNaechste()
      .then((erste) => erste?.querySelector('a')?.focus())
      .catch(() => gilt() && zeigeFehler());
  liste.hidden = treffer.length === 0;
  keine.hidden = treffer.length > 0;
  status.textContent = ergebnissatz(anfrage, treffer.length, t.suche);
}

/** Searches for what stands in the form; each search makes the ones before it void. */
const suche = (() => {
  let laufend = 0;
  return async (): Promise<void> => {
    const nummer = ++laufend;
    const gilt = () => nummer === laufend;
    const anfrage = suchanfrageAus(new FormData(formular));
    const parameter = alsSuchparameter(anfrage);
    history.replaceState(null, '', parameter ? `?${parameter}` : location.pathname);
    if (fragtNichts(anfrage)) {
      leere();
      return;
    }
    try {
      await zeige(anfrage, gilt);
    } catch {
      if (gilt()) zeigeFehler();
    }
  };
})();

for (const [name, angabe] of new URLSearchParams(location.search)) {
  const feld = formular.elements.namedItem(name);
  if (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) feld.value = angabe;
}
let warten: ReturnType<typeof setTimeout>;
formular.addEventListener('input', () => {
  clearTimeout(warten);
  warten = setTimeout(() => void suche(), PAUSE);
});
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void suche();
});
void suche();
