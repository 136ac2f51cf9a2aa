import type { Action, Indicator, Reading } from '../../model';
import { performanceRag } from '../../rag';
import { eachAction, whole } from '../checks';
import { example } from '../example';
import { placeOfIndicator } from '../indicatorPlace';
import { placeOf } from '../place';
import { listed, quote } from '../quote';
import { rule } from '../rule';
import { topicsOf } from '../topics';
import { ownRag } from './ownRag';

const HEAD = [['Vale action plan 2004/05'], ['Ref', 'Action', 'Lead', 'Timescale', 'Progress', 'RAG']];
const FALLS_SHORT = [
  ['Vale targets 2004/05'],
  ['House burglary - reduce house burglary by 20% by 2004/05'],
  [null, '2002/03 Baseline', '2003/04', '2004/05 Target'],
  ['Number of burglaries', 200, 260, 160],
];

export const redWithoutAction = rule(
  {
    code: 'rag/red-without-action',
    severity: 'warning',
    title: 'Red, and nothing is said or done about it',
    looksFor:
      'An action its officer rates Red with no word of progress or of what will be done; and an indicator that is ' +
      'Red by its figures while no objective and no action of the return is about its subject.',
    why: 'Red asks for a decision. Without a word on what is being done, nobody can take one.',
    bad: [
      example({
        says: 'A Red action without a word.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', null, 'Red'],
          [
            '1.2',
            'Mark bicycles at all schools',
            'Schools Officer',
            'July 2004',
            'Two schools left',
            'Amber',
          ],
        ],
        at: 'F3',
      }),
      example({
        says: 'Burglary rises, and no action is about burglary.',
        rows: [
          ['Vale action plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', 'Paint over graffiti within a day', 'Street Scene', 'June 2004'],
        ],
        sheets: { Targets: FALLS_SHORT },
        at: 'Targets!A2',
      }),
    ],
    good: [
      example({
        says: 'A Red action with its reason.',
        rows: [
          ...HEAD,
          [
            '1.1',
            'Visit every shop on the High Street',
            'Town Warden',
            'June 2004',
            'Warden ill; agency starts in May',
            'Red',
          ],
        ],
      }),
      example({
        says: 'Burglary rises, and an action is about it.',
        rows: [
          ['Vale action plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', 'Fit locks in streets with many burglaries', 'Housing', 'June 2004'],
        ],
        sheets: { Targets: FALLS_SHORT },
      }),
    ],
  },
  eachAction((action) => {
    const own = ownRag(action);
    if (own?.colour !== 'Red' || isExplained(action)) return [];
    return [
      {
        ...placeOf(action, own.field),
        message: `${quote(action.text)} is rated Red and nothing says why: say what holds it up, and what is done about it by when.`,
      },
    ];
  }),
  whole((reading, { policy }) => {
    const red = reading.plans
      .flatMap(({ indicators }) => indicators)
      .filter((indicator) => performanceRag(indicator, policy).word === 'Red');
    const unmet = red.filter(({ name, headline }) => topicsOf(`${name} ${headline ?? ''}`).size > 0);
    if (unmet.length === 0 || reading.plans.every(({ actions }) => actions.length === 0)) return [];
    const subjects = subjectsOf(reading);
    return unmet
      .filter((indicator) => !isSubject(indicator, subjects))
      .map((indicator) => ({
        ...placeOfIndicator(indicator, 'name'),
        message: `${quote(indicator.name)} is Red by its latest figure, and ${actedOn(indicator, subjects)}.`,
      }));
  }),
);

function isExplained({ progress, progressNotes, milestones, other, status }: Action): boolean {
  const isTold = ({ text }: { readonly text: string }) => text.trim() !== '';
  if (progress?.trim() || progressNotes.some(isTold) || other.some(isTold)) return true;
  // a status or a milestone of several words says why as well
  return saysWhy(status) || milestones.some((milestone) => saysWhy(milestone.status));
}

function saysWhy(status: string | null): boolean {
  return (status?.trim().split(/\s+/).length ?? 0) > 3;
}

/** All that objectives, sections and actions of a return are about, in any of their words. */
function subjectsOf({ plans }: Reading): Set<string> {
  const texts = plans.flatMap(({ title, objectives, sections, actions }) =>
    actions.length === 0
      ? []
      : [
          title,
          ...objectives.flatMap(({ text, measures }) => [text, measures ?? '']),
          ...sections.map(({ text }) => text),
          ...actions.flatMap(({ text, outcome, measures, milestones }) => [
            text,
            outcome ?? '',
            measures ?? '',
            ...milestones.map((milestone) => milestone.text ?? ''),
          ]),
        ],
  );
  return topicsOf(texts.join('\n'));
}

function isSubject({ name, headline }: Indicator, subjects: ReadonlySet<string>): boolean {
  return [...topicsOf(`${name} ${headline ?? ''}`)].some((topic) => subjects.has(topic));
}

/** Topics that are only a part of another: who works against one of these leaves most of the other. */
const PARTS: Readonly<Record<string, readonly string[]>> = { violence: ['domestic abuse'] };

function actedOn({ name, headline }: Indicator, subjects: ReadonlySet<string>): string {
  const topics = [...topicsOf(`${name} ${headline ?? ''}`)];
  const parts = topics.flatMap((topic) => PARTS[topic] ?? []).filter((part) => subjects.has(part));
  return parts.length === 0
    ? 'no objective or action of the return is about it: add what will be done'
    : `of it only ${listed(parts)} has objectives or actions: add what will be done about the rest`;
}
