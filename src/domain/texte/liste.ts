/** Words of the list of offices alone. Not in `de.ts`, because other pages' scripts do not need them. */
import type { Sprache } from '../sprache/sprachen.ts';

const de = {
  feld: 'Name, Ort oder Postleitzahl',
  feldHilfe: 'Ämter nach Namen – oder Ihr Ort, dann stehen die nächsten Ämter oben.',
  vorschlaege: 'Orte, in deren Nähe Sie Ämter sehen können',
  inDerNaehe: (ort: string) => `In der Nähe von ${ort}`,
  weitere: (gesetzt: number) =>
    gesetzt === 0 ? 'Sortieren und filtern' : `Sortieren und filtern (${gesetzt} gesetzt)`,
  ohneSkript:
    'Suche, Filter und Vergleich brauchen JavaScript. Unten stehen alle Ämter nach Namen; auf dieser Seite finden Sie Wörter mit der Suche Ihres Browsers. Nach Orten geordnet:',
  still:
    'Suche, Filter und Vergleich sind noch nicht geladen. Bleibt es dabei, laden Sie die Seite neu. Unten stehen alle Ämter nach Namen. Nach Orten geordnet:',
  ohneOrt: 'Ort entfernen',
  zustaendig: (ort: string) => `Wer für ${ort} zuständig ist`,
  ortFehlt: 'Für die Entfernung geben Sie oben Ihren Ort ein und wählen ihn aus',
  keineZahl: (eingabe: string) =>
    `„${eingabe}“ ist keine Zahl größer als 0, deshalb gilt dieser Filter nicht`,
  orte: {
    fehlt:
      'Orte und Postleitzahlen lassen sich gerade nicht laden; gesucht wird nur nach Namen der Ämter',
    laedt: 'Orte und Postleitzahlen werden noch geladen',
  },
  keineOhneOrte: {
    fehlt:
      'Durchsucht sind nur die Namen der Ämter; keines passt zu Ihren Angaben. Orte und Postleitzahlen fehlen gerade: Versuchen Sie es gleich noch einmal.',
    laedt: 'Kein Amt heißt so. Orte und Postleitzahlen werden noch geladen, dann steht hier mehr.',
  },
  entfernungenLaden: 'Die Entfernungen werden noch geladen',
  ortUnbekannt: 'Den Ort aus der Adresse kennt dieses Verzeichnis nicht',
  filterUnbekannt: (filter: readonly string[]) =>
    `Aus der Adresse nicht verstanden und deshalb nicht angewandt: ${filter.join(', ')}`,
  ohneWort: 'Nach diesem Text lässt sich nicht suchen; er bleibt außer Acht',
  meinten: 'Oder suchen Sie Ämter in der Nähe?',
  status: { seit: (tag: string) => `seit ${tag}`, unbekannt: 'Tag nicht bekannt' },
  siegel: 'Siegel',
  ausgewaehlt: (namen: readonly string[]) => `${namen.length} ausgewählt: ${namen.join(', ')}.`,
  nochEines: 'Zum Vergleichen wählen Sie ein weiteres Amt mit denselben Aufgaben.',
  zeigen: 'Vergleichen',
  aufheben: 'Aufheben',
  schliessen: 'Schließen',
  geschlossen: {
    aufgaben:
      'Dieses Amt hat andere Aufgaben als die ausgewählten: Der Vergleich wäre nicht gerecht.',
    voll: 'Mehr passen nicht nebeneinander. Heben Sie zuerst eine Auswahl auf.',
  },
};

export type Listentexte = typeof de;

const en: Listentexte = {
  feld: 'Name, place or postcode',
  feldHilfe: 'Offices by name – or your place: then the nearest offices come first.',
  vorschlaege: 'Places near which you can see offices',
  inDerNaehe: (ort) => `Near ${ort}`,
  weitere: (gesetzt) => (gesetzt === 0 ? 'Sort and filter' : `Sort and filter (${gesetzt} set)`),
  ohneSkript:
    'Search, filters and comparison need JavaScript. All offices stand below by name; your browser finds words on this page. Ordered by place:',
  still:
    'Search, filters and comparison have not loaded yet. If it stays so, load the page anew. All offices stand below by name. Ordered by place:',
  ohneOrt: 'Remove place',
  zustaendig: (ort) => `Who is responsible for ${ort}`,
  ortFehlt: 'For distances, type your place above and choose it',
  keineZahl: (eingabe) => `“${eingabe}” is no number above 0, so this filter is left out`,
  orte: {
    fehlt: 'Places and postcodes cannot be loaded right now; only names of offices are searched',
    laedt: 'Places and postcodes are still loading',
  },
  keineOhneOrte: {
    fehlt:
      'Only names of offices were searched; none fits what you asked for. Places and postcodes are missing right now: please try again in a moment.',
    laedt:
      'No office has this name. Places and postcodes are still loading; then there will be more here.',
  },
  entfernungenLaden: 'Distances are still loading',
  ortUnbekannt: 'This directory does not know the place of the address',
  filterUnbekannt: (filter) =>
    `Not understood in the address, so not applied: ${filter.join(', ')}`,
  ohneWort: 'This text cannot be searched for; it is left out',
  meinten: 'Or are you looking for offices near a place?',
  status: { seit: (tag) => `since ${tag}`, unbekannt: 'day not known' },
  siegel: 'Seal',
  ausgewaehlt: (namen) => `${namen.length} chosen: ${namen.join(', ')}.`,
  nochEines: 'To compare, choose another office with the same duties.',
  zeigen: 'Compare',
  aufheben: 'Clear',
  schliessen: 'Close',
  geschlossen: {
    aufgaben: 'This office has other duties than the chosen ones: comparing would not be fair.',
    voll: 'No more fit side by side. Clear one first.',
  },
};

const TEXTE: Record<Sprache, Listentexte> = { de, en };

/** The words of the list in a language. */
export const listentexte = (sprache: Sprache): Listentexte => TEXTE[sprache];
