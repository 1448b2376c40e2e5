/**
 * Writes the index of the full text and gives it a fixed order. Pagefind 1.5 writes filters and their values in
 * the order of a hash table that is another one each time, so their files, whose names follow from
 * their content, and all that names them differ from build to build
 * (https://github.com/Pagefind/pagefind/issues/638). The order means nothing to the search.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { leseCbor, schreibeCbor, type Stueck } from './cbor.ts';

/**
 * Writes what Pagefind has made. Its own `writeFiles` answers before the last bytes have reached the
 * disk: on a loaded machine the next reader found half a file.
 * @throws Error with the words of the indexer
 */
export async function schreibeSuchindex(
  index: Pick<PagefindIndex, 'getFiles'>,
  ordner: string,
): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  for (const { path, content } of files) {
    const datei = join(ordner, path);
    mkdirSync(dirname(datei), { recursive: true });
    writeFileSync(datei, content);
  }
}

/** Begins each file, once it is unpacked. */
const KENNWORT = Buffer.from('pagefind_dcd');

function lies(datei: string): Stueck {
  const inhalt = gunzipSync(readFileSync(datei));
  if (!inhalt.subarray(0, KENNWORT.length).equals(KENNWORT))
    throw new Error(`${datei} is no file of Pagefind.`);
  return leseCbor(inhalt.subarray(KENNWORT.length));
}

/** A list at this place. @throws Error where there is none */
function liste({ teile }: Stueck, stelle: number): Stueck[] {
  const gefunden = teile?.[stelle]?.teile;
  if (!gefunden) throw new Error(`Pagefind writes no list at ${stelle} any more.`);
  return gefunden;
}

/** Sorts entries by the text that each begins with. */
const ordne = (eintraege: Stueck[]): void => {
  const name = ({ teile }: Stueck) => teile?.[0]?.text ?? '';
  eintraege.sort((a, b) => (name(a) < name(b) ? -1 : Number(name(a) > name(b))));
};

/**
 * Writes a file anew under a name that follows from its content, with as many digits as before.
 * @param name its language and mark, `de_be74ec7`
 * @returns the new name
 */
function schreibe(stueck: Stueck, name: string, dateiVon: (name: string) => string): string {
  const inhalt = Buffer.concat([KENNWORT, schreibeCbor(stueck)]);
  const [sprache, marke] = name.split('_') as [string, string];
  const stellen = createHash('sha256').update(inhalt).digest('hex').slice(0, marke.length);
  const neuer = `${sprache}_${stellen}`;
  renameSync(dateiVon(name), dateiVon(neuer));
  writeFileSync(dateiVon(neuer), gzipSync(inhalt, { level: 9 }));
  return neuer;
}

interface Verzeichnisdatei {
  languages: Record<string, { hash: string }>;
}

/**
 * Rewrites the files that have no order of their own.
 * @param ordner the folder that Pagefind wrote
 * @throws Error where its files are not of the form that is known
 */
export function ordneSuchindex(ordner: string): void {
  const neueNamen = new Map<string, string>();
  const filter = (name: string) => join(ordner, 'filter', `${name}.pf_filter`);
  for (const datei of readdirSync(join(ordner, 'filter'))) {
    const name = datei.replace(/\.pf_filter$/, '');
    const stueck = lies(filter(name));
    ordne(liste(stueck, 1));
    neueNamen.set(name, schreibe(stueck, name, filter));
  }
  const uebersicht = join(ordner, 'pagefind-entry.json');
  const eintrag = JSON.parse(readFileSync(uebersicht, 'utf8')) as Verzeichnisdatei;
  const meta = (name: string) => join(ordner, `pagefind.${name}.pf_meta`);
  for (const sprache of Object.values(eintrag.languages)) {
    const stueck = lies(meta(sprache.hash));
    for (const { teile } of liste(stueck, 3)) {
      const neuer = neueNamen.get(teile?.[1]?.text ?? '');
      if (neuer === undefined) throw new Error('Pagefind names a filter that it did not write.');
      teile![1]!.text = neuer;
    }
    ordne(liste(stueck, 3));
    ordne(liste(stueck, 4));
    sprache.hash = schreibe(stueck, sprache.hash, meta);
  }
  const sprachen = Object.entries(eintrag.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    uebersicht,
    JSON.stringify({ ...eintrag, languages: Object.fromEntries(sprachen) }),
  );
}
