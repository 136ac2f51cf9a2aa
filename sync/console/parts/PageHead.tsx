import type { ComponentChildren } from 'preact';

/** A page's title, with what one can do there and what it is about. */
export function PageHead({
  title,
  says,
  children,
}: {
  readonly title: string;
  readonly says?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="page-head">
      <div>
        <h1>{title}</h1>
        {says && <p class="faint">{says}</p>}
      </div>
      {children && <div class="row">{children}</div>}
    </div>
  );
}
