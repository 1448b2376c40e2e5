/** How the files of an office cite it. */
import { herausgeber } from '../config.ts';
import { urheberVon } from '../domain/ausgabe/herausgeber.ts';
import { amtsangaben, amtsseite, seitenzitat } from '../domain/ausgabe/zitat.ts';
import type { Zitatangaben } from '../domain/ausgabe/zitatform.ts';
import { texte } from '../domain/texte/index.ts';
import type { Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { absolut } from './antwort.ts';
import { bautag, standtag } from './verzeichnis.ts';

const t = texte('de');

/** The citation of an office for programs that keep references. */
export const zitatangaben = (amt: Amt, site: URL | undefined): Zitatangaben =>
  amtsangaben(
    t,
    amt,
    seitenzitat(amtsseite(t, amt), { fassung: bautag, standtag, absolut: absolut({ site }) }),
    urheberVon(herausgeber),
  );
