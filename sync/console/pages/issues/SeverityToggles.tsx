import { SEVERITIES, SEVERITY_LOOK, type Severity } from '../../../../shared/model';
import { counted } from '../../../../shared/words';

/** Which severities are shown, with how many there are of each. */
export function SeverityToggles({
  counts,
  shown,
  onShow,
}: {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: readonly Severity[];
  readonly onShow: (shown: readonly Severity[]) => void;
}) {
  return (
    <div class="row wrapping" role="group" aria-label="Kinds shown">
      {SEVERITIES.map((severity) => {
        const isShown = shown.includes(severity);
        const { symbol, one, several } = SEVERITY_LOOK[severity];
        return (
          <button
            key={severity}
            type="button"
            class="toggle"
            aria-pressed={isShown}
            onClick={() =>
              onShow(isShown ? shown.filter((other) => other !== severity) : [...shown, severity])
            }
          >
            <span class={`mark ${severity}`} aria-hidden="true">
              {symbol}
            </span>{' '}
            {counted(counts[severity], one, several)}
          </button>
        );
      })}
    </div>
  );
}
