/// <reference types="google-apps-script" />
import type { ConditionalFormat } from '../../../addin/workbook';
import type { Person } from './Person';
import { rangeOf } from './rangeOf';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Criteria = GoogleAppsScript.Spreadsheet.SpreadsheetApp['BooleanCriteria'];
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Which format of the book a rule of the script's stands for. */
const STATES = new WeakMap<object, ConditionalFormat>();

export function stateOf({ execution }: Person, rule: Rule): ConditionalFormat {
  const state = STATES.get(rule);
  if (!state) throw execution.realm.error('That is no conditional format rule.');
  return state;
}

/** A conditional format as the script gets it. */
export function ruleOf(person: Person, sheet: string, state: ConditionalFormat): Rule {
  const { execution } = person;
  const criteria = execution.names<Criteria>('BooleanCriteria', ['TEXT_CONTAINS', 'CUSTOM_FORMULA']);
  const rule = execution.strict<Rule>('ConditionalFormatRule', {
    getRanges: () => state.areas.map((area) => rangeOf(person, sheet, area)),
    getBooleanCondition: () =>
      execution.strict<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', {
        getCriteriaType: () => criteria[state.formula === null ? 'TEXT_CONTAINS' : 'CUSTOM_FORMULA'],
        getCriteriaValues: () => [state.formula ?? ''],
      }),
    copy: () => ruleBuilder(person, state),
  });
  STATES.set(rule, state);
  return rule;
}

export function ruleBuilder(person: Person, from: ConditionalFormat | null = null): Builder {
  const { execution, document, hand } = person;
  let made: ConditionalFormat = from ?? {
    id: `{CF-${document.book.nextId()}}`,
    areas: [],
    formula: null,
    fill: null,
    ink: null,
    stopIfTrue: false,
  };
  let sheet = document.book.state.sheets[0]!.id;
  const builder: Builder = execution.strict<Builder>('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula: string) => set({ formula }),
    setBackground: ((fill: string | null) => set({ fill })) as Builder['setBackground'],
    setFontColor: ((ink: string | null) => set({ ink })) as Builder['setFontColor'],
    setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) => {
      sheet = hand.sheet(ranges[0]!.getSheet().getName()).id;
      const areas = Array.from(ranges, (range) => ({
        top: range.getRow() - 1,
        left: range.getColumn() - 1,
        bottom: range.getRow() + range.getNumRows() - 2,
        right: range.getColumn() + range.getNumColumns() - 2,
      }));
      return set({ areas });
    },
    build: () => {
      if (made.areas.length === 0) throw execution.realm.error('A conditional format rule needs a range.');
      return ruleOf(person, sheet, made);
    },
  });
  function set(change: Partial<ConditionalFormat>): Builder {
    made = { ...made, ...change };
    return builder;
  }
  return builder;
}
