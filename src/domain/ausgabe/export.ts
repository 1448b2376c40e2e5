/** Open data: the directory as JSON, CSV and GeoJSON. The fields are a contract (v1). */
import type { Anliegen } from '../datensatz/anliegen.ts';
import { geaendertAm } from '../vergleich/ereignisse.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { ortKennungen } from '../register/kennung.ts';
import { behoerdenname, bezirkSchluessel, nachSchluessel, type Ort } from '../register/register.ts';
import type { Art, Ebene } from '../register/arten.ts';
import type { Zahl } from '../datensatz/schema.ts';
import type { Verfahrensdatei } from '../datensatz/verfahren.ts';
import type { Status } from '../datensatz/verlauf.ts';
import type { Amt, Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { abweichungen, type Zustaendigkeitsfrage } from '../verzeichnis/zustaendigkeit.ts';

/** One office in `aemter.json`; what is unknown is null. */
export interface AmtExport {
  id: string;
  name: string;
  art: Art;
  schluessel: string;
  regierungsbezirk: string;
  landkreis: string | null;
  anzahl: number;
  mindestens: boolean;
  stand: string | null;
  ausgezeichnet_seit: string | null;
  status: Status;
  url: string;
  lat: number;
  lon: number;
  einwohner: number;
}

/** One municipality in `orte.json`. */
export interface OrtExport {
  ags: string;
  name: string;
  slug: string;
  url: string;
  landkreis: string | null;
  regierungsbezirk: string;
  vg: string | null;
  plz: readonly string[];
  einwohner: number;
  lat: number;
  lon: number;
  zustaendig: { ebene: Ebene; name: string; schluessel: string; amt: string | null }[];
  /**
   * Errands that are done otherwise than their level says: id, and the keys of who does it; two
   * keys where no source decides between them.
   */
  ausnahmen: { anliegen: string; zustaendig: string[] }[];
}

/** Makes a path of the site absolute. */
type Absolut = (pfad: string) => string;

export function amtExport(amt: Amt, absolut: Absolut): AmtExport {
  const { behoerde, zahl, datensatz } = amt;
  return {
    id: amt.id,
    name: amt.name,
    art: amt.art,
    schluessel: amt.schluessel,
    regierungsbezirk: amt.bezirk.name,
    landkreis: amt.landkreis?.name ?? null,
    anzahl: zahl.anzahl,
    mindestens: zahl.mindestens ?? false,
    stand: zahl.stand ?? null,
    ausgezeichnet_seit: datensatz.auszeichnung.seit ?? null,
    status: amt.status,
    url: absolut(pfade.amt(amt.id)),
    lat: behoerde.lat,
    lon: behoerde.lon,
    einwohner: behoerde.einwohner,
  };
}

/** The procedures of one office by name: a list of its own day and source, no part of its number. */
const verfahrensexport = ({ stand, quelle, verfahren }: Verfahrensdatei) => ({
  stand,
  quelle,
  liste: verfahren.map(({ id, name, leistungen }) => ({
    id,
    name,
    leistungen: leistungen.map((eine) => ({ ...eine, url: eine.url ?? null })),
  })),
});

/**
 * Everything about one office, with the whole history and all sources; `verfahren` only where a
 * list of its procedures is known.
 */
export function amtEinzeln(amt: Amt, absolut: Absolut) {
  const { datensatz, verlauf, gebiet, verfahren } = amt;
  return {
    ...amtExport(amt, absolut),
    auszeichnung: {
      seit: datensatz.auszeichnung.seit ?? null,
      quelle: datensatz.auszeichnung.quelle,
    },
    entzug: datensatz.entzug ?? null,
    verlauf: verlauf.map((zahl: Zahl) => ({
      anzahl: zahl.anzahl,
      mindestens: zahl.mindestens ?? false,
      stand: zahl.stand ?? null,
      kommunal: zahl.kommunal ?? null,
      zentral: zahl.zentral ?? null,
      quelle: zahl.quelle,
      korrektur: zahl.korrektur ?? null,
    })),
    gebiet: gebiet
      .toSorted(nachSchluessel)
      .map(({ schluessel, name }) => ({ ags: schluessel, name })),
    website: datensatz.website ?? null,
    bayernportal: datensatz.bayernportal ?? null,
    hinweis: datensatz.hinweis ?? null,
    ...(verfahren && { verfahren: verfahrensexport(verfahren) }),
    geaendert: geaendertAm(datensatz) ?? null,
  };
}

export function aemterExport({ aemter }: Verzeichnis, absolut: Absolut): AmtExport[] {
  return aemter.map((amt) => amtExport(amt, absolut));
}

/** What the answers of `orte.json` are made from. */
export interface Antwortgrundlage {
  anliegen: readonly Anliegen[];
  zustaendig: Zustaendigkeitsfrage;
}

export function orteExport(
  { register, amt }: Verzeichnis,
  absolut: Absolut,
  { anliegen, zustaendig }: Antwortgrundlage,
): OrtExport[] {
  const slugs = ortKennungen(register);
  return register.orte.map((ort: Ort): OrtExport => {
    const slug = slugs.get(ort.schluessel)!;
    return {
      ags: ort.schluessel,
      name: ort.name,
      slug,
      url: absolut(pfade.ort(slug)),
      landkreis: ort.landkreis ? register.behoerde(ort.landkreis).name : null,
      regierungsbezirk: register.behoerde(bezirkSchluessel(ort.schluessel)).name,
      vg: ort.vg ? register.behoerde(ort.vg).name : null,
      plz: ort.postleitzahlen,
      einwohner: ort.einwohner,
      lat: ort.lat,
      lon: ort.lon,
      zustaendig: register.zustaendige(ort).map(({ ebene, behoerde }) => ({
        ebene,
        name: behoerdenname(behoerde),
        schluessel: behoerde.schluessel,
        amt: amt(behoerde.schluessel)?.id ?? null,
      })),
      ausnahmen: abweichungen(anliegen, ort, zustaendig).map(({ anliegen: { id }, antwort }) => ({
        anliegen: id,
        zustaendig: antwort.map(({ behoerde }) => behoerde.schluessel),
      })),
    };
  });
}

type Csvwert = string | number | boolean | null;

/** RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvFeld(wert: Csvwert, trennzeichen: string): string {
  const text = wert === null ? '' : String(wert);
  const sicher = typeof wert === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const trennt = sicher.includes(trennzeichen) || /["\r\n]/.test(sicher);
  return trennt ? `"${sicher.replaceAll('"', '""')}"` : sicher;
}

/** Lines of a table as CSV with CRLF. @param trennzeichen German Excel expects a semicolon */
export const csvText = (
  zeilen: readonly (readonly Csvwert[])[],
  trennzeichen: ',' | ';' = ',',
): string =>
  zeilen
    .map((zeile) => `${zeile.map((wert) => csvFeld(wert, trennzeichen)).join(trennzeichen)}\r\n`)
    .join('');

/** CSV with a header line, comma and CRLF. */
export function alsCsv(
  zeilen: readonly AmtExport[],
  spalten: readonly (keyof AmtExport)[],
): string {
  return csvText([spalten, ...zeilen.map((zeile) => spalten.map((spalte) => zeile[spalte]))]);
}

/** Columns of the CSV, in the order of the contract. */
export const AMT_SPALTEN = [
  'id',
  'name',
  'art',
  'schluessel',
  'regierungsbezirk',
  'landkreis',
  'anzahl',
  'mindestens',
  'stand',
  'ausgezeichnet_seit',
  'status',
  'url',
  'lat',
  'lon',
  'einwohner',
] as const satisfies readonly (keyof AmtExport)[];

/** GeoJSON (RFC 7946): one point for each office. */
export function alsGeoJson(zeilen: readonly AmtExport[]) {
  return {
    type: 'FeatureCollection',
    features: zeilen.map(({ lat, lon, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties,
    })),
  };
}
