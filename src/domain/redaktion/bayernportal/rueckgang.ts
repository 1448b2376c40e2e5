/** Whether new numbers can be right: so many procedures do not vanish in a month. */

/** A number as it was, and as it is now. */
export interface Zahlenpaar {
  name: string;
  alt: number;
  neu: number;
}

/** More than this share of a number, or of all, gone at once is a fault rather than a fact. */
const ANTEIL = 1 / 5;

/** True if a number fell by more than a fifth. */
export const istEinbruch = ({ alt, neu }: Pick<Zahlenpaar, 'alt' | 'neu'>): boolean =>
  neu < alt * (1 - ANTEIL);

const summe = (zahlen: readonly number[]) => zahlen.reduce((bisher, zahl) => bisher + zahl, 0);

/**
 * Why the new numbers are not believed (German): all together, or those of more than a fifth of the
 * authorities, fell by more than a fifth. Undefined if they are.
 */
export function rueckgang(paare: readonly Zahlenpaar[]): string | undefined {
  const alt = summe(paare.map((paar) => paar.alt));
  const neu = summe(paare.map((paar) => paar.neu));
  const eingebrochene = paare.filter(istEinbruch);
  const insgesamt = istEinbruch({ alt, neu });
  if (!insgesamt && eingebrochene.length <= paare.length * ANTEIL) return undefined;
  const beispiele = eingebrochene
    .slice(0, 5)
    .map((paar) => `${paar.name} ${paar.alt} → ${paar.neu}`)
    .join(', ');
  return `Die Zahlen sind um mehr als ein Fünftel gefallen: zusammen ${alt} → ${neu}, ${eingebrochene.length} von ${paare.length} Behörden (${beispiele}). So viele Verfahren verschwinden selten auf einmal; meist fehlt ein Teil der Antwort oder dem Konto ein Recht. Nichts geschrieben. Holen Sie alle Antworten neu (--frisch). Bleibt es dabei, so vergleichen Sie einige Zahlen mit der Seite der Behörde im BayernPortal; stimmen sie, wiederholen Sie den Befehl mit --trotz-rueckgang.`;
}
