import { AMOUNT, amountOf, span, type ChangeFound } from './changeFound';

const BASELINE =
  '(?:the |its |our |their )?(?:\\w+ )?(?:(?:20|19)\\d\\d|baseline|benchmark|(?:last|previous|the) year)';
const COMPARED = new RegExp(
  `(${AMOUNT})\\s?(?:%|per\\s?cent)\\s+(?:(below|under|less than|lower than|fewer than)|above|over|more than|higher than)\\s+${BASELINE}`,
  'i',
);
const LEFT = new RegExp(`^\\W*(?:[a-z]+ to )?(\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent) of ${BASELINE}`, 'i');
/** Less than that of a baseline is what is to go, not what is to stay. */
const LEAST_LEFT = 50;

/** `5% below baseline`, `10% lower than 2008/09`, `95% of the baseline`. */
export function findCompared(text: string): ChangeFound | null {
  const compared = COMPARED.exec(text);
  if (compared) {
    const direction = compared[2] ? 'reduce' : 'increase';
    const size = amountOf(compared[1]!);
    return { ...span(compared), kind: 'percent', size, sign: null, direction, relative: true };
  }
  const left = LEFT.exec(text);
  const share = left ? Number(left[1]) : 0;
  if (!left || share < LEAST_LEFT || share === 100) return null;
  const [sign, direction] = share < 100 ? ([-1, 'reduce'] as const) : ([1, 'increase'] as const);
  return { ...span(left), kind: 'percent', size: Math.abs(100 - share), sign, direction, relative: true };
}
