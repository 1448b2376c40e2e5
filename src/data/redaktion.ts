/** What the editors' pages need: the records as they are written, and the data of the form. */
import { EXCEL_CSV } from '../domain/ausgabe/csvform.ts';
import { arbeitsblatt } from '../domain/redaktion/arbeitsblatt.ts';
import * as arbeit from '../domain/redaktion/arbeitsliste.ts';
import { packeRedaktionsdaten } from '../domain/redaktion/redaktionsdaten.ts';
import { amtFormschema } from '../domain/datensatz/schema.ts';
import { alsCsv } from '../io/csvausgabe.ts';
import { bautag, linkergebnisse, verzeichnis } from './verzeichnis.ts';

export const redaktionsdaten = packeRedaktionsdaten(
  amtFormschema,
  verzeichnis.register,
  verzeichnis.aemter,
);

/** What the directory lacks, most useful first. */
export const arbeitsliste = arbeit.arbeitsliste(verzeichnis.aemter, bautag, linkergebnisse);

/** The same as a table that opens in a German Excel. */
export function arbeitslisteCsv(absolut: (pfad: string) => string): string {
  const [kopf, ...zeilen] = arbeitsblatt(arbeitsliste, absolut);
  return alsCsv(zeilen, kopf, EXCEL_CSV);
}

/** How far the links of the records have been visited. */
export const linkbesuche = arbeit.linkbesuche(verzeichnis.aemter, linkergebnisse);
