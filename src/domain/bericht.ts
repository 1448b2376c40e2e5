/** The result of a check as text for people, JSON for programs, annotations for GitHub. */
import type { Meldung } from './meldung.ts';

export const FORMATE = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATE)[number];

const mehrzahl = (anzahl: number, eins: string, viele: string) =>
  `${anzahl} ${anzahl === 1 ? eins : viele}`;

/** The closing line: how much was checked and found. */
export function zusammenfassung(meldungen: readonly Meldung[], dateien: number): string {
  const fehler = meldungen.filter(({ schwere }) => schwere === 'fehler').length;
  const geprueft = mehrzahl(dateien, 'Datensatz', 'Datensätze');
  if (meldungen.length === 0) return `${geprueft} geprüft, alles in Ordnung.`;
  return `${geprueft} geprüft: ${fehler} Fehler, ${mehrzahl(meldungen.length - fehler, 'Warnung', 'Warnungen')}.`;
}

function alsText(meldungen: readonly Meldung[], dateien: number): string {
  const bloecke = [...Map.groupBy(meldungen, ({ datei }) => datei)].map(([datei, eigene]) =>
    [
      datei,
      ...eigene.map(
        ({ zeile, spalte, schwere, regel, meldung, vorschlag }) =>
          `  ${zeile}:${spalte}  ${schwere === 'fehler' ? 'Fehler' : 'Warnung'}  ${meldung}` +
          `${vorschlag === null ? '' : `\n        Vorschlag: ${vorschlag}`}  [${regel}]`,
      ),
    ].join('\n'),
  );
  return [...bloecke, zusammenfassung(meldungen, dateien)].join('\n\n') + '\n';
}

/** GitHub reads workflow commands line by line; these characters must be escaped in them. */
const maskiert = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const maskierteEigenschaft = (text: string) =>
  maskiert(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function alsGithub(meldungen: readonly Meldung[], ordner: string): string {
  return meldungen
    .map(({ datei, zeile, spalte, regel, schwere, meldung, vorschlag }) => {
      const befehl = schwere === 'fehler' ? 'error' : 'warning';
      const ort = `file=${maskierteEigenschaft(`${ordner}/${datei}`)},line=${zeile},col=${spalte},title=${maskierteEigenschaft(regel)}`;
      return `::${befehl} ${ort}::${maskiert(vorschlag === null ? meldung : `${meldung} Vorschlag: ${vorschlag}`)}\n`;
    })
    .join('');
}

interface Berichtsangaben {
  /** How many records were checked. */
  dateien: number;
  /** Content folder, relative to the repository. */
  ordner: string;
}

/** The report in the given format, ready to print. */
export function bericht(
  format: Format,
  meldungen: readonly Meldung[],
  { dateien, ordner }: Berichtsangaben,
): string {
  switch (format) {
    case 'text':
      return alsText(meldungen, dateien);
    case 'json':
      return `${JSON.stringify(meldungen, null, 2)}\n`;
    case 'github':
      return alsGithub(meldungen, ordner);
  }
}
