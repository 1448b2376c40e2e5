/** Makes the register from its sources; refuses one that is not sound. */
import { flaechen as flaechenAus } from '../domain/geo/topologie.ts';
import { nachGemeinde } from '../domain/register/geonames.ts';
import type { Gemeindeverzeichnis } from '../domain/register/gv100ad.ts';
import { namensvetternAus, ortsteileAus } from '../domain/register/ortsteile.ts';
import { ordnePostleitzahlenZu } from '../domain/register/postleitzahlen.ts';
import { nachSchluessel, registerAus } from '../domain/register/register.ts';
import { artzahlen, pruefeRegister, REGISTERDATEIEN } from '../domain/register/selbstpruefung.ts';
import { orteAus, uebrigeAus } from '../domain/register/zusammenfuehrung.ts';
import { baueGrenzen } from './grenzbau.ts';
import { Klartextfehler } from './klartext.ts';
import type { Registerdateien } from './registerablage.ts';
import { holeQuellen, leseAufgeloeste, leseOpenGeoDb, type Gebiet } from './registerquellen.ts';

/**
 * The areas that became part of a municipality, as far as they are in the boundaries and gone from
 * the register.
 */
function aufgegangene(
  gebiete: readonly Gebiet[],
  aufgeloeste: ReadonlyMap<string, string | undefined>,
  gemeindefrei: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map(
    gebiete.flatMap(({ properties: { AGS } }): [string, string][] => {
      const gemeinde = AGS in gemeindefrei ? undefined : aufgeloeste.get(AGS);
      return gemeinde ? [[AGS, gemeinde]] : [];
    }),
  );
}

/**
 * Builds the register.
 * @param ordner an empty folder, for packages and drafts
 * @param quelle where the committed sources are
 * @throws Klartextfehler if what came of it is not sound
 */
export function baueRegister(
  ordner: string,
  quelle: string,
  { stand, eintraege, gemeindefrei }: Gemeindeverzeichnis,
): Registerdateien {
  console.log('Die Quellen werden in einen Ordner auf Zeit geholt …');
  const quellen = holeQuellen(ordner);
  const aufgeloeste = leseAufgeloeste(quelle);

  console.log('Die Grenzen werden vereinfacht …');
  const aufgegangen = aufgegangene(quellen.gebiete, aufgeloeste, gemeindefrei);
  const { innen, ...grenzen } = baueGrenzen(ordner, quellen.gebiete, aufgegangen);
  const flaechen = flaechenAus(grenzen.gemeinden, 'gemeinden');

  console.log('Namen, Lage, Postleitzahlen und Ortsteile werden zusammengeführt …');
  const geoNames = nachGemeinde(quellen.orte);
  const orte = orteAus(eintraege, geoNames, { flaechen, innen });
  const behoerden = [...uebrigeAus(eintraege, orte), ...orte].sort(nachSchluessel);
  const ortsteile = ortsteileAus(orte, { openGeoDb: leseOpenGeoDb(quelle), geoNames }, flaechen);
  const namensvettern = namensvetternAus(ortsteile, quellen.orte);
  const { nachOrt: postleitzahlen, ohneOrt } = ordnePostleitzahlenZu(orte, quellen.namenNachPlz);
  if (ohneOrt.length > 0)
    throw new Klartextfehler(`Zu keiner Gemeinde führen die Postleitzahlen ${ohneOrt.join(', ')}.`);

  const register = registerAus(behoerden, postleitzahlen);
  const zahlen = artzahlen(behoerden);
  const daten = {
    ...{ postleitzahlen, ortsteile, namensvettern, grenzen },
    gemeindefrei: Object.fromEntries(
      quellen.gebiete
        .map(({ properties }) => properties)
        .filter(({ AGS }) => AGS in gemeindefrei || (aufgeloeste.has(AGS) && !aufgegangen.has(AGS)))
        .map(({ AGS, GEN }) => [AGS, gemeindefrei[AGS] ?? GEN]),
    ),
    fruehereOrte: { weissenstadt: '09479166' },
  };
  const maengel = pruefeRegister({ register, zahlen, ...daten });
  if (maengel.length > 0)
    throw new Klartextfehler(
      [
        'Das neue Register stimmt nicht, geschrieben wurde nichts:',
        ...maengel.map(({ datei, satz }) => `- ${REGISTERDATEIEN[datei]}: ${satz}.`),
      ].join('\n'),
    );
  return {
    stand: { stand, einwohnerstand: '2024-12-31', grenzenjahr: 2016, zahlen },
    behoerden,
    ...daten,
  };
}
