import type { Grid, Workbook } from '../grid';
import { actionsTemplate } from './actionsTemplate';
import { figuresTemplate } from './figuresTemplate';
import { instructionsSheet } from './instructions';
import { listsSheet } from './lists';
import { freeName } from './freeName';
import { planSheet, TEMPLATE_TITLE } from './planSheet';
import { INSTRUCTIONS, LISTS, sheetNames } from './sheetNames';
import { targetsTemplate } from './targetsTemplate';
import type { TemplateBook, TemplateSheet } from './templateBook';
import type { TemplatePlan } from './templatePlan';

/**
 * A plan's workbook with nothing in it. `asAt` is the day its stored results are for; `place` another
 * than 1 where the workbook has plans in the template already.
 */
export function composeTemplate(asAt: string, place = 1): TemplateBook {
  return bookOf([{ district: null, plan: null }], [], asAt, place);
}

/**
 * Plans in the template, with the sheets they were kept on behind it. Several plans of one workbook
 * each get their own sheets.
 */
export function composeAdopted(
  plans: readonly TemplatePlan[],
  original: Pick<Workbook, 'sheets'>,
  asAt: string,
  place = 1,
): TemplateBook {
  return bookOf(plans.length > 0 ? plans : [{ district: null, plan: null }], original.sheets, asAt, place);
}

function bookOf(
  plans: readonly TemplatePlan[],
  grids: readonly Grid[],
  asAt: string,
  place: number,
): TemplateBook {
  const filled = plans.flatMap((content, index) => planSheets(content, place + index, asAt));
  const name = freeName([...filled.map((sheet) => sheet.name), LISTS, INSTRUCTIONS]);
  const originals = grids.map((grid) => ({ name: name(grid.sheet), grid }));
  return {
    title: plans[0]?.plan?.title ?? TEMPLATE_TITLE,
    asAt,
    sheets: [...filled, listsSheet(), instructionsSheet(originals.map((sheet) => sheet.name))],
    originals,
  };
}

function planSheets(content: TemplatePlan, place: number, asAt: string): TemplateSheet[] {
  const names = sheetNames(place);
  const figures = figuresTemplate(content, names);
  return [
    planSheet(content, names, asAt),
    actionsTemplate(content, names),
    targetsTemplate(content, names, figures.rows.length),
    figures,
  ];
}
