/** Measures check and build with an invented stock of records, in a temporary folder. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { probebestand } from '../../domain/redaktion/probebestand.ts';
import { gewichte, type Gewicht } from '../gewicht.ts';
import { leseRegister } from '../registerinhalt.ts';
import type { Messreihe } from './bericht.ts';
import { missImBrowser, type Browserzugang } from './imbrowser.ts';
import { miss } from './messung.ts';
import { baueAstro, baueEleventy } from './nachbarn.ts';

/** The day of all measurements, so that they are of the same records. */
const MESSTAG = '2026-11-30';

/** A command as package.json gives it to Node. */
function befehl(name: string): [string, ...string[]] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...argumente] = scripts[name]!.split(' ');
  return [process.execPath, ...argumente];
}

const dateienIn = (ordner: string): string[] =>
  readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const groesse = (dateien: readonly string[]): number =>
  dateien.reduce((summe, datei) => summe + statSync(datei).size, 0);

/** How much there is of a built site. */
function mengenIn(website: string): Pick<Messreihe, 'seiten' | 'dateien' | 'mb' | 'suchindex'> {
  const dateien = dateienIn(website);
  return {
    seiten: dateien.filter((datei) => datei.endsWith('.html')).length,
    dateien: dateien.length,
    mb: groesse(dateien) / 1024 ** 2,
    suchindex: groesse(dateienIn(join(website, 'pagefind'))) / 1024,
  };
}

/** Writes invented records into a content folder. */
function legeBestandAb(ordner: string, anzahl: number): void {
  mkdirSync(join(ordner, 'aemter'), { recursive: true });
  for (const [datei, text] of probebestand(leseRegister(), anzahl, MESSTAG.slice(0, 7)))
    writeFileSync(join(ordner, datei), text);
}

interface Auftrag {
  /** Records, at most as many as the register has authorities. */
  anzahl: number;
  mitNachbarn: boolean;
  /** Without one, nothing is measured in a browser. */
  browser: Browserzugang | undefined;
  /** Says what is being measured. */
  melde: (was: string) => void;
}

/** Measures one stock; the temporary folder is gone afterwards. */
export async function messeReihe({
  anzahl,
  mitNachbarn,
  browser,
  melde,
}: Auftrag): Promise<{ reihe: Messreihe; gewogen: Gewicht[] }> {
  const ordner = mkdtempSync(join(tmpdir(), 'digitales-amt-messung-'));
  try {
    legeBestandAb(join(ordner, 'inhalt'), anzahl);
    const website = join(ordner, 'website');
    const hier = {
      ordner: resolve('.'),
      umgebung: {
        CONTENT_DIR: join(ordner, 'inhalt'),
        OUT_DIR: website,
        BILDER_DIR: join(ordner, 'bilder'),
        SOURCE_DATE_EPOCH: String(Date.parse(`${MESSTAG}T12:00:00Z`) / 1000),
      },
    };
    const schritt = async <T>(was: string, tue: () => Promise<T>): Promise<T> => {
      melde(`${anzahl}: ${was}`);
      return tue();
    };
    const pruefung = await schritt('check', () => miss(befehl('check'), hier));
    const bau = () => miss(befehl('build'), hier);
    const bauKalt = await schritt('build, no pictures kept', bau);
    const bauWarm = await schritt('build, pictures kept', bau);
    const mengen = mengenIn(website);
    const auftrag = { aemter: join(ordner, 'inhalt', 'aemter'), seiten: mengen.seiten };
    const nachbar = (name: string, baue: typeof baueAstro) =>
      schritt(name, () => {
        mkdirSync(join(ordner, name));
        return baue(join(ordner, name), auftrag);
      });
    return {
      gewogen: gewichte(website),
      reihe: {
        anzahl,
        ...mengen,
        pruefung,
        bauKalt,
        bauWarm,
        ...(mitNachbarn && {
          astro: await nachbar('astro', baueAstro),
          eleventy: await nachbar('eleventy', baueEleventy),
        }),
        ...(browser !== undefined && {
          browser: await schritt('browser', () =>
            missImBrowser(website, join(ordner, 'minisearch'), browser),
          ),
        }),
      },
    };
  } finally {
    rmSync(ordner, { recursive: true, force: true });
  }
}
