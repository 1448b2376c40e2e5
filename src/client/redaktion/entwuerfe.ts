/** What was typed into the editors' form, kept in this browser so that it survives a reload. */
import type { Eingaben } from '../../domain/redaktion/eingabemaske.ts';
import type { Feldname } from '../../domain/redaktion/maskenfelder.ts';

const ABLAGE = 'digitales-amt:entwuerfe';

interface Ablage {
  /** Key of the authority that was chosen last. */
  letzter?: string;
  /** By key: the fields that were typed into; an empty text is a field that was emptied. */
  eingaben: Record<string, Eingaben>;
}

const istObjekt = (wert: unknown): wert is Record<string, unknown> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** Private windows refuse storage, and anything may stand in it; then the form has no memory. */
function oeffne(): Ablage {
  try {
    const roh: unknown = JSON.parse(localStorage.getItem(ABLAGE) ?? '');
    if (istObjekt(roh) && istObjekt(roh.eingaben) && Object.values(roh.eingaben).every(istObjekt))
      return roh as unknown as Ablage;
  } catch {
    // Nothing kept, or nothing that could be read.
  }
  return { eingaben: {} };
}

function sichere(ablage: Ablage): void {
  try {
    localStorage.setItem(ABLAGE, JSON.stringify(ablage));
  } catch {
    // Full or refused: nothing to be done, and nothing is lost that is on the screen.
  }
}

export const entwuerfe = {
  /** Key of the authority that was chosen last, if something is kept of it. */
  offener(): string | undefined {
    const { letzter, eingaben } = oeffne();
    return letzter !== undefined && Object.keys(eingaben[letzter] ?? {}).length > 0
      ? letzter
      : undefined;
  },
  lies: (schluessel: string): Eingaben => oeffne().eingaben[schluessel] ?? {},
  merke(schluessel: string): void {
    sichere({ ...oeffne(), letzter: schluessel });
  },
  /** Keeps one field; another window may keep another one of the same authority. */
  schreibe(schluessel: string, feld: Feldname, wert: string): void {
    const ablage = oeffne();
    ablage.eingaben[schluessel] = { ...ablage.eingaben[schluessel], [feld]: wert };
    sichere(ablage);
  },
  /** Calls back when another window has kept or discarded something. */
  beiFremden(tu: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key === ABLAGE) tu();
    });
  },
  verwerfe(schluessel: string): void {
    const ablage = oeffne();
    Reflect.deleteProperty(ablage.eingaben, schluessel);
    sichere(ablage);
  },
};
