import path from 'node:path';
import type { OpenElsewhere } from './openElsewhere';

/** Why a workbook could not be replaced, with a sentence for whoever asked. Nothing of it was touched. */
export class FileNotFree extends Error {
  override readonly name = 'FileNotFree';

  /**
   * @param reason `open`: somebody has it open. `changed`: somebody saved it since its contents were
   *   looked at, so that what they wrote would be lost: look at it again.
   */
  constructor(
    readonly reason: 'open' | 'changed',
    readonly file: string,
    readonly holder: OpenElsewhere | null,
    cause?: unknown,
  ) {
    super(sentence(reason, path.basename(file), holder), { cause });
  }
}

function sentence(reason: FileNotFree['reason'], name: string, holder: OpenElsewhere | null): string {
  if (reason === 'changed')
    return `${name} was saved by somebody just now: merge again to take in what they wrote.`;
  if (!holder)
    return `${name} is open in another program, or may not be written to: close it and merge again.`;
  const who = holder.who ? ` by ${holder.who}` : '';
  return (
    `${name} is open in ${holder.program}${who}: close it and merge again. ` +
    `If nobody has it open, delete ${path.basename(holder.lockFile)} beside it.`
  );
}
