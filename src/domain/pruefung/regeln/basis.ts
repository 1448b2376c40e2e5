/** Rules that compare with what is already published: nothing may get lost on the way. */
import { gleich } from '../../datensatz/bearbeiten.ts';
import type { Zahl, Teildatensatz } from '../../datensatz/schema.ts';
import { paare } from '../../datensatz/verlauf.ts';
import type { Eintrag } from './bestand.ts';
import type { Kontext, Regel } from './regel.ts';

/** The published record that this one continues: of the same id, or one that it says it was. */
export function vorherigerStand({ basis, quelltext, daten }: Kontext): Teildatensatz | undefined {
  return [quelltext.kennung, ...(daten.frueher ?? [])]
    .map((kennung) => basis?.get(kennung ?? ''))
    .find((eines) => eines !== undefined);
}

const umbenanntOhneFrueher = {
  id: 'umbenannt-ohne-frueher',
  schwere: 'fehler',
  findet: 'Eine Datei wurde umbenannt, ohne den alten Namen in „frueher“ zu behalten.',
  warum: 'Die alte Adresse ist veröffentlicht, verlinkt und zitiert.',
  abhilfe: 'Ergänzen Sie den alten Dateinamen in „frueher“.',
  beispiel: {
    falsch: '# vorher: landratsamt-rosenheim-alt.yaml\nname: Landratsamt Rosenheim',
    richtig:
      '# vorher: landratsamt-rosenheim-alt.yaml\nname: Landratsamt Rosenheim\nfrueher: [landratsamt-rosenheim-alt]',
  },
  *pruefe(kontext) {
    const { basis, quelltext, daten, bestand } = kontext;
    if (!basis || daten.schluessel === undefined || basis.has(quelltext.kennung)) return;
    for (const [alt, damals] of basis) {
      if (damals.schluessel !== daten.schluessel || bestand.dateien('kennung', alt).length > 0)
        continue;
      yield {
        pfad: [],
        ziel: 'schluessel',
        meldung: `Diese Datei hieß bisher „${alt}.yaml“. Damit die alte Adresse weiterleitet, ergänzen Sie „frueher: [${alt}]“.`,
        vorschlag: `frueher: [${alt}]`,
      };
    }
  },
} as const satisfies Regel;

const verschwunden = {
  id: 'verschwunden',
  schwere: 'fehler',
  findet: 'Ein veröffentlichter Datensatz fehlt.',
  warum: 'Gelöscht wird nie: Auch ein entzogenes Siegel bleibt nachlesbar.',
  abhilfe: 'Stellen Sie die Datei wieder her und ergänzen Sie „entzug“.',
  beispiel: {
    falsch: '# landratsamt-rosenheim.yaml ist gelöscht',
    richtig:
      'entzug:\n  seit: "2026-03-01"\n  grund: Die Behörde wurde aufgelöst.\n  quelle: https://www.stmd.bayern.de/entzug',
  },
} as const satisfies Regel;

/** Ids that are published but lead nowhere any more; they have no file that could be checked. */
export function verschwundene(
  basis: ReadonlyMap<string, Teildatensatz>,
  eintraege: readonly Eintrag[],
): { kennung: string; meldung: string }[] {
  const kennungen = new Set(
    eintraege.flatMap(({ kennung, daten }) => [kennung, ...(daten.frueher ?? [])]),
  );
  const schluessel = new Set(eintraege.map(({ daten }) => daten.schluessel));
  return [...basis]
    .filter(([id, { schluessel: eigener }]) => !kennungen.has(id) && !schluessel.has(eigener))
    .map(([kennung, { name }]) => ({
      kennung,
      meldung: `Der Datensatz „${name ?? kennung}“ ist veröffentlicht und fehlt jetzt. Gelöscht wird nie: Stellen Sie die Datei wieder her und ergänzen Sie „entzug“, wenn das Siegel nicht mehr gilt.`,
    }));
}

const frueherEntfernt = {
  id: 'frueher-entfernt',
  schwere: 'fehler',
  findet: 'Ein früherer Name ist aus „frueher“ verschwunden.',
  warum: 'Alte Links liefen sonst ins Leere.',
  abhilfe: 'Tragen Sie ihn wieder ein.',
  beispiel: {
    falsch: '# vorher: frueher: [landratsamt-rosenheim-alt]\nname: Landratsamt Rosenheim',
    richtig: 'name: Landratsamt Rosenheim\nfrueher: [landratsamt-rosenheim-alt]',
  },
  *pruefe(kontext) {
    const { daten, bestand } = kontext;
    for (const alt of vorherigerStand(kontext)?.frueher ?? []) {
      if (alt === undefined || bestand.dateien('kennung', alt).length > 0) continue;
      yield {
        pfad: daten.frueher ? ['frueher'] : [],
        ziel: 'schluessel',
        meldung: `Der frühere Name „${alt}“ ist veröffentlicht und darf nicht verschwinden, sonst laufen alte Links ins Leere. Tragen Sie ihn in „frueher“ wieder ein.`,
        vorschlag: alt,
      };
    }
  },
} as const satisfies Regel;

const zahlEntfernt = {
  id: 'zahl-entfernt',
  schwere: 'warnung',
  findet: 'Eine veröffentlichte Zahl fehlt.',
  warum: 'Frühere Zahlen bleiben als Verlauf stehen, damit sie zitierbar sind.',
  abhilfe: 'Stellen Sie den Eintrag wieder her; war er falsch, begründen Sie es im Pull Request.',
  beispiel: {
    falsch:
      '# die Zahl von 2021 ist gelöscht\nonline_verfahren:\n  - anzahl: 72\n    stand: "2026-05"',
    richtig:
      'online_verfahren:\n  - anzahl: 65\n    stand: "2021-11-12"\n  - anzahl: 72\n    stand: "2026-05"',
  },
  *pruefe(kontext) {
    const { daten } = kontext;
    const jetzt = daten.online_verfahren;
    // A faulty entry has its own message and is not gone.
    if (!jetzt || jetzt.includes(undefined)) return;
    const damals = (vorherigerStand(kontext)?.online_verfahren ?? []).filter(
      (zahl) => zahl !== undefined,
    );
    const gebliebene = paare(damals, jetzt as Zahl[], gleich);
    for (const zahl of damals) {
      if (gebliebene.has(zahl)) continue;
      yield {
        pfad: ['online_verfahren'],
        ziel: 'schluessel',
        meldung: `Die Zahl ${zahl.anzahl}${zahl.stand ? ` (Stand ${zahl.stand})` : ' (ohne Stand)'} ist veröffentlicht und fehlt jetzt. Frühere Zahlen bleiben als Verlauf stehen; war sie falsch, begründen Sie es im Pull Request.`,
      };
    }
  },
} as const satisfies Regel;

const entzugZurueckgenommen = {
  id: 'entzug-zurueckgenommen',
  schwere: 'warnung',
  findet: 'Ein veröffentlichter Entzug fehlt.',
  warum: 'Wer das Siegel neu bekommt, hat eine neue Auszeichnung mit neuem Datum.',
  abhilfe: 'Tragen Sie die neue Auszeichnung mit Datum und Quelle ein.',
  beispiel: {
    falsch: '# „entzug“ ist gelöscht\nauszeichnung:\n  seit: "2021-11-12"',
    richtig: '# „entzug“ ist gelöscht, die Auszeichnung neu\nauszeichnung:\n  seit: "2026-04-01"',
  },
  *pruefe(kontext) {
    const damals = vorherigerStand(kontext)?.entzug;
    if (!damals || kontext.daten.entzug) return;
    yield {
      pfad: [],
      ziel: 'schluessel',
      meldung: `Der Entzug (seit ${damals.seit}) ist veröffentlicht und fehlt jetzt. Gilt das Siegel wieder, tragen Sie die neue Auszeichnung mit Datum und Quelle ein.`,
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const BASIS = [
  umbenanntOhneFrueher,
  verschwunden,
  frueherEntfernt,
  zahlEntfernt,
  entzugZurueckgenommen,
] as const;
