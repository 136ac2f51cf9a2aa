import { useState } from 'preact/hooks';
import type { Done, RevisionLine } from '../../../../shared/protocol';
import { dayName } from '../../../../shared/words';
import { Button, Empty, Question } from '../../../../web/parts';
import { ask, deed } from '../../api';
import { useAnswer, useCounty } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { Table, type Column } from '../../parts/Table';
import { CompareForm } from './CompareForm';
import { RevisionDiff } from './RevisionDiff';

/** The revisions of a return. Two can be compared, and all but the last brought back. */
export function RevisionsView({
  returnId,
  query,
}: {
  readonly returnId: string;
  readonly query: Readonly<Record<string, string>>;
}) {
  return (
    <Loaded answer={useAnswer(ask.revisions(returnId))}>
      {({ revisions }) =>
        revisions.length === 0 ? (
          <Empty title="No revision has come in yet" />
        ) : (
          <Listed returnId={returnId} revisions={newestFirst(revisions)} query={query} />
        )
      }
    </Loaded>
  );
}

function Listed({
  returnId,
  revisions,
  query,
}: {
  readonly returnId: string;
  readonly revisions: readonly RevisionLine[];
  readonly query: Readonly<Record<string, string>>;
}) {
  const county = useCounty();
  const [wanted, setWanted] = useState<RevisionLine | null>(null);
  const last = revisions[0]!.revision;
  const columns: readonly Column<RevisionLine>[] = [
    { heading: 'Revision', show: ({ revision }) => revision, isHead: true },
    { heading: 'On', show: ({ on }) => <span class="cell">{dayName(on)}</span> },
    { heading: 'By', show: ({ by }) => by },
    { heading: 'File', show: ({ file }) => file },
    {
      heading: 'Restored from',
      show: ({ restoredFrom }) => restoredFrom,
      isNumber: true,
    },
    {
      heading: 'Bring back',
      isDeed: true,
      show: (line) =>
        line.revision === last ? (
          <span class="faint">stands now</span>
        ) : (
          <Button label={`Restore revision ${line.revision}`} onClick={() => setWanted(line)}>
            Restore…
          </Button>
        ),
    },
  ];
  const chosen = chosenIn(query, revisions);
  return (
    <>
      <Table
        caption="Revisions, the newest first"
        columns={columns}
        rows={revisions}
        keyOf={({ revision }) => String(revision)}
      />
      {revisions.length > 1 && <CompareForm returnId={returnId} revisions={revisions} chosen={chosen} />}
      {chosen && <RevisionDiff returnId={returnId} {...chosen} />}
      <Question
        asked={
          wanted && {
            title: `Bring revision ${wanted.revision} back?`,
            says: [
              `It came in on ${dayName(wanted.on)} as ${wanted.file}, and becomes revision ${last + 1}.`,
              'Nothing is lost: what stands now remains in the list and can be brought back as well.',
            ],
            yes: 'Restore',
            act: () =>
              void county.do(
                () => county.api.tell<Done>(deed.restore(returnId), { revision: wanted.revision }),
                () => true,
              ),
          }
        }
        onClose={() => setWanted(null)}
      />
    </>
  );
}

function newestFirst(revisions: readonly RevisionLine[]): RevisionLine[] {
  return [...revisions].sort((a, b) => b.revision - a.revision);
}

/** The two that the address names, where they are there. */
function chosenIn(
  { from, to }: Readonly<Record<string, string>>,
  revisions: readonly RevisionLine[],
): { from: number; to: number } | null {
  const isThere = (text: string | undefined) => revisions.some(({ revision }) => String(revision) === text);
  return isThere(from) && isThere(to) ? { from: Number(from), to: Number(to) } : null;
}
