/** The files of the open data of the content in use, as the build makes them. */
import { baueAusgabe, type Dateiinhalt } from '../../src/io/ausgabe.ts';
import { leseFruehereOrte } from '../../src/io/registerinhalt.ts';
import { anliegen, HEUTE, register, verzeichnis, zustaendig } from './inhalt.ts';

export const absolut = (pfad: string) => `https://beispiel.de${pfad}`;

/** An invented publisher: the real one is a matter of `src/config.ts`. */
export const angaben = {
  absolut,
  tag: HEUTE,
  herausgeber: { name: 'Beispielministerium', adresse: 'https://beispiel.de/impressum/' },
};

const dateien = new Map<string, Dateiinhalt>();
const gesagt = await baueAusgabe(
  {
    verzeichnis,
    anliegen,
    zustaendig,
    fruehereOrte: leseFruehereOrte(register),
    bereitsteller: 'http://dcat-ap.de/def/contributors/openDataBayern',
  },
  angaben,
  (name, inhalt) => dateien.set(name, inhalt),
);

export const ausgabe = { ...gesagt, dateien };

/** A file as text. */
export const text = (name: string): string => {
  const inhalt = ausgabe.dateien.get(name)!;
  return typeof inhalt === 'string' ? inhalt : Buffer.from(inhalt).toString();
};
