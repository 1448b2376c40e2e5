/** Rules on dates. */
import type { Pfad } from '../../datensatz/quelltext.ts';
import { frueheste, istStand, sicherVor, spaeteste } from '../../datensatz/stand.ts';
import { zahlenMitPfad, type Fund, type Kontext } from './regel.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';

/** All dates of a record, with their place in the file. */
function datenMitPfad(daten: Teildatensatz): { stand: string; pfad: Pfad }[] {
  const kandidaten: [string | undefined, Pfad][] = [
    [daten.auszeichnung?.seit, ['auszeichnung', 'seit']],
    [daten.entzug?.seit, ['entzug', 'seit']],
    ...zahlenMitPfad(daten).map(({ zahl, pfad }): [string | undefined, Pfad] => [
      zahl.stand,
      [...pfad, 'stand'],
    ]),
  ];
  return kandidaten.flatMap(([stand, pfad]) => (stand === undefined ? [] : [{ stand, pfad }]));
}

export function* kalender({ daten }: Kontext): Generator<Fund> {
  for (const { stand, pfad } of datenMitPfad(daten))
    if (!istStand(stand))
      yield {
        pfad,
        meldung: `Das Datum „${stand}“ gibt es im Kalender nicht, oder das Jahr kann nicht stimmen. Schreiben Sie es als Jahr-Monat-Tag, Jahr-Monat oder Jahr, zum Beispiel "2023-07-21".`,
      };
}

export function* zukunft({ daten, heute }: Kontext): Generator<Fund> {
  for (const { stand, pfad } of datenMitPfad(daten))
    if (istStand(stand) && frueheste(stand) > heute)
      yield {
        pfad,
        meldung: `Das Datum „${stand}“ liegt in der Zukunft (heute ist ${heute}). Prüfen Sie Jahr und Monat.`,
      };
}

/** The first seven seals were awarded on this day (Bavarian State Ministry for Digital Affairs). */
const ERSTE_AUSZEICHNUNG = '2021-07-28';

export function* vorDemSiegel({ daten }: Kontext): Generator<Fund> {
  for (const feld of ['auszeichnung', 'entzug'] as const) {
    const stand = daten[feld]?.seit;
    if (stand === undefined || !istStand(stand) || spaeteste(stand) >= ERSTE_AUSZEICHNUNG) continue;
    yield {
      pfad: [feld, 'seit'],
      meldung: `Das Datum „${stand}“ liegt vor dem 28. Juli 2021; an diesem Tag wurde das Siegel zum ersten Mal verliehen. Prüfen Sie Jahr und Monat.`,
    };
  }
}

export function* entzugNachAuszeichnung({ daten }: Kontext): Generator<Fund> {
  const [von, bis] = [daten.auszeichnung?.seit, daten.entzug?.seit];
  if (von && bis && sicherVor(bis, von))
    yield {
      pfad: ['entzug', 'seit'],
      meldung: `Der Entzug („${bis}“) liegt vor der Auszeichnung („${von}“). Prüfen Sie beide Daten.`,
    };
}
