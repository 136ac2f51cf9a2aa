import type { Action, Issue, Remark, Span } from '../model';
import type { Around, SheetFacts } from './around';
import type { Finding } from './finding';
import { byPlace, foundBy, saysTheSame } from './found';
import { missingLead } from './lead/missing';
import { settingsOf, type CheckOptions } from './options';
import { email } from './privacy/email';
import { ragDisagrees } from './rag/disagrees';
import type { Rule } from './rule';
import { unknownStatus } from './status/unknown';
import { textsOfAction } from './texts';
import { ambiguousTimescale } from './timescale/ambiguous';
import { timescaleCountDiffers } from './timescale/count-differs';
import { timescaleFoundInText } from './timescale/found-in-text';
import { missingTimescale } from './timescale/missing';
import { timescaleOutOfOrder } from './timescale/out-of-order';
import { timescaleOutsidePeriod } from './timescale/outside-period';
import { undecidedTimescale } from './timescale/undecided';
import { unreadableTimescale } from './timescale/unreadable';

/** The rules that an action's own row decides, once it is known what its sheet is like. */
const ROW_RULES: readonly Rule[] = [
  missingLead,
  unknownStatus,
  missingTimescale,
  unreadableTimescale,
  undecidedTimescale,
  ambiguousTimescale,
  timescaleOutsidePeriod,
  timescaleOutOfOrder,
  timescaleCountDiffers,
  timescaleFoundInText,
  ragDisagrees,
  email,
];

/** The codes of issues that `checkRow` decides. */
export const ROW_CODES: ReadonlySet<string> = new Set(ROW_RULES.map(({ code }) => code));

/** What is known of a plan and one of its sheets, for the actions there: plain data. */
export interface RowAround {
  readonly period: Span | null;
  readonly facts: SheetFacts;
}

/**
 * What is wrong in an action that was read by itself: by those rules alone that its row decides, and
 * without fixes. In order of place and code, as a whole check has them.
 */
export function checkRow(
  action: Action,
  remarks: readonly Remark[],
  { period, facts }: RowAround,
  options: Pick<CheckOptions, 'asAt' | 'policy'>,
): Issue[] {
  const { sheet } = action.source;
  const around: Around = {
    plan: { id: '', title: '', period },
    sheets: { [sheet]: facts },
    settings: settingsOf(options),
  };
  const periods = { bySheet: { [sheet]: period }, first: period };
  const texts = textsOfAction(action);
  const found = ROW_RULES.flatMap((rule) =>
    rule.checks
      .flatMap((check): readonly Finding[] => {
        if (check.on === 'action') return check.find(action, around);
        if (check.on === 'text') return texts.flatMap((text) => check.find(text));
        if (check.on !== 'remark') return [];
        const own = remarks.filter(({ code }) => code === rule.code);
        return own.flatMap((remark) => check.find(remark, periods));
      })
      .map((finding) => foundBy(rule, finding)),
  );
  return found
    .sort(byPlace([sheet]))
    .filter((own, at, all) => at === 0 || !saysTheSame(all[at - 1]!, own))
    .map(({ rule, finding }) => ({
      code: rule.code,
      severity: rule.severity,
      sheet,
      cell: finding.cell,
      ref: finding.ref ?? null,
      message: finding.message,
      fixes: [],
    }));
}
