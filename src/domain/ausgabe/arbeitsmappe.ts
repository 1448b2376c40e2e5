/**
 * The workbook: offices, all known numbers, and a sheet that explains. Keys are text, full days are
 * dates, everything else is as in the other files.
 */
import { datum } from '../texte/anzeige.ts';
import { texte } from '../texte/index.ts';
import { ART_INFO } from '../register/arten.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';
import type { Ausgabeblatt, Ausgabezelle } from './ausgabeblatt.ts';
import { BESTAENDE, lizenzangaben, nennungVon } from './dateien.ts';
import { quellenort, type Paketangaben } from './datenpaket.ts';
import { feldzeilen, type Dateiform, type Feldzeile } from './feldtabelle.ts';
import { amtForm, zahlForm, type AmtExport, type ZahlExport } from './formen.ts';

/** Values of one row, by field. */
type Zeile = Readonly<Record<string, string | number | boolean | null>>;

const GANZER_TAG = /^\d{4}-\d{2}-\d{2}$/;

const [LEER, JA, NEIN] = (['', 'ja', 'nein'] as const).map((wert): Ausgabezelle => ({
  wert,
  art: 'wert',
})) as [Ausgabezelle, Ausgabezelle, Ausgabezelle];

/** A cell; days are dates only where the field says that it holds days. */
function zelle(wert: Zeile[string], { muster }: Pick<Feldzeile, 'muster'>): Ausgabezelle {
  // Half of the cells are empty or say yes or no.
  if (wert === null) return LEER;
  if (typeof wert === 'boolean') return wert ? JA : NEIN;
  const istTag = muster !== undefined && typeof wert === 'string' && GANZER_TAG.test(wert);
  return { wert, art: istTag ? 'datum' : 'wert' };
}

/** What the sheet of the offices says beside the fields of the other files. */
const QUELLSPALTEN = [
  { name: 'quelle_zahl', titel: 'Quelle der Zahl' },
  { name: 'quelle_auszeichnung', titel: 'Quelle der Auszeichnung' },
] as const;

const kopf = (wert: string): Ausgabezelle => ({ wert, art: 'kopf' });

/** Width of a column in letters: that of its longest value, within bounds. Rows may be very many. */
const breite = (spalte: number, zeilen: readonly (readonly Ausgabezelle[])[]): number =>
  zeilen.reduce(
    (bisher, zellen) => Math.min(60, Math.max(bisher, String(zellen[spalte]?.wert).length + 2)),
    10,
  );

function blatt(name: string, spalten: readonly string[], zeilen: readonly Ausgabezelle[][]) {
  const alle = [spalten.map(kopf), ...zeilen];
  return {
    name,
    breiten: spalten.map((_, i) => breite(i, alle)),
    geschuetzt: false,
    mitKopf: true,
    mitFilter: true,
    zeilen: alle,
  };
}

function aemterblatt(aemter: readonly AmtExport[], quellen: readonly Amt[]): Ausgabeblatt {
  const felder = feldzeilen(amtForm);
  return blatt(
    'Ämter',
    [...felder.map(({ titel }) => titel.de), ...QUELLSPALTEN.map(({ titel }) => titel)],
    aemter.map((amt, i) => {
      const { zahl, datensatz } = quellen[i]!;
      return [
        ...felder.map((feld) => zelle((amt as Zeile)[feld.name]!, feld)),
        { wert: zahl.quelle, art: 'wert' as const },
        { wert: datensatz.auszeichnung.quelle, art: 'wert' as const },
      ];
    }),
  );
}

function zahlenblatt(zahlen: readonly ZahlExport[]): Ausgabeblatt {
  const felder = feldzeilen(zahlForm);
  return blatt(
    'Zahlen',
    felder.map(({ titel }) => titel.de),
    zahlen.map((zahl) => felder.map((feld) => zelle((zahl as Zeile)[feld.name]!, feld))),
  );
}

const text = (...werte: string[]): Ausgabezelle[] => werte.map((wert) => ({ wert, art: 'text' }));

const feldtexte = (name: string, form: Dateiform): Ausgabezelle[][] =>
  feldzeilen(form).map(({ titel, name: feld, beschreibung }) =>
    text(
      `${name}: ${titel.de}`,
      // Truth is told in words here (`JA`).
      `${beschreibung.de.replace(/^true\b/, String(JA.wert))} In den anderen Dateien: ${feld}.`,
    ),
  );

function erlaeuterung(angaben: Paketangaben): Ausgabeblatt {
  const [aemter, zahlen] = BESTAENDE;
  const { titel, adresse } = lizenzangaben(aemter!);
  const ort = quellenort(angaben);
  return {
    name: 'Erläuterung',
    breiten: [34, 100],
    geschuetzt: false,
    mitKopf: true,
    zeilen: [
      [kopf(texte('de').website.titel), kopf(ort.adresse)],
      text('Erzeugt am', datum(angaben.tag, 'de')),
      text(
        'Was gezählt ist',
        `Behörden mit dem Siegel „Digitales Amt“, die hier mit öffentlicher Quelle eingetragen sind. Nötig sind mindestens ${ART_INFO.gemeinde.schwelle} Online-Verfahren, für Bezirke ${ART_INFO.bezirk.schwelle}.`,
      ),
      text('Lizenz', `${titel}, ${adresse}`),
      text('Bitte so nennen', nennungVon(aemter!, 'de', ort)),
      text(
        'Lizenz des Blatts „Zahlen“',
        `${lizenzangaben(zahlen!).titel}: frei, auch ohne Nennung.`,
      ),
      text(
        'Stand',
        'Ganze Tage sind Datumszellen. Ist nur Monat oder Jahr bekannt, steht Text da: 2023-07 oder 2023.',
      ),
      text('Schlüssel', 'Sind Text, damit die führende Null bleibt.'),
      ...feldtexte('Ämter', amtForm),
      ...feldtexte('Zahlen', zahlForm),
    ],
  };
}

/** All sheets. @param amtszeilen the rows of `aemter`, in the same order as `aemter` */
export const arbeitsmappe = (
  aemter: readonly Amt[],
  amtszeilen: readonly AmtExport[],
  zahlen: readonly ZahlExport[],
  angaben: Paketangaben,
): Ausgabeblatt[] => [aemterblatt(amtszeilen, aemter), zahlenblatt(zahlen), erlaeuterung(angaben)];
