import type { Workbook } from '../../shared/grid';
import { templatePatches, type SheetPatch } from '../../shared/patch';
import {
  composeAdopted,
  composeTemplate,
  freePlace,
  INSTRUCTIONS,
  isTemplate,
  LISTS,
  type TemplateBook,
} from '../../shared/template';
import type { Findings } from './Engine';

/** New sheets for the workbook that is open, and the one to show; or why there can be none, in a sentence. */
export type NewSheets =
  { readonly patches: readonly SheetPatch[]; readonly show: string } | { readonly problem: string };

/**
 * An empty plan in the template, or the plans that were found put into it, on sheets beside those there
 * are. Nothing there is changed.
 *
 * @param names every sheet there is, ours too.
 */
export function newSheets(
  what: 'empty plan' | 'adopted plans',
  workbook: Workbook,
  names: readonly string[],
  { reading }: Findings,
  today: string,
): NewSheets {
  const isOurs = isTemplate(workbook);
  if (what === 'adopted plans' && isOurs) return { problem: 'This plan is in the template already.' };
  const inTheWay = isOurs ? undefined : [LISTS, INSTRUCTIONS].find((own) => isTaken(own, names));
  if (inTheWay !== undefined) {
    return {
      problem: `There is a sheet called ${inTheWay} already, which the template needs: give yours another name, and try again.`,
    };
  }
  const filled = reading.plans.filter(({ actions, indicators }) => actions.length + indicators.length > 0);
  if (what === 'adopted plans' && filled.length === 0) {
    return {
      problem: 'There is no action and no target in this workbook yet that could be put into the template.',
    };
  }
  const plans = filled.map((plan) => ({ district: reading.district, plan }));
  const book =
    what === 'empty plan'
      ? composeTemplate(today, freePlace(names, 1))
      : composeAdopted(plans, workbook, today, freePlace(names, plans.length));
  return { patches: templatePatches(book, names), show: showOf(book) };
}

function showOf({ sheets }: TemplateBook): string {
  return sheets[0]!.name;
}

function isTaken(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
