/** Words of the overview of errands, which is German only. */
export const anliegentexte = {
  ordnung:
    'Geordnet nach Lebenslagen: zuerst der Umzug und was er mit sich bringt, dann Familie, Arbeit und Geld, zuletzt Haus, Tiere und Natur. Was auf der Startseite steht, steht auch hier voran.',
  feld: 'Was möchten Sie erledigen?',
  feldHilfe: 'Zum Beispiel: Umzug, Pass, Auto, Hund',
  treffer: (anzahl: number, von: number) =>
    anzahl === von ? `${von} Anliegen` : `${anzahl} von ${von} Anliegen`,
  ohneWort: 'Nach diesem Text lässt sich nicht suchen; er bleibt außer Acht',
  keine: (begriff: string) => `Kein Anliegen auf dieser Seite passt zu „${begriff}“.`,
  meinten: 'Meinten Sie:',
  weiter: 'Das hilft oft:',
  weiterWort: 'Nehmen Sie ein anderes Wort, etwa „Pass“ statt „Passangelegenheiten“.',
  weiterSuche: (begriff: string) => `In der Suche nach „${begriff}“ suchen`,
  weiterPortal: 'Alle Leistungen der Verwaltung stehen im BayernPortal:',
};
