/**
 * `npm run links -- [--report report.md] [ids…]`: visits every address in the records, errands,
 * exceptions, changes of the register and published totals, or in the records named, and writes the results to `links.json` in the content folder. Reports and never fails: a page that is gone
 * is no reason to stop a pull request.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anliegenFormschema } from '../src/domain/datensatz/anliegen.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../src/domain/pruefung/anliegenpruefung.ts';
import {
  adressenDaneben,
  aktualisiere,
  istOhneNetz,
  linkbericht,
  sammleAdressen,
} from '../src/domain/redaktion/linkpruefung.ts';
import { pruefe } from '../src/domain/pruefung/pruefung.ts';
import {
  ausnahmegrundlage,
  leseAemter,
  leseAnliegen,
  leseAusnahmen,
  leseLinkergebnisse,
  pruefgrundlage,
} from '../src/io/inhalt.ts';
import { pruefeGesamtzahlendatei } from '../src/io/gesamtzahlen.ts';
import { inhaltsordner } from '../src/io/inhaltsordner.ts';
import { BESUCHSREGELN, besucheAlle } from '../src/io/netz.ts';
import { leseRegisterbasis, pruefeNachtraege } from '../src/io/registerinhalt.ts';
import { abbruch, argumente } from './befehl.ts';

const { values, positionals } = argumente(() =>
  parseArgs({ options: { report: { type: 'string' } }, allowPositionals: true }),
);
const grundlage = pruefgrundlage();
const { aemter } = pruefe(leseAemter(), grundlage);
const unbekannte = positionals.filter((id) => !aemter.some((amt) => amt.id === id));
if (unbekannte.length > 0) abbruch(`Kein Datensatz ohne Fehler: ${unbekannte.join(', ')}`);

const daneben = adressenDaneben({
  anliegen: pruefeAnliegen(leseAnliegen(), anliegenFormschema).anliegen,
  ausnahmen: pruefeAusnahmen(leseAusnahmen(), ausnahmegrundlage()).ausnahmen,
  aenderungen: pruefeNachtraege(leseRegisterbasis()).aenderungen,
  gesamtzahlen: pruefeGesamtzahlendatei().gesamtzahlen,
});
const orte = sammleAdressen(aemter, daneben);
const gefragte =
  positionals.length > 0
    ? sammleAdressen(aemter.filter(({ id }) => positionals.includes(id)))
    : orte;
const website = URL.canParse(process.env.SITE_URL ?? '')
  ? ` (+${new URL(process.env.SITE_URL!).href})`
  : '';
const regeln = {
  ...BESUCHSREGELN,
  kennung: `${BESUCHSREGELN.kennung}${website}`,
  heute: grundlage.heute,
};
let fertig = 0;
const neue = await besucheAlle(gefragte.keys(), regeln, (adresse, { zustand, status, grund }) => {
  fertig++;
  if (zustand !== 'erreichbar')
    console.error(`${fertig}/${gefragte.size} ${zustand} ${status ?? grund ?? ''} ${adresse}`);
});
if (istOhneNetz(neue)) {
  console.error(
    'Kein einziger Server hat geantwortet: Vermutlich hat dieser Rechner kein Netz. Es bleibt bei den bisherigen Ergebnissen.',
  );
  neue.clear();
}
const ergebnisse = aktualisiere(leseLinkergebnisse(), neue, orte.keys());
writeFileSync(join(inhaltsordner(), 'links.json'), `${JSON.stringify(ergebnisse, null, 2)}\n`);
const bericht = linkbericht(ergebnisse, orte, grundlage.heute);
if (values.report === undefined) process.stdout.write(bericht);
else writeFileSync(values.report, bericht);
