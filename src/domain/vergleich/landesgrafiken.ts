/** The charts of all Bavaria: growth, coverage, changes. */
import type { Gesamtzahl } from '../datensatz/gesamtzahl.ts';
import { bezirkSchluessel, type Behoerde } from '../register/register.ts';
import { EINWOHNERSTAND } from '../register/registerstand.ts';
import { datum } from '../texte/anzeige.ts';
import { gebietsname } from '../texte/benennung.ts';
import { abdeckung, klasse, KLASSEN, type Abdeckung } from '../verzeichnis/abdeckung.ts';
import { bezirkeVon, kreiseVon } from '../verzeichnis/listen.ts';
import type { Amt, Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { bestandsverlauf, messpunkte, nachStand, zeichentag } from './entwicklung.ts';
import type { Grafik, Punktart, Spalte, Zelle } from './grafik.ts';
import { GRUPPEN } from './gruppen.ts';
import { vorbehalt, zahlenquelle, type Rahmen } from './gruppengrafiken.ts';
import { bewegungen, type Bewegung } from './rangliste.ts';

/** Remarks as sentences behind one another, each with its full stop; null where there is none. */
const saetze = (...texte: readonly (string | undefined)[]): string | null =>
  texte.flatMap((text) => (text ? `${text.replace(/\.$/, '')}.` : [])).join(' ') || null;

/** A published total in words: "rund 400". */
const inWorten = ({ w }: Rahmen, { anzahl, genauigkeit }: Gesamtzahl): string =>
  w.genauigkeit[genauigkeit](anzahl);

const punktart = ({ widerspruch, ministerium }: Gesamtzahl): Punktart =>
  widerspruch ? 'widerspruch' : ministerium ? 'ministerium' : 'andere';

/** What the published totals and the records say last, in one sentence. */
function entwicklungssatz(
  rahmen: Rahmen,
  punkte: ReturnType<typeof messpunkte>,
  { datiert, undatiert }: { datiert: number; undatiert: number },
): string {
  const { t, w } = rahmen;
  const letzte = punkte.filter((punkt) => punktart(punkt) === 'ministerium').at(-1);
  return letzte
    ? w.entwicklungBefund(
        inWorten(rahmen, letzte),
        datum(letzte.stand, t.sprachcode),
        datiert,
        undatiert,
      )
    : w.entwicklungOhne(datiert);
}

/** Growth of the number of holders: published totals beside our records, told apart. */
export function entwicklungsgrafik(
  rahmen: Rahmen,
  { aemter, gueltige }: Pick<Verzeichnis, 'aemter' | 'gueltige'>,
  gesamtzahlen: readonly Gesamtzahl[],
): Grafik {
  const { t, w, heute } = rahmen;
  const linie = bestandsverlauf(
    aemter.map(({ datensatz }) => datensatz),
    heute,
  );
  const punkte = messpunkte(gesamtzahlen);
  const datiert = linie.at(-1)!.anzahl;
  const { linie: unsere, ...reihen } = w.entwicklungLegende;
  return {
    id: 'entwicklung',
    titel: w.entwicklungTitel,
    befund: entwicklungssatz(rahmen, punkte, {
      datiert,
      undatiert: gueltige.length - datiert,
    }),
    quelle: w.entwicklungQuelle(datum(heute, t.sprachcode)),
    ...vorbehalt(rahmen),
    leer: w.niemand,
    bild: {
      form: 'zeit',
      linie: linie.map(({ tag, anzahl }) => ({ tag, wert: anzahl })),
      punkte: punkte.map((punkt) => ({
        tag: zeichentag(punkt),
        wert: punkt.anzahl,
        art: punktart(punkt),
        ...(punktart(punkt) === 'ministerium' && { beschriftung: inWorten(rahmen, punkt) }),
      })),
      legende: w.entwicklungLegende,
    },
    tabelle: {
      spalten: [
        { name: w.spalten.reihe, art: 'text' },
        { name: w.spalten.stand, art: 'stand' },
        { name: w.spalten.genauigkeit, art: 'text' },
        { name: w.spalten.behoerden, art: 'zahl' },
        { name: w.spalten.anmerkung, art: 'text', deutsch: true },
        { name: w.spalten.quelle, art: 'quelle' },
      ],
      zeilen: [
        ...nachStand(gesamtzahlen).map((eine): Zelle[] => [
          reihen[punktart(eine)],
          eine.stand ?? null,
          inWorten(rahmen, eine),
          eine.anzahl,
          saetze(eine.teil, eine.hinweis, eine.widerspruch),
          eine.quelle,
        ]),
        ...linie.map(({ tag, anzahl }): Zelle[] => [unsere, tag, null, anzahl, null, null]),
      ],
    },
  };
}

/** Columns of coverage; the values of {@link abdeckungszellen} in this order. */
const abdeckungsspalten = ({ w: { spalten } }: Rahmen): Spalte[] => [
  { name: spalten.orte, art: 'zahl' },
  { name: spalten.orteMit, art: 'zahl' },
  { name: spalten.einwohner, art: 'zahl' },
  { name: spalten.einwohnerMit, art: 'zahl' },
  { name: spalten.anteil, art: 'anteil' },
];

/** A share as it stands in the table: four digits are more than anyone knows. */
const gerundet = (anteil: number): number => Math.round(anteil * 10_000) / 10_000;

const abdeckungszellen = (eine: Abdeckung): Zelle[] => [
  eine.orte,
  eine.orteMitSiegel,
  eine.einwohner,
  eine.einwohnerMitSiegel,
  gerundet(eine.anteil),
];

const abdeckungsquelle = ({ t, w, heute }: Rahmen): string =>
  w.abdeckungQuelle(datum(heute, t.sprachcode), datum(EINWOHNERSTAND, t.sprachcode));

/** Coverage of areas, most first. */
function abdeckungen({ register, siegelVon }: Verzeichnis, gebiete: readonly Behoerde[]) {
  return gebiete
    .map((gebiet) => ({ gebiet, bilanz: abdeckung(register.gebiet(gebiet), siegelVon) }))
    .sort((a, b) => b.bilanz.anteil - a.bilanz.anteil);
}

/** Coverage of the population by Regierungsbezirk. */
export function bezirksgrafik(rahmen: Rahmen, verzeichnis: Verzeichnis): Grafik {
  const { t, w } = rahmen;
  const zeilen = abdeckungen(verzeichnis, bezirkeVon(verzeichnis.register));
  const [erste, letzte] = [zeilen[0]!, zeilen.at(-1)!];
  const prozent = ({ bilanz }: (typeof zeilen)[number]) => t.zahl.prozent(bilanz.anteil);
  return {
    id: 'abdeckung-regierungsbezirke',
    titel: w.abdeckungTitel,
    befund: w.abdeckungBefund(
      erste.gebiet.name,
      prozent(erste),
      letzte.gebiet.name,
      prozent(letzte),
    ),
    quelle: abdeckungsquelle(rahmen),
    ...vorbehalt(rahmen),
    leer: w.niemand,
    bild: {
      form: 'balken',
      bis: 1,
      balken: zeilen.map((zeile) => ({
        name: zeile.gebiet.name,
        wert: gerundet(zeile.bilanz.anteil),
        beschriftung: prozent(zeile),
      })),
    },
    tabelle: {
      spalten: [
        { name: w.spalten.bezirk, art: 'text', eigenname: true },
        ...abdeckungsspalten(rahmen),
      ],
      zeilen: zeilen.map(({ gebiet, bilanz }) => [gebiet.name, ...abdeckungszellen(bilanz)]),
    },
  };
}

/** Coverage of the population by Landkreis and kreisfreie Stadt, in the classes of the maps. */
export function kreisgrafik(rahmen: Rahmen, verzeichnis: Verzeichnis): Grafik {
  const { t, w } = rahmen;
  const { register } = verzeichnis;
  const zeilen = abdeckungen(verzeichnis, kreiseVon(register)).map((zeile) => ({
    ...zeile,
    bezirk: register.behoerde(bezirkSchluessel(zeile.gebiet.schluessel)),
    stufe: klasse(zeile.bilanz.anteil),
  }));
  const vonStufe = (stufe: number) => zeilen.filter((zeile) => zeile.stufe === stufe);
  return {
    id: 'abdeckung-landkreise',
    titel: w.kreiseTitel,
    befund: w.kreiseBefund(vonStufe(4).length, vonStufe(0).length, zeilen.length),
    quelle: abdeckungsquelle(rahmen),
    ...vorbehalt(rahmen),
    leer: w.niemand,
    bild: {
      form: 'schichten',
      reihen: bezirkeVon(register).map((bezirk) => ({
        name: bezirk.name,
        teile: KLASSEN.map((stufe) => ({
          klasse: stufe,
          anzahl: vonStufe(stufe).filter((zeile) => zeile.bezirk === bezirk).length,
        })),
      })),
      legende: t.karte.klassen,
    },
    tabelle: {
      spalten: [
        { name: w.spalten.gebiet, art: 'text', eigenname: true },
        { name: w.spalten.bezirk, art: 'text', eigenname: true },
        ...abdeckungsspalten(rahmen),
      ],
      zeilen: zeilen.map(({ gebiet, bezirk, bilanz }) => [
        gebiet.art === 'kreisfreie_stadt'
          ? `${gebiet.name} (${t.gebiet.kreisfrei})`
          : gebietsname(t, gebiet),
        bezirk.name,
        ...abdeckungszellen(bilanz),
      ]),
    },
  };
}

/** So many changes of each group are drawn; the table has them all. */
const JE_GRUPPE = 3;

const bewegungszeile = (
  { w }: Rahmen,
  { amt, von, bis, unterschied }: Bewegung<Amt>,
  gruppe: string,
) => [
  w.gruppen[gruppe as keyof typeof w.gruppen],
  amt.name,
  amt.id,
  von.anzahl,
  von.stand,
  bis.anzahl,
  bis.stand,
  unterschied,
];

/** The biggest changes between two exact dated numbers of one office, group by group. */
export function veraenderungsgrafik(rahmen: Rahmen, aemter: readonly Amt[]): Grafik {
  const { t, w } = rahmen;
  const gruppen = GRUPPEN.map((gruppe) => ({ gruppe, alle: bewegungen(gruppe, aemter) }));
  const alle = gruppen.flatMap((eine) => eine.alle);
  const gezeigt = gruppen.flatMap(({ alle: eigene }) =>
    eigene.filter(({ unterschied }) => unterschied !== 0).slice(0, JE_GRUPPE),
  );
  return {
    id: 'veraenderung',
    titel: w.veraenderungTitel,
    befund: w.veraenderungBefund(
      alle.length,
      alle.filter(({ unterschied }) => unterschied > 0).length,
    ),
    quelle: zahlenquelle(
      rahmen,
      gezeigt.flatMap(({ von, bis }) => [von.stand, bis.stand]),
    ),
    ...vorbehalt(rahmen),
    leer: w.veraenderungBefund(0, 0),
    bild: {
      form: 'spannen',
      spannen: gezeigt.map(({ amt, von, bis }) => ({
        name: amt.behoerde.name,
        rechts: t.arten[amt.art],
        von: von.anzahl,
        bis: bis.anzahl,
      })),
    },
    tabelle: {
      spalten: [
        { name: w.spalten.gruppe, art: 'text' },
        { name: w.spalten.amt, art: 'text' },
        { name: w.spalten.id, art: 'kennung' },
        { name: w.spalten.vonAnzahl, art: 'zahl' },
        { name: w.spalten.vonStand, art: 'stand' },
        { name: w.spalten.bisAnzahl, art: 'zahl' },
        { name: w.spalten.bisStand, art: 'stand' },
        { name: w.spalten.unterschied, art: 'zahl' },
      ],
      zeilen: gruppen.flatMap(({ gruppe, alle: eigene }) =>
        eigene.map((bewegung) => bewegungszeile(rahmen, bewegung, gruppe)),
      ),
    },
  };
}
