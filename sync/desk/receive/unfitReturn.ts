import type { Reading } from '../../../shared/model';

/** Why a workbook is no return, as a sentence for its officer; null where it is one. */
export function whyNoReturn({ plans, partners, referenceTables }: Reading): string | null {
  const holds = plans.some(
    ({ objectives, actions, indicators }) => objectives.length + actions.length + indicators.length > 0,
  );
  if (holds || partners.length > 0 || referenceTables.length > 0) return null;
  return (
    'No plan was found in this workbook: expected a table with a heading row, such as Ref, Action, Lead ' +
    'and Timescale, and actions or targets below it. Nothing was taken from it.'
  );
}
