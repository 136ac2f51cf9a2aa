import { useId } from 'preact/hooks';
import type { Place } from '../../host';
import type { TargetView } from '../../live';
import { PlaceLink } from '../parts/PlaceLink';
import { RagPill } from '../parts/RagPill';
import { monthName } from '../words';
import { TargetChart } from './TargetChart';

/** One indicator: how it stands, its chart, its explanation, and its figures as a table. */
export function TargetItem({
  target,
  onGo,
}: {
  readonly target: TargetView;
  readonly onGo: (place: Place) => void;
}) {
  // Ids of indicators are sheet and cell, and a page's ids may hold no space.
  const title = useId();
  const { name, rag, direction, explanation, place } = target;
  return (
    <article class="target" aria-labelledby={title}>
      <div class="row between top">
        <h2 id={title}>{name}</h2>
        <RagPill word={rag} />
      </div>
      <p class="row between">
        <span class="faint">{direction}</span>
        <PlaceLink place={place} about={name} onGo={onGo} />
      </p>
      <TargetChart target={target} />
      {explanation && <p class="explanation">{explanation}</p>}
      <FigureTable target={target} />
    </article>
  );
}

function FigureTable({ target: { name, line, figures } }: { readonly target: TargetView }) {
  if (figures.length === 0 && !line) return null;
  return (
    <details>
      <summary>Figures as a table</summary>
      <table>
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col" class="number">
              Figure
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ period, text }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td class="number">{text}</td>
            </tr>
          ))}
          {line && (
            <>
              <tr>
                <th scope="row">Baseline, {monthName(line.from.at)}</th>
                <td class="number">{line.from.text}</td>
              </tr>
              <tr>
                <th scope="row">Target, {monthName(line.to.at)}</th>
                <td class="number">{line.to.text}</td>
              </tr>
            </>
          )}
        </tbody>
      </table>
    </details>
  );
}
