/** Open data: the rows of all files, from the directory. Their form stands in `formen.ts`. */
import type { Anliegen } from '../datensatz/anliegen.ts';
import { geaendertAm } from '../vergleich/ereignisse.ts';
import { pfade } from '../verzeichnis/urls.ts';
import { ortKennungen } from '../register/kennung.ts';
import { behoerdenname, bezirkSchluessel, nachSchluessel, type Ort } from '../register/register.ts';
import type { Zahl } from '../datensatz/schema.ts';
import type { Verfahrensdatei } from '../datensatz/verfahren.ts';
import type { AmtEinzeln } from './amtsform.ts';
import type { AmtExport, OrtExport } from './formen.ts';
import type { Amt, Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import { abweichungen, type Zustaendigkeitsfrage } from '../verzeichnis/zustaendigkeit.ts';

/** Makes a path of the site absolute. */
export type Absolut = (pfad: string) => string;

export type { AmtExport, OrtExport } from './formen.ts';

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
export function amtEinzeln(amt: Amt, absolut: Absolut): AmtEinzeln {
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
    frueher: datensatz.frueher ?? [],
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
      plz: [...ort.postleitzahlen],
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
