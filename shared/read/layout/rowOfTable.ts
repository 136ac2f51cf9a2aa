import { matchHeading, type Field } from '../headings';
import { once, type Line, type Wording } from '../sheet';
import { looksLikeLead } from '../text/lead';

const SURELY = 0.85;
const WHO: ReadonlySet<Field> = new Set<Field>(['lead', 'person', 'organisation']);

/**
 * Whether a line of a few words below a gap or a band goes on with the table above it, whose heading's
 * lines are given: under a name that asks who stands somebody, here and in the next line.
 */
export function isRowOfTable(line: Line, next: Line | undefined, headingLines: readonly Line[]): boolean {
  return headingLines.some(({ slots }) =>
    slots.some(({ column, lastColumn, wording }) => {
      if (!asksWho(wording)) return false;
      const saidIn = ({ slots: cells }: Line) =>
        cells.find((slot) => slot.column <= lastColumn && slot.lastColumn >= column);
      const [here, below] = [saidIn(line), next && saidIn(next)];
      return here !== undefined && isSomebody(here.wording) && (!below || isSomebody(below.wording));
    }),
  );
}

const asksWho = once(({ text }: Wording): boolean => {
  const [best] = matchHeading(text);
  return best !== undefined && best.score >= SURELY && WHO.has(best.field);
});

/** Below a name its date may stand: `Env. Health⏎June 2007`. */
const isSomebody = once(({ text }: Wording): boolean => looksLikeLead(text.split('\n', 1)[0]!));
