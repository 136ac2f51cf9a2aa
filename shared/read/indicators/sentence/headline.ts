import { answerBeside } from '../../bands';
import type { Ledger } from '../../ledger';
import type { Slot, Table } from '../../sheet';
import { withoutSigns, type Footnote } from '../table/footnotes';
import { readTargetSentence } from './readTargetSentence';
import type { TargetSentence } from './targetSentence';

/** The sentence over a table that sets its target, or a topic that names it. */
export interface Headline {
  readonly text: string;
  readonly slot: Slot;
  /** `Domestic Burglary` in `Domestic Burglary - Strategic Target to …`. */
  readonly topic: string | null;
  /** Null where the caption only names the table. */
  readonly sentence: TargetSentence | null;
}

/** The last caption that carries a target, else the last short one. The others are noted. */
export function readHeadline(table: Table, ledger: Ledger, footnotes: readonly Footnote[]): Headline | null {
  const { view, captions } = table;
  const open = captions
    .flatMap((line) => namingIn(line.slots))
    .filter((slot) => !ledger.isTaken(view, slot) && slot.cell.kind === 'text');
  const read = open.map((slot) => ({
    slot,
    sentence: readTargetSentence(withoutSigns(slot.text, footnotes)),
  }));
  const found =
    read.findLast(({ sentence }) => sentence !== null) ?? read.findLast(({ slot }) => slot.text.length <= 90);
  if (!found) return null;
  const bare = withoutSigns(found.slot.text, footnotes).replace(/\n/g, ' ');
  const topic = found.sentence ? topicOf(bare, found.sentence) : bare;
  return { text: found.slot.text, slot: found.slot, topic, sentence: found.sentence };
}

const MEASURES = { label: 'measures' };

/** The cells of a caption that may name what is measured: `Indicator: | Road deaths` does, `Lead officer: | …` does not. */
function namingIn(slots: readonly Slot[]): readonly Slot[] {
  const beside = slots.map((slot, at) => (at > 0 ? answerBeside(slots[at - 1]!, slot) : null));
  const isLabel = (at: number) => (beside[at + 1] ?? null) !== null;
  return slots.filter((_, at) => !isLabel(at) && (beside[at] ?? MEASURES).label === 'measures');
}

const GENERIC =
  /^(?:(?:strategic|headline|key|main|overall|local|our|partnership) )*(?:targets?|objectives?|aims?|priority|goal)(?: \d+)?$/i;

/** The words before the dash or colon, unless they are part of the sentence itself. */
function topicOf(text: string, sentence: TargetSentence): string | null {
  const parts = /^(.{2,80}?)(?:\s+[-–—]\s*|\s*[:–—]\s+)(.+)$/s.exec(text);
  if (parts && !GENERIC.test(parts[1]!.trim()) && readTargetSentence(parts[2]!)) return parts[1]!.trim();
  return sentence.measure === ''
    ? null
    : capitalised(sentence.measure.replace(/^(?:the|our|its|their) /i, ''));
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
