/** What the schema for editors asks of a record beyond its form: rules of the check that a pattern can say. */
import { ART_INFO, ARTEN } from '../register/arten.ts';
import { INTERNE_NAMEN, NAMEN_FUER_IP } from '../sprache/oeffentlich.ts';
import type { Baustein, Editorschema, Zusatz, Zusaetze } from './editorschema.ts';
import { KURZDIENSTE } from './regeln/links.ts';
import { MIT_ANMELDUNG } from './regeln/quellen.ts';
import { regel, type Regelname } from './regeln/tabelle.ts';

const satz = (id: Regelname): string => `${regel(id).findet} ${regel(id).abhilfe}`;

const MONAT_UND_TAG = '(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?';

/** A day, month or year that the calendar has, from 2010 on; of what is no date at all the form tells. */
const KALENDER = [
  `^(?!\\d{4}(-\\d\\d){0,2}$)|^20[1-9]\\d(-${MONAT_UND_TAG})?$`,
  satz('kalender'),
] as const;

/** From the first seals on, as far as a pattern can tell: 28 July 2021. */
const SEIT_DEM_SIEGEL = [
  `^(?!20(1\\d|20)|2021-0[1-6]|2021-07-([01]|2[0-7]))`,
  satz('vor-dem-siegel'),
] as const;

const host = (namen: string) => `^(?!https://([a-zA-Z0-9-]+\\.)*(${namen})([/:?#]|$))`;

const ADRESSE: Zusatz = {
  muster: [
    [host(`${INTERNE_NAMEN}|${NAMEN_FUER_IP}`), satz('adresse-nicht-oeffentlich')],
    [host(KURZDIENSTE), satz('kurzlink')],
  ],
};
const QUELLE: Zusatz = {
  muster: [...ADRESSE.muster!, [host(MIT_ANMELDUNG), satz('quelle-nicht-oeffentlich')]],
};

const PROSA: Zusatz = {
  muster: [
    ['^(?![^]*(</?[a-zA-Z][a-zA-Z0-9-]*[ />]|\\*\\*[^*\\s]))', satz('html')],
    [
      '^(?![^]*(\\b[Xx]{3,}\\b|\\b(TODO|FIXME|TBD|ENTWURF|DRAFT)\\b|\\?\\?|___))',
      satz('platzhalter'),
    ],
    ['^(?!\\s)(?![^]*[ \\t]{2})(?![^]*[ \\t]\\n*$)', satz('leerraum')],
  ],
};

const BEISPIEL = {
  tag: '"${1:2023-07-21}"',
  quelle: '${2:https://www.stmd.bayern.de/seite}',
};

/** Blocks as they stand in a record, in its own words. */
const BAUSTEINE: readonly Baustein[] = [
  {
    label: 'auszeichnung … (ganzer Block)',
    description: 'Seit wann die Behörde das Siegel hat, und wo das steht.',
    bodyText: `auszeichnung:\n  seit: ${BEISPIEL.tag}\n  quelle: ${BEISPIEL.quelle}\n`,
  },
  {
    label: 'online_verfahren … (ganzer Block)',
    description: 'Die erste bekannte Zahl, mit Stand und Quelle.',
    bodyText:
      'online_verfahren:\n  - anzahl: ${1:65}\n    stand: "${2:2023-07}"\n    quelle: ${3:https://www.stmd.bayern.de/seite}\n',
  },
  {
    label: 'entzug … (ganzer Block)',
    description: 'Nur, wenn die Behörde das Siegel nicht mehr hat.',
    bodyText:
      'entzug:\n  seit: "${1:2026-03-01}"\n  grund: ${2:Die Behörde wurde aufgelöst.}\n  quelle: ${3:https://www.stmd.bayern.de/seite}\n',
  },
  {
    label: 'anschrift … (ganzer Block)',
    description: 'Anschrift für Besuche.',
    bodyText:
      'anschrift:\n  strasse: ${1:Wittelsbacherstraße 53}\n  plz: "${2:83022}"\n  ort: ${3:Rosenheim}\n',
  },
];

const ZAHLBAUSTEIN: readonly Baustein[] = [
  {
    label: 'anzahl … (neue Zahl)',
    description: 'Eine weitere Zahl mit Stand und Quelle.',
    bodyText:
      'anzahl: ${1:65}\n  stand: "${2:2023-07}"\n  quelle: ${3:https://www.stmd.bayern.de/seite}',
  },
];

/** A key has as many digits as its kind of authority asks for. */
const schluesselJeArt: readonly Editorschema[] = ARTEN.map((art) => {
  const { stellen, vorsatz } = ART_INFO[art];
  return {
    // Said twice in the negative, so that a missing kind makes no condition true, and completion
    // takes no sample of it.
    if: { not: { properties: { art: { not: { const: art } } } } },
    then: {
      properties: {
        schluessel: {
          // Of what is no key at all its own form tells.
          pattern: `^(?!09\\d(\\d{2}(\\d{3}\\d?)?)?$)|^\\d{${stellen}}$`,
          patternErrorMessage: `Zur Art „${art}“ (${vorsatz} …) gehört ein Schlüssel mit ${stellen} Ziffern. Berichtigen Sie die Art oder den Schlüssel.`,
        },
      },
    },
  };
});

const beideOderKeines = (da: string, fehlt: string): Editorschema => ({
  if: { required: [da] },
  then: {
    required: [fehlt],
    errorMessage: `Zu „${da}“ fehlt „${fehlt}“. Tragen Sie beide ein oder keines.`,
  },
});

export const AMT_ZUSAETZE: Zusaetze = {
  '': { bedingungen: schluesselJeArt, bausteine: BAUSTEINE },
  'auszeichnung.seit': { muster: [KALENDER, SEIT_DEM_SIEGEL] },
  'auszeichnung.quelle': QUELLE,
  'online_verfahren[]': {
    bedingungen: [beideOderKeines('kommunal', 'zentral'), beideOderKeines('zentral', 'kommunal')],
    bausteine: ZAHLBAUSTEIN,
  },
  'online_verfahren[].stand': { muster: [KALENDER] },
  'online_verfahren[].quelle': QUELLE,
  'online_verfahren[].korrektur.am': { muster: [KALENDER] },
  'online_verfahren[].korrektur.grund': PROSA,
  'entzug.seit': { muster: [KALENDER, SEIT_DEM_SIEGEL] },
  'entzug.grund': PROSA,
  'entzug.quelle': QUELLE,
  website: ADRESSE,
  website_stand: { muster: [KALENDER] },
  bayernportal: {
    muster: [
      [
        '^https://(www\\d?\\.)?bayernportal\\.de(:443)?/dokumente/behoerde/[^/?#]+',
        satz('bayernportal'),
      ],
    ],
  },
  'anschrift.ort': { muster: [['^(?!(D[-\\s]{0,2})?\\d{5})', satz('plz-im-ort')]] },
  hinweis: PROSA,
};
