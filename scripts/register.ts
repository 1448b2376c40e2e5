/**
 * `npm run register`: builds content/register/ from open data. Runs seldom (a new edition of the
 * register, new boundaries); its result is committed and is all that the site's build reads.
 * The same input writes the same bytes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baueRegister } from '../src/io/registerbau.ts';
import { schreibeQuelle, schreibeRegister } from '../src/io/registerablage.ts';
import { committeteQuelle, leseGv100ad } from '../src/io/registerdatei.ts';
import { argumente } from './befehl.ts';

const ZIEL = 'content/register';
const QUELLE = `${ZIEL}/quelle`;

const { gv100ad } = argumente(() => parseArgs({ options: { gv100ad: { type: 'string' } } }).values);

// Read first: a file that is at fault must not cost a minute.
const verzeichnis = leseGv100ad(gv100ad ?? committeteQuelle(QUELLE));
const ordner = mkdtempSync(join(tmpdir(), 'register-'));
try {
  const neu = baueRegister(ordner, QUELLE, verzeichnis);
  schreibeRegister(ZIEL, neu);
  schreibeQuelle(QUELLE, verzeichnis.stand, verzeichnis.quelltext);
  console.log(
    `${ZIEL}/ geschrieben: ${neu.behoerden.length} Behörden, ${neu.ortsteile.length} Ortsteile, ` +
      `${new Set(Object.values(neu.postleitzahlen).flat()).size} Postleitzahlen, Stand ${verzeichnis.stand}.`,
  );
} finally {
  rmSync(ordner, { recursive: true, force: true });
}
