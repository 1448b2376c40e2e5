/** Loader of the records: the same check as `npm run check`; any error stops the build. */
import type { Loader } from 'astro/loaders';
import { bericht } from '../domain/bericht.ts';
import { pruefe } from '../domain/pruefung.ts';
import { heute, inhaltsordner, leseAemter, leseRegister } from '../io/inhalt.ts';

/** Name of the error that {@link aemterLader} throws, so that the build can print it plainly. */
export const PRUEFFEHLER = 'Pruefungsfehler';

export const aemterLader: Loader = {
  name: 'aemter',
  async load({ store, watcher, logger }) {
    function lade() {
      const quelltexte = leseAemter();
      const { meldungen, aemter } = pruefe(quelltexte, leseRegister(), heute());
      if (meldungen.some(({ schwere }) => schwere === 'fehler')) {
        const text = bericht('text', meldungen, {
          dateien: quelltexte.length,
          ordner: inhaltsordner(),
        });
        throw Object.assign(new Error(text), { name: PRUEFFEHLER });
      }
      store.clear();
      for (const { id, datensatz } of aemter) store.set({ id, data: { ...datensatz } });
    }
    lade();
    watcher?.add(inhaltsordner());
    watcher?.on('change', (pfad) => {
      if (!/\.ya?ml$/.test(pfad)) return;
      try {
        lade();
      } catch (fehler) {
        // While editing, the last good state stays up; the message says what to mend.
        logger.error(String(fehler));
      }
    });
  },
};
