import type { Check } from './checks';
import { remember } from './remember';
import type { Rule } from './rule';

/** A check and the rule it finds for. */
export type Owned<On extends Check['on']> = Extract<Check, { on: On }> & { readonly rule: Rule };

export type ChecksByKind = { readonly [On in Check['on']]: readonly Owned<On>[] };

/** The checks of all rules by what they look at, in the order of the rules. */
export const checksOf = remember((rules: readonly Rule[]): ChecksByKind => {
  const all = rules.flatMap((rule) => rule.checks.map((check) => ({ ...check, rule })));
  const on = <On extends Check['on']>(kind: On): Owned<On>[] =>
    all.filter((check): check is Owned<On> => check.on === kind);
  return {
    action: on('action'),
    indicator: on('indicator'),
    plan: on('plan'),
    table: on('table'),
    remark: on('remark'),
    row: on('row'),
    sheet: on('sheet'),
    reading: on('reading'),
    records: on('records'),
    text: on('text'),
  };
});
