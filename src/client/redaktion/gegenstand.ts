/** What the form is about: the chosen authority, and the numbers that its record has already. */
import type { Zahl } from '../../domain/datensatz/schema.ts';
import { datensatzVon, type Gegenstand } from '../../domain/redaktion/maskenstand.ts';
import { zahlkennung } from '../../domain/redaktion/maskenberichtigung.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import { behoerdenname, type Register } from '../../domain/register/register.ts';
import { datum } from '../../domain/texte/anzeige.ts';
import { texte } from '../../domain/texte/index.ts';
import { element, fensterverweis, neu } from '../elemente.ts';
import { eingabefeld } from './maske.ts';

function zahlzeile(zahl: Zahl): HTMLLIElement {
  const { quelle, korrektur } = zahl;
  const punkt = neu('li', `${zahlkennung(zahl)} (`);
  punkt.append(
    fensterverweis(new URL(quelle).hostname, quelle),
    korrektur ? `, berichtigt ${datum(korrektur.am, 'de')}, vorher ${korrektur.vorher})` : ')',
  );
  return punkt;
}

function auswahlpunkt(text: string, wert: string): HTMLOptionElement {
  const punkt = neu('option', text);
  punkt.value = wert;
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
  eingabefeld('berichtigung.welche').replaceChildren(
    auswahlpunkt(t.welcheZahl, ''),
    ...zahlen.map(zahlkennung).map((kennung) => auswahlpunkt(kennung, kennung)),
  );
}
