/** `npm run gewicht`: weighs the site in `OUT_DIR`; exit 1 if a budget is broken. */
import { parseArgs } from 'node:util';
import { gewichte, gewichtstabelle, zuSchwer } from '../src/io/gewicht.ts';
import { zielangabe } from '../src/io/ziel.ts';
import { argumente } from './befehl.ts';

argumente(() => parseArgs({}));

const werte = gewichte(zielangabe());
console.log(gewichtstabelle(werte));
const schwere = werte.filter(zuSchwer);
if (schwere.length > 0) {
  console.error(
    `\n${schwere.length} von ${werte.length} über dem Budget: ${schwere.map(({ was }) => was).join(', ')}. Was eine Seite lädt, steht in ihrem Quelltext; die Budgets stehen in src/io/gewicht.ts.`,
  );
  process.exit(1);
}
