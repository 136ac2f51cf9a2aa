import { basename } from 'node:path';

/** The county workbook that lies there cannot be read back, with a sentence for whoever asked. Nothing was touched. */
export class BookUnreadable extends Error {
  override readonly name = 'BookUnreadable';

  /** @param cause why it cannot be read; null where it can, and is no county workbook */
  constructor(
    readonly file: string,
    cause: Error | null,
  ) {
    const why = cause
      ? `could not be read, and what people wrote in it would be lost (${cause.message})`
      : 'is no county workbook';
    super(
      `${basename(file)} ${why}. Nothing was done: put a sound copy in its place, move it away, or merge with --force to replace it.`,
      { cause },
    );
  }
}
