/** Rules on which fields a record has. */
import { felder, unterschema, type Formschema } from '../../datensatz/formschema.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import { benenne, erwartung, gekuerzt } from './feld.ts';
import type { Fund, Regel } from './regel.ts';

const pflichtfeld = {
  id: 'pflichtfeld',
  schwere: 'fehler',
  findet: 'Ein Feld, das jeder Datensatz braucht, fehlt.',
  warum: 'Ohne diese Angabe lässt sich die Seite des Amts nicht bauen.',
  abhilfe: 'Ergänzen Sie das Feld.',
  beispiel: { falsch: 'schluessel: "09187"', richtig: 'art: landratsamt\nschluessel: "09187"' },
} as const satisfies Regel;

const quelleFehlt = {
  id: 'quelle-fehlt',
  schwere: 'fehler',
  findet: 'Zu einer Angabe fehlt die Quelle.',
  warum: 'Alles im Verzeichnis lässt sich nachprüfen; das macht es glaubwürdig.',
  abhilfe:
    'Ergänzen Sie „quelle“ mit der Adresse der öffentlichen Seite, auf der die Angabe steht.',
  beispiel: {
    falsch: '  seit: "2021-11-12"\nonline',
    richtig: '  seit: "2021-11-12"\n  quelle: https://www.stmd.bayern.de/auszeichnung\nonline',
  },
} as const satisfies Regel;

/** A field that is missing below a path. */
export const fehlend = (schema: Formschema, pfad: Pfad, feld: string): Feldfund => ({
  regel: feld === 'quelle' ? quelleFehlt.id : pflichtfeld.id,
  pfad,
  ziel: 'schluessel',
  fehlt: feld,
  meldung: `Das Feld „${benenne([...pfad, feld])}“ fehlt. ${erwartung(unterschema(schema, feld)!, [...pfad, feld])}`,
});

const leeresFeld = {
  id: 'leeres-feld',
  schwere: 'fehler',
  findet: 'Ein Feld ist leer.',
  warum: 'Ein leeres Feld sieht aus wie eine vergessene Angabe.',
  abhilfe: 'Tragen Sie etwas ein oder löschen Sie die Zeile.',
  beispiel: { falsch: 'telefon:', richtig: 'telefon: "08031 392-01"' },
} as const satisfies Regel;

export const leer = (schema: Formschema, pfad: Pfad): Feldfund => ({
  regel: leeresFeld.id,
  pfad,
  meldung: `Das Feld „${benenne(pfad)}“ ist leer. Tragen Sie etwas ein oder löschen Sie die Zeile. ${erwartung(schema, pfad)}`,
});

const unbekanntesFeld = {
  id: 'unbekanntes-feld',
  schwere: 'fehler',
  findet: 'Ein Feld steht im Datensatz, das es nicht gibt.',
  warum: 'Meist ist es ein Tippfehler, und die Angabe ginge still verloren.',
  abhilfe: 'Schreiben Sie das Feld richtig oder löschen Sie es.',
  beispiel: {
    falsch: 'webseite: https://www.landkreis-rosenheim.de',
    richtig: 'website: https://www.landkreis-rosenheim.de',
  },
} as const satisfies Regel;

/** Top-level fields that have a field of this name below them: it may just be badly indented. */
const felderMit = (wurzel: Formschema, feld: string): string[] =>
  felder(wurzel).flatMap(([name, oben]) =>
    Object.hasOwn((oben.items ?? oben).properties ?? {}, feld) ? [name] : [],
  );

/** A field that the schema does not know, with the one that was probably meant. */
export function unbekannt(
  wurzel: Formschema,
  schema: Formschema,
  pfad: Pfad,
  feld: string,
  wert: unknown,
): Feldfund {
  if (wert === null && pfad.length > 0)
    return {
      regel: unbekanntesFeld.id,
      pfad: [...pfad, feld],
      ziel: 'schluessel',
      meldung: `„${gekuerzt(feld)}“ wird als Feld gelesen. In geschweiften Klammern trennt ein Komma die Felder, und nach dem Doppelpunkt steht ein Leerzeichen: Setzen Sie einen Text mit Komma in Anführungszeichen, oder schreiben Sie jedes Feld in eine eigene Zeile.`,
    };
  const erlaubt = felder(schema).map(([name]) => name);
  const eltern = pfad.length === 0 ? felderMit(wurzel, feld) : [];
  const vorschlag = eltern.length > 0 ? undefined : naechster(feld, erlaubt);
  const abhilfe =
    eltern.length > 0
      ? `Es gehört eingerückt unter „${eltern.join('“ oder „')}“.`
      : vorschlag
        ? `Meinten Sie „${vorschlag}“?`
        : `Löschen Sie es; erlaubt sind: ${erlaubt.join(', ')}.`;
  return {
    regel: unbekanntesFeld.id,
    pfad: [...pfad, feld],
    ziel: 'schluessel',
    meldung: `Das Feld „${gekuerzt(feld)}“ gibt es hier nicht. ${abhilfe}`,
    vorschlag,
  };
}

const feldfolge = {
  id: 'feldfolge',
  schwere: 'warnung',
  findet: 'Die Felder stehen nicht in der üblichen Reihenfolge.',
  warum: 'Wer viele Datensätze liest, findet so in jedem alles an derselben Stelle.',
  abhilfe: 'Ordnen Sie die Felder oder lassen Sie sie mit „npm run check -- --fix“ ordnen.',
  beispiel: {
    falsch: 'email: poststelle@lra-rosenheim.de\ntelefon: "08031 392-01"',
    richtig: 'telefon: "08031 392-01"\nemail: poststelle@lra-rosenheim.de',
  },
  *pruefe({ quelltext, schema }) {
    const soll = felder(schema).map(([name]) => name);
    const ist = Object.keys(quelltext.daten ?? {}).filter((feld) => soll.includes(feld));
    const falsch = ist.find((feld, i) => i > 0 && soll.indexOf(feld) < soll.indexOf(ist[i - 1]!));
    if (falsch === undefined) return;
    yield {
      pfad: [falsch],
      ziel: 'schluessel',
      meldung: `Das Feld „${falsch}“ steht nicht an seiner Stelle. Die übliche Reihenfolge ist: ${soll.join(', ')}. „npm run check -- --fix“ ordnet sie.`,
    };
  },
} as const satisfies Regel;

/** The rules of this family in their order. */
export const FELDER = [pflichtfeld, quelleFehlt, leeresFeld, unbekanntesFeld, feldfolge] as const;

/** What comparing the fields of a file with the schema finds. */
export interface Feldfund extends Fund {
  regel: (typeof FELDER)[number]['id'];
}
