import type { Indicator, Source } from '../../model';
import { proposePolarity, settleChange } from '../../target';
import { capitalised } from './headline';
import { readLabelledEnds } from './readLabelledEnds';
import { readTargetSentence } from './readTargetSentence';

export interface SentenceContext {
  readonly source: Source;
  readonly objective: string | null;
  readonly lead: string | null;
  /** Which of several sentences in one cell this is, from 1. */
  readonly nth?: number;
}

/**
 * An indicator from a sentence that names both ends (`from 813 in 2008/09 to 796 by 2010/11`, or the
 * measure with its baseline and its target in brackets); null where one is missing, for then there is
 * nothing to follow.
 */
export function indicatorFromSentence(
  text: string,
  { source, objective, lead, nth = 1 }: SentenceContext,
): Indicator | null {
  const told = readTargetSentence(text);
  const sentence = told?.from?.value != null && told.to?.value != null ? told : readLabelledEnds(text);
  const from = sentence?.from ?? null;
  const to = sentence?.to ?? null;
  if (!sentence || from?.value == null || to?.value == null || sentence.measure === '') return null;
  const name = capitalised(sentence.measure.replace(/^(?:the|our|its|their) /i, ''));
  const { unit } = sentence;
  const proposal = proposePolarity({
    direction: sentence.direction,
    name,
    measure: null,
    baseline: from.value,
    target: to.value,
  });
  const change =
    sentence.change &&
    settleChange(
      { change: sentence.change, signed: true, ofBaseline: sentence.ofBaseline },
      { unit, ...proposal },
    );
  return {
    id: `${source.sheet}!${source.cell}${nth > 1 ? `#${nth}` : ''}`,
    ref: null,
    name,
    measure: null,
    unit,
    polarity: proposal.polarity,
    baseline: { period: from.period, value: from.value },
    change,
    target: { period: to.period ?? sentence.by, stated: to.value, computed: null, explanation: null },
    figures: [
      { period: from.period ?? 'Baseline', value: from.value, note: null, kind: 'baseline', source },
      { period: to.period ?? 'Target', value: to.value, note: null, kind: 'target', source },
    ],
    headline: text,
    headingChange: null,
    companion: null,
    objective,
    lead,
    notes: [],
    source,
    cells: { headline: [source.cell], baseline: [source.cell], target: [source.cell] },
  };
}
