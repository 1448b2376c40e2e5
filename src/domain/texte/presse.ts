/** Words of the press page. */
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  titel: 'Für die Presse',
  beschreibung:
    'Zahlen mit Stand, Bilder und Karten zum Siegel „Digitales Amt“ in Bayern, frei verwendbar mit Quellenangabe, und an wen sich Medien wenden.',
  einleitung:
    'Zahlen, Bilder und Ansprechstellen zum Siegel „Digitales Amt“. Alles auf dieser Seite dürfen Sie mit Quellenangabe verwenden.',
  zahlen: 'Zahlen',
  stand: (tag: string) => `Stand der Angaben: die neueste hier eingetragene ist vom ${tag}.`,
  aemter: 'Ämter mit Siegel sind hier eingetragen',
  orte: (von: string) => `von ${von} Gemeinden haben ein Rathaus mit Siegel`,
  bevoelkerung: 'der Bevölkerung leben dort',
  nachArt: 'Ämter mit Siegel nach Art',
  art: 'Art',
  anzahl: 'Anzahl',
  vergleich:
    'Vergleichen Sie nur Behörden mit denselben Aufgaben: Eine kreisfreie Stadt erledigt auch, was anderswo das Landratsamt tut. „Mindestens“ heißt, dass nur eine Untergrenze bekannt ist.',
  zumVergleich: 'Ranglisten, Entwicklung und Grafiken',
  bilder: 'Bilder',
  teilbild: 'Bild für Beiträge (PNG, 1200 × 630)',
  teilbildText:
    'Jedes Amt, jeder Landkreis und jeder Regierungsbezirk hat ein eigenes: Die Adresse steht auf der jeweiligen Seite als Vorschaubild (og:image).',
  karte: 'Karte: Anteil der Bevölkerung in Gemeinden mit Siegel',
  karteSvg: 'Karte als SVG',
  kartePng: 'Karte als PNG',
  signet: 'Signet eines Amts (SVG)',
  alleSignete: 'Signete aller Ämter',
  daten: 'Daten',
  datenText: 'Alles, was hier steht, gibt es auch maschinenlesbar:',
  alleDaten: 'Alle Dateien, Felder, Lizenz und frühere Stände',
  lizenz: 'Verwenden',
  quelle: (website: string, tag: string) =>
    `Quelle: Digitales Amt, ${website}, abgerufen am ${tag}`,
  lizenzText:
    'Nennen Sie die Website als Quelle und den Stand der Zahl. Auf den Karten gehört die Angabe zu den Grenzen dazu. Die Lizenzen der Ausgangsdaten stehen am Ende jeder Seite.',
  kontakt: 'Kontakt',
  kontaktText: 'Fragen zum Siegel und zur Auszeichnung beantwortet:',
  kontaktPruefen: 'Ob eine Adresse oder ein Signet echt ist, lässt sich selbst prüfen.',
  pruefen: 'Signet oder Adresse prüfen',
};

export type Pressetexte = typeof de;

const en: Pressetexte = {
  titel: 'For the press',
  beschreibung:
    'Dated figures, pictures and maps about the seal “Digitales Amt” in Bavaria, free to use with attribution, and whom to ask.',
  einleitung:
    'Figures, pictures and contacts about the seal “Digitales Amt”. You may use everything on this page with attribution. The pictures are in German.',
  zahlen: 'Figures',
  stand: (tag) => `State of the data: the newest entry here is of ${tag}.`,
  aemter: 'offices with the seal are recorded here',
  orte: (von) => `of ${von} municipalities have a town hall with the seal`,
  bevoelkerung: 'of the population live there',
  nachArt: 'Offices with the seal by kind',
  art: 'Kind',
  anzahl: 'Number',
  vergleich:
    'Compare only authorities with the same duties: a city outside any district also does what elsewhere the district office does. “At least” means that only a lower bound is known.',
  zumVergleich: 'Rankings, growth and charts',
  bilder: 'Pictures',
  teilbild: 'Picture for articles (PNG, 1200 × 630)',
  teilbildText:
    'Every office, district and region has its own: its address stands on each page as the preview picture (og:image).',
  karte: 'Map: share of the population in municipalities with the seal',
  karteSvg: 'Map as SVG',
  kartePng: 'Map as PNG',
  signet: 'Signet of an office (SVG)',
  alleSignete: 'Signets of all offices',
  daten: 'Data',
  datenText: 'Everything here is machine-readable, too:',
  alleDaten: 'All files, fields, licence and past states',
  lizenz: 'Use',
  quelle: (website, tag) => `Source: Digitales Amt, ${website}, retrieved on ${tag}`,
  lizenzText:
    'Name the website as the source, and the date of the figure. On maps the note on boundaries belongs to them. The licences of the underlying data stand at the end of every page.',
  kontakt: 'Contact',
  kontaktText: 'Questions about the seal and the award are answered by the ministry:',
  kontaktPruefen: 'Whether an address or a signet is genuine you can verify yourself.',
  pruefen: 'Verify a signet or an address',
};

const TEXTE: Record<Sprache, Pressetexte> = { de, en };

/** The words in a language. */
export const pressetexte = (sprache: Sprache): Pressetexte => TEXTE[sprache];
