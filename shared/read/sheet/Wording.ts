import { remembered } from '../../likeness';
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

/** The wording of a cell by its text as shown. What is remembered never shows in a result. */
export const wordingOf = remembered((shown): Wording => {
  const text = tidy(shown);
  return text === shown ? new Wording(text) : wordingOf(text);
});
