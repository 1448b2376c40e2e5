/** The report of the first calls: shapes, counts and titles, no account and no person. */
import { zuordnungszeilen } from './bericht.ts';
import type { Probeschritt } from './probe.ts';
import type { Zuordnungen } from './zuordnung.ts';

export const PROBENKOPF =
  'Erste Aufrufe der Schnittstelle des BayernPortals. Geschrieben wird nichts.\n';

/** One answer, as it comes. */
export const probezeilen = (
  { frage, aufruf, wieErwartet, funde }: Probeschritt,
  nummer: number,
): string =>
  [
    `${nummer}. ${frage}: ${wieErwartet ? 'wie erwartet' : 'anders als erwartet'}`,
    ...[aufruf, ...funde].map((zeile) => `   ${zeile}`),
    '',
  ].join('\n');

/** What a human has to compare before the first number is written. */
const PRUEFEN = [
  'Was jetzt zu prüfen ist:',
  '  1. Stimmen fünf Zahlen mit denen auf den Seiten der Behörden im BayernPortal überein, ohne oder mit --mit-ort? Die dort angezeigte Zahl ist maßgeblich.',
  '  2. Zählt eine Mitgliedsgemeinde die Verfahren ihrer Verwaltungsgemeinschaft mit?',
  '  3. Sieht das Konto alle Behörden oder nur die eigene?',
  '  4. Führen die gefundenen Seiten dorthin, wo sie sollen?',
  'Steht oben „anders als erwartet“, so geben Sie diesen Bericht an die Entwicklung weiter, bevor Sie etwas schreiben.',
];

/** What to do next, below the answers. */
export function probenschluss(schritte: readonly Probeschritt[], zuordnungen: Zuordnungen): string {
  const andere = schritte.filter(({ wieErwartet }) => !wieErwartet).length;
  return [
    ...zuordnungszeilen(zuordnungen),
    ...PRUEFEN,
    '',
    andere === 0
      ? `Alle ${schritte.length} Antworten kamen wie erwartet.`
      : `${andere} von ${schritte.length} Antworten kamen anders als erwartet.`,
  ].join('\n');
}
