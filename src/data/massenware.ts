/**
 * Files of which there are thousands, a few for each office. An endpoint for each costs a build as much
 * as a page; so while the site is built, one endpoint writes them all (`io/massenware.ts`). While someone works
 * on the site each has its endpoint.
 */
import { SIGNETE } from '../domain/siegel/formen.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { alleKennungen, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { legeAb, schreibtVorbei, type Datei } from '../io/massenware.ts';
import { amtBibtex, amtCsl, amtJson, amtOembed, amtYaml } from './amtsdateien.ts';
import { bildadressen, bildNummer } from './bilder.ts';
import { signetVon, unterschriftVon } from './siegel.ts';
import { verzeichnis } from './verzeichnis.ts';
import { serverdateien } from './webserver.ts';

/** Makes a path absolute. */
type Absolut = (pfad: string) => string;

/** Address of a file by the office's id, and what it says; undefined where there is none. */
type Sorte = readonly [
  pfad: (id: string) => string,
  text: (amt: Amt, absolut: Absolut) => string | undefined | Promise<string | undefined>,
];

const SORTEN: readonly Sorte[] = [
  [pfade.daten.amt, amtJson],
  [pfade.daten.amtYaml, amtYaml],
  [(id) => pfade.daten.amtZitat(id, 'bib'), amtBibtex],
  [(id) => pfade.daten.amtZitat(id, 'csl.json'), amtCsl],
  [pfade.einbetten.oembed.amt, amtOembed],
  ...SIGNETE.map((variante): Sorte => [
    (id) => pfade.signet.bild(id, variante.zusatz),
    (amt, absolut) => signetVon(amt, variante, absolut),
  ]),
  [pfade.signet.jws, unterschriftVon],
];

/** Those of offices, which have them under all their ids, because foreign pages keep the addresses they know; and the pictures. */
async function* dateien(absolut: Absolut): AsyncGenerator<Datei> {
  for (const amt of verzeichnis.aemter)
    for (const [pfad, text] of SORTEN) {
      const inhalt = await text(amt, absolut);
      if (inhalt !== undefined) for (const id of alleKennungen(amt)) yield [pfad(id), inhalt];
    }
  for (const [nummer, pfad] of bildadressen.entries()) yield [pfad, await bildNummer(nummer)];
}

/**
 * Writes them all, and what the web server needs.
 * @returns false where no site is being built
 */
export async function legeMassenwareAb(absolut: Absolut): Promise<boolean> {
  if (!schreibtVorbei()) return false;
  for await (const datei of dateien(absolut)) legeAb(datei);
  for (const datei of serverdateien(absolut)) legeAb(datei);
  return true;
}
