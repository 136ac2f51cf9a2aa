import { useRef, useState } from 'preact/hooks';
import type { AppliedFixes } from '../../state';
import { counted, shortened } from '../../../shared/words';
import { Button, useKeptFocus } from '../../../web/parts';

const AT_ONCE = 1;

/** What was mended from the pane, newest first, each to be taken back with a click. */
export function TakenFixes({
  applied,
  onUndo,
}: {
  readonly applied: readonly AppliedFixes[];
  readonly onUndo: (id: number) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const newest = [...applied].reverse();
  const shown = isWhole ? newest : newest.slice(0, AT_ONCE);
  useKeptFocus(
    list,
    shown.map(({ id }) => String(id)),
    (at) => list.current?.querySelectorAll<HTMLElement>('fluent-button')[at]?.focus(),
  );
  if (applied.length === 0) return null;
  return (
    <section class="taken" aria-labelledby="taken-title">
      <h2 id="taken-title">Taken</h2>
      <ul ref={list}>
        {shown.map((each) => (
          <li key={each.id} data-key={each.id} class="row">
            <p>
              {each.title} <span class="faint">{whereOf(each)}</span>
            </p>
            <Button label={`Undo: ${each.title}`} onClick={() => onUndo(each.id)}>
              Undo
            </Button>
          </li>
        ))}
      </ul>
      {newest.length > AT_ONCE && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show the newest only' : `Show ${counted(newest.length - AT_ONCE, 'earlier one')}`}
        </button>
      )}
    </section>
  );
}

/** `Burglary E8: “Autum 2004” is now “Autumn 2004”`, or how many cells. */
function whereOf({ fixes }: AppliedFixes): string {
  const [only] = fixes;
  if (!only) return '';
  if (fixes.length > 1) return counted(fixes.length, 'cell');
  const becomes = only.becomes === '' ? 'is now empty' : `is now “${shortened(only.becomes, 40)}”`;
  return `${only.sheet} ${only.cell} ${becomes}`;
}
