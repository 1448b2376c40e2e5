/** Workbooks made by hand, for features that no writer of workbooks offers. */
import { strToU8, zipSync } from 'fflate';

const BEZUG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Blatt {
  name?: string;
  /** Attributes of the sheet in the workbook. */
  zustand?: string;
  /** What stands in `worksheet`. */
  xml: string;
  /** Targets of links, by their ids. */
  links?: Record<string, string>;
}

const gepackt = (dateien: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(dateien).map(([n, t]) => [n, strToU8(t)])), {
      level: 1,
    }),
  );

/** An Excel workbook with these sheets. */
export function xlsx(
  blaetter: readonly Blatt[],
  { stile = '', texte = '', mappe = '' }: { stile?: string; texte?: string; mappe?: string } = {},
): Buffer {
  const bezug = (id: string, art: string, ziel: string) =>
    `<Relationship Id="${id}" Type="${BEZUG}/${art}" Target="${ziel}"/>`;
  return gepackt({
    '_rels/.rels': `<Relationships>${bezug('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${BEZUG}">${mappe}<sheets>${blaetter
      .map(
        ({ name, zustand = '' }, i) =>
          `<sheet name="${name ?? `Tabelle${i + 1}`}" sheetId="${i + 1}" ${zustand} r:id="b${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${blaetter
      .map((_, i) => bezug(`b${i}`, 'worksheet', `/xl/worksheets/sheet${i}.xml`))
      .join(
        '',
      )}${bezug('s', 'styles', 'styles.xml')}${bezug('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet>${stile}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${texte}</sst>`,
    ...Object.fromEntries(
      blaetter.flatMap(({ xml, links = {} }, i) => [
        [`xl/worksheets/sheet${i}.xml`, `<worksheet xmlns:r="${BEZUG}">${xml}</worksheet>`],
        [
          `xl/worksheets/_rels/sheet${i}.xml.rels`,
          `<Relationships>${Object.entries(links)
            .map(
              ([id, ziel]) =>
                `<Relationship Id="${id}" Type="${BEZUG}/hyperlink" Target="${ziel}" TargetMode="External"/>`,
            )
            .join('')}</Relationships>`,
        ],
      ]),
    ),
  });
}

/** A cell with a text, as Excel keeps it in the sheet. */
export const textzelle = (stelle: string, text: string) =>
  `<c r="${stelle}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A document of LibreOffice with these tables; `stile` are automatic styles. */
export const ods = (tabellen: string, stile = '') =>
  gepackt({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:automatic-styles>${stile}</office:automatic-styles><office:body><office:spreadsheet>${tabellen}</office:spreadsheet></office:body></office:document-content>`,
  });
