/** The list beside the map. */
import type { Auszug } from '../../domain/karte/kartenansicht.ts';
import { element, namensverweis, neu } from '../elemente.ts';
import { t } from '../seite.ts';

const trefferzeile = (anzahl: number) => (anzahl === 0 ? t.karte.keine : t.karte.treffer(anzahl));

/** @param adresse address of an office's page */
export function zeigeListe(
  { anzahl, eintraege, rest }: Auszug,
  adresse: (id: string) => string,
): void {
  element('k-treffer').textContent = trefferzeile(anzahl);
  const zeilen = eintraege.map(({ amt, km }) => {
    const zeile = neu('li');
    const weg = km === undefined ? '' : ` · ${t.zahl.km(km)}`;
    zeile.append(
      namensverweis(amt.name, adresse(amt.id)),
      neu('span', `${t.zahl.anzahl(amt.anzahl, amt.mindestens)}${weg}`),
    );
    return zeile;
  });
  element('k-aemter').replaceChildren(
    ...zeilen,
    ...(rest > 0 ? [neu('li', t.karte.mehr(rest))] : []),
  );
}

/**
 * While only areas are known, the page's own list of the Regierungsbezirke stays.
 * @param einzeln shows the offices one by one in place of it; says whether it could
 */
export function zeigeUebersicht(anzahl: number, einzeln: () => Promise<boolean>): void {
  const knopf = neu('button', t.karte.auflisten, 'textknopf');
  knopf.type = 'button';
  knopf.addEventListener('click', () => {
    void einzeln().then((da) => {
      // The button has gone with what it asked for.
      if (da) element('k-liste').focus();
    });
  });
  element('k-treffer').replaceChildren(`${trefferzeile(anzahl)} `, ...(anzahl > 0 ? [knopf] : []));
}

/** Says that the list is still to come: an old one would seem to be that of the view. */
export function leereListe(): void {
  element('k-treffer').textContent = t.karte.listeFolgt;
  element('k-aemter').replaceChildren();
}
