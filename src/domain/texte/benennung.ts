/** Names and short sentences that the words of a language and the facts make together. */
import { ARTEN } from '../register/arten.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import type { Behoerde, Ort } from '../register/register.ts';
import type { Zahl } from '../datensatz/schema.ts';
import { vorAuszeichnung } from '../datensatz/verlauf.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import { datum } from './anzeige.ts';
import type { Texte } from './index.ts';

/** An area by its kind and name: `Landkreis Rosenheim`; a municipality by its name. */
export function gebietsname({ gebiet }: Texte, { art, name }: Behoerde): string {
  switch (art) {
    case 'landratsamt':
      return gebiet.landkreis(name);
    case 'bezirk':
      return gebiet.bezirk(name);
    default:
      return name;
  }
}

/** What lies around a municipality: its Landkreis, or that it is kreisfrei. */
export const kreisname = (t: Texte, landkreis: Behoerde | undefined): string =>
  landkreis ? gebietsname(t, landkreis) : t.gebiet.kreisfrei;

/** Which day a number is from: `Stand: 12. November 2021`. */
export const standzeile = (t: Texte, { stand }: Pick<Zahl, 'stand'>): string =>
  stand ? `${t.zahl.stand}: ${datum(stand, t.sprachcode)}` : t.zahl.standUnbekannt;

/** The same for the number that an office's page shows, which may be older than the award. */
export const amtszeile = (t: Texte, { datensatz, zahl }: Pick<Amt, 'datensatz' | 'zahl'>): string =>
  [standzeile(t, zahl), ...(vorAuszeichnung(datensatz, zahl) ? [t.amt.vorAuszeichnung] : [])].join(
    ', ',
  );

/** How many municipalities an office works for; undefined where it is just its own. */
export function gebietssatz(
  { amt }: Texte,
  { art, gebiet }: { art: Amt['art']; gebiet: readonly Ort[] },
): string | undefined {
  switch (art) {
    case 'bezirk':
      return amt.gebietBezirk(gebiet.length);
    case 'landratsamt':
      return amt.gebietKreis(gebiet.length);
    case 'verwaltungsgemeinschaft':
      return amt.gebietVg(gebiet.length);
    default:
      return undefined;
  }
}

/** Name of the frame of a table, apart from the section with its heading, which may be called so. */
export const tabellenname = (sprache: Sprache, titel: string): string =>
  `${sprache === 'de' ? 'Tabelle' : 'Table'}: ${titel}`;

/**
 * The name of a kind within running text: in German its adjective begins small, but "Große
 * Kreisstadt" is a title (Art. 5a GO).
 */
export const imSatz = ({ sprachcode }: Texte, name: string): string =>
  sprachcode === 'de'
    ? name.replace(/^Kreisfreie/, 'kreisfreie')
    : name.slice(0, 1).toLowerCase() + name.slice(1);

/** How many offices of each kind: `2 Gemeinden, 1 Landratsamt`; empty where there is none. */
export const artenzahlen = (t: Texte, aemter: readonly Pick<Amt, 'art'>[]): string =>
  ARTEN.flatMap((art) => {
    const anzahl = aemter.filter((amt) => amt.art === art).length;
    if (anzahl === 0) return [];
    const name = anzahl === 1 ? t.arten[art] : t.artenMehrzahl[art];
    return [`${t.zahl.ganz(anzahl)} ${imSatz(t, name)}`];
  }).join(', ');
