/** The upper part of the search page: what the finder knows by this name, and how sure it is. */
import { deute, type Deutung } from '../../domain/suche/deutung.ts';
import { satzZu, vorschlaegeVon } from '../../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../../domain/suche/eintrag.ts';
import { element, neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';
import { suchbestand, Veraltet, type Auszug } from '../suchbestand.ts';
import { adresseVon } from '../wahlfeld.ts';

const abschnitt = element('s-namen');
const status = element('s-namen-status');
const liste = abschnitt.querySelector('ul')!;

function zeile(eintrag: Eintrag, basis: string): HTMLLIElement {
  const eine = neu('li');
  eine.append(verweis(eintrag.titel, adresseVon(eintrag, basis)), neu('p', eintrag.zusatz));
  return eine;
}

export function verbirgNamen(): void {
  liste.replaceChildren();
  status.textContent = '';
  abschnitt.hidden = true;
}

/** What is said of the entries; what did not load may be what was meant. */
function satz(deutung: Deutung, begriff: string, lueckenhaft: boolean): string {
  // Here nothing has to be chosen: what begins with the words is a result like any other.
  const stumm = deutung.art === 'anfang' || (lueckenhaft && deutung.art === 'nichts');
  return [
    stumm ? '' : satzZu(deutung, begriff, t.finder),
    lueckenhaft ? t.finder.ortsteileFehlen : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** @returns how many entries fit; undefined if that is not known */
function zeige({ alle, lueckenhaft }: Auszug, begriff: string, basis: string): number | undefined {
  const deutung = deute(alle, begriff);
  const eintraege = vorschlaegeVon(deutung);
  liste.replaceChildren(...eintraege.map((eintrag) => zeile(eintrag, basis)));
  status.textContent = satz(deutung, begriff, lueckenhaft);
  abschnitt.hidden = false;
  return lueckenhaft ? undefined : eintraege.length;
}

/**
 * Searches and shows what is found.
 * @param gilt false once a newer search has begun: then nothing is shown any more
 * @returns how many entries fit; undefined if that is not known
 */
export async function zeigeNamen(
  basis: string,
  begriff: string,
  gilt: () => boolean,
): Promise<number | undefined> {
  try {
    const auszug = await (await suchbestand(basis)).ganz(begriff);
    return gilt() ? zeige(auszug, begriff, basis) : undefined;
  } catch (fehler) {
    if (!gilt()) return undefined;
    verbirgNamen();
    abschnitt.hidden = false;
    status.textContent = fehler instanceof Veraltet ? t.finder.veraltet : t.suche.fehler;
    return undefined;
  }
}
