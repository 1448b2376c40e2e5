/**
 * What changed after the day of the register: applied to it until a newer official file says it
 * itself. Gemeinden that are new or dissolved need new borders, so they wait for that file; of a
 * dissolved one that it knows no more, its line then tells what its record is about.
 */
import { istOrt, type Art } from './arten.ts';
import {
  groessterOrt,
  kreisSchluessel,
  nachSchluessel,
  registerAus,
  type Behoerde,
  type Ort,
  type Register,
} from './register.ts';

/** One change, as `content/register/aenderungen.yaml` tells it. */
export interface Registeraenderung {
  /** Key of the authority: a municipality, or a VG, which may be new. */
  schluessel: string;
  /** Day, month or year since when it holds. */
  seit: string;
  /** Public page that says so. */
  quelle: string;
  /** Its new name, without its kind. */
  name?: string | undefined;
  art?: Art | undefined;
  /** Place of the administration of a VG. */
  sitz?: string | undefined;
  /** All members of a VG from then on, by their keys. */
  mitglieder?: readonly string[] | undefined;
  /** True for one that exists no more. */
  aufgeloest?: true | undefined;
  /** Key of the Gemeinde that the area of a dissolved one belongs to now. */
  nachfolgerin?: string | undefined;
}

/** Where they stand, relative to the content folder. */
export const AENDERUNGSDATEI = 'register/aenderungen.yaml';

const VG = 'verwaltungsgemeinschaft';

/** Digits of the key of a VG. */
export const istVgSchluessel = (schluessel: string): boolean => schluessel.length === 9;

/** Key of the VG of each municipality that a change names, undefined where it leaves one. */
function neueVgs(behoerden: readonly Behoerde[], aenderungen: readonly Registeraenderung[]) {
  const vgVon = new Map<string, string | undefined>();
  for (const { schluessel, mitglieder, aufgeloest } of aenderungen)
    if (mitglieder || aufgeloest)
      for (const ort of behoerden) if (ort.vg === schluessel) vgVon.set(ort.schluessel, undefined);
  // Entering comes after leaving: who moves from one VG to another is named by both.
  for (const { schluessel, mitglieder = [] } of aenderungen)
    for (const mitglied of mitglieder) vgVon.set(mitglied, schluessel);
  return vgVon;
}

/** Where the seat of a VG is: a town of its Landkreis, else the largest one there. */
function sitzOrt(register: Register, schluessel: string, sitz: string | undefined): Ort {
  const kreis = kreisSchluessel(schluessel);
  const dort = register.orte.filter(({ landkreis }) => landkreis === kreis);
  return dort.find(({ name }) => name === sitz) ?? groessterOrt(dort);
}

/** An authority with what a change says of it. */
function geaendert(
  behoerde: Behoerde,
  { seit, name, art, sitz }: Registeraenderung,
  register: Register,
): Behoerde {
  const neu = {
    ...behoerde,
    seit,
    ...(name !== undefined && { name }),
    ...(art !== undefined && { art }),
  };
  if (sitz === undefined) return neu;
  const { lat, lon } = sitzOrt(register, behoerde.schluessel, sitz);
  return { ...neu, sitz, lat, lon };
}

/** A VG that the register does not know, yet or any more; its inhabitants are those of its members. */
function vgAus(
  { schluessel, name = '', sitz = '', seit }: Registeraenderung,
  register: Register,
): Behoerde {
  const { lat, lon } = sitzOrt(register, schluessel, sitz);
  const landkreis = kreisSchluessel(schluessel);
  return { schluessel, art: VG, name, sitz, landkreis, einwohner: 0, lat, lon, seit };
}

/** A Gemeinde that the register knows no more; it lies where its successor is. */
function aufgeloesteGemeinde(
  { schluessel, art = 'gemeinde', name = '', nachfolgerin = '', seit }: Registeraenderung,
  register: Register,
): Behoerde {
  const { lat, lon } = register.behoerde(nachfolgerin);
  const landkreis = kreisSchluessel(schluessel);
  return { schluessel, art, name, landkreis, einwohner: 0, lat, lon, seit };
}

/** Municipalities with the VG that they belong to now. */
function mitVg(behoerde: Behoerde, vgVon: ReadonlyMap<string, string | undefined>): Behoerde {
  if (!vgVon.has(behoerde.schluessel)) return behoerde;
  const { vg: _, ...ohneVg } = behoerde;
  const vg = vgVon.get(behoerde.schluessel);
  return { ...ohneVg, ...(vg !== undefined && { vg }) };
}

/** The register with what changed after its day; the register itself where nothing did. */
export function fortgeschrieben(
  register: Register,
  aenderungen: readonly Registeraenderung[],
): Register {
  if (aenderungen.length === 0) return register;
  const nachKey = new Map(aenderungen.map((eine) => [eine.schluessel, eine]));
  const vgVon = neueVgs(register.behoerden, aenderungen);
  const neue = aenderungen.filter(
    ({ schluessel, aufgeloest }) => !aufgeloest && !register.finde(schluessel),
  );
  const behoerden = [...register.behoerden, ...neue.map((vg) => vgAus(vg, register))]
    .filter(({ schluessel }) => !nachKey.get(schluessel)?.aufgeloest)
    .map((behoerde) => {
      const aenderung = nachKey.get(behoerde.schluessel);
      return mitVg(aenderung ? geaendert(behoerde, aenderung, register) : behoerde, vgVon);
    })
    .sort(nachSchluessel);
  const einwohner = new Map<string, number>();
  for (const behoerde of behoerden)
    if (behoerde.vg)
      einwohner.set(behoerde.vg, (einwohner.get(behoerde.vg) ?? 0) + behoerde.einwohner);
  return registerAus(
    behoerden.map((behoerde) =>
      behoerde.art === VG
        ? { ...behoerde, einwohner: einwohner.get(behoerde.schluessel) ?? 0 }
        : behoerde,
    ),
    Object.fromEntries(
      register.orte.map(({ schluessel, postleitzahlen }) => [schluessel, postleitzahlen]),
    ),
    aenderungen
      .filter(({ aufgeloest }) => aufgeloest)
      .map((eine) => ({
        ...(istVgSchluessel(eine.schluessel)
          ? vgAus(eine, register)
          : aufgeloesteGemeinde(eine, register)),
        aufgeloest: true,
      })),
  );
}

/** True if the register says already what a change says: then its line may go. */
export function istErledigt(register: Register, aenderung: Registeraenderung): boolean {
  const { schluessel, name, art, sitz, mitglieder, aufgeloest } = aenderung;
  const behoerde = register.finde(schluessel);
  if (aufgeloest || !behoerde) return aufgeloest === true && !behoerde;
  const gleich = <T>(soll: T | undefined, ist: T | undefined) => soll === undefined || soll === ist;
  const ist = istOrt(behoerde.art)
    ? undefined
    : register
        .gebiet(behoerde)
        .map((ort) => ort.schluessel)
        .sort()
        .join();
  return (
    gleich(name, behoerde.name) &&
    gleich(art, behoerde.art) &&
    gleich(sitz, behoerde.sitz) &&
    gleich(mitglieder && [...mitglieder].sort().join(), ist)
  );
}
