/** The comment for a pull request: what changes in the records, and what the check says of it. */
import type { Meldung } from '../pruefung/meldung.ts';
import { KENNUNG } from '../register/kennung.ts';
import { gruppiere } from '../sprache/listen.ts';
import { mehrzahl } from '../sprache/mehrzahl.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Aenderung } from './aenderungen.ts';
import type { Dateiaenderung } from './dateiaenderungen.ts';
import { alsListe, entschaerft, marke } from './kommentartext.ts';
import { vorschauseite } from './vorschau.ts';

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

/** What is rare and grave, then numbers, then what is new. */
const REIHENFOLGE: readonly Aenderung['art'][] = [
  'unlesbar',
  'entfernt',
  'entzogen',
  'umbenannt',
  'zahl',
  'neu',
  'angaben',
  'schreibweise',
];

/** Changes of one kind, the largest first. */
const derArt = (liste: readonly Aenderung[], art: Aenderung['art']): Aenderung[] =>
  liste
    .filter((aenderung) => aenderung.art === art)
    .sort((a, b) => (b.sprung ?? 0) - (a.sprung ?? 0));

/** A file name between backticks; one that no record may bear is not repeated. */
const alsName = (kennung: string): string =>
  KENNUNG.test(kennung) && kennung.length < 120 ? `\`${kennung}\`` : '(ungültiger Dateiname)';

/** Whether the preview has a page of the record. */
const hatSeite = ({ art, kennung }: Aenderung): boolean =>
  art !== 'entfernt' && art !== 'unlesbar' && KENNUNG.test(kennung);

/** The name, with a link to the preview where the record has a page there. */
function titel(aenderung: Aenderung, vorschau: string | undefined): string {
  const text = entschaerft(aenderung.name);
  return vorschau && hatSeite(aenderung)
    ? `[${text}](${vorschauseite(vorschau, pfade.amt(aenderung.kennung))})`
    : text;
}

/** So many changed pages stand at the top; all others are linked where the change is told. */
const ERSTE_SEITEN = 5;

/** What a comment tells besides the records. */
interface Beiwerk {
  /** Address of the preview. */
  vorschau?: string | undefined;
  /** Ids of errands that changed and have a page. */
  anliegenseiten?: readonly string[];
  /** What changes in the published totals, in sentences. */
  gesamtzahlen?: readonly string[];
  /** What changes in all other files: register, errands, results of the link check. */
  dateien?: readonly Dateiaenderung[];
  /** What must be known before anything else, in sentences. */
  hinweise?: readonly string[];
}

/** Where to look first: the changed pages, then the site. Nothing without a preview. */
function vorschauzeile(
  liste: readonly Aenderung[],
  { vorschau, anliegenseiten = [] }: Beiwerk,
): string[] {
  if (!vorschau) return [];
  const seiten = [
    ...REIHENFOLGE.flatMap((art) => derArt(liste, art))
      .filter(hatSeite)
      .map((eine) => titel(eine, vorschau)),
    ...anliegenseiten.map(
      (id) => `[${alsName(id)}](${vorschauseite(vorschau, pfade.anliegen(id))})`,
    ),
  ];
  const weitere = seiten.length - ERSTE_SEITEN;
  const geaenderte =
    seiten.slice(0, ERSTE_SEITEN).join(', ') + (weitere > 0 ? ` und ${weitere} weitere` : '');
  const ganze = `[die ganze Website](${vorschauseite(vorschau, pfade.start)})`;
  return [
    `👁️ **Vorschau** (einige Minuten nach jedem Commit): ${[geaenderte, ganze].filter(Boolean).join(' · ')}`,
  ];
}

function zeile(aenderung: Aenderung, vorschau: string | undefined): string {
  const woher = aenderung.vorher
    ? [`${alsName(aenderung.vorher)} heißt jetzt ${alsName(aenderung.kennung)}`]
    : [];
  const saetze = [...woher, ...aenderung.saetze.map(entschaerft)];
  return `**${titel(aenderung, vorschau)}**${saetze.length > 0 ? `: ${saetze.join('; ')}` : ''}`;
}

const hinweis = ({ datei, zeile: nummer, schwere, meldung, regel }: Meldung): string =>
  `${schwere === 'fehler' ? '❌ Fehler' : '⚠️ Warnung'} in ${alsName(datei.replace(/^aemter\/|\.yaml$/g, ''))}, Zeile ${nummer}: ${entschaerft(meldung)} (${regel})`;

/** A heading with its list; nothing where the list is empty. */
const abschnitt = (ueberschrift: string, saetze: readonly string[]): string[] =>
  saetze.length === 0 ? [] : [`### ${ueberschrift}`, alsListe(saetze)];

/** Comments are cut by the services above 65,536 characters. */
const HOECHSTENS = 60_000;

/** More changes than someone reads one by one: they are summed up, the largest stand first. */
const VIELE = 40;

/** So many of each kind stand open in a long comment; the others are folded. */
const OFFENE = 12;

/** No line of a long comment says more. */
const HOECHSTENS_ZEILE = 300;

/** A part of a long comment: what everyone sees, and what unfolds. */
interface Teil {
  ueberschrift: string;
  offene: readonly string[];
  gefaltete: readonly string[];
}

const kurz = (text: string) =>
  text.length > HOECHSTENS_ZEILE ? `${text.slice(0, HOECHSTENS_ZEILE)}…` : text;

/** A change in one short line: what it means first. */
const kurzzeile = (aenderung: Aenderung): string =>
  `**${entschaerft(aenderung.name)}**${aenderung.saetze[0] ? `: ${entschaerft(kurz(aenderung.saetze[0]))}` : ''}`;

/** What of the other files is told under which heading. */
const DATEIARTEN: readonly (readonly [ueberschrift: string, anfang: RegExp])[] = [
  ['⚠️ Register', /^register\//],
  ['Geänderte Anliegen', /^anliegen\//],
  ['Weitere Dateien', /^(?!register\/|anliegen\/)/],
];

/** The headings with their lines, for the files that changed; of each file so many sentences. */
const dateilisten = (
  dateien: readonly Dateiaenderung[] = [],
  hoechstens = Infinity,
): [string, string[]][] =>
  DATEIARTEN.map(([ueberschrift, anfang]) => [
    ueberschrift,
    dateien
      .filter(({ datei }) => anfang.test(datei))
      .map(
        ({ datei, saetze }) =>
          `**${entschaerft(kurz(datei))}**: ${saetze
            .slice(0, hoechstens)
            .map((satz) => entschaerft(kurz(satz)))
            .join('; ')}`,
      ),
  ]);

function aenderungsteile(liste: readonly Aenderung[], vorschau: string | undefined): Teil[] {
  return REIHENFOLGE.flatMap((art) => {
    const eigene = derArt(liste, art);
    if (eigene.length === 0) return [];
    const gekuerzt = (eine: Aenderung) => ({ ...eine, saetze: eine.saetze.slice(0, 4).map(kurz) });
    return [
      {
        ueberschrift: `${UEBERSCHRIFTEN[art]} (${eigene.length})${art === 'zahl' && eigene.length > OFFENE ? ', die größten Änderungen zuerst' : ''}`,
        offene: eigene.slice(0, OFFENE).map((eine) => zeile(gekuerzt(eine), vorschau)),
        gefaltete: eigene.slice(OFFENE).map(kurzzeile),
      },
    ];
  });
}

/** Messages of one kind: a few as they are, the others folded. */
function meldungsteil(ueberschrift: string, meldungen: readonly Meldung[]): Teil[] {
  if (meldungen.length === 0) return [];
  // One of each rule first: the hundredth of a rule says nothing new.
  const nachRegel = [...gruppiere(meldungen, ({ regel }) => regel).values()];
  const erste = nachRegel.map(([eine]) => eine);
  const weitere = nachRegel.flatMap(([, ...andere]) => andere);
  const alle = [...erste, ...weitere];
  return [
    {
      ueberschrift: `${ueberschrift} (${meldungen.length}): ${nachRegel.map((eine) => `${eine.length}× ${eine[0].regel}`).join(', ')}`,
      offene: alle.slice(0, OFFENE).map(hinweis),
      gefaltete: alle.slice(OFFENE).map(hinweis),
    },
  ];
}

/** A list of what is not a record: a few as they are, the others folded. */
const listenteil = (ueberschrift: string, zeilen: readonly string[]): Teil[] =>
  zeilen.length === 0
    ? []
    : [
        {
          ueberschrift: `${ueberschrift} (${zeilen.length})`,
          offene: zeilen.slice(0, OFFENE),
          gefaltete: zeilen.slice(OFFENE),
        },
      ];

/** What a point of a list takes besides its text. */
const LISTENZEICHEN = '- \n'.length;

/** What unfolds, as far as there is room; the rest is counted. */
function faltung(zeilen: readonly string[], platz: number): string[] {
  if (zeilen.length === 0) return [];
  let frei = platz;
  const gezeigte: string[] = [];
  for (const eine of zeilen) {
    frei -= eine.length + LISTENZEICHEN;
    if (frei < 0) break;
    gezeigte.push(eine);
  }
  const rest = zeilen.length - gezeigte.length;
  const gezaehlt = rest > 0 ? [`… und ${rest} weitere: \`npm run changes -- --base main\``] : [];
  return [
    `<details><summary>${zeilen.length} weitere</summary>`,
    alsListe([...gezeigte, ...gezaehlt]),
    '</details>',
  ];
}

/** Many changes: a summary, the largest of each kind, the others folded or counted. */
function ueberblick(
  liste: readonly Aenderung[],
  meldungen: readonly Meldung[],
  { vorschau, gesamtzahlen = [], dateien }: Beiwerk,
  hoechstens: number,
): string[] {
  const [fehler, warnungen] = (['fehler', 'warnung'] as const).map((schwere) =>
    meldungen.filter((meldung) => meldung.schwere === schwere),
  ) as [Meldung[], Meldung[]];
  const [register, ...uebrige] = dateilisten(dateien, 4);
  const teile = [
    ...meldungsteil('❌ Fehler', fehler),
    ...listenteil(...register!),
    ...aenderungsteile(liste, vorschau),
    ...uebrige.flatMap((eine) => listenteil(...eine)),
    ...listenteil('Veröffentlichte Gesamtzahlen', gesamtzahlen.map(entschaerft)),
    ...meldungsteil('⚠️ Warnungen', warnungen),
  ];
  const offen = teile.map(({ ueberschrift, offene }) => abschnitt(ueberschrift, offene));
  const zusammen = `${mehrzahl(liste.length, 'Datensatz', 'Datensätze')}: ${teile.map(({ ueberschrift }) => ueberschrift.replace(/[,:].*/, '')).join(' · ')}`;
  const vergeben = [zusammen, ...offen.flat()].join('\n\n').length + 120 * teile.length;
  const platz = Math.max(0, hoechstens - 200 - vergeben);
  const gefaltet = teile.filter(({ gefaltete }) => gefaltete.length > 0).length;
  return [
    zusammen,
    ...teile.flatMap(({ gefaltete }, i) => [...offen[i]!, ...faltung(gefaltete, platz / gefaltet)]),
  ];
}

/** The comment for a pull request. */
export function alsMarkdown(
  liste: readonly Aenderung[],
  meldungen: readonly Meldung[],
  beiwerk: Beiwerk = {},
): string {
  const { vorschau, gesamtzahlen = [], dateien, hinweise = [] } = beiwerk;
  const [register, ...uebrige] = dateilisten(dateien).map(([ueberschrift, zeilen]) =>
    abschnitt(`${ueberschrift} (${zeilen.length})`, zeilen),
  );
  const aemter = (Object.keys(UEBERSCHRIFTEN) as Aenderung['art'][]).flatMap((art) => {
    const eigene = liste.filter((aenderung) => aenderung.art === art);
    return abschnitt(
      `${UEBERSCHRIFTEN[art]} (${eigene.length})`,
      eigene.map((eine) => zeile(eine, vorschau)),
    );
  });
  const kopf = [
    marke('changes'),
    '## Was sich ändert',
    ...hinweise.map((satz) => `> ⚠️ ${entschaerft(satz)}`),
    ...vorschauzeile(liste, beiwerk),
  ];
  const alles = [
    ...kopf,
    ...register!,
    ...(liste.length === 0 ? ['An den Datensätzen ändert sich nichts.'] : aemter),
    ...uebrige.flat(),
    ...abschnitt(
      `Veröffentlichte Gesamtzahlen (${gesamtzahlen.length})`,
      gesamtzahlen.map(entschaerft),
    ),
    ...abschnitt('Bitte ansehen', meldungen.map(hinweis)),
  ].join('\n\n');
  if (liste.length <= VIELE && alles.length <= HOECHSTENS) return `${alles}\n`;
  const platz = HOECHSTENS - kopf.join('\n\n').length;
  const lang = [...kopf, ...ueberblick(liste, meldungen, beiwerk, platz)].join('\n\n');
  // Only sentences made to be long get so far.
  return lang.length <= HOECHSTENS
    ? `${lang}\n`
    : `${lang.slice(0, lang.lastIndexOf('\n', HOECHSTENS - 100))}\n\n… gekürzt. Alles: \`npm run changes -- --base main\`\n`;
}
