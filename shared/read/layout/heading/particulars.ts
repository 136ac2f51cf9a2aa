import { isNumberedLabel, labelBeside, tellsObjective } from '../../bands';
import { matchHeading } from '../../headings';
import { once, type Line, type Slot, type Wording } from '../../sheet';
import { looksLikeLead } from '../../text/lead';

/** "Project: | Night buses | Ref: | P1", "Objective 2 | Safer nights": labels and their values in turn. */
export function isParticulars(line: Line): boolean {
  const { slots } = line;
  return (
    isNumberedLabel(line) ||
    tellsObjective(line) ||
    namesAndAnswers(slots) ||
    tellsTheme(slots) ||
    slots.some(
      ({ text }, at) => text.endsWith(':') && at + 1 < slots.length && !slots[at + 1]!.text.endsWith(':'),
    )
  );
}

/** "Theme | Reduce damage": what heads a plan or a part of it, in a cell beside its label. */
function tellsTheme(slots: readonly Slot[]): boolean {
  const [label, words, ...more] = slots;
  if (!label || !words || more.length > 0 || words.cell.kind !== 'text') return false;
  return labelBeside(label, words)?.label === 'objective' && /\s/.test(words.text);
}

/** "Workstream | Burglary | Lead | Sgt Bell": every other cell is a name, and some of those between are who or when. */
function namesAndAnswers(slots: readonly Slot[]): boolean {
  if (slots.length < 4 || slots.length % 2 === 1) return false;
  const score = (text: string) => matchHeading(text)[0]?.score ?? 0;
  return (
    slots.every(({ text }, at) => (at % 2 === 0 ? score(text) >= 0.8 : score(text) < 0.6)) &&
    slots.some(({ cell, wording }, at) => at % 2 === 1 && (cell.kind === 'date' || answers(wording)))
  );
}

const answers = once(({ text }: Wording) => /\s/.test(text) && looksLikeLead(text));
