const ACTIONS = '(?:actions?|tasks?|items?|projects?|activities|initiatives|work)';
const TELLS = new RegExp(
  `^(?:${ACTIONS} )?(?:carried|brought) (?:forward|over)\\b` +
    `|^(?:new|open|closed|live|existing|current|on-?going|continuing|outstanding|completed?|further|additional|remaining|previous) ${ACTIONS}(?: (?:for|from|in|since|added|agreed|to)\\b|$)` +
    `|^${ACTIONS} (?:completed|outstanding|on-?going|in progress|not (?:yet )?started|closed|added|from (?:last|the previous) year)\\b`,
  'i',
);
const LONGEST = 60;

/** Whether a band says how old the actions below it are or how far they have come, and not what they are for: `Carried forward from 2009/10`. */
export function tellsAge(text: string): boolean {
  return text.length <= LONGEST && TELLS.test(text.trim());
}
