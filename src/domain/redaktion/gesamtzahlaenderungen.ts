/** What a pull request changes in the published totals, in words. */
import { GESAMTZAHLENDATEI, type Genauigkeit, type Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import type { Meldung } from '../pruefung/meldung.ts';
import { ohneUmbruch } from './zeilenvergleich.ts';

const VORWORT: Record<Genauigkeit, string> = { genau: '', rund: 'rund ', mehr_als: 'über ' };

/** A total with the day for which it is said. */
const benannt = ({ anzahl, genauigkeit, stand }: Gesamtzahl): string =>
  `${VORWORT[genauigkeit]}${anzahl} (${stand === undefined ? 'ohne Stand' : `Stand ${stand}`})`;

/** A total with everything that it says; the order in which it is written makes no difference. */
const ganz = (zahl: Gesamtzahl): string => JSON.stringify(Object.entries(zahl).sort());

const wert = (eines: unknown): string => (eines === undefined ? 'nichts' : `„${String(eines)}“`);

/** What else differs beside number, exactness and Stand. */
const WEITERE = ['ministerium', 'teil', 'quelle', 'hinweis', 'widerspruch'] as const;

function wechsel(alt: Gesamtzahl, neu: Gesamtzahl): string {
  const weitere = WEITERE.filter((feld) => alt[feld] !== neu[feld]).map(
    (feld) => `${feld} ${wert(alt[feld])} → ${wert(neu[feld])}`,
  );
  const kopf = benannt(alt) === benannt(neu) ? benannt(neu) : `${benannt(alt)} → ${benannt(neu)}`;
  return `geändert: ${[kopf, ...weitere].join('; ')}`;
}

/** Ways in which one entry may be what another has become, the surest first. */
const GLEICH: readonly ((a: Gesamtzahl, b: Gesamtzahl) => boolean)[] = [
  (a, b) => ganz(a) === ganz(b),
  (a, b) => a.quelle === b.quelle && a.stand === b.stand,
  (a, b) => a.quelle === b.quelle,
  (a, b) => a.stand !== undefined && a.stand === b.stand && a.anzahl === b.anzahl,
];

/** What is new, other than before, or gone: one sentence for each entry (German). */
export function gesamtzahlsaetze(
  vorher: readonly Gesamtzahl[],
  jetzt: readonly Gesamtzahl[],
): string[] {
  const herkunft = new Map<Gesamtzahl, Gesamtzahl>();
  const alte = new Set(vorher);
  for (const gleich of GLEICH)
    for (const neu of jetzt) {
      if (herkunft.has(neu)) continue;
      const alt = [...alte].find((eine) => gleich(eine, neu));
      if (alt === undefined) continue;
      herkunft.set(neu, alt);
      alte.delete(alt);
    }
  return [
    ...jetzt.flatMap((neu) => {
      const alt = herkunft.get(neu);
      if (alt === undefined) return [`neu: ${benannt(neu)}, Quelle ${neu.quelle}`];
      return ganz(alt) === ganz(neu) ? [] : [wechsel(alt, neu)];
    }),
    ...[...alte].map((alt) => `gelöscht: ${benannt(alt)}, Quelle ${alt.quelle}`),
  ];
}

/** The file of a state: its text, what it says if it has no errors, and what the check says of it. */
export interface Totalstand {
  text: string;
  meldungen: readonly Meldung[];
  gesamtzahlen: readonly Gesamtzahl[];
}

/** What becomes of the file, with the messages on it if it was touched; undefined is no file. */
export function gesamtzahlaenderungen(
  vorher: Totalstand | undefined,
  jetzt: Totalstand | undefined,
): { saetze: string[]; meldungen: readonly Meldung[] } {
  if (vorher && jetzt && ohneUmbruch(vorher.text) === ohneUmbruch(jetzt.text))
    return { saetze: [], meldungen: [] };
  const meldungen = jetzt?.meldungen ?? [];
  const saetze = meldungen.some(({ schwere }) => schwere === 'fehler')
    ? [`${GESAMTZAHLENDATEI} hat Fehler, siehe unten`]
    : gesamtzahlsaetze(vorher?.gesamtzahlen ?? [], jetzt?.gesamtzahlen ?? []);
  return { saetze, meldungen };
}
