/** Whether the addresses in the records still lead somewhere: what to check, and what it means. */
import type { Datensatz } from '../datensatz/schema.ts';

/** What came of the last visit to an address. */
export interface Linkergebnis {
  /** Day of the visit, `YYYY-MM-DD`. */
  geprueft: string;
  zustand: Zustand;
  /** Status of HTTP, where there was an answer. */
  status?: number;
  /** Where the address leads now, if it leads elsewhere. */
  ziel?: string;
  /** Why there was no answer (German). */
  grund?: string;
  /** Day since which it has not been reached. */
  seit?: string;
}

/**
 * `erreichbar`: it answers. `verschoben`: it answers elsewhere. `fehlt`: the page is gone.
 * `unklar`: no answer, or one that says nothing of the page (locked to robots, overloaded).
 */
export const ZUSTAENDE = ['erreichbar', 'verschoben', 'fehlt', 'unklar'] as const;
export type Zustand = (typeof ZUSTAENDE)[number];

/** All results by address, as they stand in `content/links.json`. */
export type Linkergebnisse = Record<string, Linkergebnis>;

/** Where an address stands in a record. */
export interface Fundort {
  id: string;
  /** `website`, `auszeichnung › quelle` … */
  feld: string;
}

/** All addresses of a record with the field in which they stand. */
export function adressenVon(datensatz: Datensatz): { adresse: string; feld: string }[] {
  const { website, bayernportal, auszeichnung, entzug, online_verfahren } = datensatz;
  return [
    { adresse: website, feld: 'website' },
    { adresse: bayernportal, feld: 'bayernportal' },
    { adresse: auszeichnung.quelle, feld: 'auszeichnung › quelle' },
    { adresse: entzug?.quelle, feld: 'entzug › quelle' },
    ...online_verfahren.map(({ quelle, stand }) => ({
      adresse: quelle,
      feld: `Zahl ${stand ?? 'ohne Stand'} › quelle`,
    })),
  ].flatMap(({ adresse, feld }) => (adresse === undefined ? [] : [{ adresse, feld }]));
}

/** Each address once, with all places where it stands. */
export function sammleAdressen(
  aemter: readonly { id: string; datensatz: Datensatz }[],
): Map<string, Fundort[]> {
  const orte = new Map<string, Fundort[]>();
  for (const { id, datensatz } of aemter)
    for (const { adresse, feld } of adressenVon(datensatz)) {
      const bekannte = orte.get(adresse);
      if (bekannte) bekannte.push({ id, feld });
      else orte.set(adresse, [{ id, feld }]);
    }
  return orte;
}

/** What a status says of a page. */
export function zustandAus(status: number, verschoben: boolean): Zustand {
  if (status >= 200 && status < 300) return verschoben ? 'verschoben' : 'erreichbar';
  // 401, 403, 429 and the like are about who asks; 404 and 410 are about the page.
  return status === 404 || status === 410 ? 'fehlt' : 'unklar';
}

const istGut = (zustand: Zustand) => zustand === 'erreichbar' || zustand === 'verschoben';

/** The results with the new ones: addresses that no record names any more are dropped. */
export function aktualisiere(
  alte: Linkergebnisse,
  neue: ReadonlyMap<string, Linkergebnis>,
  adressen: Iterable<string>,
): Linkergebnisse {
  const paare = [...adressen].sort().flatMap((adresse): [string, Linkergebnis][] => {
    const [alt, neu] = [alte[adresse], neue.get(adresse)];
    if (!neu) return alt ? [[adresse, alt]] : [];
    const seit = istGut(neu.zustand) ? undefined : (alt?.seit ?? neu.geprueft);
    return [[adresse, { ...neu, ...(seit && { seit }) }]];
  });
  return Object.fromEntries(paare);
}

/** True if the page behind an address is gone; one that only answers unclearly may still be there. */
export const istTot = (ergebnis: Linkergebnis | undefined): boolean =>
  ergebnis?.zustand === 'fehlt';

/** What an office page says of its links: the day by which all were visited, and how many fail. */
export interface Linkstand {
  geprueft: string;
  gestoert: number;
}

/** The state of a record's links, or undefined while one of them has not been visited. */
export function linkstand(datensatz: Datensatz, ergebnisse: Linkergebnisse): Linkstand | undefined {
  const adressen = [...new Set(adressenVon(datensatz).map(({ adresse }) => adresse))];
  const eigene = adressen.map((adresse) => ergebnisse[adresse]);
  if (!eigene.every((eines) => eines !== undefined)) return undefined;
  return {
    geprueft: eigene.map(({ geprueft }) => geprueft).sort()[0]!,
    gestoert: eigene.filter(istTot).length,
  };
}

const WORTE: Record<Zustand, string> = {
  fehlt: 'verschwunden',
  unklar: 'ohne klare Antwort',
  verschoben: 'umgezogen',
  erreichbar: 'erreichbar',
};

const RAT: Record<Exclude<Zustand, 'erreichbar'>, string> = {
  fehlt: 'Suchen Sie die neue Adresse oder eine andere Quelle, etwa im Internet Archive.',
  unklar:
    'Öffnen Sie die Seite selbst: Oft sperrt der Server nur Programme aus oder war überlastet.',
  verschoben:
    'Steht dort noch dasselbe, und sieht die neue Adresse dauerhaft aus, tragen Sie sie ein. Führt sie nur zur Startseite, ist die Seite verschwunden.',
};

/** Addresses in code spans: nothing in them is read as Markdown, and nobody is sent anywhere. */
const alsCode = (text: string) => `\`${text.replaceAll('`', '%60').replace(/\s+/g, ' ')}\``;

/** The report of a run, for people. */
export function linkbericht(
  ergebnisse: Linkergebnisse,
  orte: ReadonlyMap<string, readonly Fundort[]>,
  heute: string,
): string {
  const alle = Object.entries(ergebnisse);
  const zahl = (zustand: Zustand) => alle.filter(([, e]) => e.zustand === zustand).length;
  const abschnitte = (['fehlt', 'unklar', 'verschoben'] as const).flatMap((zustand) => {
    const eigene = alle.filter(([, ergebnis]) => ergebnis.zustand === zustand);
    if (eigene.length === 0) return [];
    const zeilen = eigene.map(([adresse, { status, grund, ziel, seit }]) => {
      const wo = (orte.get(adresse) ?? []).map(({ id, feld }) => `${alsCode(id)} (${feld})`);
      const warum = [
        ...(status === undefined ? [] : [`Status ${status}`]),
        ...(grund ? [grund] : []),
        ...(ziel ? [`jetzt ${alsCode(ziel)}`] : []),
        ...(seit && seit !== heute ? [`seit ${seit}`] : []),
      ];
      return `- ${alsCode(adresse)}: ${warum.join(', ')}. In ${wo.join(', ')}`;
    });
    return [
      `## ${WORTE[zustand][0]!.toUpperCase()}${WORTE[zustand].slice(1)} (${eigene.length})`,
      RAT[zustand],
      zeilen.join('\n'),
    ];
  });
  return (
    [
      '# Linkprüfung',
      `Stand ${heute}: ${alle.length} Adressen, davon ${ZUSTAENDE.map((zustand) => `${zahl(zustand)} ${WORTE[zustand]}`).join(', ')}.`,
      ...abschnitte,
    ].join('\n\n') + '\n'
  );
}
