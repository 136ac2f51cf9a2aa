import type { Announcement, Plan } from '../../model';
import { eachPlan } from '../checks';
import { planExample } from '../example';
import { counted, listed, quote } from '../quote';
import { rule } from '../rule';

export const announcedCount = rule(
  {
    code: 'section/count-announced',
    severity: 'warning',
    title: 'Not as many sections as announced',
    looksFor:
      'A sentence that says how many parts the plan has (“the plan has four areas of work”), where it lists, ' +
      'or the sheet holds, another number of them.',
    why: 'Either a part of the plan is missing from the return, or the sentence was not brought up to date.',
    bad: [
      planExample({
        says: 'Three areas are announced and two follow.',
        rows: [
          [null, 'The plan has three areas of work: 1. Shops 2. Schools', null, null],
          ['1. Shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['2. Schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A4:D4 A6:D6',
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'Two areas are announced and two follow.',
        rows: [
          [null, 'The plan has two areas of work: 1. Shops 2. Schools', null, null],
          ['1. Shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['2. Schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A4:D4 A6:D6',
      }),
    ],
  },
  eachPlan((plan) =>
    plan.announcements.flatMap((announcement) => {
      const message = problemOf(announcement, sectionsBelow(plan, announcement));
      return message === null ? [] : [{ ...announcement.source, message }];
    }),
  ),
);

/** How many sections stand on the sheet of the announcement; numbered objectives where it has none. */
function sectionsBelow({ sections, objectives }: Plan, { source }: Announcement): number {
  const own = sections.filter(({ wordings }) => wordings.some((word) => word.source.sheet === source.sheet));
  if (own.length > 0) return own.length;
  return objectives.filter(({ sheet, ref }) => sheet === source.sheet && ref !== null).length;
}

function problemOf({ text, count, names }: Announcement, sections: number): string | null {
  if (count === null) return null;
  const found = [
    ...(names.length > 0 && names.length !== count ? [`${counted(names.length, 'is', 'are')} listed`] : []),
    ...(sections > 0 && sections !== count ? [`${counted(sections, 'stands', 'stand')} on the sheet`] : []),
  ];
  if (found.length === 0) return null;
  return `${quote(text)} announces ${counted(count, 'part')}, but ${listed(found)}: add what is missing, or correct the number.`;
}
