/** The upper part of the search page: what the finder knows by this name, and how sure it is. */
import { deute, type Deutung } from '../../domain/suche/deutung.ts';
import { satzZu, vorschlaegeVon } from '../../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../../domain/suche/eintrag.ts';
import { element, neu, verweis } from '../elemente.ts';
import { t } from '../seite.ts';
import { suchbestand } from '../suchbestand.ts';
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

function zeige(deutung: Deutung, begriff: string, basis: string): number {
  const eintraege = vorschlaegeVon(deutung);
  liste.replaceChildren(...eintraege.map((eintrag) => zeile(eintrag, basis)));
  // Here nothing has to be chosen: what begins with the words is a result like any other.
  status.textContent = deutung.art === 'anfang' ? '' : satzZu(deutung, begriff, t.finder);
  abschnitt.hidden = false;
  return eintraege.length;
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
    const deutung = deute(await suchbestand(basis), begriff);
    return gilt() ? zeige(deutung, begriff, basis) : undefined;
  } catch {
    if (!gilt()) return undefined;
    verbirgNamen();
    abschnitt.hidden = false;
    status.textContent = t.suche.fehler;
    return undefined;
  }
}
