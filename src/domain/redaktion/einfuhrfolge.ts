/** What becomes of the record of an authority that a list says something of. */
import { gleich } from '../datensatz/bearbeiten.ts';
import { mitNeuerZahl, mitWebsitestand, neuerDatensatz } from '../datensatz/neu.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { aktuelleZahl } from '../datensatz/verlauf.ts';
import type { Behoerde } from '../register/register.ts';
import { adresseAus, sauber } from '../sprache/eingabe.ts';
import { imInland } from '../sprache/telefon.ts';
import { adressform } from '../sprache/webadresse.ts';
import { NICHT_EINGETRAGEN } from './einfuhrfelder.ts';
import type { Angaben, Kontakt } from './einfuhrzeile.ts';

/** A number in short: `≥ 65 = 56 + 9 (2021-11-12)`. */
export const kurz = ({
  anzahl,
  mindestens,
  stand,
  kommunal,
  zentral,
}: Omit<Zahl, 'quelle'>): string =>
  `${mindestens ? '≥ ' : ''}${anzahl}${kommunal === undefined ? '' : ` = ${kommunal} + ${zentral ?? '?'}`} (${stand ?? 'ohne Stand'})`;

/** What holds for all lines of an import. */
export interface Einfuhrlage {
  /** Source where the line names none. */
  quelle: string | undefined;
  /** True for pages of this directory, which are no source. */
  istEigeneSeite(adresse: string): boolean;
}

/** What a line does to a record, each change in words (German), or why it does nothing clear. */
export type Folge = { datensatz: Datensatz; saetze: string[] } | { mangel: string };

const eigeneSeite = (adresse: string): string =>
  `Die Quelle „${adresse}“ ist dieses Verzeichnis selbst. Nennen Sie die Seite, auf der die Angabe steht (für alle: --quelle https://…).`;

/** The first source that is one; this directory is none, but may be the only one that is named. */
function quelleAus(
  lage: Einfuhrlage,
  ...adressen: readonly (string | undefined)[]
): { quelle: string } | { mangel: string } | undefined {
  const genannte = [...adressen, lage.quelle && adresseAus(lage.quelle)].filter(
    (eine): eine is string => eine !== undefined && eine !== '',
  );
  const fremde = genannte.find((eine) => !lage.istEigeneSeite(eine));
  if (fremde !== undefined) return { quelle: fremde };
  return genannte[0] === undefined ? undefined : { mangel: eigeneSeite(genannte[0]) };
}

function vollerEntzug(
  { entzug, siegel, status }: Angaben,
  lage: Einfuhrlage,
): { entzug?: Datensatz['entzug'] } | { mangel: string } {
  if (!entzug && siegel !== 'entzogen') return {};
  const { seit, grund } = entzug ?? {};
  if (seit === undefined)
    return {
      mangel: `Seit wann gilt das Siegel nicht mehr${status ? ` („${status}“)` : ''}? Nötig sind Tag, Grund und Quelle des Entzugs.`,
    };
  if (grund === undefined) return { mangel: 'Zum Entzug fehlt der Grund.' };
  const quelle = quelleAus(lage, entzug?.quelle);
  if (!quelle) return { mangel: 'Zum Entzug fehlt die Quelle.' };
  return 'mangel' in quelle ? quelle : { entzug: { seit, grund, quelle: quelle.quelle } };
}

const KONTAKTNAMEN: Record<keyof Kontakt, string> = {
  website: 'Website',
  website_stand: 'Stand der Website',
  bayernportal: 'BayernPortal',
  anschrift: 'Anschrift',
  telefon: 'Telefon',
  email: 'E-Mail',
  hinweis: 'Hinweis',
};

const alsText = (wert: Kontakt[keyof Kontakt]): string =>
  wert === undefined ? '–' : typeof wert === 'object' ? Object.values(wert).join(', ') : wert;

/** A record for an authority that has none. */
export function neuAus(behoerde: Behoerde, angaben: Angaben, lage: Einfuhrlage): Folge {
  const { zahl, seit, kontakt } = angaben;
  const auszeichnung = quelleAus(lage, angaben.quelle, zahl?.quelle);
  if (!auszeichnung)
    return { mangel: 'Die Quelle der Auszeichnung fehlt (für alle: --quelle https://…).' };
  if ('mangel' in auszeichnung) return auszeichnung;
  const { quelle } = auszeichnung;
  const zahlquelle = quelleAus(lage, zahl?.quelle, quelle);
  const entzug = vollerEntzug(angaben, lage);
  if ('mangel' in entzug) return entzug;
  const { website, bayernportal, hinweis, ...weitere } = kontakt;
  const neu: Datensatz = {
    ...neuerDatensatz(behoerde, {
      seit,
      quelle,
      zahl: zahl && {
        ...zahl,
        quelle: zahlquelle && 'quelle' in zahlquelle ? zahlquelle.quelle : quelle,
      },
      ...(website && { website }),
      ...(bayernportal && { bayernportal }),
      ...(hinweis && { hinweis }),
    }),
    ...weitere,
    ...entzug,
  };
  return {
    datensatz: neu,
    saetze: [
      `Siegel${seit ? ` seit ${seit}` : ''}`,
      kurz(aktuelleZahl(neu.online_verfahren)),
      ...Object.keys(kontakt).map((feld) => KONTAKTNAMEN[feld as keyof Kontakt]),
      ...(neu.entzug ? [`entzogen seit ${neu.entzug.seit}`] : []),
      `Quelle ${quelle}`,
    ],
  };
}

/** Two Stände that may mean the same day: one is the other, less exact. */
const vereinbar = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));

/** The number of a line into the history. */
function mitZahlAus(alt: Datensatz, { zahl }: Angaben, lage: Einfuhrlage): Folge {
  const unveraendert = { datensatz: alt, saetze: [] };
  if (!zahl) return unveraendert;
  const steht = alt.online_verfahren.find(
    (eine) =>
      eine.anzahl === zahl.anzahl &&
      eine.mindestens === zahl.mindestens &&
      (zahl.stand === undefined || vereinbar(eine.stand, zahl.stand)),
  );
  if (steht) {
    const { kommunal, zentral } = zahl;
    if (steht.kommunal !== undefined || kommunal === undefined || zentral === undefined)
      return unveraendert;
    const ergaenzt = { ...steht, kommunal, zentral };
    return {
      datensatz: {
        ...alt,
        online_verfahren: alt.online_verfahren.map((eine) => (eine === steht ? ergaenzt : eine)),
      },
      saetze: [`${kurz(steht)} → ${kurz(ergaenzt)}`],
    };
  }
  if (zahl.stand === undefined)
    return {
      mangel:
        'Der Stand fehlt. Ohne ihn lässt sich die Zahl nicht in den Verlauf einordnen (für alle: --stand 2026-11).',
    };
  const quelle = quelleAus(lage, zahl.quelle);
  if (!quelle) return { mangel: 'Die Quelle der Zahl fehlt (für alle: --quelle https://…).' };
  if ('mangel' in quelle) return quelle;
  const folge = mitNeuerZahl(alt, { ...zahl, ...quelle });
  if (folge.art === 'widerspruch')
    return {
      mangel: `Zum Stand ${zahl.stand} steht schon ${kurz(folge.vorhandene)} im Datensatz, hier ${kurz(zahl)}. Klären Sie, welche Zahl stimmt, und ändern Sie den Datensatz von Hand.`,
    };
  if (folge.art === 'vorhanden') return unveraendert;
  return {
    datensatz: folge.datensatz,
    saetze: [
      `${kurz(aktuelleZahl(alt.online_verfahren))} → ${kurz(zahl)}, Quelle ${quelle.quelle}`,
    ],
  };
}

/** The day of the award: filled in, or made more exact; never another. */
function mitAuszeichnung(alt: Datensatz, { seit, quelle }: Angaben, lage: Einfuhrlage): Folge {
  const bisher = alt.auszeichnung.seit;
  if (seit === undefined || bisher?.startsWith(seit)) return { datensatz: alt, saetze: [] };
  if (bisher !== undefined && !seit.startsWith(bisher))
    return {
      mangel: `Als Tag der Auszeichnung steht im Datensatz ${bisher}, hier ${seit}. Klären Sie, welcher stimmt, und ändern Sie den Datensatz von Hand, oder leeren Sie die Zelle.`,
    };
  const genannte = quelleAus(lage, quelle);
  const belegt = genannte && 'quelle' in genannte ? genannte.quelle : alt.auszeichnung.quelle;
  return {
    datensatz: { ...alt, auszeichnung: { seit, quelle: belegt } },
    saetze: [`ausgezeichnet am ${bisher ?? '–'} → ${seit}, Quelle ${belegt}`],
  };
}

/** Texts as a list shows them. */
const inEinerZeile = (wert: unknown): unknown =>
  typeof wert === 'string'
    ? sauber(wert)
    : typeof wert === 'object' && wert !== null
      ? Object.fromEntries(Object.entries(wert).map(([feld, text]) => [feld, inEinerZeile(text)]))
      : wert;

/** True if a list states nothing new by this value. */
function istDasselbe(feld: keyof Kontakt, alt: unknown, neu: unknown): boolean {
  if (gleich(inEinerZeile(alt), neu)) return true;
  if (typeof alt !== 'string' || typeof neu !== 'string') return false;
  if (feld === 'website' || feld === 'bayernportal') return adressform(alt) === adressform(neu);
  if (feld === 'telefon') return imInland(alt) === imInland(neu);
  return feld === 'email' && alt.toLowerCase() === neu.toLowerCase();
}

function mitKontakt(alt: Datensatz, { kontakt }: Angaben): Folge {
  const neue = (Object.keys(kontakt) as (keyof Kontakt)[]).filter(
    (feld) => !istDasselbe(feld, alt[feld], kontakt[feld]),
  );
  const neu = { ...alt, ...Object.fromEntries(neue.map((feld) => [feld, kontakt[feld]])) };
  return {
    datensatz: kontakt.website_stand === undefined ? mitWebsitestand(alt, neu) : neu,
    saetze: neue.map(
      (feld) => `${KONTAKTNAMEN[feld]}: ${alsText(alt[feld])} → ${alsText(kontakt[feld])}`,
    ),
  };
}

function mitEntzug(alt: Datensatz, angaben: Angaben, lage: Einfuhrlage): Folge {
  const bisher = alt.entzug?.seit;
  const seit = angaben.entzug?.seit;
  if (bisher !== undefined && (seit === undefined || vereinbar(bisher, seit)))
    return { datensatz: alt, saetze: [] };
  if (bisher !== undefined)
    return { mangel: `Als Tag des Entzugs steht im Datensatz ${bisher}, hier ${seit}.` };
  const entzug = vollerEntzug(angaben, lage);
  if ('mangel' in entzug) return entzug;
  return entzug.entzug
    ? { datensatz: { ...alt, ...entzug }, saetze: [`entzogen seit ${entzug.entzug.seit}`] }
    : { datensatz: alt, saetze: [] };
}

/** The record of an authority that has one, with what a line says; no sentence, no change. */
export function geaendertAus(alt: Datensatz, angaben: Angaben, lage: Einfuhrlage): Folge {
  if (angaben.siegel === 'nein' && angaben.status !== NICHT_EINGETRAGEN && !alt.entzug)
    return {
      mangel: `Nach der Liste hat die Behörde kein Siegel („${angaben.status ?? 'nein'}“), hier ist es eingetragen. Wurde es entzogen, so nennen Sie Tag, Grund und Quelle.`,
    };
  let stand: { datensatz: Datensatz; saetze: string[] } = { datensatz: alt, saetze: [] };
  for (const schritt of [mitZahlAus, mitAuszeichnung, mitKontakt, mitEntzug]) {
    const folge = schritt(stand.datensatz, angaben, lage);
    if ('mangel' in folge) return folge;
    stand = { datensatz: folge.datensatz, saetze: [...stand.saetze, ...folge.saetze] };
  }
  return stand;
}
