/** What the form is about: the chosen authority, and the numbers that its record has already. */
import type { Zahl } from '../../domain/datensatz/schema.ts';
import { datensatzVon, type Gegenstand } from '../../domain/redaktion/maskenstand.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import { behoerdenname, type Register } from '../../domain/register/register.ts';
import { datum } from '../../domain/texte/anzeige.ts';
import { texte } from '../../domain/texte/index.ts';
import { element, fensterverweis, neu } from '../elemente.ts';

function zahlzeile({ anzahl, mindestens, stand, quelle }: Zahl): HTMLLIElement {
  const vom = stand ? `Stand ${datum(stand, 'de')}` : 'ohne Stand';
  const punkt = neu('li', `${mindestens ? 'mindestens ' : ''}${anzahl}, ${vom} (`);
  punkt.append(fensterverweis(new URL(quelle).hostname, quelle), ')');
  return punkt;
}

/** @param wieder a kept draft has been filled in */
export function zeigeGegenstand(register: Register, gegenstand: Gegenstand, wieder: boolean): void {
  const { behoerde } = gegenstand;
  const datensatz = datensatzVon(gegenstand);
  const wo = behoerde.landkreis ? ` · Landkreis ${register.behoerde(behoerde.landkreis).name}` : '';
  const kopf = neu('p');
  kopf.append(
    neu('strong', behoerdenname(behoerde)),
    ` · ${texte('de').arten[behoerde.art]} · ${behoerde.schluessel}${wo}`,
  );
  const kasten = element('gewaehlt');
  kasten.replaceChildren(
    kopf,
    neu('p', datensatz ? t.behoerde.vorhanden : t.behoerde.neu, 'klein'),
    ...(wieder ? [neu('p', t.behoerde.wieder, 'klein')] : []),
  );
  kasten.hidden = false;
  const zahlen = datensatz?.online_verfahren ?? [];
  element('g-zahl-text').textContent = datensatz ? t.neueZahl : t.gruppen.zahl.text;
  element('verlauf').hidden = zahlen.length === 0;
  element('bisherige').replaceChildren(...zahlen.map(zahlzeile));
}
