/** What must hold of the register before it is written, and whenever it is read. */
import { ART_INFO, istOrt, type Art } from './arten.ts';
import { enthaelt } from '../geo/geo.ts';
import { flaechen, gebiete, type Ebenenname, type Topologie } from '../geo/topologie.ts';
import {
  bezirkSchluessel,
  kreisSchluessel,
  SOLL_ZAHLEN,
  type Behoerde,
  type Ortsteil,
  type Register,
} from './register.ts';

/** The files of the register; each can be at fault. */
export const REGISTERDATEIEN = {
  behoerden: 'behoerden.json',
  postleitzahlen: 'postleitzahlen.json',
  ortsteile: 'ortsteile.json',
  gemeinden: 'grenzen-gemeinden.json',
  kreise: 'grenzen-kreise.json',
} as const;

/** A fault, and the file that it is in. */
export interface Mangel {
  datei: keyof typeof REGISTERDATEIEN;
  /** German, without the full stop. */
  satz: string;
}

/** Boundaries as they are stored: municipalities apart from the levels above. */
export interface Grenzdateien {
  gemeinden: Topologie;
  kreise: Topologie;
}

const mangelIn =
  (datei: Mangel['datei']) =>
  (satz: string): Mangel => ({ datei, satz });

function* zahlen(register: Register): Generator<string> {
  const ist = Map.groupBy(register.behoerden, ({ art }) => art);
  for (const [art, soll] of Object.entries(SOLL_ZAHLEN) as [Art, number][]) {
    const anzahl = ist.get(art)?.length ?? 0;
    if (anzahl !== soll) yield `${soll} der Art „${art}“ müssen es sein, ${anzahl} sind es`;
  }
}

function* schluessel(register: Register): Generator<string> {
  const gesehen = new Set<string>();
  for (const { schluessel, art } of register.behoerden) {
    if (gesehen.has(schluessel)) yield `den Schlüssel ${schluessel} gibt es zweimal`;
    gesehen.add(schluessel);
    if (schluessel.length !== ART_INFO[art].stellen)
      yield `der Schlüssel ${schluessel} hat nicht die Länge der Art „${art}“`;
  }
}

function* eltern({ finde, behoerden, gebiet }: Register): Generator<string> {
  for (const behoerde of behoerden) {
    const { schluessel, art, landkreis, vg } = behoerde;
    if (finde(bezirkSchluessel(schluessel))?.art !== 'bezirk')
      yield `${schluessel} hat keinen Bezirk`;
    if (
      istOrt(art) &&
      (art === 'kreisfreie_stadt') === (finde(landkreis ?? '')?.art === 'landratsamt')
    )
      yield `${schluessel} muss genau einen Landkreis haben oder kreisfrei sein`;
    if (vg && finde(vg)?.art !== 'verwaltungsgemeinschaft')
      yield `die Verwaltungsgemeinschaft ${vg} von ${schluessel} gibt es nicht`;
    if (gebiet(behoerde).length === 0) yield `${schluessel} ist für keine Gemeinde da`;
  }
}

/** Faults of the authorities among themselves. */
export const pruefeBehoerden = (register: Register): Mangel[] =>
  [...zahlen(register), ...schluessel(register), ...eltern(register)].map(mangelIn('behoerden'));

/** So many municipalities may do with the postcode of their administration: the source lags behind. */
const HOECHSTENS_OHNE_EIGENE = 20;

/** Faults of the postcodes by AGS. */
export function pruefePostleitzahlen(
  { orte }: Register,
  nachOrt: Readonly<Record<string, readonly string[]>>,
): Mangel[] {
  const bekannte = new Set(orte.map((ort) => ort.schluessel));
  const ohneEigene = orte.filter((ort) => !nachOrt[ort.schluessel]?.length);
  return [
    ...Object.keys(nachOrt)
      .filter((ags) => !bekannte.has(ags))
      .map((ags) => `die Gemeinde ${ags} gibt es nicht`),
    ...(ohneEigene.length > HOECHSTENS_OHNE_EIGENE
      ? [`für ${ohneEigene.length} Gemeinden fehlen die Postleitzahlen`]
      : []),
    ...orte
      .filter(({ postleitzahlen }) => postleitzahlen.length === 0)
      .map((ort) => `${ort.schluessel} hat keine Postleitzahl`),
  ].map(mangelIn('postleitzahlen'));
}

/** Faults of the villages and districts. */
export const pruefeOrtsteile = (register: Register, ortsteile: readonly Ortsteil[]): Mangel[] =>
  ortsteile
    .filter(({ gemeinde }) => !istOrt(register.finde(gemeinde)?.art ?? 'bezirk'))
    .map(({ name, gemeinde }) => `die Gemeinde ${gemeinde} von ${name} gibt es nicht`)
    .map(mangelIn('ortsteile'));

/** Whether every area of a level is made of borders that are there. */
const hatAlleBoegen = (topologie: Topologie, ebene: Ebenenname): boolean =>
  gebiete(topologie, ebene).every(({ ringe }) =>
    ringe.flat().every((nummer) => (nummer < 0 ? ~nummer : nummer) < topologie.arcs.length),
  );

/** The keys of the areas that a level must have. */
function sollGebiete({ orte, bezirke }: Register): Record<Ebenenname, ReadonlySet<string>> {
  return {
    gemeinden: new Set(orte.map((ort) => ort.schluessel)),
    landkreise: new Set(orte.map((ort) => kreisSchluessel(ort.schluessel))),
    regierungsbezirke: new Set(bezirke.map((bezirk) => bezirk.schluessel)),
    // Bavaria as a whole has no key.
    bayern: new Set(['']),
  };
}

function* umrisse(
  topologie: Topologie,
  ebene: Ebenenname,
  soll: ReadonlySet<string>,
): Generator<string> {
  if (!topologie.objects[ebene]) return yield `die Ebene „${ebene}“ fehlt`;
  if (!hatAlleBoegen(topologie, ebene)) yield `der Ebene „${ebene}“ fehlen Grenzlinien`;
  const vorhandene = new Set(gebiete(topologie, ebene).map(({ id }) => id));
  for (const id of soll) if (!vorhandene.has(id)) yield `der Umriss von ${id || ebene} fehlt`;
}

function* lage({ orte, behoerden }: Register, gemeinden: Topologie): Generator<string> {
  const umriss = flaechen(gemeinden, 'gemeinden');
  const punkt = ({ lon, lat }: Behoerde) => `${lon} ${lat}`;
  const orteAn = new Set(orte.map(punkt));
  for (const ort of orte)
    if (!enthaelt(umriss.get(ort.schluessel) ?? [], [ort.lon, ort.lat]))
      yield `${ort.schluessel} liegt außerhalb seines Umrisses`;
  // The seat of a Landratsamt or VG may lie in a neighbouring town, but it is in a town.
  for (const behoerde of behoerden)
    if (!orteAn.has(punkt(behoerde))) yield `${behoerde.schluessel} hat seinen Sitz in keinem Ort`;
}

/** Faults of the boundaries: all there, and every place inside its own. */
export function pruefeGrenzen(register: Register, { gemeinden, kreise }: Grenzdateien): Mangel[] {
  const soll = sollGebiete(register);
  const maengel = [
    ...[...umrisse(gemeinden, 'gemeinden', soll.gemeinden)].map(mangelIn('gemeinden')),
    ...(['landkreise', 'regierungsbezirke', 'bayern'] as const).flatMap((ebene) =>
      [...umrisse(kreise, ebene, soll[ebene])].map(mangelIn('kreise')),
    ),
  ];
  // Areas with holes in their borders cannot be drawn, so nothing can be inside of them.
  return maengel.length > 0 ? maengel : [...lage(register, gemeinden)].map(mangelIn('gemeinden'));
}

interface Registerdaten {
  register: Register;
  /** Postcodes by AGS. */
  postleitzahlen: Readonly<Record<string, readonly string[]>>;
  ortsteile: readonly Ortsteil[];
  grenzen: Grenzdateien;
}

/** All faults of a register; empty if it may be used. */
export const pruefeRegister = ({
  register,
  postleitzahlen,
  ortsteile,
  grenzen,
}: Registerdaten): Mangel[] => [
  ...pruefeBehoerden(register),
  ...pruefePostleitzahlen(register, postleitzahlen),
  ...pruefeOrtsteile(register, ortsteile),
  ...pruefeGrenzen(register, grenzen),
];
