import type { ChangeLine } from '../../../shared/protocol';
import { dayName } from '../../../shared/words';
import { Table, type Column } from './Table';

/** What happened to a cell, in a word. */
const EVENTS: Readonly<Record<ChangeLine['event'], string>> = {
  added: 'added',
  changed: 'changed',
  withdrawn: 'withdrawn',
  returned: 'came back',
  edited: 'edited by the county',
  conflict: 'in conflict',
  decided: 'decided',
  annotated: 'annotated',
  identified: 'known again',
};

const WHERE: readonly Column<ChangeLine>[] = [
  { heading: 'District', show: ({ district }) => district },
  { heading: 'Plan', show: ({ plan }) => plan },
];

/** Changes of cells: what stood there, and what does now. */
export function ChangeTable({
  caption,
  changes,
  isOfOne = false,
}: {
  readonly caption: string;
  readonly changes: readonly ChangeLine[];
  /** Whether all are of one return, which need not be said each time. */
  readonly isOfOne?: boolean;
}) {
  const columns: readonly Column<ChangeLine>[] = [
    { heading: 'When', show: ({ when }) => <span class="cell">{dayName(when)}</span> },
    ...(isOfOne ? [] : WHERE),
    { heading: 'Ref', show: ({ ref }) => ref, isHead: true },
    { heading: 'Field', show: ({ field }) => field },
    { heading: 'Change', show: Values },
    { heading: 'By', show: ({ by }) => by },
    { heading: 'Source', show: ({ source }) => <span class="source">{source}</span> },
  ];
  return <Table caption={caption} columns={columns} rows={changes} keyOf={keyOf} />;
}

function Values({ was, now, event }: ChangeLine) {
  return (
    <div class="values">
      <span class="event">{EVENTS[event]}</span>
      {was !== null && was !== '' && (
        <del>
          <span class="unseen">was </span>
          {was}
        </del>
      )}
      {now !== null && now !== '' && (
        <ins>
          <span class="unseen">now </span>
          {now}
        </ins>
      )}
    </div>
  );
}

function keyOf({ when, district, plan, ref, field, source }: ChangeLine, at: number): string {
  return [when, district, plan, ref, field, source, at].join('\n');
}
