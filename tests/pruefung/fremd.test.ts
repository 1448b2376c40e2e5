/** A key of another authority is what is doubted first, where all the rest of a record means one. */
import { expect, test } from 'vitest';
import { MUSTER } from '../../src/domain/pruefung/regeln/tabelle.ts';
import { behoerdenname, type Behoerde } from '../../src/domain/register/register.ts';
import { amtKennungen } from '../../src/domain/register/kennung.ts';
import { gruppiere } from '../../src/domain/sprache/listen.ts';
import { register } from '../hilfe/inhalt.ts';
import { meldungenAller, meldungenZu } from './pruefling.ts';

const kennungen = amtKennungen(register);
const dateiVon = ({ schluessel }: Behoerde) => `${kennungen.get(schluessel)}.yaml`;

/** A record of an authority, with nothing in it that depends on where it is. */
const datensatz = (behoerde: Behoerde, schluessel = behoerde.schluessel) =>
  `name: ${behoerdenname(behoerde)}
art: ${behoerde.art}
schluessel: "${schluessel}"
auszeichnung: { quelle: https://www.stmd.bayern.de/${behoerde.schluessel} }
online_verfahren:
  - { anzahl: 50, quelle: https://www.stmd.bayern.de/${behoerde.schluessel}, mindestens: true }
`;

const art = (gesucht: Behoerde['art']) =>
  register.behoerden.filter((eine) => eine.art === gesucht && !eine.vg);
const [markt] = art('markt') as [Behoerde];
const [stadt] = art('stadt') as [Behoerde];
const [vg] = register.behoerden.filter((eine) => eine.art === 'verwaltungsgemeinschaft') as [
  Behoerde,
];

const kurz = (meldungen: ReturnType<typeof meldungenZu>) =>
  meldungen.map(({ regel, zeile, vorschlag }) => [regel, zeile, vorschlag]);

test.each([
  ['of another kind', stadt],
  ['of a Verwaltungsgemeinschaft elsewhere', vg],
  ['of a Landratsamt', art('landratsamt')[0]!],
  ['of its own kind', art('markt')[1]!],
])('a key %s is the one thing that is wrong, and the right one is named', (_, andere) => {
  const meldungen = meldungenZu(datensatz(markt, andere.schluessel), dateiVon(markt));
  expect(kurz(meldungen)).toEqual([['schluessel-fremd', 3, `"${markt.schluessel}"`]]);
  expect(meldungen[0]!.meldung).toContain(behoerdenname(markt));
  expect(meldungen[0]!.meldung).toContain(behoerdenname(andere));
});

test('of several that share name and kind the file name tells which is meant', () => {
  const gleiche = [...gruppiere(register.behoerden, (eine) => eine.art + eine.name).values()].find(
    (gruppe) => gruppe.length > 1,
  )!;
  for (const behoerde of gleiche)
    expect(kurz(meldungenZu(datensatz(behoerde, stadt.schluessel), dateiVon(behoerde)))).toEqual([
      ['schluessel-fremd', 3, `"${behoerde.schluessel}"`],
    ]);
});

test('a file that is named after neither is to be named after the authority of name and kind', () =>
  expect(kurz(meldungenZu(datensatz(markt, stadt.schluessel), 'neu.yaml'))).toEqual([
    ['dateiname', 1, dateiVon(markt)],
    ['schluessel-fremd', 3, `"${markt.schluessel}"`],
  ]));

test('where the file name sides with the key, it is the name that is doubted', () => {
  const regeln = kurz(meldungenZu(datensatz(markt, stadt.schluessel), dateiVon(stadt)));
  expect(regeln.map(([regel]) => regel)).toEqual(['name', 'art']);
});

test('a copy with the key of its original makes no second record of that', () =>
  expect(
    kurz(
      meldungenAller({
        [dateiVon(stadt)]: datensatz(stadt),
        [dateiVon(markt)]: datensatz(markt, stadt.schluessel),
      }),
    ),
  ).toEqual([['schluessel-fremd', 3, `"${markt.schluessel}"`]]));

test('two records with each other’s key are told of their own', () =>
  expect(
    kurz(
      meldungenAller({
        [dateiVon(stadt)]: datensatz(stadt, markt.schluessel),
        [dateiVon(markt)]: datensatz(markt, stadt.schluessel),
      }),
    ).sort(),
  ).toEqual(
    [stadt, markt].map(({ schluessel }) => ['schluessel-fremd', 3, `"${schluessel}"`]).sort(),
  ));

test('a second record of an authority is told of the first, whatever its key', () =>
  expect(
    kurz(
      meldungenAller({
        [dateiVon(markt)]: datensatz(markt),
        'neu.yaml': datensatz(markt, stadt.schluessel),
      }),
    ),
  ).toEqual([['amt-anderer-name', 1, null]]));

test('what depends on the place goes by the authority that is meant', () =>
  expect(kurz(meldungenZu(MUSTER.replace('"09187"', `"${vg.schluessel}"`)))).toEqual([
    ['schluessel-fremd', 3, '"09187"'],
  ]));

test('a website that is only broken is not called missing beside the day it is from', () => {
  const text = datensatz(markt);
  const regeln = (zeile: string) =>
    meldungenZu(`${text}${zeile}website_stand: "2024-05"\n`, dateiVon(markt)).map(
      ({ regel }) => regel,
    );
  expect(regeln('website: „https://www.stmd.bayern.de“\n')).not.toContain('website-stand');
  expect(regeln('')).toContain('website-stand');
});
