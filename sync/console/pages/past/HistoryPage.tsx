import { useRef, useState } from 'preact/hooks';
import { Button, Empty } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer, type Answer } from '../../county';
import { ChangeTable } from '../../parts/ChangeTable';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { hashOf } from '../../route';

/** How many changes are asked for at once. */
const AT_ONCE = 100;

/** The last answer about a district stays in sight while a longer one is on its way. */
function useLast<Told>(answer: Answer<Told>, district: string | null): Answer<Told> {
  const last = useRef({ district, answer });
  if (answer.value !== null || answer.fault !== null || last.current.district !== district)
    last.current = { district, answer };
  return last.current.answer;
}

/** Everything that ever changed, newest first, of all districts or of one. */
export function HistoryPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const [limit, setLimit] = useState(AT_ONCE);
  const district = query['district'] ?? null;
  const { value: returns } = useAnswer(ask.returns());
  const answer = useLast(useAnswer(ask.past(limit, district)), district);
  const districts = [...new Set(returns?.returns.map((line) => line.district) ?? [])];
  return (
    <>
      <PageHead title="History" says="Every change, the newest first" />
      <div class="filters">
        <label>
          District
          <select
            value={district ?? ''}
            onChange={({ currentTarget: { value } }) =>
              (window.location.hash = hashOf({
                page: 'history',
                query: value === '' ? {} : { district: value },
              }))
            }
          >
            <option value="">all</option>
            {districts.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      <Loaded answer={answer}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty title="Nothing has changed yet">What a first revision held is no change.</Empty>
          ) : (
            <>
              <ChangeTable caption="History" changes={changes} />
              {changes.length >= limit && (
                <p class="centred">
                  <Button onClick={() => setLimit(limit * 5)}>Show earlier ones</Button>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
