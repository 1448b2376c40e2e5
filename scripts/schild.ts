/**
 * `npm run schild -- <id or name> [--format a4|a5] [--ziel datei.pdf]`: the plaque of an office as a
 * print-ready PDF. Its QR code leads to the office's page below SITE_URL.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pruefe } from '../src/domain/pruefung/pruefung.ts';
import { findeAmt } from '../src/domain/redaktion/amtsfund.ts';
import { schild, SCHILDFORMATE, type Schildformat } from '../src/domain/siegel/schild.ts';
import { urlAus } from '../src/domain/sprache/webadresse.ts';
import { datum } from '../src/domain/texte/anzeige.ts';
import { basispfad, mitBasis, pfade } from '../src/domain/verzeichnis/urls.ts';
import { alleKennungen, verzeichnisAus, type Amt } from '../src/domain/verzeichnis/verzeichnis.ts';
import { leseAemter, lesePruefstand, pruefgrundlage } from '../src/io/inhalt.ts';
import { schildPdf } from '../src/io/schildpdf.ts';
import { leseSchriften } from '../src/io/schrift.ts';
import { abbruch, argumente } from './befehl.ts';

const { values, positionals } = argumente(() =>
  parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'a4' }, ziel: { type: 'string' } },
  }),
);
const gefragt = positionals.join(' ').trim();
if (!gefragt)
  abbruch('Welches Amt? Zum Beispiel: npm run schild -- landratsamt-rosenheim --format a5');

/** The size that was asked for. */
function formatAus(angabe: string): Schildformat {
  const klein = angabe.toLowerCase();
  const format = (Object.keys(SCHILDFORMATE) as Schildformat[]).find((eines) => eines === klein);
  return format ?? abbruch(`„${angabe}“ gibt es nicht: --format a4 oder --format a5.`);
}

/** Where the site is; a plaque with an address of this computer would be printed in vain. */
function websiteAus({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): string {
  const url = urlAus(SITE_URL);
  const basis = basispfad(BASE_PATH ?? '/');
  if (url?.protocol !== 'https:' || !basis)
    return abbruch(
      'Der QR-Code braucht die öffentliche Adresse der Website: SITE_URL=https://… davorsetzen (und BASE_PATH, wenn sie unterhalb eines Pfades liegt).',
    );
  return url.origin + mitBasis(basis, '');
}

/** The office with this id, or of an authority of this name or key. */
function amtVon(): Amt {
  const grundlage = pruefgrundlage();
  const { aemter } = verzeichnisAus(pruefe(leseAemter(), grundlage).aemter, grundlage.register);
  const mitId = aemter.find((amt) => alleKennungen(amt).includes(gefragt));
  if (mitId) return mitId;
  const fund = findeAmt(gefragt, lesePruefstand(grundlage), grundlage.register);
  if ('unklar' in fund) return abbruch(`„${gefragt}“: ${fund.unklar}`);
  if ('fehlerhaft' in fund) return abbruch(fund.fehlerhaft);
  return (
    aemter.find(({ schluessel }) => schluessel === fund.behoerde.schluessel) ??
    abbruch(`Für „${fund.name}“ ist kein Siegel eingetragen, also gibt es kein Schild.`)
  );
}

const format = formatAus(values.format);
const website = websiteAus(process.env);
const amt = amtVon();
const { entzug } = amt.datensatz;
if (entzug)
  abbruch(
    `„${amt.name}“: Das Siegel gilt seit ${datum(entzug.seit, 'de')} nicht mehr, also gibt es kein Schild.`,
  );

const adresse = website + pfade.amt(amt.id);
const pdf = await schildPdf(schild(amt, format, adresse, leseSchriften()), format, amt);
const ziel = values.ziel ?? `schild-${amt.id}-${format}.pdf`;
if (!ziel.endsWith('.pdf')) abbruch(`„${ziel}“: Geschrieben wird eine Datei, die auf .pdf endet.`);
try {
  writeFileSync(ziel, pdf, { flag: 'wx' });
} catch (fehler) {
  if ((fehler as NodeJS.ErrnoException).code !== 'EEXIST') throw fehler;
  abbruch(`Die Datei „${ziel}“ gibt es schon. Nennen Sie eine andere: --ziel name.pdf`);
}
console.log(
  `Geschrieben: ${ziel}. Der QR-Code führt zu ${adresse}. Für die Druckerei: ${format.toUpperCase()}, 3 mm Anschnitt, Schnittmarken, CMYK, Schriften eingebettet.`,
);
