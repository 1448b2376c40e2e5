/** One form for all spellings of a place: what people type and what stands in the register meet. */
import { ABKUERZUNGEN, ascii } from './ortsname.ts';

/** Words that people leave out, shorten or write differently; they tell no places apart. */
const FUELLWOERTER = new Set(
  'a am an ad b bei beim d der dem den des die i im in id o ob of the v von vor vorm vd'.split(' '),
);

/** Short forms in names and in what people type, and what they stand for. */
const KURZFORMEN: ReadonlyMap<string, string> = new Map([
  ...ABKUERZUNGEN,
  ['obb', 'oberbayern'],
  ['ndb', 'niederbayern'],
  ['heiliges', 'heilig'],
]);

/** English names of Bavarian places, regions and kinds of authority. */
const ENGLISCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    munich: 'muenchen',
    nuremberg: 'nuernberg',
    nuremburg: 'nuernberg',
    ratisbon: 'regensburg',
    bavaria: 'bayern',
    franconia: 'franken',
    swabia: 'schwaben',
    palatinate: 'pfalz',
  }),
);
const ENGLISCHE_REGIONEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'upper bayern': 'oberbayern',
    'lower bayern': 'niederbayern',
    'upper pfalz': 'oberpfalz',
    'upper franken': 'oberfranken',
    'middle franken': 'mittelfranken',
    'central franken': 'mittelfranken',
    'lower franken': 'unterfranken',
  }),
);

/** Ukrainian and Russian letters, as passports write them in Latin ones, and Turkish ones beyond. */
const LATEINISCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ё: 'e', ж: 'zh' },
    ...{ з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
    ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
    ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ı: 'i' },
  }),
);

const lateinisch = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıа-яёєіїґ]/g, (zeichen) => LATEINISCH.get(zeichen)!);

const umlautfrei = (wort: string) => wort.replace(/([aou])e/g, '$1');

/** A word as people spell it where they know the umlauts, and without them. */
export interface Wort {
  /** `fuerth` */
  genau: string;
  /** `furth` */
  frei: string;
}

/** The telling words of a name: no case, punctuation, articles or prepositions. */
export function woerter(text: string): Wort[] {
  const roh = ascii(lateinisch(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  const sprechend = roh.map((wort, stelle) => {
    // "ob" before an article is a preposition (Rothenburg ob der Tauber), alone a village (Ob), else
    // Oberbayern.
    const kurz =
      wort === 'ob' && (roh.length === 1 || FUELLWOERTER.has(roh[stelle + 1] ?? ''))
        ? wort
        : KURZFORMEN.get(wort);
    return ENGLISCH.get(wort) ?? kurz ?? wort;
  });
  const ohneFuellung = sprechend.filter((wort, stelle) => stelle === 0 || !FUELLWOERTER.has(wort));
  const region = ENGLISCHE_REGIONEN.get(ohneFuellung.join(' '));
  return (region ? [region] : ohneFuellung).map((genau) => ({ genau, frei: umlautfrei(genau) }));
}

/** The telling words of a text as they are compared: what is typed and what is searched meet here. */
export const suchform = (text: string): string =>
  woerter(text)
    .map(({ frei }) => frei)
    .join(' ');
