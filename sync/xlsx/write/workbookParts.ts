import { drawingXml } from './drawingXml';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  relationsXml,
  type Relation,
} from './packageParts';
import { sheetXml } from './sheetXml';
import { StyleBook } from './styleBook';
import { tableXml } from './tableXml';
import { themeXml } from './themeXml';
import type { SheetModel, WorkbookModel } from './workbookModel';
import { workbookXml } from './workbookXml';
import type { Parts } from './zipParts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of an .xlsx file. The same model gives the same parts.
 *
 * @param styles begun elsewhere, where rows are written elsewhere too
 */
export function workbookParts(model: WorkbookModel, styles = new StyleBook()): Parts {
  const parts = new PartList();
  let calculates = false;
  for (const [index, sheet] of model.sheets.entries()) {
    calculates = addSheet(parts, styles, sheet, index + 1) || calculates;
  }
  const count = model.sheets.length;
  parts.add('xl/workbook.xml', workbookXml(model, calculates));
  parts.add('xl/styles.xml', styles.toXml());
  parts.add('xl/theme/theme1.xml', themeXml());
  parts.relate('xl/workbook.xml', [
    ...model.sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation(count + 1, 'styles', 'styles.xml'),
    relation(count + 2, 'theme', 'theme/theme1.xml'),
  ]);
  parts.add('docProps/core.xml', corePropertiesXml(model.title, model.creator, model.asAt));
  parts.add('docProps/app.xml', appPropertiesXml('Shirebook'));
  parts.add(
    '_rels/.rels',
    relationsXml(
      [
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        relation(2, 'extended-properties', 'docProps/app.xml'),
      ],
      'docProps/core.xml',
    ),
  );
  parts.add('[Content_Types].xml', contentTypesXml(parts.parts.keys()));
  return parts.parts;
}

/** Adds a sheet and what hangs on it, and says whether it has formulas. */
function addSheet(parts: PartList, styles: StyleBook, sheet: SheetModel, number: number): boolean {
  const path = `xl/worksheets/sheet${number}.xml`;
  const links: Relation[] = [];
  if (sheet.table) {
    links.push(relation(1, 'table', `../tables/table${number}.xml`));
    parts.add(`xl/tables/table${number}.xml`, tableXml(sheet.table, number));
  }
  if (sheet.charts?.length) {
    links.push(relation(2, 'drawing', `../drawings/drawing${number}.xml`));
    addDrawing(parts, sheet.charts, number);
  }
  const xml = [
    ...sheetXml(sheet, styles, {
      ...(sheet.table && { table: 'rId1' }),
      ...(sheet.charts?.length && { drawing: 'rId2' }),
    }),
  ].join('');
  parts.add(path, xml);
  if (links.length > 0) parts.relate(path, links);
  return xml.includes('<f>');
}

function addDrawing(parts: PartList, charts: NonNullable<SheetModel['charts']>, number: number): void {
  const path = `xl/drawings/drawing${number}.xml`;
  const chartName = (index: number) => `chart${number}-${index + 1}.xml`;
  parts.add(path, drawingXml(charts));
  parts.relate(
    path,
    charts.map((_, index) => relation(index + 1, 'chart', `../charts/${chartName(index)}`)),
  );
  for (const [index, { xml }] of charts.entries()) parts.add(`xl/charts/${chartName(index)}`, xml);
}

function relation(number: number, type: Relation['type'], target: string): Relation {
  return { id: `rId${number}`, type, target };
}

class PartList {
  readonly parts = new Map<string, Uint8Array>();
  readonly #encoder = new TextEncoder();

  add(path: string, xml: string): void {
    this.parts.set(path, this.#encoder.encode(DECLARATION + xml));
  }

  /** The relations of a part stand in a file of their own beside it. */
  relate(path: string, relations: readonly Relation[]): void {
    const cut = path.lastIndexOf('/');
    this.add(`${path.slice(0, cut)}/_rels/${path.slice(cut + 1)}.rels`, relationsXml(relations));
  }
}
