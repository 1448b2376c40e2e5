/** Former addresses with those of today, gathered from records, register and the list by hand. */
import { LISTEN } from '../domain/ausgabe/adressliste.ts';
import { umzuegeAus, type Umzug } from '../domain/ausgabe/umzuege.ts';
import { leseUmzugsliste, leseVeroeffentlichte } from './adressablage.ts';
import { leseWeiterleitungen } from './inhalt.ts';
import { leseOrtsweiterleitungen } from './registerinhalt.ts';
import { verfahrenskennungen } from './verfahrensinhalt.ts';

/** @throws Klartextfehler where something cannot be read */
export const leseUmzuege = (): Umzug[] =>
  umzuegeAus({
    aemter: [...leseWeiterleitungen()],
    orte: [...leseOrtsweiterleitungen()],
    verfahren: verfahrenskennungen(),
    fruehereVerfahren: leseVeroeffentlichte(LISTEN.verfahren),
    vonHand: leseUmzugsliste(),
  });
