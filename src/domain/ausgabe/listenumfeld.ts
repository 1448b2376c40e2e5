/**
 * What the other lines of a list say about one: among the places of Landkreis Kitzingen, "Markt
 * Schwarzach" is hardly the Schwarzach of another, though that is its official name.
 */
import { istOrt } from '../register/arten.ts';
import type { Behoerde, Register } from '../register/register.ts';
import { gruppiere } from '../sprache/listen.ts';
import { nenntSchluessel, ordneZu, type Gesucht, type Zuordnung } from './zuordnung.ts';

/** So many clear places make a Landkreis one that the list is about … */
const MINDESTENS = 5;
/** … if they are this share of all clear ones: a list of all Bavaria is about none. */
const ANTEIL = 0.1;

const ortDer = (zuordnung: Zuordnung): Behoerde | undefined =>
  zuordnung.art === 'klar' && istOrt(zuordnung.behoerde.art) ? zuordnung.behoerde : undefined;

/** Names of the Landkreise that a list is about, by key. */
function kreiseDerListe(register: Register, orte: readonly Behoerde[]): Map<string, string> {
  const nachKreis = gruppiere(orte, ({ landkreis }) => landkreis ?? '');
  const genug = Math.max(MINDESTENS, orte.length * ANTEIL);
  return new Map(
    [...nachKreis].flatMap(([kreis, darin]) =>
      kreis !== '' && darin.length >= genug ? [[kreis, register.behoerde(kreis).name]] : [],
    ),
  );
}

/** Which places of the Landkreise a line means if one of them stood beside it. */
const inKreisen = (
  register: Register,
  zeile: string,
  kreise: ReadonlyMap<string, string>,
  gesucht: Gesucht,
): Behoerde[] =>
  [...kreise].flatMap(([schluessel, name]) => {
    const dort = ordneZu(register, `${zeile}\t${name}`, gesucht);
    const gemeinte = dort.art === 'klar' ? [dort.behoerde] : [];
    // Beside a postcode the Landkreis is an answer in itself, and so is the town of its name.
    return (dort.art === 'mehrere' ? dort.kandidaten : gemeinte).filter(
      ({ art, landkreis }) => istOrt(art) && landkreis === schluessel,
    );
  });

/**
 * The lines as they were read, but as a question where a place lies outside of what the list is
 * about, and one inside is called the same for short.
 * @param zeilen as they were pasted
 * @param gelesene what each of them was read as
 */
export function imUmfeld(
  register: Register,
  zeilen: readonly string[],
  gelesene: readonly Zuordnung[],
  gesucht: Gesucht = 'alle',
): readonly Zuordnung[] {
  const orte = gelesene.map(ortDer).filter((ort) => ort !== undefined);
  const kreise = kreiseDerListe(register, orte);
  return gelesene.map((zuordnung, i) => {
    const ort = ortDer(zuordnung);
    if (!ort || kreise.size === 0 || kreise.has(ort.landkreis ?? '')) return zuordnung;
    if (nenntSchluessel(register, zeilen[i]!)) return zuordnung;
    const hiesige = inKreisen(register, zeilen[i]!, kreise, gesucht);
    return hiesige.length === 0 || hiesige.includes(ort)
      ? zuordnung
      : { art: 'mehrere', kandidaten: [...new Set([...hiesige, ort])] };
  });
}
