import type { Grid } from '../grid';
import type { Issue, Plan, Reading } from '../model';
import { share } from '../sharing';
import { aroundOf, type Around } from './around';
import { catalogue } from './catalogue';
import { checksOf, type ChecksByKind } from './checksOf';
import { foundBy, type Found } from './found';
import { issuesOf } from './issuesOf';
import { Memory } from './Memory';
import { settingsOf, type CheckOptions, type Settings } from './options';
import type { Rule } from './rule';
import { looseTexts, textsOfAction, textsOfIndicator, type Text } from './texts';

/**
 * Checks a return again and again as it is edited, and looks only at what changed. The result is
 * always that of a check from the beginning: every check is a function of the values it is given,
 * and is run again when one of them is another.
 */
export class Checker {
  /** How many records and rows were looked at in the last update. */
  get evaluations(): number {
    return this.memory.evaluations;
  }

  private readonly checks: ChecksByKind;
  private last: Reading | null = null;
  private sheets: readonly Grid[] = [];
  private arounds: Record<string, Around> = {};
  private loose: Text[] = [];
  private settings: Settings | null = null;
  private readonly memory = new Memory();
  private readonly wholes = new Map<object, { given: readonly unknown[]; found: readonly Found[] }>();

  constructor(rules: readonly Rule[] = catalogue) {
    this.checks = checksOf(rules);
  }

  /** All issues of the return as it is now, by sheet, row, column and code. */
  update(given: Reading, options: CheckOptions = {}): Issue[] {
    this.memory.evaluations = 0;
    const reading = share(this.last, given);
    const sheets = share(this.sheets, options.workbook?.sheets ?? []);
    const settings = share(this.settings, settingsOf(options));
    this.last = reading;
    this.sheets = sheets;
    this.settings = settings;
    const found = [
      ...this.inPlans(reading, settings),
      ...this.inRest(reading),
      ...this.inSheets(sheets),
      ...this.checks.reading.flatMap((own) => this.inReading(own, reading, settings, sheets)),
    ];
    return issuesOf(found, sheets, options);
  }

  private inReading(
    own: ChecksByKind['reading'][number],
    reading: Reading,
    settings: Settings,
    sheets: readonly Grid[],
  ): readonly Found[] {
    const given = own.given?.(reading, settings);
    const before = this.wholes.get(own);
    if (given && before && sameValues(before.given, given)) return before.found;
    const found = foundBy(own.rule, own.find(reading, settings, sheets));
    if (given) this.wholes.set(own, { given, found });
    return found;
  }

  private inPlans(reading: Reading, settings: Settings): Found[] {
    const arounds: Record<string, Around> = {};
    const found = reading.plans.flatMap((plan, index) => {
      const key = `${index} ${plan.id}`;
      const around = share(this.arounds[key], aroundOf(plan, reading, settings));
      arounds[key] = around;
      return this.inPlan(plan, around);
    });
    this.arounds = arounds;
    return found;
  }

  private inPlan(plan: Plan, around: Around): Found[] {
    const { action: ofAction, indicator: ofIndicator, plan: ofPlan } = this.checks;
    const actions = plan.actions.flatMap((action) =>
      this.memory.keep(action, around, () => [
        ...ofAction.flatMap((own) => foundBy(own.rule, own.find(action, around))),
        ...textsOfAction(action).flatMap((text) => this.inText(text)),
      ]),
    );
    const indicators = plan.indicators.flatMap((indicator) =>
      this.memory.keep(indicator, around, () => [
        ...ofIndicator.flatMap((own) => foundBy(own.rule, own.find(indicator, around))),
        ...textsOfIndicator(indicator).flatMap((text) => this.inText(text)),
      ]),
    );
    const whole = this.memory.keep(plan, around, () =>
      ofPlan.flatMap((own) => foundBy(own.rule, own.find(plan, around))),
    );
    return [...actions, ...indicators, ...whole];
  }

  private inRest(reading: Reading): Found[] {
    const { table: ofTable, remark: ofRemark } = this.checks;
    const tables = reading.referenceTables.flatMap((table) =>
      this.memory.keep(table, null, () => ofTable.flatMap((own) => foundBy(own.rule, own.find(table)))),
    );
    const remarks = reading.remarks.flatMap((remark) =>
      this.memory.keep(remark, null, () =>
        ofRemark
          .filter(({ rule }) => rule.code === remark.code)
          .flatMap((own) => foundBy(own.rule, own.find(remark))),
      ),
    );
    this.loose = share(this.loose, looseTexts(reading));
    const texts = this.loose.flatMap((text) => this.memory.keep(text, null, () => this.inText(text)));
    return [...tables, ...remarks, ...texts];
  }

  private inSheets(sheets: readonly Grid[]): Found[] {
    const { row: ofRow, sheet: ofSheet } = this.checks;
    return sheets.flatMap((grid) => [
      ...this.memory.keep(grid, null, () => ofSheet.flatMap((own) => foundBy(own.rule, own.find(grid)))),
      ...grid.rows.flatMap((row) =>
        this.memory.keep(row, null, () =>
          ofRow.flatMap((own) => foundBy(own.rule, own.find(row, grid.sheet))),
        ),
      ),
    ]);
  }

  private inText(text: Text): Found[] {
    return this.checks.text.flatMap((own) => foundBy(own.rule, own.find(text)));
  }
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
