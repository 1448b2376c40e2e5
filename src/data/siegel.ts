/** Signets of the directory's offices. */
import { SIGNETE, type Signetvariante } from '../domain/siegel/formen.ts';
import { siegelstatus } from '../domain/siegel/siegelstatus.ts';
import { signet } from '../domain/siegel/signet.ts';
import { alleKennungen, neueste, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
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

/** The office that stands for all on pages about the signet; undefined while none is recorded. */
export const beispielamt: Amt | undefined =
  neueste(verzeichnis.gueltige, 1)[0] ?? verzeichnis.gueltige[0];

/** What the directory says today of every office. */
export const statusliste = verzeichnis.aemter.map(siegelstatus);
