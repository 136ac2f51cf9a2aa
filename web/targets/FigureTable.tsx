import { monthName } from '../../shared/words';
import type { NamedWay } from './TargetChart';

/** What the chart shows, in rows, for whoever wants the figures themselves. */
export function FigureTable({ target: { name, line, figures } }: { readonly target: NamedWay }) {
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
