/**
 * `npm run check -- [--format text|json|github|gitlab] [--base ref] [--fix] [--all] [files…]`:
 * checks records, errands, exceptions, lists of procedures, published totals and pages; exit 1 on any error.
 */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anliegenFormschema } from '../src/domain/datensatz/anliegen.ts';
import { behebe } from '../src/domain/pruefung/behebung.ts';
import { bericht, FORMATE } from '../src/domain/pruefung/bericht.ts';
import type { Quelltext } from '../src/domain/datensatz/quelltext.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../src/domain/pruefung/anliegenpruefung.ts';
import { basisAus, eintragAus, pruefe, umfeldAus } from '../src/domain/pruefung/pruefung.ts';
import { dateiaenderungen } from '../src/domain/redaktion/dateiaenderungen.ts';
import { ohneUmbruch } from '../src/domain/redaktion/zeilenvergleich.ts';
import { schreibeAlle } from '../src/io/ablage.ts';
import { leseNebendateien } from '../src/io/gitinhalt.ts';
import {
  ausnahmegrundlage,
  leseAemter,
  leseAnliegen,
  leseAusnahmen,
  pruefeBestand,
  pruefgrundlage,
} from '../src/io/inhalt.ts';
import {
  leseRegisteraenderungen,
  leseRegisterbasis,
  pruefeNachtraege,
} from '../src/io/registerinhalt.ts';
import { GESAMTZAHLENDATEI } from '../src/domain/datensatz/gesamtzahl.ts';
import { leseGesamtzahlenText, pruefeGesamtzahlendatei } from '../src/io/gesamtzahlen.ts';
import { leseSeiten, pruefeSeitendateien } from '../src/io/seiteninhalt.ts';
import { leseVerfahren, pruefeVerfahrenslisten } from '../src/io/verfahrensinhalt.ts';
import { inhaltsordner, inhaltspfad, ordnerVon } from '../src/io/inhaltsordner.ts';
import { lesePortalorte } from '../src/io/portalorte.ts';
import { quelltextAus } from '../src/io/yaml.ts';
import { abbruch, argumente, farbig, leseBasis, leseNebenbasis } from './befehl.ts';

const { values, positionals } = argumente(() =>
  parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      base: { type: 'string' },
      fix: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  }),
);
const format = FORMATE.find((eines) => eines === values.format);
if (!format) abbruch(`Unbekanntes Format „${values.format}“. Erlaubt: ${FORMATE.join(', ')}.`);

const grundlage = pruefgrundlage();
lesePortalorte(grundlage.register);
const anliegen = leseAnliegen();
const ausnahmen = leseAusnahmen();
const verfahren = leseVerfahren();
const seiten = leseSeiten();
const nachtraege = leseRegisteraenderungen();
const gesamtzahlen = leseGesamtzahlenText();
let aemter = leseAemter();
pruefeBestand(aemter, grundlage.heute);

/** A file may be named by its path, by its path in the content folder, or by its name alone. */
const istUnsere = (datei: string) =>
  datei === basename(datei) ||
  resolve(datei) === resolve(inhaltspfad(GESAMTZAHLENDATEI)) ||
  ['aemter/', 'anliegen/', 'ausnahmen/', 'register/', 'verfahren/', 'seiten/'].some((teil) =>
    [resolve(datei), resolve(inhaltsordner(), datei)].includes(
      resolve(ordnerVon(teil), basename(datei)),
    ),
  );
/** Everything that has messages. */
const alleDateien = () => [
  ...aemter,
  ...anliegen,
  ...ausnahmen,
  ...verfahren,
  ...seiten,
  ...(nachtraege ? [nachtraege] : []),
  ...(gesamtzahlen ? [gesamtzahlen] : []),
];
const fremd = positionals.find((datei) => !istUnsere(datei));
if (fremd) abbruch(`Die Datei ${fremd} liegt nicht in ${inhaltsordner()}.`);
const gefragt = new Set(positionals.map((datei) => basename(datei)));
const fehlend = [...gefragt].filter(
  (name) => !alleDateien().some(({ datei }) => basename(datei) === name),
);
if (fehlend.length > 0) abbruch(`Nicht gefunden in ${inhaltsordner()}: ${fehlend.join(', ')}`);

const vorher = values.base === undefined ? undefined : leseBasis(values.base);
const basis = vorher && basisAus(grundlage.schema, vorher);
/** What no message is about must not change unseen: a population, what the links were found to be. */
const daneben =
  values.base === undefined || gefragt.size > 0
    ? []
    : dateiaenderungen(leseNebenbasis(values.base), leseNebendateien(inhaltsordner()));

/** The report keeps to the files asked for, and to those that differ from the base. */
const alteTexte = new Map(vorher?.map(({ datei, text }) => [datei, ohneUmbruch(text)]));
const betrifft = ({ datei, text }: Pick<Quelltext, 'datei' | 'text'>) =>
  (gefragt.size === 0 || gefragt.has(basename(datei))) &&
  // What the content folder lacks comes from elsewhere and is not part of the change.
  (!vorher ||
    (alteTexte.get(datei) !== ohneUmbruch(text) && existsSync(join(inhaltsordner(), datei))));

if (values.fix) {
  const umfeld = umfeldAus({
    ...grundlage,
    eintraege: aemter.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
  });
  const berichtigt = aemter.filter(betrifft).flatMap((quelltext): [string, string][] => {
    const text = behebe(quelltext, umfeld, quelltextAus);
    return text === quelltext.text ? [] : [[quelltext.datei, text]];
  });
  schreibeAlle(new Map(berichtigt));
  for (const [datei] of berichtigt) console.error(`Berichtigt: ${inhaltsordner()}/${datei}`);
  aemter = leseAemter();
}

// Every record is read, because some rules look across files.
const gemeint = new Set(
  alleDateien()
    .filter(betrifft)
    .map(({ datei }) => datei),
);
const mitDatensatz = new Set(
  aemter.map(({ daten }) =>
    String((daten as { schluessel?: unknown } | null | undefined)?.schluessel),
  ),
);
const alle = [
  ...pruefe(aemter, { ...grundlage, basis }).meldungen,
  ...pruefeAnliegen(anliegen, anliegenFormschema).meldungen,
  ...pruefeAusnahmen(ausnahmen, ausnahmegrundlage()).meldungen,
  ...pruefeVerfahrenslisten(verfahren, aemter).meldungen,
  ...pruefeSeitendateien(seiten).meldungen,
  ...pruefeNachtraege(leseRegisterbasis(), mitDatensatz).meldungen,
  ...pruefeGesamtzahlendatei(gesamtzahlen).meldungen,
];
const meldungen = alle.filter(({ datei, regel }) => gemeint.has(datei) || regel === 'verschwunden');
process.stdout.write(
  bericht(format, meldungen, {
    // A page counts where it is asked for: it is no record.
    dateien: [...aemter, ...anliegen, ...(gefragt.size > 0 ? seiten : [])].filter(({ datei }) =>
      gemeint.has(datei),
    ).length,
    ordner: inhaltsordner(),
    texte: new Map(alleDateien().map(({ datei, text }) => [datei, text])),
    farbe: farbig(),
    daneben,
    gesammelt: !values.all && gefragt.size === 0 && !values.base,
  }),
);
process.exitCode = meldungen.some(({ schwere }) => schwere === 'fehler') ? 1 : 0;
