/** The content in use, loaded once: the fixtures, or in tests/echt the real records. */
import { anliegenFormschema } from '../../src/domain/datensatz/anliegen.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { zustaendigkeiten } from '../../src/domain/verzeichnis/zustaendigkeit.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import {
  ausnahmegrundlage,
  leseAemter,
  leseAnliegen,
  leseAusnahmen,
  leseLinkergebnisse,
  pruefgrundlage,
} from '../../src/io/inhalt.ts';
import {
  leseGemeindefreie,
  leseGrenzen,
  leseOrtsteile,
  leseRegister,
} from '../../src/io/registerinhalt.ts';
import { lesePortalorte } from '../../src/io/portalorte.ts';
import { leseVerfahren, pruefeVerfahrenslisten } from '../../src/io/verfahrensinhalt.ts';

/** What the tests check by: form, register, day. */
export const grundlage = pruefgrundlage();
export const HEUTE = grundlage.heute;
export const register = leseRegister();
export const grenzen = leseGrenzen();

/** Names of forests and lakes without municipality. */
export const gemeindefreie = leseGemeindefreie();
export const quelltexte = leseAemter();
export const geprueft = pruefe(quelltexte, grundlage);
export const { verfahren } = pruefeVerfahrenslisten(leseVerfahren(), quelltexte);
export const verzeichnis = verzeichnisAus(
  geprueft.aemter,
  register,
  new Map(verfahren.map(({ id, datei }) => [id, datei])),
);
export const { anliegen } = pruefeAnliegen(leseAnliegen(), anliegenFormschema);
export const { ausnahmen } = pruefeAusnahmen(leseAusnahmen(), ausnahmegrundlage());
/** Villages and districts. */
export const ortsteile = leseOrtsteile(register);
/** Who is responsible for an errand at a place. */
export const zustaendig = zustaendigkeiten(register, ausnahmen);
/** What came of the last visit to each address. */
export const linkergebnisse = leseLinkergebnisse();
/** What BayernPortal calls the places of which that is known. */
export const portalorte = lesePortalorte(register);
