/**
 * What official lists call an authority: kinds shortened, behind the name or in brackets, a
 * Landkreis beside it, a slash for a river. Finds whom such a name means; never what is only similar.
 */
import { ascii, namensschluessel } from '../sprache/ortsname.ts';
import { sauber } from '../sprache/eingabe.ts';
import { gruppiere } from '../sprache/listen.ts';
import { ART_INFO } from './arten.ts';
import { artAus, deutungen, gemeinsam, type Artwunsch, type Deutung } from './artwoerter.ts';
import { bezirkSchluessel, type Behoerde, type Register } from './register.ts';

/** Prepositions as `namensschluessel` leaves them. */
const PRAEPOSITIONEN = new Set(['a', 'b', 'i', 'v', 'o']);

/** A name in words: those before the first preposition, and those behind it. */
interface Name {
  grund: string;
  rest: readonly string[];
}

function zerlegt(name: string): Name {
  const worte = namensschluessel(name.replaceAll('/', ' ')).split(' ');
  const stelle = worte.findIndex((wort, i) => i > 0 && PRAEPOSITIONEN.has(wort));
  const [grund, rest] = stelle < 0 ? [worte, []] : [worte.slice(0, stelle), worte.slice(stelle)];
  return { grund: grund.join(' '), rest: rest.filter((wort) => !PRAEPOSITIONEN.has(wort)) };
}

/** An authority with the words by which it is known. */
interface Bekannt extends Name {
  behoerde: Behoerde;
  /** Its Landkreis in lower case; its own name where it is its own. */
  kreis: string;
  /** Words of its Landkreis and Bezirk. */
  lage: readonly string[];
  postleitzahlen: readonly (string | undefined)[];
}

const erstesWort = (grund: string) => grund.split(' ', 1)[0]!;

interface Namensbuch {
  /** By the first word of the name: whatever else is written, it is there. */
  nachErstemWort: ReadonlyMap<string, readonly Bekannt[]>;
  /** Words of each Landkreis and Bezirk, to tell them from anything else beside a name. */
  gebiete: readonly (readonly string[])[];
}

const buecher = new WeakMap<Register, Namensbuch>();

const lageworte = (text: string): string[] =>
  namensschluessel(text.replaceAll('/', ' '))
    .split(' ')
    .filter((wort) => !PRAEPOSITIONEN.has(wort));

function buchVon(register: Register): Namensbuch {
  const bekanntes = buecher.get(register);
  if (bekanntes) return bekanntes;
  const nachOrt = new Map(register.orte.map((ort) => [ort.schluessel, ort.postleitzahlen]));
  const alle = register.behoerden.map((behoerde): Bekannt => {
    const kreis = behoerde.landkreis ? register.behoerde(behoerde.landkreis).name : behoerde.name;
    const bezirk = register.finde(bezirkSchluessel(behoerde.schluessel))?.name ?? '';
    return {
      behoerde,
      // Brackets are a way to add a place, as a preposition is.
      ...zerlegt(behoerde.name.replace(/\s*\((.*)\)/, ' b $1')),
      kreis: ascii(kreis),
      lage: [...lageworte(kreis), ...lageworte(bezirk)],
      postleitzahlen: [behoerde.plz, ...(nachOrt.get(behoerde.schluessel) ?? [])],
    };
  });
  const gebiete = [...register.landkreise, ...register.bezirke].map(({ name }) => lageworte(name));
  const nachErstemWort = gruppiere(alle, ({ grund }) => erstesWort(grund));
  const buch = { nachErstemWort, gebiete };
  buecher.set(register, buch);
  return buch;
}

/** True if every word is one of the others, or the beginning of one. */
const alleIn = (worte: readonly string[], andere: readonly string[]): boolean =>
  worte.every((wort) => andere.some((anderes) => anderes.startsWith(wort)));

/** What stands in a list beside the name of an authority. */
export interface Beiwerk {
  art?: string | undefined;
  landkreis?: string | undefined;
  regierungsbezirk?: string | undefined;
  plz?: string | undefined;
}

/** Words for "Landkreis" and the like in front of the name of one. */
const ohneVorwort = (text: string) =>
  text.replace(
    /^(?:im\s+)?(?:landkreis|lkr|lk|kreis|reg(?:ierungs)?\.?-?bez(?:irk)?|bezirk)\b\.?\s*/i,
    '',
  );

/** "DAH" for Dachau: its letters stand in the name of the Landkreis, in this order. */
function istKennzeichen(text: string, kreis: string): boolean {
  if (!/^[A-ZÄÖÜ]{1,3}$/.test(text)) return false;
  let stelle = -1;
  return [...ascii(text)].every((zeichen) => (stelle = kreis.indexOf(zeichen, stelle + 1)) >= 0);
}

/** Those that lie where the text says; all of them where it names no area. */
function gelegen(
  bekannte: readonly Bekannt[],
  text: string | undefined,
  gebiete: Namensbuch['gebiete'],
): readonly Bekannt[] {
  const worte = lageworte(ohneVorwort(text ?? '')).filter((wort) => wort.length > 2);
  if (worte.length === 0 || !gebiete.some((gebiet) => alleIn(worte, gebiet))) return bekannte;
  return bekannte.filter(({ lage }) => alleIn(worte, lage));
}

/** True if the authority is what the addition says: by the rest of its name, or by where it lies. */
const passtZu = ({ behoerde, rest, lage, kreis }: Bekannt, zusatz: string): boolean => {
  const [, sitz] = /^sitz(?:\s+in)?\b:?\s*(.+)$/i.exec(zusatz) ?? [];
  if (sitz !== undefined) return alleIn(lageworte(sitz), lageworte(behoerde.sitz ?? behoerde.name));
  const ort = ohneVorwort(zusatz);
  if (istKennzeichen(ort, kreis)) return true;
  const worte = lageworte(ort);
  return worte.every((wort) => alleIn([wort], rest) || (wort.length > 2 && alleIn([wort], lage)));
};

/** The same words, whichever preposition stands between them: Neustadt/Aisch. */
const heisstSo = ({ grund, rest }: Name, name: Name): boolean =>
  [grund, ...rest].join(' ') === [name.grund, ...name.rest].join(' ');

/** The name without its addition, as people shorten it: "Altdorf" for Altdorf b.Nürnberg. */
const heisstKurzSo = ({ grund, rest }: Name, name: Name): boolean =>
  rest.length > 0 && name.rest.length === 0 && grund === name.grund;

/** The name, and where it lies: Hausen b. Forchheim. */
function heisstUndLiegtSo(bekannt: Bekannt, name: Name): boolean {
  const worte = [...name.grund.split(' '), ...name.rest];
  const eigene = bekannt.grund.split(' ');
  const weitere = worte.slice(eigene.length);
  return (
    weitere.length > 0 &&
    eigene.every((wort, i) => wort === worte[i]) &&
    passtZu(bekannt, weitere.join(' '))
  );
}

/** The beginning of longer names: Murnau. Others that begin so make it unclear. */
const faengtSoAn = ({ grund }: Name, name: Name): boolean =>
  name.rest.length === 0 && `${grund} `.startsWith(`${name.grund} `);

/** What narrows a choice down: what stands in brackets behind the name, and in other columns. */
function eingegrenzt(
  bekannte: readonly Bekannt[],
  zusaetze: readonly string[],
  { landkreis, regierungsbezirk, plz }: Beiwerk,
  { gebiete }: Namensbuch,
): readonly Bekannt[] {
  const passende = [landkreis, regierungsbezirk].reduce<readonly Bekannt[]>(
    (bisher, gebiet) => gelegen(bisher, gebiet, gebiete),
    bekannte.filter((bekannt) => zusaetze.every((zusatz) => passtZu(bekannt, zusatz))),
  );
  if (!plz || passende.length < 2) return passende;
  const dortige = passende.filter(({ postleitzahlen }) => postleitzahlen.includes(plz));
  return dortige.length > 0 ? dortige : passende;
}

/** Whom a text means. */
interface Bezeichnet<T> {
  wen: readonly T[];
  /** It is what official names say: the whole name, behind the right word for its kind. */
  amtlich?: boolean;
  /** It only begins their names. */
  nurAnfang: boolean;
  /** The reading of the text that means them, with the kind that stands beside it. */
  gelesen?: Pick<Deutung, 'art' | 'name'>;
}

/** True for a kind that stands before official names; "Rathaus" stands before any. */
const istAmtlich = ({ arten }: Artwunsch): boolean =>
  new Set(arten.map((art) => ART_INFO[art].vorsatz)).size === 1;

const niemand = <T>(): Bezeichnet<T> => ({ wen: [], nurAnfang: false });

/** The authorities that a reading means. */
function zuDeutung(
  { art, name, zusaetze }: Deutung,
  beiwerk: Beiwerk,
  buch: Namensbuch,
): Bezeichnet<Bekannt> {
  const gesucht = zerlegt(name);
  const bekannte = buch.nachErstemWort.get(erstesWort(gesucht.grund)) ?? [];
  const solche = (...wege: readonly (typeof heisstUndLiegtSo)[]) =>
    eingegrenzt(
      bekannte.filter((bekannt) => wege.some((wie) => wie(bekannt, gesucht))),
      zusaetze,
      beiwerk,
      buch,
    ).filter(({ behoerde }) => !art || ART_INFO[behoerde.art].ebene === art.ebene);
  const vonDerArt = (alle: readonly Bekannt[]) =>
    alle.filter(({ behoerde }) => !art || art.arten.includes(behoerde.art));

  const soGenannte = solche(heisstSo, heisstKurzSo);
  const ganze = soGenannte.filter((bekannt) => heisstSo(bekannt, gesucht));
  if (ganze.length > 0) {
    const amtliche = art && istAmtlich(art) ? vonDerArt(ganze) : [];
    const ebenen = new Set(ganze.map(({ behoerde }) => ART_INFO[behoerde.art].ebene));
    const alle = soGenannte.filter(({ behoerde }) => ebenen.has(ART_INFO[behoerde.art].ebene));
    // "Markt Altdorf" says it all. "Altdorf" may be Altdorf b.Nürnberg, and so may "Gemeinde Altdorf".
    const amtlich = amtliche.length > 0;
    return { wen: amtlich ? amtliche : alle, amtlich, nurAnfang: false };
  }
  let andere = niemand<Bekannt>();
  for (const wie of [heisstUndLiegtSo, faengtSoAn]) {
    const gefunden = { wen: solche(wie), nurAnfang: wie === faengtSoAn };
    const genaue = vonDerArt(gefunden.wen);
    // Of another title on the same level, too.
    if (genaue.length > 0) return { ...gefunden, wen: [...new Set([...andere.wen, ...genaue])] };
    if (andere.wen.length === 0) andere = gefunden;
  }
  return andere;
}

/** Those whose name has the word for the kind in it: "Stadt Steinach" may be Stadtsteinach. */
function zusammengezogene(
  { ebene, arten }: Artwunsch,
  name: string,
  beiwerk: Beiwerk,
  buch: Namensbuch,
): readonly Bekannt[] {
  const vorsaetze = new Set(arten.map((art) => ART_INFO[art].vorsatz));
  const namen = [...vorsaetze].map((vorsatz) => zerlegt(vorsatz + name));
  const solche = namen.flatMap((einer) =>
    (buch.nachErstemWort.get(erstesWort(einer.grund)) ?? []).filter(
      (bekannt) => ART_INFO[bekannt.behoerde.art].ebene === ebene && heisstSo(bekannt, einer),
    ),
  );
  return eingegrenzt(solche, [], beiwerk, buch);
}

function bezeichnet(
  register: Register,
  bezeichnung: string,
  beiwerk: Beiwerk,
): Bezeichnet<Behoerde> {
  const text = sauber(bezeichnung);
  if (text === '') return niemand();
  const buch = buchVon(register);
  const spalte = artAus(beiwerk.art ?? '');
  // "Mkt. Erlbach" is Markt Erlbach, whose name begins so, before it is Erlbach.
  const ausgeschrieben = text.replace(
    /^(?:an (?:die|den|das)\s+)?(?:mkt\b\.?|M\.?(?=\s))\s*/i,
    'Markt ',
  );
  for (const { art: eigene, ...deutung } of deutungen(ausgeschrieben)) {
    const art = gemeinsam(eigene, spalte);
    if (art === null) continue;
    const { wen, amtlich, nurAnfang } = zuDeutung({ ...deutung, art }, beiwerk, buch);
    if (wen.length === 0) continue;
    const weitere = art && !amtlich ? zusammengezogene(art, deutung.name, beiwerk, buch) : [];
    return {
      wen: [...new Set([...wen, ...weitere])].map(({ behoerde }) => behoerde),
      // What says the kind, or where it lies, makes a short name one of an authority.
      nurAnfang: nurAnfang && !art && deutung.zusaetze.length === 0,
      gelesen: { art, name: deutung.name },
    };
  }
  return niemand();
}

/** The authorities that a name means; one if it is clear, several where nothing tells them apart. */
export const gemeinte = (
  register: Register,
  bezeichnung: string,
  beiwerk: Beiwerk = {},
): readonly Behoerde[] => bezeichnet(register, bezeichnung, beiwerk).wen;

/**
 * True for a name that only begins that of an authority, with nothing beside it: "Weiden" may be
 * Weiden i.d.OPf., but also one of the villages of that name. It is a question, as in the finder.
 */
export const istNurAnfang = (
  register: Register,
  bezeichnung: string,
  beiwerk: Beiwerk = {},
): boolean =>
  !Object.values(beiwerk).some(Boolean) && bezeichnet(register, bezeichnung, beiwerk).nurAnfang;

/** True where the kind beside a name is not that of the authority; beside a whole name "Gemeinde" may be any. */
export function widersprichtArt(
  register: Register,
  bezeichnung: string,
  beiwerk: Beiwerk,
  { art, name }: Behoerde,
): boolean {
  const { gelesen } = bezeichnet(register, bezeichnung, beiwerk);
  if (!gelesen?.art || gelesen.art.arten.includes(art)) return false;
  const { arten } = gelesen.art;
  return (
    arten.some((eine) => eine !== 'gemeinde') || !heisstSo(zerlegt(name), zerlegt(gelesen.name))
  );
}
