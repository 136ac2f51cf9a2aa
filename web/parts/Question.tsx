import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusView } from './focusView';
import { Button } from './Button';

export interface Asked {
  readonly title: string;
  readonly says: readonly string[];
  readonly yes: string;
  readonly act: () => void;
}

/**
 * Asks before something large is done. Modal: the browser keeps focus within, Esc says no, and focus returns.
 * Open as soon as it is drawn: a key pressed right after the click is the question's.
 */
export function Question({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (asked && !dialog.current?.open) dialog.current?.showModal();
    if (!asked && dialog.current?.open) {
      dialog.current.close();
      // Focus goes back to where it was before the question, which may have gone meanwhile.
      if (document.activeElement === document.body) focusView();
    }
  }, [asked]);
  // The browser tells of a closing a moment later: by then the next question may be open.
  const closed = () => {
    if (!dialog.current?.open) onClose();
  };
  return (
    <dialog ref={dialog} aria-labelledby="asked-title" aria-describedby="asked-says" onClose={closed}>
      {asked && (
        <>
          <h2 id="asked-title">{asked.title}</h2>
          <div id="asked-says">
            {asked.says.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div class="row end">
            <Button onClick={onClose}>Cancel</Button>
            <Button
              look="primary"
              onClick={() => {
                onClose();
                asked.act();
              }}
            >
              {asked.yes}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
