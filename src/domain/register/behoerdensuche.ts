/** Finds authorities of the register by what people write: a key, a name in any spelling, a part. */
import { ART_INFO, type Ebene } from './arten.ts';
import { sauber, schluesselAus } from '../sprache/eingabe.ts';
import { finde, suchbar, type Benannt, type Namensart, type Suchbar } from './namenssuche.ts';
import { namensschluessel } from '../sprache/ortsname.ts';
import { behoerdenname, behoerdennamen, type Behoerde, type Register } from './register.ts';
import { REGISTERHINWEIS } from './registerstand.ts';

const NAMENSART: Record<Ebene, Namensart> = {
  gemeinde: 'ort',
  verwaltungsgemeinschaft: 'vg',
  landkreis: 'landkreis',
  bezirk: 'bezirk',
};

interface Verzeichnis {
  nachName: Map<string, Behoerde[]>;
  suchbare: Suchbar<Benannt & { behoerde: Behoerde }>[];
}

const verzeichnisse = new WeakMap<Register, Verzeichnis>();

/** Landkreis and key: what tells an authority from others of its name. */
export const lage = (register: Register, { landkreis, schluessel }: Behoerde): string =>
  `${landkreis ? `Landkreis ${register.behoerde(landkreis).name}, ` : ''}${schluessel}`;

/** Name with Landkreis and key, for people who have to tell two of one name apart. */
export const kenntlich = (register: Register, behoerde: Behoerde): string =>
  `${behoerdenname(behoerde)} (${lage(register, behoerde)})`;

function verzeichnisVon(register: Register): Verzeichnis {
  const bekanntes = verzeichnisse.get(register);
  if (bekanntes) return bekanntes;
  const nachName = new Map<string, Behoerde[]>();
  for (const behoerde of register.behoerden) {
    const namen = [...behoerdennamen(behoerde), behoerde.name];
    for (const name of new Set(namen.map(namensschluessel))) {
      const gleiche = nachName.get(name);
      if (gleiche) gleiche.push(behoerde);
      else nachName.set(name, [behoerde]);
    }
  }
  const nachOrt = new Map(register.orte.map((ort) => [ort.schluessel, ort.postleitzahlen]));
  const verzeichnis = {
    nachName,
    suchbare: suchbar(
      register.behoerden.map((behoerde) => ({
        art: NAMENSART[ART_INFO[behoerde.art].ebene],
        name: behoerde.name,
        zusatz: behoerde.landkreis ? register.behoerde(behoerde.landkreis).name : '',
        behoerde,
        gewicht: behoerde.einwohner,
        postleitzahlen: nachOrt.get(behoerde.schluessel) ?? [],
      })),
    ),
  };
  verzeichnisse.set(register, verzeichnis);
  return verzeichnis;
}

/** How people shorten or circumscribe the kind of an authority in front of its name. */
const ANDERE_VORSAETZE: readonly [RegExp, string][] = [
  [/^(LRA|Lkr\.?|Landkreis|Kreis)\s+/i, 'Landratsamt '],
  [/^(VG|VGem\.?)\s+/i, 'Verwaltungsgemeinschaft '],
];

/** Authorities of exactly this name, however it is spelt, with or without its kind. */
export function benannt(register: Register, name: string): readonly Behoerde[] {
  const amtlich = ANDERE_VORSAETZE.reduce(
    (bisher, [muster, vorsatz]) => bisher.replace(muster, vorsatz),
    sauber(name),
  );
  return verzeichnisVon(register).nachName.get(namensschluessel(amtlich)) ?? [];
}

/** The authorities that come nearest to what was typed, best first. */
export function sucheBehoerden(register: Register, text: string, hoechstens = 8): Behoerde[] {
  const schluessel = schluesselAus(text);
  const genau = schluessel === undefined ? undefined : register.finde(schluessel);
  if (genau) return [genau];
  return finde(verzeichnisVon(register).suchbare, text, hoechstens).map(
    ({ eintrag }) => eintrag.behoerde,
  );
}

/** The one authority that a key or a name means, or those that it might mean. */
export function bestimme(
  register: Register,
  bezeichnung: string,
): { behoerde: Behoerde } | { mehrdeutig: boolean; vorschlaege: readonly Behoerde[] } {
  const schluessel = schluesselAus(bezeichnung);
  const [behoerde, ...weitere] =
    schluessel === undefined
      ? benannt(register, bezeichnung)
      : [register.finde(schluessel)].filter((eine) => eine !== undefined);
  if (behoerde && weitere.length === 0) return { behoerde };
  return {
    mehrdeutig: behoerde !== undefined,
    vorschlaege: behoerde ? [behoerde, ...weitere] : sucheBehoerden(register, bezeichnung, 3),
  };
}

/** Why no single authority is meant, and which ones may be (German). */
export function rueckfrage(
  register: Register,
  { mehrdeutig, vorschlaege }: { mehrdeutig: boolean; vorschlaege: readonly Behoerde[] },
): string {
  const namen = vorschlaege.map((eine) => kenntlich(register, eine)).join(' · ');
  if (namen === '') return `Das amtliche Verzeichnis kennt nichts Ähnliches ${REGISTERHINWEIS}.`;
  return `${mehrdeutig ? 'So heißen mehrere Behörden' : `Das amtliche Verzeichnis kennt diesen Namen nicht ${REGISTERHINWEIS}`}. Meinten Sie: ${namen}?`;
}
