import type { ComponentChildren } from 'preact';
import { Button, Empty } from '../../../web/parts';
import { useCounty, type Answer } from '../county';

/** What needs an answer: waits for it, shows it, and says where it does not come or could be old. */
export function Loaded<Told>({
  answer: { value, fault },
  children,
}: {
  readonly answer: Answer<Told>;
  readonly children: (value: Told) => ComponentChildren;
}) {
  const county = useCounty();
  if (value !== null)
    return (
      <>
        {fault && (
          <p class="stale" role="status">
            This could not be brought up to date: {fault.message}
          </p>
        )}
        {children(value)}
      </>
    );
  if (!fault)
    return (
      <p class="waiting" aria-busy="true">
        Asking the county…
      </p>
    );
  return (
    <div role="alert">
      <Empty title="This cannot be shown now">{fault.message}</Empty>
      <p class="centred">
        <Button onClick={() => county.tryNow()}>Try again</Button>
      </p>
    </div>
  );
}
