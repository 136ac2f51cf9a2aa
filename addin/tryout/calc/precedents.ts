import type { FormulaNode } from './formulaNode';

/** A block that a formula looks at, on the sheet as written; null is its own. Ends may be endless. */
export interface Precedent {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Precedents {
  readonly areas: readonly Precedent[];
  /** Names of the workbook that it uses. */
  readonly names: readonly string[];
  /** It must be calculated each time, as nobody can tell what it looks at. */
  readonly isVolatile: boolean;
  readonly asksForToday: boolean;
  /** Its result may be another where it, or what it looks at, only stands elsewhere. */
  readonly asksForPlace: boolean;
}

const VOLATILE = ['OFFSET', 'INDIRECT', 'NOW', 'SUBTOTAL'];
const OF_PLACES = ['ROW', 'COLUMN'];

/** What a formula looks at, as far as its text tells. */
export function precedentsOf(node: FormulaNode): Precedents {
  const areas: Precedent[] = [];
  const names: string[] = [];
  let isVolatile = false;
  let asksForToday = false;
  let asksForPlace = false;
  const visit = (each: FormulaNode | null): void => {
    if (each === null) return;
    if (each.kind === 'area') areas.push(areaOf(each));
    else if (each.kind === 'name') names.push(each.name);
    else if (each.kind === 'call') {
      isVolatile ||= VOLATILE.includes(each.name);
      asksForToday ||= each.name === 'TODAY';
      asksForPlace ||= OF_PLACES.includes(each.name);
      each.args.forEach(visit);
    } else if (each.kind === 'binary') [each.left, each.right].forEach(visit);
    else if (each.kind === 'span') visitSpan(each);
    else if (each.kind === 'minus' || each.kind === 'percent' || each.kind === 'one') visit(each.of);
  };
  /** Between two places may lie cells that neither names: what it looks at reaches round both. */
  const visitSpan = (span: Extract<FormulaNode, { kind: 'span' }>) => {
    const before = areas.length;
    visit(span.from);
    visit(span.to);
    const touched = areas.slice(before);
    const [first] = touched;
    if (first && touched.every(({ sheet }) => sheet === first.sheet)) areas.push(roundAll(touched));
  };
  visit(node);
  return { areas, names, isVolatile, asksForToday, asksForPlace };
}

function areaOf({ sheet, from, to }: Extract<FormulaNode, { kind: 'area' }>): Precedent {
  const rows = [from.row ?? 0, to.row ?? Infinity];
  const columns = [from.column ?? 0, to.column ?? Infinity];
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function roundAll(areas: readonly Precedent[]): Precedent {
  return {
    sheet: areas[0]!.sheet,
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
