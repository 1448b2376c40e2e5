/** Open data, one row a line: every known number with its source, every place with all its keys. */
import { ortKennungen } from '../register/kennung.ts';
import { bezirkSchluessel, regionalschluessel, type Ort } from '../register/register.ts';
import { pfade } from '../verzeichnis/urls.ts';
import type { Amt, Verzeichnis } from '../verzeichnis/verzeichnis.ts';
import type { Absolut } from './export.ts';
import type { OrtszeileExport, ZahlExport } from './formen.ts';

const zahlenVon = ({ id, name, schluessel, verlauf, zahl: aktuelle }: Amt): ZahlExport[] =>
  verlauf.map((zahl) => ({
    id,
    name,
    schluessel,
    anzahl: zahl.anzahl,
    mindestens: zahl.mindestens ?? false,
    stand: zahl.stand ?? null,
    kommunal: zahl.kommunal ?? null,
    zentral: zahl.zentral ?? null,
    quelle: zahl.quelle,
    berichtigt_am: zahl.korrektur?.am ?? null,
    berichtigt_grund: zahl.korrektur?.grund ?? null,
    berichtigt_vorher: zahl.korrektur?.vorher ?? null,
    aktuell: zahl === aktuelle,
  }));

/** All known numbers: offices by name, the numbers of each as in its history. */
export const zahlenExport = ({ aemter }: Verzeichnis): ZahlExport[] => aemter.flatMap(zahlenVon);

/** Former slugs of each place by AGS, in the order of the alphabet. */
function fruehereVon(fruehere: ReadonlyMap<string, string>): Map<string, string[]> {
  const nachOrt = new Map<string, string[]>();
  for (const [slug, ags] of [...fruehere].sort(([a], [b]) => (a < b ? -1 : 1)))
    nachOrt.set(ags, [...(nachOrt.get(ags) ?? []), slug]);
  return nachOrt;
}

/** Several values in one cell; null for none. */
const verbunden = (werte: readonly string[] = []): string | null => werte.join(' ') || null;

/**
 * All places with their keys, in the order of the register.
 * @param fruehere AGS by former slug
 */
export function ortszeilen(
  { register, amt }: Verzeichnis,
  absolut: Absolut,
  fruehere: ReadonlyMap<string, string>,
): OrtszeileExport[] {
  const slugs = ortKennungen(register);
  const frueherNachOrt = fruehereVon(fruehere);
  const idVon = (schluessel: string | undefined) =>
    schluessel === undefined ? null : (amt(schluessel)?.id ?? null);
  const nameVon = (schluessel: string | undefined) =>
    schluessel === undefined ? null : register.behoerde(schluessel).name;
  return register.orte.map((ort: Ort): OrtszeileExport => {
    const { schluessel: ags, name, art, landkreis, vg, einwohner, lat, lon } = ort;
    const slug = slugs.get(ags)!;
    const bezirk = bezirkSchluessel(ags);
    return {
      ags,
      ars: regionalschluessel(ort),
      name,
      art,
      slug,
      fruehere_slugs: verbunden(frueherNachOrt.get(ags)),
      url: absolut(pfade.ort(slug)),
      regierungsbezirk: register.behoerde(bezirk).name,
      bezirk_schluessel: bezirk,
      landkreis: nameVon(landkreis),
      landkreis_schluessel: landkreis ?? null,
      vg: nameVon(vg),
      vg_schluessel: vg ?? null,
      plz: verbunden(ort.postleitzahlen),
      einwohner,
      lat,
      lon,
      amt_gemeinde: idVon(ags),
      amt_vg: idVon(vg),
      amt_landkreis: idVon(landkreis ?? ags),
      amt_bezirk: idVon(bezirk),
    };
  });
}
