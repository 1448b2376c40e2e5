/** All rules for records, in the order in which their messages make sense to an editor. */
import { ART_INFO } from '../arten.ts';
import { behoerdenname, behoerdennamen, type Behoerde } from '../register.ts';
import { slug } from '../ortsname.ts';
import { frueheste, istStand, sicherVor, spaeteste } from '../stand.ts';
import { aktuelleZahl, vergleicheZahl } from '../verlauf.ts';
import { KENNUNG, type Zahl } from '../schema.ts';
import type { Pfad } from '../meldung.ts';
import { naechster } from '../vorschlag.ts';
import type { FormRegel } from './form.ts';
import type { Fund, Kontext, Regel, Teildatensatz } from './regel.ts';

type Beschreibung = Omit<Regel, 'pruefe'>;

/** Rules that reading the file and the schema enforce; they have no function of their own. */
export const FORM_REGELN: Record<FormRegel | 'syntax' | 'kodierung', Beschreibung> = {
  syntax: {
    id: 'syntax',
    schwere: 'fehler',
    findet: 'Die Datei ist kein lesbares YAML.',
    warum: 'Was nicht gelesen werden kann, kann nicht veröffentlicht werden.',
    abhilfe: 'Prüfen Sie Doppelpunkte, Einrückung und Anführungszeichen an der genannten Stelle.',
  },
  kodierung: {
    id: 'kodierung',
    schwere: 'fehler',
    findet: 'Die Datei ist nicht als UTF-8 gespeichert.',
    warum: 'Umlaute und andere Zeichen gehen sonst verloren.',
    abhilfe: 'Speichern Sie die Datei mit der Kodierung UTF-8.',
  },
  zeichen: {
    id: 'zeichen',
    schwere: 'fehler',
    findet: 'In einem Wert steht ein unsichtbares Zeichen.',
    warum: 'Solche Zeichen stören Suche und Vergleich und können Text verdrehen.',
    abhilfe: 'Löschen Sie die Stelle und tippen Sie sie neu.',
  },
  pflichtfeld: {
    id: 'pflichtfeld',
    schwere: 'fehler',
    findet: 'Ein Feld, das jeder Datensatz braucht, fehlt.',
    warum: 'Ohne diese Angabe lässt sich die Seite des Amts nicht bauen.',
    abhilfe: 'Ergänzen Sie das Feld.',
  },
  'unbekanntes-feld': {
    id: 'unbekanntes-feld',
    schwere: 'fehler',
    findet: 'Ein Feld steht im Datensatz, das es nicht gibt.',
    warum: 'Meist ist es ein Tippfehler, und die Angabe ginge still verloren.',
    abhilfe: 'Schreiben Sie das Feld richtig oder löschen Sie es.',
  },
  'falscher-wert': {
    id: 'falscher-wert',
    schwere: 'fehler',
    findet: 'Ein Wert hat nicht die Form, die das Feld verlangt.',
    warum: 'Seiten, Karte und Downloads verlassen sich auf die Form.',
    abhilfe: 'Schreiben Sie den Wert wie im Beispiel der Meldung.',
  },
  anfuehrungszeichen: {
    id: 'anfuehrungszeichen',
    schwere: 'fehler',
    findet: 'Ein Schlüssel, ein Datum oder eine Postleitzahl steht ohne Anführungszeichen.',
    warum: 'YAML liest sie sonst als Zahl oder Datum: aus 09187 wird 9187.',
    abhilfe: 'Setzen Sie den Wert in gerade Anführungszeichen: "09187".',
  },
  adresse: {
    id: 'adresse',
    schwere: 'fehler',
    findet: 'Eine Adresse ist nicht vollständig oder beginnt nicht mit https://.',
    warum: 'Besucherinnen und Besucher werden nur auf sichere Seiten geleitet.',
    abhilfe: 'Kopieren Sie die Adresse aus dem Browser; sie muss mit https:// beginnen.',
  },
};

const behoerdeVon = ({ daten, register }: Kontext): Behoerde | undefined =>
  daten.schluessel === undefined ? undefined : register.finde(daten.schluessel);

/** The complete entries of the history, with their place in the file. */
function zahlenMitPfad(daten: Teildatensatz): { zahl: Zahl; pfad: Pfad }[] {
  return (daten.online_verfahren ?? []).flatMap((zahl, i) =>
    zahl?.anzahl === undefined ? [] : [{ zahl: zahl as Zahl, pfad: ['online_verfahren', i] }],
  );
}

/** All dates of a record, with their place in the file. */
function datenMitPfad(daten: Teildatensatz): { stand: string; pfad: Pfad }[] {
  const kandidaten: [string | undefined, Pfad][] = [
    [daten.auszeichnung?.seit, ['auszeichnung', 'seit']],
    [daten.entzug?.seit, ['entzug', 'seit']],
    ...zahlenMitPfad(daten).map(({ zahl, pfad }): [string | undefined, Pfad] => [
      zahl.stand,
      [...pfad, 'stand'],
    ]),
  ];
  return kandidaten.flatMap(([stand, pfad]) => (stand === undefined ? [] : [{ stand, pfad }]));
}

function* schluesselUnbekannt(kontext: Kontext): Generator<Fund> {
  const { daten, register } = kontext;
  if (daten.schluessel === undefined || behoerdeVon(kontext)) return;
  const { schluessel, name } = daten;
  const namen = new Map(register.behoerden.map((b) => [behoerdenname(b), b]));
  const verlaengert = register.behoerden.filter((b) => b.schluessel.startsWith(schluessel));
  const gemeint =
    namen.get(name ?? '') ??
    (verlaengert.length === 1
      ? verlaengert[0]
      : namen.get(naechster(name ?? '', namen.keys()) ?? ''));
  const vorschlag = gemeint?.schluessel;
  yield {
    pfad: ['schluessel'],
    meldung: `Das amtliche Verzeichnis kennt keine Behörde mit dem Schlüssel „${daten.schluessel}“.${
      gemeint
        ? ` „${behoerdenname(gemeint)}“ hat den Schlüssel „${vorschlag}“.`
        : ' Prüfen Sie die Ziffern.'
    }`,
    vorschlag: vorschlag && `"${vorschlag}"`,
  };
}

function* artPasst(kontext: Kontext): Generator<Fund> {
  const behoerde = behoerdeVon(kontext);
  const { art } = kontext.daten;
  if (!behoerde || art === undefined || behoerde.art === art) return;
  yield {
    pfad: ['art'],
    meldung: `Der Schlüssel „${behoerde.schluessel}“ gehört zu „${behoerdenname(behoerde)}“, und das ist die Art „${behoerde.art}“, nicht „${art}“. Berichtigen Sie die Art oder den Schlüssel.`,
    vorschlag: behoerde.art,
  };
}

function* nameStimmt(kontext: Kontext): Generator<Fund> {
  const behoerde = behoerdeVon(kontext);
  const { name } = kontext.daten;
  if (!behoerde || name === undefined || behoerdennamen(behoerde).includes(name)) return;
  yield {
    pfad: ['name'],
    meldung: `Der Name stimmt nicht mit dem amtlichen Verzeichnis überein. Die Behörde mit dem Schlüssel „${behoerde.schluessel}“ heißt dort „${behoerdenname(behoerde)}“. Übernehmen Sie diesen Namen oder berichtigen Sie den Schlüssel.`,
    vorschlag: behoerdenname(behoerde),
  };
}

function* dateiname(kontext: Kontext): Generator<Fund> {
  const { quelltext, kennungen, daten } = kontext;
  const behoerde = behoerdeVon(kontext);
  if (!behoerde) return;
  const [amtlich, ...weitere] = behoerdennamen(behoerde);
  const soll =
    daten.name !== amtlich && weitere.includes(daten.name ?? '')
      ? slug(daten.name!)
      : kennungen.get(behoerde.schluessel)!;
  if (quelltext.datei.endsWith(`/${soll}.yaml`)) return;
  const { datei, kennung } = quelltext;
  const abhilfe =
    kennung === soll
      ? 'Die Endung muss „.yaml“ sein. Benennen Sie die Datei um.'
      : `Benennen Sie die Datei um${KENNUNG.test(kennung) ? `; war sie schon veröffentlicht, ergänzen Sie „frueher: [${kennung}]“` : ''}.`;
  yield {
    // The name of a file stands in no line, so the message points at its beginning.
    pfad: [],
    ziel: 'schluessel',
    meldung: `Die Datei heißt „${datei.replace(/^.*\//, '')}“, zu diesem Amt gehört aber der Dateiname „${soll}.yaml“. ${abhilfe}`,
    vorschlag: `${soll}.yaml`,
  };
}

function* amtDoppelt({ daten, quelltext, dateienNachSchluessel }: Kontext): Generator<Fund> {
  const andere = (dateienNachSchluessel.get(daten.schluessel ?? '') ?? []).filter(
    (datei) => datei !== quelltext.datei,
  );
  if (andere.length === 0) return;
  yield {
    pfad: ['schluessel'],
    meldung: `Für den Schlüssel „${daten.schluessel}“ gibt es schon einen Datensatz: ${andere.join(', ')}. Führen Sie beide in einer Datei zusammen.`,
  };
}

function* kennungDoppelt({
  daten,
  quelltext,
  dateienNachKennung,
  vergebeneKennungen,
}: Kontext): Generator<Fund> {
  for (const [i, kennung] of (daten.frueher ?? []).entries()) {
    if (kennung === undefined) continue;
    const selbst = kennung === quelltext.kennung || daten.frueher!.indexOf(kennung) < i;
    const andere = (dateienNachKennung.get(kennung) ?? []).find(
      (datei) => datei !== quelltext.datei,
    );
    const vorbehalten = vergebeneKennungen.has(kennung);
    if (!selbst && !andere && !vorbehalten) continue;
    yield {
      pfad: ['frueher', i],
      meldung: `Der frühere Name „${kennung}“ ist schon vergeben${andere ? ` (${andere})` : selbst ? ' (in dieser Datei)' : ' (an eine andere Behörde)'}. Jede Adresse darf nur zu einem Amt führen: Löschen Sie den Eintrag.`,
    };
  }
}

function* kalender({ daten }: Kontext): Generator<Fund> {
  for (const { stand, pfad } of datenMitPfad(daten))
    if (!istStand(stand))
      yield {
        pfad,
        meldung: `Das Datum „${stand}“ gibt es im Kalender nicht, oder das Jahr kann nicht stimmen. Schreiben Sie es als Jahr-Monat-Tag, Jahr-Monat oder Jahr, zum Beispiel "2023-07-21".`,
      };
}

function* zukunft({ daten, heute }: Kontext): Generator<Fund> {
  for (const { stand, pfad } of datenMitPfad(daten))
    if (istStand(stand) && frueheste(stand) > heute)
      yield {
        pfad,
        meldung: `Das Datum „${stand}“ liegt in der Zukunft (heute ist ${heute}). Prüfen Sie Jahr und Monat.`,
      };
}

function* reihenfolge({ daten }: Kontext): Generator<Fund> {
  const zahlen = zahlenMitPfad(daten).filter(({ zahl }) => !zahl.stand || istStand(zahl.stand));
  for (const [i, { zahl, pfad }] of zahlen.entries()) {
    const vorige = zahlen[i - 1]?.zahl;
    if (!vorige) continue;
    if (zahl.stand !== undefined && zahl.stand === vorige.stand)
      yield {
        pfad: [...pfad, 'stand'],
        meldung: `Für den Stand „${zahl.stand}“ stehen zwei Zahlen im Datensatz. Lassen Sie die besser belegte stehen.`,
      };
    else if (vergleicheZahl(vorige, zahl) > 0)
      yield {
        pfad,
        meldung:
          'Die Zahlen stehen nicht in der richtigen Reihenfolge: zuerst die ohne Stand, dann nach Stand aufsteigend, die neueste zuletzt. Verschieben Sie diesen Eintrag.',
      };
  }
}

/** Numbers below the threshold that the award does not excuse: they may be from before it. */
function* zuWenige(
  { daten }: Kontext,
  erlaubtDavor: boolean,
): Generator<{ zahl: Zahl; pfad: Pfad }> {
  const seit = daten.auszeichnung?.seit;
  // A broken award or date has its own message; without it nothing can be said here.
  if (daten.art === undefined || daten.entzug || !daten.auszeichnung) return;
  if (seit !== undefined && !istStand(seit)) return;
  const zahlen = zahlenMitPfad(daten).filter(({ zahl }) => !zahl.stand || istStand(zahl.stand));
  if (zahlen.length === 0) return;
  const gezeigt = aktuelleZahl(zahlen.map(({ zahl }) => zahl));
  for (const { zahl, pfad } of zahlen) {
    if (zahl.anzahl >= ART_INFO[daten.art].schwelle) continue;
    const kannDavorSein =
      zahl.stand !== undefined &&
      (seit === undefined ? zahl !== gezeigt : frueheste(zahl.stand) < spaeteste(seit));
    if (kannDavorSein === erlaubtDavor && (!erlaubtDavor || zahl === gezeigt)) yield { zahl, pfad };
  }
}

function* schwelle(kontext: Kontext): Generator<Fund> {
  const { art } = kontext.daten;
  for (const { zahl, pfad } of zuWenige(kontext, false))
    yield {
      pfad: [...pfad, 'anzahl'],
      meldung: `${zahl.anzahl} ist weniger als ${ART_INFO[art!].schwelle}, und so viele Verfahren braucht das Siegel (Art „${art}“). Prüfen Sie die Zahl; ist sie von vor der Auszeichnung, tragen Sie ihren Stand und das Datum der Auszeichnung ein; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.`,
    };
}

function* zahlVorAuszeichnung(kontext: Kontext): Generator<Fund> {
  if (kontext.daten.hinweis) return;
  for (const { zahl, pfad } of zuWenige(kontext, true))
    yield {
      pfad,
      meldung: `Die neueste Zahl (${zahl.anzahl}, Stand ${zahl.stand}) ist von vor der Auszeichnung und liegt unter der Schwelle. Suchen Sie eine neuere Zahl oder erklären Sie es im Feld „hinweis“.`,
    };
}

/** The first seven seals were awarded on this day (Bavarian State Ministry for Digital Affairs). */
const ERSTE_AUSZEICHNUNG = '2021-07-28';

function* vorDemSiegel({ daten }: Kontext): Generator<Fund> {
  for (const feld of ['auszeichnung', 'entzug'] as const) {
    const stand = daten[feld]?.seit;
    if (stand === undefined || !istStand(stand) || spaeteste(stand) >= ERSTE_AUSZEICHNUNG) continue;
    yield {
      pfad: [feld, 'seit'],
      meldung: `Das Datum „${stand}“ liegt vor dem 28. Juli 2021; an diesem Tag wurde das Siegel zum ersten Mal verliehen. Prüfen Sie Jahr und Monat.`,
    };
  }
}

function* entzugNachAuszeichnung({ daten }: Kontext): Generator<Fund> {
  const [von, bis] = [daten.auszeichnung?.seit, daten.entzug?.seit];
  if (von && bis && sicherVor(bis, von))
    yield {
      pfad: ['entzug', 'seit'],
      meldung: `Der Entzug („${bis}“) liegt vor der Auszeichnung („${von}“). Prüfen Sie beide Daten.`,
    };
}

function* bayernportal({ daten }: Kontext): Generator<Fund> {
  const adresse = daten.bayernportal;
  if (adresse === undefined) return;
  const host = URL.canParse(adresse) ? new URL(adresse).hostname : '';
  if (host === 'www.bayernportal.de' || host === 'bayernportal.de') return;
  yield {
    pfad: ['bayernportal'],
    meldung: `Die Adresse führt zu „${host}“, nicht zum BayernPortal. Suchen Sie die Seite der Behörde auf www.bayernportal.de und kopieren Sie ihre Adresse; eine andere Seite gehört in „website“.`,
  };
}

function* summe({ daten }: Kontext): Generator<Fund> {
  for (const { zahl, pfad } of zahlenMitPfad(daten)) {
    const { kommunal, zentral, anzahl } = zahl;
    if (kommunal === undefined && zentral === undefined) continue;
    const fehlend = kommunal === undefined ? 'kommunal' : 'zentral';
    const rest = anzahl - (kommunal ?? zentral ?? 0);
    if (kommunal === undefined || zentral === undefined)
      yield {
        pfad,
        meldung: `Zu „${kommunal === undefined ? 'zentral' : 'kommunal'}“ fehlt „${kommunal === undefined ? 'kommunal' : 'zentral'}“. Tragen Sie beide ein oder keines.`,
        vorschlag: rest >= 0 ? `${fehlend}: ${rest}` : undefined,
      };
    else if (kommunal + zentral !== anzahl)
      yield {
        pfad: [...pfad, 'anzahl'],
        meldung: `kommunal (${kommunal}) und zentral (${zentral}) ergeben ${kommunal + zentral}, nicht ${anzahl}. Berichtigen Sie eine der drei Zahlen.`,
        vorschlag: String(kommunal + zentral),
      };
  }
}

export const REGELN: readonly Regel[] = [
  {
    id: 'schluessel-unbekannt',
    schwere: 'fehler',
    findet: 'Der Schlüssel steht nicht im amtlichen Verzeichnis.',
    warum: 'Lage, Landkreis, Bezirk und Einwohnerzahl kommen über den Schlüssel.',
    abhilfe:
      'Übernehmen Sie den Schlüssel der Behörde aus der Meldung oder aus dem Gemeindeverzeichnis.',
    pruefe: schluesselUnbekannt,
  },
  {
    id: 'art',
    schwere: 'fehler',
    findet: 'Art und Schlüssel passen nicht zusammen.',
    warum: 'Von der Art hängen Schwelle und Vergleich ab.',
    abhilfe: 'Übernehmen Sie die Art, die zum Schlüssel gehört.',
    pruefe: artPasst,
  },
  {
    id: 'name',
    schwere: 'fehler',
    findet: 'Der Name ist nicht der amtliche.',
    warum: 'Der Name ist Überschrift, Adresse und Suchwort zugleich.',
    abhilfe: 'Übernehmen Sie den Namen aus dem amtlichen Verzeichnis.',
    pruefe: nameStimmt,
  },
  {
    id: 'dateiname',
    schwere: 'fehler',
    findet: 'Der Dateiname passt nicht zum Amt.',
    warum: 'Der Dateiname ist für immer die Adresse der Seite.',
    abhilfe: 'Benennen Sie die Datei um.',
    pruefe: dateiname,
  },
  {
    id: 'amt-doppelt',
    schwere: 'fehler',
    findet: 'Zwei Dateien beschreiben dieselbe Behörde.',
    warum: 'Jede Behörde hat genau eine Seite.',
    abhilfe: 'Führen Sie beide Dateien zusammen.',
    pruefe: amtDoppelt,
  },
  {
    id: 'kennung-doppelt',
    schwere: 'fehler',
    findet: 'Ein früherer Name ist schon vergeben.',
    warum: 'Eine alte Adresse kann nur zu einem Amt weiterleiten.',
    abhilfe: 'Löschen Sie den doppelten Eintrag in „frueher“.',
    pruefe: kennungDoppelt,
  },
  {
    id: 'kalender',
    schwere: 'fehler',
    findet: 'Ein Datum gibt es im Kalender nicht.',
    warum: 'Sortierung und Anzeige brauchen ein echtes Datum.',
    abhilfe: 'Schreiben Sie Jahr-Monat-Tag, Jahr-Monat oder Jahr.',
    pruefe: kalender,
  },
  {
    id: 'zukunft',
    schwere: 'fehler',
    findet: 'Ein Datum liegt in der Zukunft.',
    warum: 'Veröffentlicht wird nur, was schon gilt.',
    abhilfe: 'Prüfen Sie Jahr und Monat.',
    pruefe: zukunft,
  },
  {
    id: 'reihenfolge',
    schwere: 'fehler',
    findet: 'Die Zahlen sind nicht nach ihrem Stand geordnet, oder ein Stand steht doppelt.',
    warum: 'Der Verlauf soll sich in der Datei lesen lassen wie auf der Seite.',
    abhilfe: 'Ordnen Sie: ohne Stand zuerst, dann aufsteigend.',
    pruefe: reihenfolge,
  },
  {
    id: 'schwelle',
    schwere: 'fehler',
    findet: 'Eine Zahl ab der Auszeichnung liegt unter der Schwelle (50, Bezirk 30).',
    warum: 'Das Siegel setzt so viele Online-Verfahren voraus.',
    abhilfe:
      'Prüfen Sie Zahl, Stand und Auszeichnung; gilt das Siegel nicht mehr, ergänzen Sie „entzug“.',
    pruefe: schwelle,
  },
  {
    id: 'zahl-vor-auszeichnung',
    schwere: 'warnung',
    findet: 'Die neueste Zahl ist von vor der Auszeichnung und liegt unter der Schwelle.',
    warum: 'Wer sie liest, wundert sich über das Siegel.',
    abhilfe: 'Suchen Sie eine neuere Zahl oder ergänzen Sie einen Hinweis.',
    pruefe: zahlVorAuszeichnung,
  },
  {
    id: 'vor-dem-siegel',
    schwere: 'fehler',
    findet: 'Auszeichnung oder Entzug liegt vor der ersten Verleihung des Siegels.',
    warum: 'Das Siegel gibt es seit dem 28. Juli 2021.',
    abhilfe: 'Prüfen Sie Jahr und Monat an der Quelle.',
    pruefe: vorDemSiegel,
  },
  {
    id: 'entzug',
    schwere: 'fehler',
    findet: 'Der Entzug liegt vor der Auszeichnung.',
    warum: 'Eines der beiden Daten ist falsch.',
    abhilfe: 'Prüfen Sie beide Daten an der Quelle.',
    pruefe: entzugNachAuszeichnung,
  },
  {
    id: 'bayernportal',
    schwere: 'fehler',
    findet: 'Die BayernPortal-Adresse führt nicht ins BayernPortal.',
    warum: 'Der Knopf „Zum BayernPortal“ muss halten, was er verspricht.',
    abhilfe: 'Kopieren Sie die Adresse der Behörde von www.bayernportal.de.',
    pruefe: bayernportal,
  },
  {
    id: 'summe',
    schwere: 'fehler',
    findet: 'kommunal und zentral ergeben nicht anzahl.',
    warum: 'Eine der drei Zahlen ist falsch abgeschrieben.',
    abhilfe: 'Berichtigen Sie die falsche Zahl.',
    pruefe: summe,
  },
];
