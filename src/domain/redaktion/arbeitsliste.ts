/**
 * The worklist: what the directory lacks, most useful first. It says what is not known of the
 * offices recorded here; of an authority without a record nothing is known, so it is not listed.
 */
import { istVeraltet } from '../datensatz/verlauf.ts';
import { nachName } from '../sprache/ortsname.ts';
import { adressenVon, toteLinks, type Linkergebnisse } from '../verzeichnis/linkstand.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { FEHLGRUENDE, FELD_ZU, type Fehlgrund } from './fehlgruende.ts';
import { feldNamens } from './maskenstand.ts';
import type { Feldname } from './maskenfelder.ts';

/** One thing that a record lacks. */
export interface Luecke {
  grund: Fehlgrund;
  /** Where the form mends it; undefined where it cannot. */
  feld: Feldname | undefined;
  /** Of dead links: where they stand in the record, as the link check says it. */
  wo?: readonly string[];
}

/** An office that lacks something. */
export interface Arbeit {
  amt: Amt;
  /** What it lacks, the most useful to mend first; never empty. */
  luecken: readonly [Luecke, ...Luecke[]];
  fehlt: readonly Fehlgrund[];
  /** Inhabitants, of a VG, Landkreis or Bezirk those of its municipalities. */
  einwohner: number;
}

/** How far the links of the records have been visited. */
export interface Linkbesuche {
  /** Day of the last visit, `YYYY-MM-DD`. */
  zuletzt: string;
  /** So many different addresses stand in the records. */
  adressen: number;
  /** So many of them have not been visited yet. */
  offen: number;
}

/** What a record lacks that only counts while the seal is held, by the number that is shown. */
function* luecken({ zahl, datensatz }: Amt, heute: string): Generator<keyof typeof FELD_ZU> {
  const { auszeichnung, bayernportal, website, telefon, email } = datensatz;
  if (zahl.mindestens) yield 'zahl';
  if (zahl.stand === undefined) yield 'stand';
  else if (istVeraltet(zahl.stand, heute)) yield 'veraltet';
  if (auszeichnung.seit === undefined) yield 'seit';
  if (bayernportal === undefined) yield 'bayernportal';
  if (website === undefined) yield 'website';
  if (telefon === undefined && email === undefined) yield 'kontakt';
}

/** The dead links of a record as one thing to do, at the first that the form can mend. */
function linkluecke({ datensatz }: Amt, ergebnisse: Linkergebnisse): Luecke[] {
  const wo = toteLinks(datensatz, ergebnisse).map(({ feld }) => feld);
  if (wo.length === 0) return [];
  const feld = wo.map((eines) => feldNamens(eines.replace(' › ', '.'))).find(Boolean);
  return [{ grund: 'link', feld, wo }];
}

const rang = ({ grund }: Luecke) => FEHLGRUENDE.indexOf(grund);

/**
 * The offices that lack something. First come those that lack what is most useful to know (the
 * order of {@link FEHLGRUENDE}); among those whose first lack is the same, the most populous, then
 * by name. Who holds the seal no more has nothing to mend but dead links: those are the evidence.
 * @param heute `YYYY-MM-DD`
 * @param ergebnisse what the link check found; empty where it never ran
 */
export const arbeitsliste = (
  aemter: readonly Amt[],
  heute: string,
  ergebnisse: Linkergebnisse,
): Arbeit[] =>
  aemter
    .flatMap((amt): Arbeit[] => {
      const eigene = amt.status === 'entzogen' ? [] : [...luecken(amt, heute)];
      const [erste, ...weitere] = [
        ...eigene.map((grund): Luecke => ({ grund, feld: FELD_ZU[grund] })),
        ...linkluecke(amt, ergebnisse),
      ].sort((a, b) => rang(a) - rang(b));
      if (!erste) return [];
      const alle = [erste, ...weitere] as const;
      return [
        {
          amt,
          luecken: [...alle],
          fehlt: alle.map(({ grund }) => grund),
          einwohner: amt.behoerde.einwohner,
        },
      ];
    })
    .sort(
      (a, b) =>
        rang(a.luecken[0]) - rang(b.luecken[0]) ||
        b.einwohner - a.einwohner ||
        nachName(a.amt, b.amt),
    );

/** How far the links have been visited, or undefined while none has been. */
export function linkbesuche(
  aemter: readonly Pick<Amt, 'datensatz'>[],
  ergebnisse: Linkergebnisse,
): Linkbesuche | undefined {
  const adressen = new Set(
    aemter.flatMap(({ datensatz }) => adressenVon(datensatz).map(({ adresse }) => adresse)),
  );
  const besuche = [...adressen].flatMap((adresse) => ergebnisse[adresse]?.geprueft ?? []).sort();
  const zuletzt = besuche.at(-1);
  if (zuletzt === undefined) return undefined;
  return { zuletzt, adressen: adressen.size, offen: adressen.size - besuche.length };
}
