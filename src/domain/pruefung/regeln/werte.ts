/** Rules on the form of a single value. */
import { gekuerzt } from '../../sprache/gekuerzt.ts';
import { felder, type Formschema } from '../../datensatz/formschema.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { kalendermangel, standAus, unmoeglich, vertauscht } from '../../datensatz/stand.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import { istGesetzt, ohneAnfuehrung } from '../../sprache/anfuehrung.ts';
import { datumAus, istMehrdeutig } from '../../sprache/datum.ts';
import { schluesselAus } from '../../sprache/eingabe.ts';
import { adresseAus, anzahlAus } from '../../sprache/wertangabe.ts';
import { netzmangel, type Netzmangel } from '../../sprache/oeffentlich.ts';
import { urlAus } from '../../sprache/webadresse.ts';
import { benenne, DATUMSFELDER, erwartung, zeige } from './feld.ts';
import type { Fund, Regel } from './regel.ts';

const falscherWert = {
  id: 'falscher-wert',
  schwere: 'fehler',
  findet: 'Ein Wert hat nicht die Form, die das Feld verlangt.',
  warum: 'Seiten, Karte und Downloads verlassen sich auf die Form.',
  abhilfe: 'Schreiben Sie den Wert wie im Beispiel der Meldung.',
  beispiel: { falsch: 'seit: 12.11.2021', richtig: 'seit: "2021-11-12"' },
} as const satisfies Regel;

/** True for a text that is the field's once it stands in quotes: a date also in the calendar. */
const fuellt = (schema: Formschema, pfad: Pfad, text: string): boolean =>
  new RegExp(schema.pattern ?? '').test(text) &&
  !(DATUMSFELDER.has(pfad.at(-1)) && kalendermangel(text) !== undefined);

/** What was probably meant: German dates, typographic characters, needless quotes, near misses. */
function berichtigt(
  schema: Formschema,
  pfad: Pfad,
  wert: string,
): { vorschlag?: string; eindeutig?: boolean } {
  if (schema.type === 'integer') {
    const gelesen = anzahlAus(ohneAnfuehrung(wert));
    if (!gelesen) return {};
    // A lower bound needs a second line, which nobody can guess.
    return { vorschlag: String(gelesen.anzahl), eindeutig: !gelesen.mindestens };
  }
  if (schema.const !== undefined)
    return String(schema.const) === wert ? { vorschlag: wert, eindeutig: true } : {};
  if (schema.enum) {
    const vorschlag = naechster(wert, schema.enum);
    return vorschlag ? { vorschlag, eindeutig: vorschlag === wert.toLowerCase() } : {};
  }
  const gereinigt = ohneAnfuehrung(wert);
  const versuche = schema.pattern?.startsWith('^09')
    ? [schluesselAus(wert), gereinigt]
    : [standAus(wert), gereinigt];
  for (const versuch of versuche)
    if (versuch && versuch !== wert && fuellt(schema, pfad, versuch))
      return { vorschlag: `"${versuch}"`, eindeutig: !istMehrdeutig(wert) };
  const anders = DATUMSFELDER.has(pfad.at(-1)) && vertauscht(datumAus(gereinigt) ?? '');
  return anders ? { vorschlag: `"${anders}"` } : {};
}

const istListeMitDatensatz = (wert: unknown): boolean =>
  Array.isArray(wert) && wert.length === 1 && Object.hasOwn(Object(wert[0]), 'schluessel');

/** A value of another kind than the schema wants, with what was probably meant. */
export function unpassend(schema: Formschema, pfad: Pfad, wert: unknown): Wertfund {
  if (pfad.length === 0)
    return {
      regel: falscherWert.id,
      pfad,
      meldung: istListeMitDatensatz(wert)
        ? 'Der Datensatz steht als Eintrag einer Liste da. Löschen Sie den Strich „-“ vor „name“, und rücken Sie alle Zeilen nach links, bis sie am Anfang der Zeile stehen.'
        : 'Die Datei enthält keinen Datensatz. Erwartet werden Zeilen der Form „feld: wert“, beginnend mit „name: …“.',
    };
  const { vorschlag, eindeutig } = typeof wert === 'string' ? berichtigt(schema, pfad, wert) : {};
  const unterfelder = felder(schema).map(([name]) => name);
  const zeilen = unterfelder.length
    ? ` Erwartet werden darunter eingerückte Zeilen: ${unterfelder.join(', ')}.`
    : '';
  const erlaubt = schema.enum ? ` Erlaubt: ${schema.enum.join(', ')}.` : '';
  const untergrenze =
    schema.type === 'integer' && typeof wert === 'string' && anzahlAus(wert)?.mindestens
      ? ' Ist nur eine Untergrenze bekannt, kommt darunter eine Zeile „mindestens: true“.'
      : '';
  const zuviel = vorschlag === wert ? ' Schreiben Sie es ohne Anführungszeichen.' : '';
  const meinten =
    vorschlag && !zuviel
      ? ` Meinten Sie ${vorschlag.startsWith('"') ? vorschlag : `„${vorschlag}“`}?`
      : '';
  const mangel =
    typeof wert === 'string' && DATUMSFELDER.has(pfad.at(-1))
      ? unmoeglich(ohneAnfuehrung(wert))
      : undefined;
  if (vorschlag && !mangel && typeof wert === 'string' && istGesetzt(wert))
    return {
      regel: falscherWert.id,
      pfad,
      meldung: `Der Wert von „${benenne(pfad)}“ steht in typografischen Anführungszeichen; YAML liest sie als Teil des Werts.${meinten}${untergrenze}`,
      vorschlag,
      ...(eindeutig && { eindeutig }),
    };
  return {
    regel: falscherWert.id,
    pfad,
    meldung: `Der Wert „${zeige(wert)}“ passt nicht in „${benenne(pfad)}“${mangel ? `: Er ${mangel}` : '.'} ${erwartung(schema, pfad)}${zeilen}${erlaubt}${zuviel}${meinten}${untergrenze}`,
    vorschlag,
    ...(eindeutig && { eindeutig }),
  };
}

const zahlschreibweise = {
  id: 'zahlschreibweise',
  schwere: 'fehler',
  findet: 'Eine Zahl steht mit Punkt, Vorzeichen oder führender Null.',
  warum: 'YAML liest 1.072 als eins Komma null sieben zwei und 072 als 72 oder 58.',
  abhilfe: 'Schreiben Sie die Zahl nur mit Ziffern.',
  beispiel: { falsch: 'anzahl: 072', richtig: 'anzahl: 72' },
} as const satisfies Regel;

/** Numbers that YAML reads otherwise than people do: 1.000 is one, 066 is sixty-six. */
export function falschGeschrieben(pfad: Pfad, roh: string): Wertfund | undefined {
  if (/^(0|-?[1-9]\d*)$/.test(roh) || /^\d+\.\d{1,2}$/.test(roh)) return undefined;
  const gemeint = /^(\d{1,3}(\.\d{3})+|0\d{1,4})$/.test(roh) ? roh.replaceAll('.', '') : undefined;
  const passt = gemeint !== undefined && Number(gemeint) <= 9999;
  return {
    regel: zahlschreibweise.id,
    pfad,
    meldung: `Schreiben Sie die Zahl „${gekuerzt(roh)}“ nur mit Ziffern, ohne Punkt, Komma, Vorzeichen und führende Null.`,
    vorschlag: passt ? String(Number(gemeint)) : undefined,
    eindeutig: passt,
  };
}

const anfuehrungszeichen = {
  id: 'anfuehrungszeichen',
  schwere: 'fehler',
  findet: 'Ein Schlüssel, ein Datum oder eine Postleitzahl steht ohne Anführungszeichen.',
  warum:
    'YAML liest sie sonst als Zahl, und aus 09187 wird 9187; aus einem Tag wird ein Zeitpunkt.',
  abhilfe: 'Setzen Sie den Wert in gerade Anführungszeichen: "09187".',
  beispiel: { falsch: 'schluessel: 09187', richtig: 'schluessel: "09187"' },
} as const satisfies Regel;

/**
 * Explains why keys and dates need quotes, and shows the value with them; undefined where the value is
 * none of them with quotes either.
 */
export function ohneZeichen(schema: Formschema, pfad: Pfad, roh: string): Wertfund | undefined {
  const schluessel = pfad.at(-1) === 'schluessel' ? schluesselAus(roh) : undefined;
  const gemeint = [roh, schluessel].find(
    (text) => text !== undefined && fuellt(schema, pfad, text),
  );
  if (gemeint === undefined) return undefined;
  return {
    regel: anfuehrungszeichen.id,
    pfad,
    meldung: `„${benenne(pfad)}“ braucht Anführungszeichen. ${DATUMSFELDER.has(pfad.at(-1)) ? 'Ohne sie liest YAML eine Zahl oder ein Datum mit Uhrzeit.' : 'Ohne sie liest YAML eine Zahl, und führende Nullen gehen verloren.'}`,
    vorschlag: `"${gemeint}"`,
    eindeutig: true,
  };
}

const adresse = {
  id: 'adresse',
  schwere: 'fehler',
  findet: 'Eine Adresse ist nicht vollständig oder beginnt nicht mit https://.',
  warum: 'Besucherinnen und Besucher werden nur auf sichere Seiten geleitet.',
  abhilfe: 'Kopieren Sie die Adresse aus dem Browser; sie muss mit https:// beginnen.',
  beispiel: {
    falsch: 'website: www.landkreis-rosenheim.de',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
} as const satisfies Regel;

const adresseNichtOeffentlich = {
  id: 'adresse-nicht-oeffentlich',
  schwere: 'fehler',
  findet:
    'Eine Adresse gilt nur in einem internen Netz (.local, .intern, fritz.box, .svc), steht für eine IP-Adresse (nip.io) oder nennt den Port eines anderen Dienstes.',
  warum:
    'Niemand sonst kann sie öffnen; sie könnte auch dazu dienen, von den Rechnern anderer in deren eigenes Netz zu gelangen.',
  abhilfe: 'Nennen Sie die Adresse, unter der alle die Seite öffnen können.',
  beispiel: {
    falsch: 'quelle: https://dokumente.rathaus.local/zahl-2026',
    richtig: 'quelle: https://www.stmd.bayern.de/zahl-2026',
  },
} as const satisfies Regel;

/** What is wrong with the address, as the end of „Die Adresse in … “. */
const NETZMAENGEL: Record<Netzmangel, (host: string, port: string) => string> = {
  schema: () => 'ist keine Webadresse',
  zugangsdaten: () => 'enthält einen Benutzernamen oder ein Kennwort',
  port: (_, port) =>
    `nennt den Port ${port}; er gehört einem anderen Dienst, und kein Browser öffnet dort eine Seite`,
  ip: (host) => `führt zu einer IP-Adresse („${host}“) statt zu einem Namen`,
  'ohne-endung': (host) =>
    `führt zu „${host}“; das ist kein vollständiger Name, er gilt nur in einem internen Netz`,
  intern: (host) =>
    `führt zu „${host}“; dieser Name gilt nur in einem internen Netz, oder es gibt ihn nicht`,
  'ip-im-namen': (host) =>
    `führt zu „${host}“; dieser Name steht für eine IP-Adresse, auch in einem internen Netz`,
};

/** What keeps an address from being everyone's (German, the end of a sentence); undefined if nothing does. */
function netzgrund(wert: string): string | undefined {
  const url = urlAus(wert);
  const mangel = url && netzmangel(url);
  return mangel && NETZMAENGEL[mangel](gekuerzt(url.hostname), url.port);
}

const FUER_ALLE = 'Nennen Sie die Adresse, unter der alle die Seite öffnen können.';

/** An address of the right form that is not everyone's; undefined where it is. */
export function nichtOeffentlich(pfad: Pfad, wert: string): Wertfund | undefined {
  const grund = netzgrund(wert);
  return grund === undefined
    ? undefined
    : {
        regel: adresseNichtOeffentlich.id,
        pfad,
        meldung: `Die Adresse in „${benenne(pfad)}“ ${grund}. ${FUER_ALLE}`,
      };
}

const VOM_BROWSER = 'Kopieren Sie die Adresse aus der Adresszeile des Browsers.';

/** Why an address is none, and what to do. */
function adressgrund(wert: string): string {
  if (/^http:\/\//.test(wert))
    return `beginnt mit http://, erlaubt ist nur https://. ${VOM_BROWSER}`;
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(wert) && !wert.startsWith('https:'))
    return `ist keine Webadresse; erlaubt ist nur https://. ${VOM_BROWSER}`;
  const grund = netzgrund(wert);
  return grund === undefined
    ? `ist keine vollständige Adresse einer öffentlichen Seite, die mit https:// beginnt (ohne Leerzeichen, Benutzernamen oder Auslassungspunkte; ein Port liegt zwischen 1 und 65535). ${VOM_BROWSER}`
    : `${grund}. ${FUER_ALLE}`;
}

/** Why an address is none, and how it would be one. */
export function falscheAdresse(pfad: Pfad, wert: string): Wertfund {
  const sicher = adresseAus(wert).replace(/^http:/, 'https:');
  return {
    regel: adresse.id,
    pfad,
    meldung: `Die Adresse in „${benenne(pfad)}“ ${adressgrund(wert)}`,
    vorschlag: sicher !== wert && /^https:\S+$/.test(sicher) ? sicher : undefined,
  };
}

const textZuLang = {
  id: 'text-zu-lang',
  schwere: 'fehler',
  findet: 'Ein Text ist länger als 1000 Zeichen.',
  warum: 'Er würde alles andere auf der Seite und in der Durchsicht verdecken.',
  abhilfe: 'Kürzen Sie ihn; Einzelheiten stehen in der Quelle.',
  beispiel: {
    falsch: `hinweis: ${'Ein Satz für Leserinnen und Leser. '.repeat(40).trim()}`,
    richtig: 'hinweis: Ein Satz für Leserinnen und Leser.',
  },
} as const satisfies Regel;

/** A text longer than its field allows; no pattern looks at it. */
export const zuLang = (pfad: Pfad, laenge: number, erlaubt: number): Wertfund => ({
  regel: textZuLang.id,
  pfad,
  meldung: `Der Text in „${benenne(pfad)}“ hat ${laenge} Zeichen, erlaubt sind ${erlaubt}. Kürzen Sie ihn; Einzelheiten stehen in der Quelle.`,
});

/** The rules of this family in their order. */
export const WERTE = [
  falscherWert,
  zahlschreibweise,
  anfuehrungszeichen,
  adresse,
  adresseNichtOeffentlich,
  textZuLang,
] as const;

/** What comparing a value with the schema finds. */
export interface Wertfund extends Fund {
  regel: (typeof WERTE)[number]['id'];
}
