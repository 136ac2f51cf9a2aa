import { useRef, useState } from 'preact/hooks';
import { SEVERITY_LOOK, type Issue, type Severity } from '../../../shared/model';
import type { Live } from '../../state';
import { Button, stepTo, useKeptFocus } from '../../../web/parts';
import { counted } from '../../../shared/words';
import { IssueItem } from './IssueItem';
import { fixableByCode, type IssueGroup } from './listIssues';

/** How many of a severity are drawn at once: a plan can have thousands, a pane shows a dozen. */
const AT_ONCE = 40;

/**
 * The issues, one stop for Tab: arrows, Home and End move along them, and Tab goes on to the fixes of the
 * one that is current. Focus stays in its place when the list changes under it.
 */
export function IssueList({
  live,
  groups,
  issues: everywhere,
}: {
  readonly live: Live;
  readonly groups: readonly IssueGroup[];
  /** All there are, also those that are not listed: “Fix all like this” mends them too. */
  readonly issues: readonly Issue[];
}) {
  const root = useRef<HTMLDivElement>(null);
  const fixable = fixableByCode(everywhere);
  const listed = fixableByCode(groups.flatMap((group) => group.issues.map(({ issue }) => issue)));
  const [limits, setLimits] = useState<Partial<Record<Severity, number>>>({});
  const [current, setCurrent] = useState<string | null>(null);
  const drawn = groups.map(({ severity, issues }) => ({
    severity,
    all: issues.length,
    issues: issues.slice(0, limits[severity] ?? AT_ONCE),
  }));
  const keys = drawn.flatMap(({ issues }) => issues.map(({ key }) => key));
  const currentKey = current !== null && keys.includes(current) ? current : (keys[0] ?? null);
  const focusAt = (at: number) => root.current?.querySelectorAll<HTMLElement>('.issue-main')[at]?.focus();
  useKeptFocus(root, keys, focusAt);

  const move = (event: KeyboardEvent) => {
    const isOnIssue = (event.target as HTMLElement).classList.contains('issue-main');
    const next = isOnIssue ? stepTo(event.key, keys.indexOf(currentKey ?? ''), keys.length, 'down') : null;
    if (next === null) return;
    event.preventDefault();
    focusAt(next);
  };
  const showMore = (severity: Severity, isDrawn: number) => {
    setLimits({ ...limits, [severity]: isDrawn + AT_ONCE * 5 });
    const before = drawn.findIndex((group) => group.severity === severity);
    const at = drawn.slice(0, before + 1).reduce((sum, { issues }) => sum + issues.length, 0);
    // Once they are drawn: the first of the new ones.
    requestAnimationFrame(() => focusAt(at));
  };
  return (
    <div ref={root} onKeyDown={move}>
      {drawn.map(({ severity, all, issues }) => (
        <section key={severity} class="group" aria-labelledby={`group-${severity}`}>
          <h2 id={`group-${severity}`}>
            {counted(all, SEVERITY_LOOK[severity].one, SEVERITY_LOOK[severity].several)}
          </h2>
          <p class="faint">{SEVERITY_LOOK[severity].meaning}</p>
          <ul class="issues">
            {issues.map(({ key, issue }) => (
              <IssueItem
                key={key}
                id={key}
                issue={issue}
                isCurrent={key === currentKey}
                alike={fixable.get(issue.code) ?? 0}
                alikeHere={listed.get(issue.code) ?? 0}
                live={live}
                onFocus={() => setCurrent(key)}
              />
            ))}
          </ul>
          {all > issues.length && (
            <p class="centred">
              <Button onClick={() => showMore(severity, issues.length)}>
                Show more of {counted(all - issues.length, 'other')}
              </Button>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
