/** Words of the worklist: apart from those of the form, which must not load them. */
import type { Fehlgrund } from './fehlgruende.ts';

export const arbeitstexte = {
  titel: 'Arbeitsliste',
  beschreibung: 'Was dem Verzeichnis noch fehlt, das Nützlichste zuerst.',
  einleitung:
    'Was dem Verzeichnis noch fehlt, das Nützlichste zuerst. Jeder Schritt öffnet das Formular mit diesem Amt, wenn möglich gleich am richtigen Feld.',
  reihenfolge: (gruende: string) =>
    `Die Reihenfolge: zuerst danach, was einem Amt als Wichtigstes fehlt (${gruende}), dann nach der Bevölkerung. Gilt das Siegel nicht mehr, zählen nur noch tote Links.`,
  nichtGelistet:
    'Behörden ohne Datensatz stehen nicht in der Liste: Ob sie das Siegel haben, ist hier nicht bekannt.',
  ohneSkript:
    'Zum Auswählen braucht die Seite JavaScript. Die ganze Liste steht unten, gegliedert nach dem, was zuerst zu tun ist.',
  links: {
    nie: 'Die Links sind noch nie geprüft worden; ob einer tot ist, ist hier nicht bekannt.',
    zuletzt: (tag: string, adressen: string) =>
      `Links zuletzt geprüft am ${tag}: ${adressen} Adressen`,
    offen: (offen: string) => `, davon ${offen} noch nie besucht`,
  },
  csv: 'Als Tabelle für Excel (CSV)',
  uebersicht: 'Was fehlt',
  alle: 'Ämter, denen etwas fehlt',
  unbekannt: 'nicht geprüft',
  filter: 'Liste eingrenzen',
  ergebnis: (gezeigt: string, alle: string) => `${gezeigt} von ${alle} in der Liste`,
  keine: 'Hier fehlt nichts. Wählen Sie etwas anderes aus.',
  leer: 'Keinem Amt fehlt etwas.',
  tabelle: 'Ämter, denen Angaben fehlen',
  spalten: {
    amt: 'Amt',
    lage: 'Landkreis, Regierungsbezirk',
    einwohner: 'Bevölkerung',
    zahl: 'Eingetragen',
    schritt: 'Nächster Schritt',
  },
  stand: (stand: string) => `Stand ${stand}`,
  ohneStand: 'ohne Stand',
  gruende: {
    zahl: 'nur Untergrenze bekannt',
    veraltet: 'Zahl älter als 18 Monate',
    stand: 'Zahl ohne Stand',
    seit: 'ohne Datum der Auszeichnung',
    bayernportal: 'ohne Seite im BayernPortal',
    website: 'ohne Website',
    kontakt: 'ohne Telefon und E-Mail',
    link: 'toter Link',
  } satisfies Record<Fehlgrund, string>,
  /** What to do: the thing, and the verb, which only the next step shows. */
  schritte: {
    zahl: ['Genaue Zahl', 'eintragen'],
    veraltet: ['Neuere Zahl', 'eintragen'],
    stand: ['Zahl mit Stand', 'eintragen'],
    seit: ['Datum der Auszeichnung', 'eintragen'],
    bayernportal: ['Seite im BayernPortal', 'eintragen'],
    website: ['Website', 'eintragen'],
    kontakt: ['Telefon oder E-Mail', 'eintragen'],
    link: ['Toten Link', 'ersetzen'],
  } satisfies Record<Fehlgrund, readonly [string, string]>,
  blatt: {
    schluessel: 'Schlüssel',
    landkreis: 'Landkreis',
    bezirk: 'Regierungsbezirk',
    zahl: 'Eingetragene Zahl',
    untergrenze: 'Untergrenze',
    stand: 'Stand',
    ja: 'ja',
    formular: 'Formular',
  },
} as const;
