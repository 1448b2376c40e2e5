/** What the full-text search indexes: one entry for each office, made from the open data. */
import type { Art } from './arten.ts';
import type { AmtExport, OrtExport } from './export.ts';
import { ascii } from './ortsname.ts';

export interface Sucheintrag {
  url: string;
  content: string;
  language: 'de';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** A text in every spelling of its umlauts: Nürnberg, Nuernberg, Nurnberg. */
export function schreibweisen(text: string): string[] {
  const ohnePunkte = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return [...new Set([text, ascii(text), ohnePunkte])];
}

interface Beschriftung {
  art(art: Art): string;
}

/**
 * @param orte for each office, the municipalities it works for come from their `zustaendig`
 * @param adresse where a result leads to
 */
export function sucheintraege(
  aemter: readonly AmtExport[],
  orte: readonly OrtExport[],
  beschriftung: Beschriftung,
  adresse: (amt: AmtExport) => string,
): Sucheintrag[] {
  const gebiet = new Map<string, OrtExport[]>();
  for (const ort of orte)
    for (const amt of new Set(ort.zustaendig.map(({ amt }) => amt))) {
      if (amt === null) continue;
      const liste = gebiet.get(amt);
      if (liste) liste.push(ort);
      else gebiet.set(amt, [ort]);
    }
  return aemter.map((amt) => {
    const bedient = gebiet.get(amt.id) ?? [];
    // A Bezirk serves hundreds of places; listing them all would drown the town halls in results.
    const genannt = amt.art === 'bezirk' ? [] : bedient;
    const woerter = [
      amt.name,
      beschriftung.art(amt.art),
      ...(amt.landkreis ? [amt.landkreis] : []),
      amt.regierungsbezirk,
      ...genannt.map(({ name }) => name),
    ];
    return {
      url: adresse(amt),
      content: [
        ...woerter.flatMap(schreibweisen),
        amt.schluessel,
        ...genannt.flatMap(({ ags, plz }) => [ags, ...plz]),
      ].join(' '),
      language: 'de',
      meta: {
        title: amt.name,
        art: beschriftung.art(amt.art),
        lage: amt.landkreis ?? amt.regierungsbezirk,
        anzahl: String(amt.anzahl),
        mindestens: amt.mindestens ? 'ja' : 'nein',
        stand: amt.stand ?? '',
        status: amt.status,
      },
      filters: { art: [amt.art], bezirk: [amt.regierungsbezirk] },
      // Pagefind sorts numbers; a lower bound counts as nothing exact, so it comes after them.
      sort: { anzahl: String(amt.mindestens ? 0 : amt.anzahl) },
    };
  });
}
