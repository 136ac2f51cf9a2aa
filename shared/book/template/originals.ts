import type { Workbook } from '../../grid';
import { TEMPLATE_TITLE } from './planSheet';
import { INSTRUCTIONS, LISTS } from './sheetNames';

/** Excel's longest sheet name. */
const LONGEST = 31;

/** Gives sheets their own names, or names like them where those are taken, in this workbook. */
export function freeName(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted) => {
    let name = sound(wanted);
    for (let n = 0; used.has(name.toLowerCase()); n += 1) {
      const behind = n === 0 ? ' (original)' : ` (original ${n + 1})`;
      name =
        sound(wanted)
          .slice(0, LONGEST - behind.length)
          .trimEnd() + behind;
    }
    used.add(name.toLowerCase());
    return name;
  };
}

/** A name Excel accepts: none of its forbidden signs, not too long, not empty. */
function sound(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, '-')
      .replace(/^'+|'+$/g, '')
      .slice(0, LONGEST)
      .trim() || 'Sheet'
  );
}

/** Whether the workbook is laid out in the template. */
export function isTemplate({ sheets }: Workbook): boolean {
  const first = sheets[0]?.rows[0]?.cells[0]?.cell;
  return first?.value === TEMPLATE_TITLE && sheets.some(({ sheet }) => sheet === INSTRUCTIONS);
}

/**
 * The sheets of a template that hold the plan. Its word lists and instructions hold none, and the
 * sheets behind those are kept for the record: reading them would double every action. Any other
 * workbook is given back as it is.
 */
export function planSheetsOf(workbook: Workbook): Workbook {
  if (!isTemplate(workbook)) return workbook;
  const end = workbook.sheets.findIndex(({ sheet }) => sheet === INSTRUCTIONS);
  const own = workbook.sheets.slice(0, end).filter(({ sheet }) => sheet !== LISTS);
  return { ...workbook, sheets: own };
}
