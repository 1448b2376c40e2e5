/** Words of the pages on states of the past. */
import type { Sprache } from '../sprache/sprachen.ts';
import { texte } from './index.ts';

const { zahl: de } = texte('de');
const { zahl: en } = texte('en');

/** Words with one or several, in German and English. */
const eine = (anzahl: number, einzahl: string, mehrzahl: string, zahl: (n: number) => string) =>
  anzahl === 1 ? einzahl : `${zahl(anzahl)} ${mehrzahl}`;

const deutsch = {
  titel: 'Frühere Stände',
  beschreibung:
    'Welche Behörden an einem früheren Tag das Siegel „Digitales Amt“ hatten, mit der Zahl von damals: zum Zitieren und Vergleichen.',
  daten: 'Offene Daten',
  einleitung:
    'Für das Ende jedes Quartals seit der ersten Auszeichnung am 28. Juli 2021: wer das Siegel hatte und welche Zahl bekannt war. Seit dem 1. Oktober 2026 außerdem für jeden Tag, an dem sich etwas geändert hat. Ein solcher Stand bleibt, wie er ist, auch wenn neue Ämter, Zahlen oder Entzüge dazukommen.',
  regelnTitel: 'Was in einem Stand steht',
  regeln: [
    'Es zählt, was ein Datum hat. Ist nur Monat oder Jahr bekannt, zählt die Angabe ab dem letzten Tag, den sie bedeuten kann: „2022“ ab dem 31. Dezember 2022.',
    'Eine Auszeichnung ohne Datum steht nur im heutigen Stand, ebenso eine Zahl ohne Stand. Jede Seite sagt, wie viele Ämter das sind.',
    'Eine Zahl, die später berichtigt wurde, steht in früheren Ständen so, wie sie veröffentlicht war. Die Berichtigung steht daneben, in einer eigenen Datei.',
    'Der Stand eines Tages erscheint, wenn der Tag vorbei ist. Er bleibt, solange die Angabe von diesem Tag ihr Datum behält. Die Stände zum Ende eines Quartals bleiben immer.',
    '„Neu“ und „entzogen“ zählen ab dem letzten Quartalsende davor.',
    'gebiete.csv zählt die Ämter je Regierungsbezirk (drei Ziffern) und je Landkreis oder kreisfreier Stadt (fünf Ziffern). Was dort fehlt, hatte kein Amt.',
    'Die Dateien enthalten Kennung und Schlüssel, keine Namen und keine Einwohnerzahlen, denn die ändern sich. Über den Schlüssel lassen sie sich mit der heutigen aemter.csv verbinden; die Kennung bleibt die, unter der ein Amt zuerst erschien. Die Quellen stehen in quellen.csv daneben: Zieht eine Seite um, wird ihre Adresse dort nachgetragen.',
    'Wird eine Angabe aus früherer Zeit erst später gefunden, gehört sie in die Stände von damals. Nur dann ändert sich eine Datei, und mit ihr die Prüfsumme. Nennen Sie deshalb beim Zitieren auch die Prüfsumme.',
  ],
  seiteZitieren: 'Eine Seite zitieren',
  seiteZitierenText:
    'Auf den Seiten der Ämter, Orte, Landkreise, Regierungsbezirke und des Vergleichs steht unter „So zitieren“ ein fertiger Text. Es gibt ihn auch als BibTeX und CSL-JSON. Für jede andere Seite, zum Beispiel die Karte, nennen Sie den Titel, den Tag aus der Fußzeile und die Adresse. Adressen bleiben für immer:',
  beispiel: (titel: string, datum: string, adresse: string) =>
    `${texte('de').website.titel}. ${titel}. Fassung vom ${datum}, ${adresse}`,
  tabelle: 'Alle Stände',
  listeJson: 'Diese Liste als JSON',
  spalten: {
    stand: 'Stand',
    aemter: 'Ämter',
    mitZahl: 'davon mit Zahl',
    neu: 'neu',
    entzogen: 'entzogen',
    dateien: 'Dateien',
    pruefsumme: 'SHA-256 von aemter.csv',
  },
  heutiger: 'Heutiger Stand',
  heutigerText: 'Dieser Stand ändert sich mit jeder neuen Angabe. Zum Zitieren gibt es:',
  ohneAuszeichnungstag: (anzahl: number) =>
    `Im heutigen Stand ${anzahl === 1 ? 'ist 1 Amt' : `sind ${de.ganz(anzahl)} Ämter`}, von ${anzahl === 1 ? 'dem' : 'denen'} das Datum der Auszeichnung nicht bekannt ist. ${anzahl === 1 ? 'Es zählt' : 'Sie zählen'} nicht als neu und ${anzahl === 1 ? 'steht' : 'stehen'} in keinem früheren Stand.`,
  am: (datum: string) => `Stand vom ${datum}`,
  satz: (aemter: number, mitZahl: number) =>
    aemter === 0
      ? 'Für diesen Tag ist hier kein Amt mit Datum eingetragen.'
      : `${eine(aemter, '1 Amt hatte', 'Ämter hatten', de.ganz)} an diesem Tag nachweislich das Siegel. ${
          mitZahl === aemter
            ? 'Von allen ist eine Zahl aus dieser Zeit bekannt.'
            : `Von ${de.ganz(mitZahl)} ist eine Zahl aus dieser Zeit bekannt.`
        }`,
  satzHeute: (aemter: number) =>
    `${eine(aemter, '1 Amt hat', 'Ämter haben', de.ganz)} nach diesem Verzeichnis das Siegel.`,
  fehlt: 'Was hier fehlt',
  ohneDatum: (anzahl: number) =>
    `${eine(anzahl, 'Ein Amt, dessen Auszeichnung', 'Ämter, deren Auszeichnung', de.ganz)} kein Datum hat: ${anzahl === 1 ? 'Es kann' : 'Sie können'} damals schon dabei gewesen sein.`,
  ungenau: (anzahl: number) =>
    `${eine(anzahl, 'Ein Amt, von dem', 'Ämter, von denen', de.ganz)} nur Monat oder Jahr der Auszeichnung bekannt ist: ${anzahl === 1 ? 'Es kann' : 'Sie können'} bis zu diesem Tag dazugekommen sein oder danach.`,
  unvollstaendig: 'Ämter, die noch gar nicht in diesem Verzeichnis stehen.',
  dateien: 'Dateien zu diesem Stand',
  quellen: 'woher jede Angabe ist; kann nachgetragen werden',
  pruefsumme: (summe: string) => `SHA-256: ${summe}`,
  aenderungen: (datum: string | undefined) =>
    datum === undefined
      ? 'Was seit der ersten Auszeichnung geschah'
      : `Was seit dem ${datum} geschah`,
  bilanz: (neu: number, zahlen: number, entzogen: number, berichtigt: number) =>
    `neue Siegel: ${neu}, neue Zahlen: ${zahlen}, entzogen: ${entzogen}, berichtigt: ${berichtigt}`,
  berichtigt: 'Später berichtigt',
  berichtigtText:
    'Diese Zahlen waren falsch veröffentlicht. Im Stand stehen sie, wie sie damals dastanden.',
  berichtigtSatz: (damals: string, richtig: string, datum: string) =>
    `${damals}, richtig ${richtig} (berichtigt: ${datum}).`,
  zitieren: 'Diesen Stand zitieren',
  zitat: (titel: string, adresse: string, summe: string) =>
    `${texte('de').website.titel}. ${titel}. ${adresse} (SHA-256 von aemter.csv: ${summe})`,
  gebieteDatei: 'wie viele Ämter je Regierungsbezirk und Landkreis',
  gebiete: 'Regierungsbezirke und Landkreise',
  gebieteHinweis:
    'Hier zählt nur, wessen Auszeichnung ein Datum bis zu diesem Tag hat. Die Seiten der Gebiete zählen auch Ämter ohne Datum: Der Unterschied ist kein Zuwachs.',
  gebiet: 'Gebiet',
  aemter: 'Ämter mit Siegel an diesem Tag',
  aemterHeute: 'Ämter mit Siegel',
  schluessel: 'Schlüssel',
  keineZahl: 'nicht bekannt',
  frueher: 'Früherer Stand',
  spaeter: 'Späterer Stand',
  alle: 'Alle Stände',
  heutigeNamen: 'Namen, wie sie heute lauten.',
};

/** The words of one language. */
export type Standtexte = typeof deutsch;

const englisch: Standtexte = {
  titel: 'Past states',
  beschreibung:
    'Which authorities held the seal “Digitales Amt” on a day of the past, with the number known then: to cite and to compare.',
  daten: 'Open data',
  einleitung:
    'For the end of every quarter since the first award on 28 July 2021: who held the seal, and which number was known. Since 1 October 2026 also for every day on which something changed. Such a state stays as it is, even when new offices, numbers or withdrawals are added.',
  regelnTitel: 'What a state contains',
  regeln: [
    'Only what bears a date counts. If just the month or year is known, a fact counts from the last day that it can mean: “2022” from 31 December 2022.',
    'An award without a date appears in the current state only, and so does a number without a date. Every page says how many offices that is.',
    'A number that was corrected later appears in earlier states as it was published. The correction stands beside it, in a file of its own.',
    'The state of a day appears when the day is over. It stays as long as the fact of that day keeps its date. The states at the end of a quarter always stay.',
    '“New” and “withdrawn” count from the last end of a quarter before.',
    'gebiete.csv counts the offices by region (three digits) and by district or kreisfreie Stadt (five digits). What is missing there had none.',
    'The files contain identifiers and keys, no names and no inhabitants, because those change. By the identifier they join with the aemter.csv of today. The sources stand beside, in quellen.csv: if a page moves, its address is updated there.',
    'If a fact of an earlier time is found only later, it belongs to the states of that time. Only then does a file change, and with it its checksum. So please cite the checksum as well.',
  ],
  seiteZitieren: 'Citing a page',
  seiteZitierenText:
    'On the pages of offices, places and of the comparison, and on the German pages of districts and regions, “Cite this” has a text that is ready to use. It is also there as BibTeX and CSL-JSON. For any other page, such as the map, give its title, the day at its foot and its address. Addresses stay for ever:',
  beispiel: (titel, datum, adresse) =>
    `${texte('en').website.titel}. ${titel}. Version of ${datum}, ${adresse}`,
  tabelle: 'All states',
  listeJson: 'This list as JSON',
  spalten: {
    stand: 'State',
    aemter: 'Offices',
    mitZahl: 'with a number',
    neu: 'new',
    entzogen: 'withdrawn',
    dateien: 'Files',
    pruefsumme: 'SHA-256 of aemter.csv',
  },
  heutiger: 'Current state',
  heutigerText: 'This state changes with every new fact. To cite there is:',
  ohneAuszeichnungstag: (anzahl) =>
    `The current state has ${eine(anzahl, '1 office', 'offices', en.ganz)} whose date of award is not known: not counted as new, and in no past state.`,
  am: (datum) => `State of ${datum}`,
  satz: (aemter, mitZahl) =>
    aemter === 0
      ? 'No office with a date is recorded here for this day.'
      : `${eine(aemter, '1 office', 'offices', en.ganz)} verifiably held the seal on this day. ${
          mitZahl === aemter
            ? 'For all of them a number of that time is known.'
            : `For ${en.ganz(mitZahl)} a number of that time is known.`
        }`,
  satzHeute: (aemter) =>
    `${eine(aemter, '1 office holds', 'offices hold', en.ganz)} the seal according to this directory.`,
  fehlt: 'What is missing here',
  ohneDatum: (anzahl) =>
    `${eine(anzahl, 'One office', 'offices', en.ganz)} whose award bears no date: ${anzahl === 1 ? 'it' : 'they'} may have held the seal already.`,
  ungenau: (anzahl) =>
    `${eine(anzahl, 'One office', 'offices', en.ganz)} of which only the month or year of the award is known: it may be before this day or after it.`,
  unvollstaendig: 'Offices that are not yet in this directory at all.',
  dateien: 'Files of this state',
  quellen: 'where each fact is from; may be updated',
  pruefsumme: (summe) => `SHA-256: ${summe}`,
  aenderungen: (datum) =>
    datum === undefined ? 'What happened since the first award' : `What happened since ${datum}`,
  bilanz: (neu, zahlen, entzogen, berichtigt) =>
    `new seals: ${neu}, new numbers: ${zahlen}, withdrawn: ${entzogen}, corrected: ${berichtigt}`,
  berichtigt: 'Corrected later',
  berichtigtText: 'These numbers were published wrong. In the state they stand as they stood then.',
  berichtigtSatz: (damals, richtig, datum) =>
    `${damals}, correct is ${richtig} (corrected: ${datum}).`,
  zitieren: 'Cite this state',
  zitat: (titel, adresse, summe) =>
    `${texte('en').website.titel}. ${titel}. ${adresse} (SHA-256 of aemter.csv: ${summe})`,
  gebieteDatei: 'how many offices by region and district',
  gebiete: 'Regions and districts',
  gebieteHinweis:
    'Only awards with a date up to this day count here. The pages of the areas also count offices without one: the difference is no growth.',
  gebiet: 'Area',
  aemter: 'Offices with the seal on this day',
  aemterHeute: 'Offices with the seal',
  schluessel: 'Key',
  keineZahl: 'not known',
  frueher: 'Earlier state',
  spaeter: 'Later state',
  alle: 'All states',
  heutigeNamen: 'Names as they are today.',
};

/** The words of a language. */
export const standtexte = (sprache: Sprache): Standtexte =>
  ({ de: deutsch, en: englisch })[sprache];
