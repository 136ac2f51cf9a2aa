import type { Notice } from '../../live';

const SYMBOL: Readonly<Record<Notice['tone'], string>> = { information: 'i', warning: '▲', trouble: '✖' };

/**
 * What the session has to say. The region is there before its words are, since screen readers tell only
 * of what changes within one.
 */
export function NoticeBar({
  notice,
  onDismiss,
}: {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}) {
  return (
    <div role="status" class="notices">
      {notice && (
        <div class={`notice ${notice.tone}`} onKeyDown={(event) => event.key === 'Escape' && onDismiss()}>
          <span class="notice-symbol" aria-hidden="true">
            {SYMBOL[notice.tone]}
          </span>
          <p>{notice.text}</p>
          <button type="button" class="quiet" aria-label="Dismiss this message" onClick={onDismiss}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
