import type { Grid } from '../grid';
import type { Issue, Plan, Reading } from '../model';
import { share } from '../sharing';
import type { Around } from './around';
import { aroundOf } from './aroundOf';
import { catalogue } from './catalogue';
import type { Watch } from './checks';
import { checksOf, type ChecksByKind, type Owned } from './checksOf';
import type { Finding } from './finding';
import { foundBy, type Found } from './found';
import { IssueList } from './IssueList';
import { Memory, type Finds } from './Memory';
import { settingsOf, type CheckOptions, type Settings } from './options';
import { periodsOf, type Periods } from './Periods';
import { looksTheSame, Records, type Change } from './Records';
import type { Rule } from './rule';
import { TextChecks } from './TextChecks';
import {
  textOfNote,
  textOfPartner,
  textOfStray,
  tellTexts,
  textOfAction,
  textsOfIndicator,
  textsOfObjective,
  textsOfTable,
  type Text,
} from './texts';

/** What a check of all records found, and the settings it was run under. */
interface Kept {
  readonly settings: Settings;
  readonly found: Finds;
}

/** What was found in a plan as a whole. */
interface KeptPlan {
  readonly plan: Plan;
  readonly around: Around;
  readonly finds: readonly Finds[];
}

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
  private settings: Settings | null = null;
  private arounds: Record<string, Around> = {};
  private periods: Periods = { bySheet: {}, first: null };
  private readonly records = new Records();
  private readonly memory = new Memory();
  private readonly plans = new Map<string, KeptPlan>();
  private readonly wholes = new Map<object, Kept>();
  private readonly watches = new Map<object, Kept & { readonly watch: Watch }>();
  private readonly list = new IssueList();
  /** What was seen of words in this update. */
  private textChecks = new TextChecks([]);

  constructor(rules: readonly Rule[] = catalogue) {
    this.checks = checksOf(rules);
  }

  /** All issues of the return as it is now, by sheet, row, column and code. */
  update(given: Reading, options: CheckOptions = {}): readonly Issue[] {
    this.memory.evaluations = 0;
    this.textChecks = new TextChecks(this.checks.text);
    const reading = (this.last = share(this.last, given));
    const sheets = (this.sheets = share(this.sheets, options.workbook?.sheets ?? []));
    const settings = (this.settings = share(this.settings, settingsOf(options)));
    const change = this.records.update(reading);
    const finds = [
      ...this.inPlans(reading, settings),
      ...this.inRest(reading),
      ...this.inSheets(sheets),
      ...this.checks.reading.map((own) => this.inReading(own, reading, settings, sheets, change)),
      ...this.checks.records.map((own) => this.amongRecords(own, settings, change)),
    ];
    return this.list.update(finds, sheets, options);
  }

  private inPlans(reading: Reading, settings: Settings): Finds[] {
    const arounds: Record<string, Around> = {};
    const found = reading.plans.flatMap((plan, index) => {
      const place = `${index} ${plan.id}`;
      const around = (arounds[place] = share(this.arounds[place], aroundOf(plan, reading, settings)));
      return this.inPlan(plan, place, around);
    });
    this.arounds = arounds;
    this.periods = share(this.periods, periodsOf(Object.values(arounds)));
    return found;
  }

  private inPlan(plan: Plan, place: string, around: Around): Finds[] {
    const { action: ofAction, indicator: ofIndicator } = this.checks;
    const actions = this.memory.inEach(`actions ${place}`, plan.actions, around, (action) => {
      const found = ran(ofAction, (own) => own.find(action, around));
      tellTexts(action, (text, field, cell) => {
        const checks = this.textChecks.for(text);
        if (checks.length > 0) found.push(...inText(textOfAction(action, text, field, cell), checks));
      });
      return found;
    });
    const indicators = this.memory.inEach(`indicators ${place}`, plan.indicators, around, (indicator) => [
      ...ran(ofIndicator, (own) => own.find(indicator, around)),
      ...this.inTexts(textsOfIndicator(indicator)),
    ]);
    return [...actions, ...indicators, ...this.inWhole(plan, place, around)];
  }

  /** What only a plan as a whole tells. */
  private inWhole(plan: Plan, place: string, around: Around): readonly Finds[] {
    const before = this.plans.get(place);
    if (before?.plan === plan && before.around === around) return before.finds;
    this.memory.evaluations++;
    const finds = this.checks.plan.map(({ rule, find }) =>
      this.memory.again(rule, place, find(plan, around)),
    );
    this.plans.set(place, { plan, around, finds });
    return finds;
  }

  private inRest(reading: Reading): Finds[] {
    const { table: ofTable, remark: ofRemark } = this.checks;
    const tables = this.memory.inEach('tables', reading.referenceTables, null, (table) =>
      ran(ofTable, (own) => own.find(table)),
    );
    const { periods } = this;
    const remarks = this.memory.inEach('remarks', reading.remarks, periods, (remark) =>
      ran(ofRemark, (own) => (own.rule.code === remark.code ? own.find(remark, periods) : [])),
    );
    return [...tables, ...remarks, ...this.inLooseTexts(reading)];
  }

  /** In all text that stands outside actions and indicators. */
  private inLooseTexts({ notes, notPlaced, partners, referenceTables, plans }: Reading): Finds[] {
    const inEach = <Own extends object>(
      list: string,
      records: readonly Own[],
      texts: (own: Own) => readonly Text[],
    ) => this.memory.inEach(`texts of ${list}`, records, null, (own) => this.inTexts(texts(own)));
    const objectives = plans.flatMap((plan) => plan.objectives);
    return [
      ...inEach('notes', notes, (note) => [textOfNote(note)]),
      ...inEach('strays', notPlaced, (stray) => [textOfStray(stray)]),
      ...inEach('partners', partners, (partner) => [textOfPartner(partner)]),
      ...inEach('tables', referenceTables, textsOfTable),
      ...inEach('objectives', objectives, textsOfObjective),
    ];
  }

  private inSheets(sheets: readonly Grid[]): Finds[] {
    const { row: ofRow, sheet: ofSheet } = this.checks;
    const { memory } = this;
    return sheets.flatMap((grid) => [
      ...memory.inEach(`sheet ${grid.sheet}`, [grid], null, () => ran(ofSheet, (own) => own.find(grid))),
      ...memory.inEach(`rows ${grid.sheet}`, grid.rows, null, (row) =>
        ran(ofRow, (own) => own.find(row, grid.sheet)),
      ),
    ]);
  }

  private inTexts(texts: readonly Text[]): Found[] {
    return texts.flatMap((text) => inText(text, this.textChecks.for(text.text)));
  }

  private inReading(
    own: Owned<'reading'>,
    reading: Reading,
    settings: Settings,
    sheets: readonly Grid[],
    change: Change,
  ): Finds {
    const before = this.wholes.get(own);
    if (own.sees && before?.settings === settings && looksTheSame(change, own.sees)) return before.found;
    const found = this.memory.again(own.rule, '', own.find(reading, settings, sheets));
    this.wholes.set(own, { settings, found });
    return found;
  }

  private amongRecords(own: Owned<'records'>, settings: Settings, change: Change): Finds {
    const { all } = this.records;
    const before = this.watches.get(own);
    const watch = before?.settings === settings ? before.watch : own.watch(settings, all);
    if (watch === before?.watch) {
      for (const record of change.gone) watch.remove?.(record);
      for (const record of change.come) watch.add?.(record);
      if (looksTheSame(change, own.sees)) return before.found;
    }
    const found = this.memory.again(own.rule, '', watch.find(all));
    this.watches.set(own, { settings, found, watch });
    return found;
  }
}

function inText(text: Text, checks: readonly Owned<'text'>[]): Found[] {
  return ran(checks, (own) => own.find(text));
}

/** What each check finds. Most find nothing: nothing is made for those. */
function ran<Own extends { readonly rule: Rule }>(
  checks: readonly Own[],
  find: (own: Own) => readonly Finding[],
): Found[] {
  const all: Found[] = [];
  for (const own of checks) for (const finding of find(own)) all.push(foundBy(own.rule, finding));
  return all;
}
