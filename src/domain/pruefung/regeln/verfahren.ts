/** Rules on `verfahren/<id>.json`: which procedures an office offers online. */
import { frueheste, istStand } from '../../datensatz/stand.ts';
import type { Verfahrensdatei } from '../../datensatz/verfahren.ts';
import type { Fund, Regel } from './regel.ts';

const verfahrensdatei = {
  id: 'verfahrensdatei',
  schwere: 'fehler',
  findet: 'Eine Liste von Online-Verfahren passt nicht zu ihrem Datensatz oder zum Kalender.',
  warum: 'Die Verfahren stünden sonst bei einem anderen Amt oder gar nicht im Verzeichnis.',
  abhilfe:
    'Lassen Sie die Datei mit „npm run bayernportal -- --write“ neu schreiben, oder holen Sie sie aus dem Repository zurück.',
  beispiel: {
    falsch: '"schluessel": "09188", "stand": "2026-05-04"',
    richtig: '"schluessel": "09187", "stand": "2026-05-04"',
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const VERFAHREN = [verfahrensdatei] as const;

/** What looking at a list of procedures finds. */
export interface Verfahrensfund extends Fund {
  regel: (typeof VERFAHREN)[number]['id'];
}

/** What the lists are compared with. */
export interface Verfahrensumfeld {
  /** Keys of all records by id, also of those with errors; undefined where one has no key. */
  schluessel: ReadonlyMap<string, string | undefined>;
  /** From former ids to those of today. */
  frueher: ReadonlyMap<string, string>;
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
}

type Mangel = readonly [pfad: Fund['pfad'], meldung: string];

/** What to do with a list whose record is not there. */
function ohneDatensatz(
  kennung: string,
  { schluessel }: Partial<Verfahrensdatei>,
  { schluessel: vorhandene, frueher }: Verfahrensumfeld,
): string {
  const neu =
    frueher.get(kennung) ?? [...vorhandene].find(([, eigener]) => eigener === schluessel)?.[0];
  return neu
    ? `Der Datensatz heißt „${neu}“. Benennen Sie diese Datei um in „verfahren/${neu}.json“; gibt es die schon, löschen Sie diese hier.`
    : `Einen Datensatz „${kennung}“ gibt es nicht. Legen Sie ihn an („npm run new“), oder löschen Sie diese Datei.`;
}

function* maengel(
  kennung: string,
  { schluessel, stand, verfahren }: Verfahrensdatei,
  { schluessel: vorhandene, heute }: Verfahrensumfeld,
): Generator<Mangel> {
  const eigener = vorhandene.get(kennung);
  if (eigener !== undefined && eigener !== schluessel)
    yield [
      ['schluessel'],
      `Der Schlüssel „${schluessel}“ ist nicht der des Datensatzes „${kennung}“ (${eigener}). Prüfen Sie, ob die Liste von einer anderen Behörde ist.`,
    ];
  if (!istStand(stand))
    yield [['stand'], `Das Datum „${stand}“ gibt es im Kalender nicht, oder es ist zu alt.`];
  else if (frueheste(stand) > heute)
    yield [
      ['stand'],
      `Der Stand „${stand}“ liegt in der Zukunft (heute ist ${heute}). Prüfen Sie die Uhr des Rechners, der die Datei geschrieben hat.`,
    ];
  const gesehen = new Map<string, number>();
  for (const [i, { id, name }] of verfahren.entries()) {
    const erstes = gesehen.get(id);
    if (erstes === undefined) gesehen.set(id, i);
    else
      yield [
        ['verfahren', i, 'id'],
        `Das Verfahren „${id}“ (${name}) steht zweimal da, zuerst als ${erstes + 1}. Eintrag: Es würde doppelt gezählt.`,
      ];
  }
}

/**
 * What is wrong with a list whose form is sound.
 * @param kennung its file name without ending: the id of its record
 */
export function* pruefeVerfahrensliste(
  kennung: string,
  datei: Verfahrensdatei,
  umfeld: Verfahrensumfeld,
): Generator<Verfahrensfund> {
  const { id: regel, abhilfe } = verfahrensdatei;
  if (!umfeld.schluessel.has(kennung)) {
    yield { regel, pfad: [], meldung: ohneDatensatz(kennung, datei, umfeld) };
    return;
  }
  for (const [pfad, meldung] of maengel(kennung, datei, umfeld))
    yield { regel, pfad, meldung: `${meldung} ${abhilfe}` };
}
