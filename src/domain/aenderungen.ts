/** What a pull request means: the difference between two states of all records, as Markdown. */
import { gleich } from './bearbeiten.ts';
import { felder, type Formschema } from './formschema.ts';
import type { Meldung } from './meldung.ts';
import type { Eintrag } from './regeln/bestand.ts';
import type { Teildatensatz } from './regeln/regel.ts';
import { behoerdenname, type Register } from './register.ts';
import type { Zahl } from './schema.ts';
import { pfade } from './urls.ts';
import { aktuelleZahl } from './verlauf.ts';

/** One file of a state: its text and what it says as far as its form is sound. */
export interface Dateistand extends Eintrag {
  text: string;
}

/** What happened to one record. */
export interface Aenderung {
  art: 'neu' | 'umbenannt' | 'entzogen' | 'zahl' | 'angaben' | 'schreibweise' | 'entfernt';
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
function zahlensaetze(alt: Teildatensatz, neu: Teildatensatz): string[] {
  const [vorher, jetzt] = [vollstaendige(alt), vollstaendige(neu)];
  const partner = (zahl: Zahl, andere: readonly Zahl[]) =>
    andere.find((eine) => gleich(eine, zahl)) ?? andere.find(({ stand }) => stand === zahl.stand);
  return [
    ...jetzt.flatMap((zahl) => {
      const damals = partner(zahl, vorher);
      if (!damals) return [`neue Zahl: ${zahltext(zahl)}, Quelle ${zahl.quelle}`];
      if (gleich(damals, zahl)) return [];
      const [a, b] = [zahltext(damals), zahltext(zahl)];
      if (a !== b) return [`berichtigte Zahl: ${a} → ${b}`];
      return [
        damals.quelle === zahl.quelle
          ? `Aufteilung der Zahl ${b} geändert`
          : `Quelle der Zahl ${b}: ${damals.quelle} → ${zahl.quelle}`,
      ];
    }),
    ...vorher.flatMap((zahl) =>
      partner(zahl, jetzt) ? [] : [`gelöschte Zahl: ${zahltext(zahl)}`],
    ),
  ];
}

const alsText = (wert: unknown): string =>
  wert === undefined
    ? '–'
    : typeof wert === 'object'
      ? Object.values(wert as object).join(', ')
      : String(wert);

/** Changed fields besides the numbers and the withdrawal. */
function feldsaetze(schema: Formschema, alt: Teildatensatz, neu: Teildatensatz): string[] {
  const [a, b] = [alt, neu] as Record<string, unknown>[];
  return felder(schema).flatMap(([feld, { title }]) => {
    if (feld === 'online_verfahren' || gleich(a![feld], b![feld])) return [];
    return [`${title ?? feld}: ${alsText(a![feld])} → ${alsText(b![feld])}`];
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
    vorher.filter(({ kennung }) => !neue.has(kennung)).map((s) => [s.daten.schluessel, s]),
  );
  const name = ({ daten, kennung }: Eintrag) => {
    const behoerde = daten.schluessel === undefined ? undefined : register.finde(daten.schluessel);
    return behoerde ? behoerdenname(behoerde) : kennung;
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
    if (alt?.text === text && alt.kennung === kennung) continue;
    const kopf = { kennung, datei, name: name(stand) };
    if (!alt) {
      const zahlen = vollstaendige(daten);
      const [seit] = [daten.auszeichnung?.seit];
      ergebnis.push({
        art: 'neu',
        ...kopf,
        saetze: [
          `${zahlen.length > 0 ? `${zahltext(aktuelleZahl(zahlen))} Online-Verfahren` : 'Zahl noch unlesbar'}, ausgezeichnet ${seit ?? 'an unbekanntem Tag'}`,
        ],
      });
      continue;
    }
    const gezeigt = wechsel(alt.daten, daten);
    const saetze = [
      ...(gezeigt ? [`gezeigte Zahl: ${gezeigt}`] : []),
      ...zahlensaetze(alt.daten, daten),
      ...feldsaetze(schema, alt.daten, daten),
    ];
    const umbenannt = alt.kennung !== kennung;
    const entzogen = !alt.daten.entzug && daten.entzug;
    ergebnis.push({
      art: entzogen
        ? 'entzogen'
        : umbenannt
          ? 'umbenannt'
          : gezeigt || zahlensaetze(alt.daten, daten).length > 0
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

/** First line of the comment, by which it is found again. */
export const MARKE = '<!-- digitales-amt: changes -->';

const UEBERSCHRIFTEN: Record<Aenderung['art'], string> = {
  neu: 'Neue Ämter',
  entzogen: 'Entzogene Siegel',
  umbenannt: 'Umbenannt',
  zahl: 'Geänderte Zahlen',
  angaben: 'Andere Angaben',
  schreibweise: 'Nur Kommentare oder Schreibweise',
  entfernt: 'Gelöscht',
};

/**
 * Text of a record inside Markdown: no formatting, no links, nobody is notified. A word joiner
 * keeps the service from seeing names and addresses in it.
 */
export const entschaerft = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@|#|:\/\/|!(?=\d)/g, '$&\u2060');

/** Comments are cut by the services above 65,536 characters. */
const HOECHSTENS = 60_000;

/** The comment for a pull request. */
export function alsMarkdown(
  liste: readonly Aenderung[],
  meldungen: readonly Meldung[],
  vorschau?: string,
): string {
  const titel = ({ kennung, name, art }: Aenderung) => {
    const text = entschaerft(name);
    return vorschau && art !== 'entfernt'
      ? `[${text}](${vorschau.replace(/\/$/, '')}${pfade.amt(encodeURIComponent(kennung))})`
      : text;
  };
  const zeile = (aenderung: Aenderung) => {
    const woher = aenderung.vorher
      ? [`\`${aenderung.vorher}\` heißt jetzt \`${aenderung.kennung}\``]
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
      `- ${schwere === 'fehler' ? '❌ Fehler' : '⚠️ Warnung'} in \`${datei.replaceAll('`', '')}\`, Zeile ${nummer}: ${entschaerft(meldung)} (${regel})`,
  );
  const alles = [
    MARKE,
    '## Was sich ändert',
    ...(liste.length === 0 ? ['An den Datensätzen ändert sich nichts.'] : abschnitte),
    ...(hinweise.length > 0 ? ['### Bitte ansehen', hinweise.join('\n')] : []),
  ].join('\n\n');
  if (alles.length <= HOECHSTENS) return `${alles}\n`;
  const gekuerzt = alles.slice(0, alles.lastIndexOf('\n', HOECHSTENS));
  return `${gekuerzt}\n\n… gekürzt. Alles: \`npm run changes -- --base main\`\n`;
}
