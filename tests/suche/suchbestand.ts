/** What the finder finds, put together as a page does it: the first file, and parts as needed. */
import { suchbar, type Suchbar } from '../../src/domain/register/namenssuche.ts';
import { deute, type Deutung } from '../../src/domain/suche/deutung.ts';
import type { Eintrag } from '../../src/domain/suche/eintrag.ts';
import {
  entpackeFinder,
  entpackeOrtsteile,
  packeFinder,
} from '../../src/domain/suche/finderindex.ts';
import { noetigeTeile, ortsformen } from '../../src/domain/suche/ortsteilteile.ts';
import { texte } from '../../src/domain/texte/index.ts';
import { leseNamensvettern, leseOrtsteile } from '../../src/io/registerinhalt.ts';
import { anliegen, register, verzeichnis } from '../hilfe/inhalt.ts';

const t = texte('de').finder;

export const ortsteile = leseOrtsteile(register);
export const gepackt = packeFinder(verzeichnis, {
  anliegen,
  ortsteile,
  namensvettern: leseNamensvettern(ortsteile),
});
export const hauptteil = suchbar(entpackeFinder(gepackt.index, t));
const formen = ortsformen(hauptteil);
export const teile = gepackt.teile.map((teil) =>
  suchbar(entpackeOrtsteile(gepackt.index, teil, t)),
);

/** Numbers of the parts that a text needs. */
export const teileFuer = (text: string): number[] =>
  noetigeTeile(gepackt.index.teile, text, (form) => formen.has(form));

/** What a page knows when it answers a text. */
export const bestandFuer = (text: string): Suchbar<Eintrag>[] =>
  hauptteil.concat(...teileFuer(text).map((nummer) => teile[nummer]!));

/** What the finder takes a text for. */
export const deutung = (text: string): Deutung => deute(bestandFuer(text), text);

/** Where Enter leads; undefined where it asks. */
export function folgt(text: string): string | undefined {
  const ergebnis = deutung(text);
  return ergebnis.art === 'eindeutig' ? ergebnis.eintrag.ziel : undefined;
}
