/** The directory: every record joined with the register, and the look-ups that pages need. */
import type { Siegelstand } from './abdeckung.ts';
import { orteVon } from './listen.ts';
import { nachbarsuche } from './nachbarn.ts';
import { ART_INFO, type Art } from '../register/arten.ts';
import { ortKennungen } from '../register/kennung.ts';
import { slug, nachName } from '../sprache/ortsname.ts';
import type { GeprueftesAmt } from '../pruefung/pruefung.ts';
import { bezirkSchluessel, type Behoerde, type Ort, type Register } from '../register/register.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import type { Verfahrensdatei } from '../datensatz/verfahren.ts';
import { vergleicheStand } from '../datensatz/stand.ts';
import { aktuelleZahl, statusVon, vergleicheZahl, type Status } from '../datensatz/verlauf.ts';

/** An authority that holds, or held, the seal: its record joined with the register. */
export interface Amt {
  id: string;
  name: string;
  art: Art;
  schluessel: string;
  status: Status;
  /** The number to show. */
  zahl: Zahl;
  /** All known numbers, in order. */
  verlauf: readonly Zahl[];
  datensatz: Datensatz;
  behoerde: Behoerde;
  /** The municipalities it works for, by name. */
  gebiet: readonly Ort[];
  /** The Landratsamt of its Landkreis; undefined for kreisfreie Städte and Bezirke. */
  landkreis: Behoerde | undefined;
  bezirk: Behoerde;
  /** The procedures that it offers online, by name, where a list is known. */
  verfahren: Verfahrensdatei | undefined;
}

/** All ids under which an office can be found: its own, then former ones, which lead on for ever. */
export const alleKennungen = ({ id, datensatz }: Pick<Amt, 'id' | 'datensatz'>): string[] => [
  id,
  ...(datensatz.frueher ?? []),
];

/** An office near a place, with the distance as the crow flies. */
export interface Nachbar {
  amt: Amt;
  km: number;
}

export interface Verzeichnis {
  register: Register;
  /** All offices, by name in German order. */
  aemter: readonly Amt[];
  /** Those that hold the seal today. */
  gueltige: readonly Amt[];
  /** The office with this key, if it holds or held the seal. */
  amt(schluessel: string): Amt | undefined;
  /** Slug of a municipality. */
  ortSlug(ags: string): string;
  /** Whether a municipality holds the seal, itself or through its VG, today. */
  siegelVon(ort: Ort): Siegelstand;
  /** Today's holders nearest to a place, with the distance in km. */
  naechste(von: Behoerde, anzahl: number): readonly Nachbar[];
}

/** Slug of a Landkreis or Regierungsbezirk; their names are unique on their level. */
export const gebietsSlug = ({ name }: Pick<Behoerde, 'name'>): string => slug(name);

function verbinde(
  { id, datensatz }: GeprueftesAmt,
  register: Register,
  verfahren: Verfahrensdatei | undefined,
): Amt {
  const behoerde = register.behoerde(datensatz.schluessel);
  const { schluessel, art, landkreis } = behoerde;
  return {
    id,
    name: datensatz.name,
    art,
    schluessel,
    status: statusVon(datensatz),
    zahl: aktuelleZahl(datensatz.online_verfahren),
    verlauf: datensatz.online_verfahren.toSorted(vergleicheZahl),
    datensatz,
    behoerde,
    gebiet: orteVon(behoerde, register),
    landkreis:
      art === 'landratsamt' ? behoerde : landkreis ? register.behoerde(landkreis) : undefined,
    bezirk: register.behoerde(bezirkSchluessel(schluessel)),
    verfahren,
  };
}

/**
 * Joins checked records with the register.
 * @param verfahren lists of procedures by id of the record
 */
export function verzeichnisAus(
  records: readonly GeprueftesAmt[],
  register: Register,
  verfahren: ReadonlyMap<string, Verfahrensdatei> = new Map(),
): Verzeichnis {
  const aemter = records
    .map((record) => verbinde(record, register, verfahren.get(record.id)))
    .sort(nachName);
  const gueltige = aemter.filter(({ status }) => status === 'gueltig');
  /** Neighbours once found: every language asks for them again. */
  const gemerkt = new Map<string, Nachbar[]>();
  // A Bezirk is no neighbour: it works for hundreds of places.
  const sucheNachbarn = nachbarsuche(gueltige.filter(({ art }) => art !== 'bezirk'));
  const nachSchluessel = new Map(aemter.map((amt) => [amt.schluessel, amt]));
  const kennungen = ortKennungen(register);
  const gilt = (schluessel: string | undefined) =>
    schluessel !== undefined && nachSchluessel.get(schluessel)?.status === 'gueltig';
  return {
    register,
    aemter,
    gueltige,
    amt: (schluessel) => nachSchluessel.get(schluessel),
    ortSlug: (ags) => kennungen.get(ags)!,
    siegelVon: ({ schluessel, vg }) => (gilt(schluessel) ? 'selbst' : gilt(vg) ? 'vg' : 'keins'),
    naechste: (von, anzahl) => {
      const gemerkte = gemerkt.get(`${von.schluessel} ${anzahl}`);
      if (gemerkte) return gemerkte;
      const beste = sucheNachbarn(von, anzahl);
      gemerkt.set(`${von.schluessel} ${anzahl}`, beste);
      return beste;
    },
  };
}

/** The Landkreis that an office lies in; a Landratsamt lies in none, it is one. */
export const kreisUm = ({
  art,
  landkreis,
}: Pick<Amt, 'art' | 'landkreis'>): Behoerde | undefined =>
  art === 'landratsamt' ? undefined : landkreis;

/** Threshold for an office's kind. */
export const schwelleVon = ({ art }: Pick<Amt, 'art'>): number => ART_INFO[art].schwelle;

/** The offices awarded last, newest first; those without a known date are left out. */
export const neueste = (aemter: readonly Amt[], anzahl: number): Amt[] =>
  aemter
    .flatMap((amt) => {
      const { seit } = amt.datensatz.auszeichnung;
      return seit ? [{ amt, seit }] : [];
    })
    .sort((a, b) => vergleicheStand(b.seit, a.seit) || nachName(a.amt, b.amt))
    .slice(0, anzahl)
    .map(({ amt }) => amt);
