import type { FunctionSpec, SpecialForm } from '../functionSpec';
import { DATES } from './dates';
import { INFORMATION } from './information';
import { LOGIC, LOGIC_FORMS } from './logic';
import { LOOKUP } from './lookup';
import { LISTS } from './lists';
import { MATHS } from './maths';
import { CONDITIONAL } from './conditional';
import { STATISTICS } from './statistics';
import { TEXT } from './text';

export const SPECIAL_FORMS: Readonly<Record<string, SpecialForm>> = LOGIC_FORMS;

/** Every function that is known, by its English name. */
export const FUNCTIONS: Readonly<Record<string, FunctionSpec>> = {
  ...LOGIC,
  ...MATHS,
  ...CONDITIONAL,
  ...STATISTICS,
  ...TEXT,
  ...LOOKUP,
  ...LISTS,
  ...DATES,
  ...INFORMATION,
};
