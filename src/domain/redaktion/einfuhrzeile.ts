/** Reads the lines of a list: what each says of an authority, or why it says nothing clear. */
import type { Stand } from '../datensatz/stand.ts';
import type { Datensatz, Korrektur, Zahl } from '../datensatz/schema.ts';
import { sauber } from '../sprache/eingabe.ts';
import { type Anzahl } from '../sprache/wertangabe.ts';
import { ascii } from '../sprache/ortsname.ts';
import { ohneNullZuViel } from '../sprache/telefon.ts';
import { mitHttps } from '../sprache/webadresse.ts';
import { ANZAHL, DATUM, datumsmangel, jaNein, zahlAus, zahlmangel } from './angaben.ts';
import type { Listenblatt } from './einfuhraufbau.ts';
import { EINFUHRFELDER, type Einfuhrfeld } from './einfuhrfelder.ts';
import { deuteSpalte, type Vorgaben } from './einfuhrspalten.ts';
import { Zeilenleser, type Zeilenkopf } from './einfuhrleser.ts';
import { istKeineBehoerde } from './einfuhrnebenzeile.ts';
import { spaltenname, type Blattzeile } from './tabellenblatt.ts';

/** Fields of a record that a list states as they are. */
export type Kontakt = Partial<
  Pick<
    Datensatz,
    'website' | 'website_stand' | 'bayernportal' | 'anschrift' | 'telefon' | 'email' | 'hinweis'
  >
>;

/** A number of a list. */
export type Zahlangabe = Omit<Zahl, 'quelle'> & { quelle?: string };

/** What a line says of an authority; what it does not say is left out. */
export interface Angaben {
  /** Whether the authority holds the seal, where the line says so. */
  siegel?: 'ja' | 'nein' | 'entzogen';
  /** The line's own word for that. */
  status?: string;
  seit?: Stand;
  /** Source of the award; as the line writes it, like those of numbers and withdrawal. */
  quelle?: string;
  /** The numbers: one, or one for each month; their source may be missing still. */
  zahlen: readonly Zahlangabe[];
  /** Why the number that is recorded is wrong, and since when another one stands there. */
  korrektur?: Partial<Pick<Korrektur, 'grund' | 'am'>>;
  /** True where the line says that there is no number: "k. A.", "-". */
  nurSiegel?: true;
  kontakt: Kontakt;
  entzug?: Partial<NonNullable<Datensatz['entzug']>>;
}

export interface Einfuhrzeile extends Zeilenkopf {
  angaben: Angaben;
  /** True if nothing but the name (and what tells it from others) is filled in. */
  leer: boolean;
}

/** A line that is no authority, or not clear: why (German). */
export interface Zeilenrest extends Zeilenkopf {
  grund: string;
}

export interface Gelesen {
  zeilen: Einfuhrzeile[];
  unklare: Zeilenrest[];
  uebergangene: Zeilenrest[];
}

/** Cells with a fault of a formula: `#NV`, `#DIV/0!`. */
const FORMELFEHLER = /^#(?:[A-ZÄÖÜ/]+[0!?]*|DIV\/0!)$/;

const GUELTIG =
  /^(gueltig|aktiv|aktuell|ja|verliehen|ausgezeichnet|erteilt|vergeben|ok|x|traegt das siegel|siegel|eingetragen.*)$/;
const ENTZOGEN =
  /entzogen|zurueckgegeben|erloschen|aberkannt|abgelaufen|ungueltig|nicht mehr|inaktiv|widerrufen/;

/** What a value in a cell is called in a message: „über 70“ (Spalte F, Zahl der Online-Verfahren). */
const anStelle = (spalte: number, nummer: number) => `${spaltenname(spalte)}${nummer}`;

const DATEN = ['stand', 'seit', 'website_stand', 'entzug_seit', 'korrektur_am'] as const;
const ZAHLEN = ['anzahl', 'kommunal', 'zentral'] as const;

/** A number, also the "72.0" of programs that write decimals everywhere. */
const anzahlIn = (text: string) => ANZAHL.lies(text.replace(/^(\d{1,4})\.0$/, '$1'));

/** The day that a spreadsheet counts so from the end of 1899, `31.12.2026`; undefined where it is none of today. */
function gezaehlterTag(text: string): string | undefined {
  const tage = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (tage === undefined) return undefined;
  const tag = new Date(Date.UTC(1899, 11, 30 + Number(tage))).toISOString().slice(0, 10);
  return /^20[2-4]/.test(tag) ? tag.split('-').reverse().join('.') : undefined;
}

/** Why a date cannot be read (German); undefined if it can. */
function zelldatumsmangel(feld: Einfuhrfeld, text: string): string | undefined {
  if (text === '' || (feld === 'seit' && jaNein(text) !== undefined)) return undefined;
  const mangel = datumsmangel(text);
  const tag = mangel === undefined ? undefined : gezaehlterTag(text);
  const warum = tag
    ? `ist kein Datum. So zählt ein Tabellenprogramm den ${tag}: Formatieren Sie die Spalte als Datum, oder schreiben Sie den Tag.`
    : mangel;
  return warum && `„${text}“ (${EINFUHRFELDER[feld]}) ${warum}`;
}

/** No field of a record is longer. */
const HOECHSTENS_ZEICHEN = 2000;

/** Why the cells of a line cannot be used (German); undefined if they can. */
function zellmangel(leser: Zeilenleser, { liste, zeile }: Zeilenkopf): string | undefined {
  const letzte = liste.koepfe.at(-1)!.spalte;
  if (liste.blatt.zerschnitten && [...zeile.zellen.keys()].some((spalte) => spalte > letzte))
    return 'Die Zeile hat mehr Felder als die Überschrift. Ein Wert mit Trennzeichen gehört in Anführungszeichen.';
  for (const feld of liste.spalten.keys())
    for (const [spalte, { text, ohneWert }] of leser.zellen(feld)) {
      const stelle = anStelle(spalte, zeile.nummer);
      if (text.length > HOECHSTENS_ZEICHEN)
        return `In ${stelle} stehen über ${HOECHSTENS_ZEICHEN} Zeichen; das ist keine Angabe.`;
      if (ohneWert)
        return `In ${stelle} steht eine Formel, deren Wert nicht gespeichert ist. Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie.`;
      if (FORMELFEHLER.test(sauber(text)))
        return `Die Formel in ${stelle} ergibt einen Fehler (${sauber(text)}).`;
    }
  for (const feld of ZAHLEN) {
    if (leser.zellen(feld).some(([, { ausVerbund }]) => ausVerbund))
      return `Die Zahl steht in einer Zelle, die mehrere Zeilen verbindet; für welche gilt sie? Heben Sie die Verbindung auf.`;
    for (const spalte of liste.spalten.get(feld) ?? []) {
      const text = leser.inSpalte(spalte);
      if (text !== '' && !anzahlIn(text))
        return `„${text}“ (${EINFUHRFELDER[feld]}) ${zahlmangel(text)}`;
    }
  }
  const mindestens = leser.roh('mindestens');
  if (jaNein(mindestens) === undefined)
    return `„${mindestens}“ in der Spalte mindestens ist weder ja noch nein.`;
  return DATEN.map((feld) => zelldatumsmangel(feld, leser.datum(feld))).find(Boolean);
}

/** The numbers of a line: one; its sum where only the parts are stated; or one for each month. */
function zahlenIn(
  leser: Zeilenleser,
  { liste: { spalten, staende } }: Zeilenkopf,
  vorgaben: Vorgaben,
): Zahlangabe[] {
  const zahlspalten = spalten.get('anzahl') ?? [];
  const quelle = leser.adresse('quelle_zahl') || leser.adresse('quelle');
  const ganz = (anzahl: Anzahl, weitere: Omit<Zahlangabe, 'anzahl'>): Zahlangabe => {
    const { quelle: _, ...zahl } = zahlAus(anzahl, { ...weitere, quelle: '' });
    return { ...zahl, ...(quelle && { quelle }) };
  };
  if (zahlspalten.length > 1)
    return zahlspalten.flatMap((spalte) => {
      const anzahl = anzahlIn(leser.inSpalte(spalte));
      return anzahl ? [ganz(anzahl, { stand: staende.get(spalte)! })] : [];
    });
  const [gesamt, kommunal, zentral] = ZAHLEN.map((feld) => anzahlIn(leser.text(feld)));
  const summe = kommunal && zentral && { anzahl: kommunal.anzahl + zentral.anzahl };
  const anzahl = gesamt ?? summe;
  if (!anzahl) return [];
  const imKopf = zahlspalten[0] === undefined ? undefined : staende.get(zahlspalten[0]);
  const stand = DATUM.lies(leser.datum('stand') || imKopf || vorgaben.stand || '');
  return [
    ganz(anzahl, {
      ...(stand !== undefined && { stand }),
      ...(jaNein(leser.roh('mindestens')) && { mindestens: true as const }),
      ...(kommunal && { kommunal: kommunal.anzahl }),
      ...(zentral && { zentral: zentral.anzahl }),
    }),
  ];
}

function korrekturIn(leser: Zeilenleser): Angaben['korrektur'] {
  const grund = leser.text('korrektur_grund');
  const am = DATUM.lies(leser.datum('korrektur_am'));
  return grund === '' && am === undefined
    ? undefined
    : { ...(grund && { grund }), ...(am !== undefined && { am }) };
}

/** A whole address in one cell: "Hauptstr. 1, 85646 Anzing". */
const GANZE_ANSCHRIFT = /^(.+?)[,;\s]+(?:D-)?(\d{5})\s+(\S.*)$/;

function anschriftIn(leser: Zeilenleser): Datensatz['anschrift'] {
  const [, ...teile] = GANZE_ANSCHRIFT.exec(leser.text('anschrift')) ?? [];
  const [strasse, plz, ort] =
    teile.length === 3
      ? teile
      : (['strasse', 'plz', 'ort'] as const).map((feld) => leser.text(feld));
  return strasse && plz && ort ? { strasse, plz: plz.replace(/^D-/i, ''), ort } : undefined;
}

function kontaktIn(leser: Zeilenleser): Kontakt {
  const telefon = leser
    .text('telefon')
    .replace(/^tel(?:efon)?\b\.?:?\s*/i, '')
    .replace(/[–—]/g, '-');
  const alle: Record<keyof Kontakt, Kontakt[keyof Kontakt]> = {
    website: mitHttps(leser.adresse('website')),
    website_stand: DATUM.lies(leser.datum('website_stand')),
    bayernportal: mitHttps(leser.adresse('bayernportal')),
    anschrift: anschriftIn(leser),
    telefon: ohneNullZuViel(telefon) ?? telefon,
    email: leser.text('email').replace(/^mailto:/i, ''),
    hinweis: leser.text('hinweis'),
  };
  return Object.fromEntries(Object.entries(alle).filter(([, wert]) => wert)) as Kontakt;
}

/** What a line says of the seal itself. */
function siegelIn(leser: Zeilenleser): Pick<Angaben, 'siegel' | 'status'> {
  const status = leser.text('status');
  const wort = ascii(status);
  if (ENTZOGEN.test(wort)) return { siegel: 'entzogen', status };
  if (status !== '') return { siegel: GUELTIG.test(wort) ? 'ja' : 'nein', status };
  const seit = leser.text('seit');
  const gesagt = seit === '' ? undefined : jaNein(seit);
  return gesagt === undefined ? {} : { siegel: gesagt ? 'ja' : 'nein', status: seit };
}

function entzugIn(leser: Zeilenleser): Angaben['entzug'] {
  const seit = DATUM.lies(leser.datum('entzug_seit'));
  const grund = leser.text('entzug_grund');
  if (seit === undefined && grund === '') return undefined;
  const quelle = leser.adresse('entzug_quelle') || leser.adresse('quelle');
  return {
    ...(seit !== undefined && { seit }),
    ...(grund && { grund }),
    ...(quelle && { quelle }),
  };
}

function angabenIn(leser: Zeilenleser, kopf: Zeilenkopf, vorgaben: Vorgaben): Angaben {
  const seit = DATUM.lies(leser.datum('seit'));
  const quelle = leser.adresse('quelle_auszeichnung') || leser.adresse('quelle');
  const zahlen = zahlenIn(leser, kopf, vorgaben);
  const korrektur = korrekturIn(leser);
  const entzug = entzugIn(leser);
  return {
    ...siegelIn(leser),
    ...(seit !== undefined && { seit }),
    ...(quelle && { quelle }),
    zahlen,
    ...(korrektur && { korrektur }),
    ...(zahlen.length === 0 && leser.roh('anzahl') !== '' && { nurSiegel: true as const }),
    kontakt: kontaktIn(leser),
    ...(entzug && { entzug }),
  };
}

/** True if a line says nothing but whom it means. */
const istLeer = ({ kontakt, zahlen, ...andere }: Angaben): boolean =>
  zahlen.length === 0 && Object.keys(kontakt).length === 0 && Object.keys(andere).length === 0;

/** True if the names are those of Landkreise, because no other column has names. */
const nenntLandkreise = ({ koepfe, spalten }: Listenblatt): boolean => {
  const [spalte] = spalten.get('name') ?? [];
  const kopf = koepfe.find((eine) => eine.spalte === spalte);
  return kopf !== undefined && deuteSpalte(kopf) === 'landkreis';
};

function kopfVon(leser: Zeilenleser, liste: Listenblatt, zeile: Blattzeile): Zeilenkopf {
  return {
    liste,
    zeile,
    schluessel: leser.text('schluessel'),
    name: leser.text('name'),
    beiwerk: {
      art: leser.text('art') || (nenntLandkreise(liste) ? 'Landkreis' : ''),
      landkreis: leser.text('landkreis'),
      regierungsbezirk: leser.text('regierungsbezirk'),
      plz: leser.text('plz'),
    },
  };
}

/** Reads all lines of a list. */
export function liesZeilen(liste: Listenblatt, vorgaben: Vorgaben): Gelesen {
  const gelesen: Gelesen = { zeilen: [], unklare: [], uebergangene: [] };
  for (const zeile of liste.zeilen) {
    const leser = new Zeilenleser(liste, zeile);
    const kopf = kopfVon(leser, liste, zeile);
    const nebenbei = istKeineBehoerde(kopf);
    if (nebenbei) {
      gelesen.uebergangene.push({ ...kopf, grund: nebenbei });
      continue;
    }
    const mangel =
      zeile.versteckt && !vorgaben.ausgeblendete
        ? 'Die Zeile ist ausgeblendet. Blenden Sie sie ein, oder lesen Sie alle mit: --ausgeblendete'
        : zellmangel(leser, kopf);
    if (mangel) gelesen.unklare.push({ ...kopf, grund: mangel });
    else if (kopf.schluessel === '' && kopf.name === '')
      gelesen.unklare.push({ ...kopf, grund: 'Weder Schlüssel noch Name ist angegeben.' });
    else {
      const angaben = angabenIn(leser, kopf, vorgaben);
      gelesen.zeilen.push({ ...kopf, angaben, leer: istLeer(angaben) });
    }
  }
  return gelesen;
}
