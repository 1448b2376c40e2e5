/** The finder's files, packed once per build. */
import { haeufigeZuerst } from '../domain/datensatz/anliegen.ts';
import { packeFinder } from '../domain/suche/finderindex.ts';
import { leseNamensvettern } from '../io/registerinhalt.ts';
import { anliegen, ortsteile, verzeichnis } from './verzeichnis.ts';

export const finder = packeFinder(verzeichnis, {
  anliegen: anliegen.toSorted(haeufigeZuerst),
  ortsteile,
  namensvettern: leseNamensvettern(ortsteile),
});
