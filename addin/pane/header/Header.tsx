import { useState } from 'preact/hooks';
import type { Live, LiveState } from '../../state';
import { Menu, type MenuItem } from '../parts/Menu';
import { type Asked, Button, Question } from '../../../web/parts';
import { counted } from '../../../shared/words';
import { Tally } from './Tally';
import { Progress } from './Progress';
import { adoptQuestion, newPlanQuestion, removeQuestion, setUpQuestion } from './questions';

/** Whose plan this is, how the session is getting on, and what can be asked of it at any time. */
export function Header({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { plan, phase } = state;
  const isBusy = phase === 'starting' || phase === 'reading';
  const items: MenuItem[] = [
    ...(state.isSetUp
      ? [
          {
            name: 'Set up again…',
            act: () => setAsked(setUpQuestion(state, () => void live.setUp())),
          },
          {
            name: 'Remove Shirebook’s columns…',
            act: () => setAsked(removeQuestion(state, () => void live.remove())),
          },
        ]
      : []),
    { name: 'New plan…', act: () => setAsked(newPlanQuestion(state, () => void live.newPlan())) },
    ...(plan
      ? [
          {
            name: 'Adopt into the template…',
            act: () => setAsked(adoptQuestion(state, () => void live.adopt())),
          },
        ]
      : []),
  ];
  return (
    <header>
      <h1>{plan?.district ?? 'Shirebook'}</h1>
      <div class="row">
        <Button label="Check again" disabled={isBusy} onClick={() => void live.check()}>
          Check
        </Button>
        <Menu name="More" items={items} />
      </div>
      {plan && <PlanLine plan={plan} />}
      <Tally tally={state.tally} />
      <Progress state={state} />
      <Question asked={asked} onClose={() => setAsked(null)} />
    </header>
  );
}

function PlanLine({ plan }: { readonly plan: NonNullable<LiveState['plan']> }) {
  const { titles, actions, indicators } = plan;
  const [first, ...others] = titles;
  return (
    <div class="plan-line">
      {first !== undefined && (
        <p class="plan-title" title={titles.join('\n')}>
          {first}
          {others.length > 0 && ` and ${counted(others.length, 'more plan')}`}
        </p>
      )}
      <p class="faint">
        {counted(actions, 'action')}, {counted(indicators, 'indicator')}
      </p>
    </div>
  );
}
