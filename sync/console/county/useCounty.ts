import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Ask } from '../api';
import type { Answer } from './Answers';
import type { County } from './County';
import type { Value } from './Value';

/** The county whose console it is, for every part of the page. */
export const CountyContext = createContext<County | null>(null);

export function useCounty(): County {
  const county = useContext(CountyContext);
  if (!county) throw new Error('This part of the page needs a county around it.');
  return county;
}

/** An answer of the county's, drawn anew whenever there is another. */
export function useAnswer<Told>(ask: Ask<Told>): Answer<Told> {
  const { answers } = useCounty();
  const draw = useDraw();
  useLayoutEffect(() => answers.watch(ask.path, draw), [answers, ask.path]);
  return answers.to(ask);
}

export function useValue<T>(value: Value<T>): T {
  const draw = useDraw();
  useLayoutEffect(() => {
    draw();
    return value.watch(draw);
  }, [value]);
  return value.now;
}

function useDraw(): () => void {
  const [, setTurn] = useState(0);
  return () => setTurn((turn) => turn + 1);
}
