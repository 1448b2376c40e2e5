/** The comment for a pull request: what changes in the records, and what the check says of it. */
import type { Meldung } from '../pruefung/meldung.ts';
import { KENNUNG } from '../register/kennung.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Aenderung } from './aenderungen.ts';
import { alsListe, entschaerft, marke } from './kommentartext.ts';

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

/** A file name between backticks; one that no record may bear is not repeated. */
const alsName = (kennung: string): string =>
  KENNUNG.test(kennung) && kennung.length < 120 ? `\`${kennung}\`` : '(ungültiger Dateiname)';

/** The name, with a link to the preview where the record has a page there. */
function titel({ kennung, name, art }: Aenderung, vorschau: string | undefined): string {
  const text = entschaerft(name);
  return vorschau && art !== 'entfernt' && art !== 'unlesbar' && KENNUNG.test(kennung)
    ? `[${text}](${vorschau.replace(/\/$/, '')}${pfade.amt(kennung)})`
    : text;
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

/** The comment for a pull request; `anliegen` are ids of errands that changed. */
export function alsMarkdown(
  liste: readonly Aenderung[],
  meldungen: readonly Meldung[],
  { vorschau, anliegen = [] }: { vorschau?: string | undefined; anliegen?: readonly string[] } = {},
): string {
  const aemter = (Object.keys(UEBERSCHRIFTEN) as Aenderung['art'][]).flatMap((art) => {
    const eigene = liste.filter((aenderung) => aenderung.art === art);
    return abschnitt(
      `${UEBERSCHRIFTEN[art]} (${eigene.length})`,
      eigene.map((eine) => zeile(eine, vorschau)),
    );
  });
  const alles = [
    marke('changes'),
    '## Was sich ändert',
    ...(liste.length === 0 ? ['An den Datensätzen ändert sich nichts.'] : aemter),
    ...abschnitt(`Geänderte Anliegen (${anliegen.length})`, anliegen.map(alsName)),
    ...abschnitt('Bitte ansehen', meldungen.map(hinweis)),
  ].join('\n\n');
  if (alles.length <= HOECHSTENS) return `${alles}\n`;
  const gekuerzt = alles.slice(0, alles.lastIndexOf('\n', HOECHSTENS));
  return `${gekuerzt}\n\n… gekürzt. Alles: \`npm run changes -- --base main\`\n`;
}
