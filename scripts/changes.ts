/**
 * `npm run changes -- --base <ref> [--preview <url>]`: what a branch changes in the records, errands
 * and published totals, as Markdown for a comment. Exits 0 even where records have errors; judging
 * is the check's task.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  aenderungen,
  dateistand,
  geaenderteKennungen,
} from '../src/domain/redaktion/aenderungen.ts';
import { gesamtzahlaenderungen } from '../src/domain/redaktion/gesamtzahlaenderungen.ts';
import { alsMarkdown } from '../src/domain/redaktion/aenderungsbericht.ts';
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { basisAus, pruefe } from '../src/domain/pruefung/pruefung.ts';
import { GESAMTZAHLENDATEI } from '../src/domain/datensatz/gesamtzahl.ts';
import { leseGesamtzahlenText, pruefeGesamtzahlendatei } from '../src/io/gesamtzahlen.ts';
import { leseAemter, leseAnliegen, pruefgrundlage } from '../src/io/inhalt.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { abbruch, argumente, leseBasis } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({ options: { base: { type: 'string' }, preview: { type: 'string' } } }),
);
if (values.base === undefined)
  abbruch('Aufruf: npm run changes -- --base main [--preview https://…]');
if (values.preview && !/^https?:\/\/[^\s()<>]+$/.test(values.preview))
  abbruch(`--preview „${values.preview}“ ist keine Webadresse.`);

const grundlage = pruefgrundlage();
const stand = (quelltexte: readonly Quelltext[]) =>
  quelltexte.map((quelltext) => dateistand(grundlage.schema, quelltext));
const istAmt = ({ datei }: Quelltext) => datei.startsWith('aemter/');

const basis = leseBasis(values.base);
const vorher = basis.filter(istAmt);
const jetzt = leseAemter();
const liste = aenderungen(grundlage.schema, grundlage.register, stand(vorher), stand(jetzt));
// What the content folder lacks comes from elsewhere and is not part of the change.
const heutige = existsSync(join(inhaltsordner(), 'anliegen')) ? leseAnliegen() : undefined;
const anliegen = heutige
  ? geaenderteKennungen(
      basis.filter(({ datei }) => datei.startsWith('anliegen/')),
      heutige,
    )
  : [];
const anliegenseiten = anliegen.filter((id) => heutige?.some(({ kennung }) => kennung === id));
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
    anliegen,
    anliegenseiten,
    gesamtzahlen: totale.saetze,
  }),
);
