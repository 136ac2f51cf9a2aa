import type { Owned } from './checksOf';
import { signsOf, type Signs } from './signs';

/** Which checks of text some words concern. The same words stand in row after row, and are looked at once. */
export class TextChecks {
  private readonly known = new Map<string, readonly Owned<'text'>[]>();

  constructor(private readonly checks: readonly Owned<'text'>[]) {}

  /** None, for nearly all words. */
  for(words: string): readonly Owned<'text'>[] {
    const signs = signsOf(words);
    for (const own of this.checks) if (own.mayConcern(signs)) return this.concerned(words, signs);
    return NONE;
  }

  private concerned(words: string, signs: Signs): readonly Owned<'text'>[] {
    let checks = this.known.get(words);
    if (!checks) {
      checks = NONE;
      for (const own of this.checks)
        if (own.mayConcern(signs) && own.concerns(words, signs)) checks = [...checks, own];
      this.known.set(words, checks);
    }
    return checks;
  }
}

const NONE: readonly never[] = [];
