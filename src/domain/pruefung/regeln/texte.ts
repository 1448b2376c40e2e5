/** Rules on what is written inside a value. */
import { BREITENLOS } from '../../sprache/eingabe.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { ascii } from '../../sprache/ortsname.ts';
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { benenne } from './form.ts';
import { behoerdeVon, type Fund, type Kontext } from './regel.ts';

/** Spaces of another kind, which an ordinary one can replace. */
const ANDERE_LEERZEICHEN = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** All characters that nobody sees: those above, control characters, halves of characters. */
const UNSICHTBAR =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;

/** What is left of a letter that could not be read when the text was copied. */
const VERLOREN =
  /\ufffd|â€|Â[\u0080-\u00bf]|Ã[\u0080-\u00bf\u0178\u0192\u201a-\u203a\u20ac\u2122¤¶¼Ÿ„–œ]/;

/** All texts of a record, with their place. */
function* texte(wert: unknown, pfad: Pfad = []): Generator<{ text: string; pfad: Pfad }> {
  if (typeof wert === 'string') yield { text: wert, pfad };
  else if (wert && typeof wert === 'object')
    for (const [schritt, unter] of Array.isArray(wert) ? wert.entries() : Object.entries(wert))
      yield* texte(unter, [...pfad, schritt]);
}

const ohneUnsichtbare = (text: string) =>
  text.replace(BREITENLOS, '').replace(ANDERE_LEERZEICHEN, ' ').replace(/ {2,}/g, ' ').trim();

export function* zeichen({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    const gefunden = UNSICHTBAR.exec(text)?.[0];
    if (gefunden === undefined) continue;
    const code = gefunden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const sauber = ohneUnsichtbare(text);
    const ganz = !UNSICHTBAR.test(sauber);
    yield {
      pfad,
      meldung: `In „${benenne(pfad)}“ steht ein unsichtbares Zeichen (U+${code}), oft aus einer anderen Anwendung kopiert. Löschen Sie es und tippen Sie die Stelle neu.`,
      ...(ganz && { vorschlag: alsEinsatz(sauber) }),
      // A joiner may hold an emoji together; everything else can go.
      eindeutig: ganz && !text.includes('\u200d'),
    };
  }
}

export function* verloreneZeichen({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    const gefunden = VERLOREN.exec(text);
    if (gefunden)
      yield {
        pfad,
        meldung: `In „${benenne(pfad)}“ ist beim Kopieren ein Buchstabe verloren gegangen („…${text.slice(Math.max(0, gefunden.index - 8), gefunden.index + 8)}…“), meist ein Umlaut. Tippen Sie das Wort neu.`,
      };
  }
}

export function* leerraum({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    // A block of text ends with a line break; that is how YAML writes it.
    const inhalt = text.replace(/(?<!\n)\n+$/, '');
    const sauber = inhalt.trim().replace(/[ \t]{2,}|\t/g, ' ');
    if (sauber === inhalt || sauber === '' || UNSICHTBAR.test(inhalt)) continue;
    yield {
      pfad,
      meldung: `In „${benenne(pfad)}“ stehen Leerzeichen am Anfang, am Ende oder mehrere hintereinander. Lassen Sie nur einzelne zwischen den Wörtern stehen.`,
      vorschlag: alsEinsatz(sauber),
      eindeutig: true,
    };
  }
}

export function* normalform({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten))
    if (text !== text.normalize('NFC'))
      yield {
        pfad,
        meldung: `In „${benenne(pfad)}“ sind Umlaute aus zwei Zeichen zusammengesetzt, wie sie manche Dateien von Apple-Geräten enthalten. Tippen Sie den Text neu.`,
        vorschlag: alsEinsatz(text.normalize('NFC')),
        eindeutig: true,
      };
}

/** Tags, entities and links of Markdown; a lone „<“ between numbers is none. */
const AUSZEICHNUNG =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,500})?\/?>|<!--|\*\*[^*\s][^*]{0,200}\*\*|`[^`]{1,200}`|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\[[^\]]{1,200}\]\([^)]{1,500}\)/i;

/** Texts that are shown as they are; addresses may hold such characters. */
const FREITEXTE = new Set<PropertyKey | undefined>(['name', 'hinweis', 'grund', 'strasse', 'ort']);

export function* html({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    const gefunden = FREITEXTE.has(pfad.at(-1)) && AUSZEICHNUNG.exec(text)?.[0];
    if (gefunden)
      yield {
        pfad,
        meldung: `In „${benenne(pfad)}“ steht „${gefunden.slice(0, 60)}“. HTML und Markdown werden nicht ausgewertet, man sähe sie als Zeichen. Schreiben Sie nur Text; eine Adresse gehört in „quelle“ oder „website“.`,
      };
  }
}

export function* verschluckterText({ daten, quelltext }: Kontext): Generator<Fund> {
  for (const { pfad } of texte(daten)) {
    if (quelltext.ohneAnfuehrungszeichen(pfad) === undefined) continue;
    // Behind an address or a number a comment is meant; behind a text it is a part of it.
    if (FREITEXTE.has(pfad.at(-1)) && /^\s+#/.test(quelltext.danach(pfad)))
      yield {
        pfad,
        meldung: `Der Text in „${benenne(pfad)}“ endet für YAML vor dem Zeichen „#“, der Rest ginge verloren. Setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar gehört in eine eigene Zeile.`,
      };
  }
}

/** Longer hints are articles; the page shows one or two sentences. */
const HOECHSTENS_HINWEIS = 400;

/** Ways to reach someone, and signs of a merge, inside a text for readers. */
const FREMDKOERPER: readonly [RegExp, string][] = [
  [
    /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    'eine E-Mail-Adresse; Kontaktdaten der Behörde gehören in „email“, die von Personen nicht ins Verzeichnis',
  ],
  [
    /(?:Tel\.?|Telefon|Mobil)\W{0,3}\+?\d/i,
    'eine Telefonnummer; die der Behörde gehört in „telefon“, die von Personen nicht ins Verzeichnis',
  ],
  [/https?:\/\/|www\./i, 'eine Adresse; sie gehört in „quelle“ oder „website“'],
];

export function* hinweisKontakt({ daten: { hinweis } }: Kontext): Generator<Fund> {
  const was = FREMDKOERPER.find(([muster]) => hinweis !== undefined && muster.test(hinweis))?.[1];
  if (was)
    yield {
      pfad: ['hinweis'],
      meldung: `Im Hinweis steht ${was}. Schreiben Sie dort nur, was Leserinnen und Leser zur Zahl wissen müssen.`,
    };
}

/** No sentence is as long as this; it would bury everything else. */
const ZU_LANG = 1000;

export function* textZuLang({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten))
    if (text.length > ZU_LANG)
      yield {
        pfad,
        meldung: `Der Text in „${benenne(pfad)}“ hat ${text.length} Zeichen, erlaubt sind ${ZU_LANG}. Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
      };
}

export function* hinweisLang({ daten }: Kontext): Generator<Fund> {
  const laenge = daten.hinweis?.trim().length ?? 0;
  if (laenge > HOECHSTENS_HINWEIS && laenge <= ZU_LANG)
    yield {
      pfad: ['hinweis'],
      meldung: `Der Hinweis hat ${laenge} Zeichen, gedacht sind ein oder zwei Sätze (höchstens ${HOECHSTENS_HINWEIS} Zeichen). Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
    };
}

/** Words in front of the @ that name an office and not a person. */
const STELLEN =
  /^(info|post|poststelle|mail|email|kontakt|rathaus|stadt|gemeinde|markt|bezirk|landrat|landratsamt|lra|landkreis|kreis|verwaltung|vg|vgem|buero|service|buerger.*|digital.*|online.*|presse.*|oeffentlichkeit.*|zentrale?|sekretariat|vorzimmer|edv|it|ordnung|referat|team|standesamt|hauptamt|no-?reply|portal|geschaefts.*)$|(stelle|zimmer|portal|amt|amts|buero|verwaltung|leitung|team|wesen|abteilung|arbeit|service)$/;

/** Mail services for private persons. */
const PRIVATE_DIENSTE =
  /(^|\.)(gmail|googlemail|gmx|web|t-online|outlook|hotmail|yahoo|freenet|icloud|aol|live)\.[a-z]+$/i;

export function* emailPerson(kontext: Kontext): Generator<Fund> {
  const { email } = kontext.daten;
  if (email === undefined) return;
  const [stelle = ''] = ascii(email).split('@');
  const teile = stelle.split(/[._-]/);
  const behoerde = behoerdeVon(kontext);
  const ort = behoerde ? ascii(behoerde.name) : '';
  const eigene = teile.some(
    (teil) => STELLEN.test(teil) || (teil.length > 3 && ort.includes(teil)),
  );
  if (teile.length < 2 || eigene || !teile.every((teil) => /^[a-z]+\d{0,2}$/.test(teil))) return;
  yield {
    pfad: ['email'],
    meldung: `„${email}“ sieht nach der Adresse einer Person aus. Tragen Sie die allgemeine Adresse der Behörde ein (zum Beispiel poststelle@…), oder löschen Sie das Feld: Personen gehören nicht ins Verzeichnis.`,
  };
}

export function* emailAnbieter({ daten: { email } }: Kontext): Generator<Fund> {
  const host = email?.split('@')[1];
  if (host && PRIVATE_DIENSTE.test(host))
    yield {
      pfad: ['email'],
      meldung: `„${host}“ ist ein Anbieter für private Postfächer. Prüfen Sie im Impressum, ob die Behörde eine Adresse unter ihrem eigenen Namen hat.`,
    };
}
