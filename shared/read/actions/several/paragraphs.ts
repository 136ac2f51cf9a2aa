import { readPeriod } from '../../../time';
import { enumerated } from '../../bands';
import { beginsMidSentence, rejoin } from '../../text/cut';
import { splitRef } from '../../text/ref';
import type { Term } from '../../text/terms';

export interface Paragraph {
  readonly text: string;
  /** The term heading it stands under in its cell, when one has been given there. */
  readonly term: Term | null;
  /** The period heading it stands under in its cell: `2014/15:`. */
  readonly period: string | null;
}

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** The term in force at the end of the cell: it goes on in the next row. */
  readonly term: Term | null;
  readonly hasTermHeadings: boolean;
  /** The headings of terms and periods themselves, as written. */
  readonly headings: readonly string[];
}

const TERM_HEADING =
  /^(short|medium|long)(?:er)?[\s-]*term(?:\s*(?:actions?|goals?|priorities))?\s*(\([^)]*\))?\s*(?:$|[:;–—]\s*|-\s+)(.*)$/is;
/** A line that is a period and a colon heads the lines below it: what is to be done in `2014/15:`. */
const PERIOD_HEADING = /^(year \d \([^()]+\)|[^:]{4,30}?)\)?\s*:$/i;
const BULLET = /^\s*(?:[•●▪■◦‣*·]|[-–](?=\s)|o(?=\s+[A-Z]))\s*/;

/** A quick look before a closer one: how a heading of a term begins. */
const MAY_HEAD = /^(?:short|medium|long)/i;

function withoutBullet(line: string): string {
  return /^[a-np-z0-9]/i.test(line) ? line.trim() : line.replace(BULLET, '').trim();
}

const NO_HEADINGS: readonly string[] = [];

/** The paragraphs of an action cell; "Short Term:" and its like are headings, not paragraphs. */
export function paragraphsOf(text: string, term: Term | null): Paragraphs {
  const isOneLine = !text.includes('\n') && !text.endsWith(':') && !MAY_HEAD.test(text);
  if (isOneLine) {
    const bare = withoutBullet(text);
    const paragraphs = bare === '' ? [] : [{ text: bare, term, period: null }];
    return { paragraphs, term, hasTermHeadings: false, headings: NO_HEADINGS };
  }
  // where points begin with bullets, what has none goes on with the point above
  const isPointed = BULLET.test(text);
  const paragraphs: Paragraph[] = [];
  const headings: string[] = [];
  let current = term;
  let period: string | null = null;
  for (const line of text.split('\n')) {
    const heading = MAY_HEAD.test(line) ? TERM_HEADING.exec(line) : null;
    if (heading) {
      current = (heading[1]![0]!.toUpperCase() + heading[1]!.slice(1).toLowerCase()) as Term;
      headings.push(line);
      const rest = heading[3]!.trim();
      if (rest) paragraphs.push({ text: rest, term: current, period });
      continue;
    }
    const year = line.endsWith(':') ? PERIOD_HEADING.exec(line)?.[1] : undefined;
    if (year && readPeriod(year)) {
      period = year;
      headings.push(line);
      continue;
    }
    const bare = withoutBullet(line);
    const above = paragraphs[paragraphs.length - 1];
    if (above && isPointed && bare === line && beginsMidSentence(line)) {
      paragraphs[paragraphs.length - 1] = { ...above, text: rejoin(above.text, line) };
    } else if (bare) paragraphs.push({ text: bare, term: current, period });
  }
  return { paragraphs, term: current, hasTermHeadings: headings.length > 0, headings };
}

/** Whether every line of a text, the first too, is a point of its own. */
export function isListOfPoints(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.every((line) => BULLET.test(line));
}

function textsIn(bare: string): string[] {
  return bare === '' ? [] : [bare];
}

/** A quick look before a closer one: several lines, a bullet, or a number to begin with. */
const MAY_HAVE_POINTS = /[\n•●▪■◦‣]|^\s*\(?1/;

/** A cell's lines; a single line that numbers its points (1) … 2) …) or bullets them gives its points. */
export function pointsOf(text: string): string[] {
  if (!MAY_HAVE_POINTS.test(text)) return textsIn(withoutBullet(text));
  const lines = text.split('\n').map(withoutBullet).filter(Boolean);
  if (lines.length > 1) return lines;
  const bullets = text
    .split(/\s*[•●▪■◦‣]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (bullets.length > 1) return bullets;
  const numbered = /^\s*\(?1\s*[.):]/.test(text) ? enumerated(text) : [];
  return numbered.length > 1 ? numbered : lines;
}

/** True where every line of a text bears a number of its own, rising by one. */
export function isNumbered(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const numbers = lines.map((line) => /^\(?(\d{1,2}|[a-h])\s*[.)]\s+/.exec(line)?.[1]);
  return numbers.every((number, index) => {
    if (number === undefined) return false;
    const value = /\d/.test(number) ? Number(number) : number.charCodeAt(0) - 96;
    return index === 0 || value === valueOf(numbers[index - 1]!) + 1;
  });
}

function valueOf(number: string): number {
  return /\d/.test(number) ? Number(number) : number.charCodeAt(0) - 96;
}

/** True where every line begins with a ref of its own. */
export function eachHasRef(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => splitRef(line) !== null);
}
