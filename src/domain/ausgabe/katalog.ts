/**
 * The catalogue for open data portals, as JSON-LD.
 * Source of the form: DCAT-AP.de 3.0, https://www.dcat-ap.de/def/dcatde/3.0/spec/.
 */
import type { Paketangaben } from './datenpaket.ts';
import { quellenort } from './datenpaket.ts';
import {
  BESTAENDE,
  endungVon,
  FORMATE,
  lizenzangaben,
  nennungVon,
  type Datei,
  type Datenbestand,
} from './dateien.ts';
import { stelleVon } from './herausgeber.ts';
import { pfade } from '../verzeichnis/urls.ts';

/** What the catalogue says beside the files. */
export interface Katalogangaben extends Paketangaben {
  /** The portal that passes the data on, from the list of DCAT-AP.de. */
  bereitsteller: string;
  /** Size of a file in bytes. */
  groesse: (datei: string) => number;
}

const iri = { '@type': '@id' };

/** Short names; everything is spelt out here, so that no reader has to load anything. */
const KONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  titel: { '@id': 'dct:title', '@language': 'de' },
  beschreibung: { '@id': 'dct:description', '@language': 'de' },
  schlagworte: { '@id': 'dcat:keyword', '@language': 'de' },
  nennung: { '@id': 'dcatde:licenseAttributionByText', '@language': 'de' },
  geaendert: { '@id': 'dct:modified', '@type': 'xsd:date' },
  groesse: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  'dct:language': iri,
  'dct:license': iri,
  'dct:format': iri,
  'dct:publisher': iri,
  'dct:spatial': iri,
  'dct:accrualPeriodicity': iri,
  'dct:accessRights': iri,
  'dct:conformsTo': iri,
  'dcat:dataset': iri,
  'dcat:distribution': iri,
  'dcat:theme': iri,
  'dcat:themeTaxonomy': iri,
  'dcat:mediaType': iri,
  'dcat:accessURL': iri,
  'dcat:downloadURL': iri,
  'dcat:landingPage': iri,
  'dcat:contactPoint': iri,
  'dcatap:availability': iri,
  'dcatde:contributorID': iri,
  'dcatde:politicalGeocodingLevelURI': iri,
  'foaf:homepage': iri,
  'vcard:hasURL': iri,
  'vcard:hasEmail': iri,
} as const;

const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';

/** Bavaria in the list of DCAT-AP.de. */
const BAYERN = 'http://dcat-ap.de/def/politicalGeocoding/stateKey/09';

/** JSON Lines is no registered media type. */
const medientyp = (datei: string) =>
  endungVon(datei) === 'jsonl'
    ? {}
    : { 'dcat:mediaType': `${IANA}/${FORMATE[endungVon(datei)].typ}` };

function verteilung({ name, was }: Datei, bestand: Datenbestand, angaben: Katalogangaben) {
  const adresse = angaben.absolut(pfade.daten.datei(name));
  return {
    '@id': `${adresse}#distribution`,
    '@type': 'dcat:Distribution',
    titel: name,
    beschreibung: `${bestand.titel.de}, ${FORMATE[endungVon(name)].name}: ${was.de}`,
    'dcat:accessURL': adresse,
    'dcat:downloadURL': adresse,
    'dct:format': `${EU}/file-type/${FORMATE[endungVon(name)].eu}`,
    ...medientyp(name),
    'dct:license': lizenzangaben(bestand).dcat,
    'dct:language': `${EU}/language/DEU`,
    'dcatap:availability': `${EU}/planned-availability/STABLE`,
    nennung: nennungVon(bestand, 'de', quellenort(angaben)),
    geaendert: angaben.tag,
    groesse: String(angaben.groesse(name)),
  };
}

function datensatz(bestand: Datenbestand, angaben: Katalogangaben, stellen: Stellen) {
  const seite = angaben.absolut(pfade.daten.seite);
  return {
    '@id': `${seite}#${bestand.id}`,
    '@type': 'dcat:Dataset',
    titel: `Digitales Amt: ${bestand.titel.de}`,
    beschreibung: bestand.beschreibung.de,
    schlagworte: bestand.schlagworte,
    'dct:identifier': `${seite}#${bestand.id}`,
    'dct:publisher': stellen.herausgeber,
    'dcat:contactPoint': stellen.kontakt,
    'dcatde:contributorID': angaben.bereitsteller,
    'dcatde:politicalGeocodingLevelURI': 'http://dcat-ap.de/def/politicalGeocoding/Level/state',
    'dct:spatial': BAYERN,
    'dcat:theme': `${EU}/data-theme/GOVE`,
    'dct:accrualPeriodicity': `${EU}/frequency/IRREG`,
    'dct:accessRights': `${EU}/access-right/PUBLIC`,
    'dct:language': `${EU}/language/DEU`,
    'dcat:landingPage': seite,
    geaendert: angaben.tag,
    'dcat:distribution': bestand.dateien.map(
      ({ name }) => `${angaben.absolut(pfade.daten.datei(name))}#distribution`,
    ),
  };
}

/** Names of the publisher and of whom to ask, within the catalogue. */
interface Stellen {
  herausgeber: string;
  kontakt: string;
}

function stellenVon({ absolut, herausgeber }: Katalogangaben): [Stellen, object[]] {
  const stelle = stelleVon(herausgeber, absolut);
  const seite = absolut(pfade.daten.seite);
  const stellen = { herausgeber: `${seite}#herausgeber`, kontakt: `${seite}#kontakt` };
  return [
    stellen,
    [
      {
        '@id': stellen.herausgeber,
        '@type': ['foaf:Agent', 'foaf:Organization'],
        'foaf:name': stelle.name,
        'foaf:homepage': stelle.adresse,
      },
      {
        '@id': stellen.kontakt,
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': stelle.name,
        'vcard:hasURL': stelle.adresse,
        ...(stelle.email && { 'vcard:hasEmail': `mailto:${stelle.email}` }),
      },
    ],
  ];
}

/** The catalogue with all groups of files; their formats are its distributions. */
export function katalog(angaben: Katalogangaben) {
  const { absolut, tag } = angaben;
  const [stellen, agenten] = stellenVon(angaben);
  return {
    '@context': KONTEXT,
    '@graph': [
      {
        '@id': `${absolut(pfade.daten.seite)}#katalog`,
        '@type': 'dcat:Catalog',
        titel: 'Digitales Amt: offene Daten',
        beschreibung:
          'Behörden in Bayern mit dem Siegel „Digitales Amt“, ihre Online-Verfahren und alle Gemeinden mit ihren zuständigen Behörden.',
        'dct:publisher': stellen.herausgeber,
        'dct:language': `${EU}/language/DEU`,
        'dct:license': 'http://dcat-ap.de/def/licenses/cc-zero',
        'dct:spatial': BAYERN,
        'dcat:themeTaxonomy': `${EU}/data-theme`,
        'foaf:homepage': absolut(pfade.daten.seite),
        geaendert: tag,
        'dcat:dataset': BESTAENDE.map(({ id }) => `${absolut(pfade.daten.seite)}#${id}`),
      },
      ...BESTAENDE.map((bestand) => datensatz(bestand, angaben, stellen)),
      ...BESTAENDE.flatMap((bestand) =>
        bestand.dateien.map((datei) => verteilung(datei, bestand, angaben)),
      ),
      ...agenten,
      { '@id': BAYERN, '@type': 'dct:Location' },
    ],
  };
}
