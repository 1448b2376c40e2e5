/** The findings of a check: at their fields, as a list of faults, and for the record as a whole. */
import type { Formschema } from '../../domain/datensatz/formschema.ts';
import { feldtitel, type Eingaben, type Feldbefund } from '../../domain/redaktion/eingabemaske.ts';
import { FELDER, type Feldname } from '../../domain/redaktion/maskenfelder.ts';
import {
  istFehler,
  maengel,
  mangelsatz,
  satzZu,
  type Maskenstand,
} from '../../domain/redaktion/maskenstand.ts';
import { redaktionstexte as t } from '../../domain/redaktion/texte.ts';
import { pfade } from '../../domain/verzeichnis/urls.ts';
import { element, fensterverweis, neu } from '../elemente.ts';
import { eingabefeld, geheZu, zu } from './maske.ts';

/** A finding with the way to its rule. */
function zeile(schema: Formschema, eines: Feldbefund, eingaben: Eingaben): HTMLElement[] {
  const { befund, feld } = eines;
  const regel = fensterverweis(t.regel, zu(pfade.regel(befund.regel)));
  regel.setAttribute('aria-label', t.regelBei(feld ? feldtitel(schema, feld) : befund.regel));
  const davor = istFehler(eines) ? [] : [neu('strong', `${t.warnung} `)];
  return [...davor, neu('span', `${satzZu(schema, eines, eingaben)} `), regel];
}

function zeigeAmFeld(
  schema: Formschema,
  name: Feldname,
  befunde: readonly Feldbefund[],
  eingaben: Eingaben,
): void {
  const feld = eingabefeld(name);
  if (befunde.some(istFehler)) feld.setAttribute('aria-invalid', 'true');
  else feld.removeAttribute('aria-invalid');
  const ort = element(`${feld.id}-befund`);
  ort.replaceChildren(
    ...befunde.map((eines) => {
      const absatz = neu('p', '', istFehler(eines) ? 'befund fehler' : 'befund');
      absatz.append(...zeile(schema, eines, eingaben));
      return absatz;
    }),
  );
  ort.hidden = befunde.length === 0;
}

/** Shows findings where they belong. */
export function zeigeBefunde(
  schema: Formschema,
  befunde: readonly Feldbefund[],
  eingaben: Eingaben,
): void {
  for (const name of FELDER)
    zeigeAmFeld(
      schema,
      name,
      befunde.filter(({ feld }) => feld === name),
      eingaben,
    );
  const allgemeine = befunde.filter(({ feld }) => !feld);
  const liste = element('allgemein');
  liste.replaceChildren(
    ...allgemeine.map((eines) => {
      const punkt = neu('li');
      punkt.append(...zeile(schema, eines, eingaben));
      return punkt;
    }),
  );
  liste.hidden = allgemeine.length === 0;
}

/** A way to a field, also into a closed group. */
function sprung(feld: Feldname, text: string): HTMLAnchorElement {
  const einer = neu('a', text);
  einer.href = `#${eingabefeld(feld).id}`;
  einer.addEventListener('click', (ereignis) => {
    ereignis.preventDefault();
    geheZu(feld);
  });
  return einer;
}

/** Lists the faults, each leading to its field. */
export function zeigeMaengel(schema: Formschema, stand: Maskenstand): void {
  const kasten = element('maengel');
  const alle = maengel(stand);
  kasten.hidden = alle.length === 0;
  kasten.querySelector('ul')!.replaceChildren(
    ...alle.map((mangel) => {
      const text = mangelsatz(schema, mangel, stand.eingaben);
      const punkt = neu('li');
      punkt.append(mangel.feld ? sprung(mangel.feld, text) : neu('span', text));
      return punkt;
    }),
  );
}
