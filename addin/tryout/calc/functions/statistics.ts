import { toNumber, toWhole } from '../coerce';
import { ofWholes, type FunctionSpec, type Surroundings } from '../functionSpec';
import { firstOf } from '../lift';
import type { Area, Operand } from '../operand';
import { CalcError } from '../scalar';
import { isMany, numbersIn, numbersOfAll, scalarsIn } from './numbersIn';

type OfNumbers = (numbers: readonly number[]) => number;

const ofNumbers = (work: OfNumbers) => ofWholes(1, 255, (args, at) => work(numbersIn(args, at)));
const ofAll = (work: OfNumbers) => ofWholes(1, 255, (args, at) => work(numbersOfAll(args, at)));

/** A function of an array's numbers and one number more, which may be an array itself. */
const ofNumbersAnd = (work: (numbers: number[], which: number) => number) =>
  ofWholes(2, 2, ([array, which], at) => work(numbersIn([array!], at), toNumber(firstOf(which!, at))), [0]);

const rank = ofWholes(
  2,
  3,
  ([value, array, order], at) => {
    const number = toNumber(firstOf(value!, at));
    const numbers = numbersIn([array!], at);
    if (!numbers.includes(number)) throw new CalcError('#N/A');
    const rises = order !== undefined && toNumber(firstOf(order, at)) !== 0;
    return 1 + numbers.filter((each) => (rises ? each < number : each > number)).length;
  },
  [1],
);

const stdev = (isSample: boolean) => ofNumbers((numbers) => Math.sqrt(variance(numbers, isSample)));
const varianceOf = (isSample: boolean) => ofNumbers((numbers) => variance(numbers, isSample));
const percentile = ofNumbersAnd(percentileOf);
const quartile = ofNumbersAnd((numbers, quarter) => percentileOf(numbers, Math.trunc(quarter) / 4));
const line = (work: (known: LineThrough) => number) =>
  ofWholes(2, 2, ([ys, xs], at) => work(lineThrough(ys!, xs!, at)));

/** Makes the functions of SUBTOTAL by number, 1 to 11; 101 and on leave hidden rows out. */
const SUBTOTALS: Readonly<Record<number, OfNumbers>> = {
  1: mean,
  4: (numbers) => extreme(numbers, Math.max),
  5: (numbers) => extreme(numbers, Math.min),
  6: (numbers) => numbers.reduce((product, each) => product * each, 1),
  7: (numbers) => Math.sqrt(variance(numbers, true)),
  8: (numbers) => Math.sqrt(variance(numbers, false)),
  9: (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  10: (numbers) => variance(numbers, true),
  11: (numbers) => variance(numbers, false),
};

export const STATISTICS: Readonly<Record<string, FunctionSpec>> = {
  COUNT: ofWholes(
    1,
    255,
    (args, at) => scalarsIn(args, at).filter((value) => typeof value === 'number').length,
  ),
  COUNTA: ofWholes(1, 255, (args, at) => scalarsIn(args, at).filter((value) => value !== null).length),
  COUNTBLANK: ofWholes(1, 1, ([area], at) => countBlank(area!, at)),
  AVERAGE: ofNumbers(mean),
  AVERAGEA: ofAll(mean),
  MIN: ofNumbers((numbers) => extreme(numbers, Math.min)),
  MAX: ofNumbers((numbers) => extreme(numbers, Math.max)),
  MINA: ofAll((numbers) => extreme(numbers, Math.min)),
  MAXA: ofAll((numbers) => extreme(numbers, Math.max)),
  MEDIAN: ofNumbers((numbers) => percentileOf([...numbers], 0.5)),
  MODE: ofNumbers(mode),
  'MODE.SNGL': ofNumbers(mode),
  LARGE: ofNumbersAnd((numbers, place) => placed(numbers, place, (a, b) => b - a)),
  SMALL: ofNumbersAnd((numbers, place) => placed(numbers, place, (a, b) => a - b)),
  RANK: rank,
  'RANK.EQ': rank,
  STDEV: stdev(true),
  'STDEV.S': stdev(true),
  STDEVP: stdev(false),
  'STDEV.P': stdev(false),
  VAR: varianceOf(true),
  'VAR.S': varianceOf(true),
  VARP: varianceOf(false),
  'VAR.P': varianceOf(false),
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  SLOPE: line(({ slope }) => slope),
  INTERCEPT: line(({ slope, meanX, meanY }) => meanY - slope * meanX),
  CORREL: line(({ correlation }) => correlation),
  FORECAST: forecast(),
  'FORECAST.LINEAR': forecast(),
  SUBTOTAL: ofWholes(2, 255, ([which, ...args], at) => subtotal(toWhole(firstOf(which!, at)), args, at)),
};

function extreme(numbers: readonly number[], choose: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CalcError('#DIV/0!');
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function variance(numbers: readonly number[], isSample: boolean): number {
  const size = numbers.length - (isSample ? 1 : 0);
  if (size <= 0) throw new CalcError('#DIV/0!');
  const middle = mean(numbers);
  return numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0) / size;
}

function percentileOf(numbers: number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) throw new CalcError('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}

function placed(numbers: number[], place: number, order: (a: number, b: number) => number): number {
  const value = [...numbers].sort(order)[Math.ceil(place) - 1];
  if (value === undefined) throw new CalcError('#NUM!');
  return value;
}

/** The first of those that come most often, and at least twice. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < 2) throw new CalcError('#N/A');
  return best[0];
}

/** Rows and columns beyond those in use are empty as well. */
function countBlank(operand: Operand, at: Surroundings): number {
  const filled = scalarsIn([operand], at).filter((value) => value !== null && value !== '').length;
  const size = isMany(operand) ? operand.height * operand.width : 1;
  return size - filled;
}

interface LineThrough {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly correlation: number;
}

function lineThrough(ys: Operand, xs: Operand, at: Surroundings): LineThrough {
  const [knownY, knownX] = [scalarsIn([ys], at), scalarsIn([xs], at)];
  if (knownY.length !== knownX.length) throw new CalcError('#N/A');
  const pairs = knownY.flatMap((y, index) => {
    const x = knownX[index]!;
    return typeof y === 'number' && typeof x === 'number' ? [{ x, y }] : [];
  });
  const [meanX, meanY] = [mean(pairs.map(({ x }) => x)), mean(pairs.map(({ y }) => y))];
  const sum = (work: (pair: { x: number; y: number }) => number) =>
    pairs.reduce((total, pair) => total + work(pair), 0);
  const squaresX = sum(({ x }) => (x - meanX) ** 2);
  const squaresY = sum(({ y }) => (y - meanY) ** 2);
  const products = sum(({ x, y }) => (x - meanX) * (y - meanY));
  if (squaresX === 0) throw new CalcError('#DIV/0!');
  return { slope: products / squaresX, meanX, meanY, correlation: products / Math.sqrt(squaresX * squaresY) };
}

function forecast(): FunctionSpec {
  return ofWholes(
    3,
    3,
    ([x, ys, xs], at) => {
      const { slope, meanX, meanY } = lineThrough(ys!, xs!, at);
      return meanY + slope * (toNumber(firstOf(x!, at)) - meanX);
    },
    [1, 2],
  );
}

function subtotal(which: number, args: readonly Operand[], at: Surroundings): number {
  const areas = args.filter((arg): arg is Area => isMany(arg) && 'sheet' in arg);
  const seesAll = which < 100;
  const shown = areas.flatMap((area) => {
    const { rows } = at.matrixOf(area);
    return rows.flatMap((row, index) =>
      seesAll || !at.isHiddenRow(area.sheet, area.top + index) ? row : [],
    );
  });
  const kind = which % 100;
  if (kind === 3) return shown.filter((value) => value !== null).length;
  const numbers = shown.filter((value) => typeof value === 'number');
  if (kind === 2) return numbers.length;
  const work = SUBTOTALS[kind];
  if (!work) throw new CalcError('#VALUE!');
  return work(numbers);
}
