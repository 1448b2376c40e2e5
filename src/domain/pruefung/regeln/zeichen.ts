/** Rules on the characters of a text, whatever it says. */
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { ausAnfuehrung, istGesetzt } from '../../sprache/anfuehrung.ts';
import { BREITENLOS } from '../../sprache/eingabe.ts';
import { ADRESSFELDER, benenne } from './feld.ts';
import { texteMitPfad, type Kontext, type Regel } from './regel.ts';

/** All that these rules look at: so they serve every kind of file. */
type Zeichenkontext = Pick<Kontext, 'quelltext'>;

/** Spaces of another kind, which an ordinary one can replace. */
const ANDERE_LEERZEICHEN = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** All characters that nobody sees: those above, control characters, tags of Unicode, halves of characters. */
const UNSICHTBAR =
  /\udb40[\udc00-\udfff]|[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u1680\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffc\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;

const ohneUnsichtbare = (text: string) =>
  text.replace(BREITENLOS, '').replace(ANDERE_LEERZEICHEN, ' ').replace(/ {2,}/g, ' ').trim();

/**
 * Nothing but the letters and signs of German, and no way to write another: values are in it as they
 * stand there. Nearly every file is like that, and a long history has hundreds of values.
 */
const NUR_UEBLICHES = /^[\n\x20-\x5b\x5d-\x7eÄÖÜäöüß§€„“–…]*$/;

/** The texts of a record that may hold something unusual. */
const fragliche = ({ text, daten }: Kontext['quelltext']) =>
  NUR_UEBLICHES.test(text) ? [] : texteMitPfad(daten);

const zeichen = {
  id: 'zeichen',
  schwere: 'fehler',
  findet: 'In einem Wert steht ein unsichtbares Zeichen.',
  warum: 'Solche Zeichen stören Suche und Vergleich und können Text verdrehen.',
  abhilfe: 'Löschen Sie die Stelle und tippen Sie sie neu.',
  beispiel: {
    falsch: 'hinweis: Ein Satz für\u00a0Leserinnen und Leser.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of fragliche(quelltext)) {
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
  },
} as const satisfies Regel;

/** What is left of a letter that could not be read when the text was copied. */
const VERLOREN =
  /\ufffd|â€|Â[\u0080-\u00bf]|Ã[\u0080-\u00bf\u0178\u0192\u201a-\u203a\u20ac\u2122¤¶¼Ÿ„–œ]/;

const verloreneZeichen = {
  id: 'verlorene-zeichen',
  schwere: 'fehler',
  findet: 'Ein Buchstabe ist beim Kopieren verloren gegangen.',
  warum: 'Meist war es ein Umlaut; das Wort ist so nicht zu lesen und nicht zu finden.',
  abhilfe: 'Tippen Sie das Wort neu.',
  beispiel: {
    falsch: 'hinweis: Ein Satz fÃ¼r Leserinnen und Leser.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of fragliche(quelltext)) {
      const gefunden = VERLOREN.exec(text);
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ ist beim Kopieren ein Buchstabe verloren gegangen („…${text.slice(Math.max(0, gefunden.index - 8), gefunden.index + 8)}…“), meist ein Umlaut. Tippen Sie das Wort neu.`,
        };
    }
  },
} as const satisfies Regel;

const leerraum = {
  id: 'leerraum',
  schwere: 'fehler',
  findet: 'In einem Wert stehen Leerzeichen am Anfang, am Ende oder mehrere hintereinander.',
  warum: 'Suche und Vergleich halten solche Werte für verschieden.',
  abhilfe: 'Lassen Sie nur einzelne Leerzeichen zwischen den Wörtern stehen.',
  beispiel: {
    falsch: 'strasse: Wittelsbacherstraße  53',
    richtig: 'strasse: Wittelsbacherstraße 53',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of texteMitPfad(quelltext.daten)) {
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
  },
} as const satisfies Regel;

const normalform = {
  id: 'normalform',
  schwere: 'fehler',
  findet: 'Umlaute sind aus zwei Zeichen zusammengesetzt.',
  warum: 'Sie sehen gleich aus, werden von Suche und Vergleich aber nicht gefunden.',
  abhilfe: 'Tippen Sie den Text neu oder lassen Sie ihn mit „npm run check -- --fix“ berichtigen.',
  beispiel: {
    falsch: 'hinweis: Ein Satz fu\u0308r Leserinnen und Leser.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of fragliche(quelltext))
      if (text !== text.normalize('NFC'))
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ sind Umlaute aus zwei Zeichen zusammengesetzt, wie sie manche Dateien von Apple-Geräten enthalten. Tippen Sie den Text neu.`,
          vorschlag: alsEinsatz(text.normalize('NFC')),
          eindeutig: true,
        };
  },
} as const satisfies Regel;

/** A letter of another script than ours; signs that all scripts share, like µ, are none. */
const FREMDE_SCHRIFT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const fremdeSchrift = {
  id: 'fremde-schrift',
  schwere: 'fehler',
  findet: 'Ein Buchstabe stammt aus einer anderen Schrift, etwa ein kyrillisches „а“.',
  warum:
    'Er sieht aus wie unserer, ist aber ein anderer: Suche und Vergleich finden das Wort nicht, und Namen lassen sich so fälschen.',
  abhilfe: 'Tippen Sie das Wort neu.',
  beispiel: {
    falsch: 'hinweis: Ein S\u0430tz für Leserinnen und Leser.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of texteMitPfad(quelltext.daten)) {
      const gefunden = FREMDE_SCHRIFT.exec(text)?.[0];
      if (gefunden === undefined) continue;
      const code = gefunden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      yield {
        pfad,
        meldung: `In „${benenne(pfad)}“ steht „${gefunden}“ (U+${code}), ein Buchstabe einer anderen Schrift, auch wenn er wie unserer aussieht. Tippen Sie das Wort neu.`,
      };
    }
  },
} as const satisfies Regel;

/** Fields that hold a name or an address, never a quotation. */
const OHNE_ZITATE = new Set<PropertyKey | undefined>([...ADRESSFELDER, 'name', 'strasse', 'ort']);

const anfuehrungImWert = {
  id: 'anfuehrung-im-wert',
  schwere: 'fehler',
  findet: 'Ein Name oder eine Adresse steht in typografischen Anführungszeichen („…“).',
  warum: 'YAML kennt nur gerade; diese liest es als Teil des Werts.',
  abhilfe: 'Löschen Sie die Anführungszeichen.',
  beispiel: {
    falsch: 'website: „https://www.landkreis-rosenheim.de“',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
  *pruefe({ quelltext }: Zeichenkontext) {
    for (const { text, pfad } of texteMitPfad(quelltext.daten)) {
      const ohne = ausAnfuehrung(text);
      if (ohne === '' || !istGesetzt(text) || !OHNE_ZITATE.has(pfad.at(-1))) continue;
      yield {
        pfad,
        meldung: `Der Wert von „${benenne(pfad)}“ steht in typografischen Anführungszeichen; YAML liest sie als Teil des Werts. Löschen Sie sie am Anfang und am Ende.`,
        vorschlag: alsEinsatz(ohne),
        eindeutig: true,
      };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const ZEICHEN = [
  zeichen,
  verloreneZeichen,
  leerraum,
  normalform,
  fremdeSchrift,
  anfuehrungImWert,
] as const;
