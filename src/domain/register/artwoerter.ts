/** Words for kinds of authorities, as official lists shorten them and put them beside a name. */
import { ascii } from '../sprache/ortsname.ts';
import type { Art, Ebene } from './arten.ts';

/** The kind that a word asks for: those that it names, on one level. */
export interface Artwunsch {
  ebene: Ebene;
  arten: readonly Art[];
}

const wunsch = (ebene: Ebene, ...arten: Art[]): Artwunsch => ({ ebene, arten });

const STADT = wunsch('gemeinde', 'stadt', 'grosse_kreisstadt', 'kreisfreie_stadt');

/** Words for kinds of authorities, without umlauts and points. */
const ARTWOERTER: ReadonlyMap<string, Artwunsch> = new Map(
  (
    [
      ['gemeinde gde gem gmd gmde gemeindeverwaltung', wunsch('gemeinde', 'gemeinde')],
      ['rathaus kommune', wunsch('gemeinde', 'gemeinde', 'markt', ...STADT.arten)],
      [
        'markt mkt m mgde marktgemeinde marktgde marktgem marktverwaltung',
        wunsch('gemeinde', 'markt'),
      ],
      ['stadt st stadtverwaltung stadtgemeinde', STADT],
      [
        'gkst gks grosse_kreisstadt gr_kreisstadt grosse_krst grkrst grosse_kreisst kreisstadt',
        wunsch('gemeinde', 'grosse_kreisstadt'),
      ],
      [
        'kreisfreie_stadt kreisfrei krfr_stadt krfr_st krfrst kfst krst kreisfr_stadt kreisfr_st landeshauptstadt lhst lh',
        wunsch('gemeinde', 'kreisfreie_stadt'),
      ],
      [
        'verwaltungsgemeinschaft vg vgem vgde verwgem verw_gem verwaltungsgem verwgemeinschaft verw_gemeinschaft',
        wunsch('verwaltungsgemeinschaft', 'verwaltungsgemeinschaft'),
      ],
      [
        'landratsamt lra landkreis lkr lk ldkr landkr lkrs kreis kreisverwaltung',
        wunsch('landkreis', 'landratsamt'),
      ],
      ['bezirk bez bezirksverwaltung', wunsch('bezirk', 'bezirk')],
    ] as const
  ).flatMap(([woerter, art]) =>
    woerter.split(' ').map((wort) => [wort.replaceAll('_', ' '), art] as const),
  ),
);

/** Words of a text in lower case without umlauts. */
const woerterAus = (text: string): string[] => ascii(text).match(/[a-z0-9]+/g) ?? [];

export const artAus = (text: string): Artwunsch | undefined =>
  ARTWOERTER.get(woerterAus(text).join(' '));

/** True where a name says that the office is meant; a Landkreis is an area, too, and heads columns of its places. */
export const nenntLandratsamt = (name: string): boolean =>
  /\b(?:landratsamt|lra|kreisverwaltung)\b/i.test(name);

/** What two words for kinds ask for together; `null` if they contradict each other. */
export function gemeinsam(
  a: Artwunsch | undefined,
  b: Artwunsch | undefined,
): Artwunsch | undefined | null {
  if (!a || !b) return a ?? b;
  if (a.ebene !== b.ebene) return null;
  const arten = a.arten.filter((art) => b.arten.includes(art));
  // "Gemeinde Murnau, Markt": on one level the more exact word may stand anywhere.
  return { ebene: a.ebene, arten: arten.length > 0 ? arten : [...a.arten, ...b.arten] };
}

/** One reading of a name. */
export interface Deutung {
  art: Artwunsch | undefined;
  name: string;
  /** What stands in brackets or behind a comma. */
  zusaetze: readonly string[];
}

/** At most so many words say a kind: "Große Kreisstadt". */
const LAENGSTE_ART = 2;

/** A text whose first or last words say a kind, without them; undefined if they do not. */
function ohneArt(stuecke: readonly string[], vorn: boolean) {
  for (let anzahl = Math.min(LAENGSTE_ART, stuecke.length - 1); anzahl > 0; anzahl--) {
    const art = artAus((vorn ? stuecke.slice(0, anzahl) : stuecke.slice(-anzahl)).join(' '));
    if (art) return { art, rest: vorn ? stuecke.slice(anzahl) : stuecke.slice(0, -anzahl) };
  }
  return undefined;
}

/** Ways to take words for kinds off a name; "M Markt Schwaben" is Markt Schwaben, and Schwaben. */
function lesarten(text: string): Pick<Deutung, 'art' | 'name'>[] {
  let stuecke: readonly string[] = text.split(/(?<=\.)(?=\p{L})|\s+/u).filter(Boolean);
  let art: Artwunsch | undefined;
  const alle = [{ art, name: text }];
  for (const vorn of [true, false])
    for (let ohne = ohneArt(stuecke, vorn); ohne; ohne = ohneArt(stuecke, vorn)) {
      const beide = gemeinsam(art, ohne.art);
      if (beide === null) return alle;
      art = beide;
      stuecke = ohne.rest;
      alle.push({ art, name: stuecke.join(' ') });
    }
  return alle;
}

/** The readings of a name, the more literal first. */
export function deutungen(text: string): Deutung[] {
  const ohneFussnote = text
    .replace(/[*†\u00b9\u00b2\u00b3\u2070-\u2079]+/g, '')
    .replace(/\s\d+\)$/, '')
    // As on envelopes.
    .replace(/^an (?:die|den|das)\s+/i, '');
  const [kern = '', ...teile] = ohneFussnote
    .split(/[(),;[\]]|\s[-–—|]\s/)
    .map((teil) => teil.trim())
    .filter(Boolean);
  const arten = teile.flatMap((teil) => artAus(teil) ?? []);
  const zusaetze = teile.filter((teil) => !artAus(teil));
  const verschachtelt = lesarten(kern).flatMap(({ art, name }) => {
    const zusammen = arten.reduce<Artwunsch | undefined | null>(
      (bisher, eine) => (bisher === null ? null : gemeinsam(bisher, eine)),
      art,
    );
    return zusammen === null ? [] : [{ art: zusammen, name, zusaetze }];
  });
  return [{ art: undefined, name: ohneFussnote, zusaetze: [] }, ...verschachtelt];
}
