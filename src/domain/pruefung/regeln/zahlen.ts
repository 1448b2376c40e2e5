/** Rules on the history of numbers. */
import { ART_INFO } from '../../register/arten.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Teildatensatz, Zahl } from '../../datensatz/schema.ts';
import { istStand, sicherVor } from '../../datensatz/stand.ts';
import {
  aktuelleZahl,
  HOECHSTENS_MONATE,
  istVeraltet,
  vergleicheZahl,
  vorAuszeichnung,
} from '../../datensatz/verlauf.ts';
import { jeDatensatz, zahlenMitPfad, type Kontext, type Regel } from './regel.ts';

/** The numbers whose Stand is one, or is missing; a broken one has its own message. */
const lesbare = jeDatensatz((daten: Teildatensatz) =>
  zahlenMitPfad(daten).filter(({ zahl }) => zahl.stand === undefined || istStand(zahl.stand)),
);

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
    const zahlen = lesbare(daten);
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

/** A number below the threshold. */
interface Zuwenig {
  zahl: Zahl;
  pfad: Pfad;
  /** So many the seal needs. */
  noetig: number;
  /** The number that the page shows. */
  gezeigt: boolean;
  /** It is from before the award, so the seal asks nothing of it. */
  davor: boolean;
}

/** The numbers below the threshold of an authority that holds the seal. */
function* zuWenige({ daten }: Kontext): Generator<Zuwenig> {
  const { art, auszeichnung, entzug } = daten;
  // A broken award or date has its own message; without it nothing can be said here.
  if (art === undefined || !auszeichnung || entzug) return;
  const { seit } = auszeichnung;
  if (seit !== undefined && !istStand(seit)) return;
  const noetig = ART_INFO[art].schwelle;
  const zahlen = lesbare(daten);
  const neueste = zahlen.length > 0 ? aktuelleZahl(zahlen.map(({ zahl }) => zahl)) : undefined;
  for (const { zahl, pfad } of zahlen) {
    if (zahl.anzahl >= noetig) continue;
    const gezeigt = zahl === neueste;
    // Where the day of the award is unknown, an older number may be from before it.
    const davor =
      seit === undefined
        ? zahl.stand !== undefined && !gezeigt
        : vorAuszeichnung({ auszeichnung }, zahl);
    yield { zahl, pfad, noetig, gezeigt, davor };
  }
}

const schwelle = {
  id: 'schwelle',
  schwere: 'fehler',
  findet:
    'Eine Zahl ab der Auszeichnung liegt unter der Schwelle (50, Bezirk 30), und kein Hinweis erklärt es.',
  warum: 'Das Siegel setzt so viele Online-Verfahren voraus; wer weniger liest, wundert sich.',
  abhilfe:
    'Prüfen Sie Zahl, Stand und Auszeichnung; stimmt die Zahl, erklären Sie sie in „hinweis“; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.',
  beispiel: {
    falsch: '# „hinweis“ fehlt\nonline_verfahren:\n  - anzahl: 45\n    stand: "2026-05"',
    richtig:
      'online_verfahren:\n  - anzahl: 45\n    stand: "2026-05"\nhinweis: Sieben Verfahren sind seit April außer Betrieb. Das Siegel gilt weiter.',
  },
  *pruefe(kontext) {
    const { art, hinweis } = kontext.daten;
    if (hinweis !== undefined) return;
    for (const { zahl, pfad, noetig, davor } of zuWenige(kontext))
      if (!davor)
        yield {
          pfad: [...pfad, 'anzahl'],
          meldung: `${zahl.anzahl} ist weniger als ${noetig}, und so viele Verfahren braucht das Siegel (Art „${art}“). Prüfen Sie die Zahl. Stimmt sie, erklären Sie sie im Feld „hinweis“; ist sie von vor der Auszeichnung, tragen Sie ihren Stand und das Datum der Auszeichnung so genau ein, dass es zu sehen ist; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.`,
        };
  },
} as const satisfies Regel;

const unterSchwelle = {
  id: 'unter-schwelle',
  schwere: 'warnung',
  findet: 'Eine Zahl ab der Auszeichnung liegt unter der Schwelle; ein Hinweis steht dabei.',
  warum: 'Eine Zahl kann sinken, während das Siegel gilt; öfter ist sie falsch abgeschrieben.',
  abhilfe:
    'Prüfen Sie Zahl und Stand an der Quelle, und ob der Hinweis sie erklärt; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.',
  beispiel: { falsch: 'anzahl: 49', richtig: 'anzahl: 72' },
  *pruefe(kontext) {
    if (kontext.daten.hinweis === undefined) return;
    for (const { zahl, pfad, noetig, davor } of zuWenige(kontext))
      if (!davor)
        yield {
          pfad: [...pfad, 'anzahl'],
          meldung: `${zahl.anzahl} ist weniger als ${noetig}, und so viele Verfahren braucht das Siegel. Prüfen Sie Zahl und Stand an der Quelle, und ob „hinweis“ erklärt, warum das Siegel trotzdem gilt; gilt es nicht mehr, ergänzen Sie „entzug“.`,
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
    for (const { zahl, pfad, gezeigt, davor } of zuWenige(kontext))
      if (davor && gezeigt)
        yield {
          pfad,
          meldung: `Die neueste Zahl (${zahl.anzahl}, Stand ${zahl.stand}) ist von vor der Auszeichnung und liegt unter der Schwelle. Suchen Sie eine neuere Zahl oder erklären Sie es im Feld „hinweis“.`,
        };
  },
} as const satisfies Regel;

const datierteVon = jeDatensatz((daten: Teildatensatz) =>
  zahlenMitPfad(daten)
    .filter(({ zahl }) => zahl.stand !== undefined && istStand(zahl.stand))
    .sort((a, b) => vergleicheZahl(a.zahl, b.zahl)),
);
/** The numbers with a Stand, oldest first. */
export const datierte = ({ daten }: Kontext) => datierteVon(daten);

const zahlNachEntzug = {
  id: 'zahl-nach-entzug',
  schwere: 'warnung',
  findet: 'Eine Zahl ist von nach dem Entzug.',
  warum: 'Wer das Siegel nicht mehr hat, wird nicht mehr gezählt; vielleicht gilt es wieder.',
  abhilfe: 'Prüfen Sie beide Daten; gilt das Siegel wieder, löschen Sie „entzug“.',
  beispiel: {
    falsch:
      'entzug: { seit: "2024-03", grund: Zurückgegeben, quelle: https://www.stmd.bayern.de/entzug }\nwebsite:',
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
  findet: '„kommunal“ und „zentral“ ergeben zusammen nicht „anzahl“.',
  warum: 'Eine der drei Zahlen ist falsch abgeschrieben.',
  abhilfe: 'Berichtigen Sie die falsche Zahl.',
  beispiel: { falsch: 'zentral: 10', richtig: 'zentral: 9' },
  *pruefe({ daten, werte }) {
    for (const [i, zahl] of (werte.online_verfahren ?? []).entries()) {
      const { kommunal, zentral, anzahl } = zahl ?? {};
      if (anzahl === undefined || (kommunal === undefined && zentral === undefined)) continue;
      const pfad = ['online_verfahren', i];
      const [feld, fehlend] =
        kommunal === undefined ? ['zentral', 'kommunal'] : ['kommunal', 'zentral'];
      const teil = kommunal ?? zentral ?? 0;
      if (kommunal !== undefined && zentral !== undefined) {
        if (kommunal + zentral !== anzahl)
          yield {
            pfad: [...pfad, 'anzahl'],
            meldung: `kommunal (${kommunal}) und zentral (${zentral}) ergeben ${kommunal + zentral}, nicht ${anzahl}. Berichtigen Sie eine der drei Zahlen.`,
            vorschlag: String(kommunal + zentral),
          };
      } else if (teil > anzahl)
        yield {
          pfad: [...pfad, 'anzahl'],
          meldung: `${feld} (${teil}) ist mehr als anzahl (${anzahl}), und das ist die Summe mit ${fehlend}. Berichtigen Sie eine der beiden Zahlen.`,
        };
      // Beside a fault the other part may only be broken; that has its own message.
      else if (daten.online_verfahren?.[i])
        yield {
          pfad,
          meldung: `Zu „${feld}“ fehlt „${fehlend}“. Tragen Sie beide ein oder keines.`,
          vorschlag: `${fehlend}: ${anzahl - teil}`,
        };
    }
  },
} as const satisfies Regel;

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
    if (!istVeraltet(zahl.stand!, kontext.heute)) return;
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
  unterSchwelle,
  zahlVorAuszeichnung,
  zahlNachEntzug,
  summe,
  veraltet,
] as const;
