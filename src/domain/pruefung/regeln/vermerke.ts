/** Rules on what was only meant for the time of writing: placeholders, examples, notes for the house. */
import { gekuerzt } from '../../sprache/gekuerzt.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import type { Teildatensatz } from '../../datensatz/schema.ts';
import { personIn } from '../../sprache/personenname.ts';
import { imInland } from '../../sprache/telefon.ts';
import { ADRESSFELDER, benenne } from './feld.ts';
import { prosa, texteMitPfad, type Regel } from './regel.ts';

/** Signs inside a text that something is still to come; capitals tell a draft from the word. */
const ZEICHEN =
  /#(?:BEZUG|WERT|NAME|ZAHL|REF|VALUE|DIV\/0|NV|N\/A|NUM|NULL)[!?]?(?!\w)|^Kopie von\b|\b[Xx]{3,}\b|\bXX\.XX\b|\bxx\b|\b(?:TODO|ToDo|FIXME|TB[AD]|tb[ad]|ENTWURF|DRAFT)\b|\b[Nn]\.\s?[Nn]\.(?!\w)|\bEntwurf[!:]|^\W{0,2}Entwurf\b|[([]Entwurf[)\]]|\?{2,}|(?<=\s)\?|_{3,}|\{\{|\$\{|\[(?:Name|Datum|Zahl|Ort|Text|Link|Stand|Quelle|Behörde)\b[^\]]{0,40}\]/;

/** Words for the same, in whatever case. */
const WORTE =
  /^(?:Gerne?[!,]|Natürlich!|Hier ist (?:der|ein|Ihr) \w*(?:text|hinweis|vorschlag)\w*\b)|\bals (?:KI|Sprachmodell)\b|lorem ipsum|dolor sit amet|\b(?:Platzhalter|Blindtext|Dummy-?)(?:texte?)?\b|\bbitte (?:\S+ ){0,2}(?:ausfüllen|ergänzen|einfügen|eintragen|ersetzen|nachtragen)\b|\bnoch (?:auszufüllen|einzufügen|einzutragen|nachzutragen|zu ergänzen|nachtragen|einfügen)\b|\b(?:folgt noch|kommt noch|(?:wird|werden) (?:noch )?nachgereicht)\b|\b(?:Text|Hinweis|Quelle|Zahl|Angaben?|Datum|Stand) folgt\b|\bhier (?:steht|könnte) (?:der|die|ein|eine) (?:Hinweis|Text|Angabe)|\bhier (?:bitte |den |die |das |Ihren? )?(?:Text|Link|Name|Quelle|Adresse)\b[^.]{0,20}\b(?:einfügen|eintragen|eingeben)/i;

/** Texts that say nothing but that nothing is known. */
const GANZER_TEXT =
  /^(?:[-.…–—_?*#/ ]+|k\.?\s?A\.?|keine Angaben?|unbekannt|nicht bekannt|n\/a|folgt|noch offen|offen|siehe (?:oben|anlage|anhang)|kein(?:er|e|es)?(?: hinweis)?|entfällt|(?:wird|werden) (?:noch )?(?:ergänzt|geprüft|geklärt|nachgetragen)|straße|hausnummer|ort|name|hinweis|telefon|e-?mail|titel|s\.\s?o\.|dito|asdf\w*|qwertz?\w*|abc|xx|text|dummy|leer|null|none|nichts)[.!]?$/i;

/** A part of an address that stands in for another. */
const IN_ADRESSE =
  /[/=](?:x{3,}|todo|tbd|platzhalter|dummy|entwurf|beispielseite|link-?(?:folgt|einfuegen))(?=$|[/?&#.])/i;

const platzhalterIn = (text: string, feld: PropertyKey | undefined): string | undefined =>
  ADRESSFELDER.has(feld)
    ? IN_ADRESSE.exec(text)?.[0]
    : [GANZER_TEXT, ZEICHEN, WORTE]
        .map((muster) => muster.exec(text)?.[0])
        .find((fund) => fund !== undefined);

const platzhalter = {
  id: 'platzhalter',
  schwere: 'fehler',
  findet: 'Statt einer Angabe steht ein Platzhalter da (xxx, TODO, „folgt noch“, Lorem ipsum).',
  warum: 'Leserinnen und Leser sähen ihn so, wie er dasteht.',
  abhilfe: 'Setzen Sie die richtige Angabe ein, oder löschen Sie das Feld.',
  beispiel: {
    falsch: 'hinweis: Die Quelle wird noch nachgereicht.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of texteMitPfad(daten)) {
      const gefunden = platzhalterIn(text, pfad.at(-1));
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ steht ein Platzhalter („${gekuerzt(gefunden.trim())}“). Setzen Sie die richtige Angabe ein, oder löschen Sie das Feld, wenn sie nicht bekannt ist.`,
        };
    }
  },
} as const satisfies Regel;

/** Hosts that are reserved for examples (RFC 2606), or are used like that. */
const BEISPIELHOST =
  /^(?:www\.)?(?:example\.(?:com|net|org|de)|[a-z0-9.-]+\.example|(?:beispiel|muster|mustermann)(?:stadt|gemeinde|hausen|dorf|seite)?\.(?:de|com|bayern))$/i;

const BEISPIELPOSTFACH =
  /^(?:test|name|vorname|nachname|muster|beispiel|x{2,})(?:\.(?:name|nachname))?@/i;

/** The host of an address or of an e-mail address. */
const HOST = /^(?:https:\/\/|[^@/]*@)([^/?#:]+)/;

const BEISPIELNAME =
  /^Test\w{0,4}[.!]?$|\b(?:Muster|Beispiel)(?:text|stra(?:ß|ss)e|str\.|weg|platz|stadt|hausen|ort|dorf|gemeinde|mann|frau)/i;

/** The same digit over and over, or the digits in a row: nobody has such a number. */
const BEISPIELNUMMER = /(\d)\1{5}|012345|123456|987654/;

/** What in a record is only an example, with its place. */
function* beispiele(daten: Teildatensatz): Generator<{ pfad: Pfad; was: string }> {
  for (const { text, pfad } of texteMitPfad(daten)) {
    const feld = pfad.at(-1);
    if (feld === 'email' && BEISPIELPOSTFACH.test(text)) yield { pfad, was: text };
    else if (ADRESSFELDER.has(feld) || feld === 'email') {
      const host = HOST.exec(text)?.[1];
      if (host && BEISPIELHOST.test(host)) yield { pfad, was: host };
    } else if (feld === 'telefon') {
      if (BEISPIELNUMMER.test(imInland(text))) yield { pfad, was: text };
    } else {
      const name = BEISPIELNAME.exec(text)?.[0];
      if (name) yield { pfad, was: name };
    }
  }
}

const beispielangabe = {
  id: 'beispielangabe',
  schwere: 'warnung',
  findet: 'Eine Angabe ist nur ein Beispiel (example.org, Musterstraße, 0123456).',
  warum: 'Sie ist beim Kopieren einer Vorlage stehen geblieben und führt nirgendwohin.',
  abhilfe: 'Setzen Sie die richtige Angabe ein, oder löschen Sie das Feld.',
  beispiel: {
    falsch: 'strasse: Musterstraße 1',
    richtig: 'strasse: Wittelsbacherstraße 53',
  },
  *pruefe({ daten }) {
    for (const { pfad, was } of beispiele(daten))
      yield {
        pfad,
        meldung: `„${gekuerzt(was)}“ in „${benenne(pfad)}“ ist nur ein Beispiel. Setzen Sie die richtige Angabe ein, oder löschen Sie das Feld, wenn sie nicht bekannt ist.`,
      };
  },
} as const satisfies Regel;

/** Words by which an office speaks to itself. */
const VERMERK =
  /\b(?:Ref(?:erat|\.)|Sachgebiet|SG|Abt(?:eilung|\.))\s?[A-Z]{0,2}\s?\d{1,3}\b|\bmit\s[^.]{0,30}\b(?:Ref|Abt|Amt|Landratsamt|Gemeinde|Stadt|Herrn|Frau|Presse\w*|Leitung|StMD|Ministerium|Kolleg\w*)\b[^.]{0,30}\babstimmen\b|\babzustimmen\b|\bRücksprache\b|\bWiedervorlage\b|\bz\.\s?d\.\s?A\.|\bvertraulich\b|\bVS-NfD\b|\bDienstgebrauch\b|\b(?:Aktenzeichen|Az\.)|\b(?:noch |zu |mit [^.]{1,40})klären\b|\bbitte (?:noch )?(?:über)?prüfen\b|\bungeprüft\b|\bnoch nicht (?:freigegeben|fertig|geprüft|bestätigt|abgestimmt)\b|\b(?:drauf|drüber)schauen\b|\b(?:s\.|vgl\.) ?(?:E-?)?Mail\b|\binternen? (?:Gebrauch|Zweck)|\bsteht (?:noch )?aus\b|\bzu prüfen[.!]?$|\bwird noch (?:geprüft|geklärt)\b|\bnoch (?:zu prüfen|prüfen|nachfragen|abwarten)\b|\b(?:nachfragen|nachhaken)[.!]?$|\bsiehe (?:E-?Mail|Mail|Akte|Laufwerk|Ordner|Excel|Anhang)|\blaut (?:Telefonat|Anruf|E-?Mail|Mail|Rückmeldung)\b|\b(?:per|aus) (?:E-?Mail|Mail) (?:von|vom)\b|\b(?:nur|rein) intern\b|\bintern[:!]|[([]intern[)\]]|^intern\b|\binterne[rsn]? (?:Vermerk|Notiz|Hinweis|Bemerkung|Liste)|\b(?:Vermerk|Notiz|Anmerkung|Kommentar):|\b(?:vor|ohne|noch keine) Freigabe\b|\bFreigabe (?:fehlt|steht aus|durch|von)\b|\bnicht veröffentlichen\b|[^\s/]{1,60}\.(?:xls[xm]?|ods|docx?|msg|eml)\b/i;

const vermerk = {
  id: 'vermerk',
  schwere: 'warnung',
  findet: 'Ein Text klingt nach einem Vermerk für das eigene Haus.',
  warum: 'Er erschiene auf der Seite des Amts und in allen Downloads.',
  abhilfe: 'Löschen Sie ihn, oder schreiben Sie ihn als Kommentar: „# …“ in einer eigenen Zeile.',
  beispiel: {
    falsch: 'hinweis: Zahl noch mit Ref. B4 abstimmen.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of prosa(daten)) {
      const gefunden = VERMERK.exec(text)?.[0];
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ steht „${gekuerzt(gefunden.trim())}“; das klingt nach einem Vermerk für das eigene Haus, und alle könnten ihn lesen. Löschen Sie ihn, oder schreiben Sie ihn als Kommentar („# …“) in eine eigene Zeile.`,
        };
    }
  },
} as const satisfies Regel;

/** How a text speaks of one person: by title and name, or by what only persons have. */
const PERSON =
  /(?<![\p{L}-])(?<!Lieben )(?:Frau|Herrn?|Hr\.|Fr\.)\s+(?:(?:Dr|Prof|Dipl)\.\S{0,8}\s+){0,3}\p{Lu}\p{Ll}+|\b(?:Bürgermeister|Landrat|(?:Amts|Geschäfts|Referats)leiter)(?:in)?\s+(?:Dr\.\s)?\p{Lu}\p{Ll}{2,}|\b(?:Ansprech|Kontakt)(?:partner(?:in)?|person)\b|\bSachbearbeiter(?:in)?\b|\bDurchwahl\b|\bz\.\s?Hd\.|\bzu Händen\b|\bc\/o\b/u;

const person = {
  id: 'person',
  schwere: 'warnung',
  findet: 'In einem Text ist eine Person genannt.',
  warum: 'Im Verzeichnis stehen Behörden, keine Personen; Zuständige wechseln.',
  abhilfe: 'Nennen Sie die Behörde oder die Stelle statt der Person.',
  beispiel: {
    falsch: 'hinweis: Auskunft gibt Frau Huber.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    const { strasse } = daten.anschrift ?? {};
    const texte = [
      ...[...prosa(daten)].map((eines) => ({ ...eines, name: personIn(eines.text) })),
      // Streets are named after persons, so a name alone says nothing there.
      ...(strasse === undefined
        ? []
        : [{ text: strasse, pfad: ['anschrift', 'strasse'], name: undefined }]),
    ];
    for (const { text, pfad, name } of texte) {
      const gefunden = PERSON.exec(text)?.[0] ?? name;
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ ist eine Person genannt („${gekuerzt(gefunden)}“). Im Verzeichnis stehen Behörden, keine Personen: Nennen Sie die Stelle, oder lassen Sie es weg.`,
        };
    }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const VERMERKE = [platzhalter, beispielangabe, vermerk, person] as const;
