/** The lower part of the search page: what Pagefind finds in records and texts, and its filters. */
import {
  filterangebot,
  nachTitel,
  ordnetNachTitel,
  type Filterzahlen,
  type Suchanfrage,
} from '../../domain/suche/suchanfrage.ts';
import { fundzeile } from '../../domain/suche/fundzeile.ts';
import { inVerfahren } from '../../domain/suche/volltext.ts';
import { element, neu, verweis } from '../elemente.ts';
import { pagefind, type Fund, type Fundstelle } from '../pagefind.ts';
import { einenMoment } from '../verzug.ts';
import { t } from '../seite.ts';

const JE_SEITE = 20;
/** So many results are looked at to find the one whose title was typed. */
const ANGESEHEN = 3 * JE_SEITE;

const abschnitt = element('s-texte');
const formular = element<HTMLFormElement>('suche');
const filter = element('s-filter');
const status = element('s-status');
const liste = element<HTMLUListElement>('s-treffer');
const mehr = element<HTMLButtonElement>('s-mehr');

/** @param begriff what was typed: what is found among an office's procedures leads to them */
function zeile(treffer: Fundstelle, begriff: string): HTMLLIElement {
  const { meta } = treffer;
  const { url, worin } = fundzeile(treffer, t, formular.dataset.basis!);
  const eine = neu('li');
  const anzahl = meta.anzahl
    ? t.zahl.mitVerfahren(Number(meta.anzahl), meta.mindestens === 'ja')
    : '';
  const verfahren = inVerfahren(treffer, begriff);
  if (verfahren) worin.push(t.suche.inVerfahren);
  const ziel = verfahren ? `${url}verfahren/` : url;
  const titel = verweis(meta.title, ziel);
  const sprache = meta.sprache ?? 'de';
  if (sprache !== t.sprachcode) titel.lang = sprache;
  eine.append(titel, neu('span', anzahl), neu('p', worin.filter(Boolean).join(', ')));
  return eine;
}

/** A result whose text is loaded when it is shown. */
type Treffer = Fund['treffer'][number];

async function geordnet(treffer: readonly Treffer[], anfrage: Suchanfrage) {
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

/** Shows the filters that do something; one that is set stays in sight, so that it can be lifted. */
function biete(zahlen: Filterzahlen): void {
  const angebot = filterangebot(zahlen);
  const richte = (name: 'art' | 'bezirk' | 'sortierung', noetig: boolean) => {
    const auswahl = formular.elements.namedItem(name) as HTMLSelectElement;
    auswahl.closest<HTMLElement>('.feld')!.hidden = !noetig && auswahl.value === '';
    return auswahl;
  };
  for (const name of ['art', 'bezirk'] as const)
    for (const option of richte(name, angebot[name].length > 0).options)
      option.hidden = option.disabled =
        option.value !== '' && !angebot[name].includes(option.value);
  richte('sortierung', angebot.sortierbar);
  filter.hidden = [...filter.querySelectorAll<HTMLElement>('.feld')].every((feld) => feld.hidden);
}

/** Shows results page by page. @param gilt false once a newer search has begun */
async function zeigeSeiten(
  treffer: readonly Treffer[],
  begriff: string,
  gilt: () => boolean,
): Promise<void> {
  let gezeigt = 0;
  async function zeigeNaechste(): Promise<Element | undefined> {
    const seite = await Promise.all(
      treffer.slice(gezeigt, gezeigt + JE_SEITE).map((daten) => daten()),
    );
    if (!gilt()) return undefined;
    const von = gezeigt;
    if (von === 0) liste.replaceChildren();
    gezeigt += seite.length;
    liste.append(...seite.map((einer) => zeile(einer, begriff)));
    mehr.hidden = gezeigt >= treffer.length;
    return liste.children[von];
  }
  // The button may be gone afterwards; go on at the first new result.
  mehr.onclick = () =>
    void zeigeNaechste()
      .then((erste) => erste?.querySelector('a')?.focus())
      .catch(() => gilt() && zeigeVolltextfehler());
  await zeigeNaechste();
}

function leere(): void {
  liste.replaceChildren();
  mehr.hidden = true;
  filter.hidden = true;
}

/** A failure is no result: nothing that was found, nor that nothing was, stays. */
function zeigeVolltextfehler(): void {
  leere();
  abschnitt.hidden = false;
  status.textContent = t.suche.fehler;
}

export function verbirgVolltext(): void {
  leere();
  abschnitt.hidden = true;
}

/** Sets the filters as an address says; what they do not offer is left out. */
export function fuelleFilter(anfrage: Suchanfrage): void {
  for (const name of ['art', 'bezirk', 'sortierung'] as const) {
    const auswahl = formular.elements.namedItem(name) as HTMLSelectElement;
    auswahl.value = anfrage[name];
    if (auswahl.selectedIndex < 0) auswahl.value = '';
  }
}

/** Calls when a filter is changed. */
export const beiFilter = (suche: () => void): void => filter.addEventListener('input', suche);

/**
 * Searches and shows what is found.
 * @param davor what stands above: it comes first, so that nothing moves, unless it keeps us waiting
 * @param gilt false once a newer search has begun: then nothing is shown any more
 * @returns how many results there are without filters; undefined if that is not known
 */
export async function zeigeVolltext(
  basis: string,
  anfrage: Suchanfrage,
  davor: Promise<unknown>,
  gilt: () => boolean,
): Promise<number | undefined> {
  const fund = pagefind(basis, anfrage);
  // It may fail while what stands above is awaited.
  fund.catch(() => undefined);
  await einenMoment(davor);
  if (!gilt()) return undefined;
  // What was found before stays until there is something new.
  if (abschnitt.hidden) status.textContent = t.suche.laedt;
  abschnitt.hidden = false;
  try {
    const { treffer, ungefiltert, filterzahlen } = await fund;
    const geordnete = await geordnet(treffer, anfrage);
    if (!gilt()) return undefined;
    abschnitt.hidden = ungefiltert === 0;
    biete(filterzahlen);
    await zeigeSeiten(geordnete, anfrage.begriff, gilt);
    if (!gilt()) return undefined;
    status.textContent =
      treffer.length === ungefiltert
        ? t.suche.treffer(ungefiltert, anfrage.begriff)
        : t.suche.trefferGefiltert(treffer.length, ungefiltert);
    return ungefiltert;
  } catch {
    if (gilt()) zeigeVolltextfehler();
    return undefined;
  }
}
