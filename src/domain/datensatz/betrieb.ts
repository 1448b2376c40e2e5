/**
 * What only the operator of an installation knows, and the law asks of a website: `src/config.ts`
 * fills it in, the pages of law (`content/seiten`) show it. Nothing here is about a person: offices
 * and functions only.
 */
import { istStand } from './stand.ts';

/** What an assessment of accessibility found, in the words of Directive (EU) 2016/2102. */
export type Vereinbarkeit = 'vollstaendig' | 'teilweise' | 'nicht';

/** How the statement on accessibility was prepared: Implementing Decision (EU) 2018/1523, Article 3. */
export type Bewertungsweg = 'selbst' | 'dritte';

/** Everything is optional: what is missing is said on the pages, and stops a release. */
export interface Betrieb {
  /** The authority that runs the website, as it stands in the imprint. */
  name?: string | undefined;
  /** Its address, line by line; the last line is postcode and town. No P. O. box. */
  anschrift?: readonly string[] | undefined;
  /** Who represents it: an office or function, for example "die Amtsleitung". */
  vertretung?: string | undefined;
  /** Mail address that answers visitors. */
  email?: string | undefined;
  telefon?: string | undefined;
  /** Where wrong statements are reported, if that is another address than `email`. */
  redaktion?: string | undefined;
  /**
   * Where reports on security go, for `security.txt`: a mail address, or one that begins with
   * `https://`. Without it there is no such file.
   */
  sicherheit?: string | undefined;
  /** Its own website. */
  web?: string | undefined;
  /** The office of the data protection officer. */
  datenschutz?: { stelle: string; email: string } | undefined;
  /** The authority that supervises data protection. */
  aufsicht?: { name: string; web: string } | undefined;
  /** Who runs the web server, and for how many days it keeps its log. */
  hosting?: { name: string; anschrift: readonly string[]; protokolltage: number } | undefined;
  /** The assessment of accessibility that the statement rests on. @property tag `YYYY-MM-DD` */
  bewertung?: { ergebnis: Vereinbarkeit; weg: Bewertungsweg; tag: string } | undefined;
  /** The body that enforces accessibility. */
  durchsetzung?:
    { name: string; anschrift: readonly string[]; email: string; web: string } | undefined;
}

/** What every installation must say; `redaktion` and `web` may be absent. */
export const PFLICHTANGABEN = [
  'name',
  'anschrift',
  'vertretung',
  'email',
  'telefon',
  'datenschutz',
  'aufsicht',
  'hosting',
  'bewertung',
  'durchsetzung',
] as const satisfies readonly (keyof Betrieb)[];

export type Pflichtangabe = (typeof PFLICHTANGABEN)[number];

const istMail = (text: string): boolean => /^[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}$/u.test(text);
const istAnschrift = (zeilen: readonly string[]): boolean =>
  zeilen.length > 1 && zeilen.every((zeile) => zeile.trim()) && /^\d{5} \S/.test(zeilen.at(-1)!);
const istWeb = (text: string): boolean => /^https:\/\/[^\s<>()]+$/.test(text);

const ANSCHRIFTFORM = 'Sie hat mindestens zwei Zeilen, die letzte ist Postleitzahl und Ort.';
const MAILFORM = 'Die E-Mail-Adresse ist keine.';
const SICHERHEITSFORM = 'Das ist weder eine E-Mail-Adresse noch eine, die mit „https://“ beginnt.';
const WEBFORM = 'Die Adresse im Web muss mit „https://“ beginnen.';

/** Why an entry that is there cannot be used, in German; undefined where it can. */
const FORMEN: {
  [A in keyof Betrieb]-?: (angabe: NonNullable<Betrieb[A]>) => string | false | undefined;
} = {
  name: (text) => !text.trim() && 'Der Text ist leer.',
  anschrift: (zeilen) => !istAnschrift(zeilen) && ANSCHRIFTFORM,
  vertretung: (text) => !text.trim() && 'Der Text ist leer.',
  email: (text) => !istMail(text) && MAILFORM,
  telefon: (text) => !/^\+?[\d ()/-]{6,}$/.test(text) && 'Das ist keine Telefonnummer.',
  redaktion: (text) => !istMail(text) && MAILFORM,
  sicherheit: (text) => !istMail(text) && !istWeb(text) && SICHERHEITSFORM,
  web: (text) => !istWeb(text) && WEBFORM,
  datenschutz: ({ stelle, email }) =>
    (!stelle.trim() && 'Der Name der Stelle ist leer.') || (!istMail(email) && MAILFORM),
  aufsicht: ({ name, web }) => (!name.trim() && 'Der Name ist leer.') || (!istWeb(web) && WEBFORM),
  hosting: ({ name, anschrift, protokolltage }) =>
    (!name.trim() && 'Der Name ist leer.') ||
    (!istAnschrift(anschrift) && ANSCHRIFTFORM) ||
    (!(Number.isInteger(protokolltage) && protokolltage >= 0) &&
      '„protokolltage“ ist eine ganze Zahl von Tagen, 0 für kein Protokoll.'),
  bewertung: ({ tag }) =>
    !(istStand(tag) && tag.length === 10) && 'Der Tag braucht die Form JJJJ-MM-TT.',
  durchsetzung: ({ name, anschrift, email, web }) =>
    (!name.trim() && 'Der Name ist leer.') ||
    (!istAnschrift(anschrift) && ANSCHRIFTFORM) ||
    (!istMail(email) && MAILFORM) ||
    (!istWeb(web) && WEBFORM),
};

/**
 * Why an entry cannot be used (German); undefined if it is absent or sound.
 * @param feld one of `PFLICHTANGABEN`, `redaktion` or `web`
 */
export function angabefehler(betrieb: Betrieb, feld: keyof Betrieb): string | undefined {
  const angabe = betrieb[feld];
  if (angabe === undefined) return undefined;
  return (FORMEN[feld] as (angabe: unknown) => string | false | undefined)(angabe) || undefined;
}

/** The entries that every installation needs and this one lacks. */
export const fehlendeAngaben = (betrieb: Betrieb): Pflichtangabe[] =>
  PFLICHTANGABEN.filter((feld) => betrieb[feld] === undefined);

/** Where visitors report what is wrong; undefined while the installation is not set up. */
export const meldeadresse = ({ redaktion, email }: Betrieb): string | undefined =>
  redaktion ?? email;
