/** Every attack in every field of every kind of file: refused with a message that says where, or a text like any other. */
import { describe, expect, test } from 'vitest';
import { anliegenFormschema } from '../../src/domain/datensatz/anliegen.ts';
import { ausnahmeFormschema } from '../../src/domain/datensatz/ausnahme.ts';
import { felder, type Formschema } from '../../src/domain/datensatz/formschema.ts';
import { gesamtzahlFormschema } from '../../src/domain/datensatz/gesamtzahl.ts';
import type { Pfad } from '../../src/domain/datensatz/quelltext.ts';
import { registeraenderungFormschema } from '../../src/domain/datensatz/registeraenderung.ts';
import { amtFormschema } from '../../src/domain/datensatz/schema.ts';
import { seitenFormschema } from '../../src/domain/datensatz/seite.ts';
import { verfahrensFormschema } from '../../src/domain/datensatz/verfahren.ts';
import { pruefeAnliegen, pruefeAusnahmen } from '../../src/domain/pruefung/anliegenpruefung.ts';
import { pruefeGesamtzahlen } from '../../src/domain/pruefung/gesamtzahlenpruefung.ts';
import type { Meldung } from '../../src/domain/pruefung/meldung.ts';
import { pruefe } from '../../src/domain/pruefung/pruefung.ts';
import { pruefeRegisteraenderungen } from '../../src/domain/pruefung/registeraenderungspruefung.ts';
import { pruefeSeiten } from '../../src/domain/pruefung/seitenpruefung.ts';
import {
  pruefeVerfahren,
  verfahrensumfeldAus,
} from '../../src/domain/pruefung/verfahrenspruefung.ts';
import { seitenquelltext } from '../../src/io/seiteninhalt.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { ANGRIFFE, LANG, UNSICHTBARE, VERBOTEN } from '../hilfe/angriffe.ts';
import { grundlage, MUSTERTAG } from './pruefling.ts';

/** What one kind of file says, and how the check reads it; nothing of it is true. */
interface Art {
  daten: object;
  schema: Formschema;
  pruefe(daten: object): { meldungen: Meldung[]; veroeffentlicht: readonly unknown[] };
}

const QUELLE = 'https://www.stmd.bayern.de/probe';
const STAND = '2026-05-01';

const AMT = {
  name: 'Landratsamt Rosenheim',
  art: 'landratsamt',
  schluessel: '09187',
  auszeichnung: { seit: '2021-11-12', quelle: QUELLE },
  online_verfahren: [
    {
      anzahl: 65,
      stand: '2026-05',
      quelle: QUELLE,
      kommunal: 56,
      zentral: 9,
      korrektur: {
        am: '2026-06-01',
        grund: 'In der Liste waren zwei Ziffern vertauscht.',
        vorher: 56,
        vorher_quelle: 'https://www.stmd.bayern.de/alt',
      },
    },
  ],
  entzug: { seit: '2026-07-01', grund: 'Nur eine Probe.', quelle: QUELLE },
  website: 'https://www.landkreis-rosenheim.de',
  bayernportal: 'https://www.bayernportal.de/dokumente/behoerde/1',
  anschrift: { strasse: 'Wittelsbacherstraße 53', plz: '83022', ort: 'Rosenheim' },
  telefon: '08031 392-01',
  email: 'poststelle@lra-rosenheim.de',
  hinweis: 'Ein Satz für Leserinnen und Leser.',
  frueher: ['landratsamt-rosenheim-alt'],
};
const amtstext = quelltextAus('aemter/landratsamt-rosenheim.yaml', JSON.stringify(AMT));

const ARTEN: Record<string, Art> = {
  'a record': {
    daten: AMT,
    schema: amtFormschema,
    pruefe(daten) {
      const text = quelltextAus('aemter/landratsamt-rosenheim.yaml', JSON.stringify(daten));
      const { meldungen, aemter } = pruefe([text], grundlage);
      return { meldungen, veroeffentlicht: aemter };
    },
  },
  'an errand': {
    daten: {
      name: 'Umzug melden',
      synonyme: ['Ummeldung'],
      stichworte: ['Einzug'],
      thema: 'wohnen',
      ebene: 'gemeinde',
      beschreibung: 'Wer umzieht, meldet das.',
      suchwort: 'Wohnsitz Anmeldung',
      leistung: 'Wohnsitz; Anmeldung',
      bayernportal: 'https://www.bayernportal.de/dokumente/leistung/1',
      hinweis: 'Nur eine Probe.',
    },
    schema: anliegenFormschema,
    pruefe(daten) {
      const { meldungen, anliegen } = pruefeAnliegen(
        [quelltextAus('anliegen/umzug.yaml', JSON.stringify(daten))],
        anliegenFormschema,
      );
      return { meldungen, veroeffentlicht: anliegen };
    },
  },
  'an exception': {
    daten: {
      anliegen: ['umzug'],
      orte: [{ ort: '09187150', landratsamt: '09187' }],
      begruendung: 'Nur eine Probe.',
      norm: 'Art. 1 Probe',
      quelle: QUELLE,
    },
    schema: ausnahmeFormschema,
    pruefe(daten) {
      const { meldungen, ausnahmen } = pruefeAusnahmen(
        [quelltextAus('ausnahmen/umzug.yaml', JSON.stringify(daten))],
        {
          schema: ausnahmeFormschema,
          register: grundlage.register,
          anliegen: new Set(['umzug']),
        },
      );
      return { meldungen, veroeffentlicht: ausnahmen };
    },
  },
  'a published total': {
    daten: {
      stand: STAND,
      anzahl: 5,
      genauigkeit: 'genau',
      teil: 'nur Märkte',
      quelle: QUELLE,
      hinweis: 'Nur eine Probe.',
      widerspruch: 'Nur eine Probe.',
    },
    schema: gesamtzahlFormschema.items!,
    pruefe(daten) {
      const { meldungen, gesamtzahlen } = pruefeGesamtzahlen(
        quelltextAus('gesamtzahlen.yaml', JSON.stringify([daten])),
        gesamtzahlFormschema,
        MUSTERTAG,
      );
      return { meldungen, veroeffentlicht: gesamtzahlen };
    },
  },
  'a list of procedures': {
    daten: {
      schluessel: '09187',
      stand: STAND,
      quelle: 'https://www.bayernportal.de/dokumente/behoerde/1',
      verfahren: [
        {
          id: '1',
          name: 'Umzug melden',
          leistungen: [
            {
              id: '2',
              name: 'Wohnsitz; Anmeldung',
              url: 'https://www.bayernportal.de/dokumente/leistung/1',
            },
          ],
        },
      ],
    },
    schema: verfahrensFormschema,
    pruefe(daten) {
      const { meldungen, verfahren } = pruefeVerfahren(
        [quelltextAus('verfahren/landratsamt-rosenheim.json', JSON.stringify(daten))],
        verfahrensFormschema,
        verfahrensumfeldAus([amtstext], MUSTERTAG),
      );
      return { meldungen, veroeffentlicht: verfahren };
    },
  },
  'a change of the register': {
    daten: { schluessel: '09187150', seit: '2026-01-01', quelle: QUELLE, name: 'Neuprobe' },
    schema: registeraenderungFormschema.items!,
    pruefe(daten) {
      const { meldungen, aenderungen } = pruefeRegisteraenderungen(
        quelltextAus('register/aenderungen.yaml', JSON.stringify([daten])),
        registeraenderungFormschema,
        { basis: grundlage.register, heute: MUSTERTAG, mitDatensatz: new Set() },
      );
      return { meldungen, veroeffentlicht: aenderungen };
    },
  },
  'the head of a page': {
    daten: {
      titel: 'Gebärdensprache',
      beschreibung: 'Nur eine Probe.',
      stand: STAND,
      videos: [{ titel: 'Probe', datei: 'a.mp4', untertitel: 'a.vtt' }],
    },
    schema: seitenFormschema,
    pruefe(daten) {
      const kopf = Object.entries(daten).map(
        ([feld, wert]) => `${feld}: ${JSON.stringify(wert)}\n`,
      );
      const { meldungen, seiten } = pruefeSeiten(
        [
          seitenquelltext(
            'seiten/gebaerdensprache.md',
            Buffer.from(`---\n${kopf.join('')}---\n\nText.\n`),
          ),
        ],
        seitenFormschema,
        (name) => ['a.mp4', 'a.vtt'].includes(name),
      );
      return {
        meldungen: meldungen.filter(({ datei }) => datei.includes('gebaerdensprache')),
        veroeffentlicht: seiten,
      };
    },
  },
};

/** Places of all texts in a value. */
const texteIn = (wert: unknown, pfad: Pfad = []): Pfad[] =>
  typeof wert === 'string'
    ? [pfad]
    : wert && typeof wert === 'object'
      ? (Array.isArray(wert) ? [...wert.entries()] : Object.entries(wert)).flatMap(
          ([schritt, unter]) => texteIn(unter, [...pfad, schritt as PropertyKey]),
        )
      : [];

/** Names of all text fields of a form. */
const textfelder = (schema: Formschema, name = ''): string[] =>
  schema.type === 'string'
    ? [name]
    : schema.items
      ? textfelder(schema.items, name)
      : felder(schema).flatMap(([feld, unter]) => textfelder(unter, feld));

/** The same with another text at one place. */
function mit(daten: object, pfad: Pfad, text: string): object {
  const neu = structuredClone(daten) as Record<PropertyKey, unknown>;
  const eltern = pfad
    .slice(0, -1)
    .reduce((hier, schritt) => hier[schritt] as Record<PropertyKey, unknown>, neu);
  eltern[pfad.at(-1)!] = text;
  return neu;
}

/** Names of fields that hold sentences or names; in all others no attack is a value. */
const FREITEXTE = new Set(
  'name hinweis grund strasse ort synonyme stichworte beschreibung suchwort leistung begruendung norm teil widerspruch titel sitz'.split(
    ' ',
  ),
);

/** Fields that hold an id of someone else's choice. */
const IST_KENNUNG = new Set(['id', 'frueher']);

/** Fields with the place in which they are tried: of a key in a list, the field is that of the list. */
const feldVon = (pfad: Pfad) => String(pfad.findLast((schritt) => typeof schritt === 'string'));

describe.each(Object.entries(ARTEN))('%s', (_, { daten, schema, pruefe: frage }) => {
  const pfade = texteIn(daten);

  test('is sound, and has every text field that its form knows but a few choices', () => {
    expect(frage(daten).meldungen.filter(({ schwere }) => schwere === 'fehler')).toEqual([]);
    expect(frage(daten).veroeffentlicht).toHaveLength(1);
    const benutzte = new Set(pfade.map(feldVon));
    const fehlende = textfelder(schema).filter((feld) => !benutzte.has(feld));
    // Each is a choice, a key, a day, or excludes another one that is there.
    expect(
      fehlende.filter(
        (feld) => !['art', 'sitz', 'mitglieder', 'nachfolgerin', 'website_stand'].includes(feld),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(ANGRIFFE))('with %s', (name, angriff) => {
    for (const pfad of pfade) {
      const wo = pfad.join('.');
      const { meldungen, veroeffentlicht } = frage(mit(daten, pfad, angriff));
      const fehler = meldungen.filter(({ schwere }) => schwere === 'fehler');
      // Refused with a message of its own, or published.
      expect([wo, veroeffentlicht.length]).toEqual([wo, fehler.length > 0 ? 0 : 1]);
      for (const { meldung, zeile, spalte } of meldungen) {
        expect([wo, meldung.length > 20 && meldung.length < 1500]).toEqual([wo, true]);
        expect([wo, zeile >= 1 && spalte >= 1]).toEqual([wo, true]);
        // What turns text round in a record must not do so in the message, or in a terminal.
        expect([wo, VERBOTEN.exec(meldung)?.[0]]).toEqual([wo, undefined]);
      }
      // Ids may be any word; nothing is looked up by them but in a Map.
      const wort = IST_KENNUNG.has(feldVon(pfad)) && /^\w+$/.test(angriff);
      const muss =
        Object.hasOwn(UNSICHTBARE, name) ||
        angriff === LANG ||
        !(FREITEXTE.has(feldVon(pfad)) || wort);
      if (muss) expect([wo, fehler.length > 0]).toEqual([wo, true]);
    }
  });
});

test('a field named like a part of every object is an unknown field', () => {
  for (const [art, { daten, pruefe: frage }] of Object.entries(ARTEN))
    for (const feld of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const geerbt = JSON.parse(
        JSON.stringify(daten).replace(/^\{/, `{"${feld}":{"x":1},`),
      ) as object;
      const { meldungen, veroeffentlicht } = frage(geerbt);
      expect([art, feld, veroeffentlicht.length]).toEqual([art, feld, 0]);
      expect(meldungen.map(({ meldung }) => meldung).join()).toContain(feld);
    }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test.each([
  ['an alias', 'hinweis: &a x\nname: *a\n'],
  [
    'a bomb of aliases',
    `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefghi'].map((b, i) => `${b}: &${b} [${`*${'abcdefgh'[i]},`.repeat(9)}x]`).join('\n')}\n`,
  ],
  ['a type of JavaScript', 'hinweis: !!js/function "function () {}"\n'],
  ['a merge', '<<: { name: x }\n'],
  ['two documents', `${JSON.stringify(AMT)}\n---\n${JSON.stringify(AMT)}\n`],
])('%s of YAML is a message, quickly', (_, text) => {
  const anfang = performance.now();
  const { meldungen, aemter } = pruefe([quelltextAus('aemter/stadt-hof.yaml', text)], grundlage);
  expect(aemter).toEqual([]);
  expect(meldungen.length).toBeGreaterThan(0);
  expect(performance.now() - anfang).toBeLessThan(5000);
});
