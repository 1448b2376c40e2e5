/**
 * All rules for records in one table, in the order in which their messages make sense to an editor.
 * The page of docs is generated from it, and the tests try every example: `richtig` is a part of
 * the sample record, `falsch` stands in its place.
 */
import type { Leseregel } from '../../datensatz/quelltext.ts';
import * as adressen from './adressen.ts';
import * as basis from './basis.ts';
import * as behoerde from './behoerde.ts';
import * as daten from './daten.ts';
import * as form from './form.ts';
import type { Regel } from './regel.ts';
import * as texte from './texte.ts';
import * as zahlen from './zahlen.ts';

/** A complete record without a fault, for the docs and for trying the rules. */
export const MUSTER = `name: Landratsamt Rosenheim
art: landratsamt
schluessel: "09187"
auszeichnung:
  seit: "2021-11-12"
  quelle: https://www.example.org/auszeichnung
online_verfahren:
  - anzahl: 65
    stand: "2021-11-12"
    quelle: https://www.example.org/zahl
    kommunal: 56
    zentral: 9
  - anzahl: 72
    stand: "2026-05"
    quelle: https://www.example.org/zahl-2026
website: https://www.landkreis-rosenheim.de
bayernportal: https://www.bayernportal.de/dokumente/behoerde/1
anschrift:
  strasse: Wittelsbacherstraße 53
  plz: "83022"
  ort: Rosenheim
telefon: "08031 392-01"
email: poststelle@example.org
hinweis: Ein Satz für Leserinnen und Leser.
frueher: [landratsamt-rosenheim-alt]
`;

export const REGELN = [
  {
    id: 'syntax',
    schwere: 'fehler',
    findet: 'Die Datei ist kein lesbares YAML.',
    warum: 'Was nicht gelesen werden kann, kann nicht veröffentlicht werden.',
    abhilfe: 'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen an der genannten Stelle.',
    beispiel: { falsch: 'art:landratsamt', richtig: 'art: landratsamt' },
  },
  {
    id: 'doppeltes-feld',
    schwere: 'fehler',
    findet: 'Ein Feld steht zweimal im selben Eintrag.',
    warum: 'Nur eine der beiden Angaben käme an, und niemand wüsste, welche.',
    abhilfe:
      'Löschen Sie eine der beiden Zeilen; beginnt ein neuer Eintrag der Liste, setzen Sie „- “ davor.',
    beispiel: { falsch: 'art: landratsamt\nart: landratsamt', richtig: 'art: landratsamt' },
  },
  {
    id: 'verweise',
    schwere: 'fehler',
    findet: 'In der Datei stehen Anker, Verweise oder Typangaben (&, *, !).',
    warum: 'Damit lässt sich verbergen, was ein Wert wirklich ist.',
    abhilfe: 'Schreiben Sie den Wert aus.',
    beispiel: { falsch: 'art: &art landratsamt', richtig: 'art: landratsamt' },
  },
  {
    id: 'zu-gross',
    schwere: 'fehler',
    findet: 'Die Datei ist zu groß oder zu tief verschachtelt für einen Datensatz.',
    warum: 'So etwas entsteht nur aus Versehen oder um die Prüfung zu stören.',
    abhilfe: 'Legen Sie für jedes Amt eine eigene Datei an, ohne überflüssige Klammern.',
    beispiel: {
      falsch: 'hinweis: [[[[[[[[[[[[[[[[[[[[[[Text]]]]]]]]]]]]]]]]]]]]]]',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
  },
  {
    id: 'zusammenfuehrung',
    schwere: 'fehler',
    findet:
      'In der Datei stehen die Zeichen einer nicht beendeten Zusammenführung (<<<<<<<, =======, >>>>>>>).',
    warum: 'Zwei Fassungen stehen untereinander; welche gilt, muss ein Mensch entscheiden.',
    abhilfe:
      'Lassen Sie die richtigen Zeilen stehen und löschen Sie die andere Fassung samt den drei Zeichenzeilen.',
    beispiel: {
      falsch: '<<<<<<< HEAD\nart: landratsamt\n=======\nart: markt\n>>>>>>> zweig',
      richtig: 'art: landratsamt',
    },
  },
  {
    id: 'kodierung',
    schwere: 'fehler',
    findet: 'Die Datei ist nicht als UTF-8 gespeichert.',
    warum: 'Umlaute und andere Zeichen gehen sonst verloren.',
    abhilfe: 'Speichern Sie die Datei mit der Kodierung UTF-8.',
    beispiel: {
      falsch: 'strasse: Wittelsbacherstra\ufffde 53',
      richtig: 'strasse: Wittelsbacherstraße 53',
    },
  },
  {
    id: 'pflichtfeld',
    schwere: 'fehler',
    findet: 'Ein Feld, das jeder Datensatz braucht, fehlt.',
    warum: 'Ohne diese Angabe lässt sich die Seite des Amts nicht bauen.',
    abhilfe: 'Ergänzen Sie das Feld.',
    beispiel: { falsch: 'schluessel: "09187"', richtig: 'art: landratsamt\nschluessel: "09187"' },
  },
  {
    id: 'quelle-fehlt',
    schwere: 'fehler',
    findet: 'Zu einer Angabe fehlt die Quelle.',
    warum: 'Alles im Verzeichnis lässt sich nachprüfen; das macht es glaubwürdig.',
    abhilfe:
      'Ergänzen Sie „quelle“ mit der Adresse der öffentlichen Seite, auf der die Angabe steht.',
    beispiel: {
      falsch: '  seit: "2021-11-12"\nonline',
      richtig: '  seit: "2021-11-12"\n  quelle: https://www.example.org/auszeichnung\nonline',
    },
  },
  {
    id: 'leeres-feld',
    schwere: 'fehler',
    findet: 'Ein Feld ist leer.',
    warum: 'Ein leeres Feld sieht aus wie eine vergessene Angabe.',
    abhilfe: 'Tragen Sie etwas ein oder löschen Sie die Zeile.',
    beispiel: { falsch: 'telefon:', richtig: 'telefon: "08031 392-01"' },
  },
  {
    id: 'unbekanntes-feld',
    schwere: 'fehler',
    findet: 'Ein Feld steht im Datensatz, das es nicht gibt.',
    warum: 'Meist ist es ein Tippfehler, und die Angabe ginge still verloren.',
    abhilfe: 'Schreiben Sie das Feld richtig oder löschen Sie es.',
    beispiel: {
      falsch: 'webseite: https://www.landkreis-rosenheim.de',
      richtig: 'website: https://www.landkreis-rosenheim.de',
    },
  },
  {
    id: 'feldfolge',
    schwere: 'warnung',
    findet: 'Die Felder stehen nicht in der üblichen Reihenfolge.',
    warum: 'Wer viele Datensätze liest, findet so in jedem alles an derselben Stelle.',
    abhilfe: 'Ordnen Sie die Felder oder lassen Sie sie mit „npm run check -- --fix“ ordnen.',
    beispiel: {
      falsch: 'email: poststelle@example.org\ntelefon: "08031 392-01"',
      richtig: 'telefon: "08031 392-01"\nemail: poststelle@example.org',
    },
    pruefe: form.feldfolge,
  },
  {
    id: 'falscher-wert',
    schwere: 'fehler',
    findet: 'Ein Wert hat nicht die Form, die das Feld verlangt.',
    warum: 'Seiten, Karte und Downloads verlassen sich auf die Form.',
    abhilfe: 'Schreiben Sie den Wert wie im Beispiel der Meldung.',
    beispiel: { falsch: 'seit: 12.11.2021', richtig: 'seit: "2021-11-12"' },
  },
  {
    id: 'zahlschreibweise',
    schwere: 'fehler',
    findet: 'Eine Zahl steht mit Punkt, Vorzeichen oder führender Null.',
    warum: 'YAML liest 1.072 als eins Komma null sieben zwei und 072 als 72 oder 58.',
    abhilfe: 'Schreiben Sie die Zahl nur mit Ziffern.',
    beispiel: { falsch: 'anzahl: 072', richtig: 'anzahl: 72' },
  },
  {
    id: 'anfuehrungszeichen',
    schwere: 'fehler',
    findet: 'Ein Schlüssel, ein Datum oder eine Postleitzahl steht ohne Anführungszeichen.',
    warum: 'YAML liest sie sonst als Zahl oder Datum: aus 09187 wird 9187.',
    abhilfe: 'Setzen Sie den Wert in gerade Anführungszeichen: "09187".',
    beispiel: { falsch: 'schluessel: 09187', richtig: 'schluessel: "09187"' },
  },
  {
    id: 'adresse',
    schwere: 'fehler',
    findet: 'Eine Adresse ist nicht vollständig oder beginnt nicht mit https://.',
    warum: 'Besucherinnen und Besucher werden nur auf sichere Seiten geleitet.',
    abhilfe: 'Kopieren Sie die Adresse aus dem Browser; sie muss mit https:// beginnen.',
    beispiel: {
      falsch: 'website: www.landkreis-rosenheim.de',
      richtig: 'website: https://www.landkreis-rosenheim.de',
    },
  },
  {
    id: 'zeichen',
    schwere: 'fehler',
    findet: 'In einem Wert steht ein unsichtbares Zeichen.',
    warum: 'Solche Zeichen stören Suche und Vergleich und können Text verdrehen.',
    abhilfe: 'Löschen Sie die Stelle und tippen Sie sie neu.',
    beispiel: {
      falsch: 'hinweis: Ein Satz für\u00a0Leserinnen und Leser.',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.zeichen,
  },
  {
    id: 'verlorene-zeichen',
    schwere: 'fehler',
    findet: 'Ein Buchstabe ist beim Kopieren verloren gegangen.',
    warum: 'Meist war es ein Umlaut; das Wort ist so nicht zu lesen und nicht zu finden.',
    abhilfe: 'Tippen Sie das Wort neu.',
    beispiel: {
      falsch: 'hinweis: Ein Satz fÃ¼r Leserinnen und Leser.',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.verloreneZeichen,
  },
  {
    id: 'leerraum',
    schwere: 'fehler',
    findet: 'In einem Wert stehen Leerzeichen am Anfang, am Ende oder mehrere hintereinander.',
    warum: 'Suche und Vergleich halten solche Werte für verschieden.',
    abhilfe: 'Lassen Sie nur einzelne Leerzeichen zwischen den Wörtern stehen.',
    beispiel: {
      falsch: 'strasse: Wittelsbacherstraße  53',
      richtig: 'strasse: Wittelsbacherstraße 53',
    },
    pruefe: texte.leerraum,
  },
  {
    id: 'normalform',
    schwere: 'fehler',
    findet: 'Umlaute sind aus zwei Zeichen zusammengesetzt.',
    warum: 'Sie sehen gleich aus, werden von Suche und Vergleich aber nicht gefunden.',
    abhilfe:
      'Tippen Sie den Text neu oder lassen Sie ihn mit „npm run check -- --fix“ berichtigen.',
    beispiel: {
      falsch: 'hinweis: Ein Satz fu\u0308r Leserinnen und Leser.',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.normalform,
  },
  {
    id: 'html',
    schwere: 'fehler',
    findet: 'In einem Text stehen HTML oder Markdown.',
    warum: 'Sie werden nicht ausgewertet, man sähe sie als Zeichen.',
    abhilfe: 'Schreiben Sie nur Text.',
    beispiel: {
      falsch: 'hinweis: Ein <b>Satz</b> für Leserinnen und Leser.',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.html,
  },
  {
    id: 'verschluckter-text',
    schwere: 'fehler',
    findet: 'Ein Text endet für YAML vor einem „#“.',
    warum: 'Der Rest gilt als Kommentar und ginge verloren.',
    abhilfe: 'Setzen Sie den ganzen Text in Anführungszeichen.',
    beispiel: {
      falsch: 'hinweis: Platz # 3 von 71',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.verschluckterText,
  },
  {
    id: 'text-zu-lang',
    schwere: 'fehler',
    findet: 'Ein Text ist länger als 1000 Zeichen.',
    warum: 'Er würde alles andere auf der Seite und in der Durchsicht verdecken.',
    abhilfe: 'Kürzen Sie ihn; Einzelheiten stehen in der Quelle.',
    beispiel: {
      falsch: `hinweis: ${'Ein Satz für Leserinnen und Leser. '.repeat(40).trim()}`,
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.textZuLang,
  },
  {
    id: 'hinweis-kontakt',
    schwere: 'warnung',
    findet: 'Im Hinweis stehen Kontaktdaten oder eine Adresse.',
    warum: 'Für sie gibt es eigene Felder; die von Personen gehören nicht ins Verzeichnis.',
    abhilfe: 'Schreiben Sie dort nur, was Leserinnen und Leser zur Zahl wissen müssen.',
    beispiel: {
      falsch: 'hinweis: Fragen beantwortet Tel. 08031 392-01.',
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.hinweisKontakt,
  },
  {
    id: 'hinweis-lang',
    schwere: 'warnung',
    findet: 'Der Hinweis ist länger als ein oder zwei Sätze.',
    warum: 'Auf der Seite soll er mit einem Blick zu lesen sein.',
    abhilfe: 'Kürzen Sie ihn; Einzelheiten stehen in der Quelle.',
    beispiel: {
      falsch: `hinweis: ${'Ein Satz für Leserinnen und Leser. '.repeat(15).trim()}`,
      richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
    },
    pruefe: texte.hinweisLang,
  },
  {
    id: 'schluessel-unbekannt',
    schwere: 'fehler',
    findet: 'Der Schlüssel steht nicht im amtlichen Verzeichnis.',
    warum: 'Lage, Landkreis, Bezirk und Einwohnerzahl kommen über den Schlüssel.',
    abhilfe:
      'Übernehmen Sie den Schlüssel der Behörde aus der Meldung oder aus dem Gemeindeverzeichnis.',
    beispiel: { falsch: 'schluessel: "09999"', richtig: 'schluessel: "09187"' },
    pruefe: behoerde.schluesselUnbekannt,
  },
  {
    id: 'vg-und-mitglied',
    schwere: 'fehler',
    findet: 'Eine Verwaltungsgemeinschaft und eine ihrer Gemeinden sind verwechselt.',
    warum:
      'Das Siegel einer Verwaltungsgemeinschaft gilt für alle ihre Mitglieder, das einer Gemeinde nur für sie.',
    abhilfe:
      'Entscheiden Sie, wer das Siegel trägt, und übernehmen Sie Name, Art und Schlüssel dieser Behörde.',
    beispiel: {
      falsch: 'name: Verwaltungsgemeinschaft Aindling\nart: markt\nschluessel: "09771114"',
      richtig: 'name: Markt Aindling\nart: markt\nschluessel: "09771112"',
    },
    pruefe: behoerde.vgUndMitglied,
  },
  {
    id: 'art',
    schwere: 'fehler',
    findet: 'Art und Schlüssel passen nicht zusammen.',
    warum: 'Von der Art hängen Schwelle und Vergleich ab.',
    abhilfe: 'Übernehmen Sie die Art, die zum Schlüssel gehört.',
    beispiel: { falsch: 'art: markt', richtig: 'art: landratsamt' },
    pruefe: behoerde.artPasst,
  },
  {
    id: 'amt-anderer-name',
    schwere: 'fehler',
    findet: 'Die Behörde hat unter einem anderen Namen schon einen Datensatz.',
    warum: 'Jede Behörde hat genau eine Seite.',
    abhilfe: 'Ergänzen Sie den vorhandenen Datensatz und löschen Sie den neuen.',
    beispiel: {
      falsch:
        '# landratsamt-rosenheim.yaml gibt es schon\nname: Landratsamt Rosenheim\nschluessel: "09999"',
      richtig:
        '# landratsamt-rosenheim.yaml gibt es noch nicht\nname: Landratsamt Rosenheim\nschluessel: "09187"',
    },
    pruefe: behoerde.amtAndererName,
  },
  {
    id: 'name',
    schwere: 'fehler',
    findet: 'Der Name ist nicht der amtliche.',
    warum: 'Der Name ist Überschrift, Adresse und Suchwort zugleich.',
    abhilfe: 'Übernehmen Sie den Namen aus dem amtlichen Verzeichnis.',
    beispiel: { falsch: 'name: LRA Rosenheim', richtig: 'name: Landratsamt Rosenheim' },
    pruefe: behoerde.nameStimmt,
  },
  {
    id: 'dateiname',
    schwere: 'fehler',
    findet: 'Der Dateiname passt nicht zum Amt.',
    warum: 'Der Dateiname ist für immer die Adresse der Seite.',
    abhilfe: 'Benennen Sie die Datei um.',
    beispiel: { falsch: '# lra-rosenheim.yaml', richtig: '# landratsamt-rosenheim.yaml' },
    pruefe: behoerde.dateiname,
  },
  {
    id: 'amt-doppelt',
    schwere: 'fehler',
    findet: 'Zwei Dateien haben denselben Schlüssel.',
    warum: 'Jede Behörde hat genau eine Seite.',
    abhilfe: 'Führen Sie beide Dateien zusammen.',
    beispiel: {
      falsch:
        '# landratsamt-rosenheim.yaml\nschluessel: "09187"\n# landratsamt-rosenheim-neu.yaml\nschluessel: "09187"',
      richtig: '# landratsamt-rosenheim.yaml\nschluessel: "09187"',
    },
    pruefe: behoerde.amtDoppelt,
  },
  {
    id: 'kennung-doppelt',
    schwere: 'fehler',
    findet: 'Ein früherer Name ist schon vergeben.',
    warum: 'Eine alte Adresse kann nur zu einem Amt weiterleiten.',
    abhilfe: 'Löschen Sie den doppelten Eintrag in „frueher“.',
    beispiel: {
      falsch: 'frueher: [landratsamt-rosenheim]',
      richtig: 'frueher: [landratsamt-rosenheim-alt]',
    },
    pruefe: behoerde.kennungDoppelt,
  },
  {
    id: 'kalender',
    schwere: 'fehler',
    findet: 'Ein Datum gibt es im Kalender nicht.',
    warum: 'Sortierung und Anzeige brauchen ein echtes Datum.',
    abhilfe: 'Schreiben Sie Jahr-Monat-Tag, Jahr-Monat oder Jahr.',
    beispiel: { falsch: 'stand: "2026-13"', richtig: 'stand: "2026-05"' },
    pruefe: daten.kalender,
  },
  {
    id: 'zukunft',
    schwere: 'fehler',
    findet: 'Ein Datum liegt in der Zukunft.',
    warum: 'Veröffentlicht wird nur, was schon gilt.',
    abhilfe: 'Prüfen Sie Jahr und Monat.',
    beispiel: { falsch: 'stand: "2062-05"', richtig: 'stand: "2026-05"' },
    pruefe: daten.zukunft,
  },
  {
    id: 'vor-dem-siegel',
    schwere: 'fehler',
    findet: 'Auszeichnung oder Entzug liegt vor der ersten Verleihung des Siegels.',
    warum: 'Das Siegel gibt es seit dem 28. Juli 2021.',
    abhilfe: 'Prüfen Sie Jahr und Monat an der Quelle.',
    beispiel: { falsch: '  seit: "2012-11-12"', richtig: '  seit: "2021-11-12"' },
    pruefe: daten.vorDemSiegel,
  },
  {
    id: 'entzug',
    schwere: 'fehler',
    findet: 'Der Entzug liegt vor der Auszeichnung.',
    warum: 'Eines der beiden Daten ist falsch.',
    abhilfe: 'Prüfen Sie beide Daten an der Quelle.',
    beispiel: {
      falsch:
        'entzug: { seit: "2021-08", grund: Test, quelle: https://www.example.org/entzug }\nwebsite:',
      richtig: 'website:',
    },
    pruefe: daten.entzugNachAuszeichnung,
  },
  {
    id: 'reihenfolge',
    schwere: 'fehler',
    findet: 'Die Zahlen sind nicht nach ihrem Stand geordnet, oder ein Stand steht doppelt.',
    warum: 'Der Verlauf soll sich in der Datei lesen lassen wie auf der Seite.',
    abhilfe: 'Ordnen Sie: ohne Stand zuerst, dann aufsteigend.',
    beispiel: {
      falsch: '  - anzahl: 65\n    stand: "2026-09"',
      richtig: '  - anzahl: 65\n    stand: "2021-11-12"',
    },
    pruefe: zahlen.reihenfolge,
  },
  {
    id: 'schwelle',
    schwere: 'fehler',
    findet: 'Eine Zahl ab der Auszeichnung liegt unter der Schwelle (50, Bezirk 30).',
    warum: 'Das Siegel setzt so viele Online-Verfahren voraus.',
    abhilfe:
      'Prüfen Sie Zahl, Stand und Auszeichnung; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.',
    beispiel: { falsch: 'anzahl: 49', richtig: 'anzahl: 72' },
    pruefe: zahlen.schwelle,
  },
  {
    id: 'zahl-vor-auszeichnung',
    schwere: 'warnung',
    findet: 'Die neueste Zahl ist von vor der Auszeichnung und liegt unter der Schwelle.',
    warum: 'Wer sie liest, wundert sich über das Siegel.',
    abhilfe: 'Suchen Sie eine neuere Zahl oder ergänzen Sie einen Hinweis.',
    beispiel: {
      falsch:
        'auszeichnung:\n  seit: "2024-11-12"\nonline_verfahren:\n  - anzahl: 40\n    stand: "2023-05"',
      richtig:
        'auszeichnung:\n  seit: "2024-11-12"\nonline_verfahren:\n  - anzahl: 55\n    stand: "2024-12"',
    },
    pruefe: zahlen.zahlVorAuszeichnung,
  },
  {
    id: 'zahl-nach-entzug',
    schwere: 'warnung',
    findet: 'Eine Zahl ist von nach dem Entzug.',
    warum: 'Wer das Siegel nicht mehr hat, wird nicht mehr gezählt; vielleicht gilt es wieder.',
    abhilfe: 'Prüfen Sie beide Daten; gilt das Siegel wieder, löschen Sie „entzug“.',
    beispiel: {
      falsch:
        'entzug: { seit: "2024-03", grund: Test, quelle: https://www.example.org/entzug }\nwebsite:',
      richtig: 'website:',
    },
    pruefe: zahlen.zahlNachEntzug,
  },
  {
    id: 'summe',
    schwere: 'fehler',
    findet: 'kommunal und zentral ergeben nicht anzahl.',
    warum: 'Eine der drei Zahlen ist falsch abgeschrieben.',
    abhilfe: 'Berichtigen Sie die falsche Zahl.',
    beispiel: { falsch: 'zentral: 10', richtig: 'zentral: 9' },
    pruefe: zahlen.summe,
  },
  {
    id: 'sprung',
    schwere: 'warnung',
    findet: 'Eine Zahl steigt auf mehr als das Dreifache oder fällt auf die Hälfte oder weniger.',
    warum: 'Meist fehlt eine Ziffer, oder die Quelle zählt etwas anderes.',
    abhilfe: 'Prüfen Sie die Quelle; stimmt die Zahl, erklären Sie den Sprung im Hinweis.',
    beispiel: { falsch: 'anzahl: 720', richtig: 'anzahl: 72' },
    pruefe: zahlen.sprung,
  },
  {
    id: 'veraltet',
    schwere: 'warnung',
    findet: 'Die neueste Zahl ist älter als 18 Monate.',
    warum: 'Alte Zahlen werden leicht für heutige gehalten.',
    abhilfe: 'Suchen Sie eine neuere Zahl und hängen Sie sie an.',
    beispiel: { falsch: 'stand: "2023-05"', richtig: 'stand: "2026-05"' },
    pruefe: zahlen.veraltet,
  },
  {
    id: 'bayernportal',
    schwere: 'fehler',
    findet: 'Die BayernPortal-Adresse führt nicht ins BayernPortal.',
    warum: 'Der Knopf „Zum BayernPortal“ muss halten, was er verspricht.',
    abhilfe: 'Kopieren Sie die Adresse der Behörde von www.bayernportal.de.',
    beispiel: {
      falsch: 'bayernportal: https://www.example.org/behoerde/1',
      richtig: 'bayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
    },
    pruefe: adressen.bayernportal,
  },
  {
    id: 'bayernportal-doppelt',
    schwere: 'fehler',
    findet: 'Zwei Datensätze nennen dieselbe Seite im BayernPortal.',
    warum:
      'Jede Behörde hat dort ihre eigene; eine der beiden ist falsch, oder es ist dieselbe Behörde.',
    abhilfe: 'Suchen Sie die richtige Seite, oder führen Sie beide Datensätze zusammen.',
    beispiel: {
      falsch: '# in zwei Dateien\nbayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
      richtig: '# in einer Datei\nbayernportal: https://www.bayernportal.de/dokumente/behoerde/1',
    },
    pruefe: adressen.bayernportalDoppelt,
  },
  {
    id: 'adresse-doppelt',
    schwere: 'warnung',
    findet: 'Website, Telefon, E-Mail oder Anschrift steht auch bei einer anderen Behörde.',
    warum:
      'Beim Kopieren eines Datensatzes bleibt leicht etwas stehen. (Eine Verwaltungsgemeinschaft und ihre Mitglieder dürfen sie teilen.)',
    abhilfe: 'Prüfen Sie, welche der beiden Behörden gemeint ist.',
    beispiel: {
      falsch: '# in zwei Dateien\nwebsite: https://www.landkreis-rosenheim.de',
      richtig: '# in einer Datei\nwebsite: https://www.landkreis-rosenheim.de',
    },
    pruefe: adressen.adresseDoppelt,
  },
  {
    id: 'quelle-nicht-oeffentlich',
    schwere: 'fehler',
    findet: 'Eine Quelle können nicht alle öffnen.',
    warum: 'Eine Quelle, die niemand prüfen kann, ist keine.',
    abhilfe: 'Nennen Sie eine öffentliche Seite, etwa eine Pressemitteilung.',
    beispiel: {
      falsch: 'quelle: https://intranet.landkreis-rosenheim.de/zahl-2026',
      richtig: 'quelle: https://www.example.org/zahl-2026',
    },
    pruefe: adressen.quelleOeffentlich,
  },
  {
    id: 'quelle-startseite',
    schwere: 'warnung',
    findet: 'Eine Quelle ist nur eine Startseite.',
    warum: 'Dort findet morgen niemand mehr die Angabe.',
    abhilfe: 'Nennen Sie die Seite, auf der die Angabe steht.',
    beispiel: {
      falsch: 'quelle: https://www.example.org',
      richtig: 'quelle: https://www.example.org/zahl-2026',
    },
    pruefe: adressen.quelleStartseite,
  },
  {
    id: 'adressballast',
    schwere: 'warnung',
    findet: 'Eine Adresse enthält die Kennung eines Besuchs oder einer Werbeaktion.',
    warum: 'Solche Adressen laufen ab, und sie verraten, woher jemand kam.',
    abhilfe: 'Löschen Sie diesen Teil der Adresse.',
    beispiel: {
      falsch: 'quelle: https://www.example.org/zahl-2026?utm_source=newsletter',
      richtig: 'quelle: https://www.example.org/zahl-2026',
    },
    pruefe: adressen.adressballast,
  },
  {
    id: 'website-fremd',
    schwere: 'warnung',
    findet: 'Die Website sieht nicht nach der eigenen der Behörde aus.',
    warum: 'Der Knopf „Website“ soll zur Behörde führen, nicht zu einem Bericht über sie.',
    abhilfe: 'Prüfen Sie im Impressum, wem die Seite gehört.',
    beispiel: {
      falsch: 'website: https://www.facebook.com/lra.rosenheim',
      richtig: 'website: https://www.landkreis-rosenheim.de',
    },
    pruefe: adressen.websiteFremd,
  },
  {
    id: 'website-unterseite',
    schwere: 'warnung',
    findet: 'Die Website ist eine Unterseite.',
    warum: 'Unterseiten verschwinden, Startseiten bleiben.',
    abhilfe: 'Tragen Sie die Startseite der Behörde ein.',
    beispiel: {
      falsch: 'website: https://www.landkreis-rosenheim.de/presse/2023/digitales-amt',
      richtig: 'website: https://www.landkreis-rosenheim.de',
    },
    pruefe: adressen.websiteUnterseite,
  },
  {
    id: 'plz-gegend',
    schwere: 'warnung',
    findet: 'Die Postleitzahl liegt nicht in der Gegend der Behörde.',
    warum: 'Meist ist es ein Zahlendreher.',
    abhilfe: 'Prüfen Sie die Ziffern.',
    beispiel: { falsch: 'plz: "38022"', richtig: 'plz: "83022"' },
    pruefe: adressen.plzGegend,
  },
  {
    id: 'email-person',
    schwere: 'warnung',
    findet: 'Die E-Mail-Adresse sieht nach der einer Person aus.',
    warum: 'Im Verzeichnis stehen Behörden, keine Personen.',
    abhilfe: 'Tragen Sie die allgemeine Adresse der Behörde ein oder löschen Sie das Feld.',
    beispiel: {
      falsch: 'email: erika.mustermann@example.org',
      richtig: 'email: poststelle@example.org',
    },
    pruefe: texte.emailPerson,
  },
  {
    id: 'email-anbieter',
    schwere: 'warnung',
    findet: 'Die E-Mail-Adresse liegt bei einem Anbieter für private Postfächer.',
    warum: 'Eine Behörde schreibt in der Regel unter ihrem eigenen Namen.',
    abhilfe: 'Suchen Sie im Impressum nach einer Adresse der Behörde.',
    beispiel: { falsch: 'email: rathaus@gmx.de', richtig: 'email: poststelle@example.org' },
    pruefe: texte.emailAnbieter,
  },
  {
    id: 'umbenannt-ohne-frueher',
    schwere: 'fehler',
    findet: 'Eine Datei wurde umbenannt, ohne den alten Namen in „frueher“ zu behalten.',
    warum: 'Die alte Adresse ist veröffentlicht, verlinkt und zitiert.',
    abhilfe: 'Ergänzen Sie den alten Dateinamen in „frueher“.',
    beispiel: {
      falsch: '# vorher: landratsamt-rosenheim-alt.yaml\nname: Landratsamt Rosenheim',
      richtig:
        '# vorher: landratsamt-rosenheim-alt.yaml\nname: Landratsamt Rosenheim\nfrueher: [landratsamt-rosenheim-alt]',
    },
    pruefe: basis.umbenanntOhneFrueher,
  },
  {
    id: 'verschwunden',
    schwere: 'fehler',
    findet: 'Ein veröffentlichter Datensatz fehlt.',
    warum: 'Gelöscht wird nie: Auch ein entzogenes Siegel bleibt nachlesbar.',
    abhilfe: 'Stellen Sie die Datei wieder her und ergänzen Sie „entzug“.',
    beispiel: {
      falsch: '# landratsamt-rosenheim.yaml ist gelöscht',
      richtig:
        'entzug:\n  seit: "2026-03-01"\n  grund: Die Behörde wurde aufgelöst.\n  quelle: https://www.example.org/entzug',
    },
  },
  {
    id: 'frueher-entfernt',
    schwere: 'fehler',
    findet: 'Ein früherer Name ist aus „frueher“ verschwunden.',
    warum: 'Alte Links liefen sonst ins Leere.',
    abhilfe: 'Tragen Sie ihn wieder ein.',
    beispiel: {
      falsch: '# vorher: frueher: [landratsamt-rosenheim-alt]\nname: Landratsamt Rosenheim',
      richtig: 'name: Landratsamt Rosenheim\nfrueher: [landratsamt-rosenheim-alt]',
    },
    pruefe: basis.frueherEntfernt,
  },
  {
    id: 'zahl-entfernt',
    schwere: 'warnung',
    findet: 'Eine veröffentlichte Zahl fehlt.',
    warum: 'Frühere Zahlen bleiben als Verlauf stehen, damit sie zitierbar sind.',
    abhilfe: 'Stellen Sie den Eintrag wieder her; war er falsch, begründen Sie es im Pull Request.',
    beispiel: {
      falsch:
        '# die Zahl von 2021 ist gelöscht\nonline_verfahren:\n  - anzahl: 72\n    stand: "2026-05"',
      richtig:
        'online_verfahren:\n  - anzahl: 65\n    stand: "2021-11-12"\n  - anzahl: 72\n    stand: "2026-05"',
    },
    pruefe: basis.zahlEntfernt,
  },
  {
    id: 'entzug-zurueckgenommen',
    schwere: 'warnung',
    findet: 'Ein veröffentlichter Entzug fehlt.',
    warum: 'Wer das Siegel neu bekommt, hat eine neue Auszeichnung mit neuem Datum.',
    abhilfe: 'Tragen Sie die neue Auszeichnung mit Datum und Quelle ein.',
    beispiel: {
      falsch: '# „entzug“ ist gelöscht\nauszeichnung:\n  seit: "2021-11-12"',
      richtig: '# „entzug“ ist gelöscht, die Auszeichnung neu\nauszeichnung:\n  seit: "2026-04-01"',
    },
    pruefe: basis.entzugZurueckgenommen,
  },
] as const satisfies readonly Regel[];

/** Id of a rule, as messages name it. */
export type Regelname = (typeof REGELN)[number]['id'];

const nachId = new Map<string, Regel>(REGELN.map((regel) => [regel.id, regel]));

/** A rule by its id: reading and comparing with the form know only that. */
export const regel = (id: Leseregel | form.Formregel | Regelname): Regel => nachId.get(id)!;
