/** Loads everything once per build: records from the collection, the rest from the register. */
import { getCollection } from 'astro:content';
import type { Anliegen } from '../domain/anliegen.ts';
import { gebietskarten } from '../domain/gebietskarte.ts';
import { texte } from '../domain/texte/index.ts';
import { nachName, verzeichnisAus } from '../domain/verzeichnis.ts';
import { zeichner } from '../domain/zeichnung.ts';
import { heute, leseGrenzen, leseOrtsteile, leseRegister } from '../io/inhalt.ts';

const records = await getCollection('aemter');

/** The joined directory. */
export const verzeichnis = verzeichnisAus(
  records.map(({ id, data }) => ({ id, datensatz: data })),
  leseRegister(),
);

/** All errands, by name. */
export const anliegen: Anliegen[] = (await getCollection('anliegen'))
  .map(({ id, data }) => ({ id, ...data }))
  .sort(nachName);

/** Villages and districts. */
export const ortsteile = leseOrtsteile();

/** Boundaries of all levels. */
export const grenzen = leseGrenzen();

const t = texte('de');

/** Static maps of the directory. */
export const karten = gebietskarten(verzeichnis, zeichner(grenzen), {
  kreis: (name, anteil) => t.karte.kreisTipp(name, t.zahl.prozent(anteil)),
});

/** Day of the build, `YYYY-MM-DD`. */
export const bautag = heute();
