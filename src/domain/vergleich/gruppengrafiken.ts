/** The charts of one group: its ranking and the distribution of its numbers. */
import { datum } from '../texte/anzeige.ts';
import type { Texte } from '../texte/index.ts';
import type { Vergleichstexte } from '../texte/vergleich.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { zeitraum, type Grafik, type Tabelle } from './grafik.ts';
import type { Gruppe } from './gruppen.ts';
import { verteilung, type Rangliste, type Rangplatz } from './rangliste.ts';

/** Words of a language, the day of the build, and whether every holder of the seal is recorded. */
export interface Rahmen {
  t: Texte;
  w: Vergleichstexte;
  /** `YYYY-MM-DD` */
  heute: string;
  /** False while holders are missing: then every chart says so. */
  vollstaendig: boolean;
}

/** What stands inside every picture while records are missing, because files travel alone. */
export const vorbehalt = ({ w, vollstaendig }: Rahmen): { vorbehalt?: string } =>
  vollstaendig ? {} : { vorbehalt: w.unvollstaendig };

/** How the groups are named in addresses. */
export const GRUPPENKENNUNG: Record<Gruppe, string> = {
  kreisfreie_stadt: 'kreisfreie-staedte',
  grosse_kreisstadt: 'grosse-kreisstaedte',
  gemeinde: 'gemeinden',
  verwaltungsgemeinschaft: 'verwaltungsgemeinschaften',
  landratsamt: 'landratsaemter',
  bezirk: 'bezirke',
};

/** So many bars of a ranking are drawn; the table has them all. */
const SPITZE = 12;

/** The first places, without tearing apart those that share one. */
export function spitze<T>(plaetze: readonly Rangplatz<T>[]): readonly Rangplatz<T>[] {
  const naechster = plaetze[SPITZE];
  if (!naechster) return plaetze;
  const ganze = plaetze.filter(({ rang }) => rang < naechster.rang);
  // If all share the first place there is nothing to leave out but by name.
  return ganze.length > 0 && ganze.length <= SPITZE ? ganze : plaetze.slice(0, SPITZE);
}

/** Source and days of numbers, as they stand in the picture. */
export function zahlenquelle({ t, w, heute }: Rahmen, staende: readonly string[]): string {
  const zeit = zeitraum(staende);
  const tag = (stand: string) => datum(stand, t.sprachcode);
  return zeit ? w.verlaufQuelle(tag(zeit[0]), tag(zeit[1]), tag(heute)) : w.ohneZahlen(tag(heute));
}

const ranglistentabelle = ({ w }: Rahmen, plaetze: readonly Rangplatz<Amt>[]): Tabelle => ({
  spalten: [
    { name: w.spalten.rang, art: 'zahl' },
    { name: w.spalten.amt, art: 'text' },
    { name: w.spalten.id, art: 'kennung' },
    { name: w.spalten.anzahl, art: 'zahl' },
    { name: w.spalten.stand, art: 'stand' },
    { name: w.spalten.veraltet, art: 'text' },
  ],
  zeilen: plaetze.map(({ rang, amt, anzahl, stand, veraltet }) => [
    rang,
    amt.name,
    amt.id,
    anzahl,
    stand,
    veraltet ? w.veraltet : null,
  ]),
});

/** Who has most, in one sentence. */
export function spitzensatz({ w }: Rahmen, { plaetze }: Rangliste<Amt>): string {
  const erste = plaetze.filter(({ rang }) => rang === 1);
  const [einer] = erste;
  if (!einer) return w.niemand;
  return w.spitze(
    erste.map(({ amt }) => amt.name),
    einer.anzahl,
    plaetze.length,
  );
}

export function ranglistengrafik(rahmen: Rahmen, liste: Rangliste<Amt>): Grafik {
  const { t, w } = rahmen;
  const oben = spitze(liste.plaetze);
  const hatAlte = oben.some(({ veraltet }) => veraltet);
  return {
    id: `rangliste-${GRUPPENKENNUNG[liste.gruppe]}`,
    titel: w.ranglisteTitel(w.gruppen[liste.gruppe]),
    befund: spitzensatz(rahmen, liste),
    quelle: zahlenquelle(
      rahmen,
      oben.map(({ stand }) => stand),
    ),
    ...vorbehalt(rahmen),
    leer: w.niemand,
    bild: {
      form: 'balken',
      bis: Math.max(1, ...oben.map(({ anzahl }) => anzahl)),
      balken: oben.map(({ rang, amt, anzahl, stand, veraltet }) => ({
        name: `${rang}. ${amt.behoerde.name}`,
        wert: anzahl,
        beschriftung: t.zahl.ganz(anzahl),
        rechts: datum(stand.slice(0, 7), t.sprachcode),
        schraffiert: veraltet,
      })),
      ...(hatAlte && { schraffiert: w.schraffiert }),
    },
    tabelle: ranglistentabelle(rahmen, liste.plaetze),
  };
}

/** What at least half of the ranked offices have, in one sentence. */
function haelftensatz({ w }: Rahmen, { plaetze }: Rangliste<Amt>): string {
  const mitte = plaetze[Math.floor((plaetze.length - 1) / 2)];
  return mitte ? w.haelfte(mitte.anzahl) : w.niemand;
}

export function verteilungsgrafik(rahmen: Rahmen, liste: Rangliste<Amt>): Grafik {
  const { w } = rahmen;
  const klassen = verteilung(liste);
  return {
    id: `verteilung-${GRUPPENKENNUNG[liste.gruppe]}`,
    titel: w.verteilungTitel(w.gruppen[liste.gruppe]),
    befund: haelftensatz(rahmen, liste),
    quelle: zahlenquelle(
      rahmen,
      liste.plaetze.map(({ stand }) => stand),
    ),
    ...vorbehalt(rahmen),
    leer: w.niemand,
    bild: {
      form: 'saeulen',
      achse: w.achse,
      saeulen: klassen.map(({ von, bis, aemter }) => ({ von, bis, hoehe: aemter })),
    },
    tabelle: {
      spalten: [
        { name: `${w.spalten.anzahl} ${w.spalten.ab}`, art: 'zahl' },
        { name: w.spalten.bis, art: 'zahl' },
        { name: w.spalten.aemter, art: 'zahl' },
      ],
      zeilen: klassen.map(({ von, bis, aemter }) => [von, bis, aemter]),
    },
  };
}
