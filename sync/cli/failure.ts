import { EXIT, type ExitCode } from './exitCode';

/** A command that ends before its work is done, with a sentence for whoever typed it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.usage,
  ) {
    super(message);
  }
}
