/** The editors' form without a browser: what it writes passes the check, byte for byte. */
import { describe, expect, test } from 'vitest';
import { behebe } from '../../src/domain/pruefung/behebung.ts';
import {
  amFeld,
  eingabenAus,
  entwirf,
  feldschema,
  feldtitel,
  offene,
  imFormular,
  type Eingaben,
} from '../../src/domain/redaktion/eingabemaske.ts';
import { GRUPPEN, type Feldname } from '../../src/domain/redaktion/maskenfelder.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { eintragAus, pruefeEinen, umfeldAus } from '../../src/domain/pruefung/pruefung.ts';
import {
  entpackeRedaktionsdaten,
  packeRedaktionsdaten,
} from '../../src/domain/redaktion/redaktionsdaten.ts';
import {
  editoradresse,
  meldeadresse,
  repositoryAus,
} from '../../src/domain/redaktion/repository.ts';
import { amtFormschema, type Datensatz } from '../../src/domain/datensatz/schema.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { geprueft, grundlage, HEUTE, quelltexte, register } from '../hilfe/inhalt.ts';

/** The surroundings as the browser gets them: packed, sent, unpacked. */
const gepackt = JSON.parse(
  JSON.stringify(packeRedaktionsdaten(amtFormschema, register, geprueft.aemter)),
) as ReturnType<typeof packeRedaktionsdaten>;
const imBrowser = umfeldAus(entpackeRedaktionsdaten(gepackt, HEUTE));
const inNode = umfeldAus({
  ...grundlage,
  eintraege: quelltexte.map((quelltext) => eintragAus(grundlage.schema, quelltext)),
});

function fuelleAus(schluessel: string, eingaben: Eingaben) {
  const behoerde = register.behoerde(schluessel);
  const datei = `aemter/${amtKennungen(register).get(schluessel)!}.yaml`;
  const vorhanden = quelltexte.find((quelltext) => quelltext.datei === datei);
  const entwurf = entwirf(behoerde, eingaben, vorhanden);
  const quelltext = quelltextAus(datei, entwurf.text);
  const befunde = pruefeEinen(quelltext, imBrowser);
  return { ...entwurf, quelltext, befunde, amFeld: amFeld(befunde, entwurf) };
}

const schwere = ({ befunde }: ReturnType<typeof fuelleAus>) => befunde.map((b) => b.schwere);

test('the check in the browser says what the check in Node says', () => {
  for (const quelltext of quelltexte)
    expect(pruefeEinen(quelltext, imBrowser)).toEqual(pruefeEinen(quelltext, inNode));
});

describe('a new office', () => {
  const ausgefuellt = fuelleAus('09178124', {
    'auszeichnung.seit': '12.05.2026',
    'auszeichnung.quelle': ' https://presse.example.org/freising ',
    'zahl.anzahl': 'über 1.070',
    'zahl.stand': 'Mai 2026',
    website: 'www.freising.de',
    'anschrift.strasse': 'Obere  Hauptstraße 2',
    'anschrift.plz': '85354',
    'anschrift.ort': 'Freising',
    telefon: '08161 54-0',
    email: 'poststelle@freising.de',
    hinweis: 'Zwei Zeilen:\nüber 1.070 Verfahren # und nichts geht verloren.',
  });

  test('passes the check, and there is nothing to mend', () => {
    expect(ausgefuellt.befunde).toEqual([]);
    expect(behebe(ausgefuellt.quelltext, inNode, quelltextAus)).toBe(ausgefuellt.text);
  });

  test('is asked whether a number far above the threshold is meant, at its field', () => {
    const { amFeld: befunde } = fuelleAus('09178124', {
      'auszeichnung.quelle': 'https://presse.example.org/freising',
      'zahl.anzahl': '1.234',
      'zahl.stand': 'Mai 2026',
    });
    expect(befunde).toMatchObject([
      { feld: 'zahl.anzahl', befund: { regel: 'hohe-zahl', schwere: 'warnung' } },
    ]);
    const [{ befund }] = befunde as [(typeof befunde)[number]];
    expect(imFormular(amtFormschema, 'zahl.anzahl', befund, '1.234')).toMatch(
      /wirklich 1234 Verfahren\?.*im Feld „Hinweis“/,
    );
  });

  test('is written as it should be', () =>
    expect(ausgefuellt.text).toBe(`# yaml-language-server: $schema=../amt.schema.json
name: Stadt Freising
art: grosse_kreisstadt
schluessel: "09178124"
auszeichnung:
  seit: "2026-05-12"
  quelle: https://presse.example.org/freising
online_verfahren:
  - anzahl: 1070
    stand: "2026-05"
    quelle: https://presse.example.org/freising
    mindestens: true
website: https://www.freising.de
anschrift:
  strasse: Obere Hauptstraße 2
  plz: "85354"
  ort: Freising
telefon: "08161 54-0"
email: poststelle@freising.de
hinweis: >-
  Zwei Zeilen: über 1.070 Verfahren # und nichts geht verloren.
`));

  test('needs nothing but its source', () => {
    const karg = fuelleAus('092', { 'auszeichnung.quelle': 'https://presse.example.org/b' });
    expect(karg.text).toContain('anzahl: 30');
    const leer = fuelleAus('09178124', {});
    // The number has its source from the award; one thing is missing, and it is said once.
    expect(leer.amFeld.map(({ feld }) => feld)).toEqual(['auszeichnung.quelle']);
  });
});

describe('a record that is there', () => {
  const SCHONGAU = '09190148';
  const alt = quelltexte.find(({ kennung }) => kennung === 'stadt-schongau')!;
  const anfang = eingabenAus(alt.daten as Datensatz);

  test('stays as it is where nothing is typed, for all records', () => {
    for (const { daten, text } of quelltexte) {
      const { schluessel } = daten as Datensatz;
      const eingaben = eingabenAus(daten as Datensatz);
      expect(fuelleAus(schluessel, eingaben)).toMatchObject({ text, unveraendert: true });
    }
  });

  test('gets a new number at its end, and passes the check', () => {
    const neu = fuelleAus(SCHONGAU, {
      ...anfang,
      'zahl.anzahl': '72',
      'zahl.stand': '05/2026',
      'zahl.quelle': 'https://presse.example.org/s',
    });
    expect(neu.befunde).toEqual([]);
    expect(neu.unveraendert).toBe(false);
    expect(neu.text).toBe(
      alt.text.replace(
        'hinweis:',
        '  - anzahl: 72\n    stand: "2026-05"\n    quelle: https://presse.example.org/s\nhinweis:',
      ),
    );
  });

  test('loses a field that is emptied, and keeps the rest', () => {
    const { hinweis, ...ohne } = anfang;
    expect(hinweis).toBeDefined();
    expect(fuelleAus(SCHONGAU, ohne).text).toBe(alt.text.replace(/hinweis[\s\S]*$/, ''));
  });

  test('can be withdrawn', () => {
    const weg = fuelleAus(SCHONGAU, {
      ...anfang,
      'entzug.seit': '1.3.2026',
      'entzug.grund': 'Zurückgegeben.',
      'entzug.quelle': 'https://presse.example.org/e',
    });
    expect(schwere(weg)).not.toContain('fehler');
    expect(weg.text).toContain('entzug:\n  seit: "2026-03-01"\n  grund: Zurückgegeben.\n');
  });
});

describe('what is wrong is told at once, also beside other faults', () => {
  const fehlerBei = (eingaben: Eingaben) =>
    fuelleAus('09178124', eingaben).amFeld.map(({ befund, feld }) => `${feld}: ${befund.regel}`);
  const QUELLE = 'auszeichnung.quelle: pflichtfeld';

  test.each<[string, Eingaben, readonly string[]]>([
    [
      'a Stand in the future, with no source yet',
      { 'zahl.anzahl': '70', 'zahl.stand': '12.5.2062' },
      [QUELLE, 'zahl.stand: zukunft'],
    ],
    [
      'a Stand in the future, beside a number that is none',
      { 'zahl.anzahl': 'viele', 'zahl.stand': '2062' },
      [QUELLE, 'zahl.anzahl: falscher-wert', 'zahl.stand: zukunft'],
    ],
    [
      'an award in the future, beside a source that is none',
      { 'auszeichnung.seit': '2062', 'auszeichnung.quelle': 'Telefonat' },
      ['auszeichnung.quelle: adresse', 'auszeichnung.seit: zukunft'],
    ],
    [
      'a part that is more than the whole, with no source yet',
      { 'zahl.anzahl': '70', 'zahl.kommunal': '80' },
      [QUELLE, 'zahl.anzahl: summe'],
    ],
    [
      'a part that is more than the whole, beside one that is none',
      { 'zahl.anzahl': '70', 'zahl.kommunal': '80', 'zahl.zentral': 'x' },
      [QUELLE, 'zahl.anzahl: summe', 'zahl.zentral: falscher-wert'],
    ],
    [
      'a sum that is none, beside a Stand that is none',
      { 'zahl.anzahl': '70', 'zahl.kommunal': '50', 'zahl.zentral': '3', 'zahl.stand': 'neulich' },
      [QUELLE, 'zahl.anzahl: summe', 'zahl.stand: falscher-wert'],
    ],
    [
      'a part is not called missing that is only none',
      { 'zahl.anzahl': '70', 'zahl.kommunal': '50', 'zahl.zentral': 'x' },
      [QUELLE, 'zahl.zentral: falscher-wert'],
    ],
  ])('%s', (_, eingaben, soll) => expect(fehlerBei(eingaben).sort()).toEqual(soll));
});

describe('a wrong entry is explained at its field', () => {
  test.each<[Feldname, string, string]>([
    ['auszeichnung.seit', 'gestern', 'kein Datum'],
    ['auszeichnung.seit', '12.11.2062', 'Zukunft'],
    ['auszeichnung.seit', '12.11.2019', '28. Juli 2021'],
    ['auszeichnung.quelle', 'Telefonat', 'https://'],
    ['auszeichnung.quelle', 'https://intranet.example.org/x', 'intern'],
    ['auszeichnung.quelle', 'https://presse.example.org', 'Startseite'],
    ['auszeichnung.seit', '11/12/2025', 'auf zwei Arten'],
    ['auszeichnung.seit', 'Herbst 2025', 'sonst nur das Jahr'],
    ['zahl.anzahl', 'viele', 'eine ganze Zahl wie 65'],
    ['zahl.anzahl', 'ca. 80', 'Fragen Sie nach'],
    ['zahl.anzahl', '88 (Stand 3/2026)', 'keine einzelne Zahl'],
    ['zahl.zentral', '20*', 'Fußnote'],
    ['zahl.anzahl', '12345', 'höchstens 9999'],
    ['zahl.anzahl', '12', 'zu wenig'],
    ['zahl.stand', '30.2.2026', 'Einen 30.2. hat das Jahr 2026 nicht'],
    ['zahl.stand', '3/4/2026', 'auf zwei Arten'],
    ['zahl.stand', '13/2026', 'nennt den Monat 13'],
    ['zahl.stand', '„13/2026“', '„‚13/2026‘“ nennt den Monat 13'],
    ['zahl.stand', '1.3.1926', 'zu weit zurück'],
    ['zahl.stand', 'Ende März 2026', 'Schreiben Sie den Monat'],
    ['zahl.quelle', 'http://www.example.org/x', 'https://'],
    ['zahl.kommunal', '7', 'beide'],
    ['website', 'www.facebook.com/x', 'Impressum'],
    ['bayernportal', 'https://presse.example.org/', 'BayernPortal'],
    ['anschrift.plz', '8535', 'Postleitzahl'],
    ['telefon', 'abends', 'Ziffern'],
    ['email', 'erika.mustermann@freising.de', 'Personen'],
    ['hinweis', 'Fragen unter 08131 74-0.', '„Telefon“'],
    ['hinweis', 'Fragen an siegel@example.org.', '„E-Mail“'],
    ['hinweis', 'Ein <b>Hinweis</b>', 'nur Text'],
    ['entzug.seit', '2026', 'ist leer'],
  ])('%s: %s', (feld, text, meldung) => {
    const eingaben: Eingaben = {
      'auszeichnung.quelle': 'https://presse.example.org/f',
      'zahl.anzahl': '70',
      'zahl.stand': '2026-05',
      [feld]: text,
    };
    const felder = fuelleAus('09178124', eingaben).amFeld.map(
      ({ feld: name, befund }) => [name, befund] as const,
    );
    const gemeint =
      feld === 'zahl.kommunal' ? 'zahl.anzahl' : feld === 'entzug.seit' ? 'entzug.grund' : feld;
    const saetze = felder.flatMap(([name, befund]) =>
      name === gemeint ? [imFormular(amtFormschema, name, befund, eingaben[name] ?? '')] : [],
    );
    expect(saetze.join(' '), JSON.stringify(felder)).toContain(meldung);
    expect(saetze.join(' ')).not.toMatch(
      /› |Beispiel: \w+:|„(?:quelle|website|hinweis|entzug|telefon|email)“|\d{4}-\d\d/,
    );
  });
});

test('a lower bound without a number is that of the seal', () => {
  const { text } = fuelleAus('09178124', {
    'auszeichnung.quelle': 'https://presse.example.org/f',
    'zahl.mindestens': 'true',
    'zahl.stand': '2026-05',
  });
  expect(text).toContain('  - anzahl: 50\n    stand: "2026-05"\n');
});

test('marks around what is typed are left out, of numbers as of dates and addresses', () => {
  const { text } = fuelleAus('09178124', {
    'auszeichnung.quelle': '„https://presse.example.org/f“',
    'zahl.anzahl': '„72“',
    'zahl.kommunal': '„60“',
    'zahl.zentral': '"12"',
    'zahl.stand': '„Mai 2026“',
  });
  expect(text).toContain('  quelle: https://presse.example.org/f\n');
  expect(text).toContain('  - anzahl: 72\n    stand: "2026-05"\n');
  expect(text).toContain('    kommunal: 60\n    zentral: 12\n');
});

test('of a kept draft only what the record does not say yet is left', () => {
  const alt = quelltexte.find(({ kennung }) => kennung === 'stadt-memmingen')!.daten as Datensatz;
  const anfang = eingabenAus(alt);
  const { anzahl, stand = '' } = alt.online_verfahren[0]!;
  const zahl = {
    'zahl.anzahl': String(anzahl),
    'zahl.stand': stand,
    'zahl.quelle': 'https://presse.example.org/x',
  };
  expect(offene({ ...zahl, website: '', telefon: '08331 850-0' }, anfang, alt)).toEqual({
    telefon: '08331 850-0',
  });
  expect(offene({ ...zahl, 'zahl.stand': '2026-05' }, anfang, alt)).toMatchObject({
    'zahl.stand': '2026-05',
  });
});

test('a new website has not the age of the old one; any other change leaves it', () => {
  const vorhanden = quelltexte.find(({ kennung }) => kennung === 'stadt-kempten-allgaeu')!;
  const alt = vorhanden.daten as Datensatz;
  const behoerde = register.behoerde(alt.schluessel);
  const mit = (website: string) =>
    entwirf(behoerde, { ...eingabenAus(alt), website, telefon: '0831 2525-0' }, vorhanden).text;
  expect(mit(alt.website!)).toContain('website_stand: "2020-09"');
  expect(mit('https://neu.example.org')).not.toContain('website_stand');
});

test('fields that could be confused have names of their own', () => {
  const titel = GRUPPEN.flatMap(({ felder }) =>
    felder.map((feld) => feldtitel(amtFormschema, feld)),
  );
  expect(new Set(titel).size).toBe(titel.length);
});

test('every field of the form is in the schema, and every field of the schema that editors fill in the form', () => {
  const felder = GRUPPEN.flatMap((gruppe) => gruppe.felder);
  for (const feld of felder) expect(feldschema(amtFormschema, feld).title).toBeTruthy();
  const oben = new Set(
    felder.map((feld) => feld.split('.')[0]!.replace('zahl', 'online_verfahren')),
  );
  expect([...Object.keys(amtFormschema.properties!)].filter((feld) => !oben.has(feld))).toEqual([
    'name',
    'art',
    'schluessel',
    'website_stand',
    'frueher',
  ]);
});

describe('the web editor of the repository', () => {
  const angaben = {
    datei: 'content/aemter/a.yaml',
    text: 'name: "Ä & B"\n',
    betreff: 'Neu: Ä',
    neu: true,
  };
  const github = repositoryAus('https://github.com/a/b.git')!;
  const gitlab = repositoryAus('https://git.example.org/a/b/c/', 'haupt')!;

  test('a new file on GitHub, filled in', () => {
    const { adresse, ausgefuellt } = editoradresse(github, angaben);
    const url = new URL(adresse);
    expect(ausgefuellt).toBe(true);
    expect(url.pathname).toBe('/a/b/new/main');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: angaben.datei,
      value: angaben.text,
      message: angaben.betreff,
    });
  });
  test('a new file on GitLab, filled in', () => {
    const url = new URL(editoradresse(gitlab, angaben).adresse);
    expect(url.pathname).toBe('/a/b/c/-/new/haupt');
    expect(url.searchParams.get('file_name')).toBe(angaben.datei);
  });
  test('an existing file is opened for editing', () => {
    expect(editoradresse(github, { ...angaben, neu: false }).adresse).toBe(
      'https://github.com/a/b/edit/main/content/aemter/a.yaml',
    );
    expect(editoradresse(gitlab, { ...angaben, neu: false }).adresse).toBe(
      'https://git.example.org/a/b/c/-/edit/haupt/content/aemter/a.yaml',
    );
  });
  test('a text too long for an address goes by the clipboard', () => {
    const { adresse, ausgefuellt } = editoradresse(github, { ...angaben, text: 'ä'.repeat(3000) });
    expect(ausgefuellt).toBe(false);
    expect(adresse.length).toBeLessThan(1000);
  });
  test('other addresses', () => {
    expect(meldeadresse(gitlab)).toBe('https://git.example.org/a/b/c/-/issues/new');
    expect(repositoryAus('')).toBeUndefined();
    expect(() => repositoryAus('http://github.com/a/b')).toThrow(/https/);
  });
});
