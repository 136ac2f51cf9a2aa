import type { Change } from '../../../model';
import { readChange, settleChange } from '../../../target';
import type { BaselineProse } from '../figures/baselineProse';
import type { Draft } from './draft';
import type { Headline } from '../sentence/headline';
import { overYears, type Ends } from '../sentence/overYears';

/** The change wanted: from a column of its own, else the target cell, the prose, or the headline. */
export function changeWanted(
  draft: Draft,
  fromTarget: ReturnType<typeof readChange>,
  prose: BaselineProse | null,
  sentence: Headline['sentence'],
  of: Parameters<typeof settleChange>[1],
  ends: Ends,
): Change | null {
  if (draft.change) {
    const { slot, heading } = draft.change;
    const words =
      slot.cell.kind === 'number' && /%/.test(heading) && !/%/.test(slot.text) ? `${slot.text}%` : slot.text;
    const signed =
      /^[+\d]/.test(words) && isReduction(heading) && !readChange(words)?.direction
        ? `-${words.replace(/^\+/, '')}`
        : words;
    const own = readChange(signed) ?? readChange(`by ${words}`);
    if (own) return overYears(settleChange(own, { ...of, doubt: null }), own.yearly, ends);
  }
  if (fromTarget) return overYears(settleChange(fromTarget, { ...of, doubt: null }), fromTarget.yearly, ends);
  if (prose?.change)
    return settleChange(
      { change: prose.change, signed: true, ofBaseline: of.unit !== '%' },
      { ...of, doubt: null },
    );
  if (!sentence?.change) return null;
  const { change, direction, ofBaseline, yearly } = sentence;
  return overYears(settleChange({ change, signed: direction !== null, ofBaseline }, of), yearly, ends);
}

/** `Reduction wanted`; a `Reduction or increase` may be either. */
function isReduction(heading: string): boolean {
  return /reduc|decreas|fall/i.test(heading) && !/increas|rise|improve/i.test(heading);
}
