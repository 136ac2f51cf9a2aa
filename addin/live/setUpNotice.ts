import type { ShownColumns } from '../engine';
import type { Notice } from '../state';

/**
 * What is said once a sheet was set up: where Shirebook's columns are, since beside a wide table they are out
 * of sight.
 *
 * @param computesItself whether the sheet works out the rest by itself, as the template does.
 */
export function setUpNotice(
  sheet: string,
  { from, to, place }: ShownColumns,
  computesItself: boolean,
): Notice {
  const columns = `columns ${from} to ${to}`;
  const text = computesItself
    ? `“${sheet}” is in the template, which works out due dates, RAG and targets by itself: only ${columns}, for what is wrong and what the county writes, were added.`
    : `Shirebook has filled in ${columns} of “${sheet}”.`;
  return { tone: 'information', text, place };
}
