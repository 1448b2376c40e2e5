/** Signets of the directory's offices. */
import { SIGNETE, signet, type Signetvariante } from '../domain/siegel/signet.ts';
import { alleKennungen, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseSchriften } from '../io/schrift.ts';
import { verzeichnis } from './verzeichnis.ts';

/** The site's fonts as outlines. */
export const schriften = leseSchriften();

/** File names of all signets: former ids answer, too, because foreign pages embed their addresses. */
export const signetdateien = verzeichnis.aemter.flatMap((amt) =>
  alleKennungen(amt).flatMap((id) =>
    SIGNETE.map((variante) => ({ datei: `${id}${variante.zusatz}`, amt, variante })),
  ),
);

/** A signet as text of SVG. */
export const signetVon = (amt: Amt, variante: Signetvariante): string =>
  signet(amt, variante, schriften);
