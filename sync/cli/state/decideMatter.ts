import type { OpenMatter } from '../../../shared/merge';
import type { Ledger } from '../../county';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';
import { valueInWords } from './inWords';
import { plural } from '../plural';
import { mattersIn } from './mattersIn';
import { takeOrRefuse } from './publishChange';

/** Who decides, and on which day. */
export interface Decider {
  readonly on: string;
  readonly by: string;
}

/** What was done, in a sentence, and what else should be known. */
export interface Decided {
  readonly done: string;
  readonly notes: readonly string[];
}

/** Settles a conflict. @throws Failure */
export async function decideConflict(
  ledger: Ledger,
  code: string,
  decision: string,
  who: Decider,
): Promise<Decided> {
  const matter = await matterOf(ledger, code);
  if (matter.kind === 'question') {
    throw new Failure(
      `${matter.code} asks whether two actions are the same: conflicts same ${matter.code} yes|no.`,
    );
  }
  const { row: rowId, field } = matter;
  const plan = await takeOrRefuse(ledger, { kind: 'decision made', ...who, rowId, field, decision });
  const [now] = plan.changes.filter(({ event }) => event === 'decided');
  const stands = typeof now?.now === 'string' ? `, which is now ${valueInWords(now.now)}` : '';
  return { done: `Decided: ${inWords(matter)}${stands}.`, notes: await stillOpen(ledger) };
}

const ANSWERS: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  same: true,
  no: false,
  n: false,
  different: false,
};

/** Answers whether an action is an earlier one in other words. @throws Failure */
export async function answerQuestion(
  ledger: Ledger,
  code: string,
  answer: string,
  who: Decider,
): Promise<Decided> {
  const same = ANSWERS[answer.trim().toLowerCase()];
  if (same === undefined) throw new Failure(`Answer yes or no, not “${answer}”.`);
  const matter = await matterOf(ledger, code);
  if (matter.earlier === null) {
    throw new Failure(
      `${matter.code} is a conflict: conflicts decide ${matter.code} District|County|"other text".`,
    );
  }
  const { row: rowId, earlier } = matter;
  await takeOrRefuse(ledger, { kind: 'identity answered', ...who, rowId, earlier, same });
  const words = same ? 'the same action, which goes on' : 'two actions';
  return { done: `Answered: ${inWords(matter)}: ${words}.`, notes: await stillOpen(ledger) };
}

async function matterOf(ledger: Ledger, typed: string): Promise<OpenMatter> {
  const matters = await mattersIn(ledger);
  const found = matters.filter(({ code }) => code.startsWith(typed.trim().toLowerCase()));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (others.length > 0) {
    throw new Failure(`“${typed}” begins several codes: ${found.map(({ code }) => code).join(', ')}.`);
  }
  throw new Failure(
    matters.length === 0
      ? 'Nothing waits for a decision.'
      : `Nothing that waits for a decision has the code “${typed}”; there is ${matters.map(({ code }) => code).join(', ')}. It may have been decided since.`,
    matters.length === 0 ? EXIT.nothing : EXIT.usage,
  );
}

function inWords({ conflict: { district, plan, ref, field } }: OpenMatter): string {
  return `${field} of ${[district, plan, ref].filter(Boolean).join(' › ')}`;
}

async function stillOpen(ledger: Ledger): Promise<string[]> {
  const left = (await mattersIn(ledger)).length;
  return left > 0 ? [`${plural(left, 'matter')} still to decide.`] : [];
}
