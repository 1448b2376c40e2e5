/**
 * Structured data (schema.org) for search engines. Types come from `schema-dts`, so a property that
 * the vocabulary does not know, or a wrong kind of value, is a type error.
 */
import type { Certification, GovernmentOrganization, WithContext } from 'schema-dts';
import { behoerdenname, nachSchluessel } from '../register/register.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';

const MINISTERIUM = {
  '@type': 'GovernmentOrganization',
  name: 'Bayerisches Staatsministerium für Digitales',
  url: 'https://www.stmd.bayern.de/',
} satisfies GovernmentOrganization;

/**
 * The seal as a certification: active while it is held; withdrawn it stays, inactive, with the date
 * of its end. Source: https://schema.org/Certification
 */
const siegel = ({ auszeichnung, entzug }: Amt['datensatz']): Certification => ({
  '@type': 'Certification',
  name: 'Digitales Amt',
  issuedBy: MINISTERIUM,
  certificationStatus: entzug
    ? 'https://schema.org/CertificationInactive'
    : 'https://schema.org/CertificationActive',
  ...(auszeichnung.seit && { validFrom: auszeichnung.seit }),
  ...(entzug && { expires: entzug.seit }),
});

/** An office as GovernmentOrganization. @param url absolute address of its page */
export function amtAlsJsonLd(amt: Amt, url: string) {
  const { datensatz, behoerde, gebiet } = amt;
  const { anschrift } = datensatz;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': url,
    name: behoerdenname(behoerde),
    ...(datensatz.website && { url: datensatz.website }),
    ...(datensatz.bayernportal && { sameAs: [datensatz.bayernportal] }),
    ...(datensatz.telefon && { telephone: datensatz.telefon }),
    ...(datensatz.email && { email: datensatz.email }),
    ...(anschrift && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: anschrift.strasse,
        postalCode: anschrift.plz,
        addressLocality: anschrift.ort,
        addressCountry: 'DE',
      },
    }),
    identifier: {
      '@type': 'PropertyValue',
      propertyID: 'Amtlicher Gemeindeschlüssel',
      value: amt.schluessel,
    },
    areaServed: (amt.art === 'landratsamt' || amt.art === 'bezirk'
      ? [behoerde]
      : gebiet.toSorted(nachSchluessel)
    ).map(({ name, schluessel }) => ({
      '@type': 'AdministrativeArea' as const,
      name,
      identifier: schluessel,
    })),
    hasCertification: siegel(datensatz),
  } satisfies WithContext<GovernmentOrganization>;
}
