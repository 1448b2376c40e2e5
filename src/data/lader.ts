/** Loaders of records, errands, exceptions, lists of procedures and published totals: the same check as `npm run check`; any error stops the build. */
import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Meldung } from '../domain/pruefung/meldung.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../domain/pruefung/anliegenpruefung.ts';
import { anliegenFormschema } from '../domain/datensatz/anliegen.ts';
import { GESAMTZAHLENDATEI } from '../domain/datensatz/gesamtzahl.ts';
import type { Quelltext } from '../domain/datensatz/quelltext.ts';
import { pruefeAemter, verlangeFehlerfrei } from '../io/aemterpruefung.ts';
import { ausnahmegrundlage, leseAnliegen, leseAusnahmen, type Teil } from '../io/inhalt.ts';
import { leseGesamtzahlenText, pruefeGesamtzahlendatei } from '../io/gesamtzahlen.ts';
import { leseVerfahren, pruefeVerfahrenslisten } from '../io/verfahrensinhalt.ts';
import { leseSeiten, pruefeSeitendateien } from '../io/seiteninhalt.ts';
import { betrieb } from '../config.ts';
import { fehlendAuf, gefuellt } from '../domain/texte/seitentext.ts';
import { FUELLUNG, verlangeEinrichtung } from './einrichtung.ts';
import { inhaltsordner, inhaltspfad, ordnerVon } from '../io/inhaltsordner.ts';
import { vorgeprueft } from './zuzweit/vorlauf.ts';

/** What a check has to say, and what may be published. */
interface Ergebnis {
  meldungen: readonly Meldung[];
  quelltexte: readonly Quelltext[];
  /** `markdown` is rendered, too. */
  eintraege: readonly { id: string; data: Record<string, unknown>; markdown?: string }[];
}

/** An editor writes a file in several steps; one reading after the last of them is enough. */
const RUHE_MS = 50;

/** Where a part of the content lies: a folder, or a file that may come and go. */
const orteVon = (teil: Teil | 'verfahren' | 'seiten' | typeof GESAMTZAHLENDATEI): string[] =>
  teil === GESAMTZAHLENDATEI
    ? [join(inhaltsordner(), teil), inhaltspfad(teil)]
    : [ordnerVon(`${teil}/`)];

/**
 * A loader that stops the build with the report of the check. In dev it follows every change of
 * its files, and keeps the last good state while a record is broken.
 */
function lader(
  teil: Parameters<typeof orteVon>[0],
  pruefe: (website: string) => Ergebnis | Promise<Ergebnis>,
): Loader {
  return {
    name: teil,
    async load({ store, watcher, logger, config, renderMarkdown }) {
      async function lade() {
        const ergebnis = await pruefe(config.site!);
        verlangeFehlerfrei(ergebnis.meldungen, ergebnis.quelltexte);
        const eintraege = await Promise.all(
          ergebnis.eintraege.map(async ({ markdown, ...eintrag }) =>
            markdown === undefined
              ? eintrag
              : { ...eintrag, body: markdown, rendered: await renderMarkdown(markdown) },
          ),
        );
        store.clear();
        for (const eintrag of eintraege) store.set(eintrag);
      }
      await lade();
      const orte = orteVon(teil).map((ort) => resolve(ort));
      let wartet: NodeJS.Timeout | undefined;
      watcher?.add(orte);
      watcher?.on('all', (_, pfad) => {
        const dort = resolve(pfad);
        if (!orte.some((ort) => dort === ort || dort.startsWith(ort + sep))) return;
        clearTimeout(wartet);
        wartet = setTimeout(() => {
          lade().catch((fehler: unknown) => logger.error((fehler as Error).message));
        }, RUHE_MS);
      });
    },
  };
}

/** In a build the check has begun before Astro asks for its result. */
export const aemterLader = lader('aemter', async () => {
  const aemter = (await vorgeprueft()) ?? pruefeAemter();
  return {
    meldungen: [],
    quelltexte: [],
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

export const gesamtzahlenLader = lader(GESAMTZAHLENDATEI, () => {
  const quelltext = leseGesamtzahlenText();
  const { meldungen, gesamtzahlen } = pruefeGesamtzahlendatei(quelltext);
  return {
    meldungen,
    quelltexte: quelltext ? [quelltext] : [],
    // Their ids keep the order of the file.
    eintraege: gesamtzahlen.map((eine, i) => ({
      id: String(i).padStart(4, '0'),
      data: { ...eine },
    })),
  };
});

/** Pages of running text, filled with what the operator has said; a release lacks nothing of it. */
export const seitenLader = lader('seiten', (website) => {
  verlangeEinrichtung();
  const quelltexte = leseSeiten();
  const { meldungen, seiten } = pruefeSeitendateien(quelltexte);
  return {
    meldungen,
    quelltexte,
    eintraege: seiten.map(({ text, ...seite }) => ({
      id: `${seite.sprache}/${seite.name}`,
      data: { ...seite, fehlend: fehlendAuf({ text }, betrieb) },
      markdown: gefuellt({ text, ...seite }, { ...FUELLUNG, website }),
    })),
  };
});
