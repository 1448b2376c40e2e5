import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { amtAlsJsonLd } from '../../src/domain/ausgabe/jsonld.ts';
import { register, verzeichnis } from '../hilfe/inhalt.ts';

const SCHEMA = 'https://schema.org/';

/** Stands for schema.org's own context: nothing is fetched. */
const ladeKontext = (adresse: string) => {
  if (adresse !== 'https://schema.org') throw new Error(`Asked for ${adresse}`);
  return Promise.resolve({
    documentUrl: adresse,
    document: { '@context': { '@vocab': SCHEMA, url: { '@type': '@id' } } },
  });
};

/** In safe mode, which the types do not know, the processor refuses what it would have to drop. */
const OPTIONEN: Options.Expand & { safe: boolean } = { documentLoader: ladeKontext, safe: true };

/** Each office with its data and address. */
const alle = verzeichnis.aemter.map((amt) => {
  const url = `https://beispiel.de/aemter/${amt.id}/`;
  return { amt, url, daten: amtAlsJsonLd(amt, url) };
});

describe.each(alle)('$amt.id', ({ amt, url, daten }) => {
  test('says who it is: name, key, area', () => {
    expect(daten).toMatchObject({
      '@id': url,
      identifier: { '@type': 'PropertyValue', value: amt.schluessel },
    });
    expect(daten.name).toContain(amt.behoerde.name);
    for (const { identifier } of daten.areaServed)
      expect(register.behoerde(identifier).schluessel).toBe(identifier);
  });

  test('the certification is active exactly while the seal is held', () => {
    const { auszeichnung, entzug } = amt.datensatz;
    expect(daten.hasCertification).toEqual({
      '@type': 'Certification',
      name: 'Digitales Amt',
      issuedBy: expect.objectContaining({ '@type': 'GovernmentOrganization' }),
      certificationStatus: SCHEMA + (entzug ? 'CertificationInactive' : 'CertificationActive'),
      ...(auszeichnung.seit && { validFrom: auszeichnung.seit }),
      ...(entzug && { expires: entzug.seit }),
    });
  });

  test('a processor of JSON-LD understands every part of it', async () => {
    const [knoten] = await jsonld.expand(daten as JsonLdDocument, OPTIONEN);
    expect(knoten).toMatchObject({
      '@id': url,
      '@type': [`${SCHEMA}GovernmentOrganization`],
    });
    expect(Object.keys(knoten!)).toHaveLength(Object.keys(daten).length - 1);
  });
});

test('the fixtures hold a seal that is held and one that is not', () => {
  expect(new Set(verzeichnis.aemter.map(({ status }) => status)).size).toBe(2);
});
