/** Loaders of records and errands: the same check as `npm run check`; any error stops the build. */
import type { Loader } from 'astro/loaders';
import { bericht } from '../domain/pruefung/bericht.ts';
import type { Meldung } from '../domain/pruefung/meldung.ts';
import { pruefe, pruefeAnliegen } from '../domain/pruefung/pruefung.ts';
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import { inhaltsordner, leseAemter, leseAnliegen, pruefgrundlage } from '../io/inhalt.ts';

/** Name of the error that the loaders throw, so that the build can print it plainly. */
export const PRUEFFEHLER = 'Pruefungsfehler';

/** What a check has to say, and what may be published. */
interface Ergebnis {
  meldungen: readonly Meldung[];
  dateien: number;
  texte: ReadonlyMap<string, string>;
  eintraege: readonly { id: string; data: Record<string, unknown> }[];
}

/** A loader that stops the build with the report of the check, and keeps the last good state in dev. */
function lader(name: string, pruefe: () => Ergebnis): Loader {
  return {
    name,
    load({ store, watcher, logger }) {
      function lade() {
        const { meldungen, dateien, texte, eintraege } = pruefe();
        if (meldungen.some(({ schwere }) => schwere === 'fehler'))
          throw Object.assign(
            new Error(
              bericht('text', meldungen, {
                dateien,
                ordner: inhaltsordner(),
                texte,
                gesammelt: true,
              }),
            ),
            { name: PRUEFFEHLER },
          );
        store.clear();
        for (const eintrag of eintraege) store.set(eintrag);
      }
      lade();
      watcher?.add(inhaltsordner());
      watcher?.on('change', (pfad) => {
        if (!/\.ya?ml$/.test(pfad)) return;
        try {
          lade();
        } catch (fehler) {
          logger.error(String(fehler));
        }
      });
      return Promise.resolve();
    },
  };
}

export const aemterLader = lader('aemter', () => {
  const quelltexte = leseAemter();
  const { meldungen, aemter } = pruefe(quelltexte, pruefgrundlage());
  return {
    meldungen,
    dateien: quelltexte.length,
    texte: new Map(quelltexte.map(({ datei, text }) => [datei, text])),
    eintraege: aemter.map(({ id, datensatz }) => ({ id, data: { ...datensatz } })),
  };
});

export const anliegenLader = lader('anliegen', () => {
  const quelltexte = leseAnliegen();
  const { meldungen, anliegen } = pruefeAnliegen(quelltexte, anliegenFormschema);
  return {
    meldungen,
    dateien: quelltexte.length,
    texte: new Map(quelltexte.map(({ datei, text }) => [datei, text])),
    eintraege: anliegen.map(({ id, ...data }) => ({ id, data })),
  };
});
