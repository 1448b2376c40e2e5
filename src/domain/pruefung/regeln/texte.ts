/** Rules on what a text for readers says. */
import { benenne } from './feld.ts';
import { prosa, texteMitPfad, type Regel } from './regel.ts';

/** Tags, entities and links of Markdown; a lone „<“ between numbers is none. */
const AUSZEICHNUNG =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,500})?\/?>|<!--|\*\*[^*\s][^*]{0,200}\*\*|`[^`]{1,200}`|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\[[^\]]{1,200}\]\([^)]{1,500}\)/i;

/** Texts that are shown as they are; addresses may hold such characters. */
const FREITEXTE = new Set<PropertyKey | undefined>(['name', 'hinweis', 'grund', 'strasse', 'ort']);

const html = {
  id: 'html',
  schwere: 'fehler',
  findet: 'In einem Text stehen HTML oder Markdown.',
  warum: 'Sie werden nicht ausgewertet, man sähe sie als Zeichen.',
  abhilfe: 'Schreiben Sie nur Text.',
  beispiel: {
    falsch: 'hinweis: Ein <b>Satz</b> für Leserinnen und Leser.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ quelltext }) {
    for (const { text, pfad } of texteMitPfad(quelltext.daten)) {
      const gefunden = FREITEXTE.has(pfad.at(-1)) && AUSZEICHNUNG.exec(text)?.[0];
      if (gefunden)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ steht „${gefunden.slice(0, 60)}“. HTML und Markdown werden nicht ausgewertet, man sähe sie als Zeichen. Schreiben Sie nur Text; eine Adresse gehört in „quelle“ oder „website“.`,
        };
    }
  },
} as const satisfies Regel;

const verschluckterText = {
  id: 'verschluckter-text',
  schwere: 'fehler',
  findet: 'Ein Text endet für YAML vor einem „#“.',
  warum: 'Der Rest gilt als Kommentar und ginge verloren.',
  abhilfe: 'Setzen Sie den ganzen Text in Anführungszeichen.',
  beispiel: {
    falsch: 'hinweis: Platz # 3 von 71',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten, quelltext }) {
    for (const { pfad } of texteMitPfad(daten)) {
      // Behind an address or a number a comment is meant; behind a text it is a part of it.
      if (!FREITEXTE.has(pfad.at(-1))) continue;
      if (quelltext.ohneAnfuehrungszeichen(pfad) === undefined) continue;
      if (/^\s+#/.test(quelltext.danach(pfad)))
        yield {
          pfad,
          meldung: `Der Text in „${benenne(pfad)}“ endet für YAML vor dem Zeichen „#“, der Rest ginge verloren. Setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar gehört in eine eigene Zeile.`,
        };
    }
  },
} as const satisfies Regel;

/** Ways to reach someone inside a text for readers; each looks only a few characters around. */
const FREMDKOERPER: readonly [RegExp, string][] = [
  [
    /[\w+-]@[\w-]{1,63}\.[a-z]/i,
    'eine E-Mail-Adresse; Kontaktdaten der Behörde gehören in „email“, die von Personen nicht ins Verzeichnis',
  ],
  [
    /(?:Tel\.?|Telefon|Mobil|Fax|Handy)\W{0,3}\+?\d|(?<![\d.,])(?:0[1-9]\d{1,4}|\+49 ?\(?\d{2,5}\)?)[ /-]{1,3}(?:\d{3}|\d{2}-\d)/i,
    'eine Telefonnummer; die der Behörde gehört in „telefon“, die von Personen nicht ins Verzeichnis',
  ],
  [/\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b/, 'eine Bankverbindung; sie gehört nicht ins Verzeichnis'],
  [/https?:\/\/|www\./i, 'eine Adresse; sie gehört in „quelle“ oder „website“'],
];

const hinweisKontakt = {
  id: 'hinweis-kontakt',
  schwere: 'warnung',
  findet: 'Im Hinweis oder im Grund eines Entzugs stehen Kontaktdaten oder eine Adresse.',
  warum: 'Für sie gibt es eigene Felder; die von Personen gehören nicht ins Verzeichnis.',
  abhilfe: 'Schreiben Sie dort nur, was Leserinnen und Leser wissen müssen.',
  beispiel: {
    falsch: 'hinweis: Fragen beantwortet Tel. 08031 392-01.',
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    for (const { text, pfad } of prosa(daten)) {
      const was = FREMDKOERPER.find(([muster]) => muster.test(text))?.[1];
      if (was)
        yield {
          pfad,
          meldung: `In „${benenne(pfad)}“ steht ${was}. Schreiben Sie dort nur, was Leserinnen und Leser wissen müssen.`,
        };
    }
  },
} as const satisfies Regel;

/** Longer hints are articles; the page shows one or two sentences. */
const HOECHSTENS_HINWEIS = 400;

const hinweisLang = {
  id: 'hinweis-lang',
  schwere: 'warnung',
  findet: 'Der Hinweis ist länger als ein oder zwei Sätze.',
  warum: 'Auf der Seite soll er mit einem Blick zu lesen sein.',
  abhilfe: 'Kürzen Sie ihn; Einzelheiten stehen in der Quelle.',
  beispiel: {
    falsch: `hinweis: ${'Ein Satz für Leserinnen und Leser. '.repeat(15).trim()}`,
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
  *pruefe({ daten }) {
    const laenge = daten.hinweis?.trim().length ?? 0;
    if (laenge > HOECHSTENS_HINWEIS)
      yield {
        pfad: ['hinweis'],
        meldung: `Der Hinweis hat ${laenge} Zeichen, gedacht sind ein oder zwei Sätze (höchstens ${HOECHSTENS_HINWEIS} Zeichen). Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
      };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const TEXTE = [html, verschluckterText, hinweisKontakt, hinweisLang] as const;
