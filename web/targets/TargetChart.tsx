import { chartShape, type Way } from '../../shared/chart';
import { monthName } from '../../shared/words';
import { useWidth } from './useWidth';

/** What a chart is of. */
export interface NamedWay extends Way {
  readonly name: string;
}

/** An indicator's figures on the straight way from its baseline to its target. */
export function TargetChart({ target }: { readonly target: NamedWay }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const shape = width === null ? null : chartShape(target, width);
  const points = shape?.figures.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <div class="chart" ref={box}>
      {shape && (
        <svg
          role="img"
          width={shape.width}
          height={shape.height}
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          aria-label={described(target)}
        >
          <line class="chart-floor" x1="0" x2={shape.width} y1={shape.floor} y2={shape.floor} />
          {shape.expected && (
            <>
              <line
                class="chart-expected"
                x1={shape.expected.from.x}
                y1={shape.expected.from.y}
                x2={shape.expected.to.x}
                y2={shape.expected.to.y}
              />
              <circle class="chart-baseline" cx={shape.expected.from.x} cy={shape.expected.from.y} r="3.5" />
              <path class="chart-target" d={diamond(shape.expected.to.x, shape.expected.to.y)} />
            </>
          )}
          {points && <polyline class="chart-figures" points={points} />}
          {shape.figures.map(({ x, y }) => (
            <circle key={`${x} ${y}`} class="chart-figure" cx={x} cy={y} r="3.5" />
          ))}
          {[...shape.labels, ...shape.times].map(({ x, y, text, anchor }) => (
            <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`;
}

function described({ name, line, figures }: NamedWay): string {
  const way = line
    ? `from ${line.from.text} in ${monthName(line.from.at)} to ${line.to.text} in ${monthName(line.to.at)}`
    : 'no line to a target';
  const known = figures.map(({ period, text }) => `${period} ${text}`).join(', ');
  return `${name}: ${way}. Figures: ${known || 'none'}.`;
}
