/** Whether the addresses of the content still lead somewhere: what to visit, and what it means. */
import type { Anliegen } from '../datensatz/anliegen.ts';
import type { Ausnahme } from '../datensatz/ausnahme.ts';
import { GESAMTZAHLENDATEI, type Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import { AENDERUNGSDATEI, type Registeraenderung } from '../register/fortschreibung.ts';
import {
  adressenVon,
  ZUSTAENDE,
  type Linkergebnis,
  type Linkergebnisse,
  type Zustand,
} from '../verzeichnis/linkstand.ts';

/** Where an address stands. */
export interface Fundort {
  /** Id of a record, else the file in the content folder. */
  id: string;
  /** `website`, `auszeichnung › quelle` … */
  feld: string;
}

/** An address with the place where it stands. */
export type Fundstelle = Fundort & { adresse: string };

/** What beside the records names addresses. */
export interface Nebenbestand {
  anliegen: readonly Anliegen[];
  /** Exceptions to who is responsible, with their id. */
  ausnahmen: readonly (Ausnahme & { id: string })[];
  /** What changed after the day of the register. */
  aenderungen: readonly Registeraenderung[];
  /** How many authorities held the seal, as others published it. */
  gesamtzahlen: readonly Gesamtzahl[];
}

/** The addresses of errands, exceptions, published totals and of what changed after the day of the register. */
export const adressenDaneben = ({
  anliegen,
  ausnahmen,
  aenderungen,
  gesamtzahlen,
}: Nebenbestand): Fundstelle[] => [
  ...anliegen.flatMap(({ id, bayernportal }) =>
    bayernportal === undefined
      ? []
      : [{ id: `anliegen/${id}.yaml`, feld: 'bayernportal', adresse: bayernportal }],
  ),
  ...ausnahmen.map(({ id, quelle }) => ({
    id: `ausnahmen/${id}.yaml`,
    feld: 'quelle',
    adresse: quelle,
  })),
  ...aenderungen.map(({ schluessel, quelle }) => ({
    id: AENDERUNGSDATEI,
    feld: `${schluessel} › quelle`,
    adresse: quelle,
  })),
  ...gesamtzahlen.map(({ anzahl, stand, quelle }) => ({
    id: GESAMTZAHLENDATEI,
    feld: `${anzahl}, Stand ${stand ?? 'unbekannt'} › quelle`,
    adresse: quelle,
  })),
];

/** Each address once, with all places where it stands. */
export function sammleAdressen(
  aemter: readonly { id: string; datensatz: Datensatz }[],
  daneben: readonly Fundstelle[] = [],
): Map<string, Fundort[]> {
  const stellen = [
    ...aemter.flatMap(({ id, datensatz }) =>
      adressenVon(datensatz).map((eine) => ({ id, ...eine })),
    ),
    ...daneben,
  ];
  const nach = Map.groupBy(stellen, ({ adresse }) => adresse);
  return new Map(
    [...nach].map(([adresse, orte]) => [adresse, orte.map(({ id, feld }) => ({ id, feld }))]),
  );
}

/** What a status says of a page. */
export function zustandAus(status: number, verschoben: boolean): Zustand {
  if (status >= 200 && status < 300) return verschoben ? 'verschoben' : 'erreichbar';
  // 401, 403, 429 and the like are about who asks; 404 and 410 are about the page.
  return status === 404 || status === 410 ? 'fehlt' : 'unklar';
}

const istGut = (zustand: Zustand) => zustand === 'erreichbar' || zustand === 'verschoben';

/** So many servers are not all dead at once. */
const HOSTS_IM_ZWEIFEL = 3;

/** True if nobody answered, of several servers: then it is the own network that is down. */
export function istOhneNetz(neue: ReadonlyMap<string, Linkergebnis>): boolean {
  const hosts = new Set([...neue.keys()].map((adresse) => new URL(adresse).host));
  return (
    hosts.size >= HOSTS_IM_ZWEIFEL && [...neue.values()].every(({ status }) => status === undefined)
  );
}

/** The results with the new ones: addresses that nothing names any more are dropped. */
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
