/** What becomes of the record of an authority that a list says something of. */
import { gleich } from '../datensatz/bearbeiten.ts';
import { mitWebsitestand, neuerDatensatz } from '../datensatz/neu.ts';
import type { Datensatz } from '../datensatz/schema.ts';
import type { Behoerde } from '../register/register.ts';
import { sauber } from '../sprache/eingabe.ts';
import { imInland } from '../sprache/telefon.ts';
import { adressform } from '../sprache/webadresse.ts';
import { vereinbar } from './angaben.ts';
import { NICHT_EINGETRAGEN } from './einfuhrfelder.ts';
import {
  kurz,
  mitZahlenAus,
  nacheinander,
  quelleAus,
  type Einfuhrlage,
  type Folge,
} from './einfuhrzahl.ts';
import type { Angaben, Kontakt } from './einfuhrzeile.ts';

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
  const { zahlen, seit, kontakt, korrektur } = angaben;
  const [zahl, ...weitereZahlen] = zahlen;
  if (korrektur?.grund !== undefined)
    return {
      mangel:
        'Die Spalte „Korrektur“ sagt, warum eine Zahl falsch ist, aber die Behörde hat noch keinen Datensatz. Leeren Sie die Zelle.',
    };
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
  const mitAllen = mitZahlenAus(neu, { ...angaben, zahlen: weitereZahlen }, { ...lage, quelle });
  if ('mangel' in mitAllen) return mitAllen;
  const { datensatz } = mitAllen;
  return {
    datensatz,
    saetze: [
      `Siegel${seit ? ` seit ${seit}` : ''}`,
      ...datensatz.online_verfahren.map(kurz),
      ...Object.keys(kontakt).map((feld) => KONTAKTNAMEN[feld as keyof Kontakt]),
      ...(neu.entzug ? [`entzogen seit ${neu.entzug.seit}`] : []),
      `Quelle ${quelle}`,
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
  return nacheinander(
    alt,
    [mitZahlenAus, mitAuszeichnung, mitKontakt, mitEntzug].map(
      (schritt) => (bisher: Datensatz) => schritt(bisher, angaben, lage),
    ),
  );
}
