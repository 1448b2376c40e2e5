/**
 * How much pages and files of a built site weigh as they travel, and how much they may: the one
 * place of the budgets. `npm run gewicht` shows them, the tests hold them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { Klartextfehler } from './klartext.ts';
import { markdowntabelle } from './markdowntabelle.ts';

/** The heaviest of one kind. */
export interface Gewicht {
  /** The kind of page or file. */
  was: string;
  /** The heaviest of them: its path in the site. */
  pfad: string;
  /** Compressed, in KB of 1,024 bytes; of a page with all that it loads before anyone touches it. */
  kb: number;
  budget: number;
}

/** The heaviest when compressed is among the largest as they are; compressing all takes minutes. */
const KANDIDATEN = 200;

/** Kinds of pages of which there are many, each with its budget in KB. */
const SEITENARTEN: readonly [was: string, muster: RegExp, budget: number][] = [
  ['Amts- oder Ortsseite', /^\/(en\/)?(aemter|orte)\/[^/]+\/index\.html$/, 30],
  ['Verfahren eines Amts', /^\/(en\/)?aemter\/[^/]+\/verfahren\/index\.html$/, 60],
  ['Einbettung: Karte eines Amts', /^\/einbetten\/amt\/[^/]+\/index\.html$/, 20],
];

/** Single pages. */
const SEITEN: readonly [was: string, pfad: string, budget: number][] = [
  ['Startseite', pfade.start, 60],
  ['Liste der Ämter', pfade.aemter, 120],
  ['Vergleich', pfade.vergleich, 120],
  ['Einbettung: Bayernkarte', pfade.einbetten.karte, 30],
];

/** Imports of a part of the code: what it needs at once. */
const SOFORT = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
/** All that it names, what it loads later and styles included. */
const AUCH_SPAETER = /["'](?:\.\/|_astro\/)([^"']+\.(?:js|css))["']/g;

const datei = (pfad: string): string => (pfad.endsWith('/') ? `${pfad}index.html` : pfad);

/** Weighs the files of a site, each once. */
function waage(ordner: string) {
  const pfade = readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ordner.length));
  const text = (pfad: string): string => readFileSync(join(ordner, pfad), 'utf8');
  const gewogen = new Map<string, number>();
  /** Compressed size of a file. */
  function kb(pfad: string): number {
    const bekannt = gewogen.get(pfad);
    if (bekannt !== undefined) return bekannt;
    const wert = gzipSync(readFileSync(join(ordner, pfad)), { level: 9 }).length / 1024;
    gewogen.set(pfad, wert);
    return wert;
  }
  const schriften = pfade.filter((pfad) => /\/_astro\/fira.*\.woff2$/.test(pfad));
  /** Styles and scripts that a page names; below a base path it names them with it. */
  const genannt = (seite: string): string[] =>
    [...text(seite).matchAll(/(?:href|src)="[^"]*?(\/_astro\/[^"]+)"/g)].map(([, pfad]) => pfad!);
  /** These files and what they import, theirs as well; what is there already is left out. */
  function mitImporten(pfade: Iterable<string>, muster: RegExp, da: Iterable<string>): Set<string> {
    const alle = new Set(da);
    const nimm = (pfad: string) => {
      if (alle.has(pfad)) return;
      alle.add(pfad);
      if (pfad.endsWith('.js'))
        for (const [, teil] of text(pfad).matchAll(muster)) nimm(`/_astro/${teil}`);
    };
    for (const pfad of pfade) nimm(pfad);
    return alle;
  }
  /** What a page loads before anyone touches it: styles, fonts, scripts and what they import. */
  const geladen = (seite: string): Set<string> =>
    mitImporten(genannt(seite), SOFORT, [...schriften, '/favicon.svg']);
  /**
   * Styles and scripts of a page beside those that others have: with what its own scripts load of
   * themselves, and apart from that all that this may load later.
   */
  function eigenes(seite: string, gemeinsam: ReadonlySet<string>) {
    const benannte = genannt(seite).filter((pfad) => !gemeinsam.has(pfad));
    const gestartete = benannte
      .filter((pfad) => pfad.endsWith('.js'))
      .flatMap((pfad) =>
        [...text(pfad).matchAll(AUCH_SPAETER)].map(([, teil]) => `/_astro/${teil}`),
      );
    const zuerst = mitImporten([...benannte, ...gestartete], SOFORT, gemeinsam);
    const alles = mitImporten(benannte, AUCH_SPAETER, gemeinsam);
    return { zuerst: zuerst.difference(gemeinsam), spaeter: alles.difference(zuerst) };
  }
  const summe = (teile: Iterable<string>) =>
    [...teile].reduce((bisher, pfad) => bisher + kb(pfad), 0);
  return {
    pfade,
    kb,
    genannt,
    geladen,
    eigenes,
    summe,
    ganz: (seite: string) => summe(geladen(seite)) + kb(seite),
  };
}

type Waage = ReturnType<typeof waage>;

const schwerstes = (werte: readonly Gewicht[]): Gewicht[] =>
  werte.toSorted((a, b) => b.kb - a.kb).slice(0, 1);

/** The heaviest page of each kind of which there are many; none where there is no such page. */
const vieleSeiten = (ordner: string, { pfade, ganz }: Waage): Gewicht[] =>
  SEITENARTEN.flatMap(([was, muster, budget]) =>
    schwerstes(
      pfade
        .filter((pfad) => muster.test(pfad))
        .map((pfad) => ({ pfad, groesse: statSync(join(ordner, pfad)).size }))
        .sort((a, b) => b.groesse - a.groesse)
        .slice(0, KANDIDATEN)
        .map(({ pfad }) => ({ was, pfad, kb: ganz(pfad), budget })),
    ),
  );

/** Files that pages load when they are needed. */
function nachgeladenes({ pfade: alle, kb, genannt, geladen, eigenes, summe }: Waage): Gewicht[] {
  const gemeinsam = geladen(datei(pfade.siegel));
  // What it shares with other pages is in the browser already.
  const maske = genannt(datei(pfade.redaktion)).filter((pfad) => !gemeinsam.has(pfad));
  const { zuerst, spaeter } = eigenes(datei(pfade.karte), gemeinsam);
  const teile = alle.filter((pfad) => pfad.startsWith('/finder/'));
  return [
    { was: 'Finder: erste Datei', pfad: pfade.finder, kb: kb(pfade.finder), budget: 60 },
    ...schwerstes(
      teile.map((pfad) => ({ was: 'Finder: weitere Datei', pfad, kb: kb(pfad), budget: 15 })),
    ),
    {
      was: 'Karte: Programm und Daten',
      pfad: pfade.karte,
      kb: summe([...zuerst, pfade.kartendaten.kreise]),
      budget: 100,
    },
    {
      was: 'Karte: einzelne Ämter, Hintergrund',
      pfad: pfade.kartendaten.aemter,
      kb: summe([...spaeter, pfade.kartendaten.aemter]),
      budget: 40,
    },
    { was: 'Eingabemaske: Programm', pfad: pfade.redaktion, kb: summe(maske), budget: 62 },
    {
      was: 'Eingabemaske: Daten',
      pfad: pfade.redaktionsdaten,
      kb: kb(pfade.redaktionsdaten),
      budget: 100,
    },
  ];
}

/**
 * Weighs a built site.
 * @throws Klartextfehler where the folder is no complete site
 */
export function gewichte(ordner: string): Gewicht[] {
  try {
    const eine = waage(ordner);
    return [
      ...vieleSeiten(ordner, eine),
      ...SEITEN.map(([was, pfad, budget]) => ({ was, pfad, kb: eine.ganz(datei(pfad)), budget })),
      ...nachgeladenes(eine),
    ];
  } catch (fehler) {
    const { code, path = ordner } = fehler as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw fehler;
    throw new Klartextfehler(
      `„${path}“ fehlt: „${ordner}“ ist keine vollständige Website. Bauen Sie sie mit „npm run build“, oder nennen Sie in OUT_DIR den richtigen Ordner.`,
    );
  }
}

export const zuSchwer = ({ kb, budget }: Gewicht): boolean => kb > budget;

const zahl = (kb: number): string => kb.toFixed(1).replace('.', ',');

/** The weights as a table in Markdown. */
export const gewichtstabelle = (werte: readonly Gewicht[]): string =>
  markdowntabelle(
    ['Art', 'gewogen', 'Budget', 'Urteil', 'schwerste'],
    werte.map((wert) => [
      wert.was,
      `${zahl(wert.kb)} KB`,
      `${wert.budget} KB`,
      zuSchwer(wert) ? 'zu schwer' : 'gut',
      wert.pfad,
    ]),
  );
