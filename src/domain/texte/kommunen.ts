/** Words of the page for municipalities. They stand apart, so that no other page carries them. */
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  titel: 'Für Kommunen: Signet, Schild und Prüfung',
  kurz: 'Für Kommunen',
  beschreibung:
    'Das Siegel „Digitales Amt“ zeigen: Signet für die eigene Website, Schild für das Gebäude, und wie alle prüfen können, ob sie echt sind.',
  einleitung:
    'Ihre Behörde hat das Siegel? Zeigen Sie es auf Ihrer Website. Das Signet nennt Ihre Zahl und ihren Stand und bleibt von selbst aktuell.',
  signet: {
    titel: 'Signet für Ihre Website',
    text: 'Das Signet ist ein Bild mit fester Adresse. Ändert sich Ihre Zahl in diesem Verzeichnis, zeigt das Bild die neue. Endet das Siegel, steht das im Bild. Das Signet setzt keine Cookies und zählt niemanden.',
    eigenes:
      'Das Signet ist ein Entwurf dieses Verzeichnisses. Das offizielle Banner und das Schild zur Auszeichnung bekommen Sie vom Digitalministerium.',
    feld: 'Welche Behörde?',
    form: 'Form',
    formen: { breit: 'breit (400 × 120)', kompakt: 'hoch (200 × 304)' },
    farbe: 'Farbe',
    farben: { geraet: 'wie das Gerät', hell: 'hell', dunkel: 'dunkel' },
    vorschau: 'Vorschau',
    beispiel: (name: string) => `Beispiel: ${name}`,
    code: 'HTML zum Einfügen',
    kopieren: 'HTML kopieren',
    kopiert: 'Kopiert. Fügen Sie es in Ihre Website ein.',
    nichtKopiert: 'Kopieren ist hier nicht möglich: Markieren Sie den Text und kopieren Sie ihn.',
    herunterladen: 'Als Datei (SVG)',
    gewaehlt: (name: string) => `Signet für: ${name}`,
    keins: (name: string) =>
      `${name}: Hier ist kein Siegel eingetragen, also gibt es kein Signet. Hat die Verwaltungsgemeinschaft oder das Landratsamt das Siegel, suchen Sie nach deren Namen.`,
    entzogen: (name: string) =>
      `${name}: Das Siegel gilt nicht mehr. Das Signet an dieser Adresse zeigt das.`,
    unbekannt: (id: string) => `Eine Behörde mit der Kennung „${id}“ gibt es hier nicht.`,
    laedt: 'Das Verzeichnis wird geladen …',
    stoerung: 'Das ließ sich gerade nicht laden. Versuchen Sie es noch einmal.',
    ohneSkript:
      'Ersetzen Sie KENNUNG an allen Stellen durch die Kennung Ihrer Behörde: Sie steht in der Adresse ihrer Seite in diesem Verzeichnis, zum Beispiel „landratsamt-rosenheim“ in /aemter/landratsamt-rosenheim/.',
    ohneSkriptListe: 'Zur Liste aller Ämter',
    varianten: 'Alle Adressen',
    variantenText:
      'Statt KENNUNG steht die Kennung Ihrer Behörde. Frühere Kennungen gelten weiter.',
    platzhalter: 'Name Ihrer Behörde',
  },
  schild: {
    titel: 'Schild für Ihr Gebäude',
    text: 'Ein Schild in A4 oder A5 mit QR-Code: Er führt zur Seite Ihrer Behörde, auf der immer die aktuelle Zahl steht. Die Druckvorlage (PDF) hat 3 mm Anschnitt und Schnittmarken. Das offizielle Schild bekommen Sie auf Wunsch vom Digitalministerium.',
    waehlen: 'Wählen Sie oben Ihre Behörde, dann stehen hier die Dateien.',
    datei: (format: string) => `Druckvorlage ${format} (PDF)`,
    aufAnfrage: 'Die Druckdatei bekommen Sie auf Anfrage bei der Redaktion dieses Verzeichnisses:',
    nichtHier: 'Auf dieser Website liegen die Druckdateien nicht bereit.',
    redaktion: 'Für die Redaktion:',
  },
  pruefen: {
    titel: 'Echt oder nicht?',
    signiert:
      'Jedes Signet trägt eine Unterschrift dieses Verzeichnisses. Wer es sieht, kann prüfen, ob es unverändert ist und das Siegel noch gilt. Auch ob eine Internetadresse die Ihrer Behörde ist, lässt sich dort prüfen.',
    unsigniert:
      'Ob eine Internetadresse die Ihrer Behörde ist, lässt sich hier prüfen. Die Signete dieser Ausgabe der Website sind ohne Unterschrift.',
    verweis: 'Signet oder Adresse prüfen',
  },
  berichtigen: {
    titel: 'Ihre Angaben ändern',
    text: 'Neue Zahl, neue Adresse, ein Fehler? Schlagen Sie die Änderung mit einer öffentlichen Quelle vor; die Redaktion prüft sie.',
    verweis: 'Angaben vorschlagen',
  },
  bekommen: {
    titel: 'Noch kein Siegel?',
    text: 'Kriterien, was als Online-Verfahren zählt und der Weg zur Auszeichnung:',
    verweis: 'So bekommt eine Behörde das Siegel',
  },
};

export type Kommunentexte = typeof de;

const en: Kommunentexte = {
  titel: 'For authorities: signet, plaque and verification',
  kurz: 'For authorities',
  beschreibung:
    'Show the seal “Digitales Amt”: a signet for your website, a plaque for your building, and how anyone can check that they are genuine.',
  einleitung:
    'Does your authority hold the seal? Show it on your website. The signet states your number and its date, and stays up to date by itself.',
  signet: {
    titel: 'Signet for your website',
    text: 'The signet is a picture at an address that stays. When your number in this directory changes, the picture shows the new one. When the seal ends, the picture says so. It sets no cookies and counts nobody. Its words are German.',
    eigenes:
      'The signet is a design of this directory. The official banner and the plaque of the award come from the ministry.',
    feld: 'Which authority?',
    form: 'Form',
    formen: { breit: 'wide (400 × 120)', kompakt: 'tall (200 × 304)' },
    farbe: 'Colour',
    farben: { geraet: 'as the device', hell: 'light', dunkel: 'dark' },
    vorschau: 'Preview',
    beispiel: (name) => `Example: ${name}`,
    code: 'HTML to insert',
    kopieren: 'Copy HTML',
    kopiert: 'Copied. Insert it into your website.',
    nichtKopiert: 'Copying is not possible here: select the text and copy it.',
    herunterladen: 'As a file (SVG)',
    gewaehlt: (name) => `Signet for: ${name}`,
    keins: (name) =>
      `No seal is recorded here for ${name}, so there is no signet. If the Verwaltungsgemeinschaft or the Landratsamt holds the seal, look for its name.`,
    entzogen: (name) => `${name} no longer holds the seal. The signet at this address shows that.`,
    unbekannt: (id) => `There is no authority with the id “${id}” here.`,
    laedt: 'Loading the directory …',
    stoerung: 'This could not be loaded. Please try again.',
    ohneSkript:
      'Replace KENNUNG everywhere by the id of your authority: it stands in the address of its page in this directory, for example “landratsamt-rosenheim” in /aemter/landratsamt-rosenheim/.',
    ohneSkriptListe: 'To the list of all offices',
    varianten: 'All addresses',
    variantenText: 'KENNUNG stands for the id of your authority. Former ids stay valid.',
    platzhalter: 'Name of your authority',
  },
  schild: {
    titel: 'Plaque for your building',
    text: 'A sheet in A4 or A5 with a QR code that leads to the page of your authority, where the current number always stands. The print file (PDF, in German) has 3 mm bleed and crop marks. The official plaque comes from the ministry on request.',
    waehlen: 'Choose your authority above, then the files stand here.',
    datei: (format) => `Print file ${format} (PDF)`,
    aufAnfrage: 'Ask the editors of this directory for the print file:',
    nichtHier: 'The print files are not on this website.',
    redaktion: 'For editors:',
  },
  pruefen: {
    titel: 'Genuine or not?',
    signiert:
      'Every signet carries a signature of this directory. Whoever sees it can verify that it is unchanged and that the seal is still held. The same page tells whether an internet address is that of your authority.',
    unsigniert:
      'Whether an internet address is that of your authority can be verified here. The signets of this edition of the website carry no signature.',
    verweis: 'Verify a signet or an address',
  },
  berichtigen: {
    titel: 'Change your data',
    text: 'A new number, a new address, a mistake? Propose the change with a public source; the editors check it.',
    verweis: 'Propose data (German)',
  },
  bekommen: {
    titel: 'No seal yet?',
    text: 'Criteria, what counts as an online procedure, and how to get the award:',
    verweis: 'How an authority gets the seal',
  },
};

const TEXTE: Record<Sprache, Kommunentexte> = { de, en };

/** The words in a language. */
export const kommunentexte = (sprache: Sprache): Kommunentexte => TEXTE[sprache];
