/** Mends what is unambiguous: quotes, order, spacing, spelling. Comments stay. */
import { ersetze, gleich, ordne } from '../datensatz/bearbeiten.ts';
import { type Pfad, type Quelltext, wertBei } from '../datensatz/quelltext.ts';
import { pruefeEinen, type Befund } from './pruefung.ts';
import type { Umfeld } from './regeln/regel.ts';
import { SCHREIBFEHLER } from '../datensatz/schreibfehler.ts';

/** Spaces that nobody wants: at the end of lines, tabs as indentation, line ends of Windows. */
const glatt = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^ *\t[ \t]*/gm, (einzug) => einzug.replaceAll('\t', '  '))
    .replace(/(?<!\n)\n*$/, '\n');

type Lesen = (text: string) => Quelltext;

/** As many slips as a file may have before it is left to a human. */
const HOECHSTENS_SCHREIBFEHLER = 20;

/** The file with slips of the pen put right, one by one, in the lines that cannot be read. */
function lesbarGemacht(text: string, lies: Lesen): Quelltext {
  let stand = lies(text);
  for (let i = 0; i < HOECHSTENS_SCHREIBFEHLER && stand.lesefehler?.regel === 'syntax'; i++) {
    const zeilen = stand.text.split('\n');
    const stelle = stand.lesefehler.zeile - 1;
    const alte = zeilen[stelle] ?? '';
    const neue = SCHREIBFEHLER.reduce(
      (bisher, { muster, ersatz }) =>
        ersatz === undefined ? bisher : bisher.replace(muster, ersatz),
      alte,
    );
    if (neue === alte) break;
    stand = lies(zeilen.with(stelle, neue).join('\n'));
  }
  return stand;
}

/** All values of a record but those at the given paths, for comparing. */
function ohne(daten: unknown, pfade: readonly Pfad[]): unknown {
  const kopie = structuredClone(daten);
  for (const pfad of pfade) {
    const eltern = wertBei(kopie, pfad.slice(0, -1));
    if (typeof eltern === 'object' && eltern !== null)
      (eltern as Record<PropertyKey, unknown>)[pfad.at(-1)!] = null;
  }
  return kopie;
}

/** The values that only allow one remedy, written in their places; nothing else may change. */
function mitWerten(stand: Quelltext, befunde: readonly Befund[], lies: Lesen): Quelltext {
  let bisher = stand;
  const erledigt: Pfad[] = [];
  for (const { pfad, vorschlag, eindeutig } of befunde) {
    if (!eindeutig || vorschlag === undefined) continue;
    if (erledigt.some((anderer) => anderer.join() === pfad.join())) continue;
    const versuch = lies(ersetze(bisher, pfad, vorschlag));
    if (versuch.lesefehler || !gleich(ohne(versuch.daten, [pfad]), ohne(bisher.daten, [pfad])))
      continue;
    erledigt.push(pfad);
    bisher = versuch;
  }
  return bisher;
}

/** Rules that leave open what belongs where; then nothing is moved. */
const UNGEORDNET = new Set(['unbekanntes-feld', 'leeres-feld', 'falscher-wert', 'pflichtfeld']);

/** True if both say the same, in whatever order the numbers stand. */
function gleicherInhalt(a: unknown, b: unknown): boolean {
  const [zahlenA, zahlenB] = [a, b].map(
    (daten) => (daten as { online_verfahren?: unknown[] }).online_verfahren,
  );
  return (
    gleich(ohne(a, [['online_verfahren']]), ohne(b, [['online_verfahren']])) &&
    zahlenA?.length === zahlenB?.length &&
    (zahlenA ?? []).every((zahl) => zahlenB!.some((eine) => gleich(eine, zahl)))
  );
}

function geordnet(stand: Quelltext, befunde: readonly Befund[], lies: Lesen): Quelltext {
  const ungeordnet = befunde.some(({ regel }) => regel === 'reihenfolge' || regel === 'feldfolge');
  if (!ungeordnet || befunde.some(({ regel }) => UNGEORDNET.has(regel))) return stand;
  const versuch = lies(ordne(stand));
  return !versuch.lesefehler && gleicherInhalt(versuch.daten, stand.daten) ? versuch : stand;
}

/** One mended value may reveal the next fault of it: "  66 " is a text first, then a number. */
const HOECHSTENS_RUNDEN = 4;

/**
 * The text of a file with everything mended that only allows one remedy.
 * What cannot be read stays as it was.
 * @param lesen reads YAML; handed in because this layer must not
 */
export function behebe(
  quelltext: Quelltext,
  umfeld: Umfeld,
  lesen: (datei: string, text: string) => Quelltext,
): string {
  if (quelltext.lesefehler && quelltext.lesefehler.regel !== 'syntax') return quelltext.text;
  const lies = (text: string) => lesen(quelltext.datei, text);
  let stand = lesbarGemacht(glatt(quelltext.text), lies);
  if (stand.lesefehler || typeof stand.daten !== 'object' || stand.daten === null)
    return quelltext.text;
  for (let runde = 0; runde < HOECHSTENS_RUNDEN; runde++) {
    const befunde = pruefeEinen(stand, umfeld);
    const mitNeuen = mitWerten(stand, befunde, lies);
    const neu = mitNeuen.text === stand.text ? geordnet(stand, befunde, lies) : mitNeuen;
    if (neu.text === stand.text) break;
    stand = neu;
  }
  return stand.text;
}
