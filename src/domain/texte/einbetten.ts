/** Words of what foreign pages embed, and of the section that offers it. */
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  /** Title of an embed. */
  titel: (name: string) => `Digitales Amt: ${name}`,
  bayern: 'Karte von Bayern',
  siegel: 'Siegel „Digitales Amt“',
  alleAngaben: 'Alle Angaben und Quellen',
  alleAemter: 'Alle Ämter mit Siegel',
  grosseKarte: 'Zur beweglichen Karte',
  zumVergleich: 'Zum Vergleich mit allen Daten',
  aemter: (anzahl: number) => (anzahl === 1 ? 'Amt mit Siegel' : 'Ämter mit Siegel'),
  bevoelkerung: 'der Bevölkerung leben in einer Gemeinde mit Siegel',
  gemeinden: (mit: number, von: number) =>
    `${mit.toLocaleString('de')} von ${von.toLocaleString('de')} Gemeinden`,
  gezaehlt: 'Gezählt ist, was hier eingetragen ist.',
  vom: (datum: string) => `Verzeichnis vom ${datum}.`,
  entzogen: (datum: string) => `Das Siegel „Digitales Amt“ gilt seit ${datum} nicht mehr`,
  quelle: (datum: string) => `Quelle: Digitales Amt, Verzeichnis vom ${datum}.`,
  /** Before the link to a state, and the words of the link. */
  festgehalten: ['Festgehalten im', (datum: string) => `Stand vom ${datum}`] as const,
  abschnitt: {
    titel: 'In Ihre Website einbetten',
    text: 'Ein Amt, ein Landkreis, die Karte von Bayern oder eine Grafik als Kasten in Ihrer Seite. Er zeigt immer die aktuelle Zahl, hell oder dunkel wie das Gerät, ohne Cookies und ohne Zählung. Endet ein Siegel, steht das im Kasten. Die Texte darin sind deutsch.',
    was: 'Was möchten Sie zeigen?',
    arten: {
      amt: 'das oben gewählte Amt',
      landkreis: 'einen Landkreis',
      karte: 'die Karte von Bayern',
      grafik: 'eine Grafik',
    },
    kreis: 'Landkreis',
    grafik: 'Grafik',
    wie: 'Wie?',
    weisen: {
      element: 'Baustein',
      rahmen: 'Rahmen (iframe)',
      fest: 'fester Text',
    },
    weisentext: {
      element:
        'Der Baustein passt seine Höhe an. Wo kein Skript läuft, stehen stattdessen Bild und Link.',
      rahmen: 'Der Rahmen braucht kein Skript und hat eine feste Höhe.',
      fest: 'Der Text nennt Zahl und Stand von heute und ändert sich nicht mehr.',
    },
    code: 'HTML zum Einfügen',
    kopieren: 'HTML kopieren',
    vorschau: 'Vorschau',
    waehlen: 'Wählen Sie oben Ihre Behörde, dann steht hier ihr Kasten.',
    nurAmt: 'Einen festen Text gibt es für einzelne Ämter. Hier steht der Rahmen.',
    ohneSkript:
      'Ersetzen Sie KENNUNG durch die Kennung Ihrer Behörde. Für einen Landkreis heißt die Adresse /einbetten/landkreis/NAME/, für die Karte /einbetten/karte/, für eine Grafik aus dem Vergleich /einbetten/grafik/NAME/.',
    oembed:
      'Redaktionssysteme, die oEmbed kennen, brauchen nur die Adresse der Seite eines Amts, eines Landkreises oder der Karte.',
    richtlinie:
      'Lässt Ihre Website fremde Inhalte nicht zu (Content-Security-Policy), tragen Sie dort die Adresse dieses Verzeichnisses ein: für Bilder unter img-src, für den Rahmen unter frame-src, für den Baustein unter beiden und unter script-src.',
  },
};

export type Einbettungstexte = typeof de;

const en: Einbettungstexte = {
  ...de,
  abschnitt: {
    titel: 'Embed in your website',
    text: 'An office, a district, the map of Bavaria or a chart as a box in your page. It always shows today’s number, light or dark as the device, without cookies and without counting visitors. When a seal ends, the box says so. Its words are German.',
    was: 'What would you like to show?',
    arten: {
      amt: 'the office chosen above',
      landkreis: 'a district (Landkreis)',
      karte: 'the map of Bavaria',
      grafik: 'a chart',
    },
    kreis: 'District',
    grafik: 'Chart',
    wie: 'How?',
    weisen: {
      element: 'element',
      rahmen: 'frame (iframe)',
      fest: 'fixed text',
    },
    weisentext: {
      element:
        'The element fits its height. Where no script runs, a picture and a link stand instead.',
      rahmen: 'The frame needs no script and has a fixed height.',
      fest: 'The text states number and date of today and never changes.',
    },
    code: 'HTML to insert',
    kopieren: 'Copy HTML',
    vorschau: 'Preview',
    waehlen: 'Choose your authority above, then its box stands here.',
    nurAmt: 'There is a fixed text for single offices. Here is the frame.',
    ohneSkript:
      'Replace KENNUNG by the id of your authority. The address of a district is /einbetten/landkreis/NAME/, that of the map /einbetten/karte/, that of a chart of the comparison /einbetten/grafik/NAME/.',
    oembed:
      'Content management systems that know oEmbed need only the address of the page of an office, a district or the map.',
    richtlinie:
      'If your website does not allow foreign content (Content-Security-Policy), enter the address of this directory there: for pictures below img-src, for the frame below frame-src, for the element below both and below script-src.',
  },
};

const TEXTE: Record<Sprache, Einbettungstexte> = { de, en };

/** The words in a language; what is embedded itself is German. */
export const einbettungstexte = (sprache: Sprache): Einbettungstexte => TEXTE[sprache];
