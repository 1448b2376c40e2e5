/** What the start page shows; every language has its own page file, because it stands at the root. */
import { abdeckung } from '../domain/verzeichnis/abdeckung.ts';
import { haeufigste } from '../domain/datensatz/anliegen.ts';
import type { Sprache } from '../domain/sprache/sprachen.ts';
import { bezirkeVon } from '../domain/verzeichnis/listen.ts';
import { neueste } from '../domain/verzeichnis/verzeichnis.ts';
import { anliegen, bautag, datenstand, karten, verzeichnis } from './verzeichnis.ts';

/** The Regierungsbezirke by name, and how many offices of each hold the seal. */
export const bezirkszahlen = () =>
  bezirkeVon(verzeichnis.register).map((bezirk) => ({
    bezirk,
    aemter: verzeichnis.gueltige.filter((amt) => amt.bezirk === bezirk).length,
  }));

export function start(sprache: Sprache) {
  const { register, gueltige } = verzeichnis;
  return {
    sprache,
    bautag,
    datenstand,
    karte: karten[sprache].abdeckung(),
    bilanz: abdeckung(register.orte, verzeichnis.siegelVon),
    anzahl: gueltige.length,
    behoerden: register.behoerden.length,
    neueste: neueste(gueltige, 6),
    haeufige: haeufigste(anliegen),
    bezirke: bezirkszahlen(),
  };
}
