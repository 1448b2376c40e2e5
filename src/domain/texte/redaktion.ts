/** Words of the editors' pages; editors read German, so there is no other language. */
export const redaktionstexte = {
  titel: 'Datensatz eintragen',
  beschreibung:
    'Ein Amt mit dem Siegel „Digitales Amt“ eintragen oder eine neue Zahl melden, ohne Konto und ohne Server.',
  einleitung:
    'Hier entsteht die Datei eines Amts: für ein neues Amt oder eine neue Zahl. Jede Angabe wird beim Tippen nach denselben Regeln geprüft wie vor der Veröffentlichung. Was Sie eingeben, bleibt in Ihrem Browser, bis Sie es selbst abschicken.',
  ohneSkript:
    'Das Formular braucht JavaScript. Ohne JavaScript legen Sie die Datei von Hand an; die Anleitung und alle Regeln stehen auf der Seite „Die Regeln der Prüfung“.',
  gescheitert:
    'Das Verzeichnis der Behörden ließ sich nicht laden. Laden Sie die Seite neu; Ihre Eingaben bleiben erhalten.',
  schritt: (nummer: number) => `Schritt ${nummer}`,
  behoerde: {
    titel: 'Behörde',
    feld: 'Name, Ort oder amtlicher Schlüssel',
    hilfe:
      'Tippen Sie, und wählen Sie aus der Liste. Name, Art, Schlüssel und Dateiname folgen daraus.',
    treffer: (anzahl: number) => `${anzahl} Vorschläge`,
    keine: 'Keine Behörde in Bayern heißt so.',
    vorschlaege: 'Behörden',
    neu: 'Noch kein Datensatz: Hier entsteht ein neuer.',
    vorhanden: 'Hat schon einen Datensatz. Sie ergänzen eine Zahl oder ändern Angaben.',
    lade: 'Der Datensatz wird geladen …',
  },
  gruppen: {
    auszeichnung: {
      titel: 'Auszeichnung',
      text: 'Seit wann die Behörde das Siegel hat, und wo das steht.',
    },
    zahl: {
      titel: 'Online-Verfahren',
      text: 'Ist nur das Siegel bekannt, lassen Sie die Zahl leer: Eingetragen wird dann die Schwelle als Untergrenze (50, für einen Bezirk 30).',
      neu: 'Eine neue Zahl. Die bisherigen bleiben als Verlauf stehen.',
      bisher: 'Bisherige Zahlen',
    },
    kontakt: {
      titel: 'Weitere Angaben',
      text: 'Alles freiwillig: Was Sie nicht wissen, bleibt leer.',
    },
    entzug: {
      titel: 'Das Siegel gilt nicht mehr',
      text: 'Nur ausfüllen, wenn die Behörde das Siegel verloren oder zurückgegeben hat. Der Datensatz bleibt.',
    },
  },
  aufklappen: 'Felder anzeigen',
  beispiel: (text: string) => `Zum Beispiel: ${text}`,
  pflicht: 'nötig',
  hilfen: {
    'auszeichnung.seit': 'Tag, Monat oder Jahr, auch so: 12.11.2021. Leer lassen, wenn unbekannt.',
    'zahl.anzahl': 'Kommunale und zentrale zusammen, wie im BayernPortal gezählt.',
    'zahl.stand': 'Tag, Monat oder Jahr, von dem die Zahl ist, auch so: 11/2021.',
    'zahl.quelle':
      'Öffentliche Seite, auf der die Zahl steht. Bei einem neuen Amt leer: dieselbe wie oben.',
    'zahl.mindestens': 'Ankreuzen, wenn die Quelle nur „über 70“ oder „mindestens 70“ sagt.',
    'zahl.kommunal': 'Nur zusammen mit „davon zentral“.',
    'zahl.zentral': 'Nur zusammen mit „davon kommunal“.',
    'entzug.seit': 'Tag, Monat oder Jahr.',
    'anschrift.plz': 'Fünf Ziffern.',
    telefon: 'Die allgemeine Nummer der Behörde.',
  } as Record<string, string>,
  datei: {
    titel: 'Die fertige Datei',
    leer: 'Wählen Sie oben eine Behörde, dann steht hier die Datei.',
    ort: 'Ablegen unter',
    gut: 'Geprüft: alles in Ordnung.',
    warnungen: (anzahl: number) =>
      anzahl === 1
        ? 'Geprüft: in Ordnung, mit einem Hinweis.'
        : `Geprüft: in Ordnung, mit ${anzahl} Hinweisen.`,
    fehler: (anzahl: number) =>
      anzahl === 1
        ? 'Noch eine Angabe fehlt oder stimmt nicht.'
        : `Noch ${anzahl} Angaben fehlen oder stimmen nicht.`,
    unveraendert: 'Noch nichts geändert.',
    allgemein: 'Zum Datensatz als Ganzem',
  },
  aktionen: {
    vorschlagen: 'Als Pull Request vorschlagen',
    vorschlagenHilfe: (dienst: string) =>
      `Öffnet ${dienst} in einem neuen Fenster, mit Dateiname und Inhalt; dort schlagen Sie die Änderung mit einem Klick vor. Der Inhalt liegt auch in der Zwischenablage: Zeigt das Feld dort noch den alten Text, markieren Sie alles und fügen Sie ein.`,
    ohneRepository:
      'Für diese Website ist kein Repository eingetragen. Laden Sie die Datei herunter und geben Sie sie der Redaktion.',
    kopieren: 'Datei kopieren',
    herunterladen: 'Datei herunterladen',
    verwerfen: 'Eingaben verwerfen',
    kopiert: 'Kopiert.',
    nichtKopiert: 'Kopieren war nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.',
    geoeffnet: 'Geöffnet. Der Inhalt liegt auch in der Zwischenablage.',
    heruntergeladen: (datei: string) => `${datei} ist heruntergeladen.`,
    verworfen: 'Eingaben verworfen.',
    betreffNeu: (name: string) => `Neues Amt: ${name}`,
    betreffAlt: (name: string) => `Neue Angaben: ${name}`,
  },
  maengel: 'Das fehlt noch',
  warnung: 'Bitte prüfen:',
  regel: 'Warum?',
  regeln: {
    titel: 'Die Regeln der Prüfung',
    beschreibung: 'Was an einem Datensatz geprüft wird, warum, und wie man es richtig macht.',
    einleitung:
      'Ein Fehler verhindert die Veröffentlichung, eine Warnung bittet um einen zweiten Blick. Dieselben Regeln gelten im Formular und für Pull Requests.',
    fehler: 'Fehler',
    warnung: 'Warnung',
    abhilfe: 'Abhilfe',
    falsch: 'Falsch',
    richtig: 'Richtig',
    muster: 'Ein vollständiger Datensatz ohne Fehler',
    verzeichnis: 'Alle Regeln',
    zumFormular: 'Zum Formular',
  },
} as const;
