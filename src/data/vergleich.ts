/** The comparison and its charts, made once for each language. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { CSV } from '../domain/ausgabe/csvform.ts';
import type { Gesamtzahl } from '../domain/datensatz/gesamtzahl.ts';
import { alleGrafiken, GRAFIKEN, vergleich } from '../domain/vergleich/grafiken.ts';
import type { Grafik } from '../domain/vergleich/grafik.ts';
import { SPRACHEN, type Sprache } from '../domain/sprache/sprachen.ts';
import { verzeichnisVollstaendig } from '../config.ts';
import { alsCsv } from '../io/csvausgabe.ts';
import { leseGesamtzahlenText } from '../io/gesamtzahlen.ts';
import { alsPng, alsSvg, alsTeil } from '../io/grafik/zeichnen.ts';
import { bautag, sprachpfade, verzeichnis } from './verzeichnis.ts';

/** Published totals, in the order of their file; Astro complains of a collection without entries. */
export const gesamtzahlen: readonly Gesamtzahl[] = leseGesamtzahlenText()
  ? (await getCollection('gesamtzahlen'))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ data }) => data)
  : [];

/** What is compared, by language. */
export const vergleiche = Object.fromEntries(
  SPRACHEN.map((sprache) => [
    sprache,
    vergleich(verzeichnis, gesamtzahlen, sprache, {
      heute: bautag,
      vollstaendig: verzeichnisVollstaendig,
    }),
  ]),
) as Record<Sprache, ReturnType<typeof vergleich>>;

/** The charts of a language as parts of a page, by id. */
export async function bilder(sprache: Sprache): Promise<ReadonlyMap<string, string>> {
  const gezeichnete = alleGrafiken(vergleiche[sprache]).map(
    async (grafik) => [grafik.id, await alsTeil(grafik)] as const,
  );
  return new Map(await Promise.all(gezeichnete));
}

/** One path for each chart and language. */
export const grafikpfade = () =>
  sprachpfade().flatMap(({ params, props: { sprache } }) => {
    const nachId = new Map(alleGrafiken(vergleiche[sprache]).map((eine) => [eine.id, eine]));
    return GRAFIKEN.map((id) => ({
      params: { ...params, grafik: id },
      props: { grafik: nachId.get(id)! } satisfies { grafik: Grafik },
    }));
  });

/** Kinds of files that a chart has. */
type Endung = 'svg' | 'png' | 'csv';

const TYPEN: Record<Endung, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
};

/** The same rows as the table of the page, all of them. */
const alsCsvDatei = ({ tabelle: { spalten, zeilen } }: Grafik): string =>
  alsCsv(
    zeilen,
    spalten.map(({ name }) => name),
    CSV,
  );

const INHALTE: Record<
  Endung,
  (grafik: Grafik) => string | Promise<string | Uint8Array<ArrayBuffer>>
> = {
  svg: alsSvg,
  png: alsPng,
  csv: alsCsvDatei,
};

/** A chart as a file. */
export const grafikdatei =
  (endung: Endung): APIRoute<{ grafik: Grafik }> =>
  async ({ props: { grafik } }) =>
    new Response(await INHALTE[endung](grafik), { headers: { 'Content-Type': TYPEN[endung] } });
