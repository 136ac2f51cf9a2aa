import type { IssueCode, Severity } from '../model';

/** An issue that a row alone does not decide, as the whole check found it. */
export interface SeenIssue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** The columns it marks on the row, the first being its place. */
  readonly columns: readonly number[];
  readonly message: string;
  /** Of what its first cell held then. */
  readonly print: string;
}

/** A cell that is marked for an issue of another row. */
export interface SeenMark {
  readonly column: number;
  readonly letter: 'e' | 'w';
  readonly print: string;
}

/** What a row says in the hidden column of a row that can be checked by itself. */
export interface Seen {
  readonly issues: readonly SeenIssue[];
  readonly marks: readonly SeenMark[];
}

const ALONE = 'alone';
export const NOT_ALONE = 'not alone';

export function writtenSeen({ issues, marks }: Seen): string {
  if (issues.length + marks.length === 0) return ALONE;
  const short = [
    issues.map((own) => [own.severity, own.code, own.columns, own.message, own.print]),
    marks.map((own) => [own.column, own.letter, own.print]),
  ];
  return `${ALONE} ${JSON.stringify(short)}`;
}

/** Null where the row is not to be checked by itself, or where somebody wrote something else there. */
export function readSeen(text: string): Seen | null {
  if (text === ALONE) return { issues: [], marks: [] };
  if (!text.startsWith(`${ALONE} `)) return null;
  try {
    const [issues, marks] = JSON.parse(text.slice(ALONE.length)) as [
      [Severity, IssueCode, number[], string, string][],
      [number, 'e' | 'w', string][],
    ];
    return {
      issues: issues.map(([severity, code, columns, message, print]) => ({
        severity,
        code,
        columns,
        message,
        print,
      })),
      marks: marks.map(([column, letter, print]) => ({ column, letter, print })),
    };
  } catch {
    return null;
  }
}
