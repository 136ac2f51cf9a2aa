import { useEffect, useState } from 'preact/hooks';
import type { LiveState } from '../../state';
import { countBySeverity } from '../issues/listIssues';
import { counted } from '../../../shared/words';

/** Says to screen readers what sighted officers see change: politely, and only when it settles. */
export function Announcer({ state }: { readonly state: LiveState }) {
  const said = saidOf(state);
  const [text, setText] = useState('');
  useEffect(() => {
    // A moment's wait, so that a burst of edits is one announcement.
    const wait = setTimeout(() => setText(said), 600);
    return () => clearTimeout(wait);
  }, [said]);
  return (
    <div class="unseen" role="status">
      {text}
    </div>
  );
}

function saidOf({ phase, issues, progress }: LiveState): string {
  if (progress) return progress.doing;
  if (phase === 'starting') return 'Shirebook is starting.';
  if (phase === 'reading') return 'Reading the workbook.';
  if (phase === 'waiting') return 'Waiting for the spreadsheet.';
  if (phase === 'stopped') return 'Checking has stopped.';
  if (issues.length === 0) return 'Nothing is wrong.';
  const counts = countBySeverity(issues);
  return `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counts.advice} advice.`;
}
