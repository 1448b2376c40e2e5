/** Measurements as tables of Markdown, and how they compare with those that were kept. */
import { markdowntabelle } from '../markdowntabelle.ts';
import type { Antwortzeiten, Browsermessung } from './imbrowser.ts';
import type { Messung } from './messung.ts';

/** All that was measured with one stock of records. */
export interface Messreihe {
  /** Records. */
  anzahl: number;
  /** Pages and files of the site, and their size in MB. */
  seiten: number;
  dateien: number;
  mb: number;
  /** The search index: all its files, in KB. */
  suchindex: number;
  pruefung: Messung;
  /** Without pictures of an earlier build, and with all of them. */
  bauKalt: Messung;
  bauWarm: Messung;
  /** As many pages by others; absent where they were not asked. */
  astro?: Messung;
  eleventy?: Messung;
  /** Absent where there was no browser. */
  browser?: Browsermessung;
}

/** What is kept in the repository. */
export interface Grundlinie {
  /** Machine and versions, one line each. */
  maschine: readonly string[];
  reihen: readonly Messreihe[];
}

/** Limits for all of Bavaria on two cores, and for the finder in a slowed browser, in milliseconds. */
export const GRENZEN = { pruefung: 5, bau: 60, speicher: 1536, jeAstro: 2, taste: 50 } as const;

const s = (sekunden: number): string => `${sekunden.toFixed(1)} s`;
const mal = (verhaeltnis: number): string => `${verhaeltnis.toFixed(2)} ×`;
const ms = (millisekunden: number): string => `${Math.round(millisekunden)} ms`;
const prozent = (anteil: number): string => `${Math.round(anteil * 100)} %`;
const antwort = ({ median, p95, gefunden, gefundenVertippt }: Antwortzeiten): string =>
  `${ms(median)}, ${ms(p95)}; ${prozent(gefunden)}, ${prozent(gefundenVertippt)}`;
const zeiten = ({ dauer, rechenzeit }: Messung): string => `${s(dauer)} (${s(rechenzeit)})`;

/** Work of a build in terms of that of a bare project: what machines and runs are compared by. */
const jeNachbar = (bau: Messung, nachbar: Messung): number => bau.rechenzeit / nachbar.rechenzeit;

/** Time of a build on the clock in terms of that of a bare project: what is limited. */
const langeJeNachbar = (bau: Messung, nachbar: Messung): number => bau.dauer / nachbar.dauer;

const SUCHEN = {
  finder: 'Finder, list drawn',
  minisearch: 'MiniSearch, results',
  pagefind: 'Pagefind, results',
} as const;

/** One column for each stock of records. */
export function messtabelle(reihen: readonly Messreihe[]): string {
  const zeile = (titel: string, wert: (reihe: Messreihe) => string | undefined): string[] => [
    titel,
    ...reihen.map((reihe) => wert(reihe) ?? '–'),
  ];
  return markdowntabelle(
    ['Records', ...reihen.map(({ anzahl }) => anzahl.toLocaleString('en'))],
    [
      zeile('Pages', ({ seiten }) => seiten.toLocaleString('en')),
      zeile('Files', ({ dateien }) => dateien.toLocaleString('en')),
      zeile('Site', ({ mb }) => `${Math.round(mb)} MB`),
      zeile('Search index', ({ suchindex }) => `${Math.round(suchindex)} KB`),
      zeile('Check: time (work)', ({ pruefung }) => zeiten(pruefung)),
      zeile('Check: memory', ({ pruefung }) => `${Math.round(pruefung.speicher)} MB`),
      zeile('Build, no pictures kept', ({ bauKalt }) => zeiten(bauKalt)),
      zeile('Build, pictures kept', ({ bauWarm }) => zeiten(bauWarm)),
      zeile('Build: memory', ({ bauWarm }) => `${Math.round(bauWarm.speicher)} MB`),
      zeile('Bare Astro, as many pages', ({ astro }) => astro && zeiten(astro)),
      zeile('Bare Eleventy, as many pages', ({ eleventy }) => eleventy && zeiten(eleventy)),
      zeile(
        'Build, pictures kept / bare Astro: time (work)',
        ({ bauWarm, astro }) =>
          astro && `${mal(langeJeNachbar(bauWarm, astro))} (${mal(jeNachbar(bauWarm, astro))})`,
      ),
      ...(['finder', 'minisearch', 'pagefind'] as const).map((eine) =>
        zeile(
          `${SUCHEN[eine]}: a key (median, 95 %); found, with a slip`,
          ({ browser }) => browser && antwort(browser[eine]),
        ),
      ),
      zeile(
        'Map: blocked until it is there',
        ({ browser }) => browser && ms(browser.karte.blockiert),
      ),
      zeile('Map: between two frames (95 %)', ({ browser }) => browser && ms(browser.karte.bild)),
    ],
  );
}

/** What is compared: each in terms of a neighbour on the same machine, so that machines may differ. */
const VERGLEICHE: readonly [was: string, wert: (reihe: Messreihe) => number | undefined][] = [
  ['check / bare Astro', ({ pruefung, astro }) => astro && jeNachbar(pruefung, astro)],
  ['build, no pictures kept / bare Astro', (r) => r.astro && jeNachbar(r.bauKalt, r.astro)],
  ['build, pictures kept / bare Astro', (r) => r.astro && jeNachbar(r.bauWarm, r.astro)],
  ['memory of the build', ({ bauWarm }) => bauWarm.speicher],
  ['finder / MiniSearch', ({ browser }) => browser && browser.finder.p95 / browser.minisearch.p95],
  ['search index', ({ suchindex }) => suchindex],
  ['site', ({ mb }) => mb],
];

/** More than this is worth a look; less is noise. */
export const AUFFAELLIG = 1.15;

/** One thing measured now in terms of what was kept: above 1 it costs more. */
export interface Abweichung {
  anzahl: number;
  was: string;
  verhaeltnis: number;
}

/** Compares with what was kept; what one of the two lacks is left out. */
export const vergleiche = (
  reihen: readonly Messreihe[],
  alte: readonly Messreihe[],
): Abweichung[] =>
  reihen.flatMap((reihe) => {
    const alt = alte.find(({ anzahl }) => anzahl === reihe.anzahl);
    return VERGLEICHE.flatMap(([was, wert]) => {
      const [neu, vorher] = [wert(reihe), alt && wert(alt)];
      return neu === undefined || !vorher
        ? []
        : [{ anzahl: reihe.anzahl, was, verhaeltnis: neu / vorher }];
    });
  });

export const vergleichstabelle = (abweichungen: readonly Abweichung[]): string =>
  markdowntabelle(
    ['Records', 'What', 'Now / kept', ''],
    abweichungen.map(({ anzahl, was, verhaeltnis }) => [
      anzahl.toLocaleString('en'),
      was,
      mal(verhaeltnis),
      verhaeltnis > AUFFAELLIG ? 'more' : verhaeltnis < 1 / AUFFAELLIG ? 'less' : '',
    ]),
  );

/** What is over its limit, in words. */
export function ueberschritten({ anzahl, pruefung, bauWarm, astro, browser }: Messreihe): string[] {
  const jeAstro = astro && langeJeNachbar(bauWarm, astro);
  return [
    [pruefung.dauer > GRENZEN.pruefung, `check ${s(pruefung.dauer)} of ${GRENZEN.pruefung} s`],
    [bauWarm.dauer > GRENZEN.bau, `build ${s(bauWarm.dauer)} of ${GRENZEN.bau} s`],
    [
      bauWarm.speicher > GRENZEN.speicher,
      `memory ${Math.round(bauWarm.speicher)} of ${GRENZEN.speicher} MB`,
    ],
    [
      jeAstro !== undefined && jeAstro > GRENZEN.jeAstro,
      `build ${mal(jeAstro ?? 0)} bare Astro, at most ${GRENZEN.jeAstro}`,
    ],
    [
      browser !== undefined && browser.finder.p95 > GRENZEN.taste,
      `finder ${ms(browser?.finder.p95 ?? 0)} of ${GRENZEN.taste} ms`,
    ],
  ].flatMap(([zuviel, satz]) =>
    zuviel ? [`${anzahl.toLocaleString('en')} records: ${satz}`] : [],
  );
}

const [ANFANG, ENDE] = ['<!-- measured by npm run bench -->', '<!-- end of what was measured -->'];

/** Puts what was measured between its marks in a page of docs. @throws Error where they are missing */
export function ersetzeMesswerte(seite: string, messwerte: string): string {
  const [von, bis] = [seite.indexOf(ANFANG), seite.indexOf(ENDE)];
  if (von < 0 || bis < von) throw new Error(`The page lacks “${ANFANG}” … “${ENDE}”.`);
  return `${seite.slice(0, von)}${ANFANG}\n\n${messwerte}\n\n${seite.slice(bis)}`;
}
