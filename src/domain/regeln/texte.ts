/** Rules on what is written inside a value. */
import type { Pfad } from '../meldung.ts';
import { ascii } from '../ortsname.ts';
import { benenne } from './form.ts';
import { behoerdeVon, wertBei, type Fund, type Kontext } from './regel.ts';

/** Characters that nobody sees: control characters, zero width, direction marks, special spaces. */
const UNSICHTBAR =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;

/** All texts of a record, with their place. */
function* texte(wert: unknown, pfad: Pfad = []): Generator<{ text: string; pfad: Pfad }> {
  if (typeof wert === 'string') yield { text: wert, pfad };
  else if (wert && typeof wert === 'object')
    for (const [schritt, unter] of Array.isArray(wert) ? wert.entries() : Object.entries(wert))
      yield* texte(unter, [...pfad, schritt]);
}

const ohneUnsichtbare = (text: string) =>
  text.replace(new RegExp(UNSICHTBAR.source, 'g'), ' ').replace(/ +/g, ' ').trim();

/** A text as YAML, so that it can stand in for the value. */
const alsWert = (text: string) =>
  /^[\p{L}\d][\p{L}\d ./()-]*$/u.test(text) && !/^[\d.]+$/.test(text) ? text : JSON.stringify(text);

export function* zeichen({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    const gefunden = UNSICHTBAR.exec(text)?.[0];
    if (gefunden === undefined) continue;
    const code = gefunden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    yield {
      pfad,
      meldung: `In „${benenne(pfad)}“ steht ein unsichtbares Zeichen (U+${code}), oft aus einer anderen Anwendung kopiert. Löschen Sie es und tippen Sie die Stelle neu.`,
      vorschlag: alsWert(ohneUnsichtbare(text)),
      // In an address or a key a blank in its place would be another fault.
      eindeutig:
        text.replace(new RegExp(UNSICHTBAR.source, 'g'), '').trim() === ohneUnsichtbare(text) ||
        pfad.at(-1) === 'hinweis',
    };
  }
}

export function* leerraum({ quelltext }: Kontext): Generator<Fund> {
  for (const { text, pfad } of texte(quelltext.daten)) {
    // A block of text ends with a line break; that is how YAML writes it.
    const inhalt = text.replace(/\n+$/, '');
    const sauber = inhalt.trim().replace(/[ \t]{2,}|\t/g, ' ');
    if (sauber === inhalt || sauber === '' || UNSICHTBAR.test(inhalt)) continue;
    yield {
      pfad,
      meldung: `In „${benenne(pfad)}“ stehen Leerzeichen am Anfang, am Ende oder mehrere hintereinander. Lassen Sie nur einzelne zwischen den Wörtern stehen.`,
      vorschlag: alsWert(sauber),
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
        vorschlag: alsWert(text.normalize('NFC')),
        eindeutig: true,
      };
}

/** Tags, entities and links of Markdown; a lone „<“ between numbers is none. */
const AUSZEICHNUNG =
  /<[a-z/!][^>]*>?|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\[[^\]]{1,200}\]\([^)]{1,500}\)/i;

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
  for (const pfad of [['hinweis'], ['entzug', 'grund'], ['anschrift', 'strasse'], ['name']]) {
    if (typeof wertBei(daten, pfad) !== 'string') continue;
    if (quelltext.ohneAnfuehrungszeichen(pfad) === undefined) continue;
    if (/^\s+#/.test(quelltext.danach(pfad)))
      yield {
        pfad,
        meldung: `Der Text in „${benenne(pfad)}“ endet für YAML vor dem Zeichen „#“, der Rest ginge verloren. Setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar gehört in eine eigene Zeile.`,
      };
  }
}

/** Longer hints are articles; the page shows one or two sentences. */
const HOECHSTENS_HINWEIS = 400;

export function* hinweisLang({ daten }: Kontext): Generator<Fund> {
  const laenge = daten.hinweis?.trim().length ?? 0;
  if (laenge > HOECHSTENS_HINWEIS)
    yield {
      pfad: ['hinweis'],
      meldung: `Der Hinweis hat ${laenge} Zeichen, gedacht sind ein oder zwei Sätze (höchstens ${HOECHSTENS_HINWEIS} Zeichen). Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
    };
}

/** Words in front of the @ that name an office and not a person. */
const STELLEN =
  /^(info|post|mail|kontakt|rathaus|stadt|gemeinde|markt|bezirk|landrat|lra|kreis|verwaltung|vg|vgem|buero|service|buerger|digital|online|presse|zentrale|sekretariat|vorzimmer|edv|it|ordnung|referat|team|standesamt)|(stelle|amt|amts|buero|verwaltung|leitung|team|wesen|abteilung)$/;

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
    (teil) => STELLEN.test(teil) || /\d/.test(teil) || (teil.length > 3 && ort.includes(teil)),
  );
  if (teile.length < 2 || eigene || !teile.every((teil) => /^[a-z]+$/.test(teil))) return;
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
