import { useRef, useState } from 'preact/hooks';
import type { Decision, Done, Matter } from '../../../../shared/protocol';
import { counted } from '../../../../shared/words';
import { Empty, stepTo, useKeptFocus } from '../../../../web/parts';
import { ask, deed } from '../../api';
import { useAnswer, useCounty } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { MatterCard } from './MatterCard';

/** What waits for a decision of the county's. */
export function MattersPage() {
  return (
    <Loaded answer={useAnswer(ask.matters())}>
      {({ conflicts }) => (
        <>
          <PageHead
            title="Conflicts and questions"
            says={conflicts.length > 0 ? `${counted(conflicts.length, 'matter')} to decide` : undefined}
          />
          <MatterList matters={conflicts} />
        </>
      )}
    </Loaded>
  );
}

/** One stop for Tab: arrows move from matter to matter. Focus stays in its place when one is settled. */
function MatterList({ matters }: { readonly matters: readonly Matter[] }) {
  const county = useCounty();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const keys = matters.map(({ id }) => id);
  const currentKey = current !== null && keys.includes(current) ? current : keys[0];
  const focusAt = (at: number) => list.current?.querySelectorAll<HTMLElement>('article')[at]?.focus();
  useKeptFocus(list, keys, focusAt);

  const move = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).matches('article')) return;
    const next = stepTo(event.key, keys.indexOf(currentKey ?? ''), keys.length, 'down');
    if (next === null) return;
    event.preventDefault();
    focusAt(next);
  };
  const decide = (id: string, decision: Decision) =>
    void county.do(
      () => county.api.tell<Done>(deed.decide(id), decision),
      (path) => path === '/conflicts',
    );
  if (matters.length === 0) {
    return (
      <Empty title="Nothing waits for a decision">
        Where district and county change the same cell differently, both values are shown here, side by side.
      </Empty>
    );
  }
  return (
    <>
      <p class="faint wide-only">
        Keys on a card: <kbd>↑</kbd> <kbd>↓</kbd> next card; <kbd>D</kbd> district’s, <kbd>C</kbd> county’s,{' '}
        <kbd>O</kbd> other text; of a question <kbd>S</kbd> the same, <kbd>T</kbd> two actions.
      </p>
      <div class="matters" ref={list} onKeyDown={move}>
        {matters.map((matter) => (
          <MatterCard
            key={matter.id}
            matter={matter}
            isCurrent={matter.id === currentKey}
            onFocus={() => setCurrent(matter.id)}
            onDecide={(decision) => decide(matter.id, decision)}
          />
        ))}
      </div>
    </>
  );
}
