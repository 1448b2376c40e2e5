/** Writes Excel workbooks (.xlsx). Source of the form: ECMA-376, part 1. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { spaltenname } from '../domain/redaktion/tabellenblatt.ts';
import type { Ausgabeblatt, Ausgabezelle, Zellart } from '../domain/ausgabe/ausgabeblatt.ts';

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HAUPT = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BEZUG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const ART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text inside XML, without characters that XML does not know. */
const maskiert = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Number of the cell style of each kind; the order of `STILE`. */
const STIL: Record<Zellart, number> = { kopf: 1, fest: 2, offen: 3, text: 4, wert: 5, datum: 6 };

/** Milliseconds of a day, and day 0 of Excel. */
const TAG = 86_400_000;
const ANFANG = Date.UTC(1899, 11, 30);

/** A day as Excel counts it. */
const excelTag = (tag: string): number => (Date.parse(`${tag}T00:00:00Z`) - ANFANG) / TAG;

/** Open cells are text, so that no program turns keys and months into something else. */
const STILE = `${KOPF}<styleSheet xmlns="${HAUPT}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf fillId="3" borderId="1" applyFill="1"/><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf></cellXfs></styleSheet>`;

function zelle({ wert, art }: Ausgabezelle, stelle: string): string {
  const anfang = `<c r="${stelle}" s="${STIL[art]}"`;
  if (wert === '') return `${anfang}/>`;
  if (art === 'datum') return `${anfang}><v>${excelTag(String(wert))}</v></c>`;
  return typeof wert === 'number'
    ? `${anfang}><v>${wert}</v></c>`
    : `${anfang} t="inlineStr"><is><t xml:space="preserve">${maskiert(wert)}</t></is></c>`;
}

/** Filter over all rows, and no green corner at keys that are text on purpose. */
function filterXml({ breiten, zeilen, mitFilter }: Ausgabeblatt): {
  filter: string;
  nachsicht: string;
} {
  const bereich = `A1:${spaltenname(breiten.length - 1)}${zeilen.length}`;
  return mitFilter
    ? {
        filter: `<autoFilter ref="${bereich}"/>`,
        nachsicht: `<ignoredErrors><ignoredError sqref="${bereich}" numberStoredAsText="1"/></ignoredErrors>`,
      }
    : { filter: '', nachsicht: '' };
}

/** Rows that are one text; all rows of a large sheet in one would take several times its size. */
const REIHEN = 1000;

/** The rows of a sheet as text, a thousand at a time. */
function* reihenXml(zeilen: Ausgabeblatt['zeilen']): Generator<string> {
  for (let anfang = 0; anfang < zeilen.length; anfang += REIHEN)
    yield zeilen
      .slice(anfang, anfang + REIHEN)
      .map((zellen, i) => {
        const nummer = anfang + i + 1;
        return `<row r="${nummer}">${zellen.map((eine, j) => zelle(eine, `${spaltenname(j)}${nummer}`)).join('')}</row>`;
      })
      .join('');
}

function* blattXml(blatt: Ausgabeblatt): Generator<string> {
  const { breiten, geschuetzt, mitKopf, zeilen } = blatt;
  const spalten = breiten
    .map((breite, i) => `<col min="${i + 1}" max="${i + 1}" width="${breite}" customWidth="1"/>`)
    .join('');
  const sicht = mitKopf
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : '';
  // Widths may be changed and rows filtered; that changes no content.
  const schutz = geschuetzt
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>'
    : '';
  const { filter, nachsicht } = filterXml(blatt);
  yield `${KOPF}<worksheet xmlns="${HAUPT}"><sheetViews><sheetView workbookViewId="0">${sicht}</sheetView></sheetViews>${spalten && `<cols>${spalten}</cols>`}<sheetData>`;
  yield* reihenXml(zeilen);
  yield `</sheetData>${schutz}${filter}${nachsicht}</worksheet>`;
}

/** Names of sheets as Excel takes them: 31 letters, no brackets, slashes or colons. */
const blattname = (name: string) => maskiert(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));

/** All workbooks bear this date, the oldest that the format knows: the same sheets give the same bytes. */
const DATUM = new Date(1980, 0, 1);

/** A piece that others follow. The usual level, 6, takes four times as long to save a sixth. */
const STUECK = { finishFlush: constants.Z_SYNC_FLUSH, level: 3 };

/**
 * Adds a file to an archive, piece by piece: a sheet of 160,000 rows is 100 MB of text. Node's own
 * compression takes a fifth of the time of one in JavaScript; pieces that end with a flush follow each
 * other as one stream (RFC 1951, RFC 1950 section 2.3).
 */
function packeEin(archiv: Zip, name: string, stuecke: Iterable<string>): void {
  const datei: ZipInputFile = { filename: name, mtime: DATUM, compression: 8, size: 0, crc: 0 };
  archiv.add(datei);
  for (const stueck of stuecke) {
    const bytes = Buffer.from(stueck, 'utf8');
    datei.size += bytes.length;
    datei.crc = crc32(bytes, datei.crc);
    datei.ondata!(null, deflateRawSync(bytes, STUECK), false);
  }
  datei.ondata!(null, deflateRawSync(Buffer.alloc(0)), true);
}

/** An archive of these files in their order. */
function archiviert(dateien: Iterable<readonly [name: string, stuecke: Iterable<string>]>): Buffer {
  const bytes: Uint8Array[] = [];
  const archiv = new Zip((fehler, stueck) => {
    if (fehler) throw fehler;
    bytes.push(stueck);
  });
  for (const [name, stuecke] of dateien) packeEin(archiv, name, stuecke);
  archiv.end();
  return Buffer.concat(bytes);
}

/** A workbook with these sheets; the same sheets give the same bytes. */
export function alsMappe(blaetter: readonly Ausgabeblatt[]): Uint8Array {
  const teile = blaetter.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const bezuege = teile.map(
    (teil, i) => `<Relationship Id="rId${i + 1}" Type="${BEZUG}/worksheet" Target="${teil}"/>`,
  );
  const stilbezug = `<Relationship Id="stile" Type="${BEZUG}/styles" Target="styles.xml"/>`;
  const dateien: Record<string, string> = {
    '[Content_Types].xml': `${KOPF}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${ART}.styles+xml"/>${teile.map((teil) => `<Override PartName="/xl/${teil}" ContentType="${ART}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${KOPF}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${BEZUG}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOPF}<workbook xmlns="${HAUPT}" xmlns:r="${BEZUG}"><bookViews><workbookView/></bookViews><sheets>${blaetter.map(({ name }, i) => `<sheet name="${blattname(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOPF}<Relationships xmlns="${PAKET}/relationships">${bezuege.join('')}${stilbezug}</Relationships>`,
    'xl/styles.xml': STILE,
  };
  return archiviert([
    ...Object.entries(dateien).map(([name, text]) => [name, [text]] as const),
    ...blaetter.map((blatt, i) => [`xl/${teile[i]!}`, blattXml(blatt)] as const),
  ]);
}

/** Writes a workbook, but never over a file with other content; false if there is one. */
export function schreibeMappe(datei: string, blaetter: readonly Ausgabeblatt[]): boolean {
  const mappe = alsMappe(blaetter);
  if (existsSync(datei)) return readFileSync(datei).equals(mappe);
  writeFileSync(datei, mappe);
  return true;
}
