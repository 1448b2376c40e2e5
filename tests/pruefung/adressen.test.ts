/** Addresses with a port are public too; what is no public address stays refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adressform } from '../../src/domain/sprache/webadresse.ts';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { datensatzSchema } from '../../src/domain/datensatz/schema.ts';
import { sammleAdressen } from '../../src/domain/redaktion/linkpruefung.ts';
import { adresseAus } from '../../src/domain/sprache/wertangabe.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { ausnahmeFormschema } from '../../src/domain/datensatz/ausnahme.ts';
import { gesamtzahlFormschema } from '../../src/domain/datensatz/gesamtzahl.ts';
import { pruefeAusnahmen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { pruefeGesamtzahlen } from '../../src/domain/pruefung/gesamtzahlenpruefung.ts';
import { register } from '../hilfe/inhalt.ts';
import { meldungenAller, meldungenZu, MUSTERTAG } from './pruefling.ts';

/** An exception with this source; its errand is `bauen`. */
const ausnahme = (quelle: string) => `anliegen: [bauen]
art: grosse_kreisstadt
begruendung: Große Kreisstädte sind selbst zuständig.
norm: Art. 1 Test
quelle: ${quelle}
`;

const mitQuelle = (adresse: string) =>
  MUSTER.replace('https://www.stmd.bayern.de/zahl-2026', adresse);
const mitWebsite = (adresse: string) =>
  MUSTER.replace('https://www.landkreis-rosenheim.de', adresse);
const schemaNimmt = (text: string) =>
  datensatzSchema.safeParse(quelltextAus('aemter/x.yaml', text).daten).success;

describe('an address', () => {
  test.each([
    'https://ris.example.de:8443/vorlage/1',
    'https://ris.example.de:8443/vorlage?id=1#oben',
    'https://ris.example.de:444/a',
    'https://ris.example.de:65535/a',
    'https://ris.example.de:443/a',
  ])('%s is public', (adresse) => {
    expect(meldungenZu(mitQuelle(adresse))).toEqual([]);
    expect(schemaNimmt(mitQuelle(adresse))).toBe(true);
  });

  test.each([
    'https://ris.example.de:0/a',
    'https://ris.example.de:65536/a',
    'https://ris.example.de:99999/a',
    'https://ris.example.de:080/a',
    'https://ris.example.de:/a',
    'https://ris.example.de:84a3/a',
    'https://ris.example.de:8443:1/a',
    'https://192.168.1.1:8443/a',
    'https://[2001:db8::1]:8443/a',
    'https://name@ris.example.de:8443/a',
    'https://name:geheim@ris.example.de/a',
    'https://localhost:8443/a',
    'http://ris.example.de:8080/a',
    'ris.example.de:8443/a',
  ])('%s is none', (adresse) => {
    const text = mitQuelle(JSON.stringify(adresse));
    expect(meldungenZu(text)).toMatchObject([{ regel: 'adresse', schwere: 'fehler', zeile: 15 }]);
    expect(schemaNimmt(text)).toBe(false);
  });

  test('has a port from 1 to 65535 or none', () =>
    fc.assert(
      fc.property(fc.nat(120_000), (port) => {
        const regeln = meldungenZu(mitQuelle(`https://ris.example.de:${port}/a`)).map(
          ({ regel }) => regel,
        );
        // Ports of other services are ports, but nobody opens a page there.
        expect(regeln.filter((regel) => regel !== 'adresse-nicht-oeffentlich')).toEqual(
          port >= 1 && port <= 65_535 ? [] : ['adresse'],
        );
      }),
      { numRuns: 300, seed: 1 },
    ));

  test('that is only a front page is no better a source on another port', () =>
    expect(meldungenZu(mitQuelle('https://ris.example.de:8443/'))).toMatchObject([
      { regel: 'quelle-startseite' },
    ]));

  test('inside a house is not public on another port either', () =>
    expect(meldungenZu(mitQuelle('https://dokumente.rathaus.local:8443/a'))).toMatchObject([
      { regel: 'adresse-nicht-oeffentlich' },
    ]));

  test.each([
    ['127.0.0.1.nip.io', 'IP-Adresse'],
    ['a.localtest.me', 'IP-Adresse'],
    ['10-0-0-1.sslip.io', 'IP-Adresse'],
    ['vault.service.consul', 'internen Netz'],
    ['kubernetes.default.svc', 'internen Netz'],
    ['metadata.google.internal', 'internen Netz'],
    ['drucker.home.arpa', 'internen Netz'],
    ['nas.fritz.box', 'internen Netz'],
    ['abcdefgh.onion', 'internen Netz'],
    ['www.rathaus.test', 'internen Netz'],
    ['www.rathaus.example', 'internen Netz'],
    ['www.rathaus.de:25', 'Port 25'],
  ])('at %s is not everyone’s, in any field and any kind of file', (host, grund) => {
    const adresse = `https://${host}/a`;
    for (const text of [
      mitQuelle(adresse),
      mitWebsite(adresse),
      MUSTER.replace('https://www.stmd.bayern.de/auszeichnung', adresse),
      MUSTER.replace('https://www.bayernportal.de/dokumente/behoerde/1', adresse),
      `${MUSTER}entzug: { seit: "2026-03-01", grund: Aufgelöst., quelle: ${adresse} }\n`,
    ])
      expect(meldungenZu(text)).toContainEqual(
        expect.objectContaining({
          regel: 'adresse-nicht-oeffentlich',
          schwere: 'fehler',
          meldung: expect.stringContaining(grund),
        }),
      );
    const neben = [
      pruefeAusnahmen([quelltextAus('ausnahmen/x.yaml', ausnahme(adresse))], {
        schema: ausnahmeFormschema,
        register,
        anliegen: new Set(['bauen']),
      }).meldungen,
      pruefeGesamtzahlen(
        quelltextAus(
          'gesamtzahlen.yaml',
          `- { anzahl: 5, genauigkeit: genau, stand: "2024", quelle: ${adresse} }\n`,
        ),
        gesamtzahlFormschema,
        MUSTERTAG,
      ).meldungen,
    ];
    for (const meldungen of neben)
      expect(meldungen).toMatchObject([
        { regel: 'adresse-nicht-oeffentlich', meldung: expect.stringContaining(grund) },
      ]);
  });

  test('of a website may have a port, its own name or not', () => {
    expect(meldungenZu(mitWebsite('https://www.landkreis-rosenheim.de:8443'))).toEqual([]);
    expect(meldungenZu(mitWebsite('https://www.zugspitze.de:8443'))).toMatchObject([
      { regel: 'website-fremd' },
    ]);
  });

  test('of BayernPortal has none but its own', () => {
    const portal = 'https://www.bayernportal.de';
    expect(meldungenZu(MUSTER.replace(portal, `${portal}:443`))).toEqual([]);
    expect(meldungenZu(MUSTER.replace(portal, `${portal}:8443`))).toMatchObject([
      { regel: 'bayernportal', zeile: 17 },
    ]);
  });
});

test.each([
  ['https://www.a.de:443/', 'a.de'],
  ['https://a.de:8443/x/', 'a.de:8443/x'],
  ['https://A.de/x:443', 'a.de/x:443'],
  ['https://a.de:4430', 'a.de:4430'],
])('%s is the same as %s', (adresse, form) => expect(adressform(adresse)).toBe(form));

test('two records with one website are noticed, the usual port written or not', () => {
  const zweites = `name: Markt Aindling
art: markt
schluessel: "09771112"
auszeichnung: { quelle: https://www.stmd.bayern.de/aindling }
online_verfahren: [{ anzahl: 50, quelle: https://www.stmd.bayern.de/aindling, mindestens: true }]
website: https://landkreis-rosenheim.de:443/
`;
  const doppelte = (text: string) =>
    meldungenAller({ 'landratsamt-rosenheim.yaml': MUSTER, 'markt-aindling.yaml': text }).filter(
      ({ regel }) => regel === 'adresse-doppelt',
    );
  expect(doppelte(zweites)).toHaveLength(2);
  expect(doppelte(zweites.replace(':443', ':8443'))).toEqual([]);
});

test('the link check visits them as they stand', () => {
  const datensatz = datensatzSchema.parse(
    quelltextAus('aemter/x.yaml', mitQuelle('https://ris.example.de:8443/a')).daten,
  );
  expect([...sammleAdressen([{ id: 'x', datensatz }]).keys()]).toContain(
    'https://ris.example.de:8443/a',
  );
});

test.each([
  ['ris.example.de:8443/a', 'https://ris.example.de:8443/a'],
  ['ris.example.de:8443', 'https://ris.example.de:8443'],
  ['tel:08031', 'tel:08031'],
])('typed as %s it is %s', (getippt, adresse) => expect(adresseAus(getippt)).toBe(adresse));

test.each([
  ['<https://www.stmd.bayern.de/zahl-2026>', 'https://www.stmd.bayern.de/zahl-2026'],
  ['http://www.stmd.bayern.de/zahl-2026', 'https://www.stmd.bayern.de/zahl-2026'],
  ['www.stmd.bayern.de/zahl-2026', 'https://www.stmd.bayern.de/zahl-2026'],
  ['stmd.bayern.de/zahl-2026', 'https://stmd.bayern.de/zahl-2026'],
  ['Mail vom 3. Mai', null],
  ['tel:08031', null],
])('written as %s the check offers %s', (geschrieben, vorschlag) => {
  const text = MUSTER.replace(
    'quelle: https://www.stmd.bayern.de/zahl-2026',
    `quelle: ${geschrieben}`,
  );
  expect(meldungenZu(text)).toMatchObject([{ regel: 'adresse', vorschlag }]);
});
