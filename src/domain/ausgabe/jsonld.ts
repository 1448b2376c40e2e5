/** Structured data (schema.org) for search engines. */
import { behoerdenname, nachSchluessel } from '../register/register.ts';
import type { Amt } from '../verzeichnis/verzeichnis.ts';

const MINISTERIUM = {
  '@type': 'GovernmentOrganization',
  name: 'Bayerisches Staatsministerium für Digitales',
  url: 'https://www.stmd.bayern.de/',
};

/** An office as GovernmentOrganization. @param url absolute address of its page */
export function amtAlsJsonLd(amt: Amt, url: string) {
  const { datensatz, behoerde, gebiet } = amt;
  const { anschrift, auszeichnung, entzug } = datensatz;
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
      '@type': 'AdministrativeArea',
      name,
      identifier: schluessel,
    })),
    ...(!entzug && {
      hasCertification: {
        '@type': 'Certification',
        name: 'Digitales Amt',
        issuedBy: MINISTERIUM,
        ...(auszeichnung.seit && { validFrom: auszeichnung.seit }),
      },
    }),
  };
}
