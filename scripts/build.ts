/**
 * `npm run build [-- --release]`: checks the records, builds the site and its search index. A build
 * that fails or is stopped leaves the site that is there as it was. With `--release` it also refuses
 * what the law does not allow to go online: an installation that does not say who runs it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SICHERHEITSDATEI } from '../src/domain/ausgabe/webserver.ts';
import { baueNach } from '../src/io/baustelle.ts';
import { pruefeInhalt } from '../src/io/inhalt.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { klartext } from '../src/io/klartext.ts';
import { RELEASEVARIABLE } from '../src/io/release.ts';
import { ENTWURFSVARIABLE, VORGAENGERVARIABLE } from '../src/io/massenware.ts';
import { schilderVerlangt } from '../src/io/schildpdf.ts';
import { leseSiegelschluessel, SCHLUESSELVARIABLE } from '../src/io/siegelschluessel.ts';
import { speicherhinweis } from '../src/io/speicher.ts';
import { seitenteilung } from '../src/data/zuzweit/teilung.ts';
import { beginneVorlauf } from '../src/data/zuzweit/vorlauf.ts';
import { baueSuchindex } from '../src/io/suchindex.ts';
import { zielAus, zielangabe } from '../src/io/ziel.ts';
import { argumente } from './argumente.ts';

const { values } = argumente(() =>
  parseArgs({ options: { release: { type: 'boolean', default: false } } }),
);
if (values.release) process.env[RELEASEVARIABLE] = '1';

const projekt = resolve('.');
try {
  const ziel = zielAus(zielangabe(), projekt, inhaltsordner());
  pruefeInhalt();
  const speicher = speicherhinweis(process.availableMemory());
  if (speicher) console.error(speicher);
  schilderVerlangt();
  const signiert = (await leseSiegelschluessel()) !== undefined;
  const eintraege = await baueNach(ziel, projekt, async ({ neu, notizen }) => {
    process.env[ENTWURFSVARIABLE] = neu;
    process.env[VORGAENGERVARIABLE] = ziel;
    beginneVorlauf();
    // Loaded while the records are being checked.
    const { build } = await import('astro');
    await build({
      outDir: neu,
      cacheDir: notizen,
      logLevel: 'warn',
      integrations: [seitenteilung],
    });
    return baueSuchindex(neu);
  });
  console.log(`Built to ${ziel}, ${eintraege} entries in the search index.`);
  if (!signiert)
    console.log(`${SCHLUESSELVARIABLE} ist nicht gesetzt: Die Signete tragen keine Unterschrift.`);
  if (!existsSync(join(ziel, SICHERHEITSDATEI)))
    console.log('In src/config.ts fehlt betrieb.sicherheit: Es gibt keine security.txt.');
} catch (fehler) {
  // What is not the program's fault explains itself; everything else needs its stack.
  console.error(klartext(fehler) ?? fehler);
  // At once: the builder still wants to write to the draft, which is gone.
  process.exit(1);
}
