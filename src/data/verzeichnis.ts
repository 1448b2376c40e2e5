/** Loads everything once per build: records from the collection, the rest from the register. */
import { getCollection } from 'astro:content';
import { gebietskarten } from '../domain/gebietskarte.ts';
import { texte } from '../domain/texte/index.ts';
import { verzeichnisAus } from '../domain/verzeichnis.ts';
import { zeichner } from '../domain/zeichnung.ts';
import { heute, leseGrenzen, leseRegister } from '../io/inhalt.ts';

const records = await getCollection('aemter');

/** The joined directory. */
export const verzeichnis = verzeichnisAus(
  records.map(({ id, data }) => ({ id, datensatz: data })),
  leseRegister(),
);

/** Boundaries of all levels. */
export const grenzen = leseGrenzen();

const t = texte('de');

/** Static maps of the directory. */
export const karten = gebietskarten(verzeichnis, zeichner(grenzen), {
  kreis: (name, anteil) => t.karte.kreisTipp(name, t.zahl.prozent(anteil)),
});

/** Day of the build, `YYYY-MM-DD`. */
export const bautag = heute();
