import type * as z from 'zod';
import type { actionState, statusWords } from './statusWordsSchema';

export type ActionState = z.infer<typeof actionState>;

export type StatusWords = z.infer<typeof statusWords>;

const listed = (words: string): string[] => words.split(/\|\s*/);

/**
 * Words of several places. Colours are those of BRAG (blue: done) and of five-point scales with
 * yellow; a county for which blue means "on target" puts `blue` under `in progress`.
 */
export const DEFAULT_STATUS_WORDS: StatusWords = {
  complete:
    listed(`complete|completed|done|achieved|finished|fully complete|fully achieved|delivered|implemented|met|
    fully met|target met|target achieved|closed - complete|closed (complete)|discharged|signed off|in place|
    established|blue|b|yes|y|✓|✔|☑|100%|action complete|action completed|work complete|now complete|
    all complete|concluded|fulfilled|closed`),
  'in progress':
    listed(`in progress|in-progress|progressing|on track|on target|on schedule|on course|ongoing|on-going|on going|
    under way|underway|started|begun|commenced|in hand|live|open|current|active|continuing|part complete|
    partially complete|partly complete|part completed|partially completed|partly completed|part achieved|
    partially achieved|partly achieved|partially met|part met|partly met|almost complete|nearly complete|
    nearing completion|near completion|mostly complete|substantially complete|good progress|some progress|
    progress made|wip|work in progress|doing|green|g|yellow|amber|a|amber/green|green/amber|being developed|
    in development|developing|being implemented|monitoring|embedding|business as usual|bau|making progress|
    action in progress`),
  late: listed(`late|overdue|delayed|slipped|slipping|behind|behind schedule|off track|off target|at risk|not on track|
    not on target|stalled|red|r|amber/red|red/amber|missed|not achieved|not met|not complete|not completed|
    incomplete|outstanding|not delivered|not done|limited progress`),
  'not started':
    listed(`not started|not yet|not yet started|not begun|not commenced|yet to start|yet to begin|to start|to do|
    to be started|planned|scheduled|pending|not due|not yet due|awaiting start|proposed|future|no progress|
    no action|no action yet|grey|gray|white|no|n|0%|not applicable yet|to be completed|to be confirmed|tbc|
    new`),
  'on hold':
    listed(`on hold|paused|deferred|suspended|postponed|parked|awaiting funding|awaiting decision|carried forward|
    carried over|rolled forward`),
  cancelled:
    listed(`cancelled|canceled|withdrawn|superseded|abandoned|dropped|discontinued|no longer required|
    no longer needed|no longer applicable|no longer relevant|not proceeding|not progressing|
    not being progressed|not to be progressed|removed|deleted|rejected|void|closed - not achieved|
    closed (not achieved)|black|n/a|not applicable|merged|ceased`),
};
