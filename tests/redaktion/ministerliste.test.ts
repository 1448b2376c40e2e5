/** The whole list on day one, as every program would send it: 420 authorities, 277 without a record. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { pruefeVorab } from '../../src/domain/pruefung/pruefung.ts';
import { planeEinfuhr } from '../../src/domain/redaktion/einfuhr.ts';
import { leseTabelle } from '../../src/io/tabellen.ts';
import { quelltextAus } from '../../src/io/yaml.ts';
import { inhaltMit } from '../hilfe/bau.ts';
import { grundlage, register } from '../hilfe/inhalt.ts';
import { rufe, stand } from './befehle.ts';
import { ods } from './mappen.ts';
import {
  erwartungen,
  GEAENDERT,
  NEU,
  unklareGruende,
  UNKLAR,
  vorher,
  zeilen,
  type Wert,
} from './ministerliste.ts';

const MONATE = 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ');

/** What a cell shows. */
function angezeigt(wert: Wert): string {
  if (typeof wert !== 'object') return String(wert);
  if ('link' in wert) return wert.link;
  const [jahr = '', monat = '', tag = ''] = wert.tag.split('-');
  return wert.alsMonat
    ? `${MONATE[Number(monat) - 1]} ${jahr.slice(2)}`
    : `${tag}.${monat}.${jahr}`;
}

const alsCsv = (trenner: string) =>
  zeilen
    .map(({ werte }) =>
      werte
        .map(angezeigt)
        .map((text) => (/[";,\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(trenner),
    )
    .join('\r\n');

const maskiert = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function odsZelle(wert: Wert): string {
  const absatz = `<text:p>${maskiert(angezeigt(wert))}</text:p>`;
  if (wert === '') return '<table:table-cell/>';
  if (typeof wert === 'number')
    return `<table:table-cell office:value-type="float" office:value="${wert}">${absatz}</table:table-cell>`;
  if (typeof wert === 'string')
    return `<table:table-cell office:value-type="string">${absatz}</table:table-cell>`;
  return 'link' in wert
    ? `<table:table-cell office:value-type="string"><text:p><text:a xlink:href="${wert.link}">${wert.text}</text:a></text:p></table:table-cell>`
    : `<table:table-cell office:value-type="date" office:date-value="${wert.tag}">${absatz}</table:table-cell>`;
}

const alsOds = () =>
  ods(
    `<table:table table:name="Deckblatt"><table:table-row><table:table-cell office:value-type="string"><text:p>Stand: Juni 2026</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Liste">${zeilen
      .map(({ werte }) => `<table:table-row>${werte.map(odsZelle).join('')}</table:table-row>`)
      .join(
        '',
      )}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );

function xlsxZelle(wert: Wert) {
  if (wert === '') return null;
  if (typeof wert === 'number') return { value: wert, type: Number };
  if (typeof wert === 'string') return { value: wert, type: String };
  // A formula is how this writer makes a link.
  if ('link' in wert)
    return { value: `HYPERLINK("${wert.link}","${wert.text}")`, type: 'Formula' as const };
  const value = new Date(`${wert.tag}T00:00:00Z`);
  return { value, type: Date, format: wert.alsMonat ? 'mmm yy' : 'dd.mm.yyyy' };
}

const alsXlsx = async () => {
  const deckblatt = { sheet: 'Deckblatt', data: [[{ value: 'Stand: Juni 2026' }]] };
  const liste = { sheet: 'Liste', data: zeilen.map(({ werte }) => werte.map(xlsxZelle)) };
  return writeXlsxFile([deckblatt, liste]).toBuffer();
};

const FORMATE: [string, string, () => Buffer | Promise<Buffer>][] = [
  ['.xlsx', 'liste.xlsx', alsXlsx],
  ['.ods', 'liste.ods', alsOds],
  [
    'CSV of Excel',
    'liste.csv',
    // The one character of the list that Windows-1252 has and Latin 1 has not.
    () => Buffer.from(alsCsv(';').replaceAll('–', '\u0096'), 'latin1'),
  ],
  ['CSV of LibreOffice', 'liste.csv', () => Buffer.from(`\ufeff${alsCsv(',')}`)],
  ['tabs in UTF-16', 'liste.txt', () => Buffer.from(`\ufeff${alsCsv('\t')}`, 'utf16le')],
];

/** Puts a list into a folder. */
async function abgelegt(ordner: string, name: string, inhalt: () => Buffer | Promise<Buffer>) {
  const datei = join(ordner, name);
  writeFileSync(datei, await inhalt());
  return datei;
}

describe('a list of 420 authorities, in every spelling', () => {
  const ordner = inhaltMit({});
  const quelltexte = Object.entries(vorher).map(([name, text]) =>
    quelltextAus(`aemter/${name}`, text),
  );
  const gute = new Set(quelltexte.map(({ kennung }) => kennung));
  const vorab = (texte: ReadonlyMap<string, string>) =>
    pruefeVorab(quelltexte, texte, grundlage, quelltextAus);

  test.each(FORMATE)(
    '%s: everything clear is taken, all else is named',
    async (_, name, inhalt) => {
      const plan = planeEinfuhr(
        leseTabelle(await abgelegt(ordner, name, inhalt)),
        {},
        { register, pruefstand: { quelltexte, gute }, heute: grundlage.heute, vorab },
      );
      expect([plan.neue.length, plan.geaenderte.length]).toEqual([NEU, GEAENDERT]);
      for (const { datei, stuecke } of erwartungen)
        for (const stueck of stuecke)
          expect(plan.texte.get(`aemter/${datei}`), datei).toContain(stueck);
      expect(plan.unklare.map(({ grund }) => grund)).toHaveLength(UNKLAR);
      const gruende = plan.unklare.map(({ grund }) => grund).join('\n');
      for (const grund of unklareGruende) expect(gruende).toContain(grund);
      expect(plan.uebergangene).toHaveLength(4);
    },
  );

  test('written, checked, and read again without a change', async () => {
    const eigener = inhaltMit(vorher);
    const datei = await abgelegt(eigener, 'liste.xlsx', alsXlsx);
    const geschrieben = await rufe(eigener, 'import', datei, '--write');
    expect(geschrieben.ausgabe).toContain(
      `Geschrieben: ${NEU} neue Datensätze, ${GEAENDERT} geänderte, ${UNKLAR} Zeilen bleiben liegen.`,
    );
    expect(geschrieben.ausgabe.match(/bleibt liegen/g)).toHaveLength(UNKLAR);
    expect(geschrieben.status).toBe(0);
    const danach = stand(eigener);
    expect(Object.keys(danach)).toHaveLength(erwartungen.length);
    for (const [name, text] of Object.entries(vorher))
      for (const zeile of text.split('\n')) expect(danach[name]).toContain(zeile);
    expect((await rufe(eigener, 'check')).status).toBe(0);
    expect((await rufe(eigener, 'import', datei, '--write')).ausgabe).toContain(
      'Geschrieben: 0 neue Datensätze, 0 geänderte',
    );
    expect(stand(eigener)).toEqual(danach);
  });
});
