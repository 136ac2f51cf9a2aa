import type { LiveState } from '../../state';
import { Button, Empty } from '../../../web/parts';
import { counted } from '../../../shared/words';

/** What the list of issues says where it has none to show: whether that is good news, and what else there is. */
export function NothingToShow({
  state: { plan, phase, issues },
  elsewhere,
  onAll,
}: {
  readonly state: LiveState;
  /** How many issues other sheets have, where the one in front has none. */
  readonly elsewhere: number;
  readonly onAll: () => void;
}) {
  if (phase === 'starting' || phase === 'reading') return <Empty title="Looking at your workbook…" />;
  if (issues.length > 0) {
    return (
      <>
        {elsewhere > 0 ? (
          <Empty title="Nothing is wrong on this sheet">
            {counted(elsewhere, 'issue is', 'issues are')} on other sheets.
          </Empty>
        ) : (
          <Empty title="Nothing of the kind you chose" />
        )}
        <p class="centred">
          <Button onClick={onAll}>{elsewhere > 0 ? 'Show all sheets' : 'Show all'}</Button>
        </p>
      </>
    );
  }
  if (phase === 'stopped') return <Empty title="Not checked" />;
  if (!plan) {
    return (
      <Empty title="No plan was found in this workbook">
        Shirebook looks for tables of actions or targets under headings. To begin with an empty plan, choose
        New plan under More.
      </Empty>
    );
  }
  return <Empty title="Nothing is wrong">Your plan is checked again whenever you change it.</Empty>;
}
