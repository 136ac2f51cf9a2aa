import type { Indicator, Source } from '../../../model';
import { proposePolarity, settleChange } from '../../../target';
import { capitalised } from './headline';
import { overYears } from './overYears';
import { readLabelledEnds } from './readLabelledEnds';
import { refAndName } from '../settle/refAndName';
import { readTargetSentence } from './readTargetSentence';
import type { TargetSentence } from './targetSentence';

export interface SentenceContext {
  readonly source: Source;
  readonly objective: string | null;
  readonly lead: string | null;
  /** Which of several sentences in one cell this is, from 1. */
  readonly nth?: number;
}

/**
 * An indicator from a sentence that names both ends (`from 813 in 2008/09 to 796 by 2010/11`, or the
 * measure with its baseline and its target in brackets), or where it starts and what change is wanted
 * (`by 15%, baseline 840`); null where one is missing, for then there is nothing to follow.
 */
export function indicatorFromSentence(
  text: string,
  { source, objective, lead, nth = 1 }: SentenceContext,
): Indicator | null {
  const told = readTargetSentence(text);
  const whole = told && isWhole(told) ? told : null;
  // without a verb, the labels say which figure is which
  const sentence = whole?.verb ? whole : (readLabelledEnds(text) ?? whole);
  const from = sentence?.from ?? null;
  if (!sentence || from?.value == null || sentence.measure === '') return null;
  const to = sentence.to?.value == null ? null : { ...sentence.to, value: sentence.to.value };
  const { ref, words } = refAndName(null, sentence.measure.replace(/^(?:the|our|its|their) /i, ''));
  const name = capitalised(words);
  const { unit } = sentence;
  const proposal = proposePolarity({
    direction: sentence.direction,
    name,
    measure: null,
    baseline: from.value,
    target: to?.value ?? null,
  });
  const baseline = { period: from.period, value: from.value };
  const by = to?.period ?? sentence.by;
  const { change: stated, ofBaseline, yearly } = sentence;
  const change =
    stated &&
    overYears(settleChange({ change: stated, signed: true, ofBaseline }, { unit, ...proposal }), yearly, {
      baseline,
      target: { period: by, value: to?.value ?? null },
    });
  return {
    id: `${source.sheet}!${source.cell}${nth > 1 ? `#${nth}` : ''}`,
    ref,
    name,
    measure: null,
    unit,
    polarity: proposal.polarity,
    baseline,
    change,
    target: {
      period: by,
      stated: to?.value ?? null,
      computed: null,
      explanation: null,
    },
    figures: [
      { period: from.period ?? 'Baseline', value: from.value, note: null, kind: 'baseline', source },
      ...(to
        ? [
            {
              period: to.period ?? 'Target',
              value: to.value,
              note: null,
              kind: 'target' as const,
              source,
            },
          ]
        : []),
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

/** It says from where, and to where or by how much. */
function isWhole({ from, to, change }: TargetSentence): boolean {
  return from?.value != null && (to?.value != null || change !== null);
}
