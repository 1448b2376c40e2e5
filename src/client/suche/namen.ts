/** The upper part of the search page: what the finder knows by this name, and how sure it is. */
import { deute } from '../../domain/suche/deutung.ts';
import { saetzeZu, zurWahl } from '../../domain/suche/deutungssatz.ts';
import type { Eintrag } from '../../domain/suche/eintrag.ts';
import { element, namensverweis, neu, verweis } from '../elemente.ts';
import { beiVerzug } from '../nachladen.ts';
import { t } from '../seite.ts';
import { suchbestand, Veraltet, type Auszug } from '../suchbestand.ts';
import { adresseVon } from '../wahlfeld.ts';

const abschnitt = element('s-namen');
const status = element('s-namen-status');
const liste = abschnitt.querySelector('ul')!;

function zeile(eintrag: Eintrag, basis: string): HTMLLIElement {
  const eine = neu('li');
  const alsVerweis = eintrag.art === 'anliegen' ? verweis : namensverweis;
  const titel = alsVerweis(eintrag.titel, adresseVon(eintrag, basis));
  if (eintrag.art === 'anliegen' && t.sprachcode !== 'de') titel.lang = 'de';
  eine.append(titel, neu('p', eintrag.zusatz));
  return eine;
}

export function verbirgNamen(): void {
  liste.replaceChildren();
  status.textContent = '';
  abschnitt.hidden = true;
}

/** @returns how many entries fit; undefined if that is not known */
function zeige({ alle, lueckenhaft }: Auszug, begriff: string, basis: string): number | undefined {
  const deutung = deute(alle, begriff);
  const eintraege = zurWahl(deutung, lueckenhaft);
  liste.replaceChildren(...eintraege.map((eintrag) => zeile(eintrag, basis)));
  // Here nothing has to be chosen; but what only begins so is not what was typed.
  const satz = saetzeZu(deutung, begriff, { ...t.finder, anfang: t.suche.anfang }, lueckenhaft);
  status.textContent = satz;
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
    const laufend = suchbestand(basis).then((bestand) => bestand.ganz(begriff));
    beiVerzug(laufend, (laedt) => {
      if (!laedt || !gilt()) return;
      verbirgNamen();
      abschnitt.hidden = false;
      status.textContent = t.suche.laedt;
    });
    const auszug = await laufend;
    return gilt() ? zeige(auszug, begriff, basis) : undefined;
  } catch (fehler) {
    if (!gilt()) return undefined;
    verbirgNamen();
    abschnitt.hidden = false;
    status.textContent = fehler instanceof Veraltet ? t.finder.veraltet : t.suche.fehler;
    return undefined;
  }
}
