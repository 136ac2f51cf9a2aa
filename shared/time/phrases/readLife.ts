import { skip } from '../words/found';
import { is, type Lexeme, type Lexemes } from '../words/lexeme';
import { skipPlan } from './readRelative';

/** The life of the plan; `ends` where something is to be reached within it. */
export interface Life {
  readonly is: 'life';
  readonly ends: boolean;
  readonly from: number;
  readonly to: number;
}

const lives = ['life', 'lifetime', 'lifespan', 'tenure', 'duration', 'course', 'length', 'term', 'period'];

const ARTICLES = ['the', 'whole', 'entire', 'full', 'year', 'two', 'three', 'four', 'five'];

const LED = ['through', 'throughout', 'out', 'for', 'over', 'during', 'across', 'within', 'in'];

/** The words it can begin with. */
export const lifeOpeners: readonly string[] = [...lives, ...LED, ...ARTICLES];

/** `throughout the life of the plan`, `over the three year life of this strategy`, `plan period`. */
export function readLife(lexemes: Lexemes, at: number): Life | null {
  const next = skip(lexemes, at, ...LED);
  const led = next > at;
  const ends = is(lexemes[at], 'over', 'within', 'in') && next === at + 1;
  const ofYears = lexemes.slice(next, next + 6).findIndex((lexeme) => is(lexeme, ...lives));
  if (ofYears >= 0 && lexemes.slice(next, next + ofYears).every(isArticleOrCount)) {
    const behind = next + ofYears + 1;
    const plan = is(lexemes[behind], 'of') ? skipPlan(lexemes, behind + 1) : null;
    if (plan !== null) return { is: 'life', ends: ends && ofYears > 1, from: at, to: plan };
  }
  if (!led || !(is(lexemes[at], 'throughout') || is(lexemes[at + 1], 'out'))) return null;
  const plan = skipPlan(lexemes, next);
  return plan === null ? null : { is: 'life', ends: false, from: at, to: plan };
}

function isArticleOrCount(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' || is(lexeme, ...ARTICLES, '-');
}
