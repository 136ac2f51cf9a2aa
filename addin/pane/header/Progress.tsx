import type { LiveState } from '../../state';

/** What the session is at, where that takes long enough to be said; nothing when it is ready. */
export function Progress({ state }: { readonly state: LiveState }) {
  const { phase, progress } = state;
  if (phase === 'waiting') {
    return <p class="phase">Waiting for the spreadsheet…</p>;
  }
  if (phase === 'stopped') {
    return <p class="phase">Checking has stopped.</p>;
  }
  if (!progress && phase === 'ready') return null;
  const doing = progress?.doing ?? (phase === 'starting' ? 'Starting…' : 'Reading the workbook…');
  const isMeasured = progress !== null && progress.of > 0;
  return (
    <div class="phase">
      <p>
        {doing}
        {isMeasured && <span class="faint"> {Math.floor((100 * progress.done) / progress.of)}%</span>}
      </p>
      <fluent-progress-bar
        role="progressbar"
        aria-label={doing}
        max={isMeasured ? progress.of : 1}
        value={isMeasured ? progress.done : undefined}
      />
    </div>
  );
}
