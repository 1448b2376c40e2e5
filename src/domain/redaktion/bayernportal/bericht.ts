/** What a run tells the editor: what it found, what would change, what stays as it is and why. */
import { mehrzahl } from '../../sprache/mehrzahl.ts';
import type { Vorgang, Zeilenbefund } from '../einfuhr.ts';
import type { Erhebung } from './erhebung.ts';
import type { Dienststelle } from './leser.ts';
import { kurzname, type Uebernahmeplan } from './uebernahme.ts';
import type { Zuordnungen } from './zuordnung.ts';

const abschnitt = (titel: string, zeilen: readonly string[], anzahl = zeilen.length): string[] =>
  zeilen.length === 0 ? [] : [`${titel} (${anzahl})`, ...zeilen.map((zeile) => `  ${zeile}`), ''];

/** So many of those that are no local authority are named. */
const BEISPIELE = 15;

/** A Dienststelle as it calls itself, with what tells it from others. */
export const benannt = ({ name, art, plz, vg }: Dienststelle): string =>
  `„${name || 'ohne Namen'}“${[art, plz.join(' '), vg && `Mitglied: ${vg}`]
    .filter(Boolean)
    .map((eines) => `, ${eines}`)
    .join('')}`;

const gekuerzt = (zeilen: readonly string[]): string[] =>
  zeilen.length > BEISPIELE
    ? [...zeilen.slice(0, BEISPIELE), `… und ${zeilen.length - BEISPIELE} weitere`]
    : [...zeilen];

/** Which Dienststellen are whom, as far as a human has to look. */
export const zuordnungszeilen = ({ zugeordnete, unklare, fremde }: Zuordnungen): string[] => [
  ...abschnitt(
    'Zugeordnet, bitte ansehen',
    zugeordnete.flatMap(({ dienststelle, warnung }) =>
      warnung === undefined ? [] : [`${benannt(dienststelle)}: ${warnung}`],
    ),
  ),
  ...abschnitt(
    'Dienststellen, die unklar sind und liegen bleiben',
    unklare.map(({ dienststelle, grund }) => `${benannt(dienststelle)}: ${grund}`),
  ),
  ...abschnitt(
    'Dienststellen, die dem Namen nach keine Behörde des Registers sind',
    gekuerzt(fremde.map(benannt)),
    fremde.length,
  ),
];

const name = ({ behoerde }: Vorgang) => kurzname(behoerde);

const vorgang = (eines: Vorgang) =>
  `${name(eines)}${eines.saetze.length > 0 ? `: ${eines.saetze.join('; ')}` : ''}`;

const befund = ({ zeile, grund }: Zeilenbefund) => `${zeile.name}: ${grund}`;

/** Names of authorities that hold a record, but are not among the Dienststellen. */
const ohneDienststelle = (namen: readonly string[]) =>
  abschnitt(
    'Datensätze ohne eindeutige Dienststelle; sie bleiben, wie sie sind',
    gekuerzt(namen),
    namen.length,
  );

/** What would happen, and what stays behind, as text for the terminal. */
export function alsBericht(
  erhebung: Erhebung,
  plan: Uebernahmeplan,
  fehlende: readonly string[],
): string {
  const { einfuhr, anliegen, verfahren, gleicheVerfahren, liegengeblieben, eingebrochene } = plan;
  const { zugeordnete } = erhebung.zuordnungen;
  const neueAdressen = anliegen.filter(({ text }) => text !== undefined);
  return [
    `Das Konto sieht ${mehrzahl(erhebung.dienststellen, 'Dienststelle', 'Dienststellen')}; ${mehrzahl(zugeordnete.length, 'ist eine Behörde', 'sind Behörden')} des Registers, ${erhebung.auskuenfte.size} davon mit Datensatz und gültigem Siegel. Stand der Zahlen: ${plan.stand}.`,
    '',
    ...zuordnungszeilen(erhebung.zuordnungen),
    ...ohneDienststelle(fehlende),
    ...abschnitt('Datensätze, die sich ändern', einfuhr.geaenderte.map(vorgang)),
    ...abschnitt(
      'Datensätze, die schon so dastehen',
      gekuerzt(einfuhr.unveraenderte.map(name)),
      einfuhr.unveraenderte.length,
    ),
    ...abschnitt(
      'Verfahren im Einzelnen, neu oder geändert',
      gekuerzt(verfahren),
      verfahren.length,
    ),
    ...(gleicheVerfahren > 0
      ? [`Verfahren im Einzelnen, unverändert: ${gleicheVerfahren}`, '']
      : []),
    ...abschnitt(
      'Anliegen, die ihre Seite bekommen',
      neueAdressen.map(({ datei, satz }) => `${datei}: ${satz}`),
    ),
    ...abschnitt(
      'Anliegen, bitte ansehen',
      anliegen
        .filter(({ text }) => text === undefined)
        .map(({ datei, satz }) => `${datei}: ${satz}`),
    ),
    ...abschnitt(
      'Um mehr als ein Fünftel gefallen, bitte ansehen',
      eingebrochene.map((paar) => `${paar.name}: ${paar.alt} → ${paar.neu}`),
    ),
    ...abschnitt('Bitte ansehen', einfuhr.warnungen.map(befund)),
    ...abschnitt('Bleibt liegen', [
      ...liegengeblieben.map((eines) => `${eines.name}: ${eines.grund}`),
      ...einfuhr.unklare.map(befund),
    ]),
  ].join('\n');
}

/** The last sentence of a run. */
export function schlusssatz(
  { einfuhr, anliegen, verfahren, texte }: Uebernahmeplan,
  geschrieben: boolean,
): string {
  const adressen = anliegen.filter(({ text }) => text !== undefined).length;
  const was = [
    mehrzahl(einfuhr.geaenderte.length, 'Datensatz', 'Datensätze'),
    mehrzahl(verfahren.length, 'Datei mit Verfahren', 'Dateien mit Verfahren'),
    mehrzahl(adressen, 'Anliegen', 'Anliegen'),
  ].join(', ');
  if (texte.size === 0) return 'Nichts zu schreiben: Alles steht schon so da.';
  return geschrieben
    ? `Geschrieben: ${was}.`
    : `Probelauf, nichts geschrieben: ${was} würden sich ändern. Zum Schreiben: denselben Befehl mit --write.`;
}
