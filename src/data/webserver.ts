/** Files for the web server that serves the built site; `io/massenware.ts` puts them into their places. */
import { betrieb, hintergrundkarte } from '../config.ts';
import {
  kopfdatei,
  nginxKopfzeilen,
  nginxTabellen,
  SERVERORDNER,
  SICHERHEITSDATEI,
  sicherheitsdatei,
  weiterleitungsdatei,
} from '../domain/ausgabe/webserver.ts';
import { farbstil } from '../io/grafik/farben.ts';
import type { Datei } from '../io/massenware.ts';
import { sha256Base64 } from '../io/sha256.ts';
import { leseUmzuege } from '../io/umzuege.ts';
import { istVorschau } from '../umgebung.ts';
import { bautag } from './verzeichnis.ts';

/** All of them; none for a preview, which lies among others on a host of its own. */
export function serverdateien(absolut: (pfad: string) => string): readonly Datei[] {
  if (istVorschau) return [];
  const auftritt = {
    basis: import.meta.env.BASE_URL,
    kartenhost: hintergrundkarte.host,
    stilsumme: sha256Base64(farbstil),
    umzuege: leseUmzuege(),
  };
  return [
    [`${SERVERORDNER}/nginx-tabellen.conf`, nginxTabellen(auftritt)],
    [`${SERVERORDNER}/nginx-kopfzeilen.conf`, nginxKopfzeilen(auftritt)],
    ['/_headers', kopfdatei(auftritt)],
    ['/_redirects', weiterleitungsdatei(auftritt)],
    // GitHub would otherwise leave out whatever begins with an underscore.
    ['/.nojekyll', ''],
    ...(betrieb.sicherheit === undefined
      ? []
      : [
          [
            SICHERHEITSDATEI,
            sicherheitsdatei(betrieb.sicherheit, bautag, absolut(SICHERHEITSDATEI)),
          ] as const,
        ]),
  ];
}
