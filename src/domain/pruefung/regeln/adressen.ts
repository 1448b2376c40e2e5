/** Rules on what belongs to one authority alone: its page in BayernPortal, its website, its telephone. */
import type { Behoerde, Register } from '../../register/register.ts';
import { werte, type Eintrag, type Merkmal } from './bestand.ts';
import { type Kontext, type Regel } from './regel.ts';
import { ohneWww, urlAus } from '../../sprache/webadresse.ts';

/** The page of one authority. */
const BEHOERDENSEITE = /^\/dokumente\/behoerde\/[^/]+\/?$/;

/** What a page of BayernPortal is about, if it is no authority, by its address. */
const ANDERE_SEITEN: readonly [RegExp, string][] = [
  [/^\/dokumente\/(leistung|aufgabenbeschreibung)\//, 'die Seite einer Leistung'],
  [/^\/dokumente\/onlineservice\//, 'die Seite eines Online-Verfahrens'],
  [/^\/dokumente\/lebenslage\//, 'die Seite einer Lebenslage'],
  [
    /^\/dokumente\/behoerdeordner\/|\/alle\/?$|^\/dokumente\/behoerde\/?$/,
    'eine Liste vieler Behörden',
  ],
  [/\/organigramm\/?$/, 'das Organigramm einer Behörde'],
  [/^\/(suche|suchergebnis)/, 'eine Suche'],
  [/^\/(hilfe|kontakt|impressum|datenschutz|barrierefreiheit|login|mein)/, 'eine allgemeine Seite'],
];

const bayernportal = {
  id: 'bayernportal',
  schwere: 'fehler',
  findet: 'Die BayernPortal-Adresse führt nicht zu einer Behörde im BayernPortal.',
  warum: 'Der Knopf „Zum BayernPortal“ muss halten, was er verspricht.',
  abhilfe: 'Kopieren Sie die Adresse der Behörde von www.bayernportal.de.',
  beispiel: {
    falsch: 'bayernportal: https://www.stmd.bayern.de/behoerde/1',
    richtig: 'bayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
  },
  *pruefe({ daten }) {
    const url = urlAus(daten.bayernportal);
    const imPortal = url && ohneWww(url.host) === 'bayernportal.de';
    if (url && imPortal && url.pathname === '/') {
      yield {
        pfad: ['bayernportal'],
        meldung:
          'Das ist nur die Startseite des BayernPortals. Suchen Sie dort die Seite der Behörde und kopieren Sie ihre Adresse, oder löschen Sie das Feld.',
      };
      return;
    }
    const andere =
      imPortal && !BEHOERDENSEITE.test(url.pathname)
        ? (ANDERE_SEITEN.find(([muster]) => muster.test(url.pathname))?.[1] ?? 'eine andere Seite')
        : undefined;
    if (andere)
      yield {
        pfad: ['bayernportal'],
        meldung: `Die Adresse ist ${andere}, nicht die der Behörde. Suchen Sie im BayernPortal die Seite der Behörde (ihre Adresse enthält „/dokumente/behoerde/“) und kopieren Sie deren Adresse.`,
      };
    if (!url || imPortal) return;
    yield {
      pfad: ['bayernportal'],
      meldung: `Die Adresse führt zu „${url.host}“, nicht zum BayernPortal. Suchen Sie die Seite der Behörde auf www.bayernportal.de und kopieren Sie ihre Adresse; eine andere Seite gehört in „website“.`,
    };
  },
} as const satisfies Regel;

/** Authorities that may share a town hall, a website and a telephone: a VG and its members. */
const gehoerenZusammen = (register: Register, a: string | undefined, b: string | undefined) => {
  const [eine, andere] = [a, b].map((schluessel) =>
    schluessel ? register.finde(schluessel) : undefined,
  );
  const haus = (behoerde: Behoerde | undefined) => behoerde && (behoerde.vg ?? behoerde.schluessel);
  return eine !== undefined && andere !== undefined && haus(eine) === haus(andere);
};

/** The first other record, of a different house, that states the same fact. */
function gleiche(kontext: Kontext, merkmal: Merkmal): Eintrag | undefined {
  const { bestand, quelltext, daten, register } = kontext;
  return werte({ kennung: quelltext.kennung, daten }, merkmal)
    .flatMap((wert) => bestand.dateien(merkmal, wert))
    .find(
      (anderer) =>
        anderer.datei !== quelltext.datei &&
        anderer.daten.schluessel !== daten.schluessel &&
        (merkmal === 'bayernportal' ||
          !gehoerenZusammen(register, anderer.daten.schluessel, daten.schluessel)),
    );
}

const bayernportalDoppelt = {
  id: 'bayernportal-doppelt',
  schwere: 'fehler',
  findet: 'Zwei Datensätze nennen dieselbe Seite im BayernPortal.',
  warum:
    'Jede Behörde hat dort ihre eigene; eine der beiden ist falsch, oder es ist dieselbe Behörde.',
  abhilfe: 'Suchen Sie die richtige Seite, oder führen Sie beide Datensätze zusammen.',
  beispiel: {
    falsch: '# in zwei Dateien\nbayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
    richtig: '# in einer Datei\nbayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
  },
  *pruefe(kontext) {
    const anderer = gleiche(kontext, 'bayernportal');
    if (anderer)
      yield {
        pfad: ['bayernportal'],
        meldung: `Dieselbe Seite im BayernPortal steht schon in ${anderer.datei}. Jede Behörde hat dort ihre eigene: Suchen Sie die richtige, oder führen Sie beide Datensätze zusammen.`,
      };
  },
} as const satisfies Regel;

const adresseDoppelt = {
  id: 'adresse-doppelt',
  schwere: 'warnung',
  findet: 'Website, Telefon, E-Mail oder Anschrift steht auch bei einer anderen Behörde.',
  warum:
    'Beim Kopieren eines Datensatzes bleibt leicht etwas stehen. (Eine Verwaltungsgemeinschaft und ihre Mitglieder dürfen sie teilen.)',
  abhilfe: 'Prüfen Sie, welche der beiden Behörden gemeint ist.',
  beispiel: {
    falsch: '# in zwei Dateien\nwebsite: https://www.landkreis-rosenheim.de',
    richtig: '# in einer Datei\nwebsite: https://www.landkreis-rosenheim.de',
  },
  *pruefe(kontext) {
    for (const merkmal of ['website', 'telefon', 'email', 'anschrift'] as const) {
      const anderer = gleiche(kontext, merkmal);
      if (anderer)
        yield {
          pfad: [merkmal],
          meldung: `Dieselbe Angabe in „${merkmal}“ steht auch in ${anderer.datei}. Prüfen Sie, welche der beiden Behörden gemeint ist.`,
        };
    }
    const { website, bayernportal } = kontext.daten;
    if (website !== undefined && website === bayernportal)
      yield {
        pfad: ['website'],
        meldung:
          '„website“ und „bayernportal“ nennen dieselbe Adresse. Tragen Sie in „website“ die eigene Startseite der Behörde ein.',
      };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const ADRESSEN = [bayernportal, bayernportalDoppelt, adresseDoppelt] as const;
