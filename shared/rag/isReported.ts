import { remembered } from '../likeness';
import type { Action } from '../model';

/** Whether anything was reported of how an action goes: `n/a`, `none` and `no update` say nothing. */
export function isReported({ progress, progressNotes }: Pick<Action, 'progress' | 'progressNotes'>): boolean {
  return (progress !== null && tells(progress)) || progressNotes.some(({ text }) => tells(text));
}

const NOTHING =
  /^(?:n\/?a|not applicable|none|nil|nothing(?: (?:new|yet|to report|to add))?|no (?:update|change|report|comment)s?(?: (?:yet|available|received|provided|given|this quarter))?|tb[acd])$/;

const tells = remembered((text: string): boolean => {
  const words = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words !== '' && !NOTHING.test(words.replace(/\s+/g, ' '));
});
