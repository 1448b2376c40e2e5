/**
 * The mark that a built site bears. A build replaces a folder only if the mark says that it is an
 * earlier build, and that nobody has put anything else into it since.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hidden file, so that it is no page; it says nothing that the site itself does not. */
export const MARKE = '.digitales-amt-bau';

const HINWEIS =
  'Dieser Ordner ist ein Bau von digitales-amt. Der nächste Bau ersetzt ihn ganz, legen Sie hier nichts ab.';

/** Files that operating systems put into any folder that someone looks at. */
const BEILAEUFIG = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Endings of files packed beside themselves (`verdichten.ts`). */
export const VERDICHTUNGEN = ['gz', 'br'] as const;

const OHNE_VERDICHTUNG = new RegExp(`\\.(?:${VERDICHTUNGEN.join('|')})$`);

/** Everything that stood at the top of the site before it bore a mark. */
const UNMARKIERT = new Set(
  '404.html _astro aemter anliegen daten en favicon.svg finder.json index.html karte landkreise orte pagefind redaktion regierungsbezirke robots.txt siegel sitemap-0.xml sitemap-index.xml suche'.split(
    ' ',
  ),
);
/** Files that only this program writes, and that every site of it had. */
const UNVERWECHSELBAR = ['daten/v1/aemter.json', 'daten/v1/orte.json', 'pagefind/pagefind.js'];

/** Marks a finished build. The same site bears the same mark, so that a build can be repeated. */
export function markiere(ordner: string): void {
  const eintraege = readdirSync(ordner).sort();
  writeFileSync(
    join(ordner, MARKE),
    `${JSON.stringify({ hinweis: HINWEIS, eintraege }, null, 2)}\n`,
  );
}

/** What the mark lists; undefined without one. */
function markierte(ordner: string): Set<unknown> | undefined {
  try {
    const { hinweis, eintraege } = JSON.parse(readFileSync(join(ordner, MARKE), 'utf8')) as {
      hinweis?: unknown;
      eintraege?: unknown;
    };
    return hinweis === HINWEIS && Array.isArray(eintraege) ? new Set(eintraege) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder is a build of this program. */
export const istBau = (ordner: string): boolean => markierte(ordner) !== undefined;

/** The entries of a build from before there was a mark; undefined if the folder is anything else. */
const unmarkierte = (ordner: string): Set<unknown> | undefined =>
  UNVERWECHSELBAR.every((datei) => existsSync(join(ordner, datei))) ? UNMARKIERT : undefined;

/** What stands in a folder and comes from no build; undefined if the folder is none. */
export function fremdesIn(ordner: string): string[] | undefined {
  const eintraege = readdirSync(ordner).filter((name) => name !== MARKE && !BEILAEUFIG.has(name));
  const eigene = markierte(ordner) ?? unmarkierte(ordner);
  if (!eigene) return eintraege.length === 0 ? [] : undefined;
  return eintraege
    .filter((name) => !eigene.has(name) && !eigene.has(name.replace(OHNE_VERDICHTUNG, '')))
    .sort();
}
