/** The page of docs on every rule, as Markdown, from the rules themselves. */
import type { Regel } from './regeln/regel.ts';
import { MUSTER, REGELN } from './regeln/tabelle.ts';

/** Characters that nobody sees, by their code, so that an example shows them. */
export const sichtbar = (text: string): string =>
  text.replace(
    /[\u00a0\u0300-\u036f\u200b-\u200f\u202a-\u202e\ufffd]/g,
    (zeichen) => `⟨U+${zeichen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

const block = (text: string) => ['```yaml', sichtbar(text), '```'].join('\n');

const kapitel = ({ id, schwere, findet, warum, abhilfe, beispiel }: Regel) =>
  [
    `## ${id}`,
    `**${schwere === 'fehler' ? 'Fehler' : 'Warnung'}:** ${findet} ${warum}`,
    `**Abhilfe:** ${abhilfe}`,
    'Falsch:',
    block(beispiel.falsch),
    'Richtig:',
    block(beispiel.richtig),
  ].join('\n\n');

/** The whole page. */
export const regelhandbuch = (): string =>
  [
    '# Die Regeln der Prüfung',
    'Diese Seite entsteht aus den Regeln in `src/domain/pruefung/regeln/` (`npm run generate`); Änderungen gehören dorthin.',
    'Ein **Fehler** verhindert die Veröffentlichung, eine **Warnung** bittet um einen zweiten Blick. `npm run check` nennt zu jeder Meldung die Regel; `npm run check -- --fix` behebt, was eindeutig ist.',
    `Ein vollständiger Datensatz ohne Fehler, \`content/aemter/landratsamt-rosenheim.yaml\`:`,
    block(MUSTER.trimEnd()),
    `| Regel | Schwere | Findet |\n| --- | --- | --- |\n${REGELN.map(({ id, schwere, findet }) => `| [${id}](#${id}) | ${schwere === 'fehler' ? 'Fehler' : 'Warnung'} | ${findet} |`).join('\n')}`,
    ...REGELN.map(kapitel),
  ].join('\n\n') + '\n';
