import type { CountyBook } from '../../../shared/book';
import { lineUp } from './lineUp';
import { placeTabs } from './placeTabs';
import type { PresentTab } from './tab';
import { wantedTabs } from './wantedTabs';

/**
 * Whether rows or columns are elsewhere than in the book, other than rows added below it. Right after they
 * were put in their places, somebody must have moved them meanwhile: what was written then may stand in the
 * wrong rows, and says nothing about what anybody meant.
 */
export function areMoved(present: readonly PresentTab[], book: CountyBook): boolean {
  return placeTabs(wantedTabs(book), present).some(({ wanted, present: there }) => {
    if (!there) return true;
    const { rows, columns } = lineUp(wanted, there);
    return (
      columns.steps.length > 0 ||
      rows.steps.some(({ kind, at }) => kind !== 'delete' || at < wanted.rows.length)
    );
  });
}
