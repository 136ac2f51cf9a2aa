import { BookUnreadable, SheetNotOurs } from '../county';
import { StoreFault } from '../store';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { writeFault } from './writeOut';

/** What stops an update of a county, as a sentence for whoever asked for it; other errors as they are. */
export function toldAsFailure(error: unknown, book: string): unknown {
  if (error instanceof StoreFault || error instanceof BookUnreadable || error instanceof SheetNotOurs)
    return new Failure(error.message, EXIT.nothing);
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string'
    ? new Failure(writeFault(book, error as NodeJS.ErrnoException), EXIT.nothing)
    : error;
}
