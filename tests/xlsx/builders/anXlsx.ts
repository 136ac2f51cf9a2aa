import { aZip, type ZipOptions, type ZipPart } from './aZip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetParts {
  readonly name?: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  /** The whole part instead. */
  readonly xml?: string | Buffer;
  readonly state?: string;
  /** The last word of its relationship's type. */
  readonly kind?: string;
}

export interface XlsxParts {
  readonly sheets?: readonly SheetParts[];
  /** The items of the shared strings, with their `<si>`. */
  readonly strings?: string;
  /** The content of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Parts besides, or in place of those of the same name. */
  readonly more?: readonly ZipPart[];
  /** Replaces parts by name. */
  readonly instead?: Record<string, string | Buffer>;
  readonly zip?: ZipOptions;
}

/** A workbook of one sheet with these rows. */
export function aSheet(
  rows: string,
  rest: Omit<XlsxParts, 'sheets'> & Omit<SheetParts, 'rows'> = {},
): Buffer {
  return anXlsx({ ...rest, sheets: [{ ...rest, rows }] });
}

/** A small workbook, part by part, with nothing in it that is not asked for. */
export function anXlsx(parts: XlsxParts): Buffer {
  const sheets = parts.sheets ?? [{}];
  const list = sheets.map(
    ({ name = `Sheet${sheets.length}`, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const relationships = sheets.map(({ kind = 'worksheet' }, i) =>
    related(i + 1, kind, `worksheets/sheet${i + 1}.xml`),
  );
  if (parts.strings !== undefined) relationships.push(related(90, 'sharedStrings', 'sharedStrings.xml'));
  if (parts.styles !== undefined) relationships.push(related(91, 'styles', 'styles.xml'));
  const files: Record<string, string | Buffer> = {
    '_rels/.rels': relations([related(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.workbookPr ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relationships),
  };
  sheets.forEach((sheet, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = sheet.xml ?? sheetXml(sheet)));
  if (parts.strings !== undefined)
    files['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${parts.strings}</sst>`;
  // Last in the archive, as some programs write it: cells must wait for their formats.
  if (parts.styles !== undefined)
    files['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`;
  const more = parts.more ?? [];
  const own = Object.entries({ ...files, ...parts.instead })
    .map(([name, content]) => ({ name, content }))
    .filter(({ name }) => !more.some((part) => part.name === name));
  return aZip([...own, ...more], parts.zip);
}

/** Styles whose cell formats are these codes, in order. */
export function stylesOf(...codes: string[]): string {
  const numFmts = codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`);
  const xfs = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs>`;
}

function sheetXml({ rows = '', before = '', after = '' }: SheetParts): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function related(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
