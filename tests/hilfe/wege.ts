/**
 * The ways that visitors and editors go most, on the site of the fixtures; written once for every
 * engine and for the pictures of docs/browser.md. They end when what was asked for is in sight.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { texte } from '../../src/domain/texte/index.ts';
import { pfade } from '../../src/domain/verzeichnis/urls.ts';

/** What the pages of Playwright and Puppeteer have in common. */
export interface Blatt {
  goto(adresse: string): Promise<unknown>;
  click(auswahl: string): Promise<void>;
  type(auswahl: string, text: string): Promise<void>;
  keyboard: { press(taste: 'ArrowDown' | 'Enter'): Promise<void> };
  evaluate(ausdruck: string): Promise<unknown>;
}

/**
 * Waits until something in sight has the text, wherever its words may be broken.
 * @throws Error after half a minute, with what was looked for
 */
async function zeigt(blatt: Blatt, auswahl: string, text = ''): Promise<void> {
  const frage = `[...document.querySelectorAll(${JSON.stringify(auswahl)})].some((element) =>
    element.checkVisibility() && element.textContent.replaceAll('\u00ad', '').includes(${JSON.stringify(text)}))`;
  const ende = Date.now() + 30_000;
  // Asked while the next page comes, a browser answers with an error.
  while ((await blatt.evaluate(frage).catch(() => false)) !== true) {
    if (Date.now() > ende) throw new Error(`"${text}" was never seen in ${auswahl}`);
    await pause(50);
  }
}

async function tippe(blatt: Blatt, feld: string, text: string): Promise<void> {
  await zeigt(blatt, feld);
  await blatt.type(feld, text);
}

/** Clicks what may be made anew at that moment, as suggestions are while more of them load. */
async function klicke(blatt: Blatt, auswahl: string): Promise<void> {
  const ende = Date.now() + 10_000;
  for (;;)
    try {
      return await blatt.click(auswahl);
    } catch (fehler) {
      if (Date.now() > ende) throw fehler;
      await pause(50);
    }
}

export interface Weg {
  name: string;
  /** Where it begins. */
  von: string;
  /** What is done there. */
  frage: (blatt: Blatt) => Promise<void>;
  /** The key that sends it, where that leads to another page. */
  sende?: 'Enter';
  /** Where the answer stands, and what it says. */
  antwort: readonly [auswahl: string, text: string];
}

/** An errand among those that its field offers, and a place. */
const wasWo = (was: string, anliegen: string, wo: string) => async (blatt: Blatt) => {
  await tippe(blatt, '#was', was);
  await zeigt(blatt, '#was-liste [role=option]:first-child', anliegen);
  await blatt.keyboard.press('ArrowDown');
  await blatt.keyboard.press('Enter');
  await tippe(blatt, '#finder', wo);
};

/** The three tasks of a citizen. */
export const AUFGABEN = [
  {
    name: 'ausweis',
    von: pfade.start,
    frage: wasWo('Ausweis', 'Personalausweis beantragen', 'Dormitz'),
    sende: 'Enter',
    antwort: ['#antwort-karten h3', 'Verwaltungsgemeinschaft'],
  },
  {
    name: 'fuehrerschein',
    von: pfade.start,
    frage: wasWo('Führerschein', 'Führerschein umtauschen', 'Prutting'),
    sende: 'Enter',
    antwort: ['#antwort-karten h3', 'Landratsamt'],
  },
  {
    name: 'online',
    von: pfade.start,
    frage: wasWo('Wohnsitz', 'Wohnsitz anmelden', 'Dormitz'),
    sende: 'Enter',
    antwort: ['#antwort-karten a', texte('de').antwort.online],
  },
] as const satisfies readonly Weg[];

export const WEGE: readonly Weg[] = [
  ...AUFGABEN,
  {
    name: 'an office that the header offers',
    von: pfade.siegel,
    frage: async (blatt) => {
      await tippe(blatt, '#kopf-finder', 'Stadt Erlangen');
      await zeigt(blatt, '#kopf-finder-liste [role=option]', 'Erlangen');
      await klicke(blatt, '#kopf-finder-liste [role=option]');
    },
    antwort: ['h1', 'Erlangen'],
  },
  {
    name: 'the list, filtered',
    von: pfade.aemter,
    frage: (blatt) => tippe(blatt, '#f-text', 'nurnberg'),
    antwort: ['#ergebnis', '2 von'],
  },
  {
    name: 'an area on the map',
    von: pfade.karte,
    frage: async (blatt) => {
      await zeigt(blatt, '.marke-amt');
      await tippe(blatt, '#karten-ort', 'Dormitz');
      await blatt.keyboard.press('Enter');
      await zeigt(blatt, '.karte-beweglich path.umriss');
    },
    antwort: ['.nadel', 'Dormitz'],
  },
  {
    name: 'the search',
    von: pfade.suche,
    frage: async (blatt) => {
      await tippe(blatt, '#s-q', '09474119');
      await zeigt(blatt, '#s-namen a', 'Dormitz');
    },
    antwort: ['#s-status', 'Treffer'],
  },
  {
    name: 'the form of the editors',
    von: pfade.redaktion,
    frage: async (blatt) => {
      await tippe(blatt, '#f-behoerde', 'Stadt Freis');
      await zeigt(blatt, '[role=option]', 'Freising');
      await blatt.keyboard.press('ArrowDown');
      await blatt.keyboard.press('Enter');
    },
    antwort: ['#dateiname', 'stadt-freising.yaml'],
  },
];

/**
 * Goes the whole way.
 * @param url the site, without a slash at its end
 * @param vorher what happens when the question is asked, before it is sent
 */
export async function geh(
  blatt: Blatt,
  { von, frage, sende, antwort }: Weg,
  url: string,
  vorher?: () => Promise<unknown>,
): Promise<void> {
  await blatt.goto(url + von);
  await frage(blatt);
  await vorher?.();
  if (sende) await blatt.keyboard.press(sende);
  await zeigt(blatt, ...antwort);
}
