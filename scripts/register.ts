/**
 * `npm run register`: builds content/register/ from open data. Runs seldom (a new edition of the
 * register, new boundaries); its result is committed and is all that the site's build reads.
 * The same input writes the same bytes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flaechen as flaechenAus } from '../src/domain/geo/topologie.ts';
import { ordnePostleitzahlenZu } from '../src/domain/register/postleitzahlen.ts';
import { registerAus } from '../src/domain/register/register.ts';
import { pruefeRegister } from '../src/domain/register/selbstpruefung.ts';
import {
  geoNamesAus,
  orteAus,
  ortsteileAus,
  uebrigeAus,
} from '../src/domain/register/zusammenfuehrung.ts';
import { baueGrenzen } from '../src/io/grenzbau.ts';
import { schreibeRegister } from '../src/io/registerablage.ts';
import { holeQuellen, leseVerzeichnis } from '../src/io/registerquellen.ts';

const ZIEL = 'content/register';
const QUELLE = `${ZIEL}/quelle/gemeindeverzeichnis-2023-11-30.tsv`;

function baueRegister(ordner: string): void {
  console.log('Installing the sources into a temporary folder …');
  const quellen = holeQuellen(ordner);

  console.log('Simplifying boundaries …');
  const { innen, ...grenzen } = baueGrenzen(ordner, quellen.gebiete);
  const flaechen = flaechenAus(grenzen.gemeinden, 'gemeinden');

  console.log('Joining register, coordinates and postcodes …');
  const zeilen = leseVerzeichnis(QUELLE);
  const geoNames = geoNamesAus(quellen.orte);
  const lage = { flaechen, innen };
  const orte = orteAus(zeilen, geoNames, lage);
  const behoerden = [...uebrigeAus(zeilen, orte), ...orte].sort((a, b) =>
    a.schluessel.localeCompare(b.schluessel),
  );
  const ortsteile = ortsteileAus(orte, geoNames, lage);
  const { nachOrt: postleitzahlen, ohneOrt } = ordnePostleitzahlenZu(orte, quellen.namenNachPlz);

  const register = registerAus(behoerden, postleitzahlen);
  if (ohneOrt.length > 0)
    throw new Error(`No municipality found for the postcodes ${ohneOrt.join(', ')}.`);
  const maengel = pruefeRegister({ register, postleitzahlen, ortsteile, grenzen });
  if (maengel.length > 0)
    throw new Error(
      `The register is not sound:\n- ${maengel.map(({ datei, satz }) => `${datei}: ${satz}`).join('\n- ')}`,
    );

  schreibeRegister(ZIEL, { behoerden, ortsteile, postleitzahlen, grenzen });
  const bekannte = orte.filter(({ schluessel }) => geoNames.has(schluessel)).length;
  console.log(
    `${behoerden.length} authorities (${orte.length} municipalities, ${bekannte} known to GeoNames), ` +
      `${ortsteile.length} districts, ${new Set(Object.values(postleitzahlen).flat()).size} postcodes, ${flaechen.size} areas written to ${ZIEL}/.`,
  );
}

const ordner = mkdtempSync(join(tmpdir(), 'register-'));
try {
  baueRegister(ordner);
} finally {
  rmSync(ordner, { recursive: true, force: true });
}
