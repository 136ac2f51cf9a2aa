import type { sheets_v4 } from '@googleapis/sheets';
import { listRule } from './cellRequests';
import { colour } from './formatOf';
import type { LinedUp } from './lineUp';
import type { PresentTab, WantedTab } from './tab';
import { RULE_MARK } from './wantedTabs';

type Request = sheets_v4.Schema$Request;

/** Tells our protected ranges from the county's own. */
const PROTECTION = 'Shirebook: computed anew at every publication';

/** A tab once its rows and columns are in their places, and what is to be put around its cells. */
export class Furniture {
  constructor(
    private readonly sheetId: number,
    private readonly wanted: WantedTab,
    private readonly present: PresentTab,
    private readonly lined: LinedUp | null,
  ) {}

  requests(): Request[] {
    return [...this.#merges(), ...this.#table(), ...this.#rules(), ...this.#protections(), ...this.#lists()];
  }

  get #top(): number {
    return this.wanted.headingRow;
  }

  get #bottom(): number {
    return this.wanted.rows.length;
  }

  /** Merged cells hide what is in them. */
  #merges(): Request[] {
    const { headings } = this.wanted;
    if (!headings) return [];
    return this.present.merges
      .filter(({ left, bottom }) => left < headings.length && bottom > this.#top)
      .map(({ top, bottom, left, right }) => ({
        unmergeCells: {
          range: {
            sheetId: this.sheetId,
            startRowIndex: top,
            endRowIndex: bottom,
            startColumnIndex: left,
            endColumnIndex: right,
          },
        },
      }));
  }

  #table(): Request[] {
    const { headings, name } = this.wanted;
    if (!headings) return [];
    const range = {
      sheetId: this.sheetId,
      startRowIndex: this.#top,
      endRowIndex: this.#bottom,
      startColumnIndex: 0,
      endColumnIndex: headings.length,
    };
    const there = this.present.tables.find((table) => table.name === name);
    if (!there) return [{ addTable: { table: { name, range, rowsProperties: BANDS } } }];
    const { top, bottom, left, right } = there.area;
    const isSame = top === this.#top && bottom === this.#bottom && left === 0 && right === headings.length;
    return isSame ? [] : [{ updateTable: { table: { tableId: there.id, range }, fields: 'range' } }];
  }

  /** Ours are put anew where any of them is not as it should be. */
  #rules(): Request[] {
    const ours = this.present.rules.flatMap((rule, index) =>
      rule.formula?.includes(RULE_MARK) ? [{ ...rule, index }] : [],
    );
    const { rules } = this.wanted;
    const isSame =
      ours.length === rules.length &&
      rules.every(({ formula, column }) =>
        ours.some(
          (rule) =>
            rule.formula === formula &&
            rule.areas.length === 1 &&
            this.#covers(rule.areas[0]!, column, column),
        ),
      );
    if (isSame) return [];
    const removed = ours
      .reverse()
      .map(({ index }): Request => ({ deleteConditionalFormatRule: { sheetId: this.sheetId, index } }));
    const added = rules.map(({ column, formula, format }, index): Request => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [this.#below(column, column)],
          booleanRule: {
            condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
            format,
          },
        },
      },
    }));
    return [...removed, ...added];
  }

  #protections(): Request[] {
    const ours = this.present.protections.filter(({ description }) => description === PROTECTION);
    const { computed } = this.wanted;
    const isSame =
      ours.length === computed.length &&
      computed.every(({ from, to }) => ours.some(({ area }) => this.#covers(area, from, to)));
    if (isSame) return [];
    return [
      ...ours.map(({ id }): Request => ({ deleteProtectedRange: { protectedRangeId: id } })),
      ...computed.map(({ from, to }): Request => ({
        addProtectedRange: {
          protectedRange: { range: this.#below(from, to), description: PROTECTION, warningOnly: true },
        },
      })),
    ];
  }

  /** New rows come with their lists; this is for rows that have lost them. */
  #lists(): Request[] {
    if (!this.lined) return [];
    return [...this.wanted.lists].flatMap(([column, list]): Request[] => {
      const joined = list.join('\n');
      const isWhole = this.wanted.rows.every(({ key }, row) => {
        const cells = row > this.#top && key !== 'blank' ? this.lined!.cellsOf(row) : null;
        return cells === null || cells[column]?.list === joined;
      });
      if (isWhole) return [];
      const range = { ...this.#below(column, column), endRowIndex: this.#bottom };
      return [{ setDataValidation: { range, rule: listRule(list) } }];
    });
  }

  /** From below the heading to the end of the sheet, so that rows can come and go. */
  #below(from: number, to: number): sheets_v4.Schema$GridRange {
    return {
      sheetId: this.sheetId,
      startRowIndex: this.#top + 1,
      startColumnIndex: from,
      endColumnIndex: to + 1,
    };
  }

  #covers(area: PresentTab['merges'][number], from: number, to: number): boolean {
    const { top, bottom, left, right } = area;
    return top === this.#top + 1 && bottom >= this.#bottom && left === from && right === to + 1;
  }
}

const BANDS: sheets_v4.Schema$TableRowsProperties = {
  headerColorStyle: colour('1F4E79'),
  firstBandColorStyle: colour('FFFFFF'),
  secondBandColorStyle: colour('FFFFFF'),
};
