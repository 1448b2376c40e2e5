/** The finder's files, packed once per build. */
import { packeFinder } from '../domain/suche/finderindex.ts';
import { leseNamensvettern } from '../io/registerinhalt.ts';
import { anliegen, ortsteile, verzeichnis } from './verzeichnis.ts';

export const finder = packeFinder(verzeichnis, {
  anliegen,
  ortsteile,
  namensvettern: leseNamensvettern(ortsteile),
});
