/** What the columns of a list mean, by the words above them. */
import { datumAus } from '../sprache/datum.ts';
import { ascii } from '../sprache/ortsname.ts';

/** What a column may say, with its German name. */
export const EINFUHRFELDER = {
  schluessel: 'Schlüssel',
  name: 'Name',
  art: 'Art der Behörde',
  landkreis: 'Landkreis, zur Unterscheidung',
  regierungsbezirk: 'Regierungsbezirk, zur Unterscheidung',
  status: 'Status des Siegels',
  seit: 'ausgezeichnet am',
  quelle_auszeichnung: 'Quelle der Auszeichnung',
  quelle: 'Quelle',
  anzahl: 'Zahl der Online-Verfahren',
  stand: 'Stand der Zahl',
  quelle_zahl: 'Quelle der Zahl',
  mindestens: 'nur Untergrenze (ja/nein)',
  kommunal: 'davon kommunal',
  zentral: 'davon zentral',
  korrektur_grund: 'Grund, warum die eingetragene Zahl falsch ist',
  korrektur_am: 'Zahl berichtigt am',
  entzug_seit: 'Siegel gilt nicht mehr seit',
  entzug_grund: 'Grund des Entzugs',
  entzug_quelle: 'Quelle des Entzugs',
  website: 'Website',
  website_stand: 'Stand der Website',
  bayernportal: 'Seite im BayernPortal',
  anschrift: 'ganze Anschrift',
  strasse: 'Straße und Hausnummer',
  plz: 'Postleitzahl',
  ort: 'Ort der Anschrift',
  telefon: 'Telefon',
  email: 'E-Mail',
  hinweis: 'Hinweis (erscheint auf der Seite)',
} as const;

export type Einfuhrfeld = keyof typeof EINFUHRFELDER;

export const istEinfuhrfeld = (text: string): text is Einfuhrfeld =>
  Object.hasOwn(EINFUHRFELDER, text);

/** A column whose word fits the Stand as well as the award. */
export const UNBESTIMMT = 'datum';
/** The seal as a heading: names stand below it, dates, or yes and no. */
export const SIEGEL = 'siegel';

/** What our own list says of an authority without a record; it may have got one since. */
export const NICHT_EINGETRAGEN = 'nicht eingetragen';

/** The column that tells why a line stayed behind; only tables of such lines have it, and it is not read. */
export const LIEGEN_GEBLIEBEN = 'Warum liegen geblieben';

export type Spaltendeutung = Einfuhrfeld | typeof UNBESTIMMT | typeof SIEGEL;

/** Words that say nothing of what a column means. */
const FUELLWOERTER = new Set(
  'der die das des den dem am vom von im in fuer zum zur je pro laut gemaess und bzw oder ihre ihrer neue neuer neues aktuelle aktueller aktuellen derzeitige ggf optional'.split(
    ' ',
  ),
);

const worteIn = (text: string): string[] => ascii(text).match(/[a-z]+/g) ?? [];

/** A heading in lower case without umlauts, dates and words that say nothing. */
const kopfwort = (text: string): string =>
  worteIn(text)
    .filter((wort) => !FUELLWOERTER.has(wort))
    .join(' ');

/** Columns that are never read, whatever other words stand there. */
const NIE =
  /^bisher|^alte|^vorige|^vorher|vorjahr|vormonat|differenz|veraenderung|zuwachs|prozent|quote|rang|intern|sachbearbeit|ansprech|bearbeiter|kontaktperson|vorname|nachname|buergermeister|aktenzeichen|einwohner|mitarbeiter|^lfd|^nr$|^nummer$|^id$|^lat$|^lon$|^warum|^vorschlag|fax/;

const NAMENSWOERTER =
  'name|namen|behoerde|behoerden|behoerdenname|amt|gemeinde|gemeinden|gemeindename|kommune|kommunen|kommunenname|stadt|staedte|markt|maerkte|verwaltung|verwaltungseinheit|koerperschaft|gebietskoerperschaft|koerperschaften|institution|bezeichnung|einrichtung|teilnehmer|teilnehmende|empfaenger|adressat|adressaten|dienststelle|amtl|amtliche|amtlicher|offizielle|offizieller|vollstaendiger|kommunale|landratsamt|landkreis|bezirk|verwaltungsgemeinschaft|vg|authority|municipality';

/** Words for each meaning; the first that fits counts. */
const WOERTER: readonly (readonly [RegExp, Spaltendeutung])[] = [
  // "am" says nothing elsewhere, so "Berichtigt am" has become one word here.
  [
    /^(berichtigt|korrigiert|(korrektur|berichtigungs)datum|(datum|tag) (korrektur|berichtigung))$/,
    'korrektur_am',
  ],
  [
    /^((grund|begruendung|anlass|ursache) )?(korrektur|berichtigung)( (grund|begruendung|weil|wegen))?$|^(berichtigt|korrigiert|falsch) (weil|wegen)$|^(korrektur|berichtigungs)(grund|vermerk|hinweis)$/,
    'korrektur_grund',
  ],
  [
    /(entzug|entzogen|aberkann|nicht mehr|zurueckgegeben|rueckgabe|widerruf).*(grund|begruendung)|(grund|begruendung).*(entzug|entzogen|rueckgabe|widerruf)|^grund$/,
    'entzug_grund',
  ],
  [/quelle.*(entzug|entzogen|widerruf)|(entzug|entzogen|widerruf).*quelle/, 'entzug_quelle'],
  [/entzug|entzogen|aberkann|nicht mehr|zurueckgegeben|rueckgabe|widerruf/, 'entzug_seit'],
  [
    /(quelle|fundstelle|nachweis|beleg|link|url).*(auszeichn|siegel|verleih|urkunde)|(auszeichn|siegel|verleih|urkunde).*(quelle|fundstelle|nachweis|beleg|link|url)/,
    'quelle_auszeichnung',
  ],
  [
    /(quelle|fundstelle|nachweis|beleg).*(zahl|verfahren|stand)|(zahl|verfahren).*(quelle|fundstelle|nachweis|beleg)/,
    'quelle_zahl',
  ],
  [/bayern ?portal(?!.*(verfahren|anzahl))(?<!(verfahren|anzahl).*)/, 'bayernportal'],
  [
    /quelle|fundstelle|nachweis|beleg|source|presse(mitteilung|meldung|artikel|bericht)|^(url|link|links|veroeffentlichung|presse|artikel|zeitungsartikel)$/,
    'quelle',
  ],
  // Schlüsselfeld is a town.
  [/schluessel(?!feld\b)|^ags|^ars\b|^gkz$|kennziffer|gemeindekenn|^key$/, 'schluessel'],
  [/mindestens|untergrenze/, 'mindestens'],
  [/mail/, 'email'],
  [/telefon|^tel$|rufnummer|^fon$/, 'telefon'],
  [
    /\bkommunale?[rs]?\b(?!.*(behoerde|verwaltung|koerperschaft|einrichtung))|gemeindliche|^davon (komm?|gemeindl)$|^(komm|gemeindl)( (ov|verfahren))?$/,
    'kommunal',
  ],
  [/\b(zentr|staatl)\b|\bzentrale?[rs]?\b|\bstaatliche?[rs]?\b/, 'zentral'],
  [/^(stand|alter) (website|webseite|homepage)$/, 'website_stand'],
  [/website|webseite|homepage|internet|webadresse|webauftritt|^(www|web)$/, 'website'],
  [/anschrift|^adresse$|postadresse|dienstadresse|plz ort|strasse.*ort/, 'anschrift'],
  [/strasse|hausn/, 'strasse'],
  [/^plz|postleitzahl/, 'plz'],
  [
    /\bstand\b|stichtag|datenstand|erhebung|zaehl(tag|datum|ung)|gezaehlt|^(berichts)?monat$|datum.*(zahl|verfahren)|(zahl|verfahren).*datum/,
    'stand',
  ],
  [/^(siegel|preis)(traeger|inhaber)/, 'name'],
  [
    /auszeichn|ausgezeichnet|verleih|verliehen|urkunde|aushaendigung|siegel|digitales amt|zertifi|award|^seit$/,
    'seit',
  ],
  [/datum|^date$|^tag$/, UNBESTIMMT],
  [/hinweis|bemerkung|anmerkung|erlaeuterung/, 'hinweis'],
  [/^status/, 'status'],
  [
    /^(art|typ|ebene|kategorie|rechtsform|rechtsstellung)( (behoerde|kommune|gemeinde|koerperschaft|gebietskoerperschaft))?$|^(behoerden|gemeinde|kommunal|koerperschafts)(art|typ)$/,
    'art',
  ],
  [
    /^(landkreis|lkr|lk|kreis|kreisname|landkreisname|landkreis kreisfreie stadt|kreis landkreis)$/,
    'landkreis',
  ],
  [/^(regierungsbezirk|reg bez|regbez|bezirk|rb)$/, 'regierungsbezirk'],
  [
    /verfahren|^online ?(dienste?|services?|leistungen|angebote)|digitale (dienste|leistungen|verwaltungsleistungen)|^(number|count|anzahl|zahl|gesamt|gesamtzahl|gesamtanzahl|summe|ov|onlineverfahren|online|anzahl (ov|gesamt|online|leistungen|dienste))$/,
    'anzahl',
  ],
  [new RegExp(`^(${NAMENSWOERTER})( (${NAMENSWOERTER}))*$`), 'name'],
  [/^(ort|sitz|dienstort|ortsname)$/, 'ort'],
];

/** The seal as a heading, with nothing beside it: names, dates, or yes and no may stand below. */
const NUR_SIEGEL = /^(siegel|digitales amt|auszeichnung|ausgezeichnet|siegel digitales amt)$/;

/** Longer ones are no heading of a column but a text above the table. */
const LAENGSTER_KOPF = 90;

/** What a heading says of its column; undefined where it says nothing that is read. */
export function deuteKopf(text: string): Spaltendeutung | undefined {
  if (text.length > LAENGSTER_KOPF || /:\/\/|@/.test(text)) return undefined;
  const woertlich = worteIn(text).join(' ');
  const wort = kopfwort(text);
  // A month as spreadsheets keep it has no word at all; a bare year may be any number.
  if (wort === '' && (datumAus(text) ?? '').length > 4) return 'anzahl';
  if (wort === '' || NIE.test(woertlich)) return undefined;
  if (NUR_SIEGEL.test(woertlich)) return SIEGEL;
  // The fields of the records are headings, too.
  const feld = ascii(text)
    .trim()
    .replace(/[\s-]+/g, '_');
  if (istEinfuhrfeld(feld)) return feld;
  // A month above numbers: the Stand of the column.
  if (datumAus(text) !== undefined) return 'anzahl';
  // "Anzahl (Stand 10/2026)": the Stand is that of the column.
  if (/\d{4}|\p{L}{3}\.?[ -]\d{2}\b/u.test(text) && /^(anzahl|zahl|online|verfahren)\b/.test(wort))
    return 'anzahl';
  const deutung = WOERTER.find(([muster]) => muster.test(wort))?.[1];
  // "Online-Verfahren, davon eigene": a part that no field knows is not the whole.
  return deutung === 'anzahl' && /\b(davon|dav|darunter)\b/.test(wort) ? undefined : deutung;
}
