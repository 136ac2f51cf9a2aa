import type { ActionContent, Content, GoalContent, MeasureContent, WardContent } from './content';
import type { Dice } from './Dice';
import { ACTIONS, MEASURES, NEWS, OBJECTIVES, PARTNERS, PEOPLE, PLACES, RESULTS, WARDS } from './words';

const MONTHS = 'April May June July August September October November December January February March'.split(
  ' ',
);

/** A plan with nothing wrong in it, different for each seed. */
export function soundContent(dice: Dice): Content {
  const place = dice.pick(PLACES);
  const year = dice.between(2003, 2018);
  const texts = dice.shuffled(ACTIONS);
  const leads = dice.shuffled(PEOPLE).map((name) => `${name}, ${place} ${dice.pick(PARTNERS)}`);
  const objectives = dice
    .shuffled(OBJECTIVES)
    .slice(0, dice.between(3, 4))
    .map((text, at): GoalContent => {
      const actions = Array.from({ length: dice.between(3, 5) }, (_, nth) =>
        action(dice, { ref: `${at + 1}.${nth + 1}`, text: texts.pop()!, leads, year }),
      );
      return { ref: String(at + 1), text, actions };
    });
  return {
    place,
    title: `${place} community safety action plan ${year}/${String(year + 1).slice(2)}`,
    year,
    asAt: `${year}-10-01`,
    objectives,
    notes: [],
    measures: dice
      .shuffled(MEASURES)
      .slice(0, 3)
      .map((name) => measure(dice, name, year)),
    wards: wards(dice),
  };
}

function action(
  dice: Dice,
  { ref, text, leads, year }: { ref: string; text: string; leads: readonly string[]; year: number },
): ActionContent {
  // done before the day it is looked at, under way, or not yet due
  const kind = dice.pick(['done', 'under way', 'later'] as const);
  const month = kind === 'done' ? dice.between(0, 4) : dice.between(8, 11);
  return {
    ref,
    text,
    section: null,
    lead: dice.pick(leads),
    due: dueIn(dice, month, year),
    result: dice.pick(RESULTS),
    status: kind === 'done' ? 'Complete' : kind === 'under way' ? 'In progress' : 'Not started',
    progress: kind === 'later' ? null : dice.pick(NEWS),
    rag: kind === 'done' || kind === 'under way' ? 'Green' : null,
  };
}

/** A month of the plan's year (0 is April), in one of the ways in which officers write it. */
export function dueIn(dice: Dice, month: number, year: number): string {
  const calendar = month < 9 ? year : year + 1;
  const name = MONTHS[month]!;
  const number = ((month + 3) % 12) + 1;
  const short = `${String(calendar).slice(2)}`;
  return dice.pick([
    `${name} ${calendar}`,
    `By end of ${name} ${calendar}`,
    `${name.slice(0, 3)} ${short}`,
    `28/${String(number).padStart(2, '0')}/${short}`,
    `28 ${name} ${calendar}`,
  ]);
}

function measure(dice: Dice, name: string, year: number): MeasureContent {
  const baseline = dice.between(10, 60) * 10;
  const percent = dice.pick([10, 20, 30]);
  const target = (baseline * (100 - percent)) / 100;
  return {
    name,
    baseline,
    // as good as the straight line to the target, so that nothing is Red
    later: Math.floor((baseline + target) / 2),
    change: `Reduce by ${percent}%`,
    target,
    heading: `-${percent}%`,
    footnote: null,
    headline: `${name} - reduce ${name.toLowerCase()} by ${percent}% by ${year}/${String(year + 1).slice(2)}`,
  };
}

function wards(dice: Dice): WardContent[] {
  const rows = dice
    .shuffled(WARDS)
    .slice(0, 5)
    .map((name) => ward(name, dice.between(5, 40), dice.between(20, 90)));
  const sum = (of: (row: WardContent) => number) => rows.reduce((all, row) => all + of(row), 0);
  return [
    ...rows,
    ward(
      'Total',
      sum((row) => row.first),
      sum((row) => row.second),
    ),
  ];
}

function ward(name: string, first: number, second: number): WardContent {
  return { name, first, second, total: first + second, share: first / (first + second) };
}
