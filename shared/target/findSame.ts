import type { ChangeFound } from './changeFound';

const SAME =
  /^\W*(?:to |at least )?(?:maintain(?: or (?:improve|increase|reduce|exceed|better)(?: (?:on|upon))?)?(?: (?:current |existing |present |this |the )?(?:level|levels|performance|position|figure|baseline|rate)s?)?|(?:no|zero|nil) (?:change|increase|deterioration)|no worse(?: than .{1,30})?|(?:keep|stay|remain) (?:the )?same|same or (?:better|fewer|less|more|higher|lower)|same(?: as .*)?|stabilise|hold|(?:(?:hold|keep|maintain|remain|stay) at |no more than |as )(?:the )?(?:baseline|benchmark|last year|current|\d{4}[/-]\d{2,4})(?:['’]?s)?(?: (?:level|figure|rate)s?)?)\W*$/i;

/** `Maintain`, `no worse than last year`, `hold at 2003/04 level`: only as the whole of what is said, for `maintain at 400` states a level. */
export function findSame(text: string): ChangeFound | null {
  if (!SAME.test(text)) return null;
  return {
    start: 0,
    end: text.length,
    kind: 'percent',
    size: 0,
    sign: 1,
    direction: 'maintain',
    relative: true,
  };
}
