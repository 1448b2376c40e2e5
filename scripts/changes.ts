/**
 * `npm run changes -- --base <ref> [--head <ref>] [--preview <url>]`: what a branch changes in the
 * content, as Markdown for a comment. `--head` takes the content of that commit as mere data, so that
 * nothing of a stranger's branch has to be checked out; without it the work tree is meant. Exits 0
 * even where records have errors; judging is the check's task.
 */
import { mkdirSync, mkdtempSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aenderungen, dateistand } from '../src/domain/redaktion/aenderungen.ts';
import { dateiaenderungen } from '../src/domain/redaktion/dateiaenderungen.ts';
import { gesamtzahlaenderungen } from '../src/domain/redaktion/gesamtzahlaenderungen.ts';
import { alsMarkdown } from '../src/domain/redaktion/aenderungsbericht.ts';
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { basisAus, pruefe } from '../src/domain/pruefung/pruefung.ts';
import { GESAMTZAHLENDATEI } from '../src/domain/datensatz/gesamtzahl.ts';
import { leseGesamtzahlenText, pruefeGesamtzahlendatei } from '../src/io/gesamtzahlen.ts';
import { entnimmInhalt, leseNebendateien } from '../src/io/gitinhalt.ts';
import { leseAemter, pruefgrundlage } from '../src/io/inhalt.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { Klartextfehler } from '../src/io/klartext.ts';
import { abbruch, argumente, leseBasis, leseNebenbasis, mitGit } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      preview: { type: 'string' },
    },
  }),
);
if (values.base === undefined)
  abbruch('Aufruf: npm run changes -- --base main [--head zweig] [--preview https://…]');
if (values.preview && !/^https?:\/\/[^\s()<>]+$/.test(values.preview))
  abbruch(`--preview „${values.preview}“ ist keine Webadresse.`);

const basis = leseBasis(values.base, values.head);
const nebenbasis = leseNebenbasis(values.base, values.head);
const hinweise: string[] = [];

/** Puts the content of a commit in the place of that of the work tree, for this process. */
function nimmInhaltVon(ref: string): void {
  mkdirSync('.tmp', { recursive: true });
  const ziel = mkdtempSync('.tmp/vorschlag-');
  process.on('exit', () => rmSync(ziel, { recursive: true, force: true }));
  const ausgelassen = mitGit(() => entnimmInhalt(ref, inhaltsordner(), ziel));
  if (ausgelassen.length > 0)
    hinweise.push(
      `Keine Dateien, sondern Verweise, und darum nicht gelesen: ${ausgelassen.slice(0, 5).join(', ')}${ausgelassen.length > 5 ? ` und ${ausgelassen.length - 5} weitere` : ''}.`,
    );
  process.env.CONTENT_DIR = ziel;
}
if (values.head !== undefined) nimmInhaltVon(values.head);
const dateien = dateiaenderungen(nebenbasis, leseNebendateien(inhaltsordner()));

/** The register of the branch; where it cannot be read, that of this work tree. */
function grundlagen(): ReturnType<typeof pruefgrundlage> {
  try {
    return pruefgrundlage();
  } catch (fehler) {
    if (values.head === undefined || !(fehler instanceof Klartextfehler)) throw fehler;
    rmSync(join(inhaltsordner(), 'register'), { recursive: true, force: true });
    const grund = fehler.message.replaceAll(inhaltsordner(), 'content');
    hinweise.push(`Das Register dieses Vorschlags lässt sich nicht lesen: ${grund}`);
    return pruefgrundlage();
  }
}
const grundlage = grundlagen();
const stand = (quelltexte: readonly Quelltext[]) =>
  quelltexte.map((quelltext) => dateistand(grundlage.schema, quelltext));

const vorher = basis.filter(({ datei }) => datei.startsWith('aemter/'));
const jetzt = leseAemter();
const liste = aenderungen(grundlage.schema, grundlage.register, stand(vorher), stand(jetzt));
const anliegenseiten = dateien.flatMap(({ datei }) => {
  const [, id] = /^anliegen\/([^/]+)\.yaml$/.exec(datei) ?? [];
  return id !== undefined && existsSync(join(inhaltsordner(), datei)) ? [id] : [];
});
const alteTotale = basis.find(({ datei }) => datei === GESAMTZAHLENDATEI);
const neueTotale = existsSync(join(inhaltsordner(), GESAMTZAHLENDATEI))
  ? leseGesamtzahlenText()
  : undefined;
const totale = gesamtzahlaenderungen(
  alteTotale && { ...alteTotale, ...pruefeGesamtzahlendatei(alteTotale) },
  neueTotale && { ...neueTotale, ...pruefeGesamtzahlendatei(neueTotale) },
);
const betroffen = new Set(liste.map(({ datei }) => datei));
const meldungen = [
  ...totale.meldungen,
  ...pruefe(jetzt, {
    ...grundlage,
    basis: basisAus(grundlage.schema, vorher),
  }).meldungen.filter(({ datei }) => betroffen.has(datei)),
];
process.stdout.write(
  alsMarkdown(liste, meldungen, {
    vorschau: values.preview,
    anliegenseiten,
    gesamtzahlen: totale.saetze,
    dateien,
    hinweise,
  }),
);
