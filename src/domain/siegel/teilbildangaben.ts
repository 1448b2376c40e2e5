/** What the share pictures say. They are German on every page: they show names and numbers. */
import { datum } from '../texte/anzeige.ts';
import { gebietsname, standzeile } from '../texte/benennung.ts';
import { texte } from '../texte/index.ts';
import type { Abdeckung } from '../verzeichnis/abdeckung.ts';
import type { Gebiet } from '../verzeichnis/gebiete.ts';
import { kreisUm, type Amt } from '../verzeichnis/verzeichnis.ts';
import type { Teilbildangaben } from './teilbild.ts';

const t = texte('de');

/** Of an office: name, number, Stand. */
export function amtbild(amt: Amt): Teilbildangaben {
  const { name, art, zahl, datensatz } = amt;
  const kreis = kreisUm(amt);
  const wer = {
    dachzeile: kreis ? `${t.arten[art]} · ${gebietsname(t, kreis)}` : t.arten[art],
    titel: name,
  };
  if (datensatz.entzug)
    return {
      ...wer,
      zahl: '–',
      unter: '',
      fusszeile: `Siegel seit ${datum(datensatz.entzug.seit, 'de')} nicht mehr gültig`,
      entzogen: true,
    };
  return {
    ...wer,
    zahl: t.zahl.ganz(zahl.anzahl),
    ...(zahl.mindestens && { ueber: t.zahl.mindestens }),
    unter: t.zahl.verfahren,
    fusszeile: standzeile(t, zahl),
  };
}

const anteilssatz = ({ anteil }: Pick<Abdeckung, 'anteil'>): string =>
  `${t.zahl.prozent(anteil)} der Bevölkerung leben in einer Gemeinde mit Siegel. Gezählt ist, was hier eingetragen ist.`;

const gezaehlt = (anzahl: number): Pick<Teilbildangaben, 'zahl' | 'unter'> => ({
  zahl: t.zahl.ganz(anzahl),
  unter: anzahl === 1 ? 'Amt mit Siegel' : 'Ämter mit Siegel',
});

/** Of a Landkreis or Regierungsbezirk: how many offices, how many people. */
export const gebietsbild = ({ behoerde, bezirk, aemter, bilanz }: Gebiet): Teilbildangaben => ({
  dachzeile: bezirk ? gebietsname(t, bezirk) : 'Bayern',
  titel: gebietsname(t, behoerde),
  ...gezaehlt(aemter.length),
  fusszeile: anteilssatz(bilanz),
});

/** Of the main page, and of every page without a picture of its own. */
export const startbild = (anzahl: number, bilanz: Pick<Abdeckung, 'anteil'>): Teilbildangaben => ({
  dachzeile: 'Das Siegel „Digitales Amt“',
  titel: t.start.ueberschrift,
  ...gezaehlt(anzahl),
  fusszeile: anteilssatz(bilanz),
});
