/** What the editors' pages need: the records as they are written, and the data of the form. */
import { packeRedaktionsdaten } from '../domain/redaktion/redaktionsdaten.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import { linkstand } from '../domain/redaktion/linkpruefung.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseAemter, leseLinkergebnisse } from '../io/inhalt.ts';
import { verzeichnis } from './verzeichnis.ts';

export const redaktionsdaten = packeRedaktionsdaten(
  amtFormschema,
  verzeichnis.register,
  verzeichnis.aemter,
);

/** The records as text, by id. */
export const rohtexte = leseAemter().map(({ kennung, text }) => ({ id: kennung, text }));

const linkergebnisse = leseLinkergebnisse();

/** When the links of an office were visited last. */
export const linkstandVon = ({ datensatz }: Amt) => linkstand(datensatz, linkergebnisse);
