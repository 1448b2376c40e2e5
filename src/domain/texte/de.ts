/** All words of the public pages in German. Every other language has the same keys. */
import type { Art, Ebene } from '../register/arten.ts';
import { EINWOHNERTAG, GRENZENNENNUNG } from '../register/registerstand.ts';
import type { Klasse, Siegelstand } from '../verzeichnis/abdeckung.ts';
import type { Sortierung } from '../verzeichnis/filter.ts';
import type { Sprache } from '../sprache/sprachen.ts';
import { zahlformat } from '../sprache/zahl.ts';

const aemter = (anzahl: number) => (anzahl === 1 ? '1 Amt' : `${zahl(anzahl)} Ämter`);
const zahl = zahlformat('de-DE');

/** A sentence that ends with a name; the name may bring the full stop: "Neumarkt i.d.OPf." */
export const satzende = (satz: string): string => (satz.endsWith('.') ? satz : `${satz}.`);

export const de = {
  sprachcode: 'de' as Sprache,
  website: {
    name: 'Digitales Amt',
    untertitel: 'Das Verzeichnis für Bayern',
    /** As it is cited: one title in pages, files and feeds. */
    titel: 'Digitales Amt: das Verzeichnis für Bayern',
    beschreibung:
      'Welche Behörden in Bayern das Siegel „Digitales Amt“ haben und wie viele Online-Verfahren sie anbieten.',
    vorschau: 'Vorschau eines Vorschlags: noch nicht geprüft, nicht veröffentlicht.',
  },
  navigation: {
    zumInhalt: 'Zum Inhalt springen',
    haupt: 'Hauptmenü',
    menue: 'Menü',
    hier: 'Sie sind hier',
    start: 'Start',
    aemter: 'Alle Ämter',
    karte: 'Karte',
    suche: 'Suche',
    anliegen: 'Anliegen',
    siegel: 'Das Siegel',
    orte: 'Orte A–Z',
    sprache: 'Sprache',
    andereSprache: 'English',
  },
  fuss: {
    ueber:
      'Das Siegel „Digitales Amt“ vergibt das Bayerische Staatsministerium für Digitales. Zu jedem Siegel und jeder Zahl steht hier die Quelle.',
    daten: 'Offene Daten',
    datenseite: 'Dateien, Lizenz, Felder',
    redaktion: 'Datensatz eintragen',
    quellen: 'Quellen und Lizenzen',
    stand: (datum: string) => `Gebaut am ${datum}`,
    datenstand: (datum: string) => `Stand der Daten: ${datum}`,
    staende: 'Frühere Stände, Zitieren',
  },
  arten: {
    gemeinde: 'Gemeinde',
    markt: 'Markt',
    stadt: 'Stadt',
    grosse_kreisstadt: 'Große Kreisstadt',
    kreisfreie_stadt: 'Kreisfreie Stadt',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaft',
    landratsamt: 'Landratsamt',
    bezirk: 'Bezirk',
  } satisfies Record<Art, string>,
  artenMehrzahl: {
    gemeinde: 'Gemeinden',
    markt: 'Märkte',
    stadt: 'Städte',
    grosse_kreisstadt: 'Große Kreisstädte',
    kreisfreie_stadt: 'Kreisfreie Städte',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaften',
    landratsamt: 'Landratsämter',
    bezirk: 'Bezirke',
  } satisfies Record<Art, string>,
  ebenen: {
    gemeinde: 'Gemeinde',
    verwaltungsgemeinschaft: 'Verwaltungsgemeinschaft',
    landkreis: 'Landkreis',
    bezirk: 'Bezirk',
  } satisfies Record<Ebene, string>,
  zahl: {
    verfahren: 'Online-Verfahren',
    mindestens: 'mindestens',
    anzahl: (wert: number, mindestens?: boolean) =>
      `${mindestens ? 'mindestens ' : ''}${zahl(wert)}`,
    mitVerfahren: (wert: number, mindestens?: boolean) =>
      `${mindestens ? 'mindestens ' : ''}${zahl(wert)} Online-Verfahren`,
    stand: 'Stand',
    standUnbekannt: 'Stand nicht bekannt',
    unbekannt: 'nicht bekannt',
    prozent: (anteil: number) =>
      anteil > 0 && anteil < 0.005 ? 'unter 1 %' : `${Math.round(anteil * 100)} %`,
    einwohner: (wert: number) => `${zahl(wert)} Einwohnerinnen und Einwohner`,
    km: (wert: number) => (wert < 1 ? 'unter 1 km' : `${Math.round(wert)} km`),
    aemter,
    ganz: zahl,
  },
  siegelstand: {
    selbst: 'hat das Siegel',
    vg: 'Siegel über die Verwaltungsgemeinschaft',
    keins: 'hier kein Siegel eingetragen',
    keinsVollstaendig: 'kein Siegel',
  } satisfies Record<Siegelstand | 'keinsVollstaendig', string>,
  vorbehalt: {
    kurz: (erfasst: number) =>
      `Gezählt sind die ${zahl(erfasst)} Ämter, die in diesem Verzeichnis mit einer öffentlichen Quelle eingetragen sind. Bayernweit haben nach Angaben des Digitalministeriums rund 400 Behörden das Siegel (Dezember 2023).`,
    keinEintrag:
      'Dieses Verzeichnis ist noch nicht vollständig: Ohne Eintrag kann eine Behörde das Siegel trotzdem haben. Auskunft geben die Behörde selbst und die Liste des Digitalministeriums.',
    liste: 'Seite des Digitalministeriums zum Siegel',
  },
  start: {
    titel: 'Digitales Amt: das Verzeichnis für Bayern',
    ueberschrift: 'Finden Sie Ihr digitales Amt',
    einleitung: 'Wer ist in Bayern wofür zuständig, wer hat das Siegel, und wie viel geht online?',
    siegel:
      'Das Siegel „Digitales Amt“ bekommen Behörden mit mindestens 50 Online-Verfahren, Bezirke mit mindestens 30.',
    mehrZumSiegel: 'Mehr zum Siegel',
    kennzahlen: 'Kennzahlen',
    kennzahlAemter: 'Ämter mit Siegel eingetragen',
    kennzahlOrte: 'Gemeinden, Märkte und Städte, für die das Siegel im Rathaus gilt',
    kennzahlEinwohner: 'der Bevölkerung leben dort',
    karteText:
      'Die Farbe zeigt, welcher Anteil der Bevölkerung in einer Gemeinde mit Siegel lebt: je Landkreis und kreisfreier Stadt.',
    zurKarte: 'Zur beweglichen Karte',
    neueste: 'Zuletzt ausgezeichnet',
    alle: (anzahl: number) => `Alle ${aemter(anzahl)} ansehen`,
    aenderungen: 'Was sich geändert hat',
    bezirke: 'Nach Regierungsbezirk',
  },
  liste: {
    titel: 'Alle Ämter mit dem Siegel',
    einleitung:
      'Bei jeder Zahl steht ihr Stand, soweit er bekannt ist. „Mindestens“ heißt: Bekannt ist nur eine Untergrenze.',
    entfernungenFehlen:
      'Die Entfernungen lassen sich gerade nicht laden. Wählen Sie den Ort noch einmal.',
    nichtGeladen: 'lässt sich gerade nicht laden',
    naheBei: (ort: string) => `Entfernungen von ${ort} (Luftlinie)`,
    vergleichen: 'vergleichen',
    vergleich: 'Vergleich',
    vergleichHinweis:
      'Bis zu drei Ämter mit denselben Aufgaben; andere Arten lassen sich nicht gerecht vergleichen.',
    zumVergleich: 'Alle Zahlen im Vergleich',
    andereAufgaben: (diese: string, andere: string) =>
      `Nicht alle gewählten Ämter haben dieselben Aufgaben, deshalb wären ihre Zahlen kein gerechter Vergleich. Verglichen ${diese.includes(', ') ? 'werden' : 'wird'}: ${diese}. Nicht dabei: ${andere}.`,
    stattdessen: (namen: string) => `Stattdessen ansehen: ${namen}`,
    zuViele: (hoechstens: number, namen: string) =>
      `Mehr als ${hoechstens} passen nicht nebeneinander. Nicht dabei: ${namen}.`,
    unbekannteAemter: (anzahl: number) =>
      anzahl === 1
        ? 'Ein Amt aus der Adresse steht nicht in dieser Liste.'
        : `${zahl(anzahl)} Ämter aus der Adresse stehen nicht in dieser Liste.`,
    verborgen: (anzahl: number, ab: number) =>
      `Nicht dabei: ${aemter(anzahl)}, von ${anzahl === 1 ? 'dem' : 'denen'} nur eine Untergrenze unter ${zahl(ab)} bekannt ist. Die wahre Zahl kann höher sein`,
    jeGruppe: 'Geordnet unter Ämtern mit denselben Aufgaben',
    filter: 'Liste filtern',
    text: 'Name oder Ort enthält',
    art: 'Art der Behörde',
    bezirk: 'Regierungsbezirk',
    kreis: 'Landkreis oder kreisfreie Stadt',
    ab: 'Online-Verfahren, mindestens',
    alle: 'alle',
    anwenden: 'Filtern',
    zuruecksetzen: 'Zurücksetzen',
    sortieren: 'Sortieren nach',
    sortierung: {
      name: 'Name',
      zahl: 'Zahl der Online-Verfahren',
      stand: 'Stand',
      seit: 'Datum der Auszeichnung',
      nahe: 'Entfernung vom Ort',
    } satisfies Record<Sortierung, string>,
    treffer: (anzahl: number, von: number) =>
      anzahl === von
        ? aemter(anzahl)
        : `${zahl(anzahl)} von ${von === 1 ? '1 Amt' : `${zahl(von)} Ämtern`}`,
    keine: 'Kein Amt passt zu diesen Filtern. Setzen Sie einen Filter zurück oder ändern Sie ihn.',
    spalten: {
      name: 'Amt',
      art: 'Art',
      zahl: 'Online-Verfahren',
      stand: 'Stand',
      seit: 'Ausgezeichnet',
    },
    entzogen: 'Siegel gilt nicht mehr',
    tabelle: 'Ämter mit dem Siegel „Digitales Amt“',
  },
  amt: {
    titel: (name: string, anzahl: string) => `${name}: ${anzahl}`,
    traegt: 'hat das Siegel „Digitales Amt“',
    seit: (datum: string) => `seit ${datum}`,
    entzogen: (datum: string) => `Das Siegel gilt seit ${datum} nicht mehr.`,
    grund: 'Grund',
    ausgezeichnet: 'Ausgezeichnet',
    bayernportal: 'Im BayernPortal öffnen',
    bayernportalSuche: 'Zur Startseite des BayernPortals',
    bayernportalHilfe: (ort?: string) =>
      `Geben Sie dort ${ort ? `„${ort}“ als` : 'Ihren'} Ort ein, dann erscheinen die Online-Verfahren.`,
    vorAuszeichnung: 'vor der Auszeichnung',
    website: 'Website der Behörde',
    schwelle: (schwelle: number) => `Für das Siegel nötig: ${schwelle}`,
    verlauf: 'Verlauf',
    verlaufText: 'Alle bekannten Zahlen mit ihrer Quelle.',
    verlaufKurz: 'Die neuesten, davor die letzte jedes Jahres.',
    verlaufAlle: (anzahl: number) => `Alle ${anzahl} Zahlen (JSON)`,
    quelle: 'Quelle',
    kommunal: 'davon kommunal',
    zentral: 'davon zentral',
    korrektur: (datum: string, von: number, auf: string) =>
      `Berichtigt (${datum}) von ${von} auf ${auf}:`,
    karteAlt: (name: string, kreis: string) => `Karte: das Gebiet im ${kreis} (${name})`,
    karteAltKurz: (name: string) => `Karte: das Gebiet in Bayern (${name})`,
    gebiet: 'Zuständig für',
    gebietVg: (anzahl: number) => `Ein Siegel für alle ${anzahl} Mitgliedsgemeinden:`,
    gebietKreis: (anzahl: number) => `Für die ${anzahl} Gemeinden des Landkreises.`,
    gebietBezirk: (anzahl: number) =>
      `Für die ${anzahl} Gemeinden und kreisfreien Städte des Bezirks.`,
    steckbrief: 'Steckbrief',
    art: 'Art',
    landkreis: 'Landkreis',
    bezirk: 'Regierungsbezirk',
    einwohner: `Bevölkerung (${EINWOHNERTAG})`,
    schluessel: 'Amtlicher Schlüssel',
    anschrift: 'Anschrift',
    telefon: 'Telefon',
    email: 'E-Mail',
    hinweis: 'Hinweis',
    nachbarn: 'Ämter mit Siegel in der Nähe',
    entfernt: (km: string) => `${km} entfernt (Luftlinie)`,
    maschinenlesbar: 'Diese Angaben als JSON',
    signet: 'Signet für Websites',
    linksGeprueft: (datum: string, gestoert: number) =>
      `Links zuletzt geprüft: ${datum}${gestoert > 0 ? `, davon nicht mehr erreichbar: ${gestoert}` : ''}`,
    /** A source stays the source; that it is gone is said. */
    quelleTot: 'nicht mehr erreichbar',
    linksUngeprueft: 'Noch sind nicht alle Links geprüft.',
  },
  /** What is known of a link, behind it. */
  link: {
    ungeoeffnet: (stand: string) => `Adresse von ${stand}, seitdem nicht geöffnet`,
    erreichbar: (tag: string) => `erreichbar am ${tag}`,
    umgezogen: (tag: string, host: string) => `führt zu ${host} (geprüft am ${tag})`,
    tot: (tag: string) => `nicht erreichbar (geprüft am ${tag})`,
    unklar: (tag: string) => `ohne klare Antwort (geprüft am ${tag})`,
  },
  /** Procedures by name; how many a list has is another number than that of the record. */
  verfahren: {
    kurz: 'Online-Verfahren',
    titel: 'Online-Verfahren im Einzelnen',
    seitentitel: (name: string) => `Online-Verfahren: ${name}`,
    satz: (anzahl: number) =>
      anzahl === 0
        ? 'Im BayernPortal steht kein Online-Verfahren dieses Amts mit Namen.'
        : `${zahl(anzahl)} Online-Verfahren dieses Amts ${anzahl === 1 ? 'steht' : 'stehen'} mit Namen im BayernPortal.`,
    andereZahl: (anzahl: string, stand: string) =>
      `Die Zahl beim Siegel (${anzahl}, ${stand}) ist eine eigene Angabe und kann anders gezählt sein.`,
    alle: (anzahl: number) =>
      anzahl === 1 ? 'Zur Liste' : `Alle ${zahl(anzahl)} Verfahren von A bis Z`,
    hilfe:
      'Die Links führen zur Leistung im BayernPortal. Wählen Sie dort Ihren Ort. Was hier nicht steht, kann es trotzdem geben.',
    andere: 'Andere',
  },
  gebiet: {
    landkreis: (name: string) => `Landkreis ${name}`,
    bezirk: (name: string) => `Regierungsbezirk ${name}`,
    anteil: (prozent: string, orte: number, von: number) =>
      `${prozent} der Bevölkerung leben in einer Gemeinde mit Siegel (${zahl(orte)} von ${zahl(von)} Gemeinden, die der Verwaltungsgemeinschaften mitgezählt).`,
    aemter: 'Ämter mit Siegel',
    keine: 'Hier ist noch kein Amt mit Siegel eingetragen.',
    gemeinden: 'Alle Gemeinden',
    landkreise: 'Landkreise und kreisfreie Städte',
    karteAlt: (name: string) => `Karte: Gemeinden mit Siegel (${name})`,
    karteAltBezirk: (name: string) =>
      `Karte: Anteil der Bevölkerung in Gemeinden mit Siegel (${name})`,
    kreisfrei: 'kreisfreie Stadt',
    kennzahlen: 'Kennzahlen',
    kennzahlAemter: (arten: string) => `mit Siegel eingetragen${arten === '' ? '' : ` (${arten})`}`,
    kennzahlEinwohner: (orte: number, vonOrten: number, mit: number, von: number) =>
      `der Bevölkerung leben in einer Gemeinde mit Siegel: ${zahl(orte)} von ${zahl(vonOrten)} Gemeinden, ${zahl(mit)} von ${zahl(von)} Menschen (${EINWOHNERTAG})`,
    kennzahlNeu: (von: string) => `neue Siegel seit dem ${von}`,
    entzogen: (anzahl: number) =>
      anzahl === 1
        ? '1 Siegel gilt seitdem nicht mehr'
        : `${zahl(anzahl)} Siegel gelten seitdem nicht mehr`,
    undatiert: (anzahl: number) =>
      anzahl === 1
        ? 'Bei einem Amt ist das Datum der Auszeichnung nicht genau genug bekannt, um es mitzuzählen'
        : `Bei ${zahl(anzahl)} Ämtern ist das Datum der Auszeichnung nicht genau genug bekannt, um sie mitzuzählen`,
  },
  /** Feeds are in German; other languages name them only. */
  feed: {
    titel: (gebiet: string) => `Digitales Amt: Neues aus ${gebiet}`,
    /** An area with its kind, within a sentence: `dem Landkreis Forchheim`. */
    dativ: (gebiet: string) => `dem ${gebiet}`,
    bayern: 'Bayern',
    untertitel: 'Neue Siegel, neue Zahlen, Berichtigungen und Entzüge, soweit sie ein Datum haben.',
    abonnieren: 'Neues abonnieren (Atom)',
    siegel: (name: string) => `${name} hat das Siegel „Digitales Amt“`,
    zahl: (name: string, zahl: string) => `${name}: ${zahl}`,
    berichtigung: (name: string) => `${name}: Zahl berichtigt`,
    entzug: (name: string) => `${name}: Siegel gilt nicht mehr`,
  },
  finder: {
    feld: 'Ort, Postleitzahl oder Amt',
    suchen: 'Suchen',
    vorschlaege: 'Vorschläge',
    landkreis: (name: string) => `Landkreis ${name}`,
    kreisfrei: 'kreisfreie Stadt',
    ortsteil: (gemeinde: string) => `Ortsteil von ${gemeinde}`,
    vg: (name: string) => `VG ${name}`,
    bezirk: (name: string) => `Bezirk ${name}`,
    region: 'Gebiet',
    anliegen: 'Anliegen',
    treffer: (anzahl: number) =>
      anzahl === 1 ? '1 Vorschlag' : `${zahl(anzahl)} Vorschläge, mit den Pfeiltasten auswählen`,
    volltext: (begriff: string) => `In der Suche nach „${begriff}“ suchen`,
    atoz: 'Alle Orte von A bis Z',
    plzMehrere: (plz: string, anzahl: number) =>
      `${plz} gehört zu ${zahl(anzahl)} Gemeinden. Bitte wählen Sie.`,
    mehrere: (anzahl: number, gemeinden: number) => {
      if (gemeinden === anzahl) return `So heißen ${zahl(anzahl)} Gemeinden. Bitte wählen Sie.`;
      const davon = `, davon ${zahl(gemeinden)} ${gemeinden === 1 ? 'Gemeinde' : 'Gemeinden'}`;
      return `So heißen ${zahl(anzahl)} Einträge${gemeinden ? davon : ''}. Bitte wählen Sie.`;
    },
    anfang: 'Bitte wählen Sie aus, was Sie meinen. Dieses Verzeichnis kennt nur Bayern.',
    nurArt: (begriff: string) =>
      `„${begriff}“ allein sagt nicht, welches Amt oder welcher Ort gemeint ist. Schreiben Sie den Namen dazu.`,
    aehnlich:
      'Genau so heißt hier nichts. Dieses Verzeichnis kennt nur Bayern, keine Straßen und nicht jeden Stadtteil. Meinten Sie …?',
    namensvetter: (name: string) =>
      `${name} heißt auch eine Stadt außerhalb Bayerns. Meinten Sie …?`,
    nichts: (begriff: string) =>
      `Unter dem Namen „${begriff}“ kennt dieses Verzeichnis nichts. Es kennt nur Bayern. Bei einer Straße oder einem Stadtteil geben Sie die Gemeinde oder die Postleitzahl ein.`,
    plzLand: (plz: string, laender: string) =>
      `${plz} ist eine Postleitzahl ${laender}. Dieses Verzeichnis kennt nur Bayern.`,
    plzAnfang: (plz: string, anfang: string, laender: string) =>
      `Die Postleitzahl ${plz} kennt dieses Verzeichnis nicht. Postleitzahlen, die mit ${anfang} beginnen, liegen ${laender}. Liegt Ihr Ort in Bayern, geben Sie seinen Namen ein.`,
    plzOhneGemeinde: (plz: string) =>
      `Die Postleitzahl ${plz} kennt dieses Verzeichnis nicht. Ein Postfach oder ein Großkunde kann eine eigene haben. Geben Sie den Namen des Orts ein.`,
    plzUnbekannt: (plz: string) =>
      `Die Postleitzahl ${plz} kennt dieses Verzeichnis nicht. Prüfen Sie die Ziffern.`,
    plzAusland: 'Das ist keine deutsche Postleitzahl. Dieses Verzeichnis kennt nur Bayern.',
    plzStellen: 'In Deutschland haben Postleitzahlen fünf Ziffern.',
    und: (namen: readonly string[]) => namen.join(' und '),
    laender: {
      BW: 'in Baden-Württemberg',
      BY: 'in Bayern',
      BE: 'in Berlin',
      BB: 'in Brandenburg',
      HB: 'in Bremen',
      HH: 'in Hamburg',
      HE: 'in Hessen',
      MV: 'in Mecklenburg-Vorpommern',
      NI: 'in Niedersachsen',
      NW: 'in Nordrhein-Westfalen',
      RP: 'in Rheinland-Pfalz',
      SL: 'im Saarland',
      SN: 'in Sachsen',
      ST: 'in Sachsen-Anhalt',
      SH: 'in Schleswig-Holstein',
      TH: 'in Thüringen',
      AT: 'in Österreich',
    },
    veraltet: 'Das Verzeichnis ist inzwischen neu. Bitte laden Sie die Seite neu.',
    laedt: 'Die Vorschläge werden noch geladen …',
    ortsteileFehlen: 'Ortsteile lassen sich gerade nicht laden, hier fehlen vielleicht welche.',
    standort: 'Mein Standort',
    standortHinweis: 'Ihr Standort bleibt in Ihrem Browser.',
    stoerung: 'Die Vorschläge lassen sich gerade nicht laden.',
    standortSucht: 'Standort wird bestimmt …',
    standortVerweigert:
      'Der Standort ist nicht freigegeben. Erlauben Sie ihn im Browser oder geben Sie den Ort ein.',
    standortFehlt: 'Der Standort lässt sich gerade nicht bestimmen. Geben Sie den Ort ein.',
    standortAusserhalb: 'Sie sind außerhalb von Bayern. Geben Sie einen Ort in Bayern ein.',
    standortUnsicher: 'Ihr Standort kann in mehreren Gemeinden liegen. Welcher Ort ist es?',
    standortAmRand: (ort: string) =>
      `Ihr Standort kann auch außerhalb von Bayern liegen. Ist es ${ort}?`,
    standortGemeindefrei: (gebiet: string, kreis: string) =>
      `Hier ist gemeindefreies Gebiet: ${gebiet} (${kreis}) gehört zu keiner Gemeinde. Welcher Ort in der Nähe ist es?`,
    standortUngenau: (km: number) =>
      `Ihr Gerät kennt den Standort nur auf ${km} km genau. Geben Sie den Ort ein.`,
  },
  /** What the errand's field of "Was? Wo?" says in words of its own. */
  wasfrage: {
    anfang: 'Bitte wählen Sie aus, was Sie erledigen möchten.',
    aehnlich: 'Dieses Anliegen steht hier nicht unter diesem Namen. Meinten Sie eines von diesen?',
    nurArt: (begriff: string) =>
      `„${begriff}“ ist kein Anliegen. Schreiben Sie hier, was Sie erledigen möchten.`,
    nichts: (begriff: string) =>
      `„${begriff}“ steht nicht unter den Anliegen. Hier stehen nur einige von Gemeinde, Landratsamt und Bezirk. Ein Ort gehört in das Feld darunter.`,
    /** Ways on from a text that is no errand here. */
    alle: 'Alle Anliegen ansehen',
    portal: 'Im BayernPortal nach Leistungen aller Behörden suchen',
    portalZusatz: 'andere Website',
    gemeinde: 'Für Ihr Anliegen kommt es auf den Wohnort an: Geben Sie Ihre Gemeinde ein.',
  },
  anliegen: {
    titel: 'Anliegen: wer ist zuständig?',
    kurz: 'Anliegen',
    einleitung:
      'Was möchten Sie erledigen? Hier sehen Sie, welches Amt in Bayern dafür in der Regel zuständig ist.',
    seitentitel: (name: string) => `${name}: wer ist zuständig?`,
    themen: {
      ausweis: 'Ausweis und Dokumente',
      wohnen: 'Umzug und Wohnen',
      familie: 'Familie und Leben',
      auto: 'Auto und Führerschein',
      bauen: 'Bauen',
      arbeit: 'Arbeit und Gewerbe',
      soziales: 'Soziales und Geld',
      umwelt: 'Tiere, Natur und Abfall',
    },
    zustaendig: 'Zuständig ist in der Regel',
    ebenen: {
      gemeinde: 'Ihre Gemeinde oder Stadt, bei Mitgliedern einer Verwaltungsgemeinschaft diese',
      landkreis: 'das Landratsamt, in kreisfreien Städten die Stadt selbst',
      bezirk: 'Ihr Bezirk',
    },
    waehlen: 'Ihr Ort',
    ortsfeld: 'Ihr Ort oder Ihre Postleitzahl',
    waehlenText: 'Wählen Sie Ihren Ort, dann erscheint hier Ihr Amt.',
    ohneSkript: 'Oder wählen Sie Ihren Ort aus der Liste von A bis Z.',
    auch: 'Auch bekannt als',
  },
  antwort: {
    /** The form on the start page. */
    was: 'Was möchten Sie erledigen?',
    oft: 'Oft gefragt',
    alleAnliegen: 'Alle Anliegen',
    /** Heading of an answer. */
    titel: (anliegen: string, ort: string) => `${anliegen} in ${ort}`,
    zustaendig: 'Zuständig ist',
    frage: 'Hier kommen zwei Ämter in Frage',
    frageText: (erstes: string) =>
      `Welches es ist, hängt vom Einzelfall ab oder ist hier nicht belegt. Fragen Sie zuerst hier: ${erstes}.`,
    ihrOrt: 'Ihr Ort',
    aendern: 'Ort ändern',
    alleZustaendigen: (ort: string) => `Alle zuständigen Ämter für ${ort}`,
    angesagt: (anliegen: string, ort: string, aemter: string) => `${anliegen} in ${ort}: ${aemter}`,
    laedt: 'Die Antwort wird geladen …',
    /** @param ort where its name is known */
    fehler: (ort?: string) =>
      `Die Antwort ${ort === undefined ? '' : `für „${ort}“ `}lässt sich gerade nicht laden.`,
    nochmal: 'Noch einmal versuchen',
    unbekannt: (ort: string) =>
      `Einen Ort mit der Adresse „${ort}“ kennt dieses Verzeichnis nicht. Wählen Sie Ihren Ort.`,
    schritte: 'So geht es weiter',
    /** Why an authority is responsible. */
    warum: {
      gemeinde: 'Das erledigt in der Regel die Gemeinde oder Stadt selbst.',
      vg: (ort: string) =>
        `${ort} ist Mitglied der Verwaltungsgemeinschaft. Sie erledigt die Verwaltung ihrer Gemeinden.`,
      landkreis: (kreis: string) =>
        `Das erledigt in der Regel das Landratsamt für alle Gemeinden im ${kreis}.`,
      kreisfrei: (ort: string) =>
        `${ort} gehört zu keinem Landkreis. Die Stadt erledigt auch, was sonst das Landratsamt tut.`,
      bezirk: (bezirk: string) => `Das erledigt der Bezirk für ganz ${bezirk}.`,
      oft: 'In Großen Kreisstädten erledigt das oft die Stadt selbst.',
    },
    /** The seal in words. */
    siegel: {
      ja: (zahl: string, stand: string) => `Siegel: ja, ${zahl} (${stand})`,
      vg: 'Siegel: ja, über die Verwaltungsgemeinschaft',
      keins: 'Siegel: nicht eingetragen. Dieses Verzeichnis ist noch nicht vollständig.',
      keinsVollstaendig: 'Siegel: nein',
      entzogen: (datum: string) => `Siegel: gilt seit ${datum} nicht mehr`,
    },
    einzelne: 'nur für einzelne Anliegen',
    aufgaben: (anzahl: number, beispiele: string) =>
      `${zahl(anzahl)} Anliegen, zum Beispiel: ${beispiele}`,
    website: 'Website',
    bayernportal: 'BayernPortal',
    bayernportalAmt: 'Seite der Behörde',
    unbekannterKontakt: (behoerde: string) =>
      `Website und Telefon sind hier nicht eingetragen. Suchen Sie im BayernPortal nach „${behoerde}“.`,
    bayernportalStart: 'Zur Startseite des BayernPortals',
    bayernportalSeite: (titel: string) => `Im BayernPortal öffnen: ${titel}`,
    bayernportalOrt: 'Wählen Sie dort Ihren Ort. Dann zeigt die Seite, was online geht.',
    bayernportalAmOrt: (ort: string) =>
      `Die Seite öffnet sich für ${ort} und zeigt, was online geht.`,
    bayernportalSuche: 'Suchen Sie im BayernPortal nach:',
    online: 'Geht hier online',
    weitere: 'Weitere Anliegen:',
    kopieren: 'Kopieren',
    kopiert: 'Kopiert',
    nichtKopiert: 'Das ging nicht. Markieren Sie den Text und kopieren Sie ihn.',
    grosseKreisstaedte: 'In Großen Kreisstädten: die Stadt selbst.',
    grosseKreisstaedteOft: 'In Großen Kreisstädten oft die Stadt selbst.',
    giltFuer: 'Gilt für',
  },
  zitat: {
    titel: 'So zitieren',
    fassung: (datum: string) => `Fassung vom ${datum}`,
    aemter: (anzahl: number) =>
      anzahl === 1
        ? '1 Amt mit Siegel eingetragen'
        : `${zahl(anzahl)} Ämter mit Siegel eingetragen`,
    festgehalten: (datum: string) => `festgehalten im Stand vom ${datum}`,
    teilweise: (davon: number, aemter: number, stand: string) =>
      `${zahl(davon)} von ${zahl(aemter)} Ämtern ${stand}`,
    kopieren: 'Kopieren',
    kopiert: 'Kopiert',
    nichtKopiert: 'Bitte markieren und kopieren',
  },
  hilfe: {
    titel: 'Stimmt etwas nicht?',
    daten: 'Eine Angabe auf dieser Seite ist falsch oder veraltet.',
    datenWeg: 'Der Redaktion schreiben',
    datenOhne: 'So melden Sie es',
    aktualisieren: 'Daten aktualisieren',
    verfahren: 'Ein Online-Verfahren dieser Behörde funktioniert nicht.',
    verfahrenWeg: 'Der Behörde melden',
    verfahrenOhne:
      'Wenden Sie sich an die Behörde selbst; ihre Kontaktdaten stehen im BayernPortal.',
    antwort: 'Sie haben etwas über das BayernPortal geschickt und hören nichts.',
    antwortWeg:
      'Fragen Sie zuerst bei der Behörde nach: Sie bearbeitet den Antrag, das BayernPortal leitet nur weiter.',
    antwortMail: 'Danach: an das BayernPortal schreiben',
    betreff: (name: string) => `Digitales Amt: ${name}`,
    text: (url: string, stand: string) =>
      `Seite: ${url}\nStand der Seite: ${stand}\n\nWas nicht stimmt:\n`,
  },
  karte: {
    titel: 'Karte der Ämter',
    einleitung:
      'Landkreise sind nach dem Anteil der Bevölkerung gefärbt, der in einer Gemeinde mit Siegel lebt. Zoomen Sie hinein, um einzelne Gemeinden und Ämter zu sehen.',
    ueberspringen: 'Karte überspringen, zur Liste der Ämter im Ausschnitt',
    bedienung: 'Bewegliche Karte, mit den Pfeiltasten zu verschieben',
    hinweisRad: 'Zum Zoomen Strg (⌘) halten oder zuerst in die Karte klicken',
    hinweisFinger: 'Karte mit zwei Fingern bewegen',
    wahl: 'Anzeige',
    name: 'Karte von Bayern',
    liste: 'Im Ausschnitt',
    treffer: (anzahl: number) => `${aemter(anzahl)} im Ausschnitt`,
    keine:
      'In diesem Ausschnitt ist kein Amt eingetragen. Zoomen Sie heraus oder verschieben Sie die Karte.',
    mehr: (anzahl: number) => `und ${zahl(anzahl)} weitere: zoomen Sie hinein`,
    auflisten: 'Einzeln auflisten',
    listeFolgt: 'Die Liste folgt, sobald die Ämter geladen sind.',
    gruppe: (gesehen: string, anzahl: number, inhalt: string) =>
      `${gesehen} ${anzahl === 1 ? 'Amt' : 'Ämter'}${gesehen.startsWith(`${inhalt} `) ? '' : `: ${inhalt}`}. Hineinzoomen`,
    gruppentipp: (inhalt: string, anzahl: number) => `${inhalt}: ${aemter(anzahl)}. Hineinzoomen`,
    undWeitere: (name: string) => `${name} u.\u00a0a.`,
    kreisTipp: (name: string, anteil: string) => `${name}: ${anteil} der Bevölkerung`,
    zoomPlus: 'Vergrößern',
    zoomMinus: 'Verkleinern',
    verschieben: {
      norden: 'Nach Norden verschieben',
      westen: 'Nach Westen verschieben',
      sueden: 'Nach Süden verschieben',
      osten: 'Nach Osten verschieben',
    },
    ganzBayern: 'Ganz Bayern',
    ort: 'Ort auf der Karte zeigen',
    schliessen: 'Schließen',
    hintergrund: 'Hintergrundkarte einblenden',
    hintergrundAus: 'Hintergrundkarte ausblenden',
    hintergrundText: (dienst: string) =>
      `Lädt Kartenbilder von ${dienst}. Dabei wird Ihre IP-Adresse dorthin übertragen.`,
    hintergrundFehler:
      'Die Hintergrundkarte lässt sich gerade nicht laden. Die Karte funktioniert ohne sie weiter.',
    fehler: 'Die Karte lässt sich nicht laden. Alle Ämter finden Sie in der Liste.',
    nochmal: 'Noch einmal versuchen',
    gemeindenFehlen:
      'Die Gemeinden lassen sich gerade nicht laden. Verschieben Sie die Karte, dann wird es noch einmal versucht.',
    aemterLaden: 'Die einzelnen Ämter werden geladen …',
    aemterFehlen: 'Die einzelnen Ämter lassen sich gerade nicht laden.',
    laedt: 'Karte wird geladen …',
    ohneSkript:
      'Die bewegliche Karte braucht JavaScript. Diese Übersicht und die Liste gehen ohne.',
    legendeGemeinde: 'Gemeinden',
    legendeLandratsamt: 'Landratsamt mit Siegel',
    legendeUmriss: 'Gebiet der Behörde',
    legendeGesucht: 'gesuchter Ort, gewähltes Gebiet',
    legendeAmt: 'Amt mit Siegel und Zahl seiner Online-Verfahren',
    legendeGruppe: 'mehrere Ämter: zum Hineinzoomen anklicken',
    legendeRichtung: 'Je dunkler und dichter gemustert, desto mehr.',
    zeichen: 'Zeichen',
    legendeKreis: 'Anteil der Bevölkerung in Gemeinden mit Siegel',
    klassen: {
      0: 'keine eingetragen',
      1: 'bis 25 %',
      2: 'bis 50 %',
      3: 'bis 75 %',
      4: 'über 75 %',
    } satisfies Record<Klasse, string>,
    attribution: `Grenzen: ${GRENZENNENNUNG} (Daten verändert)`,
  },
  suche: {
    titel: 'Suche',
    einleitung:
      'Suchen Sie nach Ort, Postleitzahl, Behörde oder Anliegen, nach einem amtlichen Schlüssel oder einem Wort aus den Texten.',
    feld: 'Suchbegriff',
    suchen: 'Suchen',
    namen: 'Orte, Behörden und Anliegen',
    anfang: 'Genau so heißt hier nichts. Diese Namen kommen am nächsten:',
    texte: 'In den Einträgen und Texten',
    eingrenzen: 'Treffer eingrenzen',
    art: 'Was',
    anliegen: 'Anliegen',
    seite: 'Seite',
    seiten: 'Seiten',
    sortieren: 'Sortieren nach',
    passend: 'passendste zuerst',
    zahl: 'Zahl der Online-Verfahren',
    treffer: (anzahl: number, begriff: string) =>
      `${anzahl === 1 ? '1 Treffer' : `${zahl(anzahl)} Treffer`} für „${begriff}“`,
    trefferGefiltert: (anzahl: number, von: number) =>
      `${zahl(anzahl)} von ${von === 1 ? '1 Treffer' : `${zahl(von)} Treffern`}`,
    keine: (begriff: string) => `Nichts gefunden für „${begriff}“`,
    keineTipps: 'Das hilft oft:',
    keineTipp1: 'Prüfen Sie die Schreibweise, oder geben Sie nur den Anfang des Namens ein.',
    keineTipp2: 'Suchen Sie nach dem Landkreis oder der Postleitzahl.',
    keinePortal: 'Leistungen, die hier nicht stehen, finden Sie im BayernPortal:',
    keineTipp3: 'Sehen Sie in den Listen oder auf der Karte nach:',
    fehler:
      'Dieser Teil der Suche lässt sich gerade nicht laden. Er versucht es bei der nächsten Eingabe noch einmal.',
    mehr: 'Weitere Treffer anzeigen',
    inVerfahren: 'Treffer in den einzelnen Online-Verfahren',
    ohneSkript: 'Die Suche braucht JavaScript. Ohne finden Sie alles in den Listen.',
    laedt: 'Suche läuft …',
  },
  ort: {
    titel: (name: string, kreis: string) => `${name} (${kreis}): zuständige Ämter`,
    einleitung: (name: string) =>
      `Welche Ämter sind für ${name} zuständig, und welche arbeiten online?`,
    zustaendig: 'Zuständige Ämter',
    aufgabenMitglied:
      'Entscheidet über eigene Angelegenheiten, zum Beispiel Gemeinderat und Satzungen. Die Verwaltung erledigt in der Regel die Verwaltungsgemeinschaft.',
    ortsteile: (anzahl: number) => (anzahl === 1 ? '1 Ortsteil' : `${zahl(anzahl)} Ortsteile`),
    ortsteilVon: (name: string, anzahl: number) =>
      anzahl === 1
        ? `Auch ein Ortsteil einer anderen Gemeinde heißt ${name}:`
        : `Auch Ortsteile von ${zahl(anzahl)} anderen Gemeinden heißen ${name}:`,
    /** What was typed, and where it is. */
    liegtIn: (ortsteil: string, name: string) => satzende(`${ortsteil} liegt in ${name}`),
    plzVon: (plz: string, name: string) => satzende(`${plz} gehört zu ${name}`),
    hilft: 'Was jetzt hilft',
    imPortal: (name: string) => `Diese Seiten öffnen sich gleich für ${name}:`,
    bayernportalHilfe: (name: string) =>
      `Geben Sie im BayernPortal „${name}“ als Ort ein: Dann zeigt es die Online-Verfahren und Ansprechstellen für diesen Ort.`,
    naechste: 'Die nächsten Ämter mit Siegel',
    soBekommt: 'So bekommt eine Gemeinde das Siegel',
    gleichnamig: (name: string, anzahl: number) =>
      `In Bayern nennt man ${anzahl} Gemeinden ${name}. Diese Seite gilt für ${name},`,
    andere: 'Gemeint ist eine andere?',
    postleitzahlen: (anzahl: number): string => (anzahl === 1 ? 'Postleitzahl' : 'Postleitzahlen'),
    plzSpanne: (anzahl: number, erste: string, letzte: string) =>
      `${anzahl} Postleitzahlen von ${erste} bis ${letzte}`,
    allePlz: (anzahl: number) => `Alle ${anzahl} Postleitzahlen`,
    karteAlt: (name: string, kreis: string) => `Karte: Lage von ${name} (${kreis})`,
    index: 'Orte in Bayern von A bis Z',
    indexText: 'Alle 2.056 Gemeinden, Märkte und Städte mit ihren zuständigen Ämtern.',
    buchstabe: (buchstabe: string) => `Orte mit ${buchstabe}`,
  },
};

/** The words of one language. */
export type Texte = typeof de;
