/** What the press page shows: figures, the map. */
import { pressekarte } from '../domain/siegel/pressekarte.ts';
import { ARTEN } from '../domain/register/arten.ts';
import { vergleicheStand } from '../domain/datensatz/stand.ts';
import { abdeckung } from '../domain/verzeichnis/abdeckung.ts';
import { beispielamt, schriften } from './siegel.ts';
import { bautag, karten, verzeichnis } from './verzeichnis.ts';

const { register, aemter, gueltige } = verzeichnis;

/** The newest date that any record names. */
const stand = aemter
  .flatMap(({ verlauf, datensatz: { auszeichnung, entzug } }) => [
    ...verlauf.map((zahl) => zahl.stand),
    auszeichnung.seit,
    entzug?.seit,
  ])
  .filter((einer) => einer !== undefined)
  .sort(vergleicheStand)
  .at(-1);

export const presse = {
  bautag,
  anzahl: gueltige.length,
  stand,
  bilanz: abdeckung(register.orte, verzeichnis.siegelVon),
  nachArt: ARTEN.map((art) => ({
    art,
    anzahl: gueltige.filter((amt) => amt.art === art).length,
  })).filter(({ anzahl }) => anzahl > 0),
  beispiel: beispielamt,
};

/** The map as text of SVG. */
export const kartenbild = (): string =>
  pressekarte(karten.de.abdeckung(), { anzahl: gueltige.length, stand }, schriften);
