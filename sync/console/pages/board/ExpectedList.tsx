import type { BoardLineSent } from '../../../../shared/protocol';
import { counted, dayName } from '../../../../shared/words';
import { expectedNext } from './expectedNext';

/** What is expected next, and from whom. */
export function ExpectedList({ lines }: { readonly lines: readonly BoardLineSent[] }) {
  const expected = expectedNext(lines);
  return (
    <section class="panel" aria-labelledby="expected-title">
      <h2 id="expected-title">Expected next</h2>
      {expected.length === 0 ? (
        <p class="faint">Nothing is outstanding.</p>
      ) : (
        <dl class="expected">
          {expected.map(({ due, districts, daysLate }) => (
            <div key={due}>
              <dt>
                {dayName(due)}
                {daysLate > 0 && <span class="late"> {counted(daysLate, 'day')} late</span>}
              </dt>
              <dd>{districts.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
