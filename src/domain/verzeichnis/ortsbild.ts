/** A municipality as a place: who is responsible for it and for what, who near it holds the seal. */
import type { Anliegen } from '../datensatz/anliegen.ts';
import type { Ebene } from '../register/arten.ts';
import type { Portalort, Portalorte } from '../register/portalort.ts';
import type { Behoerde, Ort, Ortsteil } from '../register/register.ts';
import { vergleicheNamen } from '../sprache/ortsname.ts';
import type { Siegelstand } from './abdeckung.ts';
import { istToterLink, linklage, wegeVon, type Linkergebnisse, type Wege } from './linkstand.ts';
import { nachOrtsname } from './listen.ts';
import type { Amt, Nachbar, Verzeichnis } from './verzeichnis.ts';
import { aufgabenAm, type Aufgabengruppe, type Zustaendigkeitsfrage } from './zustaendigkeit.ts';

/** An authority that is responsible for a place, with what the directory knows of it. */
export interface OrtsZustaendige {
  behoerde: Behoerde;
  /**
   * Levels on which it works for the place: two for a kreisfreie Stadt, none for the Landratsamt
   * of another area that does a single errand.
   */
  ebenen: readonly Ebene[];
  /** Its record, also if the seal is gone. */
  amt: Amt | undefined;
  /** What is known of the ways to it; undefined without a record. */
  wege: Wege | undefined;
  /** How it comes by the seal; through its VG only the municipality itself can. */
  siegel: Siegelstand;
  /** What it does here; none where the VG does the work. */
  aufgaben: readonly Aufgabengruppe[];
}

export interface Ortsbild {
  ort: Ort;
  /** Undefined for a kreisfreie Stadt. */
  landkreis: Behoerde | undefined;
  /** Each authority once, from the citizen's door outwards. */
  zustaendige: readonly OrtsZustaendige[];
  /** How its town hall comes by the seal. */
  siegel: Siegelstand;
  /** The nearest holders of the seal beside those that are responsible. */
  naechste: readonly Nachbar[];
  /** What BayernPortal calls the place, where that is known. */
  portalort: Portalort | undefined;
  /** Errands whose page in BayernPortal opens for the place; none where that is not known. */
  imPortal: readonly Anliegen[];
  /** The other municipalities that are called like it, with or without an addition. */
  gleichnamige: readonly Ort[];
  /** Names of its villages and districts, in German order. */
  ortsteile: readonly string[];
  /** Other municipalities that have a village of the same name, in German order. */
  ortsteilVon: readonly Ort[];
}

/** How many neighbours a page names. */
const NACHBARN = 3;

/** Neighbours that may be responsible as well: municipality, VG, Landratsamt. */
const DARUNTER_ZUSTAENDIG = 3;

/** Villages by municipality and by name, for looking up. */
export interface Ortsteilsuche {
  in(ags: string): readonly Ortsteil[];
  namens(name: string): readonly Ortsteil[];
}

/** Prepares the look-up of villages. */
export function ortsteilsuche(ortsteile: readonly Ortsteil[]): Ortsteilsuche {
  const nachGemeinde = Map.groupBy(ortsteile, ({ gemeinde }) => gemeinde);
  const nachName = Map.groupBy(ortsteile, ({ name }) => name);
  return {
    in: (ags) => nachGemeinde.get(ags) ?? [],
    namens: (name) => nachName.get(name) ?? [],
  };
}

/** What pictures of places are made from. */
export interface Ortsgrundlage {
  verzeichnis: Verzeichnis;
  gleichnamige: (ort: Ort) => readonly Ort[];
  ortsteile: Ortsteilsuche;
  anliegen: readonly Anliegen[];
  zustaendig: Zustaendigkeitsfrage;
  linkergebnisse: Linkergebnisse;
  portalorte: Portalorte;
}

/** The authorities of the levels, each once, and those that an exception adds before the Bezirk. */
function behoerdenAm(
  ort: Ort,
  { verzeichnis, anliegen, zustaendig }: Ortsgrundlage,
): Pick<OrtsZustaendige, 'behoerde' | 'ebenen' | 'aufgaben'>[] {
  const aufgaben = aufgabenAm(ort, anliegen, zustaendig);
  const liste = new Map<string, { behoerde: Behoerde; ebenen: Ebene[] }>();
  for (const { ebene, behoerde } of verzeichnis.register.zustaendige(ort)) {
    if (ebene === 'bezirk')
      for (const [schluessel, { behoerde: weitere }] of aufgaben)
        if (!liste.has(schluessel) && weitere !== behoerde)
          liste.set(schluessel, { behoerde: weitere, ebenen: [] });
    const bekannte = liste.get(behoerde.schluessel);
    if (bekannte) bekannte.ebenen.push(ebene);
    else liste.set(behoerde.schluessel, { behoerde, ebenen: [ebene] });
  }
  return [...liste].map(([schluessel, eine]) => ({
    ...eine,
    aufgaben: aufgaben.get(schluessel)?.gruppen ?? [],
  }));
}

/**
 * How many of the authorities of a place hold the seal as far as it is recorded. One from elsewhere
 * that does a single errand is none of them; the seal of a VG is one for its members as well.
 */
export function siegelbilanz(zustaendige: readonly Pick<OrtsZustaendige, 'ebenen' | 'siegel'>[]): {
  mit: number;
  von: number;
} {
  const eigene = zustaendige.filter(({ ebenen }) => ebenen.length > 0);
  return { mit: eigene.filter(({ siegel }) => siegel !== 'keins').length, von: eigene.length };
}

/** True for an errand whose page in BayernPortal is known and not dead. */
const hatLeistungsseite =
  ({ linkergebnisse }: Ortsgrundlage) =>
  ({ bayernportal }: Anliegen): boolean =>
    bayernportal !== undefined && !istToterLink(linklage(bayernportal, linkergebnisse));

/** The other municipalities in which villages of a name lie. */
function gemeindenMitOrtsteil({ name, schluessel }: Ort, grundlage: Ortsgrundlage): Ort[] {
  const { register } = grundlage.verzeichnis;
  const gemeinden = new Set(grundlage.ortsteile.namens(name).map(({ gemeinde }) => gemeinde));
  gemeinden.delete(schluessel);
  return [...gemeinden]
    .flatMap((ags) => register.gebiet(register.behoerde(ags)))
    .sort(nachOrtsname(register));
}

/** Everything that the page of a place shows. */
export function ortsbild(ort: Ort, grundlage: Ortsgrundlage): Ortsbild {
  const { register, amt, siegelVon, naechste } = grundlage.verzeichnis;
  const siegel = siegelVon(ort);
  const zustaendige = behoerdenAm(ort, grundlage).map((eine) => {
    const eigenes = amt(eine.behoerde.schluessel);
    const ueberVg = eine.behoerde === ort && siegel === 'vg';
    return {
      ...eine,
      amt: eigenes,
      wege: eigenes && wegeVon(eigenes.datensatz, grundlage.linkergebnisse),
      siegel: eigenes?.status === 'gueltig' ? 'selbst' : ueberVg ? 'vg' : 'keins',
    } satisfies OrtsZustaendige;
  });
  const eigene = new Set(zustaendige.map(({ behoerde }) => behoerde.schluessel));
  const portalort = grundlage.portalorte.get(ort.schluessel);
  return {
    ort,
    portalort,
    imPortal: portalort ? grundlage.anliegen.filter(hatLeistungsseite(grundlage)) : [],
    landkreis: ort.landkreis ? register.behoerde(ort.landkreis) : undefined,
    zustaendige,
    siegel,
    naechste: naechste(ort, NACHBARN + DARUNTER_ZUSTAENDIG)
      .filter((nachbar) => !eigene.has(nachbar.amt.schluessel))
      .slice(0, NACHBARN),
    gleichnamige: grundlage.gleichnamige(ort),
    ortsteile: grundlage.ortsteile
      .in(ort.schluessel)
      .map(({ name }) => name)
      .sort(vergleicheNamen),
    ortsteilVon: gemeindenMitOrtsteil(ort, grundlage),
  };
}
