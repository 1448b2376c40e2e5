/** The finished file: its text, what it changes, and the result of the check in one line. */
import type { Feldbefund } from '../../domain/redaktion/eingabemaske.ts';
import {
  aenderungssaetze,
  ergebnistext,
  fehlerzeilen,
  istFehler,
  type Gegenstand,
  type Maskenstand,
} from '../../domain/redaktion/maskenstand.ts';
import { vergleicheZeilen } from '../../domain/redaktion/zeilenvergleich.ts';
import type { Umfeld } from '../../domain/pruefung/regeln/regel.ts';
import { element, neu } from '../elemente.ts';

const MARKIERUNG = { weg: 'del', neu: 'ins', gleich: 'span' } as const;

const zeilenVon = (text: string) => text.trimEnd().split('\n');

/**
 * Shows the file with its changes.
 * @param gezeigte findings that are shown already; their lines are marked
 */
export function zeigeDatei(
  umfeld: Umfeld,
  stand: Maskenstand,
  gegenstand: Gegenstand,
  gezeigte: readonly Feldbefund[],
): void {
  const fehlerhafte = fehlerzeilen(stand, gezeigte);
  const zeilen = zeilenVon(stand.entwurf.text);
  const { vorhanden, datei } = gegenstand;
  element('yaml').replaceChildren(
    ...vergleicheZeilen(vorhanden ? zeilenVon(vorhanden.text) : zeilen, zeilen).map(
      ({ art, text, zeile }) =>
        neu(
          MARKIERUNG[art],
          `${text}\n`,
          zeile !== undefined && fehlerhafte.has(zeile) ? 'fehler' : '',
        ),
    ),
  );
  element('dateiname').textContent = `content/${datei}`;
  element('datei').hidden = false;
  const saetze = aenderungssaetze(umfeld, stand, gegenstand);
  element('aenderungen').replaceChildren(...saetze.map((satz) => neu('li', satz)));
  element('aenderungen-kasten').hidden = saetze.length === 0;
}

/** Shows the result of the check; returns its words. */
export function zeigeErgebnis({ schema }: Umfeld, stand: Maskenstand): string {
  const text = ergebnistext(schema, stand);
  for (const ort of [element('ergebnis'), element('leiste')]) {
    ort.textContent = text;
    ort.dataset.stand = stand.befunde.some(istFehler) ? 'offen' : 'gut';
  }
  return text;
}
