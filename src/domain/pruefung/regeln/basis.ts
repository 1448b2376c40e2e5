/** Rules that compare with what is already published: nothing may get lost on the way. */
import { gleich } from '../../datensatz/bearbeiten.ts';
import type { Zahl, Teildatensatz } from '../../datensatz/schema.ts';
import { paare } from '../../datensatz/verlauf.ts';
import type { Eintrag } from './bestand.ts';
import type { Fund, Kontext } from './regel.ts';

/** The published record that this one continues: of the same id, or one that it says it was. */
function vorher({ basis, quelltext, daten }: Kontext): Teildatensatz | undefined {
  return [quelltext.kennung, ...(daten.frueher ?? [])]
    .map((kennung) => basis?.get(kennung ?? ''))
    .find((eines) => eines !== undefined);
}

export function* umbenanntOhneFrueher(kontext: Kontext): Generator<Fund> {
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
}

export function* frueherEntfernt(kontext: Kontext): Generator<Fund> {
  const { daten, bestand } = kontext;
  for (const alt of vorher(kontext)?.frueher ?? []) {
    if (alt === undefined || bestand.dateien('kennung', alt).length > 0) continue;
    yield {
      pfad: daten.frueher ? ['frueher'] : [],
      ziel: 'schluessel',
      meldung: `Der frühere Name „${alt}“ ist veröffentlicht und darf nicht verschwinden, sonst laufen alte Links ins Leere. Tragen Sie ihn in „frueher“ wieder ein.`,
      vorschlag: alt,
    };
  }
}

export function* zahlEntfernt(kontext: Kontext): Generator<Fund> {
  const { daten } = kontext;
  const jetzt = daten.online_verfahren;
  // A faulty entry has its own message and is not gone.
  if (!jetzt || jetzt.includes(undefined)) return;
  const damals = (vorher(kontext)?.online_verfahren ?? []).filter((zahl) => zahl !== undefined);
  const gebliebene = paare(damals, jetzt as Zahl[], gleich);
  for (const zahl of damals) {
    if (gebliebene.has(zahl)) continue;
    yield {
      pfad: ['online_verfahren'],
      ziel: 'schluessel',
      meldung: `Die Zahl ${zahl.anzahl}${zahl.stand ? ` (Stand ${zahl.stand})` : ' (ohne Stand)'} ist veröffentlicht und fehlt jetzt. Frühere Zahlen bleiben als Verlauf stehen; war sie falsch, begründen Sie es im Pull Request.`,
    };
  }
}

export function* entzugZurueckgenommen(kontext: Kontext): Generator<Fund> {
  const damals = vorher(kontext)?.entzug;
  if (!damals || kontext.daten.entzug) return;
  yield {
    pfad: [],
    ziel: 'schluessel',
    meldung: `Der Entzug (seit ${damals.seit}) ist veröffentlicht und fehlt jetzt. Gilt das Siegel wieder, tragen Sie die neue Auszeichnung mit Datum und Quelle ein.`,
  };
}

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
