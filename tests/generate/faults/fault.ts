import type { Workbook } from '../../../shared/grid';
import type { IssueCode } from '../../../shared/model';
import type { ActionContent, ActionField, Content, GoalContent } from '../content';
import type { Dice } from '../Dice';
import type { Laid, Style } from '../lay';
import type { Place } from '../Paper';

/** One thing made wrong in a sound plan, and the issue that must come of it. */
export interface Fault {
  readonly code: IssueCode;
  readonly says: string;
  /** The layout in which it can be made, from a random one. */
  readonly style?: (style: Style) => Style;
  readonly plant: (content: Content, dice: Dice) => Planted;
}

export interface Planted {
  /** Where issues of the code are expected; a place without a cell is met by any cell of the sheet. */
  readonly at: (laid: Laid) => readonly (Place | { readonly sheet: string })[];
  /** What cannot be said in the plan, and is done to its sheets. */
  readonly spoil?: (workbook: Workbook, laid: Laid) => Workbook;
  /** Issues that rightly come with it, for the reason given. */
  readonly also?: Readonly<Partial<Record<IssueCode, string>>>;
}

export function everyAction(content: Content): ActionContent[] {
  return content.objectives.flatMap(({ actions }) => actions);
}

/** An action that is not the first or the last of its objective. */
export function innerAction(
  content: Content,
  dice: Dice,
): { goal: GoalContent; action: ActionContent; at: number } {
  const goal = dice.pick(content.objectives);
  const at = dice.between(1, goal.actions.length - 2);
  return { goal, action: goal.actions[at]!, at };
}

/** A fault that is another value in one field of one action. */
export function inField(
  code: IssueCode,
  says: string,
  field: ActionField,
  value: (action: ActionContent, content: Content, dice: Dice) => string | number | null,
  rest: Pick<Planted, 'also'> & Pick<Fault, 'style'> = {},
): Fault {
  const { also, style } = rest;
  return {
    code,
    says,
    ...(style && { style }),
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, { [field]: value(action, content, dice) });
      return { at: (laid) => [laid.at(action, field)], ...(also && { also }) };
    },
  };
}

export const onOneSheet = (style: Style): Style => ({ ...style, goals: 'bands' });
export const withColumns = (style: Style): Style => ({ ...style, targets: 'columns' });
export const withHeadlines = (style: Style): Style => ({ ...style, targets: 'headlines' });
