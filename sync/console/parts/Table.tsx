import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly heading: string;
  readonly show: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
  /** Names the row for those who hear it. */
  readonly isHead?: boolean;
  /** Holds a button that says itself what it does: on a card no heading stands before it. */
  readonly isDeed?: boolean;
  /** By what a click on the heading sorts; absent where rows cannot be sorted by it. */
  readonly sortsBy?: string;
}

export interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
}

/**
 * A table on a wide page, a list of cards on a narrow one. The roles are said outright, since browsers
 * forget them where a style sheet lays rows out otherwise.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  sorting,
  onSort,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, at: number) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
}) {
  return (
    <table class="cards" role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Heading key={column.heading} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, at) => (
          <tr key={keyOf(row, at)} role="row">
            {columns.map(({ heading, show, isNumber, isHead, isDeed }) => {
              const looks = { class: isNumber ? 'number' : undefined, 'data-label': isDeed ? '' : heading };
              const shown = show(row);
              const isEmpty = shown === null || shown === '';
              return isHead ? (
                <th key={heading} role="rowheader" scope="row" {...looks}>
                  <div>{shown}</div>
                </th>
              ) : (
                <td key={heading} role="cell" {...looks} data-empty={isEmpty || undefined}>
                  <div>{shown}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading<Row>({
  column: { heading, isNumber, sortsBy },
  sorting,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}) {
  const isSorted = sortsBy !== undefined && sorting?.by === sortsBy;
  const way = isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined;
  return (
    <th role="columnheader" scope="col" class={isNumber ? 'number' : undefined} aria-sort={way}>
      {sortsBy !== undefined && onSort ? (
        <button
          type="button"
          class="sort"
          onClick={() => onSort({ by: sortsBy, isDescending: isSorted && !sorting.isDescending })}
        >
          {heading}
          <span class="sort-way" aria-hidden="true">
            {way === undefined ? '↕' : way === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        heading
      )}
    </th>
  );
}
