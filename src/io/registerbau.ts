/** Makes the register from its sources; refuses one that is not sound. */
import { enthaelt } from '../domain/geo/geo.ts';
import { flaechen as flaechenAus } from '../domain/geo/topologie.ts';
import { istOrt } from '../domain/register/arten.ts';
import { nachGemeinde } from '../domain/register/geonames.ts';
import type { Gemeindeverzeichnis } from '../domain/register/gv100ad.ts';
import { namensvetternAus, ortsteileAus } from '../domain/register/ortsteile.ts';
import { ordnePostleitzahlenZu } from '../domain/register/postleitzahlen.ts';
import { nachSchluessel, registerAus, type Behoerde } from '../domain/register/register.ts';
import { einwohnerstandNach, fruehereOrteNach } from '../domain/register/registervergleich.ts';
import {
  artzahlen,
  pruefeGemeindefrei,
  pruefeRegister,
  REGISTERDATEIEN,
} from '../domain/register/selbstpruefung.ts';
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
  type Grenzquelle,
} from './registerquellen.ts';

type Aufgeloeste = ReadonlyMap<string, string | undefined>;

/** Areas of the boundaries that no longer are, with the municipality that took each, if known. */
const veraltete = (
  { gebiete }: Grenzquelle,
  aufgeloeste: Aufgeloeste,
  gemeindefrei: Readonly<Record<string, string>>,
) =>
  gebiete
    .map(({ properties: { AGS, GEN } }) => ({ ags: AGS, name: GEN, nach: aufgeloeste.get(AGS) }))
    .filter(({ ags }) => aufgeloeste.has(ags) && !(ags in gemeindefrei));

/** Boundaries, and the names of the areas in them that are no municipalities. */
function grenzenAus(
  ordner: string,
  quelle: Grenzquelle,
  aufgeloeste: Aufgeloeste,
  gemeindefrei: Readonly<Record<string, string>>,
) {
  const alte = veraltete(quelle, aufgeloeste, gemeindefrei);
  return {
    ...baueGrenzen(
      ordner,
      quelle.gebiete,
      new Map(alte.flatMap(({ ags, nach }): [string, string][] => (nach ? [[ags, nach]] : []))),
    ),
    // Shared by several municipalities, no one knows how: it stays what it was.
    gemeindefrei: {
      ...gemeindefrei,
      ...Object.fromEntries(alte.filter(({ nach }) => !nach).map(({ ags, name }) => [ags, name])),
    },
  };
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
  const { innen, gemeindefrei, ...grenzen } = grenzenAus(
    ...([ordner, grenzquelle, leseAufgeloeste(quelle), verzeichnis.gemeindefrei] as const),
  );
  const flaechen = flaechenAus(grenzen.gemeinden, 'gemeinden');

  console.log('Namen, Lage, Postleitzahlen und Ortsteile werden zusammengeführt …');
  const geoNames = nachGemeinde(ortsquellen.orte);
  const orte = orteAus(eintraege, geoNames, { flaechen, innen });
  const behoerden = [...uebrigeAus(eintraege, orte), ...orte].sort(nachSchluessel);
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
  { ordner, quelle, verzeichnis, vg250 }: Bauauftrag,
  ziel: string,
): { behoerden: Behoerde[]; hinweise: string[] } {
  const aufgeloeste = leseAufgeloeste(quelle);
  const umrisse = new Set(
    vg250 === undefined
      ? [...leseUmrisse(ziel), ...aufgeloeste.keys()]
      : holeVg250(ordner, vg250).gebiete.map(({ properties }) => properties.AGS),
  );
  const behoerden = behoerdenOhneLage(verzeichnis.eintraege);
  const orte = behoerden.filter(({ art }) => istOrt(art));
  // The build knows where these belong.
  for (const ags of aufgeloeste.keys()) if (!(ags in verzeichnis.gemeindefrei)) umrisse.delete(ags);
  return {
    behoerden,
    hinweise: [
      ...orte
        .filter(({ schluessel }) => !umrisse.has(schluessel))
        .map(({ name, schluessel }) => `der Umriss von ${name} (${schluessel}) fehlt`),
      ...pruefeGemeindefrei({ orte }, verzeichnis.gemeindefrei, umrisse).map(({ satz }) => satz),
    ].map((satz) => `Mit diesen Grenzen geht es nicht: ${satz}. Nennen Sie neue mit --vg250.`),
  };
}
