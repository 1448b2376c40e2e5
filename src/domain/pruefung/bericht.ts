/** The result of a check: text for people, JSON for programs, annotations for GitHub and GitLab. */
import { mehrzahl } from '../sprache/mehrzahl.ts';
import type { Meldung, Schwere } from './meldung.ts';
import { regel as regelNach, type Regelname } from './regeln/tabelle.ts';

export const FORMATE = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATE)[number];

interface Berichtsangaben {
  /** How many records were checked. */
  dateien: number;
  /** Content folder, relative to the repository. */
  ordner: string;
  /** The files by their names, to show the line that a message is about. */
  texte?: ReadonlyMap<string, string>;
  /** Colours of the terminal. */
  farbe?: boolean;
  /** What changed in the files that have no rules of their own against a base: register, links. */
  daneben?: readonly { datei: string; saetze: readonly string[] }[];
  /** Sum up a warning that many records share, instead of repeating it. */
  gesammelt?: boolean;
}

/** Page of docs that explains a rule. */
export const regelseite = (regel: string): string => `docs/regeln.md#${regel}`;

/** The closing line: how much was checked and found. */
export function zusammenfassung(meldungen: readonly Meldung[], dateien: number): string {
  const fehler = meldungen.filter(({ schwere }) => schwere === 'fehler').length;
  const geprueft = mehrzahl(dateien, 'Datensatz', 'Datensätze');
  if (meldungen.length === 0) return `${geprueft} geprüft, alles in Ordnung.`;
  return `${geprueft} geprüft: ${fehler} Fehler, ${mehrzahl(meldungen.length - fehler, 'Warnung', 'Warnungen')}.`;
}

const FARBEN = { rot: 31, gelb: 33, blau: 36, fett: 1, blass: 2 } as const;

/** Colours as the terminal understands them, or none. */
const stifte = (farbe: boolean | undefined) => (farbname: keyof typeof FARBEN, text: string) =>
  farbe ? `\u001b[${FARBEN[farbname]}m${text}\u001b[0m` : text;

/** Control characters of a record must not reach the terminal. */
const harmlos = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\u00b7');

const VOR_DER_MARKE = 60;
const BREITE = 110;

/** The part of a line that fits, and what to mark in it: from the column to the end of the value. */
export function ausschnitt(zeile: string, spalte: number): { text: string; marke: string } {
  const rest = zeile.slice(spalte - 1);
  const wert = /^(?:"[^"]*"|'[^']*'|[^#:]*(?:[#:]\S[^#:]*)*)/.exec(rest)?.[0].trimEnd() ?? '';
  const anfang = spalte - 1 > VOR_DER_MARKE + 20 ? spalte - 1 - VOR_DER_MARKE : 0;
  const text = harmlos(zeile.slice(anfang, anfang + BREITE)).replaceAll('\t', ' ');
  const von = spalte - 1 - anfang + (anfang > 0 ? 1 : 0);
  const laenge = Math.max(1, Math.min(wert.length, BREITE - (spalte - 1 - anfang)));
  return {
    text: `${anfang > 0 ? '…' : ''}${text}${anfang + BREITE < zeile.length ? '…' : ''}`,
    marke: ' '.repeat(von) + '^'.repeat(laenge),
  };
}

const NAMEN: Record<Schwere, string> = { fehler: 'Fehler', warnung: 'Warnung' };

/** So many records share a warning before it is summed up. */
const GESAMMELT_AB = 6;

const dateienIn = (meldungen: readonly Meldung[]): number =>
  new Set(meldungen.map(({ datei }) => datei)).size;

/** What changed beside the records, a line for each file. */
const danebenZeilen = (
  { daneben = [], ordner }: Berichtsangaben,
  stift: ReturnType<typeof stifte>,
): string[] =>
  daneben.map(
    ({ datei, saetze }) =>
      `${stift('gelb', 'Geändert')} ${stift('fett', harmlos(`${ordner}/${datei}`))}\n${saetze.map((satz) => `  ${harmlos(satz)}`).join('\n')}`,
  );

function alsText(meldungen: readonly Meldung[], angaben: Berichtsangaben): string {
  const { dateien, ordner, texte, farbe, gesammelt } = angaben;
  const stift = stifte(farbe);
  const farbeVon = (schwere: Schwere) => (schwere === 'fehler' ? 'rot' : 'gelb');
  const zeilenVon = new Map<string, string[]>();
  const zeile = (datei: string, nummer: number) => {
    let zeilen = zeilenVon.get(datei);
    if (!zeilen) zeilenVon.set(datei, (zeilen = (texte?.get(datei) ?? '').split('\n')));
    return zeilen[nummer - 1];
  };
  const warnungen = Map.groupBy(
    meldungen.filter(({ schwere }) => schwere === 'warnung'),
    ({ regel }) => regel,
  );
  const viele = new Set(
    gesammelt
      ? [...warnungen].flatMap(([regel, alle]) => (dateienIn(alle) >= GESAMMELT_AB ? [regel] : []))
      : [],
  );
  const einzelne = meldungen.filter(
    ({ schwere, regel }) => schwere === 'fehler' || !viele.has(regel),
  );
  const block = ({ datei, zeile: nummer, spalte, schwere, regel, meldung, vorschlag }: Meldung) => {
    const inhalt = zeile(datei, nummer);
    const rand = ' '.repeat(String(nummer).length);
    const stelle =
      inhalt === undefined || inhalt.trim() === '' ? undefined : ausschnitt(inhalt, spalte);
    return [
      `  ${stift(farbeVon(schwere), NAMEN[schwere])} ${stift('blass', `${nummer}:${spalte}`)}  ${harmlos(meldung)}`,
      ...(stelle
        ? [
            `    ${stift('blass', `${nummer} │`)} ${stelle.text}`,
            `    ${rand} ${stift('blass', '│')} ${stift(farbeVon(schwere), stelle.marke)}`,
          ]
        : []),
      ...(vorschlag === null ? [] : [`    Vorschlag: ${stift('blau', harmlos(vorschlag))}`]),
      `    ${stift('blass', `[${regel}] ${regelseite(regel)}`)}`,
    ].join('\n');
  };
  const bloecke = [...Map.groupBy(einzelne, ({ datei }) => datei)].map(([datei, eigene]) =>
    [
      stift('fett', harmlos(`${ordner}/${datei}`).replaceAll('\n', '\u00b7')),
      ...eigene.map(block),
    ].join('\n'),
  );
  const summen = [...viele].map(
    (regel) =>
      `${stift('gelb', 'Warnung')} bei ${dateienIn(warnungen.get(regel)!)} Datensätzen: ${regelNach(regel as Regelname).findet} ${stift('blass', `[${regel}] ${regelseite(regel)}`)}`,
  );
  const welche =
    summen.length > 0 ? [[...summen, 'Welche: npm run check -- --all'].join('\n')] : [];
  return (
    [
      ...bloecke,
      ...welche,
      ...danebenZeilen(angaben, stift),
      stift('fett', zusammenfassung(meldungen, dateien)),
    ].join('\n\n') + '\n'
  );
}

/** GitHub reads workflow commands line by line; these characters must be escaped in them. */
const maskiert = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const maskierteEigenschaft = (text: string) =>
  maskiert(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const mitVorschlag = ({ meldung, vorschlag }: Meldung) =>
  vorschlag === null ? meldung : `${meldung} Vorschlag: ${vorschlag}`;

/** GitHub shows ten annotations of each kind; errors come first anyway. */
const alsGithub = (
  meldungen: readonly Meldung[],
  { ordner, daneben = [] }: Berichtsangaben,
): string =>
  [
    ...meldungen.map((meldung) => {
      const { datei, zeile, spalte, regel, schwere } = meldung;
      const befehl = schwere === 'fehler' ? 'error' : 'warning';
      const ort = `file=${maskierteEigenschaft(`${ordner}/${datei}`)},line=${zeile},col=${spalte},title=${maskierteEigenschaft(regel)}`;
      return `::${befehl} ${ort}::${maskiert(`${mitVorschlag(meldung)} (${regelseite(regel)})`)}\n`;
    }),
    ...daneben.map(
      ({ datei, saetze }) =>
        `::notice file=${maskierteEigenschaft(`${ordner}/${datei}`)},title=Geändert::${maskiert(harmlos(saetze.join('; ')))}\n`,
    ),
  ].join('');

/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/ */
function alsGitlab(
  meldungen: readonly Meldung[],
  { ordner, daneben = [] }: Berichtsangaben,
): string {
  const gezaehlt = new Map<string, number>();
  const eintraege = meldungen.map((meldung) => {
    const { datei, zeile, regel, schwere } = meldung;
    // The same fault stays the same when lines above it come or go.
    const fault = `${datei} ${regel}`;
    const nummer = (gezaehlt.get(fault) ?? 0) + 1;
    gezaehlt.set(fault, nummer);
    return {
      description: `${mitVorschlag(meldung)} (${regelseite(regel)})`,
      check_name: regel,
      fingerprint: `${fault} ${nummer}`,
      severity: schwere === 'fehler' ? 'major' : 'minor',
      location: { path: `${ordner}/${datei}`, lines: { begin: zeile } },
    };
  });
  const geaendert = daneben.map(({ datei, saetze }) => ({
    description: `Geändert: ${saetze.join('; ')}`,
    check_name: 'geaendert',
    fingerprint: `${datei} geaendert`,
    severity: 'info',
    location: { path: `${ordner}/${datei}`, lines: { begin: 1 } },
  }));
  return `${JSON.stringify([...eintraege, ...geaendert], null, 2)}\n`;
}

/** The report in the given format, ready to print. */
export function bericht(
  format: Format,
  meldungen: readonly Meldung[],
  angaben: Berichtsangaben,
): string {
  switch (format) {
    case 'text':
      return alsText(meldungen, angaben);
    case 'json':
      return `${JSON.stringify(meldungen, null, 2)}\n`;
    case 'github':
      return alsGithub(meldungen, angaben);
    case 'gitlab':
      return alsGitlab(meldungen, angaben);
  }
}
