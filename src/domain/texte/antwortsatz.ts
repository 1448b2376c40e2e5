/** Sentences of an answer: why an authority is responsible, and whether it holds the seal. */
import type { Behoerde, Ort } from '../register/register.ts';
import type { OrtsZustaendige } from '../verzeichnis/ortsbild.ts';
import type { Aufgabengruppe } from '../verzeichnis/zustaendigkeit.ts';
import { datum } from './anzeige.ts';
import { gebietsname, standzeile } from './benennung.ts';
import type { Texte } from './index.ts';

/** Why an authority does the errands of a group at a place. */
export function warumSatz(
  t: Texte,
  { warum, ausnahme }: Pick<Aufgabengruppe<unknown>, 'warum' | 'ausnahme'>,
  behoerde: Behoerde,
  ort: Pick<Ort, 'name'>,
): string {
  const saetze = t.antwort.warum;
  switch (warum) {
    case 'gemeinde':
      return saetze.gemeinde;
    case 'vg':
      return saetze.vg(ort.name);
    case 'landkreis':
      return saetze.landkreis(gebietsname(t, behoerde));
    case 'kreisfrei':
      return saetze.kreisfrei(ort.name);
    case 'bezirk':
      return saetze.bezirk(behoerde.name);
    case 'oft':
      return saetze.oft;
    case 'ausnahme':
    case 'teilweise':
      return ausnahme!.begruendung;
  }
}

/**
 * Whether an authority holds the seal, in words.
 * @param vollstaendig whether the directory knows every holder, so that no entry means no seal
 */
export function siegelsatz(
  t: Texte,
  { amt, siegel }: Pick<OrtsZustaendige, 'amt' | 'siegel'>,
  vollstaendig: boolean,
): string {
  const saetze = t.antwort.siegel;
  const entzug = amt?.datensatz.entzug;
  if (siegel === 'vg') return saetze.vg;
  if (amt && siegel === 'selbst')
    return saetze.ja(
      t.zahl.mitVerfahren(amt.zahl.anzahl, amt.zahl.mindestens),
      standzeile(t, amt.zahl),
    );
  if (entzug) return saetze.entzogen(datum(entzug.seit, t.sprachcode));
  return vollstaendig ? saetze.keinsVollstaendig : saetze.keins;
}
