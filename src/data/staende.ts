/** The states of the past and of today, made once per build. */
import { CSV } from '../domain/ausgabe/csvform.ts';
import { staendeAus } from '../domain/ausgabe/staende.ts';
import { bezirkSchluessel } from '../domain/register/register.ts';
import { nachName } from '../domain/sprache/ortsname.ts';
import { alsCsv } from '../io/csvausgabe.ts';
import { sha256 } from '../io/sha256.ts';
import { bautag, bekannteStandtage, verzeichnis } from './verzeichnis.ts';

/** Oldest first, that of today last. */
export const staende = staendeAus(verzeichnis.aemter, bautag, {
  sha256,
  bekannte: bekannteStandtage,
  alsCsv: (zeilen, spalten) => alsCsv(zeilen, spalten, CSV),
});

/** A path for each state. */
export const standpfade = () =>
  staende.map((stand) => ({ params: { tag: stand.kennung }, props: { stand } }));

/** All Regierungsbezirke, each followed by its Landkreise, by name. */
export const standgebiete = verzeichnis.register.bezirke
  .toSorted(nachName)
  .flatMap((bezirk) => [
    bezirk,
    ...verzeichnis.register.landkreise
      .filter(({ schluessel }) => bezirkSchluessel(schluessel) === bezirk.schluessel)
      .toSorted(nachName),
  ]);
