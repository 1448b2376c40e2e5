/** Numbers from a list into records: which record gets which, before anything is written. */
import type { Pruefstand } from '../datensatz/datensatzsuche.ts';
import { istEigeneSeite } from '../datensatz/eigeneseite.ts';
import { mitNeuerZahl } from '../datensatz/neu.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { aktuelleZahl } from '../datensatz/verlauf.ts';
import { benannt } from '../register/behoerdensuche.ts';
import { vergebeneKennungen } from '../register/kennung.ts';
import type { Register } from '../register/register.ts';
import { findeAmt, fortgeschrieben, hatNochKeinen, type Amtsfund } from './amtsfund.ts';
import type { Einfuhrzeile, liesTabelle, Zeilenfehler } from './einfuhrtabelle.ts';

/** A number that a record gets. */
export interface Eintragung {
  nummer: number;
  datei: string;
  name: string;
  /** The number shown until now. */
  bisher: Zahl;
  zahl: Zahl;
}

/** An authority that cannot be told from what stands in the table, or has no record. */
export interface Unbekannt {
  nummer: number;
  bezeichnung: string;
  /** Why, and what may be meant (German). */
  grund: string;
}

/** What an import would do. */
export interface Einfuhrplan {
  eintragungen: Eintragung[];
  /** Lines whose number stands in the record already. */
  vorhanden: number;
  unbekannt: Unbekannt[];
  fehler: Zeilenfehler[];
  /** New text of each file that changes. */
  texte: Map<string, string>;
}

/** A number in short: `≥ 65 = 56 + 9 (2021-11-12)`. */
export const kurz = ({ anzahl, mindestens, stand, kommunal, zentral }: Zahl): string =>
  `${mindestens ? '≥ ' : ''}${anzahl}${kommunal === undefined ? '' : ` = ${kommunal} + ${zentral ?? '?'}`} (${stand ?? 'ohne Stand'})`;

/** What becomes of one line. */
type Zeilenfolge =
  | { art: 'eintragung'; eintragung: Eintragung; text: string }
  | { art: 'vorhanden' }
  | { art: 'unbekannt'; grund: string }
  | { art: 'fehler'; meldung: string };

const fehler = (meldung: string): Zeilenfolge => ({ art: 'fehler', meldung });

/** The line goes to a record that there is. */
function eingetragen(
  { nummer, zahl }: Einfuhrzeile,
  name: string,
  quelltext: Quelltext,
): Zeilenfolge {
  const { datei } = quelltext;
  const datensatz = quelltext.daten as Datensatz;
  const folge = mitNeuerZahl(datensatz, zahl);
  if (folge.art === 'vorhanden') return folge;
  if (folge.art === 'widerspruch')
    return fehler(
      `Für „${name}“ steht zum Stand ${zahl.stand} schon ${kurz(folge.vorhandene)} im Datensatz (${datei}), hier ${kurz(zahl)}. Klären Sie, welche Zahl stimmt, und ändern Sie den Datensatz von Hand.`,
    );
  const geschrieben = fortgeschrieben(quelltext, folge.datensatz);
  if ('hindernis' in geschrieben) return fehler(geschrieben.hindernis);
  const bisher = aktuelleZahl(datensatz.online_verfahren);
  return { art: 'eintragung', eintragung: { nummer, datei, name, bisher, zahl }, ...geschrieben };
}

/** True if the name beside the key is that of the authority, too. */
const passtZumNamen = (
  { name }: Einfuhrzeile,
  { behoerde }: Amtsfund,
  register: Register,
): boolean => name === undefined || benannt(register, name).includes(behoerde);

/** Adds what becomes of a line to the plan. */
function merke(plan: Einfuhrplan, { nummer, bezeichnung }: Einfuhrzeile, folge: Zeilenfolge): void {
  switch (folge.art) {
    case 'vorhanden':
      plan.vorhanden++;
      break;
    case 'unbekannt':
      plan.unbekannt.push({ nummer, bezeichnung, grund: folge.grund });
      break;
    case 'fehler':
      plan.fehler.push({ nummer, meldung: folge.meldung });
      break;
    case 'eintragung':
      plan.eintragungen.push(folge.eintragung);
      plan.texte.set(folge.eintragung.datei, folge.text);
  }
}

/** Works out which record gets which number; several lines may go to one record. */
export function planeEinfuhr(
  gelesen: ReturnType<typeof liesTabelle>,
  stand: Pruefstand,
  register: Register,
  lesen: (datei: string, text: string) => Quelltext,
): Einfuhrplan {
  const plan: Einfuhrplan = {
    eintragungen: [],
    vorhanden: 0,
    unbekannt: [],
    fehler: [...gelesen.fehler],
    texte: new Map(),
  };
  /** Records that have got a number already, by file. */
  const geaenderte = new Map<string, Quelltext>();

  const kennungen = vergebeneKennungen(register);

  function folgeVon(zeile: Einfuhrzeile): Zeilenfolge {
    if (istEigeneSeite(zeile.zahl.quelle, kennungen))
      return fehler(
        `Die Quelle „${zeile.zahl.quelle}“ ist dieses Verzeichnis selbst. Nennen Sie in der Spalte quelle die Seite, auf der die Zahl steht.`,
      );
    const fund = findeAmt(zeile.bezeichnung, stand, register);
    if ('unklar' in fund) return { art: 'unbekannt', grund: fund.unklar };
    if ('fehlerhaft' in fund) return fehler(fund.fehlerhaft);
    const { behoerde, name, quelltext } = fund;
    if (!passtZumNamen(zeile, fund, register))
      return fehler(
        `Der Schlüssel ${behoerde.schluessel} gehört zu „${name}“, daneben steht „${zeile.name}“. Berichtigen Sie eines von beiden oder leeren Sie die Spalte mit dem Namen.`,
      );
    if (!quelltext)
      return {
        art: 'unbekannt',
        grund: `${hatNochKeinen(name)}. Legen Sie ihn an: npm run new -- ${behoerde.schluessel}`,
      };
    return eingetragen(zeile, name, geaenderte.get(quelltext.datei) ?? quelltext);
  }

  for (const zeile of gelesen.eintraege) {
    const folge = folgeVon(zeile);
    merke(plan, zeile, folge);
    if (folge.art === 'eintragung') {
      const { datei } = folge.eintragung;
      geaenderte.set(datei, lesen(datei, folge.text));
    }
  }
  return plan;
}
