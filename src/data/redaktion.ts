/** What the editors' pages need: the records as they are written, and the data of the form. */
import * as arbeit from '../domain/redaktion/arbeitsliste.ts';
import { packeRedaktionsdaten } from '../domain/redaktion/redaktionsdaten.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import { linkstand } from '../domain/redaktion/linkpruefung.ts';
import { alleKennungen, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseAemter, leseLinkergebnisse } from '../io/inhalt.ts';
import { bautag, verzeichnis } from './verzeichnis.ts';

export const redaktionsdaten = packeRedaktionsdaten(
  amtFormschema,
  verzeichnis.register,
  verzeichnis.aemter,
);

const texte = new Map(leseAemter().map(({ kennung, text }) => [kennung, text]));

/** The records as text, by each of their ids. */
export const rohtexte = verzeichnis.aemter.flatMap((amt) =>
  alleKennungen(amt).map((id) => ({ id, text: texte.get(amt.id)! })),
);

const linkergebnisse = leseLinkergebnisse();

/** When the links of an office were visited last. */
export const linkstandVon = ({ datensatz }: Amt) => linkstand(datensatz, linkergebnisse);

/** What the directory lacks, most useful first. */
export const arbeitsliste = arbeit.arbeitsliste(verzeichnis.aemter, bautag, linkergebnisse);

/** What is known of the links. */
export const linklage = arbeit.linklage(verzeichnis.aemter, linkergebnisse);
