/** Rules on how to reach an authority: address, telephone, e-mail. */
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { istPersonenname } from '../../sprache/personenname.ts';
import { ascii } from '../../sprache/ortsname.ts';
import { imInland, ohneNullZuViel } from '../../sprache/telefon.ts';
import { orteNamens } from '../../register/ortsfund.ts';
import { ohneWww, urlAus } from '../../sprache/webadresse.ts';
import { gemeinteBehoerde } from './gemeint.ts';
import type { Regel } from './regel.ts';
import { klingtEigen, namenVon } from './website.ts';

const plzGegend = {
  id: 'plz-gegend',
  schwere: 'warnung',
  findet: 'Die Postleitzahl liegt nicht in der Gegend der Behörde.',
  warum: 'Meist ist es ein Zahlendreher.',
  abhilfe: 'Prüfen Sie die Ziffern.',
  beispiel: { falsch: 'plz: "38022"', richtig: 'plz: "83022"' },
  *pruefe(kontext) {
    const plz = kontext.daten.anschrift?.plz;
    const behoerde = gemeinteBehoerde(kontext);
    if (plz === undefined || !behoerde) return;
    const { register } = kontext;
    // Some Landratsämter have their seat in a city that is no part of their Landkreis.
    const gebiet = [...register.gebiet(behoerde), ...orteNamens(register, behoerde.sitz)].flatMap(
      ({ postleitzahlen }) => postleitzahlen,
    );
    const gegenden = new Set(gebiet.map((eine) => eine.slice(0, 2)));
    if (gebiet.length === 0 || gegenden.has(plz.slice(0, 2))) return;
    yield {
      pfad: ['anschrift', 'plz'],
      meldung: `Die Postleitzahl ${plz} liegt nicht in der Gegend von „${behoerde.name}“ (dort: ${[
        ...gegenden,
      ]
        .sort()
        .map((zwei) => `${zwei}…`)
        .join(', ')}). Prüfen Sie die Ziffern.`,
    };
  },
} as const satisfies Regel;

const telefonNull = {
  id: 'telefon-null',
  schwere: 'warnung',
  findet: 'Hinter +49 steht noch die Null der Vorwahl.',
  warum: 'Wer die Nummer so wählt oder übernimmt, wählt eine Null zu viel.',
  abhilfe: 'Lassen Sie die Null weg, oder schreiben Sie die Nummer ohne +49.',
  beispiel: { falsch: 'telefon: "+49 (0)8031 392-01"', richtig: 'telefon: "08031 392-01"' },
  *pruefe({ daten: { telefon } }) {
    const richtig = telefon === undefined ? undefined : ohneNullZuViel(telefon);
    if (richtig !== undefined)
      yield {
        pfad: ['telefon'],
        meldung: `In „${telefon}“ steht hinter +49 noch die Null der Vorwahl; gewählt wird sie dort nicht. Schreiben Sie „${richtig}“ oder die Nummer ohne +49.`,
        vorschlag: alsEinsatz(richtig),
        eindeutig: true,
      };
  },
} as const satisfies Regel;

/** Digits of a number with its area code: fewer are half a number, more are two. */
const ZIFFERN = { von: 8, bis: 13 } as const;

/** The area code of Munich is the shortest, so its numbers may be, too. */
const KUERZER = /^089\d{4,}$/;

/** Two numbers in one field, or a second extension. */
const ZWEI = /\/\s*-|\/[^/]*\/|\d \/ 0/;

/** Why a number cannot be the one of a Bavarian authority. */
function nummernmangel(telefon: string): string | undefined {
  const nummer = imInland(telefon);
  if (/^11(5|6\d{3})$/.test(nummer)) return undefined;
  if (telefon.split('(').length !== telefon.split(')').length)
    return 'hat eine Klammer, die nicht schließt';
  if (ZWEI.test(telefon)) return 'ist mehr als eine';
  if (nummer.startsWith('+') || nummer.startsWith('00'))
    return 'beginnt mit der Vorwahl eines anderen Landes';
  if (!nummer.startsWith('0')) return 'beginnt nicht mit der Vorwahl';
  if (nummer.length < ZIFFERN.von && !KUERZER.test(nummer)) return 'ist unvollständig';
  if (nummer.length > ZIFFERN.bis) return 'ist zu lang; vielleicht sind es zwei Nummern';
  if (/^0(180|900|137|700|32)/.test(nummer)) return 'ist eine Servicenummer, die Geld kosten kann';
  // Area codes of Bavaria begin with 06 to 09.
  return /^0[2-5]/.test(nummer) ? 'hat eine Vorwahl außerhalb Bayerns' : undefined;
}

const telefonNummer = {
  id: 'telefon-nummer',
  schwere: 'warnung',
  findet: 'Die Telefonnummer ist unvollständig, zu lang oder keine aus Bayern.',
  warum: 'Wer sie wählt, erreicht niemanden oder den Falschen.',
  abhilfe: 'Übernehmen Sie die ganze Nummer mit Vorwahl aus dem Impressum der Behörde.',
  beispiel: { falsch: 'telefon: "392-01"', richtig: 'telefon: "08031 392-01"' },
  *pruefe({ daten: { telefon } }) {
    const mangel = telefon === undefined ? undefined : nummernmangel(telefon);
    if (mangel)
      yield {
        pfad: ['telefon'],
        meldung: `Die Telefonnummer „${telefon}“ ${mangel}. Übernehmen Sie die ganze Nummer mit Vorwahl aus dem Impressum der Behörde, zum Beispiel "08031 392-01".`,
      };
  },
} as const satisfies Regel;

const telefonMobil = {
  id: 'telefon-mobil',
  schwere: 'warnung',
  findet: 'Die Telefonnummer ist eine Mobilnummer.',
  warum: 'Sie gehört meist einer Person; im Verzeichnis stehen Behörden.',
  abhilfe: 'Tragen Sie die Nummer der Zentrale ein, oder löschen Sie das Feld.',
  beispiel: { falsch: 'telefon: "0171 3920145"', richtig: 'telefon: "08031 392-01"' },
  *pruefe({ daten: { telefon } }) {
    if (telefon !== undefined && /^01[567]/.test(imInland(telefon)))
      yield {
        pfad: ['telefon'],
        meldung: `„${telefon}“ ist eine Mobilnummer; sie gehört meist einer Person. Tragen Sie die Nummer der Zentrale ein, oder löschen Sie das Feld.`,
      };
  },
} as const satisfies Regel;

/** Words in front of the @ that name an office and not a person. */
const STELLEN =
  /^(info|post|poststelle|mail|email|kontakt|rathaus|stadt|gemeinde|markt|bezirk|landrat|landratsamt|lra|landkreis|kreis|verwaltung|vg|vgem|buero|service|buerger.*|digital.*|online.*|presse.*|oeffentlichkeit.*|zentrale?|sekretariat|vorzimmer|edv|it|ordnung|referat|team|standesamt|hauptamt|no-?reply|portal|geschaefts.*)$|(stelle|zimmer|portal|amt|amts|buero|verwaltung|leitung|team|wesen|abteilung|arbeit|service)$/;

/** Mail services for private persons. */
const PRIVATE_DIENSTE =
  /(^|\.)(gmail|googlemail|gmx|web|t-online|outlook|hotmail|yahoo|freenet|icloud|aol|live)\.[a-z]+$/i;

const emailPerson = {
  id: 'email-person',
  schwere: 'warnung',
  findet: 'Die E-Mail-Adresse sieht nach der einer Person aus.',
  warum: 'Im Verzeichnis stehen Behörden, keine Personen.',
  abhilfe: 'Tragen Sie die allgemeine Adresse der Behörde ein oder löschen Sie das Feld.',
  beispiel: {
    falsch: 'email: anna.huber@lra-rosenheim.de',
    richtig: 'email: poststelle@lra-rosenheim.de',
  },
  *pruefe(kontext) {
    const { email } = kontext.daten;
    if (email === undefined) return;
    const [stelle = ''] = ascii(email).split('@');
    const teile = stelle.split(/[._-]/);
    const behoerde = gemeinteBehoerde(kontext);
    const ort = behoerde ? ascii(behoerde.name) : '';
    const eigene = teile.some(
      (teil) => STELLEN.test(teil) || (teil.length > 3 && ort.includes(teil)),
    );
    if (!teile.every((teil) => /^[a-z]+\d{0,2}$/.test(teil))) return;
    // A surname tells a person even beside an office; two other words only where neither is one.
    const genannt = teile.some(
      (teil) => istPersonenname(teil.replace(/\d+$/, '')) && !ort.includes(teil),
    );
    if (!genannt && (eigene || teile.length < 2)) return;
    yield {
      pfad: ['email'],
      meldung: `„${email}“ sieht nach der Adresse einer Person aus. Tragen Sie die allgemeine Adresse der Behörde ein (zum Beispiel poststelle@…), oder löschen Sie das Feld: Personen gehören nicht ins Verzeichnis.`,
    };
  },
} as const satisfies Regel;

/** Mailboxes that nobody reads, or only those who run the server. */
const OHNE_ANTWORT =
  /^(no-?_?reply|do-?not-?reply|nicht-?antworten|mailer-daemon|bounces?|newsletter|webmaster|hostmaster|postmaster|abuse|admin|administrator)$/;

const emailOhneAntwort = {
  id: 'email-ohne-antwort',
  schwere: 'warnung',
  findet: 'Die E-Mail-Adresse ist ein Postfach, das niemand liest oder nur die Technik.',
  warum: 'Wer dorthin schreibt, bekommt keine Antwort.',
  abhilfe: 'Tragen Sie die allgemeine Adresse der Behörde aus dem Impressum ein.',
  beispiel: {
    falsch: 'email: noreply@lra-rosenheim.de',
    richtig: 'email: poststelle@lra-rosenheim.de',
  },
  *pruefe({ daten: { email } }) {
    if (email !== undefined && OHNE_ANTWORT.test(ascii(email).split('@')[0]!))
      yield {
        pfad: ['email'],
        meldung: `„${email}“ ist ein Postfach, das niemand liest oder nur die Technik. Tragen Sie die allgemeine Adresse der Behörde aus dem Impressum ein (zum Beispiel poststelle@…).`,
      };
  },
} as const satisfies Regel;

const emailFremd = {
  id: 'email-fremd',
  schwere: 'warnung',
  findet: 'Die E-Mail-Adresse sieht nicht nach der dieser Behörde aus.',
  warum: 'Beim Kopieren eines Datensatzes bleibt leicht die einer anderen stehen.',
  abhilfe: 'Prüfen Sie im Impressum, wem die Adresse gehört.',
  beispiel: {
    falsch: 'email: poststelle@lra-dachau.de',
    richtig: 'email: poststelle@lra-rosenheim.de',
  },
  *pruefe(kontext) {
    const { email, website } = kontext.daten;
    const behoerde = gemeinteBehoerde(kontext);
    const host = email?.split('@')[1];
    if (!host || !behoerde || PRIVATE_DIENSTE.test(host)) return;
    const eigene = ohneWww(urlAus(website)?.hostname ?? '');
    if (eigene && (host === eigene || host.endsWith(`.${eigene}`))) return;
    // Some providers serve many: then the place stands before the @.
    if (klingtEigen(email.replace('@', '.'), namenVon(behoerde, kontext.register))) return;
    yield {
      pfad: ['email'],
      meldung: `„${email}“ sieht nicht nach einer Adresse von „${behoerde.name}“ aus. Prüfen Sie im Impressum, wem sie gehört.`,
    };
  },
} as const satisfies Regel;

const emailAnbieter = {
  id: 'email-anbieter',
  schwere: 'warnung',
  findet: 'Die E-Mail-Adresse liegt bei einem Anbieter für private Postfächer.',
  warum: 'Eine Behörde schreibt in der Regel unter ihrem eigenen Namen.',
  abhilfe: 'Suchen Sie im Impressum nach einer Adresse der Behörde.',
  beispiel: { falsch: 'email: rathaus@gmx.de', richtig: 'email: poststelle@lra-rosenheim.de' },
  *pruefe({ daten: { email } }) {
    const host = email?.split('@')[1];
    if (host && PRIVATE_DIENSTE.test(host))
      yield {
        pfad: ['email'],
        meldung: `„${host}“ ist ein Anbieter für private Postfächer. Prüfen Sie im Impressum, ob die Behörde eine Adresse unter ihrem eigenen Namen hat.`,
      };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const KONTAKT = [
  plzGegend,
  telefonNull,
  telefonNummer,
  telefonMobil,
  emailPerson,
  emailOhneAntwort,
  emailFremd,
  emailAnbieter,
] as const;
