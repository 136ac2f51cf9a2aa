import type { Owned } from './checksOf';
import { signsOf } from './signs';

/** Which checks of text some words concern. The same words stand in row after row, and are looked at once. */
export class TextChecks {
  private readonly known = new Map<string, readonly Owned<'text'>[]>();

  constructor(private readonly checks: readonly Owned<'text'>[]) {}

  /** None, for nearly all words. */
  for(words: string): readonly Owned<'text'>[] {
    const before = this.known.get(words);
    if (before) return before;
    const signs = signsOf(words);
    const concerned = this.checks.filter((own) => own.mayConcern(signs) && own.concerns(words));
    const checks = concerned.length === 0 ? NONE : concerned;
    this.known.set(words, checks);
    return checks;
  }
}

const NONE: readonly never[] = [];
