/** Rules on dates. */
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';
import {
  frueheste,
  istStand,
  kalendermangel,
  sicherVor,
  spaeteste,
  vertauscht,
} from '../../datensatz/stand.ts';
import { jeDatensatz, zahlenMitPfad, type Regel } from './regel.ts';

/** All dates of a record, with their place in the file. */
const datenMitPfad = jeDatensatz((werte: Teildatensatz): { stand: string; pfad: Pfad }[] => {
  const kandidaten: [string | undefined, Pfad][] = [
    [werte.auszeichnung?.seit, ['auszeichnung', 'seit']],
    [werte.entzug?.seit, ['entzug', 'seit']],
    [werte.website_stand, ['website_stand']],
    ...(werte.online_verfahren ?? []).flatMap((zahl, i): [string | undefined, Pfad][] => [
      [zahl?.stand, ['online_verfahren', i, 'stand']],
      [zahl?.korrektur?.am, ['online_verfahren', i, 'korrektur', 'am']],
    ]),
  ];
  return kandidaten.flatMap(([stand, pfad]) => (stand === undefined ? [] : [{ stand, pfad }]));
});

const kalender = {
  id: 'kalender',
  schwere: 'fehler',
  findet: 'Ein Datum gibt es im Kalender nicht.',
  warum: 'Sortierung und Anzeige brauchen ein echtes Datum.',
  abhilfe: 'Sehen Sie in der Quelle nach, und schreiben Sie Jahr-Monat-Tag, Jahr-Monat oder Jahr.',
  beispiel: { falsch: 'stand: "2026-13"', richtig: 'stand: "2026-05"' },
  *pruefe({ werte }) {
    for (const { stand, pfad } of datenMitPfad(werte)) {
      const mangel = kalendermangel(stand);
      if (mangel === undefined) continue;
      const anders = vertauscht(stand);
      yield {
        pfad,
        meldung: `Das Datum „${stand}“ ${mangel}${anders ? ' Sind Tag und Monat vertauscht?' : ''} Schreiben Sie Jahr-Monat-Tag, Jahr-Monat oder Jahr in Anführungszeichen, zum Beispiel "2023-07-21".`,
        vorschlag: anders && `"${anders}"`,
      };
    }
  },
} as const satisfies Regel;

const zukunft = {
  id: 'zukunft',
  schwere: 'fehler',
  findet: 'Ein Datum liegt in der Zukunft.',
  warum: 'Veröffentlicht wird nur, was schon gilt.',
  abhilfe: 'Prüfen Sie Jahr und Monat.',
  beispiel: { falsch: 'stand: "2062-05"', richtig: 'stand: "2026-05"' },
  *pruefe({ werte, heute }) {
    for (const { stand, pfad } of datenMitPfad(werte))
      if (istStand(stand) && frueheste(stand) > heute)
        yield {
          pfad,
          meldung: `Das Datum „${stand}“ liegt in der Zukunft (heute ist ${heute}). Prüfen Sie Jahr und Monat.`,
        };
  },
} as const satisfies Regel;

/** The first seven seals were awarded on this day (Bavarian State Ministry for Digital Affairs). */
const ERSTE_AUSZEICHNUNG = '2021-07-28';

const vorDemSiegel = {
  id: 'vor-dem-siegel',
  schwere: 'fehler',
  findet: 'Auszeichnung oder Entzug liegt vor der ersten Verleihung des Siegels.',
  warum: 'Das Siegel gibt es seit dem 28. Juli 2021.',
  abhilfe: 'Prüfen Sie Jahr und Monat an der Quelle.',
  beispiel: { falsch: '  seit: "2012-11-12"', richtig: '  seit: "2021-11-12"' },
  *pruefe({ werte }) {
    for (const feld of ['auszeichnung', 'entzug'] as const) {
      const stand = werte[feld]?.seit;
      if (stand === undefined || !istStand(stand) || spaeteste(stand) >= ERSTE_AUSZEICHNUNG)
        continue;
      yield {
        pfad: [feld, 'seit'],
        meldung: `Das Datum „${stand}“ liegt vor dem 28. Juli 2021; an diesem Tag wurde das Siegel zum ersten Mal verliehen. Prüfen Sie Jahr und Monat.`,
      };
    }
  },
} as const satisfies Regel;

const standVorDemSiegel = {
  id: 'stand-vor-dem-siegel',
  schwere: 'warnung',
  findet: 'Der Stand einer Zahl liegt vor der ersten Verleihung des Siegels.',
  warum: 'So alte Zahlen sind selten; meist ist das Jahr falsch abgeschrieben.',
  abhilfe: 'Prüfen Sie Jahr und Monat an der Quelle.',
  beispiel: {
    falsch: '  - anzahl: 65\n    stand: "2012-11-12"',
    richtig: '  - anzahl: 65\n    stand: "2021-11-12"',
  },
  *pruefe({ daten }) {
    for (const { zahl, pfad } of zahlenMitPfad(daten)) {
      const { stand } = zahl;
      if (stand === undefined || !istStand(stand) || spaeteste(stand) >= ERSTE_AUSZEICHNUNG)
        continue;
      yield {
        pfad: [...pfad, 'stand'],
        meldung: `Der Stand „${stand}“ liegt vor dem 28. Juli 2021; an diesem Tag wurde das Siegel zum ersten Mal verliehen. Prüfen Sie Jahr und Monat an der Quelle; stimmen sie, lassen Sie es so.`,
      };
    }
  },
} as const satisfies Regel;

const entzug = {
  id: 'entzug',
  schwere: 'fehler',
  findet: 'Der Entzug liegt vor der Auszeichnung.',
  warum: 'Eines der beiden Daten ist falsch.',
  abhilfe: 'Prüfen Sie beide Daten an der Quelle.',
  beispiel: {
    falsch:
      'entzug: { seit: "2021-08", grund: Zurückgegeben, quelle: https://www.stmd.bayern.de/entzug }\nwebsite:',
    richtig: 'website:',
  },
  *pruefe({ daten }) {
    const [von, bis] = [daten.auszeichnung?.seit, daten.entzug?.seit];
    if (von && bis && sicherVor(bis, von))
      yield {
        pfad: ['entzug', 'seit'],
        meldung: `Der Entzug („${bis}“) liegt vor der Auszeichnung („${von}“). Prüfen Sie beide Daten.`,
      };
  },
} as const satisfies Regel;

/** A day or month between slashes, as news pages have it in their addresses. */
const IM_PFAD = /(?<=\/)(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-]([0-2]\d|3[01]))?(?=[/-])/g;

/** The date in the address of a page; the last one, because archives put their own first. */
function seitendatum(adresse: string): string | undefined {
  const [, jahr, monat, tag] = [...adresse.matchAll(IM_PFAD)].at(-1) ?? [];
  return jahr && [jahr, monat, tag].filter(Boolean).join('-');
}

const quelleAelter = {
  id: 'quelle-aelter',
  schwere: 'warnung',
  findet: 'Die Quelle ist nach ihrer Adresse älter als das, was sie belegen soll.',
  warum: 'Von einer späteren Zahl kann sie nichts wissen; meist ist die Quelle von früher kopiert.',
  abhilfe: 'Nennen Sie die Quelle dieser Angabe, oder berichtigen Sie das Datum.',
  beispiel: {
    falsch: 'quelle: https://www.stmd.bayern.de/2024/03/07/zahl',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
  *pruefe({ daten }) {
    const belege: [stand: string | undefined, quelle: string | undefined, pfad: Pfad][] = [
      [daten.auszeichnung?.seit, daten.auszeichnung?.quelle, ['auszeichnung', 'quelle']],
      [daten.entzug?.seit, daten.entzug?.quelle, ['entzug', 'quelle']],
      ...zahlenMitPfad(daten).map(
        ({ zahl, pfad }): [string | undefined, string | undefined, Pfad] => [
          zahl.stand,
          zahl.quelle,
          [...pfad, 'quelle'],
        ],
      ),
    ];
    for (const [stand, quelle, pfad] of belege) {
      const datum = quelle === undefined ? undefined : seitendatum(quelle);
      if (!stand || !datum || !istStand(stand) || !istStand(datum)) continue;
      if (sicherVor(datum, stand))
        yield {
          pfad,
          meldung: `Die Quelle ist nach ihrer Adresse vom ${datum} und damit älter als die Angabe („${stand}“), die sie belegen soll. Nennen Sie die Quelle dieser Angabe, oder berichtigen Sie das Datum.`,
        };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const DATEN = [
  kalender,
  zukunft,
  vorDemSiegel,
  standVorDemSiegel,
  entzug,
  quelleAelter,
] as const;
