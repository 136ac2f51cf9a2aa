/**
 * A value of the book as typed, whoever writes it:
 * - `share`: a fraction shown as a percentage (0.56 → 56.0%)
 * - `percent change`: a fraction with its sign (−0.47 → −47%)
 * - `points change`: percentage points with their sign (10 → +10 points)
 * - `number change`: a plain number with its sign
 * - `day`: an ISO day
 *
 * A string is always text, also where it looks like a number, a date or a formula.
 */
export type BookValue =
  | null
  | string
  | number
  | {
      readonly kind: 'share' | 'percent change' | 'points change' | 'number change';
      readonly value: number;
    }
  | { readonly kind: 'day'; readonly value: string };

export interface BookColumn {
  readonly heading: string;
  /** How it looks: an `id` is for machines and stays small, `rag` and `severity` are coloured by their word. */
  readonly kind: 'id' | 'text' | 'number' | 'date' | 'rag' | 'severity';
  /** Widest it should get, in characters. */
  readonly widest: number;
  /** Who answers for what stands in it. */
  readonly from: 'district' | 'computed' | 'county';
  /** Values offered in a list; anything else can be written all the same. */
  readonly list?: readonly string[];
  /** Names people: left out of the publication copy unless allowed. */
  readonly personal?: true;
  /** Between district and county: never in the publication copy. */
  readonly internal?: true;
}

export interface BookTable {
  /** Name of the Excel table, the same as the sheet's. */
  readonly name: string;
  readonly columns: readonly BookColumn[];
  /** One value a column. */
  readonly rows: readonly (readonly BookValue[])[];
  /** By row, the columns in which the county's own value stands, not the district's. Both count from 0. */
  readonly edited?: Readonly<Record<number, readonly number[]>>;
}

/** A line of the About sheet. A `term` has its meaning in `detail`. */
export interface BookLine {
  readonly kind: 'heading' | 'text' | 'term';
  readonly text: string;
  readonly detail?: string;
}

/** Bars, one a category, each parted by what its members are: drawn as a native chart below the table. */
export interface BookChart {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly categories: readonly string[];
  /** Colours are RRGGBB. One value a category. */
  readonly series: readonly {
    readonly name: string;
    readonly fill: string;
    readonly ink: string;
    readonly values: readonly number[];
  }[];
}

export interface BookSheet {
  readonly name: string;
  /** Stands in A1. */
  readonly title: string;
  readonly table: BookTable | null;
  /** Instead of a table. */
  readonly lines: readonly BookLine[];
  readonly chart?: BookChart;
  /** Stands between the day and the table. */
  readonly note?: string;
  /** County business, which the publication copy leaves out. */
  readonly internal?: true;
}

/** The county workbook as a value: publishers write it, tests compare it. */
export interface CountyBook {
  readonly title: string;
  readonly county: string;
  readonly asAt: string;
  readonly sheets: readonly BookSheet[];
  /** For the public: nothing is said by colour, and there is nothing to fill in. */
  readonly plain?: true;
}
