/** Loads everything once per build: records from the collection, the rest from the register. */
import { getCollection } from 'astro:content';
import { LISTEN } from '../domain/ausgabe/adressliste.ts';
import type { Anliegen } from '../domain/datensatz/anliegen.ts';
import { gebietskarten } from '../domain/karte/gebietskarte.ts';
import type { Ort } from '../domain/register/register.ts';
import { texte } from '../domain/texte/index.ts';
import { SPRACHEN, type Sprache } from '../domain/sprache/sprachen.ts';
import { nachName } from '../domain/sprache/ortsname.ts';
import { gleichnamigeIn } from '../domain/verzeichnis/gleichnamige.ts';
import {
  ortsbild,
  ortsteilsuche,
  type Ortsbild,
  type Ortsgrundlage,
} from '../domain/verzeichnis/ortsbild.ts';
import { datentag } from '../domain/vergleich/ereignisse.ts';
import { amtsreihen, ortsreihen } from '../domain/verzeichnis/reihe.ts';
import { standtage } from '../domain/vergleich/stichtage.ts';
import { verzeichnisAus } from '../domain/verzeichnis/verzeichnis.ts';
import { zustaendigkeiten } from '../domain/verzeichnis/zustaendigkeit.ts';
import { zeichner } from '../domain/karte/zeichnung.ts';
import { leseVeroeffentlichte } from '../io/adressablage.ts';
import { leseLinkergebnisse } from '../io/inhalt.ts';
import { lesePortalorte } from '../io/portalorte.ts';
import {
  leseGemeindefreie,
  leseGrenzen,
  leseOrtsteile,
  leseRegister,
} from '../io/registerinhalt.ts';
import { heute } from '../io/uhr.ts';
import { verfahrenskennungen } from '../io/verfahrensinhalt.ts';

const register = leseRegister();
const records = await getCollection('aemter');

/** Lists of procedures; Astro complains of a collection without entries. */
const listen = verfahrenskennungen().size > 0 ? await getCollection('verfahren') : [];

/** The joined directory. */
export const verzeichnis = verzeichnisAus(
  records.map(({ id, data }) => ({ id, datensatz: data })),
  register,
  new Map(listen.map(({ id, data }) => [id, data])),
);

/** All errands, by name. */
export const anliegen: Anliegen[] = (await getCollection('anliegen'))
  .map(({ id, data }) => ({ id, ...data }))
  .sort(nachName);

/** Villages and districts. */
export const ortsteile = leseOrtsteile(register);

/** Exceptions to who is responsible. */
export const ausnahmen = (await getCollection('ausnahmen')).map(({ data }) => data);

/** Who is responsible for an errand at a place. */
export const zustaendig = zustaendigkeiten(register, ausnahmen);

/** What came of the last visit to each address. */
export const linkergebnisse = leseLinkergebnisse();

/** What BayernPortal calls the places of which that is known. */
export const portalorte = lesePortalorte(register);

/** What the pages of places are made from. */
export const ortsgrundlage: Ortsgrundlage = {
  verzeichnis,
  gleichnamige: gleichnamigeIn(register),
  ortsteile: ortsteilsuche(ortsteile),
  anliegen,
  zustaendig,
  linkergebnisse,
  portalorte,
};

/** Those of the last places: the pages of a place in all languages are made one after the other. */
const ortsbilder = new Map<Ort, Ortsbild>();
const GEMERKTE_ORTE = 64;

/** Everything that the page of a place shows, found once for all languages. */
export function ortsbildVon(ort: Ort): Ortsbild {
  let bild = ortsbilder.get(ort);
  if (!bild) {
    if (ortsbilder.size >= GEMERKTE_ORTE) ortsbilder.delete(ortsbilder.keys().next().value!);
    ortsbilder.set(ort, (bild = ortsbild(ort, ortsgrundlage)));
  }
  return bild;
}

/** Boundaries of all levels. */
export const grenzen = leseGrenzen(register);

/** Names of forests and lakes without municipality. */
export const gemeindefreie = leseGemeindefreie(register, grenzen);

const zeichne = zeichner(grenzen);

/** Static maps of the directory; their labels are in the given language. */
export const karten = Object.fromEntries(
  SPRACHEN.map((sprache) => {
    const t = texte(sprache);
    const kreis = (name: string, anteil: number) => t.karte.kreisTipp(name, t.zahl.prozent(anteil));
    return [sprache, gebietskarten(verzeichnis, zeichne, { kreis })];
  }),
) as Record<Sprache, ReturnType<typeof gebietskarten>>;

/**
 * One path for each language: German at the root, the others below their code. A new list each
 * time, because Astro keeps notes on the one that it is given.
 */
export const sprachpfade = () =>
  SPRACHEN.map((sprache) => ({
    params: { sprache: sprache === 'de' ? undefined : sprache },
    props: { sprache },
  }));

/** Who stands before and after whom in the lists by name. */
export const reihen = { aemter: amtsreihen(verzeichnis), orte: ortsreihen(verzeichnis) };

/** Day of the build, `YYYY-MM-DD`. */
export const bautag = heute();

/** The newest date of all records: the date of the data. */
export const datenstand = datentag(verzeichnis.aemter);

/** Days whose states were published: they are kept, whatever becomes of the facts. */
export const bekannteStandtage = leseVeroeffentlichte(LISTEN.staende);

/** Day of the newest state that is kept for ever. */
export const standtag = standtage(
  verzeichnis.aemter.map(({ datensatz }) => datensatz),
  bautag,
  { bekannte: bekannteStandtage },
).at(-1);
