/** The files of the open data, made once per build: the page on them says how large they are. */
import { datenbereitsteller, herausgeber } from '../config.ts';
import { baueAusgabe } from '../io/ausgabe.ts';
import { leseFruehereOrte } from '../io/registerinhalt.ts';
import { absolut as absolutAuf } from './antwort.ts';
import { bautag, ortsgrundlage, verzeichnis } from './verzeichnis.ts';

/** What all files say of this installation. */
export const angaben = {
  absolut: absolutAuf({ site: new URL(import.meta.env.SITE) }),
  tag: bautag,
  herausgeber,
};

const { dateien, schemata, katalog } = await baueAusgabe(
  {
    ...ortsgrundlage,
    fruehereOrte: leseFruehereOrte(verzeichnis.register),
    bereitsteller: datenbereitsteller,
  },
  angaben,
);

export { dateien, schemata, katalog };

const groessen = new Map(
  [...dateien].map(([name, inhalt]) => [name, Buffer.byteLength(inhalt)] as const),
);

/** Size of a file below `/daten/v1/` in bytes. */
export const groesse = (name: string): number => groessen.get(name)!;
