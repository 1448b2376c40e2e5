/** The files of the open data, made once per build: the page on them says how large they are. */
import { datenbereitsteller } from '../config.ts';
import { baueAusgabe, type Dateiinhalt } from '../io/ausgabe.ts';
import { leseFruehereOrte } from '../io/registerinhalt.ts';
import { ausgabeangaben } from './ausgabeangaben.ts';
import { ortsgrundlage, verzeichnis } from './verzeichnis.ts';
import { vorausgegeben } from './zuzweit/vorlauf.ts';

/** What all files say of this installation. */
export const angaben = ausgabeangaben();

/** Files below `/daten/v1/`, by name; none while the site is built. */
const dateien = new Map<string, Dateiinhalt>();

async function mache() {
  const { groessen, ...ausgabe } =
    (await vorausgegeben()) ??
    (await baueAusgabe(
      {
        ...ortsgrundlage,
        fruehereOrte: leseFruehereOrte(verzeichnis.register),
        bereitsteller: datenbereitsteller,
      },
      angaben,
      (name, inhalt) => dateien.set(name, inhalt),
    ));
  /** Size of a file in bytes. */
  const groesse = (name: string): number => groessen.get(name)!;
  return { ...ausgabe, dateien, groesse };
}

let gemacht: ReturnType<typeof mache> | undefined;

/**
 * The files, made for whoever asks first. While the site is built another process writes them
 * (`zuzweit/vorlauf.ts`), and the first thread knows what is said of them.
 */
export const ausgabe = (): ReturnType<typeof mache> => (gemacht ??= mache());
