/**
 * `npm run permalinks [-- --write]`: is every address that was ever published still there, or led on? Asks the site
 * in `OUT_DIR`; exit 1 if one is not. With `--write` new addresses go into the lists.
 */
import { parseArgs } from 'node:util';
import { ergaenzt } from '../src/domain/ausgabe/adressliste.ts';
import {
  adressbericht,
  leseAdressbestand,
  leseAdresslisten,
  schreibeAdresslisten,
} from '../src/io/adressablage.ts';
import { adressordner } from '../src/io/inhaltsordner.ts';
import { zielangabe } from '../src/io/ziel.ts';
import { argumente } from './befehl.ts';

const { values } = argumente(() =>
  parseArgs({ options: { write: { type: 'boolean', default: false } } }),
);

const ordner = zielangabe();
const listen = leseAdresslisten();
const bestand = leseAdressbestand(ordner);
const maengel = adressbericht(ordner, listen, bestand);
if (maengel) {
  console.error(maengel);
  process.exitCode = 1;
}

const { listen: ergaenzte, neue } = ergaenzt(listen, bestand);
if (values.write) {
  schreibeAdresslisten(ergaenzte);
  console.log(`${neue.length} neue Adressen stehen jetzt in „${adressordner()}“.`);
} else if (neue.length > 0)
  console.log(`${neue.length} Adressen sind neu; „npm run permalinks -- --write“ merkt sie.`);
