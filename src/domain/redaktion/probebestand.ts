/**
 * An invented stock of records for measurements: authorities of the register with invented numbers,
 * one for every month since the first seals. Every record says so of itself; none is ever published.
 */
import type { Datensatz } from '../datensatz/schema.ts';
import { alsYaml } from '../datensatz/schreiben.ts';
import { ART_INFO } from '../register/arten.ts';
import { amtKennungen } from '../register/kennung.ts';
import {
  behoerdenname,
  nachSchluessel,
  type Behoerde,
  type Register,
} from '../register/register.ts';

/** The month of the first seals. Source: press release of the ministry of 2021-07-28. */
const BEGINN = { jahr: 2021, monat: 7 };

/** Months without gaps, `YYYY-MM`. @param bis the last one */
function monate(bis: string): string[] {
  const [jahr, monat] = bis.split('-').map(Number) as [number, number];
  const anzahl = (jahr - BEGINN.jahr) * 12 + monat - BEGINN.monat + 1;
  return Array.from({ length: Math.max(0, anzahl) }, (_, i) => {
    const nummer = BEGINN.monat - 1 + i;
    return `${BEGINN.jahr + Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
  });
}

/** A number below `grenze` that follows from a text alone, so that every run invents the same. */
function streuung(text: string, grenze: number): number {
  let summe = 2166136261;
  for (const zeichen of text) summe = Math.imul(summe ^ zeichen.codePointAt(0)!, 16777619) >>> 0;
  return summe % grenze;
}

function erfundener(behoerde: Behoerde, id: string, tage: readonly string[]): Datensatz {
  const { art, schluessel } = behoerde;
  const adresse = `https://${id}.example.org`;
  const { schwelle } = ART_INFO[art];
  const zuwachs = 1 + streuung(`${schluessel} Zuwachs`, 4);
  // Some begin below the threshold and reach it within two years.
  const anfang = schwelle - streuung(schluessel, 24) * zuwachs;
  const zahlen = tage.map((stand, i) => ({
    anzahl: Math.max(0, anfang) + i * zuwachs,
    stand,
    quelle: `${adresse}/${stand}`,
  }));
  const erste = zahlen.find(({ anzahl }) => anzahl >= schwelle) ?? zahlen.at(-1)!;
  return {
    name: behoerdenname(behoerde),
    art,
    schluessel,
    auszeichnung: { seit: erste.stand, quelle: erste.quelle },
    online_verfahren: zahlen,
    website: adresse,
    hinweis: 'Erfunden für eine Messung.',
  };
}

/**
 * Files of so many records, by path in the content folder; the authorities lie all over Bavaria and
 * over all kinds.
 * @param anzahl at most all authorities of the register
 * @param bis month of the newest number, `YYYY-MM`
 */
export function probebestand(
  register: Register,
  anzahl: number,
  bis: string,
): ReadonlyMap<string, string> {
  const kennungen = amtKennungen(register);
  const alle = register.behoerden.toSorted(nachSchluessel);
  const tage = monate(bis);
  return new Map(
    Array.from({ length: Math.min(anzahl, alle.length) }, (_, i) => {
      const behoerde = alle[Math.floor((i * alle.length) / Math.min(anzahl, alle.length))]!;
      const id = kennungen.get(behoerde.schluessel)!;
      return [`aemter/${id}.yaml`, alsYaml(erfundener(behoerde, id, tage))];
    }),
  );
}
