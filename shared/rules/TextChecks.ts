import type { Owned } from './checksOf';
import { signsOf } from './signs';

/** Which checks of text some words concern. The same words stand in row after row, and are looked at once. */
export class TextChecks {
  private readonly known = new Map<string, readonly Owned<'text'>[]>();
  /** The signs by which any check may be concerned. */
  private readonly signs: number;

  constructor(private readonly checks: readonly Owned<'text'>[]) {
    this.signs = checks.reduce((all, own) => all | own.signs, 0);
  }

  /** None, for nearly all words. */
  for(words: string): readonly Owned<'text'>[] {
    const signs = signsOf(words);
    return (signs & this.signs) === 0 ? NONE : this.concerned(words, signs);
  }

  private concerned(words: string, signs: number): readonly Owned<'text'>[] {
    let checks = this.known.get(words);
    if (!checks) {
      checks = NONE;
      for (const own of this.checks)
        if ((signs & own.signs) !== 0 && own.concerns(words, signs)) checks = [...checks, own];
      this.known.set(words, checks);
    }
    return checks;
  }
}

const NONE: readonly never[] = [];
