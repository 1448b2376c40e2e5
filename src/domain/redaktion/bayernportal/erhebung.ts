/** Asks BayernPortal for what the records lack: the calls of a run in their order, and what they said. */
import { ART_INFO } from '../../register/arten.ts';
import type { Behoerde, Register } from '../../register/register.ts';
import { mehrzahl } from '../../sprache/mehrzahl.ts';
import { Formfehler, inhaltVon, type Holer } from './antwort.ts';
import { leistungenAus, verfahrenAus, type Dienststelle, type Leistung } from './leser.ts';
import { liesDienststellen } from './seiten.ts';
import { zaehle, type Angebot } from './zaehlung.ts';
import { ordneZu, type Zuordnungen } from './zuordnung.ts';

/** What an office offers, or why nobody can say (German). */
export type Auskunft = Angebot | { mangel: string };

/** Everything a run has learnt. */
export interface Erhebung {
  dienststellen: number;
  zuordnungen: Zuordnungen;
  leistungen: readonly Leistung[];
  /** By key of the authority. */
  auskuenfte: ReadonlyMap<string, Auskunft>;
}

export interface Erhebungswunsch {
  register: Register;
  /** True for an authority whose procedures are asked for. */
  gefragt(behoerde: Behoerde): boolean;
  /** Ask for municipalities with their key, so that the answer is for that place. */
  mitOrt: boolean;
  /** Called before each office. */
  gemeldet?(fertig: number, alle: number): void;
}

/** Path and parameters of the question for the procedures of an office. */
export function verfahrensfrage(
  { schluessel }: Dienststelle,
  weitere: Readonly<Record<string, string>> = {},
): [pfad: string, parameter: Record<string, string>] {
  return [
    `dienststellen/${encodeURIComponent(schluessel)}/onlineverfahren`,
    { gruppiertNachLeistungen: 'true', ...weitere },
  ];
}

/** The parameter that makes an answer one for a place; only municipalities are one. */
export const ortsangabe = ({ art, schluessel }: Behoerde): Record<string, string> =>
  ART_INFO[art].ebene === 'gemeinde' ? { gemeindekennziffer: schluessel } : {};

async function auskunftVon(
  hole: Holer,
  dienststelle: Dienststelle,
  parameter: Record<string, string>,
): Promise<Auskunft> {
  const antwort = await hole(...verfahrensfrage(dienststelle, parameter));
  if (antwort.status >= 400)
    return { mangel: `Das BayernPortal gibt ihre Online-Verfahren nicht her (${antwort.status}).` };
  const angebot = zaehle(verfahrenAus(antwort.daten));
  if (angebot.ohneNummer > 0)
    return {
      mangel: `Bei ${angebot.ohneNummer} Einträgen fehlt die Nummer des Verfahrens; ohne sie ist nicht zu zählen, was mehrfach genannt ist.`,
    };
  return angebot;
}

/** Nobody of whom to ask (German). */
const niemand = (gesehene: number): string => {
  const sieht =
    gesehene === 0
      ? 'keine einzige Dienststelle'
      : `${mehrzahl(gesehene, 'Dienststelle', 'Dienststellen')}, aber keine ist eindeutig eine Behörde mit Datensatz`;
  return `Das Konto sieht ${sieht}. Nichts geschrieben. Was gefunden wurde, zeigt „npm run bayernportal -- --probe“.`;
};

/**
 * Reads Dienststellen and services, then the procedures of the offices that are asked for.
 * @throws Formfehler (German) on an answer of unknown shape, or if no office is among them
 */
export async function erhebe(hole: Holer, wunsch: Erhebungswunsch): Promise<Erhebung> {
  const { register, gefragt, mitOrt, gemeldet } = wunsch;
  const dienststellen = await liesDienststellen(hole);
  const zuordnungen = ordneZu(register, dienststellen);
  const zuFragen = zuordnungen.zugeordnete.filter(({ behoerde }) => gefragt(behoerde));
  if (zuFragen.length === 0) throw new Formfehler(niemand(dienststellen.length));
  const leistungen = leistungenAus(inhaltVon(await hole('leistungen'), 'die Leistungen'));
  const auskuenfte = new Map<string, Auskunft>();
  for (const { dienststelle, behoerde } of zuFragen) {
    gemeldet?.(auskuenfte.size + 1, zuFragen.length);
    const parameter = mitOrt ? ortsangabe(behoerde) : {};
    auskuenfte.set(behoerde.schluessel, await auskunftVon(hole, dienststelle, parameter));
  }
  return { dienststellen: dienststellen.length, zuordnungen, leistungen, auskuenfte };
}
