import { gridOf, parseA1, parseRange, type Cell, type Workbook, type WorkbookTrait } from '../grid';
import type { CheckOptions } from './options';

type Typed = string | number | Cell | null;

/** A small return that shows a rule at work: printed on the rules page, and run as a test. */
export interface Example {
  /** What it shows: `The same number twice`. */
  readonly says: string;
  readonly workbook: Workbook;
  /** Where issues of the rule are expected, as written in the issue; `Sheet!A3` on any sheet but the first. */
  readonly at: readonly string[];
  readonly options: Omit<CheckOptions, 'workbook'>;
}

export interface ExampleTraits {
  readonly says: string;
  readonly at?: string | readonly string[];
  /** The first sheet; it is called Plan. */
  readonly rows?: readonly (readonly Typed[])[];
  /** Other sheets by name, after the first one. */
  readonly sheets?: Readonly<Record<string, readonly (readonly Typed[])[]>>;
  /** Merged blocks of the first sheet, with spaces between: `A1:D1 A4:D4`. */
  readonly merges?: string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: 'visible' | 'hidden' | 'very hidden';
  readonly traits?: readonly WorkbookTrait[];
  /** What hangs on cells of the first sheet, by their addresses. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Addresses of cells of the first sheet that are struck out. */
  readonly struck?: readonly string[];
  readonly options?: Omit<CheckOptions, 'workbook'>;
}

/** An example from the rows of its sheets, headings included. */
export function example(traits: ExampleTraits): Example {
  const { says, at = [], rows = [], sheets = {}, merges = '', options = {} } = traits;
  const ranges = merges
    .split(' ')
    .map(parseRange)
    .filter((range) => range !== null);
  const first = gridOf('Plan', rows, {
    merges: ranges,
    hiddenRows: traits.hiddenRows ?? [],
    hiddenColumns: traits.hiddenColumns ?? [],
    visibility: traits.visibility ?? 'visible',
  });
  const comments = Object.entries(traits.comments ?? {}).map(([cell, text]) => ({ ...parseA1(cell)!, text }));
  const struck = (traits.struck ?? []).map((cell) => parseA1(cell)!);
  return {
    says,
    workbook: {
      file: 'Vale action plan.xlsx',
      sheets: [
        { ...first, ...(comments.length > 0 && { comments }), ...(struck.length > 0 && { struck }) },
        ...Object.entries(sheets).map(([name, own]) => gridOf(name, own)),
      ],
      traits: traits.traits ?? [],
    },
    at: typeof at === 'string' ? [at] : at,
    options,
  };
}

/**
 * An example of a plan for 2004/05 with the title in row 1, the headings Ref, Action, Lead and
 * Timescale in row 2, and these rows from row 3.
 */
export function planExample(traits: ExampleTraits): Example {
  const rows = [['Vale action plan 2004/05'], ['Ref', 'Action', 'Lead', 'Timescale'], ...(traits.rows ?? [])];
  return example({ ...traits, rows });
}
