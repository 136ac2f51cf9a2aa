import { subjectOf, type Subject } from '../../likeness';
import type { KnownItem } from './item';

/**
 * How alike the texts of rows are, 0…1: twice the words they share over all their words, each counting
 * the more the fewer rows have it. What every row of a plan says tells none of them apart.
 */
export class Likeness {
  readonly #counts = new Map<string, number>();
  readonly #rows: number;
  readonly #subjects = new Map<KnownItem, Subject>();
  readonly #weights = new Map<Subject, number>();

  constructor(items: readonly KnownItem[]) {
    this.#rows = items.length;
    for (const item of items) {
      for (const word of this.subject(item).words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  subject(item: KnownItem): Subject {
    const known = this.#subjects.get(item);
    if (known) return known;
    const found = subjectOf(item.text);
    this.#subjects.set(item, found);
    return found;
  }

  /** How many of the rows have a word. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  between(a: KnownItem, b: KnownItem): number {
    const [one, other] = [this.subject(a), this.subject(b)];
    if (one.words.length === 0 || other.words.length === 0) return a.folded.text === b.folded.text ? 1 : 0;
    if (one.key === other.key) return 1;
    const words = new Set(one.words);
    const shared = other.words.reduce((sum, word) => (words.has(word) ? sum + this.#weight(word) : sum), 0);
    return (2 * shared) / (this.#weightOf(one) + this.#weightOf(other));
  }

  /** Whether each has a name, or each a number, that the other has not: another ward, another year. */
  contradict(a: KnownItem, b: KnownItem): 'names' | 'numbers' | null {
    const [one, other] = [this.#tellingApart(a, b), this.#tellingApart(b, a)];
    if (one.some(isName) && other.some(isName)) return 'names';
    return one.length > 0 && other.length > 0 && !one.some(isName) && !other.some(isName) ? 'numbers' : null;
  }

  #tellingApart(a: KnownItem, b: KnownItem): string[] {
    const there = new Set(this.subject(b).words);
    return this.subject(a).telling.filter((word) => !there.has(word));
  }

  #weightOf(subject: Subject): number {
    const known = this.#weights.get(subject);
    if (known !== undefined) return known;
    const weight = subject.words.reduce((sum, word) => sum + this.#weight(word), 0);
    this.#weights.set(subject, weight);
    return weight;
  }

  #weight(word: string): number {
    return Math.log(1 + this.#rows / Math.max(1, this.count(word)));
  }
}

function isName(word: string): boolean {
  return !/\d/.test(word);
}
