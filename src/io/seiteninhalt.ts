/** Reads the pages of running text: Markdown below a front matter of YAML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seiteAus, seitenFormschema, VIDEOORDNER } from '../domain/datensatz/seite.ts';
import { pruefeSeiten, type Seitenquelltext } from '../domain/pruefung/seitenpruefung.ts';
import { inhaltspfad } from './inhaltsordner.ts';
import { leseQuelldatei } from './quelldatei.ts';
import { unlesbar } from './yaml.ts';

/** Front matter and text; the first line is a line of its own. */
const AUFBAU = /^---[ \t]*\r?\n([^]*?\r?\n)---[ \t]*(?:\r?\n([^]*))?$/;

const ohneText = (quelltext: ReturnType<typeof unlesbar>): Seitenquelltext => ({
  ...quelltext,
  rumpf: '',
  davor: 0,
});

/** Reads one page. Never throws: what cannot be read is told in `lesefehler`. */
export function seitenquelltext(datei: string, inhalt: Buffer): Seitenquelltext {
  const anfang = { zeile: 1, spalte: 1 };
  if (!seiteAus(datei.replace(/^.*\//, '')))
    return ohneText(
      unlesbar(datei, '', {
        ...anfang,
        regel: 'dateiname',
        meldung:
          'Diese Seite gibt es nicht, sie würde übersehen. Die Namen stehen in docs/redaktion.md unter „Seiten“; die englische Fassung endet auf „.en.md“.',
      }),
    );
  const text = inhalt.toString('utf8');
  // Says that the file is not UTF-8, and where.
  if (text.includes('\uFFFD')) return ohneText(leseQuelldatei(datei, inhalt));
  const teile = AUFBAU.exec(text);
  if (!teile)
    return ohneText(
      unlesbar(datei, text, {
        ...anfang,
        regel: 'syntax',
        meldung:
          'Die Datei muss mit den Angaben zur Seite beginnen: eine Zeile „---“, darunter „titel“, „beschreibung“ und „stand“, dann wieder „---“.',
      }),
    );
  const [, kopf = '', rumpf = ''] = teile;
  // A comment in the place of the first line: so every value keeps its line.
  const gelesen = leseQuelldatei(datei, Buffer.from(`#\n${kopf}`));
  const davor = text.slice(0, text.length - rumpf.length).split('\n').length - 1;
  return { ...gelesen, text, rumpf: rumpf.replaceAll('\r\n', '\n'), davor };
}

/** All pages, in the order of their names; hidden files are left out. */
export function leseSeiten(): Seitenquelltext[] {
  const ordner = inhaltspfad('seiten');
  if (!existsSync(ordner)) return [];
  return readdirSync(ordner, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== VIDEOORDNER)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((eintrag) =>
      seitenquelltext(
        `seiten/${eintrag.name}`,
        // A folder is no page, whatever it is called.
        eintrag.isFile() ? readFileSync(join(ordner, eintrag.name)) : Buffer.alloc(0),
      ),
    );
}

/** Where a video or its captions lie. */
const videopfad = (name: string): string => join(inhaltspfad('seiten'), VIDEOORDNER, name);

/** A video or its captions, as they are. */
export const leseVideo = (name: string): Buffer<ArrayBuffer> => readFileSync(videopfad(name));

/** The messages on the pages, and those without an error. */
export const pruefeSeitendateien = (quelltexte = leseSeiten()): ReturnType<typeof pruefeSeiten> =>
  pruefeSeiten(quelltexte, seitenFormschema, (name) => existsSync(videopfad(name)));
