/** Words of the comparison: its page and its charts. Not in `de.ts`, because no script needs them. */
import type { Genauigkeit } from '../datensatz/gesamtzahl.ts';
import { HOECHSTENS_MONATE } from '../datensatz/verlauf.ts';
import type { Art } from '../register/arten.ts';
import { erstDann } from '../sprache/erstdann.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { zahlformat } from '../sprache/zahl.ts';

const listen = {
  de: erstDann(() => new Intl.ListFormat('de')),
  en: erstDann(() => new Intl.ListFormat('en-GB')),
};

/** The groups by their first kind; `vergleich/gruppen.ts` makes them. */
type Gruppenart = Exclude<Art, 'markt' | 'stadt'>;

const zahlDe = zahlformat('de-DE');
const aemterDe = (anzahl: number) => (anzahl === 1 ? '1 Amt' : `${zahlDe(anzahl)} Ämter`);
/** The same after "bei", "von", "unter". */
const aemternDe = (anzahl: number) => (anzahl === 1 ? 'einem Amt' : `${zahlDe(anzahl)} Ämtern`);
const zahlEn = zahlformat('en-GB');
const aemterEn = (anzahl: number) => (anzahl === 1 ? '1 office' : `${zahlEn(anzahl)} offices`);

const de = {
  titel: 'Vergleich: Zahlen und Entwicklung',
  abdeckung: 'Wie viele Menschen das Siegel erreicht',
  kurz: 'Vergleich',
  beschreibung:
    'Wie viele Online-Verfahren die Ämter in Bayern anbieten, gerecht verglichen: nur unter Behörden mit denselben Aufgaben, nur genaue Zahlen mit Stand.',
  einleitung:
    'Verglichen werden nur Ämter mit denselben Aufgaben, denn eine kreisfreie Stadt erledigt auch, was sonst das Landratsamt tut. In die Ranglisten kommen nur genaue Zahlen mit bekanntem Stand, keine von vor der Auszeichnung.',
  inhalt: 'Auf dieser Seite',
  gruppen: {
    kreisfreie_stadt: 'Kreisfreie Städte',
    grosse_kreisstadt: 'Große Kreisstädte',
    gemeinde: 'Übrige Gemeinden, Märkte und Städte',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaften',
    landratsamt: 'Landratsämter',
    bezirk: 'Bezirke',
  } satisfies Record<Gruppenart, string>,
  rangliste: 'Rangliste',
  ranglisteTitel: (gruppe: string) => `${gruppe}: die meisten Online-Verfahren`,
  verteilungTitel: (gruppe: string) => `${gruppe}: Verteilung der Zahlen`,
  spitze: (namen: readonly string[], anzahl: number, von: number) =>
    von === 1
      ? `Nur ein Amt dieser Gruppe ist mit genauer Zahl und Stand eingetragen: ${namen[0]!} mit ${zahlDe(anzahl)}.`
      : // Without a verb before them, names need no article: „hat Stadt Hof“ is no German.
        `Die meisten Online-Verfahren unter ${zahlDe(von)} verglichenen Ämtern: ${listen.de().format(namen)} mit ${namen.length === 1 ? '' : 'je '}${zahlDe(anzahl)}.`,
  haelfte: (wert: number) => `Mindestens die Hälfte hat ${zahlDe(wert)} oder mehr.`,
  veraltete: (anzahl: number) =>
    `Bei ${aemternDe(anzahl)} ist die Zahl älter als ${HOECHSTENS_MONATE} Monate; inzwischen kann sie höher sein.`,
  veraltet: `älter als ${HOECHSTENS_MONATE} Monate`,
  schraffiert: `schraffiert: Zahl älter als ${HOECHSTENS_MONATE} Monate`,
  niemand:
    'In dieser Gruppe ist noch keine genaue Zahl mit Stand seit der Auszeichnung eingetragen.',
  ausgelassen: (untergrenzen: number, undatierte: number, fruehere: number) =>
    `Nicht in der Rangliste: ${listen
      .de()
      .format([
        ...(untergrenzen > 0
          ? [`${aemterDe(untergrenzen)}, weil nur eine Untergrenze bekannt ist`]
          : []),
        ...(undatierte > 0 ? [`${aemterDe(undatierte)}, weil die Zahl keinen Stand hat`] : []),
        ...(fruehere > 0
          ? [`${aemterDe(fruehere)}, weil die Zahl von vor der Auszeichnung ist`]
          : []),
      ])}.`,
  zurListe: (gruppe: string) => `Zur Liste: ${gruppe}`,
  entwicklungTitel: 'Wie viele Behörden das Siegel haben',
  entwicklungBefund: (was: string, datum: string, eingetragen: number, ohne: number) =>
    `Das Digitalministerium nannte zuletzt ${was} Behörden (${datum}). Hier eingetragen und mit Datum der Auszeichnung sind ${zahlDe(eingetragen)}${ohne > 0 ? `, weitere ${zahlDe(ohne)} ohne Datum` : ''}.`,
  entwicklungOhne: (eingetragen: number) =>
    `Hier eingetragen und mit Datum der Auszeichnung sind ${aemterDe(eingetragen)}.`,
  entwicklungLegende: {
    linie: 'hier eingetragen, nach Datum der Auszeichnung',
    ministerium: 'vom Digitalministerium veröffentlicht',
    andere: 'von anderen veröffentlicht',
    widerspruch: 'widerspricht einer anderen Angabe',
  },
  entwicklungQuelle: (datum: string) =>
    `Quellen: Digitalministerium, Presse und Behörden (einzeln in der Tabelle); Verzeichnis Digitales Amt, ausgewertet am ${datum}.`,
  entwicklungHinweis:
    'Die Linie zählt nur, was hier mit einer öffentlichen Quelle eingetragen ist. Ist nur Monat oder Jahr bekannt, zählt die Auszeichnung ab deren letztem Tag. Die Punkte sind fremde Angaben und anders gezählt.',
  widersprueche: 'Angaben, die einander widersprechen',
  genauigkeit: {
    genau: (wert: number) => zahlDe(wert),
    rund: (wert: number) => `rund ${zahlDe(wert)}`,
    mehr_als: (wert: number) => `über ${zahlDe(wert)}`,
  } satisfies Record<Genauigkeit, (wert: number) => string>,
  abdeckungTitel: 'Bevölkerung in Gemeinden mit Siegel, nach Regierungsbezirk',
  abdeckungBefund: (hoechste: string, anteil: string, niedrigste: string, anteil2: string) =>
    `Am höchsten ist der Anteil in ${hoechste} (${anteil}), am niedrigsten in ${niedrigste} (${anteil2}).`,
  kreiseTitel: 'Landkreise und kreisfreie Städte nach Anteil der Bevölkerung mit Siegel',
  kreiseBefund: (voll: number, keine: number, alle: number) =>
    `In ${zahlDe(voll)} von ${zahlDe(alle)} Landkreisen und kreisfreien Städten leben mehr als drei Viertel der Bevölkerung in einer Gemeinde mit Siegel. In ${zahlDe(keine)} ist keine Gemeinde eingetragen.`,
  abdeckungQuelle: (datum: string, einwohner: string) =>
    `Quelle: Verzeichnis Digitales Amt, ausgewertet am ${datum}; Bevölkerung: Gemeindeverzeichnis, ${einwohner}.`,
  veraenderungTitel: 'Die größten Veränderungen',
  veraenderungBefund: (anzahl: number, gestiegen: number) =>
    anzahl === 0
      ? 'Noch ist von keinem Amt mehr als eine genaue Zahl mit Stand bekannt.'
      : `Von ${aemternDe(anzahl)} sind mindestens zwei genaue Zahlen mit Stand bekannt; bei ${zahlDe(gestiegen)} davon ist die Zahl gestiegen.`,
  veraenderungHinweis:
    'Je Gruppe die drei größten Veränderungen zwischen der ersten und der letzten genauen Zahl eines Amts.',
  verlaufQuelle: (von: string, bis: string, datum: string) =>
    `Quelle: Verzeichnis Digitales Amt, jede Zahl dort mit eigener Quelle. Stand der Zahlen: ${von === bis ? von : `${von} bis ${bis}`}; ausgewertet am ${datum}.`,
  ohneZahlen: (datum: string) => `Quelle: Verzeichnis Digitales Amt, ausgewertet am ${datum}.`,
  unvollstaendig:
    'Noch nicht vollständig: Gezählt ist nur, was in diesem Verzeichnis eingetragen ist.',
  daten: 'Daten als Tabelle',
  dieErsten: (anzahl: number, von: number) =>
    `Die ersten ${zahlDe(anzahl)} von ${zahlDe(von)} Zeilen. Alle stehen in der CSV-Datei.`,
  herunterladen: 'Herunterladen',
  achse: 'Online-Verfahren',
  spalten: {
    rang: 'Rang',
    amt: 'Amt',
    id: 'Kennung',
    gruppe: 'Gruppe',
    anzahl: 'Online-Verfahren',
    stand: 'Stand',
    veraltet: 'Hinweis',
    vonAnzahl: 'Online-Verfahren zuerst',
    vonStand: 'Stand zuerst',
    bisAnzahl: 'Online-Verfahren zuletzt',
    bisStand: 'Stand zuletzt',
    unterschied: 'Veränderung',
    ab: 'von',
    bis: 'bis',
    aemter: 'Ämter',
    reihe: 'Reihe',
    behoerden: 'Behörden mit Siegel',
    genauigkeit: 'Genauigkeit',
    anmerkung: 'Anmerkung',
    quelle: 'Quelle',
    gebiet: 'Gebiet',
    bezirk: 'Regierungsbezirk',
    orte: 'Gemeinden',
    orteMit: 'davon mit Siegel',
    einwohner: 'Bevölkerung',
    einwohnerMit: 'davon in Gemeinden mit Siegel',
    anteil: 'Anteil',
  },
};

/** The words of the comparison in one language. */
export type Vergleichstexte = typeof de;

const en: Vergleichstexte = {
  titel: 'Comparison: numbers and growth',
  abdeckung: 'How many people the seal reaches',
  kurz: 'Comparison',
  beschreibung:
    'How many online procedures the offices in Bavaria offer, compared fairly: only among authorities with the same duties, only exact numbers with a date.',
  einleitung:
    'Only offices with the same duties are compared: a city outside any district also does what elsewhere the district office does. Rankings take exact numbers with a known date only, none from before the award.',
  inhalt: 'On this page',
  gruppen: {
    kreisfreie_stadt: 'Cities outside any district',
    grosse_kreisstadt: 'Large district towns',
    gemeinde: 'Other municipalities and towns',
    verwaltungsgemeinschaft: 'Municipal associations',
    landratsamt: 'District offices',
    bezirk: 'Regional authorities',
  },
  rangliste: 'Ranking',
  ranglisteTitel: (gruppe) => `${gruppe}: most online procedures`,
  verteilungTitel: (gruppe) => `${gruppe}: distribution of the numbers`,
  spitze: (namen, anzahl, von) =>
    von === 1
      ? `Only one office of this group is recorded with an exact number and its date: ${namen[0]!} with ${zahlEn(anzahl)}.`
      : `Of ${zahlEn(von)} compared offices, ${listen.en().format(namen)} ${namen.length === 1 ? 'has' : 'have'} the most online procedures: ${zahlEn(anzahl)}${namen.length === 1 ? '' : ' each'}.`,
  haelfte: (wert) => `At least half have ${zahlEn(wert)} or more.`,
  veraltete: (anzahl) =>
    `The number of ${aemterEn(anzahl)} is older than ${HOECHSTENS_MONATE} months and may be higher by now.`,
  veraltet: `older than ${HOECHSTENS_MONATE} months`,
  schraffiert: `hatched: number older than ${HOECHSTENS_MONATE} months`,
  niemand: 'No exact number with a date since the award is recorded in this group yet.',
  ausgelassen: (untergrenzen, undatierte, fruehere) =>
    `Not ranked: ${listen
      .en()
      .format([
        ...(untergrenzen > 0
          ? [`${aemterEn(untergrenzen)} of which only a lower bound is known`]
          : []),
        ...(undatierte > 0 ? [`${aemterEn(undatierte)} whose number has no date`] : []),
        ...(fruehere > 0 ? [`${aemterEn(fruehere)} whose number is from before the award`] : []),
      ])}.`,
  zurListe: (gruppe) => `To the list: ${gruppe}`,
  entwicklungTitel: 'How many authorities hold the seal',
  entwicklungBefund: (was, datum, eingetragen, ohne) =>
    `The ministry last spoke of ${was} authorities (${datum}). Recorded here with the date of their award are ${zahlEn(eingetragen)}${ohne > 0 ? `, another ${zahlEn(ohne)} without a date` : ''}.`,
  entwicklungOhne: (eingetragen) =>
    `Recorded here with the date of their award: ${aemterEn(eingetragen)}.`,
  entwicklungLegende: {
    linie: 'recorded here, by date of the award',
    ministerium: 'published by the ministry',
    andere: 'published by others',
    widerspruch: 'contradicts another statement',
  },
  entwicklungQuelle: (datum) =>
    `Sources: ministry, press and authorities (each in the table); directory Digitales Amt, evaluated on ${datum}.`,
  entwicklungHinweis:
    'The line counts only what is recorded here with a public source. A date known by month or year counts from its last day. The points are statements of others and counted differently.',
  widersprueche: 'Statements that contradict each other',
  genauigkeit: {
    genau: (wert) => zahlEn(wert),
    rund: (wert) => `about ${zahlEn(wert)}`,
    mehr_als: (wert) => `over ${zahlEn(wert)}`,
  },
  abdeckungTitel: 'Population in municipalities with the seal, by administrative region',
  abdeckungBefund: (hoechste, anteil, niedrigste, anteil2) =>
    `The share is highest in ${hoechste} (${anteil}) and lowest in ${niedrigste} (${anteil2}).`,
  kreiseTitel: 'Districts and cities by share of the population covered by the seal',
  kreiseBefund: (voll, keine, alle) =>
    `In ${zahlEn(voll)} of ${zahlEn(alle)} districts and cities more than three quarters of the population live in a municipality with the seal. In ${zahlEn(keine)} no municipality is recorded.`,
  abdeckungQuelle: (datum, einwohner) =>
    `Source: directory Digitales Amt, evaluated on ${datum}; population: official register of municipalities, ${einwohner}.`,
  veraenderungTitel: 'The largest changes',
  veraenderungBefund: (anzahl, gestiegen) =>
    anzahl === 0
      ? 'No office has more than one exact number with a date yet.'
      : `Of ${aemterEn(anzahl)} at least two exact numbers with a date are known; for ${zahlEn(gestiegen)} of them the number rose.`,
  veraenderungHinweis:
    'For each group the three largest changes between the first and the last exact number of one office.',
  verlaufQuelle: (von, bis, datum) =>
    `Source: directory Digitales Amt, each number there with its own source. Numbers as of ${von === bis ? von : `${von} to ${bis}`}; evaluated on ${datum}.`,
  ohneZahlen: (datum) => `Source: directory Digitales Amt, evaluated on ${datum}.`,
  unvollstaendig: 'Not yet complete: only what is recorded in this directory is counted.',
  daten: 'Data as a table',
  dieErsten: (anzahl, von) =>
    `The first ${zahlEn(anzahl)} of ${zahlEn(von)} rows. All of them are in the CSV file.`,
  herunterladen: 'Download',
  achse: 'online procedures',
  spalten: {
    rang: 'Rank',
    amt: 'Office',
    id: 'Id',
    gruppe: 'Group',
    anzahl: 'Online procedures',
    stand: 'As of',
    veraltet: 'Note',
    vonAnzahl: 'Online procedures first',
    vonStand: 'As of (first)',
    bisAnzahl: 'Online procedures last',
    bisStand: 'As of (last)',
    unterschied: 'Change',
    ab: 'from',
    bis: 'to',
    aemter: 'Offices',
    reihe: 'Series',
    behoerden: 'Authorities with the seal',
    genauigkeit: 'Exactness',
    anmerkung: 'Note (German)',
    quelle: 'Source',
    gebiet: 'Area',
    bezirk: 'Administrative region',
    orte: 'Municipalities',
    orteMit: 'of these with the seal',
    einwohner: 'Population',
    einwohnerMit: 'of these in municipalities with the seal',
    anteil: 'Share',
  },
};

const TEXTE: Record<Sprache, Vergleichstexte> = { de, en };

/** The words of the comparison in a language. */
export const vergleichstexte = (sprache: Sprache): Vergleichstexte => TEXTE[sprache];
