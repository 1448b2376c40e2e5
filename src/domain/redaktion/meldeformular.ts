/** The forms in which anyone can report something to the editors. */
import type { Datensatz } from '../datensatz/schema.ts';

/** A question of a form. */
export interface Feld {
  /** Name of the field in the template. */
  id: string;
  /** Heading of the answer, by which it is found again. */
  frage: string;
  hilfe: string;
  beispiel?: string;
  pflicht?: true;
  /** Choices, for a closed question. */
  auswahl?: readonly string[];
  /** More than one line. */
  mehrzeilig?: true;
  /** Only asked where a closed question has this answer; it may be missing from the text. */
  nurBei?: string;
}

const BEHOERDE: Feld = {
  id: 'behoerde',
  frage: 'Behörde',
  hilfe: 'Amtlicher Name mit Art, oder der amtliche Schlüssel.',
  beispiel: 'Stadt Schongau',
  pflicht: true,
};
const quelle = (wovon: string): Feld => ({
  id: 'quelle',
  frage: 'Quelle',
  hilfe: `Öffentliche Seite, auf der ${wovon} steht (beginnt mit https://).`,
  beispiel: 'https://www.example.org/seite',
  pflicht: true,
});
const ANZAHL: Feld = {
  id: 'anzahl',
  frage: 'Zahl der Online-Verfahren',
  hilfe: 'Kommunale und zentrale zusammen. Ist nur eine Untergrenze bekannt: „über 70“.',
  beispiel: '65',
};
const STAND: Feld = {
  id: 'stand',
  frage: 'Stand der Zahl',
  hilfe: 'Tag, Monat oder Jahr, von dem die Zahl ist.',
  beispiel: '12.11.2026',
};

const EINE_ZAHL = 'Zahl der Online-Verfahren';

/** Fields that a correction may change, by the words of the form. */
export const BERICHTIGBAR = {
  [EINE_ZAHL]: 'anzahl',
  Website: 'website',
  'Seite im BayernPortal': 'bayernportal',
  Telefon: 'telefon',
  'E-Mail': 'email',
  Hinweis: 'hinweis',
  'Datum der Auszeichnung': 'seit',
  'Etwas anderes': undefined,
} as const satisfies Record<string, keyof Datensatz | 'anzahl' | 'seit' | undefined>;

/** One form. */
export interface Meldeformular {
  id: 'neues-amt' | 'neue-zahl' | 'berichtigung' | 'entzug';
  titel: string;
  beschreibung: string;
  felder: readonly Feld[];
}

export const FORMULARE: readonly Meldeformular[] = [
  {
    id: 'neues-amt',
    titel: 'Neues Amt',
    beschreibung: 'Eine Behörde hat das Siegel „Digitales Amt“ und fehlt im Verzeichnis.',
    felder: [
      BEHOERDE,
      {
        id: 'seit',
        frage: 'Ausgezeichnet am',
        hilfe: 'Tag, Monat oder Jahr.',
        beispiel: '12.11.2021',
      },
      quelle('die Auszeichnung'),
      ANZAHL,
      STAND,
      { id: 'website', frage: 'Website', hilfe: 'Startseite der Behörde.' },
    ],
  },
  {
    id: 'neue-zahl',
    titel: 'Neue Zahl',
    beschreibung: 'Für ein Amt im Verzeichnis gibt es eine neuere Zahl.',
    felder: [
      BEHOERDE,
      { ...ANZAHL, pflicht: true },
      { ...STAND, pflicht: true },
      quelle('die Zahl'),
    ],
  },
  {
    id: 'berichtigung',
    titel: 'Berichtigung',
    beschreibung: 'Eine Angabe im Verzeichnis ist falsch.',
    felder: [
      BEHOERDE,
      {
        id: 'feld',
        frage: 'Was ist falsch?',
        hilfe: 'Eine neuere Zahl ist keine Berichtigung: Nehmen Sie dafür „Neue Zahl“.',
        auswahl: Object.keys(BERICHTIGBAR),
        pflicht: true,
      },
      {
        id: 'richtig',
        frage: 'Richtig ist',
        hilfe: 'Die richtige Angabe; von einer Zahl nur die Ziffern, oder „über 70“.',
        pflicht: true,
        mehrzeilig: true,
      },
      { ...quelle('es'), frage: 'Beleg' },
      {
        id: 'stand',
        frage: 'Stand der falschen Zahl',
        hilfe:
          'Nur bei einer Zahl: ihr Stand, wie er im Verlauf auf der Seite des Amts steht; „ohne“, wenn dort keiner steht.',
        beispiel: '12.11.2026',
        nurBei: EINE_ZAHL,
      },
      {
        id: 'grund',
        frage: 'Warum war die Zahl falsch?',
        hilfe: 'Nur bei einer Zahl: ein Satz, er erscheint im Verlauf.',
        beispiel: 'In der Liste waren zwei Ziffern vertauscht.',
        nurBei: EINE_ZAHL,
      },
    ],
  },
  {
    id: 'entzug',
    titel: 'Entzug',
    beschreibung: 'Eine Behörde hat das Siegel nicht mehr. Der Datensatz bleibt.',
    felder: [
      BEHOERDE,
      {
        id: 'seit',
        frage: 'Nicht mehr seit',
        hilfe: 'Tag, Monat oder Jahr.',
        beispiel: '1.3.2026',
        pflicht: true,
      },
      {
        id: 'grund',
        frage: 'Grund',
        hilfe: 'Ein Satz.',
        beispiel: 'Die Behörde wurde aufgelöst.',
        pflicht: true,
      },
      quelle('der Entzug'),
    ],
  },
];
