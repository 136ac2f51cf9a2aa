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
  action = null,
  onDismiss,
}: {
  readonly notice: Notice | null;
  /** What can be done about it: then it is over. */
  readonly action?: { readonly name: string; readonly act: () => void } | null;
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
          <div>
            <p>{notice.text}</p>
            {action && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  dismiss();
                  action.act();
                }}
              >
                {action.name}
              </button>
            )}
          </div>
          <button type="button" class="quiet" aria-label="Dismiss this message" onClick={dismiss}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
