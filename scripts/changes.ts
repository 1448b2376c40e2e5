/**
 * `npm run changes -- --base <ref> [--preview <url>]`: what a branch changes in the records, as
 * Markdown for a comment. Exits 0 even where records have errors; judging is the check's task.
 */
import { parseArgs } from 'node:util';
import { aenderungen, alsMarkdown, type Dateistand } from '../src/domain/aenderungen.ts';
import type { Quelltext } from '../src/domain/meldung.ts';
import { basisAus, eintragAus, pruefe } from '../src/domain/pruefung.ts';
import { leseStand } from '../src/io/git.ts';
import { inhaltsordner, leseAemter, pruefgrundlage } from '../src/io/inhalt.ts';
import { abbruch, argumente } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({ options: { base: { type: 'string' }, preview: { type: 'string' } } }),
);
if (values.base === undefined)
  abbruch('Aufruf: npm run changes -- --base main [--preview https://…]');
if (values.preview && !/^https?:\/\/[^\s()<>]+$/.test(values.preview))
  abbruch(`--preview „${values.preview}“ ist keine Webadresse.`);

function leseVorher(ref: string): Quelltext[] {
  try {
    return leseStand(ref, inhaltsordner()).filter(({ datei }) => datei.startsWith('aemter/'));
  } catch (fehler) {
    return abbruch((fehler as Error).message);
  }
}

const grundlage = pruefgrundlage();
const stand = (quelltexte: readonly Quelltext[]): Dateistand[] =>
  quelltexte.map((quelltext) => ({
    ...eintragAus(grundlage.schema, quelltext),
    text: quelltext.text,
  }));

const vorher = leseVorher(values.base);
const jetzt = leseAemter();
const liste = aenderungen(grundlage.schema, grundlage.register, stand(vorher), stand(jetzt));
const betroffen = new Set(liste.map(({ datei }) => datei));
const meldungen = pruefe(jetzt, {
  ...grundlage,
  basis: basisAus(grundlage.schema, vorher),
}).meldungen.filter(({ datei }) => betroffen.has(datei));
process.stdout.write(alsMarkdown(liste, meldungen, values.preview));
