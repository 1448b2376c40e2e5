/** Rules on how large a number is: beside the one before it, or, where there is none, beside the seal. */
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Zahl } from '../../datensatz/schema.ts';
import { ART_INFO } from '../../register/arten.ts';
import { istJahr } from './doppelt.ts';
import { zahlenMitPfad, type Kontext, type Regel } from './regel.ts';
import { datierte } from './zahlen.ts';

/** A number that grows more than so many times, or shrinks below the inverse of two, is suspicious. */
const SPRUNG = 3;

/** A number that is suspicious beside the one before it. */
interface Sprung {
  vorige: Zahl;
  zahl: Zahl;
  pfad: Pfad;
  gestiegen: boolean;
}

function* spruenge(kontext: Kontext): Generator<Sprung> {
  const zahlen = datierte(kontext);
  for (const [i, { zahl, pfad }] of zahlen.entries()) {
    const vorige = zahlen[i - 1]?.zahl;
    if (!vorige || vorige.anzahl === 0) continue;
    // A lower bound says nothing of how far the number lies above it.
    const gestiegen = !vorige.mindestens && zahl.anzahl > SPRUNG * vorige.anzahl;
    const gefallen = !zahl.mindestens && zahl.anzahl <= vorige.anzahl / 2;
    if (gestiegen || gefallen) yield { vorige, zahl, pfad, gestiegen };
  }
}

const sprung = {
  id: 'sprung',
  schwere: 'warnung',
  findet: 'Eine Zahl steigt auf mehr als das Dreifache oder fällt auf die Hälfte oder weniger.',
  warum: 'Meist fehlt eine Ziffer, oder die Quelle zählt etwas anderes.',
  abhilfe: 'Prüfen Sie die Quelle; stimmt die Zahl, erklären Sie den Sprung im Hinweis.',
  beispiel: { falsch: 'anzahl: 720', richtig: 'anzahl: 72' },
  *pruefe(kontext) {
    for (const { vorige, zahl, pfad, gestiegen } of spruenge(kontext))
      yield {
        pfad: [...pfad, 'anzahl'],
        meldung: `Die Zahl ${gestiegen ? 'steigt auf mehr als das Dreifache' : 'fällt auf die Hälfte oder weniger'}: von ${vorige.anzahl} (Stand ${vorige.stand}) auf ${zahl.anzahl}. Prüfen Sie die Quelle, oft fehlt eine Ziffer oder es wird etwas anderes gezählt. Stimmt die Zahl, erklären Sie den Sprung im Feld „hinweis“.`,
      };
  },
} as const satisfies Regel;

/** A digit too many makes of any number that suffices for the seal one of at least so many times the threshold. */
const EINE_ZIFFER = 10;

/** True if a sentence names the number, with or without a point for thousands. */
const nennt = (satz: string, anzahl: number): boolean =>
  satz
    .replace(/(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .split(/\D+/)
    .includes(String(anzahl));

const hoheZahl = {
  id: 'hohe-zahl',
  schwere: 'warnung',
  findet:
    'Eine Zahl ist mindestens das Zehnfache der Schwelle (500, Bezirk 300), keine frühere macht sie glaubhaft, und kein Hinweis nennt sie.',
  warum:
    'Eine Ziffer zu viel macht aus jeder Zahl, die für das Siegel reicht, mindestens das Zehnfache der Schwelle; auch wer Fälle oder Anträge statt Verfahren zählt, kommt leicht so hoch.',
  abhilfe:
    'Prüfen Sie an der Quelle, ob so viele Verfahren gemeint sind; stimmt die Zahl, bestätigen Sie sie im Feld „hinweis“ mit einem Satz, der sie nennt.',
  beispiel: {
    falsch: 'online_verfahren:\n  - anzahl: 1234\n    stand: "2026-05"',
    richtig:
      'online_verfahren:\n  - anzahl: 1234\n    stand: "2026-05"\nhinweis: Zu den 1.234 Verfahren gehören auch die der Eigenbetriebe.',
  },
  *pruefe(kontext) {
    const { daten, heute } = kontext;
    if (daten.art === undefined) return;
    const { schwelle } = ART_INFO[daten.art];
    const hohe = zahlenMitPfad(daten).filter(
      ({ zahl }) => zahl.anzahl >= EINE_ZIFFER * schwelle && !istJahr(zahl, heute),
    );
    if (hohe.length === 0) return;
    // Where two numbers lie far apart, the jump is what is asked about.
    const gefragt = new Set([...spruenge(kontext)].flatMap(({ vorige, zahl }) => [vorige, zahl]));
    const folge = datierte(kontext).map(({ zahl }) => zahl);
    for (const { zahl, pfad } of hohe) {
      const { anzahl } = zahl;
      const vorige = folge[folge.indexOf(zahl) - 1];
      const glaubhaft = vorige !== undefined && anzahl <= SPRUNG * vorige.anzahl;
      if (glaubhaft || gefragt.has(zahl) || nennt(daten.hinweis ?? '', anzahl)) continue;
      yield {
        pfad: [...pfad, 'anzahl'],
        meldung: `${anzahl} ist mindestens das Zehnfache dessen, was das Siegel verlangt (${schwelle}). Sind es wirklich ${anzahl} Verfahren? Oft steht eine Ziffer zu viel da, oder die Quelle zählt etwas anderes, etwa Fälle oder Anträge. Prüfen Sie die Quelle. Stimmt die Zahl, bestätigen Sie sie im Feld „hinweis“ mit einem Satz, der sie nennt.`,
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const GROESSE = [sprung, hoheZahl] as const;
