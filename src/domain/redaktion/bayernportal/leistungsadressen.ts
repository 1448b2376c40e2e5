/** Addresses of errands: the page of the service whose exact title an errand names. */
import type { Anliegendaten } from '../../datensatz/anliegen.ts';
import type { Quelltext } from '../../datensatz/quelltext.ts';
import { sauber } from '../../sprache/eingabe.ts';
import { gruppiere } from '../../sprache/listen.ts';
import { mehrzahl } from '../../sprache/mehrzahl.ts';
import type { Leistung } from './leser.ts';

/** What the list of services says of an errand. */
export interface Anliegenfolge {
  datei: string;
  /** German. */
  satz: string;
  /** The file with the address; only where it had none. */
  text?: string;
}

/** The text with the address in a line of its own below the title; nothing else changes. */
function mitAdresse({ text, bereich }: Quelltext, adresse: string): string | undefined {
  const stelle = bereich(['leistung']);
  if (!stelle) return undefined;
  const umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  const danach = text.indexOf('\n', stelle[1] - 1);
  const zeile = `bayernportal: ${adresse}`;
  return danach < 0
    ? `${text}${umbruch}${zeile}${umbruch}`
    : `${text.slice(0, danach + 1)}${zeile}${umbruch}${text.slice(danach + 1)}`;
}

/**
 * What follows for the errands; those whose title is not in the list, or that have the right
 * address, are left out.
 * @param anliegen files that have passed the check
 */
export function anliegenfolgen(
  anliegen: readonly Quelltext[],
  leistungen: readonly Leistung[],
): Anliegenfolge[] {
  const nachTitel = gruppiere(leistungen, ({ name }) => sauber(name));
  return anliegen.flatMap((quelltext): Anliegenfolge[] => {
    const { datei } = quelltext;
    const { leistung, bayernportal } = quelltext.daten as Anliegendaten;
    const gleiche = leistung === undefined ? undefined : nachTitel.get(sauber(leistung));
    if (!gleiche) return [];
    const adressen = [...new Set(gleiche.flatMap(({ url }) => url ?? []))];
    const [adresse] = adressen;
    if (adresse === undefined || adressen.includes(bayernportal ?? '')) return [];
    if (adressen.length > 1)
      return [
        {
          datei,
          satz: `„${leistung}“ heißen ${mehrzahl(adressen.length, 'Seite', 'Seiten')} (${adressen.join(', ')}). Tragen Sie die richtige von Hand ein.`,
        },
      ];
    if (bayernportal !== undefined)
      return [
        {
          datei,
          satz: `Eingetragen ist ${bayernportal}, das BayernPortal nennt für „${leistung}“ ${adresse}. Öffnen Sie beide und ändern Sie die Datei von Hand.`,
        },
      ];
    const text = mitAdresse(quelltext, adresse);
    return [{ datei, satz: adresse, ...(text !== undefined && { text }) }];
  });
}
