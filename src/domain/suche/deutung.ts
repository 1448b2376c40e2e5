/** What a text stands for: one thing, several, only a beginning, a guess, or nothing in Bavaria. */
import { GANZE_WOERTER, TIPPFEHLER } from '../register/namensguete.ts';
import {
  beginntSo,
  besteGenaue,
  finde,
  fehlenUmlaute,
  gehtUnterDiesemNamen,
  heisstKurzWie,
  istKurzform,
  istNameAllein,
  type Suchbar,
  type Treffer,
} from '../register/namenssuche.ts';
import type { Namensart } from '../register/namensarten.ts';
import { auswaertigePlz, type Auswaertig } from '../register/postregionen.ts';
import {
  ganzePlz,
  leseAnfrage,
  nenntGemeinde,
  nenntNurArt,
  nenntNurLand,
} from '../register/lesarten.ts';
import { entwirrt, sauber, schluesselAus } from '../sprache/eingabe.ts';
import { ordneAnliegen } from './anliegenordnung.ts';
import { mitHerkunft, type Eintrag } from './eintrag.ts';

/** What a text stands for. Only what is `eindeutig` may be followed without a question. */
export type Deutung =
  | { art: 'leer' }
  /** Exactly one thing is called so; others that fit come behind it. */
  | { art: 'eindeutig'; eintrag: Eintrag; vorschlaege: readonly Eintrag[] }
  /** Several things are called so, or have this postcode; these, `anzahl` of them, come first. */
  | { art: 'mehrere'; anzahl: number; plz?: string; vorschlaege: readonly Eintrag[] }
  /** Names begin with it. */
  | { art: 'anfang'; vorschlaege: readonly Eintrag[] }
  /** Only a word for a kind of authority or place: which of them? */
  | { art: 'nurArt'; vorschlaege: readonly Eintrag[] }
  /** Only similar names, or a village whose name a town outside Bavaria bears, too. */
  | { art: 'aehnlich'; namensvetter?: string; vorschlaege: readonly Eintrag[] }
  /** A postcode that is none of Bavaria's, or none at all. */
  | { art: 'auswaerts'; grund: Auswaertig; vorschlaege: readonly Eintrag[] }
  | { art: 'nichts' };

const eintraege = (treffer: readonly Treffer<Eintrag>[]) => treffer.map(({ eintrag }) => eintrag);

/**
 * The one Landkreis or Bezirk of this name, which comes before a hamlet called like it (Schwaben)
 * and before towns whose addition it is (Bad Tölz-Wolfratshausen); not before a town of the same
 * name, nor one that goes by it for short.
 */
function gebietVon(treffer: readonly Treffer<Eintrag>[]): Treffer<Eintrag> | undefined {
  const genaue = treffer.filter(({ sicherheit }) => sicherheit === 'genau');
  const [gebiet, ...weitere] = genaue.filter(({ eintrag: { art } }) => GEBIETE.includes(art));
  if (!gebiet || weitere.length > 0) return undefined;
  const gehtVor = ({ eintrag, guete }: Treffer<Eintrag>) =>
    guete < gebiet.guete || (eintrag.art === 'ort' && guete === gebiet.guete);
  const kurz = treffer.some((einer) => gehtUnterDiesemNamen(einer) && !genaue.includes(einer));
  return kurz || genaue.some(gehtVor) ? undefined : gebiet;
}

const GEBIETE: readonly Namensart[] = ['landkreis', 'bezirk'];

/** The exact fits that compete: areas and municipalities before all else, of each only the best. */
function genaueVon(treffer: readonly Treffer<Eintrag>[]): Treffer<Eintrag>[] {
  const gebiet = gebietVon(treffer);
  if (gebiet) return [gebiet];
  const orte = besteGenaue(treffer.filter(({ eintrag }) => eintrag.art === 'ort'));
  if (orte.length === 0) return besteGenaue(treffer);
  return orte.some(istKurzform) ? treffer.filter(({ sicherheit }) => sicherheit === 'genau') : orte;
}

/** True if all of them lead to one and the same municipality. */
const einOrt = ([erster, ...weitere]: readonly Treffer<Eintrag>[]): boolean =>
  weitere.length === 0 ||
  (erster?.eintrag.ort !== undefined &&
    weitere.every(({ eintrag }) => eintrag.ort === erster.eintrag.ort));

/** An errand of which a name, or a word of one, begins with what was typed. */
const istAnliegen = (einer: Treffer<Eintrag>): boolean =>
  einer.eintrag.art === 'anliegen' && beginntSo(einer);

/** An errand of which a name or another word, as a whole, is what was typed. */
const heisstAnliegen = (einer: Treffer<Eintrag>): boolean =>
  einer.eintrag.art === 'anliegen' && einer.guete <= GANZE_WOERTER;

/** Several things that go by the name; a village of a name with umlauts is not called so. */
function ausMehreren(
  gleichrangige: readonly Treffer<Eintrag>[],
  treffer: readonly Treffer<Eintrag>[],
): Deutung {
  const soGenannte = gleichrangige.filter(
    (einer) => einer.eintrag.art !== 'ortsteil' || !fehlenUmlaute(einer),
  );
  const uebrige = treffer.filter((einer) => !soGenannte.includes(einer));
  const vorschlaege = eintraege([...soGenannte, ...uebrige]);
  return soGenannte.length > 1
    ? { art: 'mehrere', anzahl: soGenannte.length, vorschlaege }
    : { art: 'anfang', vorschlaege };
}

/**
 * Municipalities of this name with those that go by it for short; none where nobody does. "Altdorf"
 * may be the Markt near Landshut or Altdorf b.Nürnberg, and "Stadt Altdorf" is not the former.
 */
function orteDesNamens(
  genaue: readonly Treffer<Eintrag>[],
  treffer: readonly Treffer<Eintrag>[],
): readonly Treffer<Eintrag>[] {
  const [erster] = genaue;
  if (erster?.eintrag.art !== 'ort' || !istNameAllein(erster)) return [];
  const kurze = treffer.filter(
    (einer) => einer.eintrag.art === 'ort' && heisstKurzWie(einer, erster),
  );
  return kurze.length === 0
    ? []
    : treffer.filter((einer) => genaue.includes(einer) || kurze.includes(einer));
}

/** @param alsGemeinde a word beside the name says so */
function ausGenauen(
  genaue: readonly Treffer<Eintrag>[],
  treffer: readonly Treffer<Eintrag>[],
  alsGemeinde: boolean,
): Deutung {
  const [erster] = genaue;
  const vorschlaege = eintraege(treffer);
  const soGenannte = orteDesNamens(genaue, treffer);
  if (soGenannte.length > 0) return ausMehreren(soGenannte, treffer);
  // "Stadt Steinach" asks which of the municipalities, not for villages or associations as well.
  if (alsGemeinde && genaue.length > 1 && genaue.every(({ eintrag }) => eintrag.art === 'ort'))
    return ausMehreren(genaue, treffer);
  const istGebietAllein = gebietVon(treffer) === erster;
  if (genaue.length === 1 && (erster!.eintrag.art === 'ort' || istGebietAllein))
    return { art: 'eindeutig', eintrag: erster!.eintrag, vorschlaege };
  // "Weiden" is a village, but most who type it mean Weiden i.d.OPf.
  const gleichrangige = treffer.filter(
    (einer) => einer.sicherheit === 'genau' || gehtUnterDiesemNamen(einer),
  );
  // A village of a similar name is a guess; who leaves the umlauts of a town out means the town.
  if (erster!.eintrag.art === 'ortsteil' && fehlenUmlaute(erster!))
    return {
      art: treffer.some(gehtUnterDiesemNamen) ? 'anfang' : 'aehnlich',
      vorschlaege,
    };
  // "abmelden" is a word for one errand, but those who type it may mean another that has it.
  if (erster!.eintrag.art === 'anliegen' && treffer.filter(istAnliegen).length > 1)
    return { art: 'anfang', vorschlaege };
  // "Wahl" is a hamlet, and what people call an errand.
  if (erster!.eintrag.art === 'ortsteil' && treffer.some(heisstAnliegen))
    return { art: 'anfang', vorschlaege };
  if (!einOrt(gleichrangige)) return ausMehreren(gleichrangige, treffer);
  return erster!.eintrag.namensvetter && istNameAllein(erster!)
    ? { art: 'aehnlich', namensvetter: erster!.eintrag.name, vorschlaege }
    : { art: 'eindeutig', eintrag: erster!.eintrag, vorschlaege };
}

/** A postcode alone. */
function deutePlz(treffer: readonly Treffer<Eintrag>[], plz: string): Deutung {
  const vorschlaege = eintraege(treffer).map((eintrag) => mitHerkunft(eintrag, plz));
  const [erster] = vorschlaege;
  if (!erster) return { art: 'auswaerts', grund: auswaertigePlz(plz), vorschlaege: [] };
  return vorschlaege.length === 1
    ? { art: 'eindeutig', eintrag: erster, vorschlaege }
    : { art: 'mehrere', anzahl: vorschlaege.length, plz, vorschlaege };
}

/** The place with this key, as official letters and spreadsheets write it. */
function mitSchluessel(alle: readonly Suchbar<Eintrag>[], text: string): Eintrag | undefined {
  const schluessel = schluesselAus(text);
  return schluessel === undefined
    ? undefined
    : alle.find(({ eintrag }) => eintrag.schluessel === schluessel)?.eintrag;
}

/** Four digits, which may be the beginning of five, or more than there can be. */
const FALSCHE_STELLEN = /^(?:de?\s*[-–—]?\s*)?(?:\d{4}|\d{6,8})$/i;

/** A postcode with the mark of a neighbouring country. */
const AUSLAENDISCH =
  /^(?:a|at|ch|cz|li|fl|i|it|f|fr|l|lu|b|be|nl|dk|pl|sk|h|hu)\s*[-–—]?\s*\d{3}\s?\d{1,2}$/i;

/** A number that is no postcode of Germany. */
function falschePlz(text: string): Auswaertig | undefined {
  if (AUSLAENDISCH.test(text)) return { art: 'ausland' };
  return FALSCHE_STELLEN.test(text) ? { art: 'stellen' } : undefined;
}

/** A postcode that Bavaria has not, beside a name that it has not, either: 10115 Berlin. */
function fremdeAnschrift(
  alle: readonly Suchbar<Eintrag>[],
  text: string,
  treffer: readonly Treffer<Eintrag>[],
): string | undefined {
  const { plz } = leseAnfrage(text);
  if (plz?.length !== 5 || treffer.some(({ guete }) => guete < TIPPFEHLER)) return undefined;
  const bekannt = alle.some(({ eintrag }) => eintrag.postleitzahlen.includes(plz));
  return bekannt ? undefined : plz;
}

/**
 * What a text stands for.
 * @param arten kinds of things that are looked for; all, if absent
 */
export function deute(
  alle: readonly Suchbar<Eintrag>[],
  text: string,
  arten?: readonly Namensart[],
): Deutung {
  const gesucht = sauber(entwirrt(text));
  if (!gesucht) return { art: 'leer' };
  const infrage = arten ? alle.filter(({ eintrag }) => arten.includes(eintrag.art)) : alle;
  const eintrag = mitSchluessel(infrage, gesucht);
  if (eintrag) return { art: 'eindeutig', eintrag, vorschlaege: [eintrag] };
  const falsche = falschePlz(gesucht);
  if (falsche?.art === 'ausland') return { art: 'auswaerts', grund: falsche, vorschlaege: [] };
  const gelesen = falsche ? gesucht.replace(/\D/g, '') : gesucht;
  const treffer = ordneAnliegen(finde(infrage, gelesen), gelesen);
  if (falsche) return { art: 'auswaerts', grund: falsche, vorschlaege: eintraege(treffer) };
  const plz = ganzePlz(gesucht);
  if (plz) return deutePlz(treffer, plz);
  if (nenntNurArt(gesucht))
    return { art: 'nurArt', vorschlaege: eintraege(treffer.filter(beginntSo)) };
  const fremde = fremdeAnschrift(infrage, gesucht, treffer);
  if (fremde) return { art: 'auswaerts', grund: auswaertigePlz(fremde), vorschlaege: [] };
  const genaue = nenntNurLand(gesucht) ? [] : genaueVon(treffer);
  if (genaue.length > 0) return ausGenauen(genaue, treffer, nenntGemeinde(gesucht));
  if (treffer.length === 0) return { art: 'nichts' };
  return treffer.some(({ sicherheit }) => sicherheit === 'anfang')
    ? { art: 'anfang', vorschlaege: eintraege(treffer) }
    : { art: 'aehnlich', vorschlaege: eintraege(treffer) };
}
