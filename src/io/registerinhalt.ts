/** Reads the register from the content folder, and refuses one that is not sound. */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { registeraenderungFormschema } from '../domain/datensatz/registeraenderung.ts';
import { pruefeRegisteraenderungen } from '../domain/pruefung/registeraenderungspruefung.ts';
import { fruehereOrteNach } from '../domain/register/registervergleich.ts';
import { AENDERUNGSDATEI, fortgeschrieben } from '../domain/register/fortschreibung.ts';
import type { Grenzen } from '../domain/geo/topologie.ts';
import { ortKennungen } from '../domain/register/kennung.ts';
import { registerAus, type Ortsteil, type Register } from '../domain/register/register.ts';
import {
  behoerdenform,
  grenzenform,
  namensform,
  ortsteilform,
  postleitzahlenform,
  standform,
  verzeichnisform,
} from '../domain/register/registerform.ts';
import {
  gebietsschluessel,
  pruefeBehoerden,
  pruefeFruehereOrte,
  pruefeGemeindefrei,
  pruefeGrenzen,
  pruefeNamensvettern,
  pruefeOrtsteile,
  pruefePostleitzahlen,
  pruefeStand,
  REGISTERDATEIEN,
  type Mangel,
} from '../domain/register/selbstpruefung.ts';
import { inhaltspfad } from './inhaltsordner.ts';
import { leseJsonDatei } from './inhaltsdatei.ts';
import { Klartextfehler } from './klartext.ts';
import { leseQuelldatei } from './quelldatei.ts';
import { heute } from './uhr.ts';

const REGISTER_ABHILFE =
  'Holen Sie die Datei aus dem Repository zurück, oder bauen Sie das Register mit „npm run register“ neu.';

const registerpfad = (datei: Mangel['datei']): string =>
  inhaltspfad(`register/${REGISTERDATEIEN[datei]}`);

const leseRegisterdatei = <T>(datei: Mangel['datei'], form: z.ZodType<T>): T =>
  leseJsonDatei(registerpfad(datei), form, REGISTER_ABHILFE);

function verlangeMangellos([erster, ...weitere]: readonly Mangel[]): void {
  if (!erster) return;
  const rest = weitere.length > 0 ? ` (und ${weitere.length} weitere Mängel)` : '';
  throw new Klartextfehler(
    `Das Register stimmt nicht, in „${registerpfad(erster.datei)}“: ${erster.satz}${rest}. ${REGISTER_ABHILFE}`,
  );
}

/** The register as its official file has it. @throws Klartextfehler if it is not sound */
export function leseRegisterbasis(): Register {
  const { zahlen } = leseRegisterdatei('stand', standform);
  const postleitzahlen = leseRegisterdatei('postleitzahlen', postleitzahlenform);
  const register = registerAus(leseRegisterdatei('behoerden', behoerdenform), postleitzahlen);
  verlangeMangellos([
    ...pruefeStand(zahlen),
    ...pruefeBehoerden(register, zahlen),
    ...pruefePostleitzahlen(register, postleitzahlen),
  ]);
  return register;
}

/** What changed after the day of the register, as it is written; undefined if there is no such file. */
export function leseRegisteraenderungen(): Quelltext | undefined {
  const datei = inhaltspfad(AENDERUNGSDATEI);
  return existsSync(datei) ? leseQuelldatei(AENDERUNGSDATEI, readFileSync(datei)) : undefined;
}

/**
 * The messages on what changed after the day of the register, and what may be applied.
 * @param mitDatensatz keys of the authorities that have a record
 */
export const pruefeNachtraege = (
  basis: Register,
  mitDatensatz: ReadonlySet<string> = new Set(),
): ReturnType<typeof pruefeRegisteraenderungen> =>
  pruefeRegisteraenderungen(leseRegisteraenderungen(), registeraenderungFormschema, {
    basis,
    heute: heute(),
    mitDatensatz,
  });

/**
 * The register of all Bavarian authorities, with what changed after its day.
 * @throws Klartextfehler if it is not sound
 */
export function leseRegister(): Register {
  const basis = leseRegisterbasis();
  return fortgeschrieben(basis, pruefeNachtraege(basis).aenderungen);
}

/** Boundaries of all levels. @throws Klartextfehler if they are not sound */
export function leseGrenzen(register = leseRegister()): Grenzen {
  const gemeinden = leseRegisterdatei('gemeinden', grenzenform);
  const kreise = leseRegisterdatei('kreise', grenzenform);
  verlangeMangellos(pruefeGrenzen(register, { gemeinden, kreise }));
  return { gemeinden, landkreise: kreise, regierungsbezirke: kreise, bayern: kreise };
}

/** Names of unincorporated areas (forests, lakes) by AGS. @throws Klartextfehler if they are not sound */
export function leseGemeindefreie(
  register = leseRegister(),
  { gemeinden } = leseGrenzen(register),
): ReadonlyMap<string, string> {
  const gemeindefrei = leseRegisterdatei('gemeindefrei', verzeichnisform);
  verlangeMangellos(pruefeGemeindefrei(register, gemeindefrei, gebietsschluessel(gemeinden)));
  return new Map(Object.entries(gemeindefrei));
}

/** Villages and districts, by municipality. @throws Klartextfehler if they are not sound */
export function leseOrtsteile(register = leseRegister()): Ortsteil[] {
  const ortsteile = Object.entries(leseRegisterdatei('ortsteile', ortsteilform)).flatMap(
    ([gemeinde, namen]) => namen.map((name) => ({ name, gemeinde })),
  );
  verlangeMangellos(pruefeOrtsteile(register, ortsteile));
  return ortsteile;
}

/**
 * Names of villages that a larger town outside Bavaria bears, too.
 * @throws Klartextfehler if they are not sound
 */
export function leseNamensvettern(ortsteile = leseOrtsteile()): ReadonlySet<string> {
  const namensvettern = leseRegisterdatei('namensvettern', namensform);
  verlangeMangellos(pruefeNamensvettern(ortsteile, namensvettern));
  return new Set(namensvettern);
}

/**
 * Former slugs of places: AGS by slug; those too that a place has lost since the day of the register.
 * @throws Klartextfehler if they are not sound
 */
export function leseFruehereOrte(register = leseRegister()): ReadonlyMap<string, string> {
  const fruehere = leseRegisterdatei('fruehereOrte', verzeichnisform);
  const basis = leseRegisterbasis();
  verlangeMangellos(pruefeFruehereOrte(basis, fruehere));
  return new Map(Object.entries(fruehereOrteNach(fruehere, basis, register, () => undefined)));
}

/** Where former addresses of places lead: from the old slug to that of today. */
export function leseOrtsweiterleitungen(register = leseRegister()): Map<string, string> {
  const heutige = ortKennungen(register);
  return new Map([...leseFruehereOrte(register)].map(([alt, ags]) => [alt, heutige.get(ags)!]));
}
