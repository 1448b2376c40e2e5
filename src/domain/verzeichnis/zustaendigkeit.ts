/**
 * Who is responsible for an errand at a place: the one answer that place pages, the pages of
 * errands and the open data are made from.
 */
import type { Anliegen } from '../datensatz/anliegen.ts';
import type { Ausnahme } from '../datensatz/ausnahme.ts';
import type { Behoerde, Ort, Register, Zustaendige } from '../register/register.ts';

/**
 * Why an authority is responsible: by the rule of its level, because an exception with a source
 * says so (`ausnahme`, in part `teilweise`), or because Große Kreisstädte often do it (`oft`).
 */
export type Warum = (typeof WARUM)[number];

/** All reasons, in the order in which the page of a place names them. */
const WARUM = [
  'gemeinde',
  'vg',
  'landkreis',
  'kreisfrei',
  'bezirk',
  'ausnahme',
  'teilweise',
  'oft',
] as const;

/** An authority that is responsible for an errand at a place. */
export interface Zustaendigkeit {
  behoerde: Behoerde;
  warum: Warum;
  /** What says so; present where `warum` is `ausnahme` or `teilweise`. */
  ausnahme?: Ausnahme;
}

/** What the answer depends on. */
export type Gefragtes = Pick<Anliegen, 'id' | 'ebene' | 'grosse_kreisstadt'>;

/**
 * Answers for an errand and a place: one authority, or two where no source decides between them;
 * the one to ask first stands first.
 */
export type Zustaendigkeitsfrage = (anliegen: Gefragtes, ort: Ort) => readonly Zustaendigkeit[];

/** What the rule of the levels says, exceptions aside. */
function nachRegel(ebene: Anliegen['ebene'], liste: readonly Zustaendige[]): Zustaendigkeit {
  const auf = (gesucht: Zustaendige['ebene']) =>
    liste.find(({ ebene: eine }) => eine === gesucht)?.behoerde;
  switch (ebene) {
    case 'gemeinde': {
      const vg = auf('verwaltungsgemeinschaft');
      return vg ? { behoerde: vg, warum: 'vg' } : { behoerde: auf('gemeinde')!, warum: 'gemeinde' };
    }
    case 'landkreis': {
      const behoerde = auf('landkreis')!;
      return { behoerde, warum: behoerde.art === 'landratsamt' ? 'landkreis' : 'kreisfrei' };
    }
    case 'bezirk':
      return { behoerde: auf('bezirk')!, warum: 'bezirk' };
  }
}

/** An exception as it holds for one place. */
interface Sonderfall {
  ausnahme: Ausnahme;
  /** Key of the Landratsamt that does it; the municipality itself, if absent. */
  landratsamt?: string | undefined;
}

/** The exceptions by errand and place, and by errand and kind. */
function sonderfaelle(ausnahmen: readonly Ausnahme[]): Map<string, Sonderfall> {
  const faelle = new Map<string, Sonderfall>();
  for (const ausnahme of ausnahmen)
    for (const id of ausnahme.anliegen) {
      if (ausnahme.art) faelle.set(`${id} ${ausnahme.art}`, { ausnahme });
      for (const { ort, landratsamt } of ausnahme.orte ?? [])
        faelle.set(`${id} ${ort}`, { ausnahme, landratsamt });
    }
  return faelle;
}

/**
 * Prepares the answers. A single place goes before its kind, and a source before "often".
 * @param ausnahmen checked: their errands and keys exist
 */
export function zustaendigkeiten(
  register: Register,
  ausnahmen: readonly Ausnahme[],
): Zustaendigkeitsfrage {
  const faelle = sonderfaelle(ausnahmen);
  return ({ id, ebene, grosse_kreisstadt: oft }, ort) => {
    const regel = nachRegel(ebene, register.zustaendige(ort));
    const fall = faelle.get(`${id} ${ort.schluessel}`) ?? faelle.get(`${id} ${ort.art}`);
    if (fall) {
      const { ausnahme, landratsamt } = fall;
      const behoerde = landratsamt ? register.behoerde(landratsamt) : ort;
      return ausnahme.teilweise
        ? [regel, { behoerde, warum: 'teilweise', ausnahme }]
        : [{ behoerde, warum: 'ausnahme', ausnahme }];
    }
    return oft && ort.art === 'grosse_kreisstadt'
      ? [regel, { behoerde: ort, warum: 'oft' }]
      : [regel];
  };
}

/** True for an answer that the level of the errand alone does not give. */
const abweichend = ({ warum }: Zustaendigkeit): boolean =>
  warum === 'ausnahme' || warum === 'teilweise' || warum === 'oft';

/** The errands that are done otherwise at a place than their level says, with the answer. */
export const abweichungen = <A extends Gefragtes>(
  anliegen: readonly A[],
  ort: Ort,
  zustaendig: Zustaendigkeitsfrage,
): { anliegen: A; antwort: readonly Zustaendigkeit[] }[] =>
  anliegen
    .map((eines) => ({ anliegen: eines, antwort: zustaendig(eines, ort) }))
    .filter(({ antwort }) => antwort.some(abweichend));

/** Errands that an authority does at a place for one and the same reason. */
export interface Aufgabengruppe<A = Anliegen> {
  warum: Warum;
  ausnahme?: Ausnahme | undefined;
  anliegen: readonly A[];
}

/** What each authority does at a place, by its key: by the rules first, then by exceptions. */
export function aufgabenAm<A extends Gefragtes>(
  ort: Ort,
  anliegen: readonly A[],
  zustaendig: Zustaendigkeitsfrage,
): Map<string, { behoerde: Behoerde; gruppen: Aufgabengruppe<A>[] }> {
  const aufgaben = new Map<
    string,
    { behoerde: Behoerde; gruppen: (Aufgabengruppe<A> & { anliegen: A[] })[] }
  >();
  for (const eines of anliegen)
    for (const { behoerde, warum, ausnahme } of zustaendig(eines, ort)) {
      const eigene = aufgaben.get(behoerde.schluessel) ?? { behoerde, gruppen: [] };
      aufgaben.set(behoerde.schluessel, eigene);
      const gruppe = eigene.gruppen.find(
        (andere) => andere.warum === warum && andere.ausnahme === ausnahme,
      );
      if (gruppe) gruppe.anliegen.push(eines);
      else eigene.gruppen.push({ warum, ausnahme, anliegen: [eines] });
    }
  for (const { gruppen } of aufgaben.values())
    gruppen.sort((a, b) => WARUM.indexOf(a.warum) - WARUM.indexOf(b.warum));
  return aufgaben;
}
