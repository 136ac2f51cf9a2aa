import { memo } from '../parts/memo';
import { SEVERITY_LOOK, type Issue } from '../../../shared/model';
import type { Live } from '../../state';
import { Button } from '../../../web/parts';

interface Props {
  readonly id: string;
  readonly issue: Issue;
  readonly isCurrent: boolean;
  /** How many issues of this code a click could mend. */
  readonly alike: number;
  /** How many of those are in the list. */
  readonly alikeHere: number;
  readonly live: Live;
  readonly onFocus: () => void;
}

/** One issue: a click goes to its cell, its fixes stand below. Drawn again only when it changed. */
export const IssueItem = memo(
  function IssueItem({ id, issue, isCurrent, alike, alikeHere, live, onFocus }: Props) {
    const { severity, sheet, cell, ref, message, fixes } = issue;
    const tabIndex = isCurrent ? 0 : -1;
    return (
      <li data-key={id} onFocusIn={onFocus}>
        <button
          type="button"
          class="issue-main"
          tabIndex={tabIndex}
          onClick={() => void live.goTo({ sheet, cell })}
        >
          <span class={`mark ${severity}`} aria-hidden="true">
            {SEVERITY_LOOK[severity].symbol}
          </span>
          <span class="issue-text">
            <span class="unseen">{SEVERITY_LOOK[severity].one}: </span>
            <span class="issue-message">{message}</span>{' '}
            <span class="faint">
              {ref !== null && `${ref} · `}
              {sheet} <span class="cell">{cell}</span>
            </span>
          </span>
        </button>
        {fixes.length > 0 && (
          <div class="fixes">
            {fixes.map((fix) => (
              <Button key={fix.title} tabIndex={tabIndex} onClick={() => void live.apply(fix)}>
                {fix.title}
              </Button>
            ))}
            {alike > 1 && (
              <Button look="subtle" tabIndex={tabIndex} onClick={() => void live.applyAllLike(issue)}>
                Fix all like this{alikeHere < alike && ' on every sheet'} ({alike.toLocaleString('en-GB')})
              </Button>
            )}
          </div>
        )}
      </li>
    );
  },
  (was, now) =>
    was.issue === now.issue &&
    was.id === now.id &&
    was.isCurrent === now.isCurrent &&
    was.alike === now.alike &&
    was.alikeHere === now.alikeHere,
);
