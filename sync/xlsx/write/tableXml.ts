import { rangeName } from '../../../shared/grid';
import type { SheetTable } from './workbookModel';
import { cellText } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table's part. Excel offers a repair unless each column is named exactly as its heading cell. */
export function tableXml(table: SheetTable, id: number): string {
  const ref = rangeName(table.range);
  const columns = table.headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${attribute(heading)}"/>`,
  );
  const style = table.style
    ? `<tableStyleInfo name="${table.style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`
    : '';
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}</table>`
  );
}

/** A line break in a heading is written as an escape: an attribute would lose it. */
function attribute(heading: string): string {
  return cellText(heading).replace(/\n/g, '_x000a_');
}
