/** Makes records, and changes them, from what someone knows about an authority. */
import { ART_INFO } from '../register/arten.ts';
import { mitZahl } from './bearbeiten.ts';
import { behoerdenname, type Behoerde } from '../register/register.ts';
import type { Datensatz, Zahl } from './schema.ts';

/** What is known of a new holder of the seal. */
export interface Neuangaben extends Partial<
  Pick<Datensatz, 'website' | 'bayernportal' | 'hinweis'>
> {
  /** Day, month or year of the award. */
  seit?: string | undefined;
  /** Where the award is announced. */
  quelle: string;
  /** A number, if one is known. */
  zahl?: Zahl | undefined;
}

/** Where only the seal is known: at least as many procedures as it needs. */
const zahlDesSiegels = (behoerde: Behoerde, quelle: string): Zahl => ({
  anzahl: ART_INFO[behoerde.art].schwelle,
  quelle,
  mindestens: true,
});

/** A record for an authority of the register; what is unknown is left out. */
export function neuerDatensatz(
  behoerde: Behoerde,
  { seit, quelle, zahl, website, bayernportal, hinweis }: Neuangaben,
): Datensatz {
  return {
    name: behoerdenname(behoerde),
    art: behoerde.art,
    schluessel: behoerde.schluessel,
    auszeichnung: { ...(seit && { seit }), quelle },
    online_verfahren: [zahl ?? zahlDesSiegels(behoerde, quelle)],
    ...(website && { website }),
    ...(bayernportal && { bayernportal }),
    ...(hinweis && { hinweis }),
  };
}

/**
 * A changed record; a website that is new has not the age of the one before.
 * @param neu the record after the change, as far as it is known
 */
export const mitWebsitestand = (alt: Datensatz, neu: Datensatz): Datensatz => {
  if (alt.website === neu.website || neu.website_stand !== alt.website_stand) return neu;
  const { website_stand: _, ...rest } = neu;
  return rest;
};

/** What becomes of a record that is told a number. */
export type Zahlfolge =
  | { art: 'neu'; datensatz: Datensatz }
  /** It says so already. */
  | { art: 'vorhanden' }
  /** It has another number for the same Stand. */
  | { art: 'widerspruch'; vorhandene: Zahl };

/** Adds a number to the history of a record, unless it is there already. */
export function mitNeuerZahl(datensatz: Datensatz, zahl: Zahl): Zahlfolge {
  const gleicher = datensatz.online_verfahren.find(({ stand }) => stand === zahl.stand);
  if (!gleicher) {
    const online_verfahren = mitZahl(datensatz.online_verfahren, zahl);
    return { art: 'neu', datensatz: { ...datensatz, online_verfahren } };
  }
  const dieselbe = gleicher.anzahl === zahl.anzahl && gleicher.mindestens === zahl.mindestens;
  return dieselbe ? { art: 'vorhanden' } : { art: 'widerspruch', vorhandene: gleicher };
}
