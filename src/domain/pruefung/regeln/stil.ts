/** Rules on how a text for readers is written: a sentence that is still true next year, in plain signs. */
import { gekuerzt } from '../../sprache/gekuerzt.ts';
import { benenne } from './feld.ts';
import { prosa, type Regel } from './regel.ts';

/** Words after which a German sentence goes on: the rest was lost when it was copied. */
const BRICHT_AB =
  /(?:[,;:–-]|…|\.{3}|\s(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen|und|oder|sowie|von|vom|mit|für|bei|nach|über|unter|durch|ohne|gegen|im|am|zur|zum|dass|weil|wenn|aber))$/;

/** The same word twice; a relative clause may begin with its article again ("…, die die Stadt …"). */
const DOPPELT = /(?<!,\s?)(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/u;

/** The whole text in quotation marks, with none inside. */
const IN_ANFUEHRUNG = /^["„“»«'‚‘][^"„“”»«'‚‘’]*["“”«»'’‘]$/;

/** Words that only English has; two of them make a text English. */
const ENGLISCH =
  /\b(?:the|this|these|of|and|with|are|is|were|has|have|from|which|their|office|services?)\b/gi;

/** What web pages and letters have around their texts. */
const DRUMHERUM =
  /^(?:mehr|weiter) ?lesen\b|\b(?:verwenden|nutzen) Cookies\b|^(?:©|Copyright\b)|\bVon meinem (?:iPhone|iPad|Handy|Smartphone)\b|\b(?:Mit freundlichen|(?:Liebe|Viele|Beste|Freundliche|Herzliche)) Gr(?:ü|ue)(?:ß|ss)en?\b|\bMfG\b|^(?:Zum Seitenanfang|Seite drucken|Seite teilen|Zurück zur Übersicht|Zum Inhalt springen)\b/i;

/** More signs that open than signs that close. */
const offen = (text: string, auf: string, zu: RegExp): boolean =>
  text.split(auf).length > text.split(zu).length;

/** Why a text is no whole sentence, and the remedy (German); undefined if it is one. */
function satzmangel(text: string): string | undefined {
  const zeichen = text.trim();
  if (!/\p{L}/u.test(zeichen))
    return 'ist kein Satz. Schreiben Sie dazu, was gemeint ist, oder löschen Sie das Feld.';
  const worte = zeichen.match(/\p{L}{2,}/gu) ?? [];
  if (worte.length > 3 && zeichen === zeichen.toUpperCase())
    return 'ist ganz groß geschrieben. Schreiben Sie ihn wie einen gewöhnlichen Satz.';
  if ((zeichen.replace(/„[^“]*“/g, '').match(ENGLISCH) ?? []).length > 1)
    return 'ist englisch; auf der deutschen Seite erschiene er so. Schreiben Sie ihn deutsch.';
  if (DRUMHERUM.test(zeichen))
    return 'enthält, was beim Kopieren aus einer Website oder E-Mail mitgekommen ist. Lassen Sie nur stehen, was Leserinnen und Leser wissen müssen.';
  if (offen(zeichen, '(', /\)/) || offen(zeichen, '„', /[“”"]/))
    return 'öffnet eine Klammer oder Anführung und schließt sie nicht. Ergänzen Sie, was fehlt.';
  if (IN_ANFUEHRUNG.test(zeichen))
    return 'steht als Ganzes in Anführungszeichen, und so erschiene er auch. Löschen Sie sie.';
  if (BRICHT_AB.test(zeichen))
    return 'bricht mitten im Satz ab. Vielleicht ist beim Kopieren das Ende verloren gegangen; ergänzen Sie es.';
  const doppelt = DOPPELT.exec(zeichen)?.[0];
  return doppelt && `hat ein Wort zweimal hintereinander („${doppelt}“). Löschen Sie eines.`;
}

const hinweisSatz = {
  id: 'hinweis-satz',
  schwere: 'warnung',
  findet: 'Der Hinweis oder der Grund eines Entzugs ist kein ganzer Satz.',
  warum: 'Er erscheint, wie er dasteht, auf der Seite des Amts.',
  abhilfe: 'Schreiben Sie einen vollständigen Satz.',
  beispiel: {
    falsch: 'hinweis: Die Zahl umfasst auch die Verfahren der',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of prosa(daten)) {
      const mangel =
        text.trim() === daten.name
          ? 'ist nur der Name der Behörde. Löschen Sie das Feld.'
          : satzmangel(text);
      if (mangel) yield { pfad, meldung: `Der Text in „${benenne(pfad)}“ ${mangel}` };
    }
  },
} as const satisfies Regel;

/** Times that are others for everyone who reads them later. */
const RELATIV =
  /(?<!\p{L})(?:ab (?:heute|sofort)|heute|gestern|vorgestern|demnächst|in Kürze|kürzlich|neulich|unlängst|vor kurzem|seit kurzem|(?:letzte|vorige|vergangene|nächste|kommende)[nmrs]? (?:Woche|Monat|Jahr)e?s?|diese (?:Woche|Tage)|neuerdings)(?!\p{L})/iu;

const hinweisZeit = {
  id: 'hinweis-zeit',
  schwere: 'warnung',
  findet: 'Im Hinweis steht eine Zeitangabe, die nur heute stimmt („ab sofort“, „letzte Woche“).',
  warum: 'Ein Hinweis bleibt oft Jahre stehen.',
  abhilfe: 'Nennen Sie Monat oder Jahr.',
  beispiel: {
    falsch: 'hinweis: Seit kurzem gibt es mehr Verfahren.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of prosa(daten)) {
      const gefunden = RELATIV.exec(text)?.[0];
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ steht „${gefunden}“; das stimmt nur am Tag, an dem es geschrieben ist. Nennen Sie Monat oder Jahr.`,
        };
    }
  },
} as const satisfies Regel;

/** Signs that an official text does without; which, and what to write instead (German). */
const UNGEWOEHNLICH: readonly [RegExp, string][] = [
  [/(?![\u2190-\u21ff©®™‼])\p{Extended_Pictographic}/u, 'Lassen Sie Bildzeichen weg.'],
  [/[!?]{2,}|!\s*!/, 'Ein Satzzeichen genügt.'],
  [/(?:^|\s)[:;]-?[)(DP](?=\s|$)/, 'Lassen Sie es weg.'],
  [
    /\p{L}(?:[*:_]|\/-?)in(?:nen)?(?!\p{L})|\p{Ll}In(?:nen)?(?!\p{L})/u,
    'Schreiben Sie beide Formen aus („Bürgerinnen und Bürger“).',
  ],
];

const hinweisZeichen = {
  id: 'hinweis-zeichen',
  schwere: 'warnung',
  findet: 'Im Hinweis stehen Bildzeichen, mehrere Ausrufezeichen oder eine verkürzte Doppelform.',
  warum: 'Der Text steht auf einer amtlichen Seite und wird auch vorgelesen.',
  abhilfe: 'Schreiben Sie mit Buchstaben und gewöhnlichen Satzzeichen.',
  beispiel: {
    falsch: 'hinweis: Ein Satz für Leser*innen.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of prosa(daten))
      for (const [muster, abhilfe] of UNGEWOEHNLICH) {
        const gefunden = muster.exec(text)?.[0];
        if (gefunden)
          yield {
            pfad,
            meldung: `In „${benenne(pfad)}“ steht „${gekuerzt(gefunden.trim())}“. ${abhilfe}`,
          };
      }
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const STIL = [hinweisSatz, hinweisZeit, hinweisZeichen] as const;
