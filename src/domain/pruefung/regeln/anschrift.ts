/** Rules on the address for visits: each part in its field, and all of one place. */
import { alsEinsatz } from '../../datensatz/schreiben.ts';
import { benannt } from '../../register/behoerdensuche.ts';
import { orteMitPlz, orteNamens } from '../../register/ortsfund.ts';
import {
  kreisSchluessel,
  type Behoerde,
  type Ort,
  type Register,
} from '../../register/register.ts';
import { editierabstand } from '../../sprache/aehnlichkeit.ts';
import { namensschluessel } from '../../sprache/ortsname.ts';
import { gemeinteBehoerde } from './gemeint.ts';
import type { Regel } from './regel.ts';

/** A postcode before or behind the town, as on an envelope; with "D-" before it, too. */
const MIT_PLZ = /^(.*?)[\s,]*\b(?:D[-\s]{0,2})?(\d{5})\b[\s,]*(.*)$/;

/** A street with the town behind it: `Hauptstraße 1, 83022 Rosenheim`. */
const STRASSE_MIT_PLZ = /^(.*?)[\s,;]*\b(?:D[-\s]{0,2})?\d{5}\b.*$/;

/** The street without the town behind a comma; undefined if there is none. */
const ohneOrt = (strasse: string | undefined, ort: string | undefined): string | undefined =>
  strasse !== undefined && ort !== undefined && strasse.endsWith(`, ${ort}`)
    ? strasse.slice(0, -ort.length - 2)
    : undefined;

const plzImOrt = {
  id: 'plz-im-ort',
  schwere: 'fehler',
  findet: 'In „ort“ oder „strasse“ steht auch die Postleitzahl.',
  warum: 'Auf der Seite stünde sie zweimal, und der Ort wäre nicht zu finden.',
  abhilfe: 'Lassen Sie in „ort“ nur den Ort, in „strasse“ nur Straße und Hausnummer stehen.',
  beispiel: { falsch: 'ort: 83022 Rosenheim', richtig: 'ort: Rosenheim' },
  *pruefe({ daten: { anschrift } }) {
    const { strasse, plz, ort } = anschrift ?? {};
    const [ganz, davor, imOrt, dahinter] = MIT_PLZ.exec(ort ?? '') ?? [];
    const rest = [davor, dahinter].filter(Boolean).join(' ');
    if (ganz !== undefined)
      yield {
        pfad: ['anschrift', 'ort'],
        meldung: `In „ort“ steht auch eine Postleitzahl (${imOrt}); sie gehört in „plz“. Lassen Sie hier nur den Ort stehen.`,
        ...(rest && { vorschlag: alsEinsatz(rest), eindeutig: imOrt === plz }),
      };
    const vorn = STRASSE_MIT_PLZ.exec(strasse ?? '')?.[1] ?? ohneOrt(strasse, ort);
    if (vorn !== undefined)
      yield {
        pfad: ['anschrift', 'strasse'],
        meldung:
          'In „strasse“ steht die ganze Anschrift. Lassen Sie hier nur Straße und Hausnummer stehen; Postleitzahl und Ort haben eigene Felder.',
        ...(vorn && { vorschlag: alsEinsatz(vorn) }),
      };
  },
} as const satisfies Regel;

const IST_STRASSE = /(?:stra(?:ß|ss)e|str\.|gasse|allee)\b|\s\d{1,4}\s?[a-z]?$/i;

const anschriftVertauscht = {
  id: 'anschrift-vertauscht',
  schwere: 'fehler',
  findet: 'In „ort“ steht eine Straße, oder in „strasse“ der Ort.',
  warum: 'Mit vertauschten Feldern findet niemand hin.',
  abhilfe: 'Schreiben Sie Straße und Hausnummer in „strasse“, den Ort in „ort“.',
  beispiel: {
    falsch: 'strasse: Rosenheim\n  plz: "83022"\n  ort: Wittelsbacherstraße 53',
    richtig: 'strasse: Wittelsbacherstraße 53\n  plz: "83022"\n  ort: Rosenheim',
  },
  *pruefe(kontext) {
    const { strasse, ort } = kontext.daten.anschrift ?? {};
    if (ort === undefined || MIT_PLZ.test(ort)) return;
    const sitz = gemeinteBehoerde(kontext);
    // Of the town itself, with no number behind it, there is no street.
    const istOrt =
      strasse !== undefined &&
      [sitz?.sitz, sitz?.name, ort].some(
        (name) => name !== undefined && namensschluessel(name) === namensschluessel(strasse),
      );
    if (IST_STRASSE.test(ort))
      yield {
        pfad: ['anschrift', 'ort'],
        meldung: `In „ort“ steht „${ort}“, das ist eine Straße oder Hausnummer${strasse === undefined ? '' : `, und in „strasse“ steht „${strasse}“`}. Sind die beiden vertauscht? Schreiben Sie Straße und Hausnummer in „strasse“, den Ort in „ort“.`,
      };
    else if (istOrt)
      yield {
        pfad: ['anschrift', 'strasse'],
        meldung: `In „strasse“ steht der Ort („${strasse}“), in „ort“ „${ort}“. Sind die beiden vertauscht, oder fehlt die Straße? Schreiben Sie Straße und Hausnummer in „strasse“, den Ort in „ort“.`,
      };
  },
} as const satisfies Regel;

/** Villages often share the name of a municipality; hardly ever that of a town of this size. */
const STADTGROESSE = 10_000;

/** The municipalities that the town of an address may mean; none if it may as well be a village. */
function gemeinteOrte(register: Register, ort: string, { schluessel }: Behoerde): readonly Ort[] {
  const orte = orteNamens(register, ort);
  const sicher = orte.some(
    (eines) =>
      kreisSchluessel(eines.schluessel) === kreisSchluessel(schluessel) ||
      eines.einwohner >= STADTGROESSE,
  );
  return sicher ? orte : [];
}

/** Towns are known by a name of at least this many letters; shorter ones resemble each other. */
const MINDESTENS_BUCHSTABEN = 5;

const plzOrt = {
  id: 'plz-ort',
  schwere: 'warnung',
  findet: 'Postleitzahl und Ort der Anschrift passen nicht zusammen.',
  warum: 'Eine der beiden Angaben ist falsch; meist ist es ein Tippfehler.',
  abhilfe: 'Prüfen Sie beide im Impressum der Behörde.',
  beispiel: { falsch: 'ort: Dachau', richtig: 'ort: Rosenheim' },
  *pruefe(kontext) {
    const { plz, ort } = kontext.daten.anschrift ?? {};
    const behoerde = gemeinteBehoerde(kontext);
    if (plz === undefined || ort === undefined || !behoerde) return;
    const { register } = kontext;
    const dort = orteMitPlz(register, plz);
    if (dort.length === 0) return;
    const namen = dort.map(({ name }) => name);
    const gemeint = gemeinteOrte(register, ort, behoerde);
    const vertippt =
      benannt(register, ort).length === 0 && ort.length >= MINDESTENS_BUCHSTABEN
        ? namen.find((name) => editierabstand(name.toLowerCase(), ort.toLowerCase()) === 1)
        : undefined;
    const fremd = gemeint.length > 0 && !gemeint.some((eines) => dort.includes(eines));
    if (!fremd && vertippt === undefined) return;
    yield {
      pfad: ['anschrift', 'ort'],
      meldung: `Die Postleitzahl ${plz} gehört zu ${namen.slice(0, 3).join(', ')}${namen.length > 3 ? ' und anderen' : ''}, nicht zu „${ort}“. Prüfen Sie Postleitzahl und Ort im Impressum der Behörde.`,
      vorschlag: vertippt ?? (namen.length === 1 ? namen[0] : undefined),
    };
  },
} as const satisfies Regel;

/** Areas that are no town. */
const GEBIET =
  /^(?:Landkreis|Lkr\.|Kreis|Bezirk|Bayern|Deutschland|Germany|Oberbayern|Niederbayern|Oberpfalz|Oberfranken|Mittelfranken|Unterfranken|Schwaben)(?:\s|$)|,\s*(?:Bayern|Deutschland|Germany)$|\((?:Bayern|Deutschland|BY|DE|Germany)\)$|\s(?:Oberbayern|Niederbayern|Oberpfalz|Oberfranken|Mittelfranken|Unterfranken)$|\bPostfach\b|[#;:|@<>*]/i;

/** The town without the kind of its authority before it; undefined if it is so called (Markt Schwaben). */
function mitArt(register: Register, ort: string): string | undefined {
  const [, rest] =
    /^(?:Landeshauptstadt|Kreisstadt|Große Kreisstadt|Stadt|Markt|Gemeinde|VG|VGem)\s+(.+)$/.exec(
      ort,
    ) ?? [];
  const heisst = (name: string | undefined) => register.orte.some((eines) => eines.name === name);
  return rest !== undefined && !heisst(ort) && heisst(rest) ? rest : undefined;
}

const ortSchreibweise = {
  id: 'ort-schreibweise',
  schwere: 'warnung',
  findet: 'Im Ort der Anschrift steht ein Gebiet, oder er ist ganz klein oder groß geschrieben.',
  warum: 'Die Anschrift soll sich abschreiben lassen.',
  abhilfe: 'Schreiben Sie nur den Ort, wie er im Impressum steht.',
  beispiel: { falsch: 'ort: ROSENHEIM', richtig: 'ort: Rosenheim' },
  *pruefe({ daten: { anschrift }, register }) {
    const ort = anschrift?.ort;
    if (ort === undefined) return;
    const gross = ort === ort.toUpperCase() && /\p{Lu}/u.test(ort);
    const ohneArt = mitArt(register, ort);
    if (!GEBIET.test(ort) && !gross && !/^\p{Ll}/u.test(ort) && !ohneArt) return;
    const [einer, ...weitere] = orteNamens(register, ohneArt ?? ort);
    yield {
      pfad: ['anschrift', 'ort'],
      meldung: `„${ort}“ ist kein Ort, wie er in einer Anschrift steht. Schreiben Sie nur den Ort, mit großem Anfangsbuchstaben.`,
      ...(einer && weitere.length === 0 && { vorschlag: alsEinsatz(einer.name) }),
    };
  },
} as const satisfies Regel;

/** What belongs to a visit, but not into the name of a street. */
const BEIGABE =
  /\b(?:Mo|Di|Mi|Do|Fr)\b\.?\s?(?:-|–|bis|und|,)|\d\s?Uhr\b|\b(?:geöffnet|Öffnungszeiten|Parkplatz|barrierefrei\w*|Zimmer|Tel|Telefon|Fax)\b|\bZi\./i;

/** What is wrong with how a street is written, and how to mend it; undefined if nothing is. */
function strassenmangel(strasse: string): { meldung: string; vorschlag?: string } | undefined {
  if (BEIGABE.test(strasse))
    return {
      meldung:
        'In „strasse“ stehen auch Zeiten, Zimmer oder andere Angaben für Besuche. Lassen Sie nur Straße und Hausnummer stehen.',
    };
  if (/[,;:]$/.test(strasse))
    return {
      meldung:
        'Am Ende von „strasse“ steht noch ein Satzzeichen. Löschen Sie es, oder ergänzen Sie, was dahinter fehlt.',
      vorschlag: strasse.replace(/[\s,;:]+$/, ''),
    };
  if (/\s[,;.]|,(?=[^\s\d])/.test(strasse))
    return {
      meldung:
        'In „strasse“ stehen Leerzeichen und Satzzeichen falsch. Schreiben Sie wie im Brief: „Hauptstraße 1“.',
      vorschlag: strasse.replace(/\s*[,;]\s*(?=\d)/g, ' ').replace(/\s+\./g, '.'),
    };
  const [, ohneZweite] = /^(.*\s(\d+\s?[a-z]?))\s+\2$/i.exec(strasse) ?? [];
  if (ohneZweite)
    return {
      meldung: 'In „strasse“ steht die Hausnummer zweimal. Löschen Sie eine.',
      vorschlag: ohneZweite,
    };
  const gross =
    strasse.length > 4 && strasse === strasse.toUpperCase() && /\p{Lu}{5}/u.test(strasse);
  return gross || /^\p{Ll}/u.test(strasse)
    ? {
        meldung: `„${strasse}“ ist ganz ${gross ? 'groß' : 'klein'} geschrieben. Schreiben Sie die Straße wie auf dem Straßenschild.`,
      }
    : undefined;
}

const strasseSchreibweise = {
  id: 'strasse-schreibweise',
  schwere: 'warnung',
  findet: 'In der Straße steht mehr als Straße und Hausnummer, oder sie ist falsch geschrieben.',
  warum: 'Die Anschrift soll sich abschreiben lassen und auf der Karte zu finden sein.',
  abhilfe: 'Schreiben Sie nur Straße und Hausnummer, wie sie im Impressum stehen.',
  beispiel: {
    falsch: 'strasse: WITTELSBACHERSTRASSE 53',
    richtig: 'strasse: Wittelsbacherstraße 53',
  },
  *pruefe({ daten: { anschrift } }) {
    const { meldung, vorschlag } = strassenmangel(anschrift?.strasse ?? '') ?? {};
    if (meldung !== undefined)
      yield {
        pfad: ['anschrift', 'strasse'],
        meldung,
        vorschlag: vorschlag === undefined ? undefined : alsEinsatz(vorschlag),
      };
  },
} as const satisfies Regel;

const postfach = {
  id: 'postfach',
  schwere: 'warnung',
  findet: 'Statt der Straße steht ein Postfach.',
  warum: 'Die Anschrift ist für Besuche da.',
  abhilfe: 'Tragen Sie Straße und Hausnummer ein, mit der Postleitzahl dazu.',
  beispiel: { falsch: 'strasse: Postfach 10 03 63', richtig: 'strasse: Wittelsbacherstraße 53' },
  *pruefe({ daten: { anschrift } }) {
    if (/\bPostfach\b|\bPostf\.|^PF\s?\d/i.test(anschrift?.strasse ?? ''))
      yield {
        pfad: ['anschrift', 'strasse'],
        meldung:
          'In „strasse“ steht ein Postfach; die Anschrift ist aber für Besuche da. Tragen Sie Straße und Hausnummer ein, und die Postleitzahl, die dazu gehört.',
      };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const ANSCHRIFT = [
  plzImOrt,
  anschriftVertauscht,
  plzOrt,
  ortSchreibweise,
  strasseSchreibweise,
  postfach,
] as const;
