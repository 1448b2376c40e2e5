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
import { miss, mittlere, type Messung } from './messung.ts';
import { legeAstroAn, legeEleventyAn, type Bau } from './nachbarn.ts';

/** The day of all measurements, so that they are of the same records. */
const MESSTAG = '2026-11-30';

/** Builds of each project: what a shared machine lends changes from one to the next. */
const DURCHGAENGE = 3;

/** Measures each in turn, several times, so that a slow minute of the machine meets them all. */
async function missReihum<T extends Record<string, Bau>>(
  bauten: T,
): Promise<{ [Name in keyof T]: Messung }> {
  const messungen = new Map<keyof T, Messung[]>(Object.keys(bauten).map((name) => [name, []]));
  for (let i = 0; i < DURCHGAENGE; i++)
    for (const [name, eine] of messungen) eine.push(await bauten[name]!());
  return Object.fromEntries([...messungen].map(([name, alle]) => [name, mittlere(alle)])) as {
    [Name in keyof T]: Messung;
  };
}

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
    const mengen = mengenIn(website);
    const auftrag = { aemter: join(ordner, 'inhalt', 'aemter'), seiten: mengen.seiten };
    const nachbar = (name: string, lege: typeof legeAstroAn) =>
      schritt(`${name}, a first site`, () => {
        mkdirSync(join(ordner, name));
        return lege(join(ordner, name), auftrag);
      });
    const nachbarn = mitNachbarn && {
      astro: await nachbar('astro', legeAstroAn),
      eleventy: await nachbar('eleventy', legeEleventyAn),
    };
    const gemessen = await schritt(`pictures kept, ${DURCHGAENGE} builds in turn`, () =>
      missReihum({ bauWarm: bau, ...nachbarn }),
    );
    return {
      gewogen: gewichte(website),
      reihe: {
        anzahl,
        ...mengen,
        pruefung,
        bauKalt,
        ...gemessen,
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
