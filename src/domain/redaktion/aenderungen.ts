/** What a pull request means: the difference between two states of all records, as Markdown. */
import { gleich } from '../datensatz/bearbeiten.ts';
import { felder, type Formschema } from '../datensatz/formschema.ts';
import { KENNUNG } from '../register/kennung.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Meldung } from '../pruefung/meldung.ts';
import { pruefeForm } from '../pruefung/regeln/form.ts';
import type { Eintrag } from '../pruefung/regeln/bestand.ts';
import { behoerdenname, type Register } from '../register/register.ts';
import type { Zahl, Teildatensatz } from '../datensatz/schema.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { aktuelleZahl, paare } from '../datensatz/verlauf.ts';
import { ohneUmbruch } from './zeilenvergleich.ts';

/** One file of a state: its text and what it says as far as its form is sound. */
export interface Dateistand extends Eintrag {
  text: string;
  /** Top-level fields in which something is wrong; `null` if the file cannot be read at all. */
  fehlerhaft: ReadonlySet<string> | null;
}

/** The state of a file. */
export function dateistand(schema: Formschema, quelltext: Quelltext): Dateistand {
  const { datei, kennung, text, lesefehler } = quelltext;
  if (lesefehler) return { datei, kennung, text, daten: {}, fehlerhaft: null };
  const { daten, funde } = pruefeForm(schema, quelltext);
  const fehlerhaft = new Set(
    funde.flatMap(({ pfad: [feld] }) => (feld === undefined ? [] : [String(feld)])),
  );
  return { datei, kennung, text, daten, fehlerhaft };
}

/** What happened to one record. */
export interface Aenderung {
  art:
    | 'neu'
    | 'umbenannt'
    | 'entzogen'
    | 'zahl'
    | 'angaben'
    | 'schreibweise'
    | 'unlesbar'
    | 'entfernt';
  kennung: string;
  datei: string;
  name: string;
  /** Former id, where it was renamed. */
  vorher?: string;
  /** Each change in words (German). */
  saetze: string[];
}

const zahltext = (zahl: Zahl): string =>
  `${zahl.mindestens ? 'mindestens ' : ''}${zahl.anzahl}${zahl.stand ? ` (Stand ${zahl.stand})` : ''}`;

const vollstaendige = (daten: Teildatensatz): Zahl[] =>
  (daten.online_verfahren ?? []).filter(
    (zahl): zahl is Zahl => zahl?.anzahl !== undefined && zahl.quelle !== undefined,
  );

/** Changed numbers, entry by entry; entries of one Stand are the same number. */
function zahlensaetze(alt: Teildatensatz, neu: Teildatensatz, fehlerhaft: boolean): string[] {
  const [vorher, jetzt] = [vollstaendige(alt), vollstaendige(neu)];
  const partner = paare(vorher, jetzt, gleich);
  const fruehere = new Map([...partner].map(([alte, neue]) => [neue, alte]));
  const teilung = ({ kommunal, zentral }: Zahl) => `${kommunal ?? '–'} + ${zentral ?? '–'}`;
  const neue = jetzt.flatMap((zahl) => {
    const damals = fruehere.get(zahl);
    if (!damals) return [`neue Zahl: ${zahltext(zahl)}, Quelle ${gekuerzt(zahl.quelle)}`];
    const [a, b] = [zahltext(damals), zahltext(zahl)];
    return [
      ...(a === b ? [] : [`berichtigte Zahl: ${a} → ${b}`]),
      ...(damals.quelle === zahl.quelle
        ? []
        : [`Quelle der Zahl ${b}: ${gekuerzt(damals.quelle)} → ${gekuerzt(zahl.quelle)}`]),
      ...(teilung(damals) === teilung(zahl)
        ? []
        : [`kommunal + zentral der Zahl ${b}: ${teilung(damals)} → ${teilung(zahl)}`]),
    ];
  });
  const weg = vorher.flatMap((zahl) => (partner.has(zahl) ? [] : [zahltext(zahl)]));
  return [
    ...neue,
    // A faulty entry may be one of those that seem to be gone.
    ...(fehlerhaft ? ['Zahlen: ein Eintrag ist fehlerhaft, siehe unten'] : []),
    ...weg.map((zahl) =>
      fehlerhaft ? `nicht mehr lesbar oder gelöscht: ${zahl}` : `gelöschte Zahl: ${zahl}`,
    ),
  ];
}

/** Neither the old nor the new value may push the other out of sight. */
const HOECHSTENS_WERT = 180;

const gekuerzt = (text: string) =>
  text.length > HOECHSTENS_WERT ? `${[...text].slice(0, HOECHSTENS_WERT).join('')}…` : text;

const alsText = (wert: unknown): string =>
  wert === undefined
    ? '–'
    : gekuerzt(typeof wert === 'object' ? Object.values(wert as object).join(', ') : String(wert));

/** Fields of a new record that its headline says, or that have a message of their own. */
const IM_TITEL = new Set(['name', 'art', 'schluessel']);

/** Changed fields besides the numbers; of a new record those that are filled in. */
function feldsaetze(
  schema: Formschema,
  alt: Teildatensatz | undefined,
  { daten, fehlerhaft }: Pick<Dateistand, 'daten' | 'fehlerhaft'>,
): string[] {
  const [a, b] = [alt ?? {}, daten] as Record<string, unknown>[];
  return felder(schema).flatMap(([feld, { title = feld }]) => {
    if (feld === 'online_verfahren') return [];
    if (fehlerhaft?.has(feld)) return [`${title}: fehlerhaft, siehe unten`];
    if (gleich(a![feld], b![feld]) || (!alt && IM_TITEL.has(feld))) return [];
    return [
      alt
        ? `${title}: ${alsText(a![feld])} → ${alsText(b![feld])}`
        : `${title}: ${alsText(b![feld])}`,
    ];
  });
}

/** Shown number before and after, where both are known: 65 → 72. */
function wechsel(alt: Teildatensatz, neu: Teildatensatz): string | undefined {
  const [vorher, jetzt] = [vollstaendige(alt), vollstaendige(neu)];
  if (vorher.length === 0 || jetzt.length === 0) return undefined;
  const [a, b] = [aktuelleZahl(vorher), aktuelleZahl(jetzt)];
  return gleich(a, b)
    ? undefined
    : `${a.mindestens ? '≥ ' : ''}${a.anzahl} → ${b.mindestens ? '≥ ' : ''}${b.anzahl}`;
}

/**
 * Compares two states of the records.
 * @param vorher records of the base
 * @param jetzt records of the branch
 */
export function aenderungen(
  schema: Formschema,
  register: Register,
  vorher: readonly Dateistand[],
  jetzt: readonly Dateistand[],
): Aenderung[] {
  const alte = new Map(vorher.map((stand) => [stand.kennung, stand]));
  const neue = new Map(jetzt.map((stand) => [stand.kennung, stand]));
  const nachSchluessel = new Map(
    vorher
      .filter(({ kennung }) => !neue.has(kennung))
      .map((eines) => [eines.daten.schluessel, eines]),
  );
  const gleicherText = (a: string, b: string) => ohneUmbruch(a) === ohneUmbruch(b);
  const name = ({ daten, kennung }: Eintrag) => {
    const behoerde = daten.schluessel === undefined ? undefined : register.finde(daten.schluessel);
    return behoerde
      ? behoerdenname(behoerde)
      : KENNUNG.test(kennung)
        ? kennung
        : 'ungültiger Dateiname';
  };
  const weitergefuehrt = new Set<string>();
  const ergebnis: Aenderung[] = [];
  for (const stand of jetzt) {
    const { kennung, datei, daten, text } = stand;
    const alt =
      alte.get(kennung) ??
      (daten.frueher ?? [])
        .map((id) => (neue.has(id ?? '') ? undefined : alte.get(id ?? '')))
        .find(Boolean) ??
      (daten.schluessel === undefined ? undefined : nachSchluessel.get(daten.schluessel));
    if (alt) weitergefuehrt.add(alt.kennung);
    if (alt?.datei === datei && gleicherText(alt.text, text)) continue;
    const kopf = { kennung, datei, name: name(stand) };
    if (stand.fehlerhaft === null) {
      ergebnis.push({ art: 'unlesbar', ...kopf, name: alt ? name(alt) : kopf.name, saetze: [] });
      continue;
    }
    const zahlFehlt = stand.fehlerhaft.has('online_verfahren');
    if (!alt) {
      ergebnis.push({
        art: 'neu',
        ...kopf,
        saetze: [...zahlensaetze({}, daten, zahlFehlt), ...feldsaetze(schema, undefined, stand)],
      });
      continue;
    }
    const gezeigt = zahlFehlt ? undefined : wechsel(alt.daten, daten);
    const zahlen = zahlensaetze(alt.daten, daten, zahlFehlt);
    const saetze = [
      ...(gezeigt ? [`gezeigte Zahl: ${gezeigt}`] : []),
      ...zahlen,
      ...feldsaetze(schema, alt.daten, stand),
    ];
    const umbenannt = alt.kennung !== kennung;
    const entzogen = !alt.daten.entzug && daten.entzug;
    ergebnis.push({
      art: entzogen
        ? 'entzogen'
        : umbenannt
          ? 'umbenannt'
          : zahlen.length > 0
            ? 'zahl'
            : saetze.length > 0
              ? 'angaben'
              : 'schreibweise',
      ...kopf,
      ...(umbenannt && { vorher: alt.kennung }),
      saetze,
    });
  }
  for (const alt of vorher)
    if (!neue.has(alt.kennung) && !weitergefuehrt.has(alt.kennung))
      ergebnis.push({
        art: 'entfernt',
        kennung: alt.kennung,
        datei: alt.datei,
        name: name(alt),
        saetze: [],
      });
  return ergebnis;
}

/** Ids of files that are new, gone or other than before. */
export function geaenderteKennungen(
  vorher: readonly Quelltext[],
  jetzt: readonly Quelltext[],
): string[] {
  const [alte, neue] = [vorher, jetzt].map(
    (stand) => new Map(stand.map(({ kennung, text }) => [kennung, ohneUmbruch(text)])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...alte.keys(), ...neue.keys()])].filter(
    (kennung) => alte.get(kennung) !== neue.get(kennung),
  );
}

/** First line of the comment, by which it is found again. */
export const MARKE = '<!-- digitales-amt: changes -->';

const UEBERSCHRIFTEN: Record<Aenderung['art'], string> = {
  neu: 'Neue Ämter',
  entzogen: 'Entzogene Siegel',
  umbenannt: 'Umbenannt',
  zahl: 'Geänderte Zahlen',
  angaben: 'Andere Angaben',
  unlesbar: 'Nicht lesbar, siehe unten',
  schreibweise: 'Nur Kommentare oder Schreibweise',
  entfernt: 'Gelöscht',
};

/** No sentence needs more; a long one would bury the others. */
const HOECHSTENS_SATZ = 400;

/**
 * Text of a record inside Markdown: no formatting, no links, nobody is notified. A word joiner
 * keeps the service from seeing names, addresses, numbers of issues and commits in it.
 */
export function entschaerft(text: string): string {
  const kurz = text.length > HOECHSTENS_SATZ ? `${text.slice(0, HOECHSTENS_SATZ)}…` : text;
  return kurz
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /@|#|:\/\/|\bwww(?=\.)|\bGH(?=-)|[!$%](?=[\w^])|\b[\da-f](?=[\da-f]{6})/gi,
      '$&\u2060',
    );
}

/** A file name between backticks; one that no record may bear is not repeated. */
const alsName = (kennung: string): string =>
  KENNUNG.test(kennung) && kennung.length < 120 ? `\`${kennung}\`` : '(ungültiger Dateiname)';

/** Comments are cut by the services above 65,536 characters. */
const HOECHSTENS = 60_000;

/** The comment for a pull request; `anliegen` are ids of errands that changed. */
export function alsMarkdown(
  liste: readonly Aenderung[],
  meldungen: readonly Meldung[],
  { vorschau, anliegen = [] }: { vorschau?: string | undefined; anliegen?: readonly string[] } = {},
): string {
  const titel = ({ kennung, name, art }: Aenderung) => {
    const text = entschaerft(name);
    return vorschau && art !== 'entfernt' && art !== 'unlesbar' && KENNUNG.test(kennung)
      ? `[${text}](${vorschau.replace(/\/$/, '')}${pfade.amt(kennung)})`
      : text;
  };
  const zeile = (aenderung: Aenderung) => {
    const woher = aenderung.vorher
      ? [`${alsName(aenderung.vorher)} heißt jetzt ${alsName(aenderung.kennung)}`]
      : [];
    const saetze = [...woher, ...aenderung.saetze.map(entschaerft)];
    return `- **${titel(aenderung)}**${saetze.length > 0 ? `: ${saetze.join('; ')}` : ''}`;
  };
  const abschnitte = (Object.keys(UEBERSCHRIFTEN) as Aenderung['art'][]).flatMap((art) => {
    const eigene = liste.filter((aenderung) => aenderung.art === art);
    return eigene.length === 0
      ? []
      : [`### ${UEBERSCHRIFTEN[art]} (${eigene.length})`, eigene.map(zeile).join('\n')];
  });
  const hinweise = meldungen.map(
    ({ datei, zeile: nummer, schwere, meldung, regel }) =>
      `- ${schwere === 'fehler' ? '❌ Fehler' : '⚠️ Warnung'} in ${alsName(datei.replace(/^aemter\/|\.yaml$/g, ''))}, Zeile ${nummer}: ${entschaerft(meldung)} (${regel})`,
  );
  const alles = [
    MARKE,
    '## Was sich ändert',
    ...(liste.length === 0 ? ['An den Datensätzen ändert sich nichts.'] : abschnitte),
    ...(anliegen.length > 0
      ? [
          `### Geänderte Anliegen (${anliegen.length})`,
          anliegen.map((id) => `- ${alsName(id)}`).join('\n'),
        ]
      : []),
    ...(hinweise.length > 0 ? ['### Bitte ansehen', hinweise.join('\n')] : []),
  ].join('\n\n');
  if (alles.length <= HOECHSTENS) return `${alles}\n`;
  const gekuerzt = alles.slice(0, alles.lastIndexOf('\n', HOECHSTENS));
  return `${gekuerzt}\n\n… gekürzt. Alles: \`npm run changes -- --base main\`\n`;
}
