/// <reference types="google-apps-script" />
import type { Range } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import { markFormula, markOf } from '../../host';
import { rangeAt } from './sheets';
import { without } from '../../workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ColoursPatch = Extract<SheetPatch, { kind: 'colours' }>;

/** Puts colours in place of those of the same id; the officer's own stay before them. */
export function addColours(
  sheet: Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  { id, rules }: ColoursPatch,
): void {
  const added = rules.map(({ formula, fill, ink }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(markFormula(formula, id));
    if (fill !== null) rule.setBackground(`#${fill}`);
    if (ink !== null) rule.setFontColor(`#${ink}`);
    return rule.setRanges([range]).build();
  });
  sheet.setConditionalFormatRules([...others(sheet, id), ...added]);
}

export function takeColours(sheet: Sheet, id: string): void {
  sheet.setConditionalFormatRules(others(sheet, id));
}

/** Takes all conditional formats off an area; of those that reach beyond it the rest stays. */
export function takeColoursAt(sheet: Sheet, area: Range): void {
  const rules = sheet.getConditionalFormatRules();
  if (rules.length === 0) return;
  sheet.setConditionalFormatRules(
    rules.flatMap((rule) => {
      const before = rule.getRanges().map(areaOf);
      const after = before.flatMap((own) => without(own, area));
      if (after.length === 0) return [];
      return [
        rule
          .copy()
          .setRanges(after.map((own) => rangeAt(sheet, own)))
          .build(),
      ];
    }),
  );
}

function others(sheet: Sheet, id: string): Rule[] {
  return sheet.getConditionalFormatRules().filter((rule) => {
    const condition = rule.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return true;
    return markOf(String(condition.getCriteriaValues()[0])) !== id;
  });
}

export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Range {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}
