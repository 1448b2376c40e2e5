/** The states of the past and of today, made once per build. */
import { staendeAus } from '../domain/ausgabe/staende.ts';
import { sha256 } from '../io/sha256.ts';
import { bautag, verzeichnis } from './verzeichnis.ts';

/** Oldest first, that of today last. */
export const staende = staendeAus(verzeichnis.aemter, bautag, sha256);

/** A path for each state. */
export const standpfade = () =>
  staende.map((stand) => ({ params: { tag: stand.kennung }, props: { stand } }));
