/**
 * Files of which there are thousands, a few for each office. An endpoint for each file costs a build
 * as much as a page; so while the site is built they leave Astro in bundles, and `io/massenware.ts`
 * writes them where they belong. While someone works on the site each has its endpoint.
 */
import { SIGNETE } from '../domain/siegel/formen.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { alleKennungen, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import type { Buendel } from '../io/massenware.ts';
import { amtBibtex, amtCsl, amtJson, amtOembed, amtYaml } from './amtsdateien.ts';
import { signetVon, unterschriftVon } from './siegel.ts';
import { verzeichnis } from './verzeichnis.ts';

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

/** Offices in a bundle: large enough to be few, small enough for memory. */
const JE_BUENDEL = 100;

/** The bundles, numbered; none while someone works on the site. */
export const buendelpfade = () =>
  Array.from(
    { length: import.meta.env.PROD ? Math.ceil(verzeichnis.aemter.length / JE_BUENDEL) : 0 },
    (_, nummer) => ({
      params: { nummer: String(nummer) },
      props: { aemter: verzeichnis.aemter.slice(nummer * JE_BUENDEL, (nummer + 1) * JE_BUENDEL) },
    }),
  );

/** All files of these offices, under all their ids: foreign pages keep the addresses they know. */
export async function buendel(aemter: readonly Amt[], absolut: Absolut): Promise<Buendel> {
  const dateien: [string, string][] = [];
  for (const amt of aemter)
    for (const [pfad, text] of SORTEN) {
      const inhalt = await text(amt, absolut);
      if (inhalt !== undefined)
        for (const id of alleKennungen(amt)) dateien.push([pfad(id), inhalt]);
    }
  return dateien;
}
