/** The real content, loaded once for all tests. */
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { verzeichnisAus } from '../../src/domain/verzeichnis/verzeichnis.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';
import { leseAemter, leseGrenzen, leseRegister } from '../../src/io/inhalt.ts';

export const HEUTE = '2026-11-22';
export const register = leseRegister();
export const grenzen = leseGrenzen();
export const quelltexte = leseAemter();
/** What the tests check by. */
export const grundlage = { schema: amtFormschema, register, heute: HEUTE };
export const geprueft = pruefe(quelltexte, grundlage);
export const verzeichnis = verzeichnisAus(geprueft.aemter, register);
