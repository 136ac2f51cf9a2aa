import { parseRange, type Grid } from '../grid';
import type { Action, Issue, Plan, Reading } from '../model';
import { aroundOf, type Around } from './around';
import { catalogue } from './catalogue';
import type { Member } from './checks';
import { checksOf, type ChecksByKind, type Owned } from './checksOf';
import type { Finding } from './finding';
import { fixesOf } from './fixesOf';
import { inOrder, type Found } from './found';
import { settingsOf, type CheckOptions, type Settings } from './options';
import type { Rule } from './rule';
import { share } from './share';
import { looseTexts, textsOfAction, textsOfIndicator, type Text } from './texts';

/** What the checks of a record found last time, and what they were given besides it. */
interface Kept {
  readonly around: object | null;
  readonly found: readonly Found[];
  /** The keys of an action, by group check. */
  readonly keys: readonly (readonly string[])[];
}

interface KeptGroup {
  readonly members: readonly Member[];
  readonly found: readonly Found[];
}

/**
 * Checks a return again and again as it is edited, and looks only at what changed. The result is
 * always that of a check from the beginning: every check is a function of the values it is given,
 * and is run again when one of them is another.
 */
export class Checker {
  /** How many records, rows and groups were looked at in the last update. */
  evaluations = 0;
  private readonly checks: ChecksByKind;
  private last: Reading | null = null;
  private sheets: readonly Grid[] = [];
  private arounds: Record<string, Around> = {};
  private loose: Text[] = [];
  private settings: Settings | null = null;
  private kept = new WeakMap<object, Kept>();
  private readonly members = new WeakMap<Action, Member>();
  private groups: readonly Map<string, KeptGroup>[];

  constructor(rules: readonly Rule[] = catalogue) {
    this.checks = checksOf(rules);
    this.groups = this.checks.group.map(() => new Map());
  }

  /** All issues of the return as it is now, by sheet, row, column and code. */
  update(given: Reading, options: CheckOptions = {}): Issue[] {
    this.evaluations = 0;
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
      ...this.checks.reading.flatMap((own) => foundBy(own.rule, own.find(reading, settings, sheets))),
    ];
    return issuesOf(found, sheets, options);
  }

  private inPlans(reading: Reading, settings: Settings): Found[] {
    const found: Found[] = [];
    const members: Member[] = [];
    const arounds: Record<string, Around> = {};
    reading.plans.forEach((plan, index) => {
      const key = `${index} ${plan.id}`;
      const around = share(this.arounds[key], aroundOf(plan, reading, settings));
      arounds[key] = around;
      this.inPlan(plan, around, found, members);
    });
    this.arounds = arounds;
    this.inGroups(members, found);
    return found;
  }

  private inPlan(plan: Plan, around: Around, found: Found[], members: Member[]): void {
    const { action: ofAction, indicator: ofIndicator, objective, plan: ofPlan, text, group } = this.checks;
    for (const action of plan.actions) {
      const kept = this.keep(action, around, () => ({
        found: [
          ...ofAction.flatMap((own) => foundBy(own.rule, own.find(action, around))),
          ...textsOfAction(action).flatMap((part) => foundInText(text, part)),
        ],
        keys: group.map((own) => own.keysOf(action, around)),
      }));
      push(found, kept.found);
      members.push(this.memberOf(action, around));
    }
    for (const indicator of plan.indicators) {
      const kept = this.keep(indicator, around, () => ({
        found: [
          ...ofIndicator.flatMap((own) => foundBy(own.rule, own.find(indicator, around))),
          ...textsOfIndicator(indicator).flatMap((part) => foundInText(text, part)),
        ],
      }));
      push(found, kept.found);
    }
    for (const heading of plan.objectives) {
      const kept = this.keep(heading, around, () => ({
        found: objective.flatMap((own) => foundBy(own.rule, own.find(heading, around))),
      }));
      push(found, kept.found);
    }
    const kept = this.keep(plan, around, () => ({
      found: ofPlan.flatMap((own) => foundBy(own.rule, own.find(plan, around))),
    }));
    push(found, kept.found);
  }

  private inRest(reading: Reading): Found[] {
    const { table, remark: ofRemark, text } = this.checks;
    const found: Found[] = [];
    for (const own of reading.referenceTables) {
      const kept = this.keep(own, null, () => ({
        found: table.flatMap((check) => foundBy(check.rule, check.find(own))),
      }));
      push(found, kept.found);
    }
    for (const remark of reading.remarks) {
      const kept = this.keep(remark, null, () => ({
        found: ofRemark
          .filter((check) => check.rule.code === remark.code)
          .flatMap((check) => foundBy(check.rule, check.find(remark))),
      }));
      push(found, kept.found);
    }
    this.loose = share(this.loose, looseTexts(reading));
    for (const part of this.loose) {
      push(found, this.keep(part, null, () => ({ found: foundInText(text, part) })).found);
    }
    return found;
  }

  private inSheets(sheets: readonly Grid[]): Found[] {
    const { row: ofRow, sheet: ofSheet } = this.checks;
    const found: Found[] = [];
    for (const grid of sheets) {
      const kept = this.keep(grid, null, () => ({
        found: ofSheet.flatMap((own) => foundBy(own.rule, own.find(grid))),
      }));
      push(found, kept.found);
      for (const row of grid.rows) {
        const ofThis = this.keep(row, null, () => ({
          found: ofRow.flatMap((own) => foundBy(own.rule, own.find(row, grid.sheet))),
        }));
        push(found, ofThis.found);
      }
    }
    return found;
  }

  private inGroups(members: readonly Member[], found: Found[]): void {
    this.groups = this.checks.group.map((check, index) => {
      const byKey = new Map<string, Member[]>();
      for (const member of members) {
        for (const key of this.kept.get(member.action)!.keys[index]!) {
          const own = byKey.get(key);
          if (own) own.push(member);
          else byKey.set(key, [member]);
        }
      }
      const now = new Map<string, KeptGroup>();
      for (const [key, own] of byKey) {
        if (own.length < 2) continue;
        const before = this.groups[index]!.get(key);
        const group = before && sameMembers(before.members, own) ? before : this.look(check, own);
        now.set(key, group);
        push(found, group.found);
      }
      return now;
    });
  }

  private look(check: ChecksByKind['group'][number], members: readonly Member[]): KeptGroup {
    this.evaluations++;
    return { members, found: foundBy(check.rule, check.find(members)) };
  }

  /** What was found in a record last time, or is found now that it or its surroundings changed. */
  private keep(
    record: object,
    around: object | null,
    look: () => { found: readonly Found[]; keys?: Kept['keys'] },
  ): Kept {
    const before = this.kept.get(record);
    if (before && before.around === around) return before;
    this.evaluations++;
    const { found, keys = [] } = look();
    const kept = { around, found, keys };
    this.kept.set(record, kept);
    return kept;
  }

  /** One object for an action in its surroundings, so that groups can be compared. */
  private memberOf(action: Action, around: Around): Member {
    const known = this.members.get(action);
    if (known?.around === around) return known;
    const member = { action, around };
    this.members.set(action, member);
    return member;
  }
}

function sameMembers(before: readonly Member[], now: readonly Member[]): boolean {
  return before.length === now.length && before.every((member, index) => member === now[index]);
}

function foundBy(rule: Rule, findings: readonly Finding[]): Found[] {
  return findings.map((finding) => {
    const range = parseRange(finding.cell.split(',')[0]!);
    return { rule, finding, row: range?.top ?? 0, column: range?.left ?? 0 };
  });
}

function foundInText(checks: readonly Owned<'text'>[], text: Text): Found[] {
  return checks.flatMap((own) => foundBy(own.rule, own.find(text)));
}

/** Appends without a spread: an argument list of thousands would overflow the stack. */
function push(found: Found[], more: readonly Found[]): void {
  for (const own of more) found.push(own);
}

function issuesOf(found: readonly Found[], sheets: readonly Grid[], options: CheckOptions): Issue[] {
  const { severities = {} } = options;
  return inOrder(found, sheets).flatMap(({ rule, finding }) => {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    const { sheet, cell, ref = null, message } = finding;
    return [{ code: rule.code, severity, sheet, cell, ref, message, fixes: fixesOf(finding, sheets) }];
  });
}
