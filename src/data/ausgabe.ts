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

export const { dateien, schemata, katalog } = await baueAusgabe(
  {
    ...ortsgrundlage,
    fruehereOrte: leseFruehereOrte(verzeichnis.register),
    bereitsteller: datenbereitsteller,
  },
  angaben,
);

/** Size of a file below `/daten/v1/` in bytes. */
export const groesse = (name: string): number => Buffer.byteLength(dateien.get(name)!);
