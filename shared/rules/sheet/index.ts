import type { Rule } from '../rule';
import { comments } from './comments';
import { emptyTable } from './empty-table';
import { formulaError } from './formula-error';
import { hiddenData } from './hidden-data';
import { mergedCells } from './merged-cells';
import { noTable } from './no-table';
import { numberAsText } from './number-as-text';
import { struckOut } from './struck-out';
import { textCut } from './text-cut';

export const sheetRules: readonly Rule[] = [
  mergedCells,
  formulaError,
  numberAsText,
  hiddenData,
  textCut,
  noTable,
  emptyTable,
  comments,
  struckOut,
];
