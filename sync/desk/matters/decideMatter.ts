import type { OpenMatter } from '../../../shared/merge';
import type { Decision } from '../../../shared/protocol';
import { counted } from '../../../shared/words';
import type { Ledger } from '../../county';
import { Declined } from '../declined';
import { valueInWords } from './inWords';
import { mattersIn } from './mattersIn';
import type { Decider, Settled } from './settled';
import { takeOrDecline } from './takeOrDecline';

/**
 * Settles what waits for the county: a conflict by whose value stands, a question by whether two
 * actions are the same.
 *
 * @param code its six signs, or as many of them as no other has
 * @throws Declined where nothing has that code, or the decision is for matters of the other kind
 */
export async function decideMatter(
  ledger: Ledger,
  code: string,
  decision: Decision,
  who: Decider,
): Promise<Settled & { readonly matter: OpenMatter }> {
  const matter = await matterOf(ledger, code);
  const isAnswer = decision.decide === 'same' || decision.decide === 'different';
  if (isAnswer !== (matter.kind === 'question')) throw new Declined('unfit', otherKind(matter));
  const done = isAnswer
    ? await answer(ledger, matter, decision.decide === 'same', who)
    : await settle(ledger, matter, wordFor(decision), who);
  return { done, notes: await stillOpen(ledger), matter };
}

async function settle(ledger: Ledger, matter: OpenMatter, decision: string, who: Decider): Promise<string> {
  const { row: rowId, field } = matter;
  const plan = await takeOrDecline(ledger, { kind: 'decision made', ...who, rowId, field, decision });
  const [now] = plan.changes.filter(({ event }) => event === 'decided');
  const stands = typeof now?.now === 'string' ? `, which is now ${valueInWords(now.now)}` : '';
  return `Decided: ${inWords(matter)}${stands}.`;
}

async function answer(ledger: Ledger, matter: OpenMatter, same: boolean, who: Decider): Promise<string> {
  const { row: rowId, earlier } = matter;
  if (earlier === null) throw new Declined('unfit', otherKind(matter));
  await takeOrDecline(ledger, { kind: 'identity answered', ...who, rowId, earlier, same });
  return `Answered: ${inWords(matter)}: ${same ? 'the same action, which goes on' : 'two actions'}.`;
}

/** As the Decision column of the county workbook has it. */
function wordFor(decision: Decision): string {
  if (decision.decide === 'text') return decision.text;
  return decision.decide === 'county' ? 'County' : 'District';
}

function otherKind({ code, kind }: OpenMatter): string {
  return kind === 'question'
    ? `${code} asks whether two actions are the same: answer yes or no.`
    : `${code} is a conflict: decide for the district’s value, the county’s, or another text.`;
}

async function matterOf(ledger: Ledger, typed: string): Promise<OpenMatter> {
  const matters = await mattersIn(ledger);
  const found = matters.filter(({ code }) => code.startsWith(typed.trim().toLowerCase()));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const codes = (of: readonly OpenMatter[]) => of.map(({ code }) => code).join(', ');
  if (others.length > 0) throw new Declined('not found', `“${typed}” begins several codes: ${codes(found)}.`);
  if (matters.length === 0) throw new Declined('not now', 'Nothing waits for a decision.');
  throw new Declined(
    'not found',
    `Nothing that waits for a decision has the code “${typed}”; there is ${codes(matters)}. It may have been decided since.`,
  );
}

function inWords({ conflict: { district, plan, ref, field } }: OpenMatter): string {
  return `${field} of ${[district, plan, ref].filter(Boolean).join(' › ')}`;
}

async function stillOpen(ledger: Ledger): Promise<string[]> {
  const left = (await mattersIn(ledger)).length;
  return left > 0 ? [`${counted(left, 'matter')} still to decide.`] : [];
}
