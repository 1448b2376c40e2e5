/** The folder of all previews: one folder for each pull request, laid down from an archive. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  bleibende,
  einwand,
  gehoertInVorschau,
  istNummer,
  istUnauffindbar,
  mitDateinamen,
  type Archiveintrag,
} from '../domain/redaktion/vorschau.ts';
import { Klartextfehler } from './klartext.ts';

/** Packed, a site has about 30 MB. */
const HOECHSTENS_GEPACKT = 150 * 1024 * 1024;

/** Which previews there are, oldest first; the branch keeps no history that would tell. */
const LISTE = 'vorschauen.json';

function leseListe(ordner: string): string[] {
  try {
    const liste: unknown = JSON.parse(readFileSync(join(ordner, LISTE), 'utf8'));
    return Array.isArray(liste) ? liste.map(String).filter(istNummer) : [];
  } catch {
    return [];
  }
}

/** Writes what is beside the previews: the list, and that neither Jekyll nor a search engine is asked. */
function schreibeListe(ordner: string, nummern: readonly string[]): void {
  for (const name of readdirSync(ordner))
    if (istNummer(name) && !nummern.includes(name)) rmSync(join(ordner, name), { recursive: true });
  writeFileSync(join(ordner, LISTE), `${JSON.stringify(nummern)}\n`);
  writeFileSync(join(ordner, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  writeFileSync(join(ordner, '.nojekyll'), '');
}

/**
 * Unpacks an archive that a stranger's code has written. Every entry becomes a regular file, links
 * too; names and sizes are judged before a byte is unpacked.
 * @throws Klartextfehler if the archive is no site of ours
 */
function entpacke(archiv: string): Map<string, Uint8Array> {
  if (statSync(archiv).size > HOECHSTENS_GEPACKT)
    throw new Klartextfehler('Das Archiv ist größer als eine Website dieses Verzeichnisses.');
  const inhalt = readFileSync(archiv);
  const eintraege: Archiveintrag[] = [];
  const lies = (nimm: (eintrag: Archiveintrag) => boolean) => {
    try {
      return unzipSync(inhalt, {
        filter: ({ name, originalSize }) => nimm({ name, groesse: originalSize }),
      });
    } catch {
      throw new Klartextfehler('Das Archiv lässt sich nicht lesen.');
    }
  };
  lies((eintrag) => {
    eintraege.push(eintrag);
    return false;
  });
  const grund = einwand(eintraege);
  if (grund) throw new Klartextfehler(grund);
  const dateien = new Map(Object.entries(lies(gehoertInVorschau)));
  for (const [name, bytes] of dateien)
    if (name.endsWith('.html') && !istUnauffindbar(strFromU8(bytes)))
      throw new Klartextfehler(
        `„${name}“ sagt Suchmaschinen nicht, dass es eine Vorschau ist. Gebaut wird sie mit VORSCHAU=1.`,
      );
  return dateien;
}

/**
 * Lays a preview down in place of its former one, and removes the oldest where there are too many.
 * @param ordner folder of all previews
 * @returns how many files it has
 * @throws Klartextfehler if the archive is no site of ours; then nothing has changed
 */
export function legeEin(archiv: string, nummer: string, ordner: string): number {
  const dateien = entpacke(archiv);
  const ziel = join(ordner, nummer);
  rmSync(ziel, { recursive: true, force: true });
  for (const [name, bytes] of dateien) {
    const pfad = join(ziel, name);
    mkdirSync(dirname(pfad), { recursive: true });
    writeFileSync(pfad, bytes);
  }
  schreibeListe(ordner, bleibende(leseListe(ordner), nummer));
  return dateien.size;
}

/** Removes a preview, if there is one. */
export function entferne(nummer: string, ordner: string): boolean {
  const gab = existsSync(join(ordner, nummer));
  schreibeListe(
    ordner,
    leseListe(ordner).filter((andere) => andere !== nummer),
  );
  return gab;
}

/** Names files in the links of all pages of a built site; returns how many pages it has. */
export function nenneDateien(ordner: string, basis: string): number {
  const seiten = readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of seiten) {
    const pfad = join(ordner, name);
    writeFileSync(pfad, mitDateinamen(readFileSync(pfad, 'utf8'), basis));
  }
  return seiten.length;
}
