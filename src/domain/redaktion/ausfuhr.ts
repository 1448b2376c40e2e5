/** A prefilled list for municipalities: what is recorded, and empty cells for what is new. */
import { datensatzVon, type Pruefstand } from '../datensatz/datensatzsuche.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import { aktuelleZahl } from '../datensatz/verlauf.ts';
import { ARTEN } from '../register/arten.ts';
import { benannt, mitSchluessel } from '../register/behoerdensuche.ts';
import { behoerdenname, type Behoerde, type Register } from '../register/register.ts';
import { slug } from '../sprache/ortsname.ts';
import { NICHT_EINGETRAGEN } from './einfuhrfelder.ts';
import type { Ausgabeblatt, Ausgabezelle } from '../ausgabe/ausgabeblatt.ts';

/** Which authorities a list is for. */
export interface Auswahl {
  landkreis?: string | undefined;
  art?: string | undefined;
  alle?: boolean | undefined;
  /** Only those with a record. */
  eingetragene?: boolean | undefined;
}

/** The authorities of a choice, with a name for their list; or why there are none (German). */
export function waehle(
  register: Register,
  { landkreis, art, alle }: Auswahl,
): { name: string; behoerden: readonly Behoerde[] } | { mangel: string } {
  if ([landkreis, art, alle || undefined].filter((eine) => eine !== undefined).length !== 1)
    return { mangel: 'Nennen Sie eines von --landkreis rosenheim, --art stadt oder --alle.' };
  if (landkreis !== undefined) {
    const kreise = [
      mitSchluessel(register, landkreis),
      ...benannt(register, landkreis, { art: 'Landkreis' }),
    ].filter((eine) => eine?.art === 'landratsamt');
    const [kreis] = kreise;
    if (!kreis || new Set(kreise).size > 1)
      return {
        mangel: `Den Landkreis „${landkreis}“ kennt das Register nicht. Kreisfreie Städte: --art kreisfreie_stadt.`,
      };
    return {
      name: `landkreis-${slug(kreis.name)}`,
      behoerden: register.behoerden.filter(
        (eine) => eine === kreis || eine.landkreis === kreis.schluessel,
      ),
    };
  }
  if (art === undefined) return { name: 'alle', behoerden: register.behoerden };
  const gemeint = ARTEN.find((eine) => slug(eine) === slug(art));
  return gemeint
    ? { name: slug(gemeint), behoerden: register.behoerden.filter((eine) => eine.art === gemeint) }
    : { mangel: `Die Art „${art}“ gibt es nicht. Möglich sind: ${ARTEN.join(', ')}.` };
}

/** What is recorded of an authority, if anything. */
interface Eintrag {
  behoerde: Behoerde;
  landkreis: string;
  datensatz: Datensatz | undefined;
}

/** A column: its heading (which the import understands), its width, what stands in it. */
interface Ausfuhrspalte {
  kopf: string;
  breite: number;
  wert(eintrag: Eintrag): string | number | undefined;
  /** Whether it may be filled in; by default where nothing is recorded. */
  offen?: (eintrag: Eintrag) => boolean;
}

const nie = () => false;
const immer = () => true;
const leer = () => undefined;

const siegel = ({ datensatz }: Eintrag): string =>
  !datensatz ? NICHT_EINGETRAGEN : datensatz.entzug ? 'entzogen' : 'eingetragen';

const zahl = ({ datensatz }: Eintrag) => datensatz && aktuelleZahl(datensatz.online_verfahren);

const SPALTEN: readonly Ausfuhrspalte[] = [
  { kopf: 'Schlüssel', breite: 12, wert: ({ behoerde }) => behoerde.schluessel, offen: nie },
  { kopf: 'Behörde', breite: 38, wert: ({ behoerde }) => behoerdenname(behoerde), offen: nie },
  { kopf: 'Landkreis', breite: 22, wert: ({ landkreis }) => landkreis, offen: nie },
  { kopf: 'Siegel', breite: 17, wert: siegel, offen: ({ datensatz }) => !datensatz },
  {
    kopf: 'Bisherige Zahl',
    breite: 12,
    offen: nie,
    wert(eintrag) {
      const { anzahl, mindestens } = zahl(eintrag) ?? {};
      return mindestens ? `mindestens ${anzahl}` : anzahl;
    },
  },
  { kopf: 'Bisheriger Stand', breite: 12, wert: (eintrag) => zahl(eintrag)?.stand, offen: nie },
  { kopf: 'Neue Zahl', breite: 10, wert: leer, offen: immer },
  { kopf: 'davon kommunal', breite: 10, wert: leer, offen: immer },
  { kopf: 'davon zentral', breite: 10, wert: leer, offen: immer },
  { kopf: 'Neuer Stand', breite: 12, wert: leer, offen: immer },
  { kopf: 'Quelle der neuen Zahl', breite: 40, wert: leer, offen: immer },
  { kopf: 'Ausgezeichnet am', breite: 14, wert: ({ datensatz }) => datensatz?.auszeichnung.seit },
  {
    kopf: 'Quelle der Auszeichnung',
    breite: 40,
    wert: ({ datensatz }) => datensatz?.auszeichnung.quelle,
    offen: ({ datensatz }) => datensatz?.auszeichnung.seit === undefined,
  },
  { kopf: 'Website', breite: 32, wert: ({ datensatz }) => datensatz?.website, offen: immer },
  {
    kopf: 'Seite im BayernPortal',
    breite: 32,
    wert: ({ datensatz }) => datensatz?.bayernportal,
    offen: immer,
  },
  {
    kopf: 'Straße und Hausnummer',
    breite: 28,
    wert: ({ datensatz }) => datensatz?.anschrift?.strasse,
    offen: immer,
  },
  { kopf: 'PLZ', breite: 8, wert: ({ datensatz }) => datensatz?.anschrift?.plz, offen: immer },
  { kopf: 'Ort', breite: 20, wert: ({ datensatz }) => datensatz?.anschrift?.ort, offen: immer },
  { kopf: 'Telefon', breite: 18, wert: ({ datensatz }) => datensatz?.telefon, offen: immer },
  { kopf: 'E-Mail', breite: 30, wert: ({ datensatz }) => datensatz?.email, offen: immer },
  { kopf: 'Hinweis', breite: 40, wert: ({ datensatz }) => datensatz?.hinweis, offen: immer },
];

const ANLEITUNG = [
  'Siegel „Digitales Amt“: Angaben für das Verzeichnis',
  'Auf dem zweiten Blatt steht für jede Behörde eine Zeile mit dem, was im Verzeichnis steht. Graue Zellen sind gesperrt; füllen Sie nur die weißen aus, und nur, wo es etwas Neues gibt.',
  '1. „Neue Zahl“: Wie viele Online-Verfahren sind auf Ihrer Seite im BayernPortal verlinkt, kommunale und zentrale zusammen? Ist nur eine Untergrenze bekannt, schreiben Sie „über 70“. Die Aufteilung in „davon kommunal“ und „davon zentral“ ist freiwillig.',
  '2. „Neuer Stand“: Tag oder Monat der Zählung, etwa 12.11.2026 oder 11/2026.',
  '3. „Quelle der neuen Zahl“: die öffentliche Seite, auf der die Zahl steht; sie beginnt mit https://.',
  '4. Prüfen Sie Website, BayernPortal, Anschrift, Telefon und E-Mail. Nennen Sie nur Adressen der Behörde, nicht die von Personen.',
  '5. Steht unter „Siegel“ „nicht eingetragen“, obwohl Ihre Behörde es hat: Schreiben Sie dort „ja“ und tragen Sie „Ausgezeichnet am“ und „Quelle der Auszeichnung“ ein.',
  'Ändern Sie weder Überschriften noch Reihenfolge. Leere Zellen ändern nichts. Schicken Sie die Datei zurück, wie sie ist (.xlsx).',
];

const anleitungsblatt = (): Ausgabeblatt => ({
  name: 'Anleitung',
  breiten: [110],
  geschuetzt: true,
  mitKopf: false,
  zeilen: ANLEITUNG.map((wert, i) => [{ wert, art: i === 0 ? 'kopf' : 'text' }]),
});

function zelle(spalte: Ausfuhrspalte, eintrag: Eintrag): Ausgabezelle {
  const wert = spalte.wert(eintrag) ?? '';
  const offen = spalte.offen?.(eintrag) ?? wert === '';
  return { wert, art: offen ? 'offen' : 'fest' };
}

/** The list for these authorities: an explanation, then a line for each. */
export function ausfuhr(
  behoerden: readonly Behoerde[],
  { eingetragene }: Auswahl,
  pruefstand: Pruefstand,
  register: Register,
): { blaetter: Ausgabeblatt[]; zeilen: number } {
  const eintraege = behoerden.flatMap((behoerde): Eintrag[] => {
    const quelltext = datensatzVon(pruefstand, behoerde, register);
    const datensatz =
      quelltext && 'daten' in quelltext ? (quelltext.daten as Datensatz) : undefined;
    const landkreis = behoerde.landkreis ? register.behoerde(behoerde.landkreis).name : '';
    return eingetragene && !datensatz ? [] : [{ behoerde, landkreis, datensatz }];
  });
  const liste: Ausgabeblatt = {
    name: 'Angaben',
    breiten: SPALTEN.map(({ breite }) => breite),
    geschuetzt: true,
    mitKopf: true,
    zeilen: [
      SPALTEN.map(({ kopf }) => ({ wert: kopf, art: 'kopf' })),
      ...eintraege.map((eintrag) => SPALTEN.map((spalte) => zelle(spalte, eintrag))),
    ],
  };
  return { blaetter: [anleitungsblatt(), liste], zeilen: eintraege.length };
}
