/**
 * `npm run permalinks`: is every address that was ever published still there, or led on? Asks the site
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
import { adressordner, pruefeInhaltsordner } from '../src/io/inhaltsordner.ts';
import { klartext } from '../src/io/klartext.ts';
import { zielangabe } from '../src/io/ziel.ts';
import { argumente } from './argumente.ts';

const { values } = argumente(() =>
  parseArgs({ options: { write: { type: 'boolean', default: false } } }),
);

/** @returns whether every address is there */
function pruefe(): boolean {
  const ordner = zielangabe();
  pruefeInhaltsordner();
  const listen = leseAdresslisten();
  const bestand = leseAdressbestand(ordner);
  const maengel = adressbericht(ordner, listen, bestand);
  if (maengel) console.error(maengel);

  const { listen: ergaenzte, neue } = ergaenzt(listen, bestand);
  if (values.write) {
    schreibeAdresslisten(ergaenzte);
    console.log(`${neue.length} neue Adressen stehen jetzt in „${adressordner()}“.`);
  } else if (neue.length > 0)
    console.log(`${neue.length} Adressen sind neu; „npm run permalinks -- --write“ merkt sie.`);
  return maengel === undefined;
}

try {
  if (!pruefe()) process.exit(1);
} catch (fehler) {
  console.error(klartext(fehler) ?? fehler);
  process.exit(1);
}
