import type { BoardLineSent } from '../../../../shared/protocol';
import type { Sorting } from '../../parts/Table';
import { STATES } from '../../parts/StateMark';
import { countStates, SORTS, type BoardFilter } from './listLines';

/** Which returns are shown; on a narrow page, where there are no headings to click, also in which order. */
export function BoardFilters({
  lines,
  filter,
  sorting,
  onFilter,
  onSort,
}: {
  readonly lines: readonly BoardLineSent[];
  readonly filter: BoardFilter;
  readonly sorting: Sorting;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const counts = countStates(lines);
  return (
    <div class="filters" role="search" aria-label="Returns shown">
      <label>
        Find
        <input
          type="search"
          value={filter.words}
          placeholder="district, plan or file"
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <label>
        State
        <select
          value={filter.state ?? ''}
          onChange={(event) =>
            onFilter({
              ...filter,
              state: STATES.find((state) => state === event.currentTarget.value) ?? null,
            })
          }
        >
          <option value="">any ({lines.length})</option>
          {STATES.filter((state) => counts.has(state) || state === filter.state).map((state) => (
            <option key={state} value={state}>
              {state} ({counts.get(state) ?? 0})
            </option>
          ))}
        </select>
      </label>
      <label class="narrow-only">
        Sort by
        <select
          value={sorting.by}
          onChange={(event) => onSort({ by: event.currentTarget.value, isDescending: false })}
        >
          {Object.keys(SORTS).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
