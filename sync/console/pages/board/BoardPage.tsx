import { useState } from 'preact/hooks';
import { dayName } from '../../../../shared/words';
import { Empty } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import type { Sorting } from '../../parts/Table';
import { BoardFilters } from './BoardFilters';
import { BoardTable } from './BoardTable';
import { ExpectedList } from './ExpectedList';
import { listLines, type BoardFilter } from './listLines';
import { RagByDistrict } from './RagByDistrict';

/** The returns board: what came in, what is wanting, and how each district stands. */
export function BoardPage() {
  const returns = useAnswer(ask.returns());
  const summary = useAnswer(ask.summary());
  const [filter, setFilter] = useState<BoardFilter>({ words: '', state: null });
  const [sorting, setSorting] = useState<Sorting>({ by: 'district', isDescending: false });
  return (
    <Loaded answer={returns}>
      {({ returns: lines, asAt }) => {
        const shown = listLines(lines, filter, sorting);
        return (
          <>
            <PageHead title="Returns" says={`As at ${dayName(asAt)}`} />
            {lines.length === 0 ? (
              <Empty title="No return has come in yet">
                Put returns into the folder that the worker watches, or give districts a pairing code under
                Keys, so that they can send theirs.
              </Empty>
            ) : (
              <>
                <div class="side-by-side">
                  <Loaded answer={summary}>{(value) => <RagByDistrict summary={value} />}</Loaded>
                  <ExpectedList lines={lines} />
                </div>
                <BoardFilters
                  lines={lines}
                  filter={filter}
                  sorting={sorting}
                  onFilter={setFilter}
                  onSort={setSorting}
                />
                {shown.length > 0 ? (
                  <BoardTable lines={shown} sorting={sorting} onSort={setSorting} />
                ) : (
                  <Empty title="No return is like that" />
                )}
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
