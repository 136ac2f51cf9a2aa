import { SEVERITY_LOOK } from '../../shared/model';
import { focusView } from './focusView';

/** Something said at the top of a page until it is dismissed or over. */
export interface Notice {
  readonly tone: 'information' | 'warning' | 'trouble';
  readonly text: string;
}

const SYMBOL: Readonly<Record<Notice['tone'], string>> = {
  information: SEVERITY_LOOK.advice.symbol,
  warning: SEVERITY_LOOK.warning.symbol,
  trouble: SEVERITY_LOOK.error.symbol,
};

/**
 * What a page has to say. The region is there before its words are, since screen readers tell only
 * of what changes within one.
 */
export function NoticeBar({
  notice,
  onDismiss,
}: {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}) {
  const dismiss = () => {
    focusView();
    onDismiss();
  };
  return (
    <div role="status" class="notices">
      {notice && (
        <div class={`notice ${notice.tone}`} onKeyDown={(event) => event.key === 'Escape' && dismiss()}>
          <span class="notice-symbol" aria-hidden="true">
            {SYMBOL[notice.tone]}
          </span>
          <p>{notice.text}</p>
          <button type="button" class="quiet" aria-label="Dismiss this message" onClick={dismiss}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
