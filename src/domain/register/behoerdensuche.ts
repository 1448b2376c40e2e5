/** Finds authorities of the register by what people write: a key, a name in any spelling, a part. */
import { ART_INFO } from './arten.ts';
import { gemeinte, istNurAnfang, type Beiwerk } from './bezeichnung.ts';
import { deutungen } from './artwoerter.ts';
import { NAMENSART } from './namensarten.ts';
import { besteGenaue, finde, suchbar, type Benannt, type Suchbar } from './namenssuche.ts';
import { behoerdenname, behoerdennamen, type Behoerde, type Register } from './register.ts';
import { REGISTERHINWEIS } from './registerstand.ts';
import { ganzePlz } from './lesarten.ts';
import { schluesselIn } from './schluesselform.ts';

interface Verzeichnis {
  suchbare: readonly Suchbar<Benannt & { behoerde: Behoerde }>[];
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
  const nachOrt = new Map(register.orte.map((ort) => [ort.schluessel, ort.postleitzahlen]));
  const verzeichnis = {
    suchbare: suchbar(
      register.behoerden.map((behoerde) => ({
        art: NAMENSART[ART_INFO[behoerde.art].ebene],
        name: behoerde.name,
        auchGenannt: behoerdennamen(behoerde),
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

/**
 * Authorities that a name means, however it is spelt, with or without its kind: as official lists
 * write it, else as people type it. A postcode is no name: several authorities work there.
 */
export function benannt(
  register: Register,
  name: string,
  beiwerk: Beiwerk = {},
): readonly Behoerde[] {
  const gemeint = gemeinte(register, name, beiwerk);
  // What stands beside a name narrows it down; the search would not look at it.
  if (gemeint.length > 0 || Object.values(beiwerk).some(Boolean) || ganzePlz(name)) return gemeint;
  // The search reads an address by its place; "Landratsamt X, Am Markt 1, 12345 Y" is no Stadt Y.
  const gesagt = deutungen(name).find(({ art }) => art)?.art?.ebene;
  const genaue = besteGenaue(finde(verzeichnisVon(register).suchbare, name))
    .map(({ eintrag }) => eintrag.behoerde)
    .filter(({ art }) => gesagt === undefined || ART_INFO[art].ebene === gesagt);
  const vorAnschrift = /^([^,;]+)[,;][^,;]*\d/.exec(name)?.[1];
  return genaue.length === 0 && gesagt && vorAnschrift ? gemeinte(register, vorAnschrift) : genaue;
}

/** Those that bear a name where what stands beside it rules all of them out. */
export const anderswo = (
  register: Register,
  name: string,
  beiwerk: Beiwerk = {},
): readonly Behoerde[] =>
  Object.values(beiwerk).some(Boolean) && gemeinte(register, name, beiwerk).length === 0
    ? benannt(register, name)
    : [];

/** The authority of a key, as people and spreadsheets write it. */
export const mitSchluessel = (register: Register, text: string): Behoerde | undefined =>
  schluesselIn(text)
    .map((schluessel) => register.finde(schluessel))
    .find(Boolean);

/** The authorities that come nearest to what was typed, best first. */
export function sucheBehoerden(register: Register, text: string, hoechstens = 8): Behoerde[] {
  const genau = mitSchluessel(register, text);
  if (genau) return [genau];
  const aehnliche = finde(verzeichnisVon(register).suchbare, text, hoechstens).map(
    ({ eintrag }) => eintrag.behoerde,
  );
  // A name as lists write it ("Dachau, GKSt") is clear, though no word of it may be similar.
  const [klare, ...weitere] = benannt(register, text);
  return klare && weitere.length === 0
    ? [...new Set([klare, ...aehnliche])].slice(0, hoechstens)
    : aehnliche;
}

/**
 * The one authority that a key or a name means, or those that it might mean. As in the finder, only a
 * whole name decides, never its mere beginning.
 */
export function bestimme(
  register: Register,
  bezeichnung: string,
  beiwerk?: Beiwerk,
): { behoerde: Behoerde } | { mehrdeutig: boolean; vorschlaege: readonly Behoerde[] } {
  const [behoerde, ...weitere] =
    schluesselIn(bezeichnung).length === 0
      ? benannt(register, bezeichnung, beiwerk)
      : [mitSchluessel(register, bezeichnung)].filter((eine) => eine !== undefined);
  if (behoerde && weitere.length === 0 && !istNurAnfang(register, bezeichnung, beiwerk))
    return { behoerde };
  const genannte = behoerde ? [behoerde, ...weitere] : anderswo(register, bezeichnung, beiwerk);
  return {
    mehrdeutig: weitere.length > 0,
    vorschlaege: genannte.length > 0 ? genannte : sucheBehoerden(register, bezeichnung, 3),
  };
}

/** Why no single authority is meant, and which ones may be (German). */
export function rueckfrage(
  register: Register,
  { mehrdeutig, vorschlaege }: { mehrdeutig: boolean; vorschlaege: readonly Behoerde[] },
): string {
  const namen = vorschlaege.map((eine) => kenntlich(register, eine)).join(' · ');
  if (namen === '') return `Das amtliche Verzeichnis kennt nichts Ähnliches ${REGISTERHINWEIS}.`;
  return `${mehrdeutig ? 'Das können mehrere Behörden sein' : `Das amtliche Verzeichnis kennt diesen Namen nicht ${REGISTERHINWEIS}`}. Meinten Sie: ${namen}?`;
}
