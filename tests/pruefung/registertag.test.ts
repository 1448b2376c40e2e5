/** Where the register may be the cause, being older than a change, the message names its day. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { bestimme, rueckfrage } from '../../src/domain/register/behoerdensuche.ts';
import { REGISTERSTAND, REGISTERTAG } from '../../src/domain/register/registerstand.ts';
import { register } from '../hilfe/inhalt.ts';
import { meldungenAller, meldungenZu } from './pruefling.ts';

const KOPF = 'name: Landratsamt Rosenheim\nart: landratsamt\nschluessel: "09187"';

test.each([
  ['schluessel-unbekannt', 'schluessel: "09187"', 'schluessel: "09999"'],
  ['schluessel-fremd', 'schluessel: "09187"', 'schluessel: "09188"'],
  ['art', 'art: landratsamt', 'art: markt'],
  ['name', 'name: Landratsamt Rosenheim', 'name: Landratsamt Rosenheim-Land'],
  ['vg-und-mitglied', KOPF, 'name: VG Aindling\nart: markt\nschluessel: "09771114"'],
  ['kennung-doppelt', 'landratsamt-rosenheim-alt', 'landratsamt-cham'],
])('%s', (id, von, nach) => {
  const meldung = meldungenZu(MUSTER.replace(von, nach)).find(({ regel }) => regel === id);
  expect(meldung!.meldung).toContain(`Register vom ${REGISTERTAG}`);
});

test('dateiname', () =>
  expect(meldungenZu(MUSTER, 'lra-rosenheim.yaml')[0]!.meldung).toContain(
    `Register vom ${REGISTERTAG}`,
  ));

test('amt-anderer-name', () => {
  const meldung = meldungenAller({
    'landratsamt-rosenheim.yaml': MUSTER,
    'lra.yaml': MUSTER.replace('09187', '09188'),
  }).find(({ regel }) => regel === 'amt-anderer-name');
  expect(meldung!.meldung).toContain(`Register vom ${REGISTERTAG}`);
});

test.each(['Gemeinde Neugründung am Berg', '§§§'])('the question for „%s“', (name) => {
  const gefunden = bestimme(register, name);
  if ('behoerde' in gefunden) throw new Error('no authority is called that');
  expect(rueckfrage(register, gefunden)).toContain(`(Register vom ${REGISTERTAG})`);
});

test('what the register cannot cause does not speak of it', () =>
  expect(meldungenZu(MUSTER.replace('zentral: 9', 'zentral: 10'))[0]!.meldung).not.toContain(
    'Register',
  ));

test('the day is that of the source, in German', () => {
  const [jahr, monat, tag] = REGISTERSTAND.split('-');
  expect(readdirSync('content/register/quelle').join()).toContain(`_${tag}${monat}${jahr}-`);
  expect(REGISTERTAG).toBe(`${tag}.${monat}.${jahr}`);
});
