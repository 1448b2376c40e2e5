/** What the numbers of a line do to a record: new ones, and recorded ones that are put right. */
import { berichtigteZahl, mitErsetzter } from '../datensatz/berichtigung.ts';
import { mitNeuerZahl } from '../datensatz/neu.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { aktuelleZahl } from '../datensatz/verlauf.ts';
import { adresseAus } from '../sprache/wertangabe.ts';
import { mitHttps } from '../sprache/webadresse.ts';
import { vereinbar } from './angaben.ts';
import type { Angaben, Zahlangabe } from './einfuhrzeile.ts';

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
  /** The day that a correction is of where the line names none, `YYYY-MM-DD`. */
  heute: string;
  /** Source where the line names none. */
  quelle: string | undefined;
  /** True for pages of this directory, which are no source. */
  istEigeneSeite(adresse: string): boolean;
}

/** What a line does to a record, each change in words (German), or why it does nothing clear. */
export type Folge = { datensatz: Datensatz; saetze: string[] } | { mangel: string };

/** One step after the other; the first that is not clear ends it. */
export function nacheinander(
  alt: Datensatz,
  schritte: readonly ((bisher: Datensatz) => Folge)[],
): Folge {
  let stand: { datensatz: Datensatz; saetze: string[] } = { datensatz: alt, saetze: [] };
  for (const schritt of schritte) {
    const folge = schritt(stand.datensatz);
    if ('mangel' in folge) return folge;
    stand = { datensatz: folge.datensatz, saetze: [...stand.saetze, ...folge.saetze] };
  }
  return stand;
}

const eigeneSeite = (adresse: string): string =>
  `Die Quelle „${adresse}“ ist dieses Verzeichnis selbst. Nennen Sie die Seite, auf der die Angabe steht (für alle: --quelle https://…).`;

/** The first source that is one; this directory is none, but may be the only one that is named. */
export function quelleAus(
  lage: Einfuhrlage,
  ...adressen: readonly (string | undefined)[]
): { quelle: string } | { mangel: string } | undefined {
  const genannte = [...adressen, lage.quelle && adresseAus(lage.quelle)].filter(
    (eine): eine is string => eine !== undefined && eine !== '',
  );
  const fremde = genannte.find((eine) => !lage.istEigeneSeite(eine));
  if (fremde !== undefined) return { quelle: mitHttps(fremde) };
  return genannte[0] === undefined ? undefined : { mangel: eigeneSeite(genannte[0]) };
}

/** Why a number is not followed that another stands in the place of (German). */
const andereZahl = (falsche: Zahl, zahl: Zahlangabe): string =>
  `Zum Stand ${zahl.stand} steht schon ${kurz(falsche)} im Datensatz, hier ${kurz(zahl)}. Ist die im Datensatz falsch, schreiben Sie in eine Spalte „Korrektur“, warum: Dann wird sie berichtigt. Ist die hier falsch, leeren Sie die Zelle.`;

/** The recorded number that a line puts right: of the same Stand, else the only one that may be of it. */
function falscheZu({ online_verfahren }: Datensatz, { stand }: Zahlangabe): Zahl | undefined {
  const moegliche = online_verfahren.filter((eine) => vereinbar(eine.stand, stand));
  return (
    moegliche.find((eine) => eine.stand === stand) ?? (moegliche[1] ? undefined : moegliche[0])
  );
}

/** Puts a recorded number right, where the line says why it is wrong. */
function berichtigt(
  alt: Datensatz,
  zahl: Zahlangabe,
  { grund, am }: NonNullable<Angaben['korrektur']>,
  lage: Einfuhrlage,
): Folge {
  const falsche = falscheZu(alt, zahl);
  if (!falsche)
    return {
      mangel: `Die Spalte „Korrektur“ sagt, warum eine Zahl falsch ist, aber zum Stand ${zahl.stand} steht keine im Datensatz (dort: ${alt.online_verfahren.map(kurz).join(', ')}). Nennen Sie den Stand der falschen Zahl; ist es eine neue, leeren Sie „Korrektur“.`,
    };
  if (grund === undefined) return { mangel: andereZahl(falsche, zahl) };
  if (!/\p{L}{3}/u.test(grund))
    return {
      mangel: `„${grund}“ (Korrektur) ist kein Grund. Erwartet wird ein Satz, warum die Zahl falsch war; die richtige Zahl gehört in die Spalte der Zahlen.`,
    };
  const quelle = quelleAus(lage, zahl.quelle) ?? { quelle: falsche.quelle };
  if ('mangel' in quelle) return quelle;
  const richtige = berichtigteZahl(falsche, { ...zahl, ...quelle, grund, am: am ?? lage.heute });
  return {
    datensatz: mitErsetzter(alt, falsche, richtige),
    saetze: [`berichtigt: ${kurz(falsche)} → ${kurz(richtige)}, weil: ${grund}`],
  };
}

/** A number of a line into the history. */
function mitZahl(
  alt: Datensatz,
  zahl: Zahlangabe,
  korrektur: Angaben['korrektur'],
  lage: Einfuhrlage,
): Folge {
  const unveraendert = { datensatz: alt, saetze: [] };
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
      datensatz: mitErsetzter(alt, steht, ergaenzt),
      saetze: [`${kurz(steht)} → ${kurz(ergaenzt)}`],
    };
  }
  if (zahl.stand === undefined)
    return {
      mangel:
        'Der Stand fehlt. Ohne ihn lässt sich die Zahl nicht in den Verlauf einordnen (für alle: --stand 2026-11).',
    };
  if (korrektur) return berichtigt(alt, zahl, korrektur, lage);
  const quelle = quelleAus(lage, zahl.quelle);
  if (!quelle)
    return {
      mangel:
        'Die Quelle der Zahl fehlt (für alle: --quelle https://…; eine Spalte, die auch für die Zahl gilt: --spalte quelle="ihre Überschrift").',
    };
  if ('mangel' in quelle) return quelle;
  const folge = mitNeuerZahl(alt, { ...zahl, ...quelle });
  if (folge.art === 'widerspruch') return { mangel: andereZahl(folge.vorhandene, zahl) };
  if (folge.art === 'vorhanden') return unveraendert;
  return {
    datensatz: folge.datensatz,
    saetze: [
      `${kurz(aktuelleZahl(alt.online_verfahren))} → ${kurz(zahl)}, Quelle ${quelle.quelle}`,
    ],
  };
}

/** All numbers of a line into the history; a reason is of those that are recorded otherwise. */
export function mitZahlenAus(
  alt: Datensatz,
  { zahlen, korrektur }: Angaben,
  lage: Einfuhrlage,
): Folge {
  const einzige = zahlen.length === 1;
  return nacheinander(
    alt,
    zahlen.map((zahl) => (bisher: Datensatz) => {
      const gemeint = einzige || falscheZu(bisher, zahl) !== undefined;
      return mitZahl(bisher, zahl, gemeint ? korrektur : undefined, lage);
    }),
  );
}
