import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../web/parts';

/** A text of the county's own, instead of either value. */
export function OtherText({
  about,
  first,
  onText,
  onCancel,
}: {
  readonly about: string;
  readonly first: string;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const close = () => {
    field.current?.closest<HTMLElement>('article')?.focus();
    onCancel();
  };
  return (
    <form
      class="other-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <label>
        What should stand there
        <textarea
          ref={field}
          rows={3}
          value={text}
          aria-label={`What should stand there: ${about}`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <Button look="primary" submits disabled={text.trim() === ''}>
          Decide
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
