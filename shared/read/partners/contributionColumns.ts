import { slotIn, type Column, type Table } from '../sheet';
import { GROUP_HEADING, WHAT_HEADING, WHO_HEADING } from './words';

export interface ContributionColumns {
  readonly who: Column;
  /** One column of contributions, or one a priority with the priority as its heading. */
  readonly what: readonly Column[];
  readonly group: Column | null;
}

/** The columns of a table of contributions, or null where it is none. */
export function contributionColumns(table: Table): ContributionColumns | null {
  const headed = table.columns.filter(({ heading }) => heading !== '');
  const who = headed.find(({ heading }) => WHO_HEADING.test(plain(heading)));
  if (!who) return null;
  const what = headed.find((column) => column !== who && WHAT_HEADING.test(plain(column.heading)));
  const group = headed.find((column) => column !== who && GROUP_HEADING.test(plain(column.heading))) ?? null;
  const others = headed.filter((column) => column !== who && column !== what && column !== group);
  if (what) return others.length === 0 ? { who, what: [what], group } : null;
  const spread = who === headed[0] && group === null && others.length >= 2;
  return spread && others.every((column) => isPriority(column.heading) && meanLength(table, column) >= 25)
    ? { who, what: others, group: null }
    : null;
}

/** 0…1: does this table say who contributes what? Short cells under "Role" are a membership list's. */
export function contributionScore(table: Table): number {
  const columns = contributionColumns(table);
  if (!columns) return 0;
  const length = Math.max(...columns.what.map((column) => meanLength(table, column)));
  if (length === 0) return 0.5;
  return length >= 30 ? 0.95 : length >= 15 ? 0.7 : 0.4;
}

/** Words that name a priority rather than a property of an action. */
export function isPriority(text: string): boolean {
  return /^(?:priority|theme|aim|objective)\b|^(?:\d[.):]?\s*)?(?:to )?(?:reduc|tackl|prevent|tak(?:e|ing) action|protect|support|improv|promot|increas|build|address|combat|deal|mak(?:e|ing)|creat|deliver|work|engag|strengthen|safeguard|keep|manag)\w*\b/i.test(
    text,
  );
}

function meanLength({ body }: Table, column: Column): number {
  const texts = body.flatMap((line) => slotIn(line, column)?.text ?? []);
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

function plain(heading: string): string {
  return heading.replace(/\([^()]*\)/g, '').trim();
}
