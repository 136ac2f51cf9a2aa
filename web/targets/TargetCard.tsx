import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RagWord } from '../../shared/rag';
import { RagPill } from '../parts';
import { FigureTable } from './FigureTable';
import { TargetChart, type NamedWay } from './TargetChart';

/** One indicator: how it stands, its chart, its explanation, and its figures as a table. */
export function TargetCard({
  target,
  place,
}: {
  readonly target: NamedWay & {
    readonly rag: RagWord;
    readonly direction: string;
    readonly explanation: string | null;
  };
  /** Where it stands in its workbook. */
  readonly place: ComponentChildren;
}) {
  // Ids of indicators are sheet and cell, and a page's ids may hold no space.
  const title = useId();
  const { name, rag, direction, explanation } = target;
  return (
    <article class="target" aria-labelledby={title}>
      <div class="row between top">
        <h2 id={title}>{name}</h2>
        <RagPill word={rag} />
      </div>
      <p class="row between">
        <span class="faint">{direction}</span>
        {place}
      </p>
      <TargetChart target={target} />
      {explanation && <p class="explanation">{explanation}</p>}
      <FigureTable target={target} />
    </article>
  );
}
