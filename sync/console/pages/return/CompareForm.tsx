import { useState } from 'preact/hooks';
import type { RevisionLine } from '../../../../shared/protocol';
import { dayName } from '../../../../shared/words';
import { Button } from '../../../../web/parts';
import { hashOf } from '../../route';

/** Chooses two revisions. They stand in the address, so that a comparison can be sent to a colleague. */
export function CompareForm({
  returnId,
  revisions,
  chosen,
}: {
  readonly returnId: string;
  /** Newest first, at least two. */
  readonly revisions: readonly RevisionLine[];
  readonly chosen: { readonly from: number; readonly to: number } | null;
}) {
  const [from, setFrom] = useState(String(chosen?.from ?? revisions[1]!.revision));
  const [to, setTo] = useState(String(chosen?.to ?? revisions[0]!.revision));
  const compare = (event: Event) => {
    event.preventDefault();
    window.location.hash = hashOf({ page: 'returns', returnId, view: 'revisions', query: { from, to } });
  };
  const choice = (name: string, value: string, onChoose: (value: string) => void) => (
    <label>
      {name}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {revisions.map(({ revision, on }) => (
          <option key={revision} value={String(revision)}>
            {revision} – {dayName(on)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="filters" onSubmit={compare} aria-label="Compare two revisions">
      {choice('From revision', from, setFrom)}
      {choice('to revision', to, setTo)}
      <Button submits disabled={from === to}>
        Compare
      </Button>
    </form>
  );
}
