/** Words of the page on open data. A file of its own, so that no other page carries them. */
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  titel: 'Offene Daten zum Herunterladen und Verbinden',
  kurz: 'Offene Daten',
  beschreibung:
    'Alle Angaben dieses Verzeichnisses als Excel, CSV, JSON und GeoJSON, mit Lizenz, Quellen und Bedeutung jedes Feldes.',
  einleitung:
    'Alles, was dieses Verzeichnis zeigt, gibt es auch als Datei: ohne Anmeldung, unter offener Lizenz und unter Adressen, die bleiben.',
  stand: (tag: string) => `Erzeugt am ${tag}.`,
  zuordnen: 'Eine Liste von Namen oder Postleitzahlen mit Schlüsseln versehen',
  lizenz: 'Lizenz',
  lizenzhinweise: 'Lizenzen der mitgelieferten Programmteile und der Schrift',
  nennung: 'Bitte so nennen',
  kopieren: 'Nennung kopieren',
  kopiert: 'Kopiert',
  nichtKopiert: 'Das ging nicht. Markieren Sie den Text und kopieren Sie ihn.',
  frei: 'Eine Nennung ist nicht vorgeschrieben, hilft aber allen, die Ihren Text lesen.',
  vorsicht: 'Vor dem Auswerten',
  vorsichtPunkte: [
    'Steht bei mindestens „true“ oder „ja“, ist nur eine Untergrenze bekannt: nicht in Ranglisten aufnehmen und nicht zusammenzählen.',
    'Vergleichen Sie nur Behörden mit denselben Aufgaben, also zum Beispiel Landratsämter mit Landratsämtern.',
    'Schlüssel und Postleitzahlen sind Text. Die führende Null gehört dazu.',
    'Ein Stand ist so genau, wie er bekannt ist: Tag, Monat oder Jahr.',
  ],
  einzeln: 'Ein Amt allein',
  einzelnText:
    'Jedes Amt hat eine eigene Datei mit allen früheren Zahlen und allen Quellen, und eine mit dem Datensatz, wie er geschrieben wurde. Frühere Kennungen führen zu denselben Angaben.',
  beispiel: 'Beispiel',
  datensatz: 'derselbe Datensatz als YAML',
  verlauf: 'Frühere Stände, Änderungen, Neues',
  verlaufLinks: {
    staende: 'Frühere Stände',
    staendeText:
      'wer das Siegel am Ende jedes Quartals hatte und mit welcher Zahl, als CSV und JSON mit Prüfsumme: zum Zitieren und Vergleichen',
    aenderungen: 'Änderungen seit dem letzten Quartalsende',
    aenderungenText:
      'neue Siegel, neue Zahlen, Entzüge und Berichtigungen als JSON; zu jedem früheren Stand gibt es dieselbe Datei',
    feed: 'Neues abonnieren (Atom)',
    feedText:
      'für ganz Bayern. Für einen Regierungsbezirk oder Landkreis steht der Link auf dessen Seite',
  },
  felder: 'Was die Felder bedeuten',
  feldspalten: { feld: 'Feld', typ: 'Typ', bedeutung: 'Bedeutung', herkunft: 'Herkunft' },
  felderVon: (dateien: string) => `Felder von ${dateien}`,
  typen: {
    string: 'Text',
    integer: 'ganze Zahl',
    number: 'Zahl',
    boolean: 'ja/nein',
    array: 'Liste',
    object: 'Gruppe',
  },
  leer: 'kann leer sein',
  herkunft: {
    datensatz: 'Datensatz',
    register: 'Register',
    einwohner: 'Bevölkerung',
    koordinaten: 'Koordinaten',
    postleitzahlen: 'Postleitzahlen',
    berechnet: 'berechnet',
  },
  herkunftTitel: 'Woher die Angaben kommen',
  herkunftSelbst:
    'Datensatz: von Hand eingetragen und geprüft, jede Zahl mit ihrer öffentlichen Quelle (zahlen.csv). Lizenz: CC0.',
  abruf: 'Daten abrufen',
  abrufText:
    'Die Adressen lassen sich ohne Anmeldung von jeder Website und jedem Programm aus abrufen.',
  wann: 'Was sich wann ändert',
  wannPunkte: [
    'Die Dateien entstehen neu, sobald ein Datensatz geändert wird. Der Tag steht oben und in datapackage.json.',
    'Frühere Zahlen bleiben stehen; eine neue kommt dazu.',
    'Namen, Gebiete und Bevölkerung wechseln mit jeder neuen Ausgabe des amtlichen Gemeindeverzeichnisses.',
    'Die Reihenfolge ist fest: Ämter nach Namen, Orte nach Schlüssel.',
  ],
  bestand: 'Was bleibt',
  bestandPunkte: [
    'Adressen, Namen der Felder und ihre Reihenfolge bleiben in v1, wie sie sind. Neue Felder können am Ende dazukommen.',
    'Ändert sich die Form grundlegend, entsteht v2 daneben.',
    'Kein Amt verschwindet: Gilt sein Siegel nicht mehr, steht bei status „entzogen“.',
  ],
  maschinen: 'Beschreibung für Programme',
  maschinenText: {
    paket: 'Data Package (Frictionless): Felder, Lizenzen und Quellen aller Tabellen',
    katalog: 'Katalog nach DCAT-AP.de 3.0',
    schema: 'JSON Schema',
  },
  oeffnen: 'In Excel öffnen',
  oeffnenText:
    'Am einfachsten ist aemter.xlsx. aemter-excel.csv öffnet sich mit einem Doppelklick richtig. Die anderen CSV-Dateien sind für Programme: In Excel öffnen Sie sie mit „Daten“ → „Aus Text/CSV“, Dateiursprung „65001: Unicode (UTF-8)“, und wählen für die Schlüssel den Typ „Text“. In LibreOffice wählen Sie beim Öffnen Unicode (UTF-8) und für die Schlüssel den Spaltentyp „Text“. Für aemter-excel.csv setzen Sie stattdessen das Häkchen „Formeln auswerten“.',
};

/** The words in one language. */
export type Datentexte = typeof de;

const en: Datentexte = {
  titel: 'Open data to download and join',
  kurz: 'Open data',
  beschreibung:
    'Everything in this directory as Excel, CSV, JSON and GeoJSON, with licence, sources and the meaning of every field.',
  einleitung:
    'Everything that this directory shows is also a file: no registration, an open licence, and addresses that stay.',
  stand: (tag) => `Made on ${tag}.`,
  zuordnen: 'Turn a list of names or postcodes into one with keys',
  lizenz: 'Licence',
  lizenzhinweise: 'Licences of the software and the font that come with this site',
  nennung: 'Please name it like this',
  kopieren: 'Copy the attribution',
  kopiert: 'Copied',
  nichtKopiert: 'That did not work. Select the text and copy it.',
  frei: 'Naming it is not required, but helps your readers.',
  vorsicht: 'Before you analyse',
  vorsichtPunkte: [
    'Where mindestens is “true” or “ja”, only a lower bound is known: do not rank it and do not add it up.',
    'Compare only authorities with the same duties, a Landratsamt with a Landratsamt.',
    'Keys and postcodes are text. The leading zero is part of them.',
    'A date (stand) is as exact as it is known: day, month or year.',
  ],
  einzeln: 'One office alone',
  einzelnText:
    'Every office has a file of its own with all former numbers and all sources, and one with the record as it was written. Former identifiers lead to the same.',
  beispiel: 'Example',
  datensatz: 'the same record as YAML',
  verlauf: 'Past states, changes, news',
  verlaufLinks: {
    staende: 'Past states',
    staendeText:
      'who held the seal at the end of every quarter and with which number, as CSV and JSON with checksums: to cite and to compare',
    aenderungen: 'Changes since the last end of a quarter',
    aenderungenText:
      'new seals, new numbers, withdrawals and corrections as JSON; every past state has such a file',
    feed: 'Subscribe to news (Atom, German)',
    feedText: 'for all of Bavaria. Pages of regions and districts have a feed of their own',
  },
  felder: 'What the fields mean',
  feldspalten: { feld: 'Field', typ: 'Type', bedeutung: 'Meaning', herkunft: 'Origin' },
  felderVon: (dateien) => `Fields of ${dateien}`,
  typen: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'yes/no',
    array: 'list',
    object: 'group',
  },
  leer: 'may be empty',
  herkunft: {
    datensatz: 'record',
    register: 'register',
    einwohner: 'population',
    koordinaten: 'coordinates',
    postleitzahlen: 'postcodes',
    berechnet: 'derived',
  },
  herkunftTitel: 'Where the data come from',
  herkunftSelbst:
    'Record: entered by hand and checked, every number with its public source (zahlen.csv). Licence: CC0.',
  abruf: 'Fetch the data',
  abrufText: 'Any website and any program may fetch these addresses without registration.',
  wann: 'What changes when',
  wannPunkte: [
    'The files are made anew whenever a record changes. The day stands above and in datapackage.json.',
    'Former numbers stay; a new one is added.',
    'Names, areas and population change with each edition of the official register of municipalities.',
    'The order is fixed: offices by name, places by key.',
  ],
  bestand: 'What stays',
  bestandPunkte: [
    'Addresses, names of fields and their order stay as they are in v1. New fields may be added at the end.',
    'If the form must change, v2 is added beside it.',
    'No office disappears: where the seal is no longer held, status says “entzogen”.',
  ],
  maschinen: 'Descriptions for programs',
  maschinenText: {
    paket: 'Data Package (Frictionless): fields, licences and sources of all tables',
    katalog: 'Catalogue in DCAT-AP.de 3.0',
    schema: 'JSON Schema',
  },
  oeffnen: 'Opening in Excel',
  oeffnenText:
    'aemter.xlsx is the easiest. aemter-excel.csv opens with a double click in a German Excel. The other CSV files are for programs: in Excel, open them with “Data” → “From Text/CSV”, file origin “65001: Unicode (UTF-8)”, and choose the type “Text” for keys. In LibreOffice, choose Unicode (UTF-8) and the column type “Text” for keys. For aemter-excel.csv, tick “Evaluate formulas” instead.',
};

const TEXTE: Record<Sprache, Datentexte> = { de, en };

/** The words of the page in a language. */
export const datentexte = (sprache: Sprache): Datentexte => TEXTE[sprache];
