/** The list beside the map. */
import type { Auszug } from '../../domain/karte/kartenansicht.ts';
import { element, namensverweis, neu } from '../elemente.ts';
import { t } from '../seite.ts';

/** @param adresse address of an office's page */
export function zeigeListe(
  { anzahl, eintraege, rest }: Auszug,
  adresse: (id: string) => string,
): void {
  element('k-treffer').textContent = anzahl === 0 ? t.karte.keine : t.karte.treffer(anzahl);
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
