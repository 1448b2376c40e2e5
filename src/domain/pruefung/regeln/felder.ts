/** Rules on which fields a record has. */
import { gekuerzt } from '../../sprache/gekuerzt.ts';
import { felder, unterschema, type Formschema } from '../../datensatz/formschema.ts';
import type { Pfad } from '../../datensatz/quelltext.ts';
import { naechster } from '../../sprache/aehnlichkeit.ts';
import { benenne, erwartung } from './feld.ts';
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

const istHuelle = (wurzel: Formschema, wert: unknown): boolean =>
  typeof wert === 'object' &&
  wert !== null &&
  (wurzel.required ?? []).filter((feld) => Object.hasOwn(wert, feld)).length >= 2;

/** Where a field belongs that stands on the wrong level, and what to do; undefined if it is none. */
function falscheEbene(
  wurzel: Formschema,
  pfad: Pfad,
  feld: string,
  wert: unknown,
): (Pick<Feldfund, 'gehoertUnter'> & { abhilfe: string }) | undefined {
  if (pfad.length === 0 && istHuelle(wurzel, wert))
    return {
      gehoertUnter: [''],
      abhilfe:
        'Die Felder des Datensatzes stehen darunter eine Ebene zu tief. Löschen Sie diese Zeile, und rücken Sie alle folgenden nach links, bis „name“ am Anfang der Zeile steht.',
    };
  const eltern = felderMit(wurzel, feld);
  if (pfad.length === 0)
    return eltern.length === 0
      ? undefined
      : {
          gehoertUnter: eltern,
          abhilfe: `Es gehört eingerückt unter „${eltern.join('“ oder „')}“.`,
        };
  if (Object.hasOwn(wurzel.properties ?? {}, feld))
    return {
      gehoertUnter: [''],
      abhilfe: `Es steht eine Ebene zu tief, unter „${benenne(pfad)}“. Löschen Sie die Leerzeichen vor „${feld}“, sodass es am Anfang der Zeile steht.`,
    };
  return eltern.length === 0
    ? undefined
    : { gehoertUnter: eltern, abhilfe: `Es gehört unter „${eltern.join('“ oder „')}“.` };
}

/** What people call a field, by the names that fields have. */
const ANDERE_WORTE: Readonly<Record<string, readonly string[]>> = {
  stand: ['seit', 'datum'],
  seit: ['stand', 'datum'],
  quelle: ['link', 'url', 'source', 'beleg'],
  anzahl: ['zahl', 'verfahren', 'online_verfahren'],
  website: ['homepage', 'internet', 'url', 'link'],
  telefon: ['tel', 'fon', 'phone', 'telefonnummer'],
  email: ['e_mail', 'mailadresse'],
  hinweis: ['bemerkung', 'anmerkung', 'kommentar', 'notiz', 'info'],
  schluessel: ['ags', 'gemeindeschluessel', 'id', 'key'],
  art: ['typ', 'kategorie'],
  plz: ['postleitzahl'],
  ort: ['stadt', 'wohnort'],
};

const andersGenannt = (feld: string, erlaubt: readonly string[]): string | undefined =>
  erlaubt.find((name) => ANDERE_WORTE[name]?.includes(feld.toLowerCase()));

/** A field that the schema does not know, with the one that was probably meant. */
export function unbekannt(
  wurzel: Formschema,
  schema: Formschema,
  pfad: Pfad,
  feld: string,
  wert: unknown,
): Feldfund {
  const erlaubt = felder(schema).map(([name]) => name);
  const genannt = andersGenannt(feld, erlaubt);
  const ebene = genannt ? undefined : falscheEbene(wurzel, pfad, feld, wert);
  const vorschlag = ebene ? undefined : (genannt ?? naechster(feld, erlaubt));
  if (wert === null && pfad.length > 0 && !ebene && vorschlag === undefined)
    return {
      regel: unbekanntesFeld.id,
      pfad: [...pfad, feld],
      ziel: 'schluessel',
      meldung: `„${gekuerzt(feld)}“ wird als Feld gelesen. In geschweiften Klammern trennt ein Komma die Felder, und nach dem Doppelpunkt steht ein Leerzeichen: Setzen Sie einen Text mit Komma in Anführungszeichen, oder schreiben Sie jedes Feld in eine eigene Zeile.`,
    };
  const abhilfe =
    ebene?.abhilfe ??
    (vorschlag
      ? `Meinten Sie „${vorschlag}“?`
      : `Löschen Sie es; erlaubt sind: ${erlaubt.join(', ')}.`);
  return {
    regel: unbekanntesFeld.id,
    pfad: [...pfad, feld],
    ziel: 'schluessel',
    meldung: `Das Feld „${gekuerzt(feld)}“ gibt es hier nicht. ${abhilfe}`,
    vorschlag,
    ...(ebene && { gehoertUnter: ebene.gehoertUnter }),
  };
}

/** The field at the top that a finding calls empty or missing. */
const leeresOderFehlendes = ({ regel, pfad, fehlt }: Fund & { regel: string }) =>
  regel === leeresFeld.id && pfad.length === 1
    ? String(pfad[0])
    : pfad.length === 0
      ? fehlt
      : undefined;

/** The fields at the top that belong below one that is empty or missing: their lines are not indented. */
const uneingerueckte = (falsche: readonly Feldfund[], eltern: string | undefined) =>
  falsche.filter(
    ({ pfad, gehoertUnter }) =>
      eltern !== undefined && pfad.length === 1 && gehoertUnter!.includes(eltern),
  );

function einzuruecken(
  eltern: string,
  [erstes, ...weitere]: readonly Feldfund[],
  fehlt: boolean,
): string {
  const ebenso = weitere.map(({ pfad }) => `„${String(pfad[0])}“`).join(', ');
  return `Das Feld „${String(erstes!.pfad[0])}“ gibt es hier nicht. Es gehört eingerückt unter „${eltern}“${ebenso && `, ebenso ${ebenso}`}: ${fehlt ? `Schreiben Sie darüber die Zeile „${eltern}:“, und setzen` : 'Setzen'} Sie zwei Leerzeichen davor.`;
}

/**
 * One message where a field stands on the wrong level: without those that only say that it is
 * missing where it belongs.
 */
export function ohneFolgen<F extends Fund & { regel: string }>(funde: readonly F[]): F[] {
  const falsche = funde.filter((fund): fund is F & Feldfund => 'gehoertUnter' in fund);
  const uebrige = new Map(funde.map((fund) => [fund, fund]));
  for (const leeres of funde) {
    const eltern = leeresOderFehlendes(leeres);
    const darunter = uneingerueckte(falsche, eltern).filter((eines) => uebrige.has(eines as F));
    const [erstes, ...weitere] = darunter;
    if (!erstes) continue;
    for (const folge of [leeres, ...weitere]) uebrige.delete(folge as F);
    uebrige.set(erstes as F, {
      ...(erstes as F),
      meldung: einzuruecken(eltern!, darunter, leeres.fehlt !== undefined),
    });
  }
  for (const { pfad, gehoertUnter } of falsche) {
    const huelle = pfad.length === 1 && gehoertUnter!.includes('');
    const folgen = funde.filter(
      (fund) =>
        fund.fehlt !== undefined &&
        uebrige.has(fund) &&
        gehoertUnter!.includes(String(fund.pfad[0] ?? '')) &&
        (huelle || fund.fehlt === pfad.at(-1)),
    );
    // A field that stands once on the wrong level is missing in one place only.
    for (const folge of huelle ? folgen : folgen.slice(0, 1)) uebrige.delete(folge);
  }
  return [...uebrige.values()];
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
  /** Of a field on the wrong level: the fields below which it belongs, '' for the top. */
  gehoertUnter?: readonly string[];
}
