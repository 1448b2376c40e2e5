/**
 * The forms in which anyone can report something to the editors, and what becomes of a filled one:
 * the issue forms of GitHub, the issue templates of GitLab, and the record that follows.
 */
import { NichtBearbeitbar, schreibeFort } from '../datensatz/bearbeiten.ts';
import { bestimme, rueckfrage } from '../register/behoerdensuche.ts';
import { datensatzVon, erstBerichtigen, type Pruefstand } from '../datensatz/datensatzsuche.ts';
import { adresseAus, anzahlAus } from '../sprache/eingabe.ts';
import { amtKennungen } from '../register/kennung.ts';
import { mitNeuerZahl, neuerDatensatz } from '../datensatz/neu.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { alsYaml } from '../datensatz/schreiben.ts';
import { standAus } from '../datensatz/stand.ts';
import { istMehrdeutig } from '../sprache/datum.ts';

interface Feld {
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

/** Fields that a correction may change, by the words of the form. */
const BERICHTIGBAR = {
  Website: 'website',
  'Seite im BayernPortal': 'bayernportal',
  Telefon: 'telefon',
  'E-Mail': 'email',
  Hinweis: 'hinweis',
  'Datum der Auszeichnung': 'seit',
  'Etwas anderes': undefined,
} as const satisfies Record<string, keyof Datensatz | 'seit' | undefined>;

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
        hilfe:
          'Eine Zahl berichtigt ein Mensch: Wählen Sie „Etwas anderes“ und beschreiben Sie es.',
        auswahl: Object.keys(BERICHTIGBAR),
        pflicht: true,
      },
      {
        id: 'richtig',
        frage: 'Richtig ist',
        hilfe: 'Die richtige Angabe.',
        pflicht: true,
        mehrzeilig: true,
      },
      { ...quelle('es'), frage: 'Beleg' },
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

/** The issue form of GitHub, as YAML: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
export function alsGithubFormular({ id, titel, beschreibung, felder }: Meldeformular): string {
  const text = JSON.stringify;
  const koerper = felder.flatMap((feld) => [
    `  - type: ${feld.auswahl ? 'dropdown' : feld.mehrzeilig ? 'textarea' : 'input'}`,
    `    id: ${feld.id}`,
    '    attributes:',
    `      label: ${text(feld.frage)}`,
    `      description: ${text(feld.hilfe)}`,
    ...(feld.beispiel ? [`      placeholder: ${text(feld.beispiel)}`] : []),
    ...(feld.auswahl
      ? ['      options:', ...feld.auswahl.map((eine) => `        - ${text(eine)}`)]
      : []),
    ...(feld.pflicht ? ['    validations:', '      required: true'] : []),
  ]);
  return [
    `name: ${text(titel)}`,
    `description: ${text(beschreibung)}`,
    `title: ${text(`${titel}: `)}`,
    `labels: [${text(id)}]`,
    'body:',
    ...koerper,
    '',
  ].join('\n');
}

/** The issue template of GitLab, as Markdown with the same headings that GitHub makes. */
export const alsGitlabVorlage = ({ id, beschreibung, felder }: Meldeformular): string =>
  [
    `<!-- ${beschreibung} Schreiben Sie unter jede Überschrift Ihre Angabe. -->`,
    ...felder.map(
      ({ frage, hilfe, pflicht, auswahl }) =>
        `### ${frage}\n\n<!-- ${hilfe}${auswahl ? ` Eines von: ${auswahl.join(', ')}.` : ''}${pflicht ? ' Pflichtangabe.' : ''} -->`,
    ),
    `/label ~${id}`,
  ].join('\n\n') + '\n';

const FRAGEN = new Set(FORMULARE.flatMap(({ felder }) => felder.map(({ frage }) => frage)));

/**
 * The answers of a filled form by their questions. Copied from the page instead of its source, a
 * question has lost the signs of a heading.
 */
function antwortenAus(text: string): Map<string, string> {
  const antworten = new Map<string, string>();
  const roh = text.replace(/<!--[\s\S]*?-->/g, '').replaceAll('\r', '');
  const quelltext = /^### /m.test(roh)
    ? roh
    : roh.replace(/^.*$/gm, (zeile) => (FRAGEN.has(zeile.trim()) ? `### ${zeile.trim()}` : zeile));
  for (const teil of quelltext.split(/^### /m).slice(1)) {
    const [frage = '', ...zeilen] = teil.split('\n');
    const antwort = zeilen
      .filter((zeile) => !zeile.startsWith('/label'))
      .join('\n')
      .trim();
    // The first answer counts: what someone writes into a later field must not replace it.
    if (!antworten.has(frage.trim()))
      antworten.set(frage.trim(), antwort === '_No response_' ? '' : antwort);
  }
  return antworten;
}

/** A filled form that became a record, or what is missing (German). */
export type Meldeergebnis =
  | { datei: string; text: string; titel: string; neu: boolean }
  /** It is understood, but a human has to decide. */
  | { mensch: string }
  | { maengel: string[] };

/** Reads the answers of one form and collects what is wrong with them. */
class Antworten {
  readonly maengel: string[] = [];
  /** Why a human has to decide. */
  mensch: string | undefined;
  #texte: Map<string, string>;
  #felder: readonly Feld[];
  constructor(text: string, felder: readonly Feld[]) {
    this.#texte = antwortenAus(text);
    this.#felder = felder;
    for (const { frage, pflicht } of felder)
      if (pflicht && !this.#texte.get(frage)) this.maengel.push(`„${frage}“ fehlt.`);
  }
  text(id: string): string {
    const frage = this.#felder.find((feld) => feld.id === id)?.frage ?? '';
    return this.#texte.get(frage)?.replace(/\s+/g, ' ').trim() ?? '';
  }
  lies<T>(id: string, lesen: (text: string) => T | undefined, erwartet: string): T | undefined {
    const text = this.text(id);
    if (text === '') return undefined;
    const wert = lesen(text);
    if (wert === undefined) this.maengel.push(`„${text}“ ist ${erwartet}.`);
    return wert;
  }
}

/** A date that can only be read one way. */
const datumAus = (text: string) => (istMehrdeutig(text) ? undefined : standAus(text));

const DATUM = 'kein eindeutiges Datum; erwartet wird zum Beispiel 12.11.2021, 2021-11 oder 2021';
const ANZAHL_ERWARTET = 'keine Anzahl; erwartet wird eine ganze Zahl wie 65 oder „über 70“';

/** The form that a text was made with: by its id, else by its questions. */
export function formularZu(text: string, id?: string): Meldeformular | undefined {
  const antworten = antwortenAus(text);
  return id === undefined
    ? FORMULARE.find(({ felder }) => felder.every(({ frage }) => antworten.has(frage)))
    : FORMULARE.find((formular) => formular.id === id);
}

function geaendert(
  formular: Meldeformular,
  antworten: Antworten,
  behoerde: Behoerde,
  alt: Datensatz | undefined,
): Datensatz | undefined {
  const quelle = adresseAus(antworten.text('quelle'));
  const anzahl = antworten.lies('anzahl', anzahlAus, ANZAHL_ERWARTET);
  const stand = antworten.lies('stand', datumAus, DATUM);
  const seit = antworten.lies('seit', datumAus, DATUM);
  const zahl: Zahl | undefined = anzahl && {
    anzahl: anzahl.anzahl,
    ...(stand && { stand }),
    quelle,
    ...(anzahl.mindestens && { mindestens: true }),
  };
  const name = behoerdenname(behoerde);
  const { maengel } = antworten;
  if (formular.id === 'neues-amt') {
    if (alt)
      maengel.push(
        `„${name}“ hat schon einen Datensatz. Nehmen Sie „Neue Zahl“ oder „Berichtigung“.`,
      );
    const website = adresseAus(antworten.text('website'));
    return neuerDatensatz(behoerde, { seit, quelle, zahl, ...(website && { website }) });
  }
  if (!alt) {
    maengel.push(`„${name}“ hat noch keinen Datensatz. Nehmen Sie „Neues Amt“.`);
    return undefined;
  }
  switch (formular.id) {
    case 'neue-zahl': {
      if (!zahl) return undefined;
      const folge = mitNeuerZahl(alt, zahl);
      if (folge.art === 'neu') return folge.datensatz;
      antworten.mensch =
        folge.art === 'vorhanden'
          ? `Die Zahl ${zahl.anzahl} steht schon im Datensatz.`
          : `Zum Stand ${zahl.stand} steht schon ${folge.vorhandene.anzahl} im Datensatz. Welche Zahl stimmt, klärt die Redaktion.`;
      return undefined;
    }
    case 'entzug':
      if (alt.entzug)
        maengel.push(`„${name}“ hat das Siegel schon seit ${alt.entzug.seit} nicht mehr.`);
      return seit === undefined
        ? undefined
        : { ...alt, entzug: { seit, grund: antworten.text('grund'), quelle } };
    case 'berichtigung': {
      const wahl = antworten.text('feld');
      const feld = Object.hasOwn(BERICHTIGBAR, wahl)
        ? BERICHTIGBAR[wahl as keyof typeof BERICHTIGBAR]
        : undefined;
      const richtig = antworten.text('richtig');
      if (feld === undefined) {
        antworten.mensch = 'Diese Berichtigung trägt die Redaktion von Hand ein.';
        return undefined;
      }
      if (feld !== 'seit')
        return {
          ...alt,
          [feld]: feld === 'website' || feld === 'bayernportal' ? adresseAus(richtig) : richtig,
        };
      const datum = antworten.lies('richtig', datumAus, DATUM);
      return datum === undefined ? undefined : { ...alt, auszeichnung: { seit: datum, quelle } };
    }
  }
}

/** Turns a filled form into the text of a record. */
export function meldungAlsDatensatz(
  formular: Meldeformular,
  text: string,
  stand: Pruefstand,
  register: Register,
): Meldeergebnis {
  const antworten = new Antworten(text, formular.felder);
  if (antworten.maengel.length > 0) return { maengel: antworten.maengel };
  const bezeichnung = antworten.text('behoerde');
  const gefunden = bestimme(register, bezeichnung);
  if (!('behoerde' in gefunden))
    return { maengel: [`„${bezeichnung}“: ${rueckfrage(register, gefunden)}`] };
  const { behoerde } = gefunden;
  const vorhandener = datensatzVon(stand, behoerde, register);
  if (vorhandener && 'fehlerhaft' in vorhandener)
    return { mensch: erstBerichtigen(vorhandener.fehlerhaft) };
  const alt = vorhandener?.daten as Datensatz | undefined;
  const neu = geaendert(formular, antworten, behoerde, alt);
  if (antworten.maengel.length > 0) return { maengel: antworten.maengel };
  if (antworten.mensch !== undefined) return { mensch: antworten.mensch };
  if (!neu) return { maengel: ['Daraus folgt keine Änderung.'] };
  let geschrieben: string;
  try {
    geschrieben = vorhandener ? schreibeFort(vorhandener, neu) : alsYaml(neu);
  } catch (fehler) {
    if (fehler instanceof NichtBearbeitbar) return { maengel: [fehler.message] };
    throw fehler;
  }
  if (geschrieben === vorhandener?.text)
    return { mensch: 'Das steht schon so im Datensatz; es gibt nichts zu ändern.' };
  return {
    datei: vorhandener?.datei ?? `aemter/${amtKennungen(register).get(behoerde.schluessel)!}.yaml`,
    text: geschrieben,
    titel: `${formular.titel}: ${behoerdenname(behoerde)}`,
    neu: !vorhandener,
  };
}
