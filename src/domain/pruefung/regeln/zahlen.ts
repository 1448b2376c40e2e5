/** Rules on the history of numbers. */
import { ART_INFO } from '../../register/arten.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Zahl } from '../../datensatz/schema.ts';
import { frueheste, istStand, monateVor, sicherVor, spaeteste } from '../../datensatz/stand.ts';
import { aktuelleZahl, vergleicheZahl } from '../../datensatz/verlauf.ts';
import { zahlenMitPfad, type Kontext, type Regel } from './regel.ts';

const reihenfolge = {
  id: 'reihenfolge',
  schwere: 'fehler',
  findet: 'Die Zahlen sind nicht nach ihrem Stand geordnet, oder ein Stand steht doppelt.',
  warum: 'Der Verlauf soll sich in der Datei lesen lassen wie auf der Seite.',
  abhilfe: 'Ordnen Sie: ohne Stand zuerst, dann aufsteigend.',
  beispiel: {
    falsch: '  - anzahl: 65\n    stand: "2026-09"',
    richtig: '  - anzahl: 65\n    stand: "2021-11-12"',
  },
  *pruefe({ daten }) {
    const zahlen = zahlenMitPfad(daten).filter(({ zahl }) => !zahl.stand || istStand(zahl.stand));
    for (const [i, { zahl, pfad }] of zahlen.entries()) {
      const vorige = zahlen[i - 1]?.zahl;
      if (!vorige) continue;
      if (zahl.stand !== undefined && zahl.stand === vorige.stand)
        yield {
          pfad: [...pfad, 'stand'],
          meldung: `Für den Stand „${zahl.stand}“ stehen zwei Zahlen im Datensatz. Lassen Sie die besser belegte stehen.`,
        };
      else if (vergleicheZahl(vorige, zahl) > 0)
        yield {
          pfad,
          meldung:
            'Die Zahlen stehen nicht in der richtigen Reihenfolge: zuerst die ohne Stand, dann nach Stand aufsteigend, die neueste zuletzt. Verschieben Sie diesen Eintrag.',
        };
    }
  },
} as const satisfies Regel;

/** Numbers below the threshold that the award does not excuse: they may be from before it. */
function* zuWenige(
  { daten }: Kontext,
  erlaubtDavor: boolean,
): Generator<{ zahl: Zahl; pfad: Pfad }> {
  const seit = daten.auszeichnung?.seit;
  // A broken award or date has its own message; without it nothing can be said here.
  if (daten.art === undefined || daten.entzug || !daten.auszeichnung) return;
  if (seit !== undefined && !istStand(seit)) return;
  const zahlen = zahlenMitPfad(daten).filter(({ zahl }) => !zahl.stand || istStand(zahl.stand));
  if (zahlen.length === 0) return;
  const gezeigt = aktuelleZahl(zahlen.map(({ zahl }) => zahl));
  for (const { zahl, pfad } of zahlen) {
    if (zahl.anzahl >= ART_INFO[daten.art].schwelle) continue;
    const kannDavorSein =
      zahl.stand !== undefined &&
      (seit === undefined ? zahl !== gezeigt : frueheste(zahl.stand) < spaeteste(seit));
    if (kannDavorSein === erlaubtDavor && (!erlaubtDavor || zahl === gezeigt)) yield { zahl, pfad };
  }
}

const schwelle = {
  id: 'schwelle',
  schwere: 'fehler',
  findet: 'Eine Zahl ab der Auszeichnung liegt unter der Schwelle (50, Bezirk 30).',
  warum: 'Das Siegel setzt so viele Online-Verfahren voraus.',
  abhilfe:
    'Prüfen Sie Zahl, Stand und Auszeichnung; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.',
  beispiel: { falsch: 'anzahl: 49', richtig: 'anzahl: 72' },
  *pruefe(kontext) {
    const { art } = kontext.daten;
    for (const { zahl, pfad } of zuWenige(kontext, false))
      yield {
        pfad: [...pfad, 'anzahl'],
        meldung: `${zahl.anzahl} ist weniger als ${ART_INFO[art!].schwelle}, und so viele Verfahren braucht das Siegel (Art „${art}“). Prüfen Sie die Zahl; ist sie von vor der Auszeichnung, tragen Sie ihren Stand und das Datum der Auszeichnung ein; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.`,
      };
  },
} as const satisfies Regel;

const zahlVorAuszeichnung = {
  id: 'zahl-vor-auszeichnung',
  schwere: 'warnung',
  findet: 'Die neueste Zahl ist von vor der Auszeichnung und liegt unter der Schwelle.',
  warum: 'Wer sie liest, wundert sich über das Siegel.',
  abhilfe: 'Suchen Sie eine neuere Zahl oder ergänzen Sie einen Hinweis.',
  beispiel: {
    falsch:
      'auszeichnung:\n  seit: "2024-11-12"\nonline_verfahren:\n  - anzahl: 40\n    stand: "2023-05"',
    richtig:
      'auszeichnung:\n  seit: "2024-11-12"\nonline_verfahren:\n  - anzahl: 55\n    stand: "2024-12"',
  },
  *pruefe(kontext) {
    if (kontext.daten.hinweis) return;
    for (const { zahl, pfad } of zuWenige(kontext, true))
      yield {
        pfad,
        meldung: `Die neueste Zahl (${zahl.anzahl}, Stand ${zahl.stand}) ist von vor der Auszeichnung und liegt unter der Schwelle. Suchen Sie eine neuere Zahl oder erklären Sie es im Feld „hinweis“.`,
      };
  },
} as const satisfies Regel;

/** The numbers with a Stand, oldest first. */
const datierte = ({ daten }: Kontext) =>
  zahlenMitPfad(daten)
    .filter(({ zahl }) => zahl.stand !== undefined && istStand(zahl.stand))
    .sort((a, b) => vergleicheZahl(a.zahl, b.zahl));

const zahlNachEntzug = {
  id: 'zahl-nach-entzug',
  schwere: 'warnung',
  findet: 'Eine Zahl ist von nach dem Entzug.',
  warum: 'Wer das Siegel nicht mehr hat, wird nicht mehr gezählt; vielleicht gilt es wieder.',
  abhilfe: 'Prüfen Sie beide Daten; gilt das Siegel wieder, löschen Sie „entzug“.',
  beispiel: {
    falsch:
      'entzug: { seit: "2024-03", grund: Test, quelle: https://www.example.org/entzug }\nwebsite:',
    richtig: 'website:',
  },
  *pruefe(kontext) {
    const seit = kontext.daten.entzug?.seit;
    const ausgezeichnet = kontext.daten.auszeichnung?.seit;
    if (seit === undefined || !istStand(seit)) return;
    // Then one of those two is wrong, and has its own message.
    if (ausgezeichnet !== undefined && sicherVor(seit, ausgezeichnet)) return;
    for (const { zahl, pfad } of datierte(kontext))
      if (sicherVor(seit, zahl.stand!))
        yield {
          pfad: [...pfad, 'stand'],
          meldung: `Diese Zahl (Stand ${zahl.stand}) ist von nach dem Entzug („${seit}“). Prüfen Sie beide Daten; gilt das Siegel wieder, löschen Sie „entzug“.`,
        };
  },
} as const satisfies Regel;

const summe = {
  id: 'summe',
  schwere: 'fehler',
  findet: 'kommunal und zentral ergeben nicht anzahl.',
  warum: 'Eine der drei Zahlen ist falsch abgeschrieben.',
  abhilfe: 'Berichtigen Sie die falsche Zahl.',
  beispiel: { falsch: 'zentral: 10', richtig: 'zentral: 9' },
  *pruefe({ daten }) {
    for (const { zahl, pfad } of zahlenMitPfad(daten)) {
      const { kommunal, zentral, anzahl } = zahl;
      if (kommunal === undefined && zentral === undefined) continue;
      const fehlend = kommunal === undefined ? 'kommunal' : 'zentral';
      const rest = anzahl - (kommunal ?? zentral ?? 0);
      if (kommunal === undefined || zentral === undefined)
        yield {
          pfad,
          meldung: `Zu „${kommunal === undefined ? 'zentral' : 'kommunal'}“ fehlt „${kommunal === undefined ? 'kommunal' : 'zentral'}“. Tragen Sie beide ein oder keines.`,
          vorschlag: rest >= 0 ? `${fehlend}: ${rest}` : undefined,
        };
      else if (kommunal + zentral !== anzahl)
        yield {
          pfad: [...pfad, 'anzahl'],
          meldung: `kommunal (${kommunal}) und zentral (${zentral}) ergeben ${kommunal + zentral}, nicht ${anzahl}. Berichtigen Sie eine der drei Zahlen.`,
          vorschlag: String(kommunal + zentral),
        };
    }
  },
} as const satisfies Regel;

/** A number that grows more than so many times, or shrinks below the inverse of two, is suspicious. */
const SPRUNG = 3;

const sprung = {
  id: 'sprung',
  schwere: 'warnung',
  findet: 'Eine Zahl steigt auf mehr als das Dreifache oder fällt auf die Hälfte oder weniger.',
  warum: 'Meist fehlt eine Ziffer, oder die Quelle zählt etwas anderes.',
  abhilfe: 'Prüfen Sie die Quelle; stimmt die Zahl, erklären Sie den Sprung im Hinweis.',
  beispiel: { falsch: 'anzahl: 720', richtig: 'anzahl: 72' },
  *pruefe(kontext) {
    const zahlen = datierte(kontext);
    for (const [i, { zahl, pfad }] of zahlen.entries()) {
      const vorige = zahlen[i - 1]?.zahl;
      if (!vorige || vorige.anzahl === 0) continue;
      // A lower bound says nothing of how far the number lies above it.
      const gestiegen = !vorige.mindestens && zahl.anzahl > SPRUNG * vorige.anzahl;
      const gefallen = !zahl.mindestens && zahl.anzahl <= vorige.anzahl / 2;
      if (!gestiegen && !gefallen) continue;
      yield {
        pfad: [...pfad, 'anzahl'],
        meldung: `Die Zahl ${gestiegen ? 'steigt auf mehr als das Dreifache' : 'fällt auf die Hälfte oder weniger'}: von ${vorige.anzahl} (Stand ${vorige.stand}) auf ${zahl.anzahl}. Prüfen Sie die Quelle, oft fehlt eine Ziffer oder es wird etwas anderes gezählt. Stimmt die Zahl, erklären Sie den Sprung im Feld „hinweis“.`,
      };
    }
  },
} as const satisfies Regel;

/** After so many months a number should be asked for again. */
const HOECHSTENS_MONATE = 18;

const veraltet = {
  id: 'veraltet',
  schwere: 'warnung',
  findet: 'Die neueste Zahl ist älter als 18 Monate.',
  warum: 'Alte Zahlen werden leicht für heutige gehalten.',
  abhilfe: 'Suchen Sie eine neuere Zahl und hängen Sie sie an.',
  beispiel: { falsch: 'stand: "2023-05"', richtig: 'stand: "2026-05"' },
  *pruefe(kontext) {
    const neueste = datierte(kontext).at(-1);
    // A faulty entry may be the newest one; it has its own message.
    const unklar = kontext.daten.online_verfahren?.some(
      (zahl) => !zahl || (zahl.stand !== undefined && !istStand(zahl.stand)),
    );
    if (!neueste || unklar || kontext.daten.entzug) return;
    const { zahl, pfad } = neueste;
    if (spaeteste(zahl.stand!) >= monateVor(kontext.heute, HOECHSTENS_MONATE)) return;
    yield {
      pfad: [...pfad, 'stand'],
      meldung: `Die neueste Zahl (Stand ${zahl.stand}) ist älter als ${HOECHSTENS_MONATE} Monate. Suchen Sie eine neuere und hängen Sie sie mit Stand und Quelle an.`,
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const ZAHLEN = [
  reihenfolge,
  schwelle,
  zahlVorAuszeichnung,
  zahlNachEntzug,
  summe,
  sprung,
  veraltet,
] as const;
