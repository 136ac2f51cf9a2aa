import type { BoardLineSent } from '../../../../shared/protocol';
import { dayName } from '../../../../shared/words';
import { StateMark } from '../../parts/StateMark';
import { Table, type Column, type Sorting } from '../../parts/Table';
import { hashOf } from '../../route';
import { periodsOnce } from './periodsOnce';
import { canBeSignedOff, SignOffButton } from './SignOffButton';

const COLUMNS: readonly Column<BoardLineSent>[] = [
  { heading: 'District', show: District, isHead: true, sortsBy: 'district' },
  { heading: 'Plan', show: Plan },
  { heading: 'State', show: State, sortsBy: 'state' },
  { heading: 'Received', show: ({ received }) => day(received), sortsBy: 'received' },
  {
    heading: 'Rev.',
    show: ({ revision }) => (revision > 0 ? revision : null),
    isNumber: true,
  },
  { heading: 'Due', show: ({ due }) => day(due), sortsBy: 'due' },
  {
    heading: 'Days late',
    show: ({ daysLate }) => (daysLate ? daysLate : null),
    isNumber: true,
    sortsBy: 'days late',
  },
  { heading: 'Errors', show: (line) => found(line, 'errors'), isNumber: true, sortsBy: 'errors' },
  { heading: 'Warnings', show: (line) => found(line, 'warnings'), isNumber: true, sortsBy: 'warnings' },
  { heading: 'Sign-off', show: SignOff, isDeed: true },
];

/** Every return, and each district from which one is still to come. */
export function BoardTable({
  lines,
  sorting,
  onSort,
}: {
  readonly lines: readonly BoardLineSent[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) {
  return (
    <Table
      caption="Returns by district"
      columns={COLUMNS}
      rows={lines}
      keyOf={({ returnId, district, due, file }) => returnId ?? [district, due, file].join('\n')}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

function District({ returnId, district, formerly }: BoardLineSent) {
  return (
    <>
      {returnId === null ? district : <a href={hashOf({ page: 'returns', returnId })}>{district}</a>}
      {formerly !== null && <span class="faint block">formerly {formerly}</span>}
    </>
  );
}

function Plan({ plans, period, file }: BoardLineSent) {
  if (plans.length === 0) return file === null ? null : <span class="faint">{file}</span>;
  return (
    <>
      {plans.join(', ')}
      {period !== null && <span class="faint block">{periodsOnce(period)}</span>}
    </>
  );
}

function SignOff(line: BoardLineSent) {
  return canBeSignedOff(line) ? <SignOffButton line={line} /> : null;
}

function State({ state, notes }: BoardLineSent) {
  return (
    <>
      <StateMark state={state} />
      {notes.map((note) => (
        <span key={note} class="faint block">
          {note}
        </span>
      ))}
    </>
  );
}

function day(iso: string | null) {
  return iso === null ? null : <span class="cell">{dayName(iso)}</span>;
}

/** Nothing was looked for where nothing came in. */
function found(line: BoardLineSent, what: 'errors' | 'warnings') {
  return line.returnId === null ? null : line[what];
}
