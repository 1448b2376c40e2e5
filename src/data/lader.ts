/** Loaders of records, errands, exceptions and lists of procedures: the same check as `npm run check`; any error stops the build. */
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { bericht } from '../domain/pruefung/bericht.ts';
import type { Meldung } from '../domain/pruefung/meldung.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../domain/pruefung/anliegenpruefung.ts';
import { pruefe } from '../domain/pruefung/pruefung.ts';
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import {
  ausnahmegrundlage,
  leseAemter,
  leseAnliegen,
  leseAusnahmen,
  pruefeBestand,
  pruefgrundlage,
  type Teil,
} from '../io/inhalt.ts';
import { leseVerfahren, pruefeVerfahrenslisten } from '../io/verfahrensinhalt.ts';
import { inhaltsordner, ordnerVon } from '../io/inhaltsordner.ts';
import { Klartextfehler } from '../io/klartext.ts';
import { legeAb } from '../io/zwischenablage.ts';

/** What a check has to say, and what may be published. */
interface Ergebnis {
  meldungen: readonly Meldung[];
  quelltexte: readonly Quelltext[];
  eintraege: readonly { id: string; data: object }[];
}

/** @throws Klartextfehler with the report of the check if it found any error */
function verlangeFehlerfrei({ meldungen, quelltexte }: Ergebnis): void {
  if (!meldungen.some(({ schwere }) => schwere === 'fehler')) return;
  throw new Klartextfehler(
    bericht('text', meldungen, {
      dateien: quelltexte.length,
      ordner: inhaltsordner(),
      texte: new Map(quelltexte.map(({ datei, text }) => [datei, text])),
      gesammelt: true,
    }),
  );
}

/** What is too much for Astro's store lies beside it, in one file. */
const GROSSE: ReadonlySet<string> = new Set(['aemter', 'verfahren']);

/** An editor writes a file in several steps; one reading after the last of them is enough. */
const RUHE_MS = 50;

/**
 * A loader that stops the build with the report of the check. In dev it follows every change of
 * the folder, and keeps the last good state while a record is broken.
 */
function lader(teil: Teil | 'verfahren', pruefe: () => Ergebnis): Loader {
  return {
    name: teil,
    load({ store, watcher, logger, config }) {
      function lade() {
        const ergebnis = pruefe();
        verlangeFehlerfrei(ergebnis);
        store.clear();
        if (GROSSE.has(teil))
          store.set({
            id: teil,
            data: { ...legeAb(fileURLToPath(config.cacheDir), teil, ergebnis.eintraege) },
          });
        else for (const { id, data } of ergebnis.eintraege) store.set({ id, data: { ...data } });
      }
      lade();
      const ordner = resolve(ordnerVon(`${teil}/`));
      let wartet: NodeJS.Timeout | undefined;
      watcher?.add(ordner);
      watcher?.on('all', (_, pfad) => {
        if (!resolve(pfad).startsWith(ordner + sep)) return;
        clearTimeout(wartet);
        wartet = setTimeout(() => {
          try {
            lade();
          } catch (fehler) {
            logger.error((fehler as Error).message);
          }
        }, RUHE_MS);
      });
      return Promise.resolve();
    },
  };
}

export const aemterLader = lader('aemter', () => {
  const quelltexte = leseAemter();
  const grundlage = pruefgrundlage();
  pruefeBestand(quelltexte, grundlage.heute);
  const { meldungen, aemter } = pruefe(quelltexte, grundlage);
  return {
    meldungen,
    quelltexte,
    eintraege: aemter.map(({ id, datensatz }) => ({ id, data: datensatz })),
  };
});

export const anliegenLader = lader('anliegen', () => {
  const quelltexte = leseAnliegen();
  const { meldungen, anliegen } = pruefeAnliegen(quelltexte, anliegenFormschema);
  return {
    meldungen,
    quelltexte,
    eintraege: anliegen.map(({ id, ...data }) => ({ id, data })),
  };
});

export const ausnahmenLader = lader('ausnahmen', () => {
  const quelltexte = leseAusnahmen();
  const { meldungen, ausnahmen } = pruefeAusnahmen(quelltexte, ausnahmegrundlage());
  return {
    meldungen,
    quelltexte,
    eintraege: ausnahmen.map(({ id, ...data }) => ({ id, data })),
  };
});

export const verfahrenLader = lader('verfahren', () => {
  const quelltexte = leseVerfahren();
  const { meldungen, verfahren } = pruefeVerfahrenslisten(quelltexte);
  return {
    meldungen,
    quelltexte,
    eintraege: verfahren.map(({ id, datei }) => ({ id, data: datei })),
  };
});
