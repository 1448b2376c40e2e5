/**
 * Counts what records lack from their files alone: another reader of YAML, another reckoning of
 * days, and nothing of the project's own code, so that the worklist has something to agree with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

interface Datei {
  auszeichnung: { seit?: string; quelle: string };
  online_verfahren: { anzahl: number; stand?: string; mindestens?: boolean; quelle: string }[];
  entzug?: { quelle: string };
  website?: string;
  bayernportal?: string;
  telefon?: string;
  email?: string;
}

/** The day eighteen months before, `YYYY-MM-DD`. */
function grenztag(heute: string): string {
  const [jahr, monat, tag] = heute.split('-').map(Number) as [number, number, number];
  const letzter = new Date(Date.UTC(jahr, monat - 18, 0));
  letzter.setUTCDate(Math.min(tag, letzter.getUTCDate()));
  return letzter.toISOString().slice(0, 10);
}

/** No Stand of this month or year can be later than this text. */
const ende = (stand: string) => stand + '-12-31'.slice(stand.length - 4);

/** What `links.json` says of an address. */
type Besuch = Partial<Record<'zustand' | 'seit' | 'geprueft', string>> & { status?: number };

function fehltIn(datei: Datei, heute: string, tot: (adresse: string) => boolean): string[] {
  const { auszeichnung, online_verfahren, entzug, website, bayernportal, telefon, email } = datei;
  const quellen = [auszeichnung, ...online_verfahren, ...(entzug ? [entzug] : [])];
  const adressen = [website, bayernportal, ...quellen.map(({ quelle }) => quelle)];
  const link = adressen.some((adresse) => adresse !== undefined && tot(adresse));
  if (entzug) return link ? ['link'] : [];
  const datierte = online_verfahren.filter(({ stand }) => stand !== undefined);
  const neueste = datierte.toSorted((a, b) => (a.stand! < b.stand! ? -1 : 1)).at(-1);
  const gezeigt = neueste ?? online_verfahren.at(-1)!;
  return Object.entries({
    zahl: gezeigt.mindestens === true,
    veraltet: neueste !== undefined && ende(neueste.stand!) < grenztag(heute),
    stand: neueste === undefined,
    seit: auszeichnung.seit === undefined,
    bayernportal: bayernportal === undefined,
    website: website === undefined,
    kontakt: !telefon && !email,
    link,
  }).flatMap(([grund, ja]) => (ja ? [grund] : []));
}

/**
 * What each record of a content folder lacks, by id; those that lack nothing are left out.
 * @param heute `YYYY-MM-DD`
 */
export function lueckenDerDateien(ordner: string, heute: string): Map<string, string[]> {
  const links = join(ordner, 'links.json');
  const besuche = existsSync(links)
    ? (JSON.parse(readFileSync(links, 'utf8')) as Record<string, Besuch>)
    : {};
  // Gone, or silent in two runs.
  const tot = (adresse: string) => {
    const { zustand, status, seit, geprueft = '' } = besuche[adresse] ?? {};
    return zustand === 'fehlt' || (zustand === 'unklar' && !status && !!seit && seit < geprueft);
  };
  return new Map(
    readdirSync(join(ordner, 'aemter'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name): [string, string[]] => {
        const datei = load(readFileSync(join(ordner, 'aemter', name), 'utf8')) as Datei;
        return [name.replace('.yaml', ''), fehltIn(datei, heute, tot)];
      })
      .filter(([, fehlt]) => fehlt.length > 0),
  );
}

/** How many lack what. */
export const anzahlJe = (luecken: ReadonlyMap<string, readonly string[]>, grund: string): number =>
  [...luecken.values()].filter((fehlt) => fehlt.includes(grund)).length;
