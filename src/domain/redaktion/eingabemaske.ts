/**
 * The editors' form: from what is typed to the text of a record, and from the check's findings
 * back to the fields. It decides nothing that the check does not decide.
 */
import { berichtigungAus, gemeinteZahl } from './maskenberichtigung.ts';
import { FELDER, GRUPPEN, type Feldname } from './maskenfelder.ts';
import { datum } from '../texte/anzeige.ts';
import { ART_INFO } from '../register/arten.ts';
import { gleich, mitZahl, schreibeFort } from '../datensatz/bearbeiten.ts';
import { mitErsetzter } from '../datensatz/berichtigung.ts';
import { sauber } from '../sprache/eingabe.ts';
import { adresseAus, anzahlAus } from '../sprache/wertangabe.ts';
import { feldBei, type Formschema } from '../datensatz/formschema.ts';
import type { Pfad, Quelltext } from '../datensatz/quelltext.ts';
import { mitNeuerZahl, mitWebsitestand, neuerDatensatz } from '../datensatz/neu.ts';
import type { Befund } from '../pruefung/pruefung.ts';
import { ADRESSFELDER, benenne, DATUMSFELDER, ZAHLENFELDER } from '../pruefung/regeln/feld.ts';
import type { Behoerde } from '../register/register.ts';
import type { Datensatz, Zahl } from '../datensatz/schema.ts';
import { alsYaml } from '../datensatz/schreiben.ts';
import { istStand } from '../datensatz/stand.ts';
import { ohneDoppelteAnfuehrung } from '../sprache/anfuehrung.ts';
import { DATUM, datumsmangel, zahlmangel } from './angaben.ts';
import { redaktionstexte as t } from './texte.ts';

/** The path of the number that is being entered. */
const ZAHL = 'zahl';
/** The path of a published number that is put right. */
const BERICHTIGUNG = 'berichtigung';

/** What stands in the fields; a checkbox that is set holds `true` as text. */
export type Eingaben = Partial<Record<Feldname, string>>;

const schritte = (feld: Feldname): string[] => feld.split('.');

/** Where in a record a field of the form stands, of the numbers in the first. */
function pfadVon(feld: Feldname): Pfad {
  const [oben, unten] = schritte(feld);
  if (oben === BERICHTIGUNG && (unten === 'am' || unten === 'grund'))
    return ['online_verfahren', 0, 'korrektur', unten];
  if (feld === 'berichtigung.welche') return ['online_verfahren', 0, 'stand'];
  return oben === ZAHL || oben === BERICHTIGUNG ? ['online_verfahren', 0, unten!] : schritte(feld);
}

/** What the schema says of a field of the form. */
export function feldschema(schema: Formschema, feld: Feldname): Formschema {
  const gefunden = feldBei(schema, pfadVon(feld));
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
        return oben === ZAHL || oben === BERICHTIGUNG || text === undefined ? [] : [[feld, text]];
      }),
    ),
  );
}

/** A value as the record wants it; what cannot be read stays as it was typed, for the check. */
function wertAus(feld: string, text: string): string {
  const wert = sauber(text);
  if (ADRESSFELDER.has(feld)) return adresseAus(wert);
  return DATUMSFELDER.has(feld) ? (DATUM.lies(wert) ?? wert) : wert;
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
function zahlAus(
  eingaben: Eingaben,
  ersatzquelle: string | undefined,
  schwelle: number,
): Zahl | undefined {
  const roh = objektAus(eingaben, ZAHL);
  if (!roh || Object.keys(roh).every((feld) => feld === 'mindestens')) return undefined;
  const { kommunal, zentral, mindestens, stand, quelle = ersatzquelle } = roh;
  // A lower bound without a number is the one that the seal itself gives.
  const text = roh.anzahl ?? (mindestens === undefined ? undefined : String(schwelle));
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

/** Fields of the form that are fields of the record. */
const EINFACHE = [
  'website',
  'bayernportal',
  'telefon',
  'email',
  'hinweis',
] as const satisfies readonly Feldname[];

/** The record that the form describes, as far as it is filled in. */
export interface Entwurf {
  text: string;
  /** Place of the entered number in the history. */
  zahlstelle: number | undefined;
  /** Place of the number that is put right. */
  berichtigungsstelle: number | undefined;
  /** The number has its source from the award. */
  geerbt: boolean;
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
  const zahl = zahlAus(
    eingaben,
    alt ? undefined : auszeichnung?.quelle,
    ART_INFO[behoerde.art].schwelle,
  );
  const berichtigung = alt && berichtigungAus(objektAus(eingaben, BERICHTIGUNG), alt);
  const bisherige =
    alt &&
    (berichtigung ? mitErsetzter(alt, berichtigung.falsche, berichtigung.richtige) : alt)
      .online_verfahren;
  const neuer = neuerDatensatz(behoerde, { quelle: auszeichnung?.quelle ?? '', zahl });
  const zahlen = bisherige ? (zahl ? mitZahl(bisherige, zahl) : bisherige) : neuer.online_verfahren;
  const eingegeben = {
    ...neuer,
    ...alt,
    auszeichnung,
    online_verfahren: zahlen.map((eine) => (eine.quelle === '' ? ohneQuelle(eine) : eine)),
    entzug: objektAus(eingaben, 'entzug'),
    anschrift: objektAus(eingaben, 'anschrift'),
    ...Object.fromEntries(
      EINFACHE.map((feld) => [feld, wertAus(feld, eingaben[feld] ?? '') || undefined]),
    ),
  } as unknown as Datensatz;
  const neu = alt ? mitWebsitestand(alt, eingegeben) : eingegeben;
  const stelle = zahl ? zahlen.indexOf(zahl) : bisherige ? -1 : 0;
  return {
    text: vorhanden ? schreibeFort(vorhanden, neu) : alsYaml(neu),
    zahlstelle: stelle < 0 ? undefined : stelle,
    berichtigungsstelle: berichtigung && zahlen.indexOf(berichtigung.richtige),
    geerbt: !alt && !wertAus('quelle', eingaben['zahl.quelle'] ?? ''),
    unveraendert: alt !== undefined && gleich(alt, neu),
  };
}

function ohneQuelle({ quelle: _, ...rest }: Zahl): Zahl {
  return rest as Zahl;
}

/** The field of the correction that a path in its number is about. */
function berichtigungsfeld([, , unten, darunter]: Pfad): string {
  if (unten === 'korrektur') return darunter === 'am' || darunter === 'grund' ? darunter : 'anzahl';
  return unten === 'quelle' ? unten : 'anzahl';
}

/** The field that a finding is about; undefined for what concerns the record as a whole. */
export function feldZu(
  { pfad, fehlt }: Befund,
  { zahlstelle, berichtigungsstelle }: Pick<Entwurf, 'zahlstelle' | 'berichtigungsstelle'>,
): Feldname | undefined {
  const ganz: Pfad = fehlt === undefined ? pfad : [...pfad, fehlt];
  const [oben, stelle, unten] = ganz;
  const alle = GRUPPEN.flatMap(({ felder }) => felder as readonly Feldname[]);
  const genannt =
    oben === 'online_verfahren'
      ? stelle === undefined
        ? undefined
        : stelle === zahlstelle
          ? `${ZAHL}.${String(unten ?? 'anzahl')}`
          : stelle === berichtigungsstelle
            ? `${BERICHTIGUNG}.${berichtigungsfeld(ganz)}`
            : undefined
      : oben === 'auszeichnung' && ganz.length === 1
        ? 'auszeichnung.quelle'
        : oben === 'anschrift' && ganz.length === 1
          ? 'anschrift.strasse'
          : ganz.map(String).join('.');
  return alle.find((feld) => feld === genannt);
}

/** What a field is called in the form. */
export const feldtitel = (schema: Formschema, feld: Feldname): string =>
  t.titelDerFelder[feld] ?? feldschema(schema, feld).title ?? feld;

/** A date of the record as people write it here: `2026-11-12` → `12. November 2026`. */
const deutschesDatum = (text: string): string =>
  text.replace(/"?\b(\d{4}-\d{2}(?:-\d{2})?)\b"?/g, (_, stand: string) =>
    istStand(stand) ? datum(stand, 'de') : stand,
  );

/** What the form says of a rule, where the words of the check would speak of a file. */
function eigenerSatz(
  schema: Formschema,
  feld: Feldname,
  { regel, fehlt }: Befund,
  eingabe: string,
): string | undefined {
  const { saetze } = t;
  const letztes = feld.split('.').at(-1)!;
  if (fehlt !== undefined || regel === 'leeres-feld')
    return `${saetze.leer(feldtitel(schema, feld))} ${t.hilfen[feld]}`;
  if (regel === 'schwelle') return saetze.schwelle(eingabe);
  if (['falscher-wert', 'zahlschreibweise', 'kalender'].includes(regel)) {
    const mangel = DATUMSFELDER.has(letztes)
      ? datumsmangel(eingabe)
      : ZAHLENFELDER.has(letztes)
        ? zahlmangel(eingabe)
        : undefined;
    if (mangel !== undefined) return ohneDoppelteAnfuehrung(`„${sauber(eingabe)}“ ${mangel}`);
    return saetze.nachFeld[letztes];
  }
  return saetze.nachRegel[regel];
}

/** The message in words of the form: titles instead of paths, German dates, no YAML. */
export function imFormular(
  schema: Formschema,
  feld: Feldname,
  befund: Befund,
  eingabe: string,
): string {
  const { pfad, fehlt, meldung } = befund;
  const eigener = eigenerSatz(schema, feld, befund, eingabe);
  if (eigener !== undefined) return eigener;
  const benannt = `„${benenne(fehlt === undefined ? pfad : [...pfad, fehlt])}“`;
  return deutschesDatum(
    meldung
      .replaceAll(benannt, `„${feldtitel(schema, feld)}“`)
      // Other fields that the sentence sends to.
      .replace(/„(\w+)“/g, (ganz: string, name: string) => {
        const anderes = FELDER.find((eines) => eines === name);
        return anderes ? `„${feldtitel(schema, anderes)}“` : ganz;
      })
      .replace(/ Beispiel: (?:\w+: )?(?:".*"|\d+)(?=$| )/, ''),
  );
}

/** A finding at its field. */
export interface Feldbefund {
  befund: Befund;
  feld: Feldname | undefined;
}

/** The findings at their fields; what the number has from the award is said there only. */
export const amFeld = (befunde: readonly Befund[], entwurf: Entwurf): Feldbefund[] =>
  befunde
    .map((befund) => ({ befund, feld: feldZu(befund, entwurf) }))
    .filter(({ feld }) => !entwurf.geerbt || feld !== 'zahl.quelle');

/**
 * What of a kept draft is still to be done: without what the record says by now.
 * @param anfang the fields as the record fills them
 */
export function offene(entwurf: Eingaben, anfang: Eingaben, vorhanden?: Datensatz): Eingaben {
  const zahl = vorhanden && zahlAus(entwurf, undefined, ART_INFO[vorhanden.art].schwelle);
  const eingetragen = zahl !== undefined && mitNeuerZahl(vorhanden!, zahl).art === 'vorhanden';
  const welche = entwurf['berichtigung.welche'];
  const berichtigt =
    welche !== undefined && vorhanden !== undefined && !gemeinteZahl(vorhanden, welche);
  const erledigt = (feld: string) =>
    (eingetragen && feld.startsWith(`${ZAHL}.`)) ||
    (berichtigt && feld.startsWith(`${BERICHTIGUNG}.`));
  return Object.fromEntries(
    Object.entries(entwurf).filter(
      ([feld, wert]) => wert !== (anfang[feld as Feldname] ?? '') && !erledigt(feld),
    ),
  );
}
