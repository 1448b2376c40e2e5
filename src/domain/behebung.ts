/** Mends what is unambiguous: quotes, order, spacing, spelling. Comments stay. */
import { ersetze, ordne } from './bearbeiten.ts';
import type { Quelltext } from './meldung.ts';
import { pruefeEinen } from './pruefung.ts';
import type { Umfeld } from './regeln/regel.ts';
import { SCHREIBFEHLER } from './schreibfehler.ts';

/** Spaces that nobody wants: at the end of lines, tabs as indentation, line ends of Windows. */
const glatt = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^ *\t[ \t]*/gm, (einzug) => einzug.replaceAll('\t', '  '))
    .replace(/\n*$/, '\n');

/** Slips of the pen put right, line by line. */
const berichtigt = (text: string): string =>
  text
    .split('\n')
    .map((zeile) =>
      SCHREIBFEHLER.reduce(
        (bisher, { muster, ersatz }) =>
          ersatz === undefined ? bisher : bisher.replace(muster, ersatz),
        zeile,
      ),
    )
    .join('\n');

type Lesen = (datei: string, text: string) => Quelltext;

/** One mended value may reveal the next fault of it: "  66 " is a text first, then a number. */
const HOECHSTENS_RUNDEN = 4;

/**
 * The text of a file with everything mended that only allows one remedy.
 * What cannot be read stays as it was.
 * @param lesen reads YAML; handed in because this layer must not
 */
export function behebe(quelltext: Quelltext, umfeld: Umfeld, lesen: Lesen): string {
  const lies = (text: string) => lesen(quelltext.datei, text);
  const lesbar = [glatt(quelltext.text), berichtigt(glatt(quelltext.text))]
    .map(lies)
    .find(({ lesefehler }) => !lesefehler);
  if (!lesbar || typeof lesbar.daten !== 'object' || lesbar.daten === null) return quelltext.text;
  let stand = lesbar;
  for (let runde = 0; runde < HOECHSTENS_RUNDEN; runde++) {
    const befunde = pruefeEinen(stand, umfeld);
    const werte = befunde.flatMap(({ pfad, vorschlag, eindeutig }) =>
      eindeutig && vorschlag !== undefined ? [{ pfad, text: vorschlag }] : [],
    );
    const ordnung = befunde.some(({ regel }) => regel === 'reihenfolge' || regel === 'feldfolge');
    const einmalig = werte.filter(
      ({ pfad }, i) => werte.findIndex((erster) => erster.pfad.join() === pfad.join()) === i,
    );
    const neu = lies(
      einmalig.length > 0 ? ersetze(stand, einmalig) : ordnung ? ordne(stand) : stand.text,
    );
    if (neu.text === stand.text || neu.lesefehler) break;
    stand = neu;
  }
  return stand.text;
}
