import { useState } from 'preact/hooks';
import type { KeyLine } from '../../../../shared/protocol';
import { dayName } from '../../../../shared/words';
import { Button, Empty, Question } from '../../../../web/parts';
import { ask, deed } from '../../api';
import { useAnswer, useCounty } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { Table, type Column } from '../../parts/Table';
import { PairingForm } from './PairingForm';

/** Who may send and read: pairs officers' add-ins, and takes keys back. */
export function KeysPage() {
  const keys = useAnswer(ask.keys());
  return (
    <>
      <PageHead
        title="Keys"
        says="A district’s key writes and reads that district’s returns; the county’s reads and decides all."
      />
      <PairingForm />
      <Loaded answer={keys}>
        {({ keys: lines }) =>
          lines.length === 0 ? <Empty title="No key has been made yet" /> : <KeyTable keys={lines} />
        }
      </Loaded>
    </>
  );
}

function KeyTable({ keys }: { readonly keys: readonly KeyLine[] }) {
  const county = useCounty();
  const { value: me } = useAnswer(ask.me());
  const [wanted, setWanted] = useState<KeyLine | null>(null);
  const columns: readonly Column<KeyLine>[] = [
    { heading: 'Key', show: ({ id }) => <code>{id}</code>, isHead: true },
    { heading: 'For', show: ({ district }) => district ?? 'the county' },
    { heading: 'Made', show: ({ made }) => <span class="cell">{dayName(made)}</span> },
    {
      heading: 'Last used',
      show: ({ lastUsed }) => <span class="cell">{lastUsed === null ? 'never' : dayName(lastUsed)}</span>,
    },
    {
      heading: 'Revoke',
      isDeed: true,
      show: (line) =>
        line.revoked === null ? (
          <Button label={`Revoke key ${line.id}`} onClick={() => setWanted(line)}>
            Revoke…
          </Button>
        ) : (
          <span class="faint">revoked {dayName(line.revoked)}</span>
        ),
    },
  ];
  return (
    <>
      <Table caption="Keys" columns={columns} rows={inOrder(keys)} keyOf={({ id }) => id} />
      <Question
        asked={
          wanted && {
            title: `Revoke key ${wanted.id}?`,
            says: [
              wanted.id === me?.as
                ? 'This is the key you are signed in with: the console will ask for another.'
                : `Whoever has it (${wanted.district ?? 'the county'}) can do nothing with it from this moment on.`,
              'This cannot be taken back, but a new key can be made.',
            ],
            yes: 'Revoke',
            act: () =>
              void county.do(
                async () => {
                  await county.api.remove(deed.revoke(wanted.id));
                  return `Key ${wanted.id} is revoked.`;
                },
                (path) => path === '/keys' || path === '/me',
              ),
          }
        }
        onClose={() => setWanted(null)}
      />
    </>
  );
}

/** Those that hold first, then the newest. */
function inOrder(keys: readonly KeyLine[]): KeyLine[] {
  return [...keys].sort(
    (a, b) =>
      Number(a.revoked !== null) - Number(b.revoked !== null) ||
      (a.made < b.made ? 1 : a.made > b.made ? -1 : 0),
  );
}
