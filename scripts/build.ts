/**
 * `npm run build`: checks the records, builds the site and its search index. Everything happens in
 * a temporary folder that replaces the previous build at the end, so a failing build leaves the
 * site that is there as it was.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { anliegenFormschema } from '../src/domain/datensatz/anliegen.ts';
import type { AmtExport, OrtExport } from '../src/domain/ausgabe/export.ts';
import { pruefeAnliegen } from '../src/domain/pruefung/pruefung.ts';
import { anliegeneintraege, ortseintraege, sucheintraege } from '../src/domain/suche/volltext.ts';
import { texte } from '../src/domain/texte/index.ts';
import { pfade } from '../src/domain/verzeichnis/urls.ts';
import { leseAnliegen } from '../src/io/inhalt.ts';

const ziel = resolve(process.env.OUT_DIR || 'dist');

/** Full-text index of offices, places and errands, made from the exports of the site just built. */
async function baueSuchindex(ordner: string): Promise<number> {
  const lies = <T>(pfad: string) => JSON.parse(readFileSync(join(ordner, pfad), 'utf8')) as T;
  const t = texte('de');
  const aemter = lies<AmtExport[]>(pfade.daten.aemter('json'));
  const orte = lies<OrtExport[]>(pfade.daten.orte);
  const eintraege = [
    ...sucheintraege(aemter, orte, { art: (art) => t.arten[art] }, ({ id }) => pfade.amt(id)),
    ...ortseintraege(
      orte,
      {
        ort: t.suche.ort,
        kreis: (name) => (name ? t.gebiet.landkreis(name) : t.gebiet.kreisfrei),
      },
      ({ slug }) => pfade.ort(slug),
    ),
    ...anliegeneintraege(
      pruefeAnliegen(leseAnliegen(), anliegenFormschema).anliegen,
      { anliegen: t.anliegen.kurz, thema: (thema) => t.anliegen.themen[thema] },
      ({ id }) => pfade.anliegen(id),
    ),
  ];
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`The search index could not be created: ${errors.join('; ')}`);
  for (const eintrag of eintraege) {
    const { errors: fehler } = await index.addCustomRecord(eintrag);
    if (fehler.length > 0) throw new Error(`Not indexed: ${eintrag.url}: ${fehler.join('; ')}`);
  }
  const geschrieben = await index.writeFiles({ outputPath: join(ordner, 'pagefind') });
  if (geschrieben.errors.length > 0) throw new Error(geschrieben.errors.join('; '));
  await close();
  return eintraege.length;
}

mkdirSync(dirname(ziel), { recursive: true });
// Beside the target, so that the final rename stays on one file system.
const entwurf = mkdtempSync(join(dirname(ziel), '.bau-'));
try {
  await build({ outDir: entwurf, logLevel: 'warn' });
  const eintraege = await baueSuchindex(entwurf);
  const alt = `${entwurf}-alt`;
  if (existsSync(ziel)) renameSync(ziel, alt);
  renameSync(entwurf, ziel);
  // The draft was private; a web server must be able to read the site.
  chmodSync(ziel, 0o755);
  rmSync(alt, { recursive: true, force: true });
  console.log(`Built to ${ziel}, ${eintraege} entries in the search index.`);
} catch (fehler) {
  rmSync(entwurf, { recursive: true, force: true });
  // The check explains itself; everything else is ours to mend and needs its stack.
  const pruefung = fehler instanceof Error && fehler.name === 'Pruefungsfehler';
  console.error(pruefung ? fehler.message : fehler);
  process.exitCode = 1;
}
