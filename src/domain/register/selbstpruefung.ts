/** What must hold of the register before it is written, and of the committed files. */
import { ART_INFO, istOrt, type Art } from './arten.ts';
import { enthaelt, type Flaeche } from '../geo/geo.ts';
import { bezirkSchluessel, SOLL_ZAHLEN, type Behoerde, type Register } from './register.ts';

interface RegisterDaten {
  register: Register;
  /** Area of each municipality, by AGS. */
  flaechen: ReadonlyMap<string, Flaeche>;
  /** Bavarian postcodes of the source that lead to no municipality. */
  ohneOrt: readonly string[];
}

function* zahlen(register: Register): Generator<string> {
  const ist = Map.groupBy(register.behoerden, ({ art }) => art);
  for (const [art, soll] of Object.entries(SOLL_ZAHLEN) as [Art, number][]) {
    const anzahl = ist.get(art)?.length ?? 0;
    if (anzahl !== soll) yield `${soll} of the kind "${art}" expected, ${anzahl} found`;
  }
}

function* schluessel(register: Register): Generator<string> {
  const gesehen = new Set<string>();
  for (const { schluessel, art } of register.behoerden) {
    if (gesehen.has(schluessel)) yield `the key ${schluessel} occurs twice`;
    gesehen.add(schluessel);
    if (schluessel.length !== ART_INFO[art].stellen)
      yield `the key ${schluessel} has the wrong length for "${art}"`;
  }
}

function* eltern({ finde, behoerden, gebiet }: Register): Generator<string> {
  for (const behoerde of behoerden) {
    const { schluessel, art, landkreis, vg } = behoerde;
    if (finde(bezirkSchluessel(schluessel))?.art !== 'bezirk') yield `${schluessel} has no Bezirk`;
    if (
      istOrt(art) &&
      (art === 'kreisfreie_stadt') === (finde(landkreis ?? '')?.art === 'landratsamt')
    )
      yield `${schluessel} must have exactly one Landkreis or be kreisfrei`;
    if (vg && finde(vg)?.art !== 'verwaltungsgemeinschaft') yield `${schluessel} has no VG ${vg}`;
    if (gebiet(behoerde).length === 0) yield `${schluessel} serves no municipality`;
  }
}

function* lage({ orte, behoerden }: Register, flaechen: RegisterDaten['flaechen']) {
  const punkt = ({ lon, lat }: Behoerde) => `${lon} ${lat}`;
  const orteAn = new Set(orte.map(punkt));
  for (const ort of orte)
    if (!enthaelt(flaechen.get(ort.schluessel) ?? [], [ort.lon, ort.lat]))
      yield `${ort.schluessel} lies outside its area`;
  // The seat of a Landratsamt or VG may lie in a neighbouring town, but it is in a town.
  for (const behoerde of behoerden)
    if (!orteAn.has(punkt(behoerde))) yield `${behoerde.schluessel} has no town as its seat`;
}

function* postleitzahlen({ orte }: Register, ohneOrt: readonly string[]): Generator<string> {
  if (ohneOrt.length > 0) yield `no municipality found for the postcodes ${ohneOrt.join(', ')}`;
  for (const ort of orte)
    if (ort.postleitzahlen.length === 0) yield `${ort.schluessel} has no postcode`;
}

/** All faults of a register, one sentence each; empty if it may be used. */
export function pruefeRegister({ register, flaechen, ohneOrt }: RegisterDaten): string[] {
  return [
    ...zahlen(register),
    ...schluessel(register),
    ...eltern(register),
    ...lage(register, flaechen),
    ...postleitzahlen(register, ohneOrt),
  ];
}
