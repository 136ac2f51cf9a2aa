import { sameHeading, sameText } from './words';

type Value = string | number | boolean | null | undefined;

/** Collects in plain sentences what came out otherwise than expected. */
export class Differences {
  readonly lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
  }

  /** A value, compared only where one is expected. */
  value(what: string, expected: Value, actual: Value): void {
    if (expected === undefined) return;
    const same =
      typeof expected === 'number' && typeof actual === 'number'
        ? Math.abs(expected - actual) < 1e-9
        : typeof expected === 'string' && typeof actual === 'string'
          ? sameText(expected, actual)
          : expected === (actual ?? null);
    if (!same) this.add(`${what}: ${show(actual)}, expected ${show(expected)}`);
  }

  /** A heading, of which case, punctuation and a leading label or number do not matter. */
  heading(what: string, expected: string | null | undefined, actual: string | null | undefined): void {
    if (typeof expected === 'string' && typeof actual === 'string' && sameHeading(expected, actual)) return;
    this.value(what, expected, actual);
  }
}

export function show(value: Value): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}
