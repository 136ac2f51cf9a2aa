import { Lasting } from './Lasting';
import { tidy } from './tidy';

/**
 * What a cell says. Cells that say the same share one: what the words tell by themselves, whatever cell
 * they stand in, is worked out once (`once((wording: Wording) => …)`).
 */
export class Wording extends Lasting {
  /** @param text line ends and spaces tidied; line breaks kept as `\n` */
  constructor(readonly text: string) {
    super();
  }
}

/** So many are remembered: the same words stand in plan after plan, and a plan is read again as it is edited. */
const MOST = 20_000;

const known = new Map<string, Wording>();

/** The wording of a cell by its text as shown. What is remembered never shows in a result. */
export function wordingOf(shown: string): Wording {
  const there = known.get(shown);
  if (there) return there;
  const text = tidy(shown);
  const wording = text === shown ? new Wording(text) : wordingOf(text);
  if (known.size >= MOST) known.clear();
  known.set(shown, wording);
  return wording;
}
