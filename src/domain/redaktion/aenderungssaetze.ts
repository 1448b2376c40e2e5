/** What changed in one record, in words: sentences for a comment (German). */
import { gleich } from '../datensatz/bearbeiten.ts';
import { felder, type Formschema } from '../datensatz/formschema.ts';
import type { Korrektur, Teildatensatz, Zahl } from '../datensatz/schema.ts';
import { aktuelleZahl, paare } from '../datensatz/verlauf.ts';

/** Neither the old nor the new value may push the other out of sight. */
const HOECHSTENS_WERT = 180;

const gekuerzt = (text: string) =>
  text.length > HOECHSTENS_WERT ? `${[...text].slice(0, HOECHSTENS_WERT).join('')}…` : text;

const zahltext = (zahl: Zahl): string =>
  `${zahl.mindestens ? 'mindestens ' : ''}${zahl.anzahl}${zahl.stand ? ` (Stand ${zahl.stand})` : ''}`;

/** That a number was put right, and why; nothing while that is not complete. */
function berichtigt({ korrektur }: Zahl): string {
  const { am, grund, vorher }: Partial<Korrektur> = korrektur ?? {};
  return am !== undefined && grund !== undefined && vorher !== undefined
    ? `, berichtigt am ${am} (vorher ${vorher}): ${gekuerzt(grund)}`
    : '';
}

const vollstaendige = (daten: Teildatensatz): Zahl[] =>
  (daten.online_verfahren ?? []).filter(
    (zahl): zahl is Zahl => zahl?.anzahl !== undefined && zahl.quelle !== undefined,
  );

/** Changed numbers, entry by entry; entries of one Stand are the same number. */
export function zahlensaetze(
  alt: Teildatensatz,
  neu: Teildatensatz,
  fehlerhaft: boolean,
): string[] {
  const [vorher, jetzt] = [vollstaendige(alt), vollstaendige(neu)];
  const partner = paare(vorher, jetzt, gleich);
  const fruehere = new Map([...partner].map(([alte, neue]) => [neue, alte]));
  const teilung = ({ kommunal, zentral }: Zahl) => `${kommunal ?? '–'} + ${zentral ?? '–'}`;
  const neue = jetzt.flatMap((zahl) => {
    const damals = fruehere.get(zahl);
    if (!damals)
      return [`neue Zahl: ${zahltext(zahl)}, Quelle ${gekuerzt(zahl.quelle)}${berichtigt(zahl)}`];
    const [a, b] = [zahltext(damals), zahltext(zahl)];
    const warum = gleich(zahl.korrektur, damals.korrektur) ? '' : berichtigt(zahl);
    return [
      ...(a === b && warum === '' ? [] : [`berichtigte Zahl: ${a} → ${b}${warum}`]),
      ...(damals.quelle === zahl.quelle
        ? []
        : [`Quelle der Zahl ${b}: ${gekuerzt(damals.quelle)} → ${gekuerzt(zahl.quelle)}`]),
      ...(teilung(damals) === teilung(zahl)
        ? []
        : [`kommunal + zentral der Zahl ${b}: ${teilung(damals)} → ${teilung(zahl)}`]),
    ];
  });
  const weg = vorher.flatMap((zahl) => (partner.has(zahl) ? [] : [zahltext(zahl)]));
  return [
    ...neue,
    // A faulty entry may be one of those that seem to be gone.
    ...(fehlerhaft ? ['Zahlen: ein Eintrag ist fehlerhaft, siehe unten'] : []),
    ...weg.map((zahl) =>
      fehlerhaft ? `nicht mehr lesbar oder gelöscht: ${zahl}` : `gelöschte Zahl: ${zahl}`,
    ),
  ];
}

const alsText = (wert: unknown): string =>
  wert === undefined
    ? '–'
    : gekuerzt(typeof wert === 'object' ? Object.values(wert as object).join(', ') : String(wert));

/** Fields of a new record that its headline says, or that have a message of their own. */
const IM_TITEL = new Set(['name', 'art', 'schluessel']);

/** Changed fields besides the numbers; of a new record those that are filled in. */
export function feldsaetze(
  schema: Formschema,
  alt: Teildatensatz | undefined,
  { daten, fehlerhaft }: { daten: Teildatensatz; fehlerhaft: ReadonlySet<string> | null },
): string[] {
  const [a, b] = [alt ?? {}, daten] as Record<string, unknown>[];
  return felder(schema).flatMap(([feld, { title = feld }]) => {
    if (feld === 'online_verfahren') return [];
    if (fehlerhaft?.has(feld)) return [`${title}: fehlerhaft, siehe unten`];
    if (gleich(a![feld], b![feld]) || (!alt && IM_TITEL.has(feld))) return [];
    return [
      alt
        ? `${title}: ${alsText(a![feld])} → ${alsText(b![feld])}`
        : `${title}: ${alsText(b![feld])}`,
    ];
  });
}

/** The number shown before and after, where both are known. */
function gezeigte(alt: Teildatensatz, neu: Teildatensatz): [Zahl, Zahl] | undefined {
  const [vorher, jetzt] = [vollstaendige(alt), vollstaendige(neu)];
  return vorher.length === 0 || jetzt.length === 0
    ? undefined
    : [aktuelleZahl(vorher), aktuelleZahl(jetzt)];
}

/** Shown number before and after, where both are known: 65 → 72. */
export function wechsel(alt: Teildatensatz, neu: Teildatensatz): string | undefined {
  const [a, b] = gezeigte(alt, neu) ?? [];
  return !a || !b || gleich(a, b)
    ? undefined
    : `${a.mindestens ? '≥ ' : ''}${a.anzahl} → ${b.mindestens ? '≥ ' : ''}${b.anzahl}`;
}

/** By how much the number shown rises or falls; 0 where that is not known. */
export function sprung(alt: Teildatensatz, neu: Teildatensatz): number {
  const [a, b] = gezeigte(alt, neu) ?? [];
  return a && b ? Math.abs(b.anzahl - a.anzahl) : 0;
}
