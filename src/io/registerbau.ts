/** Makes the register from its sources; refuses one that is not sound. */
import { enthaelt } from '../domain/geo/geo.ts';
import { flaechen as flaechenAus } from '../domain/geo/topologie.ts';
import { nachGemeinde } from '../domain/register/geonames.ts';
import {
  ordneGebiete,
  type Gebietsordnung,
  type Umriss,
} from '../domain/register/gebietsordnung.ts';
import type { Gemeindeverzeichnis } from '../domain/register/gv100ad.ts';
import { namensvetternAus, ortsteileAus } from '../domain/register/ortsteile.ts';
import { ordnePostleitzahlenZu } from '../domain/register/postleitzahlen.ts';
import { nachSchluessel, registerAus, type Behoerde } from '../domain/register/register.ts';
import { einwohnerstandNach, fruehereOrteNach } from '../domain/register/registervergleich.ts';
import { artzahlen, pruefeRegister, REGISTERDATEIEN } from '../domain/register/selbstpruefung.ts';
import { behoerdenOhneLage, orteAus, uebrigeAus } from '../domain/register/zusammenfuehrung.ts';
import { baueGrenzen } from './grenzbau.ts';
import { Klartextfehler } from './klartext.ts';
import { leseUmrisse, type Registerdateien, type Vorgaenger } from './registerablage.ts';
import {
  holeQuellen,
  holeVg250,
  leseAufgeloeste,
  leseErgaenzte,
  leseOpenGeoDb,
} from './registerquellen.ts';
import type { Grenzquelle } from './vg250.ts';

const ABHILFE_GRENZEN = 'Nennen Sie mit --vg250 Grenzen desselben Tages.';

/**
 * Which area belongs to whom.
 * @throws Klartextfehler if the boundaries do not fit the register
 */
function gebietsordnung(auftrag: Bauauftrag, { gebiete }: Grenzquelle): Gebietsordnung {
  const umrisse = gebiete.map(({ properties: { AGS, GEN } }) => ({ ags: AGS, name: GEN }));
  const ordnung = ordneGebiete(umrisse, auftrag.verzeichnis, leseAufgeloeste(auftrag.quelle));
  if (ordnung.maengel.length > 0)
    throw new Klartextfehler(
      `Grenzen und Register passen nicht zusammen, geschrieben wurde nichts:\n${ordnung.maengel.map((satz) => `- ${satz}.`).join('\n')}\n${ABHILFE_GRENZEN}`,
    );
  return ordnung;
}

/** As `uebrigeAus`. @throws Klartextfehler if there is no town for a seat */
function uebrige(...angaben: Parameters<typeof uebrigeAus>): Behoerde[] {
  try {
    return uebrigeAus(...angaben);
  } catch (fehler) {
    throw new Klartextfehler(`${(fehler as Error).message} Geschrieben wurde nichts.`);
  }
}

function verlangeMangellos(daten: Parameters<typeof pruefeRegister>[0], ohneOrt: string[]): void {
  const saetze = [
    ...pruefeRegister(daten).map(({ datei, satz }) => `${REGISTERDATEIEN[datei]}: ${satz}`),
    ...ohneOrt.map((plz) => `zu keiner Gemeinde führt die Postleitzahl ${plz}`),
  ];
  if (saetze.length > 0)
    throw new Klartextfehler(
      `Das neue Register stimmt nicht, geschrieben wurde nichts:\n${saetze.map((satz) => `- ${satz}.`).join('\n')}`,
    );
}

/** What is asked of whoever reads it where an area is left over. */
const hinweiseZu = (verwaist: readonly Umriss[]): string[] =>
  verwaist.length === 0
    ? []
    : [
        `Gemeindefreie Gebiete, die es nicht mehr gibt (${verwaist.length}): ${verwaist.map(({ ags }) => ags).join(', ')}. Sie bleiben, wie sie waren; wer sie bekommen hat, gehört in quelle/gemeindefrei-aufgeloest.tsv.`,
      ];

/** What the register is built from. */
export interface Bauauftrag {
  /** An empty folder, for packages and drafts. */
  ordner: string;
  /** Where the committed sources are. */
  quelle: string;
  verzeichnis: Gemeindeverzeichnis;
  /** A file of VG250 instead of the boundaries of 2016. */
  vg250: string | undefined;
  /** The register that is replaced. */
  vorgaenger: Vorgaenger;
}

/** Builds the register. @throws Klartextfehler if what came of it is not sound */
export function baueRegister(auftrag: Bauauftrag): Registerdateien {
  const { ordner, quelle, verzeichnis, vg250, vorgaenger } = auftrag;
  const { stand, eintraege } = verzeichnis;
  console.log('Die Quellen werden in einen Ordner auf Zeit geholt …');
  const { grenzquelle, ortsquellen } = holeQuellen(ordner, vg250);

  console.log('Die Grenzen werden vereinfacht …');
  const { aufgegangen, gemeindefrei, verwaist } = gebietsordnung(auftrag, grenzquelle);
  for (const hinweis of hinweiseZu(verwaist)) console.log(hinweis);
  const { innen, ...grenzen } = baueGrenzen(ordner, grenzquelle.gebiete, aufgegangen);
  const flaechen = flaechenAus(grenzen.gemeinden, 'gemeinden');

  console.log('Namen, Lage, Postleitzahlen und Ortsteile werden zusammengeführt …');
  const geoNames = nachGemeinde(ortsquellen.orte);
  const orte = orteAus(eintraege, geoNames, { flaechen, innen });
  const behoerden = [...uebrige(eintraege, orte), ...orte].sort(nachSchluessel);
  const ortsteile = ortsteileAus(
    orte,
    { openGeoDb: leseOpenGeoDb(quelle), geoNames, ergaenzte: leseErgaenzte(quelle) },
    flaechen,
  );
  const { nachOrt: postleitzahlen, ohneOrt } = ordnePostleitzahlenZu(
    orte,
    ortsquellen.namenNachPlz,
  );
  const register = registerAus(behoerden, postleitzahlen);
  const { register: alt, fruehereOrte: fruehere } = vorgaenger;
  /** The municipality in which the town of a dissolved one lies. */
  const nachfolger = (ags: string): string | undefined => {
    const frueher = alt?.finde(ags);
    const dort = ({ schluessel }: { schluessel: string }) =>
      frueher && enthaelt(flaechen.get(schluessel)!, [frueher.lon, frueher.lat]);
    return orte.find(dort)?.schluessel;
  };
  const daten = {
    ...{ zahlen: artzahlen(behoerden), postleitzahlen, ortsteile, gemeindefrei, grenzen },
    namensvettern: namensvetternAus(ortsteile, ortsquellen.orte),
    fruehereOrte: alt ? fruehereOrteNach(fruehere, alt, register, nachfolger) : fruehere,
  };
  verlangeMangellos({ register, ...daten }, ohneOrt);
  const { zahlen, ...dateien } = daten;
  const einwohnerstand = einwohnerstandNach(stand, orte, alt, vorgaenger.einwohnerstand);
  return {
    stand: { stand, einwohnerstand, grenzenjahr: grenzquelle.jahr, zahlen },
    behoerden,
    ...dateien,
  };
}

/**
 * What can be said of a new register without building it: its authorities, and where it does not
 * fit the boundaries.
 * @param ziel where the register is that is replaced, with its boundaries
 */
export function blickeVoraus(
  { ordner, quelle, verzeichnis, vg250, vorgaenger }: Bauauftrag,
  ziel: string,
): { behoerden: Behoerde[]; hinweise: string[] } {
  const aufgeloeste = leseAufgeloeste(quelle);
  const umrisse =
    vg250 === undefined
      ? [...leseUmrisse(ziel), ...aufgeloeste.keys()].map((ags) => ({
          ...{ ags, name: vorgaenger.register?.finde(ags)?.name ?? 'ohne Namen' },
        }))
      : holeVg250(ordner, vg250).gebiete.map(({ properties: { AGS, GEN } }) => ({
          ...{ ags: AGS, name: GEN },
        }));
  const { maengel, verwaist } = ordneGebiete(umrisse, verzeichnis, aufgeloeste);
  return {
    behoerden: behoerdenOhneLage(verzeichnis.eintraege),
    hinweise: [
      ...maengel.map((satz) => `Mit diesen Grenzen geht es nicht: ${satz}. ${ABHILFE_GRENZEN}`),
      ...hinweiseZu(verwaist),
    ],
  };
}
