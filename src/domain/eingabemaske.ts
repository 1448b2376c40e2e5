/**
 * The editors' form: from what is typed to the text of a record, and from the check's findings
 * back to the fields. It decides nothing that the check does not decide.
 */
import { gleich, mitZahl, schreibeFort } from './bearbeiten.ts';
import { adresseAus, anzahlAus } from './eingabe.ts';
import { feldBei, type Formschema } from './formschema.ts';
import type { Pfad, Quelltext } from './meldung.ts';
import { neuerDatensatz } from './neu.ts';
import type { Befund } from './pruefung.ts';
import { benenne } from './regeln/form.ts';
import type { Behoerde } from './register.ts';
import type { Datensatz, Zahl } from './schema.ts';
import { alsYaml } from './schreiben.ts';
import { standAus } from './stand.ts';

/** The path of the number that is being entered. */
const ZAHL = 'zahl';

/** The fields in groups, as they stand in the form; names are paths in the record. */
export const GRUPPEN = [
  { id: 'auszeichnung', felder: ['auszeichnung.seit', 'auszeichnung.quelle'] },
  {
    id: 'zahl',
    felder: [
      'zahl.anzahl',
      'zahl.mindestens',
      'zahl.stand',
      'zahl.quelle',
      'zahl.kommunal',
      'zahl.zentral',
    ],
  },
  {
    id: 'kontakt',
    felder: [
      'website',
      'bayernportal',
      'anschrift.strasse',
      'anschrift.plz',
      'anschrift.ort',
      'telefon',
      'email',
      'hinweis',
    ],
  },
  { id: 'entzug', felder: ['entzug.seit', 'entzug.grund', 'entzug.quelle'] },
] as const;

export type Feldname = (typeof GRUPPEN)[number]['felder'][number];

/** What stands in the fields; a checkbox that is set holds `true` as text. */
export type Eingaben = Partial<Record<Feldname, string>>;

const schritte = (feld: Feldname): string[] => feld.split('.');

/** What the schema says of a field of the form. */
export function feldschema(schema: Formschema, feld: Feldname): Formschema {
  const [oben, unten] = schritte(feld);
  const pfad = oben === ZAHL ? ['online_verfahren', 0, unten!] : schritte(feld);
  const gefunden = feldBei(schema, pfad);
  if (!gefunden) throw new Error(`The schema has no field "${feld}".`);
  return gefunden;
}

/** True for fields without which there is no record. */
export const istPflicht = (feld: Feldname): boolean => feld === 'auszeichnung.quelle';

/** The fields filled with a record; a new number starts empty. */
export function eingabenAus(datensatz: Datensatz): Eingaben {
  const werte = datensatz as unknown as Record<string, Record<string, string> | string | undefined>;
  return Object.fromEntries(
    GRUPPEN.flatMap(({ felder }) =>
      felder.flatMap((feld) => {
        const [oben, unten] = schritte(feld);
        const wert = werte[oben!];
        const text = typeof wert === 'object' ? wert[unten!] : wert;
        return oben === ZAHL || text === undefined ? [] : [[feld, text]];
      }),
    ),
  );
}

const ADRESSEN = new Set(['quelle', 'website', 'bayernportal']);
const DATEN = new Set(['seit', 'stand']);

/** A value as the record wants it; what cannot be read stays as it was typed, for the check. */
function wertAus(feld: string, text: string): string {
  const sauber = text.replace(/\s+/g, ' ').trim();
  if (ADRESSEN.has(feld)) return adresseAus(sauber);
  return DATEN.has(feld) ? (standAus(sauber) ?? sauber) : sauber;
}

/** A field that may be many; empty ones are left out. */
function objektAus(eingaben: Eingaben, oben: string): Record<string, string> | undefined {
  const paare = Object.entries(eingaben).flatMap(([feld, text]) => {
    const [gruppe, unten] = feld.split('.');
    const wert = gruppe === oben && unten !== undefined ? wertAus(unten, text) : '';
    return wert === '' ? [] : [[unten!, wert] as const];
  });
  return paare.length > 0 ? Object.fromEntries(paare) : undefined;
}

/** The number in the form, or undefined if there is none. */
function zahlAus(eingaben: Eingaben, ersatzquelle: string | undefined): Zahl | undefined {
  const roh = objektAus(eingaben, ZAHL);
  if (!roh) return undefined;
  const { anzahl: text, kommunal, zentral, mindestens, stand, quelle = ersatzquelle } = roh;
  const anzahl = text === undefined ? undefined : anzahlAus(text);
  const teil = (wert: string) => anzahlAus(wert)?.anzahl ?? wert;
  return {
    ...(text !== undefined && { anzahl: anzahl?.anzahl ?? text }),
    ...(stand !== undefined && { stand }),
    ...(quelle !== undefined && { quelle }),
    ...((mindestens !== undefined || anzahl?.mindestens) && { mindestens: true }),
    ...(kommunal !== undefined && { kommunal: teil(kommunal) }),
    ...(zentral !== undefined && { zentral: teil(zentral) }),
  } as Zahl;
}

/** The record that the form describes, as far as it is filled in. */
export interface Entwurf {
  text: string;
  /** Place of the entered number in the history. */
  zahlstelle: number | undefined;
  /** True if an existing record stays as it is. */
  unveraendert: boolean;
}

/**
 * The text of the record.
 * @param vorhanden the record as it is published, if there is one
 */
export function entwirf(behoerde: Behoerde, eingaben: Eingaben, vorhanden?: Quelltext): Entwurf {
  const alt = vorhanden?.daten as Datensatz | undefined;
  const auszeichnung = objektAus(eingaben, 'auszeichnung') as Datensatz['auszeichnung'] | undefined;
  const zahl = zahlAus(eingaben, alt ? undefined : auszeichnung?.quelle);
  const einfach = (feld: 'website' | 'bayernportal' | 'telefon' | 'email' | 'hinweis') => {
    const wert = wertAus(feld, eingaben[feld] ?? '');
    return wert === '' ? {} : { [feld]: wert };
  };
  const bisherige = alt?.online_verfahren;
  const neuer = neuerDatensatz(behoerde, { quelle: auszeichnung?.quelle ?? '', zahl });
  const zahlen = bisherige ? (zahl ? mitZahl(bisherige, zahl) : bisherige) : neuer.online_verfahren;
  const neu = {
    ...neuer,
    ...alt,
    auszeichnung,
    online_verfahren: zahlen.map((eine) => (eine.quelle === '' ? ohneQuelle(eine) : eine)),
    entzug: objektAus(eingaben, 'entzug'),
    website: undefined,
    bayernportal: undefined,
    telefon: undefined,
    email: undefined,
    hinweis: undefined,
    ...einfach('website'),
    ...einfach('bayernportal'),
    anschrift: objektAus(eingaben, 'anschrift'),
    ...einfach('telefon'),
    ...einfach('email'),
    ...einfach('hinweis'),
  } as unknown as Datensatz;
  const stelle = zahl ? zahlen.indexOf(zahl) : bisherige ? -1 : 0;
  return {
    text: vorhanden ? schreibeFort(vorhanden, neu) : alsYaml(neu),
    zahlstelle: stelle < 0 ? undefined : stelle,
    unveraendert: alt !== undefined && gleich(alt, neu),
  };
}

function ohneQuelle({ quelle: _, ...rest }: Zahl): Zahl {
  return rest as Zahl;
}

/** The field that a finding is about; undefined for what concerns the record as a whole. */
export function feldZu(
  { pfad, fehlt }: Befund,
  zahlstelle: number | undefined,
): Feldname | undefined {
  const ganz: Pfad = fehlt === undefined ? pfad : [...pfad, fehlt];
  const [oben, stelle, unten] = ganz;
  const alle = GRUPPEN.flatMap(({ felder }) => felder as readonly Feldname[]);
  const genannt =
    oben === 'online_verfahren'
      ? stelle === zahlstelle
        ? `${ZAHL}.${String(unten ?? 'anzahl')}`
        : undefined
      : oben === 'auszeichnung' && ganz.length === 1
        ? 'auszeichnung.quelle'
        : oben === 'anschrift' && ganz.length === 1
          ? 'anschrift.strasse'
          : ganz.map(String).join('.');
  return alle.find((feld) => feld === genannt);
}

/** The message in words of the form: the field's title instead of its path, no example in YAML. */
export function imFormular(
  schema: Formschema,
  feld: Feldname,
  { pfad, fehlt, meldung }: Befund,
): string {
  const titel = feldschema(schema, feld).title ?? feld;
  return meldung
    .replaceAll(`„${benenne(fehlt === undefined ? pfad : [...pfad, fehlt])}“`, `„${titel}“`)
    .replace(/ Beispiel: (?:\w+: )?(?:".*"|\d+)(?=$| )/, '')
    .replace('Tragen Sie etwas ein oder löschen Sie die Zeile.', 'Tragen Sie etwas ein.');
}
