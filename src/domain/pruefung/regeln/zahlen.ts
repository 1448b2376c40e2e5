/** Rules on the history of numbers. */
import { ART_INFO } from '../../register/arten.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Zahl } from '../../datensatz/schema.ts';
import { frueheste, istStand, monateVor, sicherVor, spaeteste } from '../../datensatz/stand.ts';
import { aktuelleZahl, vergleicheZahl } from '../../datensatz/verlauf.ts';
import { zahlenMitPfad, type Fund, type Kontext } from './regel.ts';

export function* reihenfolge({ daten }: Kontext): Generator<Fund> {
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
}

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

export function* schwelle(kontext: Kontext): Generator<Fund> {
  const { art } = kontext.daten;
  for (const { zahl, pfad } of zuWenige(kontext, false))
    yield {
      pfad: [...pfad, 'anzahl'],
      meldung: `${zahl.anzahl} ist weniger als ${ART_INFO[art!].schwelle}, und so viele Verfahren braucht das Siegel (Art „${art}“). Prüfen Sie die Zahl; ist sie von vor der Auszeichnung, tragen Sie ihren Stand und das Datum der Auszeichnung ein; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.`,
    };
}

export function* zahlVorAuszeichnung(kontext: Kontext): Generator<Fund> {
  if (kontext.daten.hinweis) return;
  for (const { zahl, pfad } of zuWenige(kontext, true))
    yield {
      pfad,
      meldung: `Die neueste Zahl (${zahl.anzahl}, Stand ${zahl.stand}) ist von vor der Auszeichnung und liegt unter der Schwelle. Suchen Sie eine neuere Zahl oder erklären Sie es im Feld „hinweis“.`,
    };
}

export function* summe({ daten }: Kontext): Generator<Fund> {
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
}

/** The numbers with a Stand, oldest first. */
const datierte = ({ daten }: Kontext) =>
  zahlenMitPfad(daten)
    .filter(({ zahl }) => zahl.stand !== undefined && istStand(zahl.stand))
    .sort((a, b) => vergleicheZahl(a.zahl, b.zahl));

/** A number that grows more than so many times, or shrinks below the inverse of two, is suspicious. */
const SPRUNG = 3;

export function* sprung(kontext: Kontext): Generator<Fund> {
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
}

/** After so many months a number should be asked for again. */
const HOECHSTENS_MONATE = 18;

export function* veraltet(kontext: Kontext): Generator<Fund> {
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
}

export function* zahlNachEntzug(kontext: Kontext): Generator<Fund> {
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
}
