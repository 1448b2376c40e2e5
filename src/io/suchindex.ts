/** Full-text index of offices, places and errands, made from the exports of a site just built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { AmtExport, OrtExport } from '../domain/ausgabe/export.ts';
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import { pruefeAnliegen } from '../domain/pruefung/anliegenpruefung.ts';
import { anliegeneintraege, ortseintraege, sucheintraege } from '../domain/suche/volltext.ts';
import { texte } from '../domain/texte/index.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { leseAnliegen } from './inhalt.ts';

/** @param ordner the site */
function eintraegeAus(ordner: string) {
  const lies = <T>(pfad: string) => JSON.parse(readFileSync(join(ordner, pfad), 'utf8')) as T;
  const t = texte('de');
  const aemter = lies<AmtExport[]>(pfade.daten.aemter('json'));
  const orte = lies<OrtExport[]>(pfade.daten.orte);
  return [
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
}

/**
 * Writes the index into the site.
 * @returns how many entries it has
 * @throws Error with the words of the indexer
 */
export async function baueSuchindex(ordner: string): Promise<number> {
  const eintraege = eintraegeAus(ordner);
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
