/**
 * The data package: what the tables contain, for programs.
 * Source of the form: Data Package 2.0, https://datapackage.org/standard/data-package/.
 */
import type { Absolut } from './export.ts';
import {
  BESTAENDE,
  endungVon,
  FORMATE,
  lizenzangaben,
  lizenzVon,
  nennungVon,
  type Datei,
  type Datenbestand,
} from './dateien.ts';
import { feldzeilen, type Dateiform } from './feldtabelle.ts';
import type { Herausgeber } from './herausgeber.ts';
import { texte } from '../texte/index.ts';
import { pfade } from '../verzeichnis/urls.ts';

const PROFIL = 'https://datapackage.org/profiles/2.0';

/** What package and catalogue say beside the files. */
export interface Paketangaben {
  absolut: Absolut;
  /** Day of the export, `YYYY-MM-DD`. */
  tag: string;
  /** Undefined for an installation that names none. */
  herausgeber: Herausgeber | undefined;
}

/** Table Schema of a file. */
const tabellenschema = (form: Dateiform, eindeutig: Datenbestand['eindeutig']) => ({
  $schema: `${PROFIL}/tableschema.json`,
  fields: feldzeilen(form).map(({ name, typ, leer, titel, beschreibung, werte, muster }) => ({
    name,
    type: typ,
    title: titel.de,
    description: beschreibung.de,
    constraints: {
      ...(!leer && { required: true }),
      ...(werte && { enum: werte }),
      ...(muster && { pattern: muster }),
    },
  })),
  missingValues: [''],
  // A primary key must have a value; a number without a Stand has none there.
  primaryKey: eindeutig.length === 1 ? eindeutig : undefined,
  uniqueKeys: eindeutig.length > 1 ? [eindeutig] : undefined,
});

/** Name of a resource: letters, digits and hyphens only. */
const ressourcenname = (datei: string): string => datei.replaceAll('.', '-');

/** True for a CSV that programs read as a table; the one for Excel is made for eyes. */
export const istTabelle = (datei: string): boolean =>
  endungVon(datei) === 'csv' && !datei.includes('-excel');

function ressource({ name, form, was }: Datei, bestand: Datenbestand, angaben: Paketangaben) {
  const { typ } = FORMATE[endungVon(name)];
  return {
    $schema: `${PROFIL}/dataresource.json`,
    name: ressourcenname(name),
    path: name,
    title: bestand.titel.de,
    description: `${bestand.beschreibung.de} Format: ${was.de}.`,
    format: endungVon(name),
    mediatype: typ,
    ...(endungVon(name) !== 'xlsx' && { encoding: 'utf-8' }),
    licenses: [paketlizenz(bestand)],
    sources: [{ title: nennungVon(bestand, 'de', quellenort(angaben)) }],
    ...(istTabelle(name) && {
      type: 'table',
      dialect: { $schema: `${PROFIL}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
      schema: tabellenschema(form, bestand.eindeutig),
    }),
  };
}

const paketlizenz = (bestand: Datenbestand) => {
  const { titel, adresse } = lizenzangaben(bestand);
  return { name: lizenzVon(bestand), title: titel, path: adresse };
};

/** Where the sources say that the data are from, and of when. */
export const quellenort = ({ absolut, tag }: Pick<Paketangaben, 'absolut' | 'tag'>) => ({
  adresse: absolut(pfade.daten.seite),
  tag,
});

/** The descriptor of the package. */
export function datenpaket(angaben: Paketangaben) {
  const { absolut, tag, herausgeber } = angaben;
  return {
    $schema: `${PROFIL}/datapackage.json`,
    name: 'digitales-amt',
    id: absolut(pfade.daten.datei('datapackage.json')),
    title: texte('de').website.titel,
    description:
      'Behörden in Bayern mit dem Siegel „Digitales Amt“, ihre Online-Verfahren mit Stand und Quelle, alle Gemeinden mit ihren zuständigen Behörden. Jede Zahl nennt ihre Quelle in zahlen.csv. Das Verzeichnis zählt, was mit öffentlicher Quelle eingetragen ist.',
    homepage: absolut(pfade.daten.seite),
    version: tag,
    created: `${tag}T00:00:00Z`,
    keywords: [...new Set(BESTAENDE.flatMap(({ schlagworte }) => schlagworte))],
    ...(herausgeber && {
      contributors: [
        {
          title: herausgeber.name,
          ...(herausgeber.adresse && { path: herausgeber.adresse }),
          roles: ['publisher'],
        },
      ],
    }),
    resources: BESTAENDE.flatMap((bestand) =>
      bestand.dateien.map((datei) => ressource(datei, bestand, angaben)),
    ),
  };
}
