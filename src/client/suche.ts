/** Full-text search: a thin interface on Pagefind; the query is in the address. */
import { titelrang } from '../domain/suche/volltext.ts';
import { mitBasis } from '../domain/verzeichnis/urls.ts';
import { texte } from '../domain/texte/index.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';

interface Fundstelle {
  url: string;
  meta: Record<'title' | 'art' | 'lage' | 'anzahl' | 'mindestens', string>;
}

interface Pagefind {
  options(optionen: { baseUrl: string }): Promise<void>;
  search(
    begriff: string | null,
    optionen: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: Treffer[] }>;
}

const JE_SEITE = 20;

const t = texte(document.documentElement.lang as Sprache);
const finde = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const formular = finde<HTMLFormElement>('suche');
const status = finde('s-status');
const liste = finde<HTMLUListElement>('s-treffer');
const mehr = finde<HTMLButtonElement>('s-mehr');
const keine = finde('s-keine');
const basis = formular.dataset.basis!;

let geladen: Promise<Pagefind> | undefined;
/** Loads the search on first use. */
const pagefind = () =>
  (geladen ??= import(/* @vite-ignore */ mitBasis(basis, '/pagefind/pagefind.js')).then(
    async (modul: Pagefind) => {
      await modul.options({ baseUrl: basis });
      return modul;
    },
  ));

function zeile({ url, meta }: Fundstelle): HTMLLIElement {
  const element = document.createElement('li');
  const verweis = document.createElement('a');
  verweis.href = url;
  verweis.textContent = meta.title;
  const anzahl = document.createElement('span');
  if (meta.anzahl)
    anzahl.textContent = t.zahl.mitVerfahren(Number(meta.anzahl), meta.mindestens === 'ja');
  const lage = document.createElement('p');
  lage.textContent = `${meta.art}, ${meta.lage}`;
  element.append(verweis, anzahl, lage);
  return element;
}

interface Treffer {
  data(): Promise<Fundstelle>;
}

/** Results whose title is what was typed come first; only the best are looked at. */
async function nachTitel(treffer: readonly Treffer[], begriff: string): Promise<Treffer[]> {
  if (!begriff) return [...treffer];
  const beste = await Promise.all(
    treffer.slice(0, 3 * JE_SEITE).map(async (einer) => ({
      einer,
      rang: titelrang((await einer.data()).meta.title, begriff),
    })),
  );
  beste.sort((a, b) => a.rang - b.rang);
  return [...beste.map(({ einer }) => einer), ...treffer.slice(3 * JE_SEITE)];
}

/** Counts the searches, so that a slow answer never overwrites a newer one. */
let laufend = 0;

async function suche(): Promise<void> {
  const nummer = ++laufend;
  const daten = new FormData(formular);
  const wert = (name: string) => String(daten.get(name) ?? '').trim();
  const [begriff, art, bezirk, sortierung] = [
    wert('q'),
    wert('art'),
    wert('bezirk'),
    wert('sortierung'),
  ];
  const parameter = new URLSearchParams(
    Object.entries({ q: begriff, art, bezirk, sortierung }).filter(([, angabe]) => angabe),
  );
  history.replaceState(null, '', parameter.size > 0 ? `?${parameter}` : location.pathname);
  if (!begriff && !art && !bezirk) {
    liste.replaceChildren();
    liste.hidden = mehr.hidden = keine.hidden = true;
    status.textContent = '';
    return;
  }
  status.textContent = t.suche.laedt;
  try {
    const { results } = await (
      await pagefind()
    ).search(begriff || null, {
      filters: { ...(art && { art }), ...(bezirk && { bezirk }) },
      ...(sortierung === 'zahl' && { sort: { anzahl: 'desc' as const } }),
    });
    // Pagefind counts words; whoever types a name wants the one that bears it.
    const geordnet = await nachTitel(results, sortierung ? '' : begriff);
    if (nummer !== laufend) return;
    let gezeigt = 0;
    const naechste = async () => {
      const seite = await Promise.all(
        geordnet.slice(gezeigt, gezeigt + JE_SEITE).map((treffer) => treffer.data()),
      );
      if (nummer !== laufend) return;
      if (gezeigt === 0) liste.replaceChildren();
      gezeigt += seite.length;
      liste.append(...seite.map(zeile));
      mehr.hidden = gezeigt >= results.length;
      return seite.length;
    };
    await naechste();
    if (nummer !== laufend) return;
    mehr.onclick = () =>
      void naechste().then((neue) => {
        // The button may be gone now; go on at the first new result.
        if (neue) liste.children[gezeigt - neue]?.querySelector('a')?.focus();
      });
    liste.hidden = results.length === 0;
    keine.hidden = results.length > 0;
    status.textContent =
      results.length === 0
        ? t.suche.keine(begriff)
        : begriff
          ? t.suche.treffer(results.length, begriff)
          : t.suche.trefferAlle(results.length);
  } catch {
    status.textContent = t.suche.fehler;
  }
}

for (const [name, angabe] of new URLSearchParams(location.search)) {
  const feld = formular.elements.namedItem(name);
  if (feld instanceof HTMLInputElement || feld instanceof HTMLSelectElement) feld.value = angabe;
}
let warten: ReturnType<typeof setTimeout>;
formular.addEventListener('input', () => {
  clearTimeout(warten);
  warten = setTimeout(() => void suche(), 150);
});
formular.addEventListener('submit', (ereignis) => {
  ereignis.preventDefault();
  void suche();
});
void suche();
