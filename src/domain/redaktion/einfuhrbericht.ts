/** What an import tells the editor: a table of what gets which number, and one closing sentence. */
import { mehrzahl } from '../sprache/mehrzahl.ts';
import { kurz, type Einfuhrplan } from './einfuhr.ts';

/** A table for the terminal: what gets which number, and what stays behind. */
export function alsTabelle({ eintragungen, unbekannt, fehler }: Einfuhrplan): string {
  const zeilen = eintragungen.map(({ nummer, name, bisher, zahl, datei }) => [
    String(nummer),
    name,
    kurz(bisher),
    kurz(zahl),
    datei.replace('aemter/', ''),
    zahl.quelle,
  ]);
  const alle = [['Zeile', 'Amt', 'bisher', 'neu', 'Datei', 'Quelle'], ...zeilen];
  const breiten = alle[0]!.map((_, i) => Math.max(...alle.map((zeile) => zeile[i]!.length)));
  const tabelle =
    zeilen.length > 0
      ? alle.map((zeile) =>
          zeile
            .map((zelle, i) => (i === 0 ? zelle.padStart(breiten[i]!) : zelle.padEnd(breiten[i]!)))
            .join('  ')
            .trimEnd(),
        )
      : [];
  return [
    ...tabelle,
    ...unbekannt.map(
      ({ nummer, bezeichnung, grund }) =>
        `Zeile ${nummer}: „${bezeichnung}“ bleibt liegen. ${grund}`,
    ),
    ...fehler.map(({ nummer, meldung }) => `Zeile ${nummer}: Fehler. ${meldung}`),
  ].join('\n');
}

const zahlen = (anzahl: number) => mehrzahl(anzahl, 'Zahl', 'Zahlen');

/** What does not become an entry, as the rest of a sentence. */
function nebenbei({ vorhanden, unbekannt }: Einfuhrplan): string {
  const saetze = [
    ...(vorhanden > 0
      ? [`${zahlen(vorhanden)} ${vorhanden === 1 ? 'steht' : 'stehen'} schon da`]
      : []),
    ...(unbekannt.length > 0
      ? [`${mehrzahl(unbekannt.length, 'Zeile bleibt', 'Zeilen bleiben')} liegen`]
      : []),
  ];
  return saetze.map((satz) => `, ${satz}`).join('');
}

/** How an import ends. */
export type Einfuhrende = 'fehler' | 'probe' | 'geschrieben';

/** The last sentence of an import. */
export function schlusssatz(plan: Einfuhrplan, ende: Einfuhrende): string {
  const wieViele = `${zahlen(plan.eintragungen.length)} in ${mehrzahl(plan.texte.size, 'Datei', 'Dateien')}`;
  switch (ende) {
    case 'fehler':
      return 'Nichts geschrieben: Berichtigen Sie zuerst die Fehler oben, dann gilt alles oder nichts.';
    case 'probe':
      return `Probelauf, nichts geschrieben: ${wieViele} ${plan.eintragungen.length === 1 ? 'würde' : 'würden'} eingetragen${nebenbei(plan)}. Zum Schreiben: denselben Befehl mit --write.`;
    case 'geschrieben':
      return `Geschrieben: ${wieViele}${nebenbei(plan)}.`;
  }
}
