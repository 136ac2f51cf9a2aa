import * as fc from 'fast-check';
import type { Action, Milestone } from '../../shared/model';
import { DEFAULT_STATUS_WORDS } from '../../shared/rag';
import { addDays } from '../../shared/time';
import { aMilestone, anAction } from '../builders/aPlan';

/** The day everything is judged on. */
export const DAY = '2004-10-01';

const known = fc.constantFrom(...Object.values(DEFAULT_STATUS_WORDS).flat());

/** Statuses as officers write them, and words no list has. */
const status = fc.oneof(
  { weight: 4, arbitrary: known },
  known.map((word) => word[0]!.toUpperCase() + word.slice(1)),
  known.map((word) => `${word} since May`),
  fc.constantFrom('0%', '35%', '75% done', '100%', '100% complete'),
  fc.constantFrom('Going well', 'Tango', 'Completely rethought', 'Doneness unclear', 'Nobody knows'),
);

/** Days on either side of every limit, and far from all. */
const day = fc
  .oneof(fc.constantFrom(-1, 0, 1, 29, 30, 31), fc.integer({ min: -500, max: 500 }))
  .map((days) => addDays(DAY, days));

const when: fc.Arbitrary<Partial<Milestone>> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ due: day }) },
  fc.record({ due: day, start: day }),
  fc.record({ start: day }),
  fc.record({ due: day, timescale: fc.constant('Autumn 2004'), ongoing: fc.constant(true) }),
  fc.record({ due: fc.option(day), recurs: fc.constantFrom('monthly', 'quarterly', 'weekly') }),
  fc.constant({ timescale: 'Ongoing', ongoing: true }),
  fc.constant({ timescale: 'To be decided' }),
);

function milestones(statuses: fc.Arbitrary<string | null>): fc.Arbitrary<Milestone[]> {
  const one = fc
    .tuple(when, statuses)
    .map(([traits, said]) => aMilestone({ text: 'Held', ...traits, status: said }));
  return fc.array(one, { maxLength: 4 });
}

/** Any action whose status, dates and report are found in the template's columns. */
export const anyAction: fc.Arbitrary<Action> = fc
  .record({
    status: fc.option(status, { freq: 2 }),
    rag: fc.option(fc.constantFrom('Red ▲', 'Amber ◆', 'Green ●', 'Complete ✔', 'Blue'), {
      nil: null,
      freq: 1,
    }),
    progress: fc.option(
      fc.constantFrom('Two meetings held', 'Done', 'Complete', 'Not started', 'Delayed', 'On hold', 'N/A'),
      { nil: null, freq: 1 },
    ),
    milestones: fc.oneof(
      milestones(fc.constant(null)),
      milestones(fc.option(status)),
      milestones(fc.constant('Done')),
    ),
    alone: fc.boolean(),
  })
  .map(({ alone, ...traits }) => {
    const ongoing =
      traits.milestones.length === 0 ? alone : traits.milestones.some((milestone) => milestone.ongoing);
    return anAction({ ...traits, ongoing });
  });
