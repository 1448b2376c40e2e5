/** What must hold of the register before it is written, and whenever it is read. */
import { ARTEN, ART_INFO, istOrt, type Art } from './arten.ts';
import { enthaelt } from '../geo/geo.ts';
import { KENNUNG, ortKennungen } from './kennung.ts';
import { bayerischePlz } from './postleitzahlen.ts';
import { flaechen, gebiete, type Ebenenname, type Topologie } from '../geo/topologie.ts';
import {
  bezirkSchluessel,
  kreisSchluessel,
  FESTE_ZAHLEN,
  type Behoerde,
  type Ortsteil,
  type Register,
} from './register.ts';

/** The files of the register; each can be at fault. */
export const REGISTERDATEIEN = {
  stand: 'stand.json',
  behoerden: 'behoerden.json',
  postleitzahlen: 'postleitzahlen.json',
  ortsteile: 'ortsteile.json',
  namensvettern: 'namensvettern.json',
  gemeindefrei: 'gemeindefrei.json',
  fruehereOrte: 'fruehere-orte.json',
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

/** How many authorities of each kind there are. */
export type Artzahlen = Readonly<Record<Art, number>>;

/** Counts the authorities by kind. */
export function artzahlen(behoerden: readonly Behoerde[]): Artzahlen {
  const nachArt = Map.groupBy(behoerden, ({ art }) => art);
  return Object.fromEntries(ARTEN.map((art) => [art, nachArt.get(art)?.length ?? 0])) as Artzahlen;
}

function* zahlen(register: Register, soll: Artzahlen): Generator<string> {
  const ist = artzahlen(register.behoerden);
  for (const art of ARTEN)
    if (ist[art] !== soll[art])
      yield `${soll[art]} der Art „${art}“ müssen es sein, ${ist[art]} sind es`;
}

/** Faults of the Stand: numbers that every edition must have. */
export const pruefeStand = (soll: Artzahlen): Mangel[] =>
  Object.entries(FESTE_ZAHLEN)
    .filter(([art, [anzahl]]) => soll[art as Art] !== anzahl)
    .map(([art, [anzahl, name]]) => `Bayern hat ${anzahl} ${name}, hier stehen ${soll[art as Art]}`)
    .map(mangelIn('stand'));

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
export const pruefeBehoerden = (register: Register, soll: Artzahlen): Mangel[] =>
  [...zahlen(register, soll), ...schluessel(register), ...eltern(register)].map(
    mangelIn('behoerden'),
  );

/** What speaks against the postcodes of a municipality. */
function* plzMaengel(
  { schluessel, plz, einePlz }: Behoerde,
  eigene: readonly string[],
  istBayerisch: (plz: string) => boolean,
): Generator<string> {
  if (plz && !eigene.includes(plz))
    yield `${schluessel} fehlt die Postleitzahl ${plz} der eigenen Verwaltung`;
  if (einePlz && eigene.length > 1)
    yield `${schluessel} hat nur die Postleitzahl ${plz}, hier stehen ${eigene.join(', ')}`;
  for (const fremde of eigene.filter((zahl) => !istBayerisch(zahl)))
    yield `die Postleitzahl ${fremde} von ${schluessel} gehört in ein anderes Land`;
}

/** Faults of the postcodes by AGS. */
export function pruefePostleitzahlen(
  { orte }: Register,
  nachOrt: Readonly<Record<string, readonly string[]>>,
): Mangel[] {
  const bekannte = new Set(orte.map((ort) => ort.schluessel));
  const istBayerisch = bayerischePlz(orte);
  const ohne = orte.filter((ort) => !nachOrt[ort.schluessel]?.length);
  return [
    ...Object.keys(nachOrt)
      .filter((ags) => !bekannte.has(ags))
      .map((ags) => `die Gemeinde ${ags} gibt es nicht`),
    ...(ohne.length > 0 ? [`für ${ohne.length} Gemeinden fehlen die Postleitzahlen`] : []),
    ...orte.flatMap((ort) => [
      ...plzMaengel(ort, nachOrt[ort.schluessel] ?? [ort.plz ?? ''], istBayerisch),
    ]),
  ].map(mangelIn('postleitzahlen'));
}

/** Faults of the villages and districts. */
export const pruefeOrtsteile = (register: Register, ortsteile: readonly Ortsteil[]): Mangel[] =>
  ortsteile
    .filter(({ gemeinde }) => !istOrt(register.finde(gemeinde)?.art ?? 'bezirk'))
    .map(({ name, gemeinde }) => `die Gemeinde ${gemeinde} von ${name} gibt es nicht`)
    .map(mangelIn('ortsteile'));

/** Faults of the list of villages whose name a town elsewhere bears. */
export function pruefeNamensvettern(
  ortsteile: readonly Ortsteil[],
  namensvettern: readonly string[],
): Mangel[] {
  const namen = new Set(ortsteile.map(({ name }) => name));
  return namensvettern
    .filter((name) => !namen.has(name))
    .map((name) => `einen Ortsteil „${name}“ gibt es nicht`)
    .map(mangelIn('namensvettern'));
}

/** Faults of the former slugs of places: each leads to a place, and no place bears it today. */
export function pruefeFruehereOrte(
  register: Register,
  fruehere: Readonly<Record<string, string>>,
): Mangel[] {
  const heutige = new Set(ortKennungen(register).values());
  return Object.entries(fruehere)
    .flatMap(([slug, ags]) => [
      ...(KENNUNG.test(slug) ? [] : [`„${slug}“ ist keine Adresse`]),
      ...(heutige.has(slug) ? [`„${slug}“ ist heute die Adresse eines anderen Orts`] : []),
      ...(register.orte.some(({ schluessel }) => schluessel === ags)
        ? []
        : [`„${slug}“ führt zur Gemeinde ${ags}, die es nicht gibt`]),
    ])
    .map(mangelIn('fruehereOrte'));
}

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

/**
 * Faults of the unincorporated areas: every area that is no municipality must be one, or someone
 * lives in an area that the register does not know.
 * @param gemeindefrei names by AGS
 * @param umrisse keys of the areas in the boundaries
 */
export function pruefeGemeindefrei(
  { orte }: { orte: readonly Pick<Behoerde, 'schluessel'>[] },
  gemeindefrei: Readonly<Record<string, string>>,
  umrisse: ReadonlySet<string>,
): Mangel[] {
  const bekannte = new Set([...orte.map((ort) => ort.schluessel), ...Object.keys(gemeindefrei)]);
  return [
    ...[...umrisse]
      .filter((id) => !bekannte.has(id))
      .map(
        (id) =>
          `das Gebiet ${id} ist weder eine Gemeinde des Registers noch gemeindefrei: ihre Zeile fehlt, oder die Grenzen sind älter als das Register`,
      ),
    ...Object.entries(gemeindefrei)
      .filter(([ags]) => !umrisse.has(ags))
      .map(([ags, name]) => `der Umriss von ${name} (${ags}) fehlt`),
  ].map(mangelIn('gemeindefrei'));
}

/** Keys of the areas of municipalities and of unincorporated areas. */
export const gebietsschluessel = (gemeinden: Topologie): Set<string> =>
  new Set(gebiete(gemeinden, 'gemeinden').map(({ id }) => id));

/** All that the register consists of. */
export interface Registerdaten {
  register: Register;
  zahlen: Artzahlen;
  /** Postcodes by AGS. */
  postleitzahlen: Readonly<Record<string, readonly string[]>>;
  ortsteile: readonly Ortsteil[];
  /** Names of villages that a larger town outside Bavaria bears, too. */
  namensvettern: readonly string[];
  /** Names of unincorporated areas by AGS. */
  gemeindefrei: Readonly<Record<string, string>>;
  /** AGS by former slug of a place. */
  fruehereOrte: Readonly<Record<string, string>>;
  grenzen: Grenzdateien;
}

/** All faults of a register; empty if it may be used. */
export function pruefeRegister(daten: Registerdaten): Mangel[] {
  const { register, zahlen, grenzen } = daten;
  const maengel = [
    ...pruefeStand(zahlen),
    ...pruefeBehoerden(register, zahlen),
    ...pruefePostleitzahlen(register, daten.postleitzahlen),
    ...pruefeOrtsteile(register, daten.ortsteile),
    ...pruefeNamensvettern(daten.ortsteile, daten.namensvettern),
    ...pruefeFruehereOrte(register, daten.fruehereOrte),
    ...pruefeGrenzen(register, grenzen),
  ];
  // Without the level there is nothing to look at.
  return grenzen.gemeinden.objects.gemeinden
    ? [
        ...maengel,
        ...pruefeGemeindefrei(register, daten.gemeindefrei, gebietsschluessel(grenzen.gemeinden)),
      ]
    : maengel;
}
