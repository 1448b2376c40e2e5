/** Words of the editors' pages; editors read German, so there is no other language. */
import type { Feldname } from './maskenfelder.ts';
import type { Regelname } from '../pruefung/regeln/tabelle.ts';

export const redaktionstexte = {
  titel: 'Datensatz eintragen',
  beschreibung:
    'Ein Amt mit dem Siegel „Digitales Amt“ eintragen oder eine neue Zahl melden: prüfen, ansehen, vorschlagen.',
  einleitung:
    'Hier entsteht die Datei eines Amts: für ein neues Amt oder eine neue Zahl. Jede Angabe wird beim Tippen nach denselben Regeln geprüft wie vor der Veröffentlichung. Was Sie eingeben, bleibt in Ihrem Browser, bis Sie es selbst abschicken.',
  ohneSkript: {
    satz: 'Das Formular braucht JavaScript. Melden Sie Ihre Angabe ohne JavaScript so:',
    vorgang: (dienst: string) => `mit einem Vorgang, ohne eine Datei zu schreiben (${dienst})`,
    kontakt: 'über unsere Kontaktseite',
  },
  lade: 'Das Verzeichnis der Behörden wird geladen …',
  gescheitert:
    'Das Verzeichnis der Behörden ließ sich nicht laden. Tippen Sie weiter, dann wird es noch einmal versucht. Laden Sie die Seite neu, wenn das nicht hilft; Ihre Eingaben bleiben erhalten.',
  unbekanntesAmt: 'Dieses Amt gibt es hier nicht. Wählen Sie eine Behörde aus.',
  schritt: (nummer: number) => `Schritt ${nummer}`,
  behoerde: {
    titel: 'Behörde',
    feld: 'Name, Postleitzahl oder amtlicher Schlüssel',
    hilfe:
      'Tippen Sie, und wählen Sie aus der Liste. Name, Art, Schlüssel und Dateiname folgen daraus.',
    treffer: (anzahl: number) => (anzahl === 1 ? '1 Vorschlag' : `${anzahl} Vorschläge`),
    keine: 'Keine Behörde in Bayern heißt so. Versuchen Sie den Ort oder den Landkreis.',
    vorschlaege: 'Behörden',
    keineGewaehlt: 'Noch keine Behörde gewählt. Wählen Sie eine aus der Liste.',
    gewaehlt: (name: string) => `Gewählt: ${name}.`,
    neu: 'Noch kein Datensatz: Hier entsteht ein neuer.',
    vorhanden: 'Hat schon einen Datensatz: Sie ergänzen eine Zahl oder ändern Angaben.',
    wieder: 'Ihre noch nicht abgeschickten Eingaben sind wieder eingesetzt.',
    lade: (name: string) => `Der Datensatz wird geladen: ${name} …`,
    gescheitert: (name: string) =>
      `Der Datensatz ließ sich nicht laden: ${name}. Wählen Sie die Behörde noch einmal.`,
  },
  gruppen: {
    auszeichnung: {
      titel: 'Auszeichnung',
      text: 'Seit wann die Behörde das Siegel hat, und wo das steht.',
    },
    berichtigung: {
      titel: 'Eine bisherige Zahl berichtigen',
      text: 'Nur, wenn eine Zahl falsch veröffentlicht war. Die richtige tritt an ihre Stelle; der Verlauf sagt, was vorher dastand und warum. Eine neuere Zahl tragen Sie weiter unten ein.',
      aufklappen: 'Eine dieser Zahlen ist falsch: berichtigen',
    },
    zahl: {
      titel: 'Online-Verfahren',
      text: 'Ist nur das Siegel bekannt, lassen Sie alles leer: Eingetragen wird dann die Schwelle als Untergrenze (50, für einen Bezirk 30).',
    },
    kontakt: {
      titel: 'Weitere Angaben',
      text: 'Alles freiwillig: Was Sie nicht wissen, bleibt leer. Eine Anschrift braucht Straße, Postleitzahl und Ort.',
      aufklappen: 'Website, Anschrift und mehr',
    },
    entzug: {
      titel: 'Das Siegel gilt nicht mehr',
      text: 'Nur ausfüllen, wenn die Behörde das Siegel verloren oder zurückgegeben hat; dann sind alle drei Angaben nötig. Der Datensatz bleibt.',
      aufklappen: 'Entzug eintragen',
    },
  },
  neueZahl: 'Eine neue Zahl, mit Stand und Quelle. Die bisherigen bleiben als Verlauf stehen.',
  bisher: 'Bisherige Zahlen',
  welcheZahl: 'Bitte wählen',
  pflicht: 'nötig',
  titelDerFelder: {
    'auszeichnung.quelle': 'Quelle der Auszeichnung',
    'berichtigung.welche': 'Welche Zahl ist falsch?',
    'berichtigung.anzahl': 'Richtig ist',
    'berichtigung.quelle': 'Quelle der richtigen Zahl',
    'zahl.stand': 'Stand der Zahl',
    'zahl.quelle': 'Quelle der Zahl',
    'entzug.seit': 'Nicht mehr seit',
    'entzug.quelle': 'Beleg für den Entzug',
  } as Partial<Record<Feldname, string>>,
  hilfen: {
    'auszeichnung.seit':
      'Tag, Monat oder Jahr, zum Beispiel 12.11.2021 oder November 2021. Leer lassen, wenn unbekannt.',
    'auszeichnung.quelle':
      'Öffentliche Seite, auf der die Auszeichnung steht, etwa eine Pressemitteilung. Beginnt mit https://.',
    'berichtigung.welche': 'Wählen Sie die Zahl, die falsch veröffentlicht ist.',
    'berichtigung.anzahl':
      'Die richtige Zahl zum selben Stand, kommunale und zentrale zusammen. Eine eingetragene Aufteilung entfällt.',
    'berichtigung.grund':
      'Ein Satz, der im Verlauf steht, zum Beispiel: In der Liste waren zwei Ziffern vertauscht.',
    'berichtigung.am': 'Von heute, wenn Sie nichts ändern.',
    'berichtigung.quelle':
      'Öffentliche Seite mit der richtigen Zahl. Leer: dieselbe Quelle wie bisher.',
    'zahl.anzahl':
      'Kommunale und zentrale zusammen, wie im BayernPortal gezählt, zum Beispiel 65 oder „über 70“.',
    'zahl.stand':
      'Tag, Monat oder Jahr, von dem die Zahl ist, zum Beispiel 12.11.2021 oder 11/2021.',
    'zahl.quelle':
      'Öffentliche Seite, auf der die Zahl steht. Bei einem neuen Amt leer: dieselbe wie oben.',
    'zahl.mindestens': 'Ankreuzen, wenn die Quelle nur „über 70“ oder „mindestens 70“ sagt.',
    'zahl.kommunal': 'Nur zusammen mit „Davon zentral“.',
    'zahl.zentral': 'Nur zusammen mit „Davon kommunal“.',
    website: 'Startseite der Behörde, zum Beispiel https://www.landkreis-rosenheim.de.',
    bayernportal: 'Seite der Behörde auf www.bayernportal.de.',
    'anschrift.strasse': 'Für Besuche, zum Beispiel Wittelsbacherstraße 53.',
    'anschrift.plz': 'Fünf Ziffern.',
    'anschrift.ort': 'Zum Beispiel Rosenheim.',
    telefon: 'Die allgemeine Nummer der Behörde, zum Beispiel 08031 392-01.',
    email: 'Die allgemeine Adresse der Behörde, nicht die einer Person.',
    hinweis: 'Ein oder zwei einfache Sätze für Leserinnen und Leser.',
    'entzug.seit': 'Tag, Monat oder Jahr, zum Beispiel 1.3.2026.',
    'entzug.grund': 'Ein Satz, zum Beispiel: Die Behörde wurde aufgelöst.',
    'entzug.quelle': 'Öffentliche Seite, auf der das steht. Beginnt mit https://.',
  } satisfies Record<Feldname, string>,
  datei: {
    titel: 'Die fertige Datei',
    leer: 'Wählen Sie eine Behörde, dann steht hier die Datei.',
    ort: 'Ablegen unter',
    gut: 'Geprüft: alles in Ordnung.',
    warnungen: (anzahl: number) =>
      anzahl === 1
        ? 'Geprüft: in Ordnung, mit einem Hinweis.'
        : `Geprüft: in Ordnung, mit ${anzahl} Hinweisen.`,
    offen: (felder: string) => `Noch offen: ${felder}`,
    weitere: (anzahl: number) => ` und ${anzahl} weitere`,
    ganze: 'der Datensatz als Ganzes',
    unveraendert: 'Noch nichts geändert.',
    allgemein: 'Zum Datensatz als Ganzem',
    aenderungen: 'Was sich ändert',
    springen: 'Zur Datei',
  },
  aktionen: {
    vorschlagen: 'Als Pull Request vorschlagen',
    vorschlagenHilfe: (dienst: string) =>
      `Öffnet ${dienst}; dort brauchen Sie ein Konto. Nach einigen Minuten steht am Vorschlag, was sich ändert; nach der Durchsicht wird er veröffentlicht.`,
    ohneRepository:
      'Für diese Website ist kein Repository eingetragen. Laden Sie die Datei herunter und schicken Sie sie der Stelle, die das Verzeichnis pflegt.',
    anRedaktion: 'An die Redaktion schreiben',
    kopieren: 'Datei kopieren',
    herunterladen: 'Datei herunterladen',
    verwerfen: 'Eingaben verwerfen',
    zuruecknehmen: 'Verwerfen rückgängig machen',
    kopiert: 'Kopiert.',
    nichtKopiert:
      'Kopieren war nicht möglich. Markieren Sie den Text der Datei und kopieren Sie ihn selbst.',
    heruntergeladen: (datei: string) => `${datei} ist heruntergeladen.`,
    verworfen: 'Eingaben verworfen.',
    ausAnderemFenster:
      'Dieses Amt ist auch in einem anderen Fenster geöffnet. Was Sie dort eintragen, steht auch hier.',
    betreffNeu: (name: string) => `Neues Amt: ${name}`,
    betreffAlt: (name: string) => `Neue Angaben: ${name}`,
    oeffnen: (dienst: string) => `${dienst} öffnen`,
    wegTitel: 'So geht es weiter',
    /** Steps in the service, by whether it has the text filled in and whether copying worked. */
    weg: {
      neu: (dienst: string) =>
        `${dienst} ist in einem neuen Fenster offen, mit Dateiname und Inhalt. Melden Sie sich dort an.`,
      alt: (dienst: string) =>
        `Öffnen Sie ${dienst} und melden Sie sich an. Dort steht noch der alte Text der Datei.`,
      einfuegenWennLeer:
        'Ist das große Feld dort leer, fügen Sie ein (Strg+V, am Mac ⌘V): Der Inhalt liegt auch in der Zwischenablage.',
      ersetzen:
        'Markieren Sie dort alles (Strg+A, am Mac ⌘A) und fügen Sie ein (Strg+V, ⌘V): Der neue Inhalt liegt in der Zwischenablage.',
      ohneKopie:
        'Das Kopieren hat nicht geklappt: Markieren Sie hier unten den Text der Datei, kopieren Sie ihn, und ersetzen Sie damit den Text dort.',
      github: [
        'Fragt GitHub nach einem „Fork“, bestätigen Sie: Das ist Ihre eigene Kopie.',
        'Klicken Sie auf „Commit changes“ (oder „Propose changes“), wählen Sie „Create a new branch … and start a pull request“, falls gefragt wird, und dann „Create pull request“.',
      ],
      gitlab: [
        'Fragt GitLab nach einem „Fork“, bestätigen Sie: Das ist Ihre eigene Kopie.',
        'Klicken Sie auf „Commit changes“, nennen Sie einen neuen Branch und lassen Sie „Start a new merge request“ angekreuzt; dann „Create merge request“.',
      ],
    },
  },
  maengel: 'Bitte berichtigen',
  warnung: 'Bitte prüfen:',
  fehlerBei: (titel: string, text: string) => `${titel}: ${text}`,
  regel: 'Warum?',
  regelBei: (titel: string) => `Warum? Die Regel zu „${titel}“, neues Fenster`,
  /** What the form says instead of the check, which speaks of the lines of a file. */
  saetze: {
    leer: (titel: string) => `„${titel}“ ist leer.`,
    schwelle: (wert: string) =>
      `${wert} ist zu wenig für das Siegel (nötig sind 50, für einen Bezirk 30). Prüfen Sie die Zahl. Stimmt sie, erklären Sie sie im Feld „Hinweis“; ist sie von vor der Auszeichnung, tragen Sie ihren Stand und das Datum der Auszeichnung ein.`,
    /** What a field must look like. */
    nachFeld: {
      plz: 'Eine Postleitzahl hat fünf Ziffern, zum Beispiel 83022.',
      telefon:
        'Eine Telefonnummer besteht aus Ziffern, Leerzeichen, Klammern, Schräg- und Bindestrich, zum Beispiel 08031 392-01.',
      email: 'Eine E-Mail-Adresse sieht so aus: poststelle@lra-rosenheim.de.',
    } as Readonly<Record<string, string>>,
    /** What a rule says, where the words of the check would speak of a file. */
    nachRegel: {
      zukunft: 'Dieses Datum liegt in der Zukunft. Prüfen Sie Jahr und Monat.',
      summe:
        '„Davon kommunal“ und „Davon zentral“ müssen beide ausgefüllt sein und zusammen die Zahl ergeben.',
      reihenfolge:
        'Für diesen Stand steht schon eine Zahl im Datensatz. Ist sie falsch, berichtigen Sie sie oben bei den bisherigen Zahlen.',
      'unter-schwelle':
        'Das ist weniger, als das Siegel verlangt (50, für einen Bezirk 30). Prüfen Sie Zahl und Stand, und ob der Hinweis erklärt, warum das Siegel trotzdem gilt.',
      veraltet:
        'Die neueste Zahl ist älter als 18 Monate. Gibt es eine neuere, nehmen Sie die; sonst ist es gut so.',
      'website-fremd':
        'Das sieht nicht nach der eigenen Website der Behörde aus. Öffnen Sie die Seite und prüfen Sie im Impressum, wem sie gehört.',
      bayernportal:
        'Diese Adresse führt nicht zur Seite der Behörde im BayernPortal. Suchen Sie die Behörde auf www.bayernportal.de und kopieren Sie die Adresse ihrer Seite.',
      sprung:
        'Die Zahl steigt auf mehr als das Dreifache oder fällt auf die Hälfte. Prüfen Sie die Quelle; stimmt die Zahl, erklären Sie den Sprung im Hinweis.',
      korrektur:
        'Das ist die Zahl, die schon dasteht, oder der Tag liegt vor ihrem Stand: So wird nichts berichtigt. Prüfen Sie „Richtig ist“ und „Berichtigt am“.',
      'zahl-doppelt':
        'Diese Zahl steht mit einem anderen Stand schon im Datensatz. War es dieselbe Zählung, lassen Sie diese Angabe weg.',
      vermerk:
        'Das klingt nach einem Vermerk für das eigene Haus, und alle könnten ihn lesen. Schreiben Sie nur, was Leserinnen und Leser wissen müssen.',
      html: 'Hier stehen HTML oder Markdown; man sähe sie als Zeichen. Schreiben Sie nur Text.',
      'email-person':
        'Das sieht nach der Adresse einer Person aus. Tragen Sie die allgemeine Adresse ein oder lassen Sie das Feld leer: Personen gehören nicht ins Verzeichnis.',
    } satisfies Partial<Record<Regelname, string>> as Readonly<Record<string, string>>,
  },
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
