/** The files of the open data, made once per build: the page on them says how large they are. */
import { datenbereitsteller, herausgeber } from '../config.ts';
import { pfade } from '../domain/verzeichnis/urls.ts';
import { baueAusgabe, type Dateiinhalt } from '../io/ausgabe.ts';
import { legeAb, schreibtVorbei } from '../io/massenware.ts';
import { leseFruehereOrte } from '../io/registerinhalt.ts';
import { absolut as absolutAuf } from './antwort.ts';
import { bautag, ortsgrundlage, verzeichnis } from './verzeichnis.ts';

/** What all files say of this installation. */
export const angaben = {
  absolut: absolutAuf({ site: new URL(import.meta.env.SITE) }),
  tag: bautag,
  herausgeber,
};

/** Files below `/daten/v1/`, by name; none while the site is built. */
const dateien = new Map<string, Dateiinhalt>();

async function mache() {
  const { groessen, ...ausgabe } = await baueAusgabe(
    {
      ...ortsgrundlage,
      fruehereOrte: leseFruehereOrte(verzeichnis.register),
      bereitsteller: datenbereitsteller,
    },
    angaben,
    (name, inhalt) => {
      if (schreibtVorbei()) legeAb([pfade.daten.datei(name), inhalt]);
      else dateien.set(name, inhalt);
    },
  );
  /** Size of a file in bytes. */
  const groesse = (name: string): number => groessen.get(name)!;
  return { ...ausgabe, dateien, groesse };
}

let gemacht: ReturnType<typeof mache> | undefined;

/**
 * The files, made for whoever asks first; while the site is built they are written, and not kept. Of the
 * two threads of a build only one asks (`zuzweit`).
 */
export const ausgabe = (): ReturnType<typeof mache> => (gemacht ??= mache());
