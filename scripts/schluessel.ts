/**
 * `npm run schluessel`: a new key to sign signets with. The private half goes into a protected
 * variable of the pipeline and nowhere else; this prints it once and keeps nothing.
 */
import { generateKeyPairSync } from 'node:crypto';
import { parseArgs } from 'node:util';
import { leseSiegelschluessel, SCHLUESSELVARIABLE } from '../src/io/siegelschluessel.ts';
import { argumente } from './argumente.ts';

argumente(() => parseArgs({}));

// Ed25519 signs the same text the same way each time, so two builds are alike to the byte.
const { privateKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const schluessel = await leseSiegelschluessel(pem);

console.log(
  `Privater Schlüssel: als geschützte, verdeckte Variable ${SCHLUESSELVARIABLE} der Pipeline eintragen, sonst nirgends speichern.\n\n${pem}`,
);
console.log(
  `Öffentlicher Schlüssel (die Website veröffentlicht ihn selbst):\n\n${JSON.stringify(schluessel?.oeffentlich, null, 2)}`,
);
