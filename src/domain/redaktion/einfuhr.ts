/** Numbers from a spreadsheet: which record gets which, before anything is written. */
import { NichtBearbeitbar, schreibeFort } from '../datensatz/bearbeiten.ts';
import { benannt, bestimme, rueckfrage } from '../register/behoerdensuche.ts';
import { datensatzVon, erstBerichtigen, type Pruefstand } from '../datensatz/datensatzsuche.ts';
import { adresseAus, anzahlAus } from '../sprache/eingabe.ts';
import type { Quelltext } from '../datensatz/quelltext.ts';
import { mitNeuerZahl } from '../datensatz/neu.ts';
import { ascii } from '../sprache/ortsname.ts';
import { behoerdenname, type Register } from '../register/register.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { standAus } from '../datensatz/stand.ts';
import { istMehrdeutig } from '../sprache/datum.ts';
import { aktuelleZahl } from '../datensatz/verlauf.ts';

/** Columns by the words that stand above them, in lower case without umlauts and blanks. */
const SPALTEN = {
  schluessel: ['schluessel', 'ags', 'gemeindeschluessel', 'amtlicherschluessel', 'key'],
  name: ['name', 'behoerde', 'amt', 'gemeinde', 'kommune'],
  anzahl: ['anzahl', 'zahl', 'onlineverfahren', 'verfahren', 'anzahlonlineverfahren'],
  stand: ['stand', 'datum', 'date'],
  quelle: ['quelle', 'url', 'link', 'fundstelle', 'source'],
  mindestens: ['mindestens', 'untergrenze'],
  kommunal: ['kommunal', 'davonkommunal'],
  zentral: ['zentral', 'davonzentral'],
} as const;
type Spalte = keyof typeof SPALTEN;

/** A line of the table that names an authority and a number. */
export interface Einfuhrzeile {
  /** Line in the table, counted from 1 as the spreadsheet does. */
  nummer: number;
  /** Key or name as it stands there. */
  bezeichnung: string;
  /** Name beside the key, to notice where both do not go together. */
  name?: string;
  zahl: Zahl;
}

/** A line that cannot be used, and why (German). */
export interface Zeilenfehler {
  nummer: number;
  meldung: string;
}

/** What holds for all lines that say nothing of it themselves. */
export interface Vorgaben {
  stand?: string | undefined;
  quelle?: string | undefined;
}

const kopfwort = (zelle: string) => ascii(zelle).replace(/[^a-z]/g, '');

/**
 * The columns that the first line names.
 * @throws Error (German) if two columns mean the same
 */
function findeSpalten(kopf: readonly string[]): Map<Spalte, number> {
  return new Map(
    (Object.keys(SPALTEN) as Spalte[]).flatMap((spalte) => {
      const treffer = kopf.flatMap((zelle, i) =>
        (SPALTEN[spalte] as readonly string[]).includes(kopfwort(zelle)) ? [i] : [],
      );
      // "Quelle" beside "URL": the word of the record is the one that is meant.
      const genaue = treffer.filter((i) => ascii(kopf[i]!.trim()) === spalte);
      const [i, ...weitere] = genaue.length > 0 ? genaue : treffer;
      if (weitere.length > 0)
        throw new Error(
          `Zwei Spalten können „${spalte}“ sein: ${treffer.map((eine) => `„${kopf[eine]}“`).join(' und ')}. Nennen Sie die richtige „${spalte}“ und die andere anders.`,
        );
      return i === undefined ? [] : [[spalte, i] as const];
    }),
  );
}

/** Yes or no as people write it; undefined for anything else. */
const jaNein = (text: string): boolean | undefined =>
  /^(ja|j|yes|y|x|true|wahr|1|✓)$/i.test(text)
    ? true
    : /^(nein|n|no|false|falsch|0|-|)$/i.test(text)
      ? false
      : undefined;

/**
 * Reads a table whose first line names the columns.
 * @throws Error (German) if a column that is needed is missing
 */
export function liesTabelle(
  zeilen: readonly (readonly string[])[],
  vorgaben: Vorgaben = {},
): { eintraege: Einfuhrzeile[]; fehler: Zeilenfehler[] } {
  const [kopf = []] = zeilen;
  const spalten = findeSpalten(kopf);
  const fehlend = [
    ...(spalten.has('schluessel') || spalten.has('name') ? [] : ['schluessel (oder name)']),
    ...(spalten.has('anzahl') ? [] : ['anzahl']),
    ...(spalten.has('quelle') || vorgaben.quelle ? [] : ['quelle (oder die Angabe --quelle)']),
  ];
  if (fehlend.length > 0)
    throw new Error(
      `In der ersten Zeile der Tabelle fehlt die Spalte ${fehlend.join(', ')}. Gefunden: ${kopf.filter(Boolean).join(', ') || 'nichts'}. Erkannt werden: ${Object.keys(SPALTEN).join(', ')}.`,
    );

  const eintraege: Einfuhrzeile[] = [];
  const fehler: Zeilenfehler[] = [];
  for (const [i, zeile] of zeilen.entries()) {
    const nummer = i + 1;
    if (nummer === 1 || zeile.every((zelle) => zelle.trim() === '')) continue;
    const wert = (spalte: Spalte) => zeile[spalten.get(spalte) ?? -1]?.trim() ?? '';
    const melde = (meldung: string) => fehler.push({ nummer, meldung });
    const bezeichnung = wert('schluessel') || wert('name');
    const anzahl = anzahlAus(wert('anzahl'));
    const datum = wert('stand') || vorgaben.stand || '';
    const stand = standAus(datum);
    const quelle = adresseAus(wert('quelle') || vorgaben.quelle || '');
    const teile = (['kommunal', 'zentral'] as const).map((teil) => [teil, wert(teil)] as const);
    const falscherTeil = teile.find(([, text]) => text !== '' && !anzahlAus(text));
    const ueberzaehlig = zeile.slice(kopf.length).some((zelle) => zelle.trim() !== '');
    if (ueberzaehlig)
      melde(
        'Die Zeile hat mehr Felder als die Überschrift. Ein Wert mit Trennzeichen gehört in Anführungszeichen.',
      );
    else if (bezeichnung === '') melde('Weder Schlüssel noch Name ist angegeben.');
    else if (!anzahl)
      melde(
        `„${wert('anzahl')}“ ist keine Anzahl. Erwartet wird eine ganze Zahl wie 65 oder 1.072.`,
      );
    else if (jaNein(wert('mindestens')) === undefined)
      melde(`„${wert('mindestens')}“ in der Spalte mindestens ist weder ja noch nein.`);
    else if (datum === '')
      melde(
        'Der Stand fehlt. Ohne ihn lässt sich die Zahl nicht in den Verlauf einordnen (oder für alle: --stand).',
      );
    else if (stand === undefined)
      melde(`„${datum}“ ist kein Datum. Erwartet wird zum Beispiel 12.11.2021, 11/2021 oder 2021.`);
    else if (istMehrdeutig(datum))
      melde(
        `„${datum}“ lässt sich auf zwei Arten lesen. Schreiben Sie Tag und Monat mit Punkten: 12.11.2021.`,
      );
    else if (quelle === '') melde('Die Quelle fehlt.');
    else if (falscherTeil)
      melde(`„${falscherTeil[1]}“ ist keine Anzahl (Spalte ${falscherTeil[0]}).`);
    else {
      const mindestens = anzahl.mindestens ?? jaNein(wert('mindestens'));
      eintraege.push({
        nummer,
        bezeichnung,
        ...(wert('schluessel') && wert('name') && { name: wert('name') }),
        zahl: {
          anzahl: anzahl.anzahl,
          ...(stand !== undefined && { stand }),
          quelle,
          ...(mindestens && { mindestens: true }),
          ...Object.fromEntries(
            teile.flatMap(([teil, text]) => (text === '' ? [] : [[teil, anzahlAus(text)!.anzahl]])),
          ),
        },
      });
    }
  }
  return { eintraege, fehler };
}

/** A number that a record gets. */
export interface Eintragung {
  nummer: number;
  datei: string;
  name: string;
  /** The number shown until now. */
  bisher: Zahl;
  zahl: Zahl;
}

/** An authority that cannot be told from what stands in the table, or has no record. */
export interface Unbekannt {
  nummer: number;
  bezeichnung: string;
  /** Why, and what may be meant (German). */
  grund: string;
}

/** What an import would do. */
export interface Einfuhrplan {
  eintragungen: Eintragung[];
  /** Lines whose number stands in the record already. */
  vorhanden: number;
  unbekannt: Unbekannt[];
  fehler: Zeilenfehler[];
  /** New text of each file that changes. */
  texte: Map<string, string>;
}

/** Works out which record gets which number; several lines may go to one record. */
export function planeEinfuhr(
  { eintraege, fehler }: ReturnType<typeof liesTabelle>,
  stand: Pruefstand,
  register: Register,
  lesen: (datei: string, text: string) => Quelltext,
): Einfuhrplan {
  const plan: Einfuhrplan = {
    eintragungen: [],
    vorhanden: 0,
    unbekannt: [],
    fehler: [...fehler],
    texte: new Map(),
  };
  /** Records that have got a number already. */
  const geaenderte = new Map<string, Quelltext>();
  for (const { nummer, bezeichnung, name: genannt, zahl } of eintraege) {
    const ergebnis = bestimme(register, bezeichnung);
    if (!('behoerde' in ergebnis)) {
      plan.unbekannt.push({ nummer, bezeichnung, grund: rueckfrage(register, ergebnis) });
      continue;
    }
    const { behoerde } = ergebnis;
    const name = behoerdenname(behoerde);
    const gleichnamige = genannt === undefined ? [] : benannt(register, genannt);
    if (genannt !== undefined && !gleichnamige.includes(behoerde)) {
      const meldung = `Der Schlüssel ${behoerde.schluessel} gehört zu „${name}“, daneben steht „${genannt}“. Berichtigen Sie eines von beiden oder leeren Sie die Spalte mit dem Namen.`;
      plan.fehler.push({ nummer, meldung });
      continue;
    }
    const quelltext =
      geaenderte.get(behoerde.schluessel) ?? datensatzVon(stand, behoerde, register);
    if (quelltext && 'fehlerhaft' in quelltext) {
      plan.fehler.push({ nummer, meldung: erstBerichtigen(quelltext.fehlerhaft) });
      continue;
    }
    if (!quelltext) {
      const grund = `„${name}“ hat noch keinen Datensatz. Legen Sie ihn an: npm run new -- ${behoerde.schluessel}`;
      plan.unbekannt.push({ nummer, bezeichnung, grund });
      continue;
    }
    const datensatz = quelltext.daten as Datensatz;
    const folge = mitNeuerZahl(datensatz, zahl);
    if (folge.art === 'vorhanden') plan.vorhanden++;
    else if (folge.art === 'widerspruch')
      plan.fehler.push({
        nummer,
        meldung: `Für „${name}“ steht zum Stand ${zahl.stand} schon ${kurz(folge.vorhandene)} im Datensatz (${quelltext.datei}), hier ${kurz(zahl)}. Klären Sie, welche Zahl stimmt, und ändern Sie den Datensatz von Hand.`,
      });
    else {
      let text: string;
      try {
        text = schreibeFort(quelltext, folge.datensatz);
      } catch (fehler) {
        if (!(fehler instanceof NichtBearbeitbar)) throw fehler;
        plan.fehler.push({ nummer, meldung: fehler.message });
        continue;
      }
      const bisher = aktuelleZahl(datensatz.online_verfahren);
      plan.eintragungen.push({ nummer, datei: quelltext.datei, name, bisher, zahl });
      plan.texte.set(quelltext.datei, text);
      geaenderte.set(behoerde.schluessel, lesen(quelltext.datei, text));
    }
  }
  return plan;
}

const kurz = ({ anzahl, mindestens, stand, kommunal, zentral }: Zahl) =>
  `${mindestens ? '≥ ' : ''}${anzahl}${kommunal === undefined ? '' : ` = ${kommunal} + ${zentral ?? '?'}`} (${stand ?? 'ohne Stand'})`;

/** A table for the terminal: what gets which number, and what stays behind. */
export function alsTabelle({ eintragungen, unbekannt, fehler }: Einfuhrplan): string {
  const zeilen = eintragungen.map(({ nummer, name, bisher, zahl, datei }) => [
    String(nummer),
    name,
    kurz(bisher),
    kurz(zahl),
    datei.replace('aemter/', ''),
    zahl.quelle,
  ]);
  const alle = [['Zeile', 'Amt', 'bisher', 'neu', 'Datei', 'Quelle'], ...zeilen];
  const breiten = alle[0]!.map((_, i) => Math.max(...alle.map((zeile) => zeile[i]!.length)));
  const tabelle =
    zeilen.length > 0
      ? alle.map((zeile) =>
          zeile
            .map((zelle, i) => (i === 0 ? zelle.padStart(breiten[i]!) : zelle.padEnd(breiten[i]!)))
            .join('  ')
            .trimEnd(),
        )
      : [];
  return [
    ...tabelle,
    ...unbekannt.map(
      ({ nummer, bezeichnung, grund }) =>
        `Zeile ${nummer}: „${bezeichnung}“ bleibt liegen. ${grund}`,
    ),
    ...fehler.map(({ nummer, meldung }) => `Zeile ${nummer}: Fehler. ${meldung}`),
  ].join('\n');
}
