/** What was typed into the editors' form, kept in this browser so that it survives a reload. */
import type { Eingaben } from '../domain/eingabemaske.ts';

const ABLAGE = 'digitales-amt:entwuerfe';

interface Ablage {
  /** Key of the authority that was chosen last. */
  letzter?: string;
  /** By key: what differs from the record. */
  eingaben: Record<string, Eingaben>;
}

/** Private windows may refuse storage; then the form works without memory. */
function oeffne(): Ablage {
  try {
    const roh = localStorage.getItem(ABLAGE);
    return roh === null ? { eingaben: {} } : (JSON.parse(roh) as Ablage);
  } catch {
    return { eingaben: {} };
  }
}

function sichere(ablage: Ablage): void {
  try {
    localStorage.setItem(ABLAGE, JSON.stringify(ablage));
  } catch {
    // Full or refused: nothing to be done, and nothing is lost that is on the screen.
  }
}

export const entwuerfe = {
  letzter: (): string | undefined => oeffne().letzter,
  lies: (schluessel: string): Eingaben => oeffne().eingaben[schluessel] ?? {},
  merke(schluessel: string): void {
    sichere({ ...oeffne(), letzter: schluessel });
  },
  /** Keeps only what differs from the record, so that its later changes are not undone. */
  schreibe(schluessel: string, eingaben: Eingaben, anfang: Eingaben): void {
    const felder = new Set([...Object.keys(eingaben), ...Object.keys(anfang)]) as Set<
      keyof Eingaben
    >;
    const anders = [...felder].filter((feld) => eingaben[feld] !== anfang[feld]);
    const ablage = oeffne();
    ablage.eingaben[schluessel] = Object.fromEntries(
      anders.map((feld) => [feld, eingaben[feld] ?? '']),
    );
    sichere(ablage);
  },
  verwerfe(schluessel: string): void {
    const ablage = oeffne();
    Reflect.deleteProperty(ablage.eingaben, schluessel);
    sichere(ablage);
  },
};
