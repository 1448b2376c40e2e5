/** Words around the two texts of the page on the seal. */
import type { Stand } from '../datensatz/stand.ts';
import type { Sprache } from '../sprache/sprachen.ts';

interface Siegeltexte {
  titel: string;
  beschreibung: string;
  ueberschrift: string;
  einleitung: string;
  ueberschriften: { meilensteine: string; eingetragen: string; quellen: string };
  /** What was reached, in the order of {@link TAGE}. */
  meilensteine: readonly [string, string, string, string];
}

/** Days of the milestones. Sources: the list at the end of the page. */
const TAGE: readonly Stand[] = ['2021-07-28', '2022-07-18', '2023-02-06', '2023-12-28'];

const TEXTE: Record<Sprache, Siegeltexte> = {
  de: {
    titel: 'Das Siegel „Digitales Amt“: was es bedeutet und wie man es bekommt',
    beschreibung:
      'Mindestens 50 Online-Verfahren im BayernPortal, Bezirke mindestens 30: die Kriterien des Siegels „Digitales Amt“, was zählt und wie Kommunen es bekommen.',
    ueberschrift: 'Das Siegel „Digitales Amt“',
    einleitung:
      'Mit dem Siegel zeichnet das Bayerische Staatsministerium für Digitales Behörden aus, bei denen sich vieles online erledigen lässt. Es gilt für Gemeinden, Märkte, Städte, Verwaltungsgemeinschaften, Landratsämter und Bezirke.',
    ueberschriften: {
      meilensteine: 'Meilensteine',
      eingetragen: 'Was hier eingetragen ist',
      quellen: 'Quellen',
    },
    meilensteine: [
      'Die ersten sieben: Nürnberg, Augsburg, Straubing, Amberg, Ingolstadt, Bamberg und Bad Königshofen i.Grabfeld.',
      'Das 100. Digitale Amt: die Verwaltungsgemeinschaft Iphofen.',
      'Das 200.: der Markt Hösbach.',
      'Rund 400 Behörden, Gemeinden, Städte, Landkreise und Bezirke zusammen.',
    ],
  },
  en: {
    titel: 'The seal “Digitales Amt”: what it means and how to get it',
    beschreibung:
      'At least 50 online procedures in BayernPortal, regional authorities at least 30: the criteria of the seal “Digitales Amt”, what counts and how authorities get it.',
    ueberschrift: 'The seal “Digitales Amt”',
    einleitung:
      'With this seal (“digital office”) the Bavarian State Ministry for Digital Affairs honours authorities where much can be done online. Municipalities, market towns, towns, municipal associations, district offices and regional authorities can hold it.',
    ueberschriften: {
      meilensteine: 'Milestones',
      eingetragen: 'What is recorded here',
      quellen: 'Sources (German)',
    },
    meilensteine: [
      'The first seven: Nürnberg, Augsburg, Straubing, Amberg, Ingolstadt, Bamberg and Bad Königshofen i.Grabfeld.',
      'The 100th: the municipal association of Iphofen.',
      'The 200th: the market town of Hösbach.',
      'About 400 authorities: municipalities, towns, districts and regions together.',
    ],
  },
};

/** The words in a language. */
export function siegeltexte(sprache: Sprache) {
  const { meilensteine, ...worte } = TEXTE[sprache];
  return { ...worte, meilensteine: meilensteine.map((was, i) => ({ tag: TAGE[i]!, was })) };
}
